"""Windows' own Python and the locked packages, installed where Wine finds them."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from shipping.wine.session import Session, session, windows_path

ROOT: Final = Path(__file__).resolve().parents[2]
#: What ends programs of an earlier run is in there too, so it is one folder for all of it.
CACHE: Final = ROOT / ".wine-build"
PREFIX: Final = CACHE / "prefix"

#: As Windows sees them.
PYTHON: Final = r"C:\python\python.exe"
TEST_PACKAGES: Final = r"C:\test-packages"

_REQUIREMENTS: Final = ROOT / "requirements"
_SHIMS: Final = Path(__file__).parent / "shims"
_STAMP: Final = CACHE / "stamp"
_SECONDS: Final = 180
_LIBRARIES: Final = {"bcryptprimitives": ["-ladvapi32"], "icuuc": []}

# Fonts that every Windows has; for want of them Qt would take the first one that Wine knows.
_FONTS: Final = {
    "DejaVu Sans": ("MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Tahoma"),
    "DejaVu Sans Mono": ("Consolas", "Courier New"),
}
_SETTINGS: Final = (
    "REGEDIT4",
    "",
    r"[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]",
    *(f'"{font}"="{ours}"' for ours, fonts in _FONTS.items() for font in fonts),
    "",
)
#: Options of uv that choose what is installed on Windows.
_FOR_WINDOWS: Final = ("--python-platform", "x86_64-pc-windows-msvc", "--only-binary", ":all:")


def install(display: str) -> None:
    """Install all of it, unless that was done from the same files.

    Args:
        display: A screen; Wine wants one.
    """
    wanted = _made_from()
    if _STAMP.exists() and _STAMP.read_text("utf-8") == wanted:
        return
    shutil.rmtree(CACHE, ignore_errors=True)
    CACHE.mkdir()
    ingredients = CACHE / "ingredients"
    _take_packages("wine", ingredients)
    with session(PREFIX, display) as wine:
        _run(wine, ["wineboot", "--init"])
        python = wine.disk / "python"
        _put_python(ingredients, python)
        _take_packages("build", python / "Lib" / "site-packages", *_FOR_WINDOWS)
        _compile_shims(ingredients, wine.disk / "windows" / "system32")
        _set_up_registry(wine)
    shutil.rmtree(ingredients)
    _STAMP.write_text(wanted, encoding="utf-8")


def install_for_tests() -> None:
    """Install what the project's tests need, beside what the program needs."""
    folder = PREFIX / "drive_c" / "test-packages"
    stamp = folder / "stamp"
    wanted = (_REQUIREMENTS / "dev.txt").read_text("utf-8")
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        _take_packages("dev", folder, *_FOR_WINDOWS)
        stamp.write_text(wanted, encoding="utf-8")


def _made_from() -> str:
    """Name what the installation depends on."""
    requirements = [_REQUIREMENTS / "wine.txt", _REQUIREMENTS / "build.txt"]
    files = [*requirements, *sorted(_SHIMS.iterdir()), Path(__file__)]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()
    return f"{digest} in {CACHE}"


def _take_packages(requirements: str, folder: Path, *options: str) -> None:
    """Install what a hashed file lists, for Windows' Python or to be used from here."""
    _say(f"Installing requirements/{requirements}.txt")
    uv = str(Path(sys.executable).with_name("uv"))
    command = [uv, "pip", "install", "--quiet", "--python-version", "3.11", "--target", str(folder)]
    source = str(_REQUIREMENTS / f"{requirements}.txt")
    _call([*command, *options, "--no-deps", "--require-hashes", "-r", source])


def _put_python(ingredients: Path, folder: Path) -> None:
    """Lay Python out as Windows' own installer does: what comes here starts from an archive."""
    (folder / "Lib").mkdir(parents=True)
    for file in ingredients.iterdir():
        if file.is_file():
            shutil.move(file, folder)
    (folder / "python311._pth").unlink()  # with it Python would look nowhere else
    archive = folder / "python311.zip"
    shutil.unpack_archive(archive, folder / "Lib")
    archive.unlink()


def _compile_shims(ingredients: Path, folder: Path) -> None:
    """Compile the libraries that Wine lacks, without a C library, which they do not need."""
    for name, libraries in _LIBRARIES.items():
        zig = [str(ingredients / "ziglang" / "zig"), "cc", "-target", "x86_64-windows-gnu"]
        options = ["-shared", "-nostdlib", "-O1", "-s", "-o", str(folder / f"{name}.dll")]
        _call([*zig, *options, str(_SHIMS / f"{name}.c"), *libraries])


def _set_up_registry(wine: Session) -> None:
    settings = CACHE / "settings.reg"
    settings.write_text("\r\n".join(_SETTINGS), encoding="ascii", newline="")
    _run(wine, ["regedit", "/S", windows_path(settings)])


def _run(wine: Session, command: list[str]) -> None:
    ended = wine.run(command, _SECONDS)
    if ended.code != 0:
        sys.exit(f"This failed under Wine: {' '.join(command)}\n{ended.output}")


def _call(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode:  # noqa: S603  our own
        sys.exit(f"This failed: {' '.join(command)}")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
