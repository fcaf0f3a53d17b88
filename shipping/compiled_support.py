"""The part of PySide6 that is written in Python, compiled when the program is built.

PySide6 keeps it as sources in a library, and compiles them at each start. It takes them from a
folder beside that library instead when there is one, which is its own switch (`SBK_EMBED=0`).
"""

import py_compile
import sys
from importlib import import_module
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from shipping.libraries import Entry

#: Writes declarations for editors, which no program does. It is asked for at each start all the
#: same, and takes a twelfth of one to load; a module without anything in it takes its place.
_UNUSED: Final = "shibokensupport/signature/lib/pyi_generator.py"

#: Where PySide6 looks for it.
_PLACE: Final = "shiboken6/files.dir"


def compiled_support(work: Path) -> list[Entry]:
    """Compile it, and tell where each file goes.

    Args:
        work: A folder for what only the build needs.
    """
    folder = work / "pyside-support"
    with _sources() as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".py"))
        archive.extractall(folder, names)
    (folder / _UNUSED).write_bytes(b"")
    return [(f"{_PLACE}/{name}c", _compiled(folder / name, name), "DATA") for name in names]


def _sources() -> ZipFile:
    import_module("PySide6.QtCore")  # which brings the next one
    _, finder = sys.modules["signature_bootstrap"].prepare_zipfile()
    archive: ZipFile = finder.zfile
    return archive


def _compiled(source: Path, name: str) -> str:
    """Compile a file to the same bytes wherever and whenever that is done, and tell where."""
    target = str(source.with_suffix(".pyc"))
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), target, name, doraise=True, invalidation_mode=mode)
    return target
