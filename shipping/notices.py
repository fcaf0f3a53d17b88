"""The notices of everybody whose work is in the program, made from what is really in it."""

import json
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from platform import python_version
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_LICENCES: Final = Path(__file__).with_name("licences")
_LINE: Final = "=" * 78

#: Texts of packages that bring none themselves.
_TEXTS_OF: Final = {
    "pyside6-essentials": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
_IS_LICENCE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_IS_MICROSOFTS: Final = re.compile(r"(msvcp|vcruntime|concrt)\d+\w*\.dll$", re.IGNORECASE)
_IS_METADATA: Final = re.compile(r"\.dist-info/")

_INTRODUCTION: Final = """\
Trusted Root Wizard contains the work of others, each under a licence of its own. This list was made
from the files of this very copy.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are
separate files in the program's folder, and may be replaced by versions of your own that fit. You
may examine the program for debugging such changes. Their sources are at https://download.qt.io.
"""


@dataclass(frozen=True, order=True)
class Part:
    """Somebody's work: a package, or what a system package brings."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


_MICROSOFTS_TEXT: Final = """\
Copyright Microsoft Corporation. The files (msvcp140, vcruntime140 and the like) are unchanged.
The conditions for them stand at the end of the licence of Python below.
"""
#: What programs of Visual C++ run on; Python and Qt bring it.
_MICROSOFTS: Final = Part(
    "Microsoft Visual C++ Runtime",
    "14",
    "Microsoft Distributable Code",
    (_MICROSOFTS_TEXT,),
)


def notices(sources: Iterable[str]) -> str:
    """Compose the notices of everything that goes into the program.

    Args:
        sources: Where each of the files and modules comes from.

    Raises:
        SystemExit: The origin or the licence of one of them is not known.
    """
    parts = set(parts_of(sources))
    printed: dict[str, str] = {}
    return _INTRODUCTION + "".join(_section(part, printed) for part in sorted(parts))


def parts_of(sources: Iterable[str]) -> Iterator[Part]:
    """Tell whose work the files are; ours is not among it."""
    unknown = []
    # What every program of PyInstaller has and nobody lists: its start, and Python's own library.
    yield from (_python(), _distribution_part(_named("pyinstaller")))
    for source in {Path(each).absolute() for each in sources}:
        if _IS_MICROSOFTS.match(source.name):  # whoever brings it
            yield _MICROSOFTS
        elif owner := _owners().get(source.resolve()):
            yield _distribution_part(owner)
        elif _is_of_python(source):
            yield _python()
        elif not source.is_relative_to(_ROOT) or ".venv" in str(source.relative_to(_ROOT)):
            part = _debian_part(source)
            if part is None:
                unknown.append(str(source))
            else:
                yield part
    if unknown:
        raise SystemExit(f"Nobody knows whose these are: {sorted(unknown)}")


def _section(part: Part, printed: dict[str, str]) -> str:
    """Print a part; a text that was printed for another one is only pointed to."""
    lines = [f"\n{_LINE}\n{part.name} {part.version}\nLicence: {part.licence}\n{_LINE}\n"]
    for text in part.texts:
        if text in printed:
            lines.append(f"\nThe same text as with {printed[text]} above.\n")
        else:
            printed[text] = part.name
            lines.append(f"\n{text.strip()}\n")
    return "".join(lines)


@cache
def _owners() -> dict[Path, Distribution]:
    """Map each file of each installed package to the package."""
    return {
        Path(str(each.locate_file(file))).resolve(): each
        for each in distributions()
        for file in each.files or ()
    }


@cache
def _named(name: str) -> Distribution:
    return Distribution.from_name(name)


@cache
def _distribution_part(distribution: Distribution) -> Part:
    """Describe a Python package.

    Raises:
        SystemExit: It has no licence text, and there is none for it here.
    """
    metadata = distribution.metadata
    name = metadata["Name"]
    files = [file for file in distribution.files or () if _IS_METADATA.search(str(file))]
    found = sorted(str(file) for file in files if _IS_LICENCE.search(str(file)))
    texts = [_read(Path(str(distribution.locate_file(file)))) for file in found]
    known = _TEXTS_OF.get(re.sub(r"[-_.]+", "-", name).lower(), ())
    texts += [_read(_LICENCES / file) for file in known]
    if not texts:
        raise SystemExit(f"{name} brings no licence; put one into {_LICENCES} and name it here")
    boms = sorted(str(file) for file in files if "rust" in file.name and "/sboms/" in str(file))
    texts += [_crates(Path(str(distribution.locate_file(file)))) for file in boms]
    return Part(name, distribution.version, _licence_of(distribution), tuple(texts))


def _licence_of(distribution: Distribution) -> str:
    """Tell the licence in a line, as far as the package says it in one."""
    told = distribution.metadata.json
    licence = str(told.get("license_expression") or told.get("license") or "").strip()
    # Some put the whole text there, which begins with its name at best.
    return "see below" if "\n" in licence or not licence else licence


def _crates(bom: Path) -> str:
    """List what is compiled into a library, as its own bill of materials says."""
    components = json.loads(bom.read_text(encoding="utf-8"))["components"]
    lines = sorted(
        f"  {each['name']} {each['version']}: "
        + ", ".join(part.get("expression", "see its sources") for part in each.get("licenses", ()))
        for each in components
    )
    return "\n".join(["Compiled in, from crates.io:", *lines])


@cache
def _python() -> Part:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [each / "LICENSE.txt" for each in folders if (each / "LICENSE.txt").exists()]
    if not texts:
        texts = list(Path("/usr/share/doc").glob("libpython3*-minimal/copyright"))
    if not texts:
        raise SystemExit(f"Python brings no licence in {folders}")
    return Part("Python", python_version(), "PSF-2.0", (_read(texts[0]),))


def _is_of_python(source: Path) -> bool:
    library = Path(sysconfig.get_path("stdlib")).resolve()
    is_own_folder = sys.base_prefix not in {"/usr", "/"}
    source = source.resolve()
    return source.is_relative_to(library) or (
        is_own_folder and source.is_relative_to(Path(sys.base_prefix).resolve())
    )


@cache
def _debian_part(source: Path) -> Part | None:
    """Describe the Debian package that a file is of; None if it is of none."""
    # Debian moved /lib into /usr, and its packages do not all know it.
    names = {source, source.resolve(), Path(str(source.resolve()).removeprefix("/usr"))}
    for name in sorted(names):
        owner = _output("dpkg-query", "--search", str(name)).split(": ")[0]
        copyright_file = Path("/usr/share/doc") / owner.split(":")[0] / "copyright"
        if owner and copyright_file.exists():
            version = _output("dpkg-query", "--show", "--showformat=${Version}", owner)
            part = owner.split(":")[0]
            return Part(part, version, "see below", (_read(copyright_file),))
    return None


def _output(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - our own
    except FileNotFoundError:  # not on Debian
        return ""


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
