"""What customers download, made of the program that was built: for the system that this runs on."""

import hashlib
import platform
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from shipping.linux.archive import archive
from shipping.linux.deb import deb
from shipping.linux.share import NAME, ROOT, shared_files
from shipping.pictures import write_ico
from wizard import __version__

_DIST: Final = ROOT / "dist"
_TITLE: Final = "Trusted Root Wizard"
_OF_DEBIAN: Final = {"x86_64": "amd64", "aarch64": "arm64"}


def pack(moment: int) -> None:
    """Make the packages of this system in dist/, with their checksums.

    Args:
        moment: The time of every file in them, in seconds since 1970.
    """
    packers = {"win32": _for_windows, "darwin": _for_macos}
    packed = packers[sys.platform]() if sys.platform in packers else _for_linux(moment)
    sums = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in packed]
    (_DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8", newline="\n")


def _for_linux(moment: int) -> list[Path]:
    folder = _DIST / NAME
    share = shared_files(__version__, moment)
    machine = platform.machine()
    debian = _OF_DEBIAN[machine]
    package = _DIST / f"{NAME}_{__version__}_{debian}.deb"
    anywhere = _DIST / f"{NAME}-{__version__}-linux-{machine}.tar.xz"
    with ThreadPoolExecutor() as threads:  # packing does not hold Python up
        content = threads.submit(deb, folder, share, __version__, moment, debian)
        anywhere.write_bytes(archive(folder, share, __version__, moment))
        package.write_bytes(content.result())
    return [package, anywhere]


def _for_windows() -> list[Path]:
    setup = _DIST / f"{NAME}-{__version__}-setup.exe"
    icon = write_ico(ROOT / "resources/icons/application.svg", ROOT / "build" / f"{NAME}.ico")
    settings = {
        "VERSION": __version__,
        "SOURCE": _DIST / NAME,
        "ICON": icon,
        "OUTPUT": setup,
    }
    defined = [f"-D{name}={value}" for name, value in settings.items()]
    script = ROOT / "shipping" / "windows" / "installer.nsi"
    _call(_program("makensis", r"C:\Program Files (x86)\NSIS"), "-V2", "-WX", *defined, str(script))
    return [setup]


def _for_macos() -> list[Path]:
    image = _DIST / f"{NAME}-{__version__}-{platform.machine()}.dmg"
    settings = str(ROOT / "shipping" / "macos" / "disk_image.py")
    _call(sys.executable, "-m", "dmgbuild", "-s", settings, _TITLE, str(image))
    return [image]


def _program(name: str, folder: str) -> str:
    """Find a program where everybody looks, or in the folder where its installer puts it."""
    found = shutil.which(name) or shutil.which(name, path=folder)
    if found is None:
        raise SystemExit(f"{name} is missing; it makes the installer for Windows")
    return found


def _call(*command: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:  # noqa: S603 - our own
        raise SystemExit(f"This failed: {' '.join(command)}")
