"""What PyInstaller collects although the program never uses it."""

import re
from typing import Final

# Modules that something imports only in cases that never happen here. readline is also under the
# GPL, which the program is not. Of multiprocessing, PyInstaller would load half at each start.
UNUSED_MODULES: Final = [
    *("curses", "doctest", "lib2to3", "multiprocessing", "pydoc", "readline", "sqlite3", "test"),
    *("tkinter", "unittest", "xmlrpc", "pkg_resources", "setuptools"),
    *("PySide6.QtOpenGL", "PySide6.QtPdf", "PySide6.QtQml", "PySide6.QtQuick"),
    "PySide6.QtVirtualKeyboard",
    # Back ends that are never opened: those that only pass on, or protect nothing.
    *("keyring.backends.chainer", "keyring.backends.libsecret", "keyring.backends.null"),
    "keyrings",
]

#: What PyInstaller would run at each start: PySide6 finds its plugins itself, and neither a report
#: nor the child that opens keystores wants to load Qt. Nothing lists the modules of a package.
UNUSED_HOOKS: Final = ("pyi_rth_pkgutil", "pyi_rth_pyside6")

# Qt: other kinds of windows, devices and pictures; drawing with the graphics card, which widgets do
# not do; TLS, which is done with OpenSSL directly.
# Ours: translations as translators write them; the program reads the .qm that are made of them.
# Python: what says where a package was installed from, which differs with each build machine.
_UNUSED_FILES: Final = re.compile(
    r"""
      Qt6(Quick|Qml|Pdf|VirtualKeyboard|Labs|EglFS|EglFs|WaylandCompositor)
    | opengl32sw | d3dcompiler | platformthemes/libqgtk3
    | PySide6/(Qt/)?(qml|libexec)
    | plugins/(egldeviceintegrations|generic|networkinformation|vectorimageformats|qmltooling)
    | plugins/(tls|xcbglintegrations|wayland-graphics-integration-(client|server))
    | platforminputcontexts/\w*virtualkeyboard
    | platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b
    | imageformats/(lib)?q(pdf|tiff|webp|jpeg|jp2|gif|icns|tga|wbmp)
    | wayland-shell-integration/lib(ivi-shell|qt-shell|fullscreen-shell-v1|wl-shell-plugin)
    | resources/translations/\w+\.ts$
    | \.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json)
    """,
    re.VERBOSE,
)

# Qt's own translations in the languages of the program.
_OTHER_TRANSLATIONS: Final = re.compile(
    r"PySide6/(Qt/)?translations/(?!qtbase_(de|es|fr|ja|pt_BR)\.qm$)"
)


def is_used(place: str) -> bool:
    """Tell whether the file that would go to `place` in the program's folder belongs there."""
    place = place.replace("\\", "/")
    return not _UNUSED_FILES.search(place) and not _OTHER_TRANSLATIONS.search(place)
