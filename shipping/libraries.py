"""Which shared libraries the program for Linux brings along, and which it finds on the computer.

Both are closed lists. Left to itself the build would copy whatever this computer happens to have,
and say nothing of what it happens not to have.
"""

import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

#: As PyInstaller has it: where a file goes, where it is now, and its kind.
Entry = tuple[str, str, str]

#: On every computer with a desktop, and better taken from there: it is kept up to date there, and
#: fits the drivers and settings that are there. The package of Debian that has it.
FROM_THE_SYSTEM: Final = {
    **dict.fromkeys(
        ("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6"),
        "libc6",
    ),
    **dict.fromkeys(("libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1"), "libc6"),
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

#: Only for windows on Wayland, and on every computer that has it.
FROM_A_WAYLAND_DESKTOP: Final = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

#: Missing on many desktops, or there in another version: copied from the computer that builds.
_BROUGHT_ALONG: Final = re.compile(
    r"""lib(
      python3\.\d+ | ssl | crypto | ffi | bz2 | lzma | uuid
    | xcb-(cursor|icccm|image|keysyms|randr|render|render-util|shape|shm|sync|util|xfixes|xkb)
    | xkbcommon | xkbcommon-x11
    )\.so[.\d]*""",
    re.VERBOSE,
)

_NEEDED: Final = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_SEARCHED: Final = re.compile(r"^\s+R(?:UN)?PATH\s+(\S+)", re.MULTILINE)
_BESIDE_IT: Final = b"$ORIGIN"
_OF_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_OF_A_MODULE: Final = re.compile(r"\.(abi3|cpython-\w+(-\w+)*)\.so$")


def needed_by(library: Path) -> list[str]:
    """List the libraries that a library or program names as its own needs."""
    return _NEEDED.findall(_headers(library))


def without_unneeded(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out what the system has, and what only things that were left out would need."""
    entries = list(entries)
    # PyInstaller also puts links beside the program to libraries deeper in the folder.
    sources = {Path(place).name: source for place, source, kind in entries if kind != "SYMLINK"}
    kept: set[str] = set()
    unseen = [Path(entry[0]).name for entry in entries if _is_asked_for(entry)]
    while unseen:
        name = unseen.pop()
        kept.add(name)
        needs = set(needed_by(Path(sources[name]))) - FROM_THE_SYSTEM.keys()
        unseen.extend((needs & sources.keys()) - kept)
    return [entry for entry in entries if Path(entry[0]).name in kept]


def without_dangling_links(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Leave out links beside the program whose library was left out."""
    there = {place for place, _source, _kind in libraries}
    return [
        entry
        for entry in entries
        if entry[2] != "SYMLINK" or ".so" not in entry[0] or entry[1] in there
    ]


def forget_where_it_was_built(folder: Path) -> None:
    """Take out of the libraries of a program which folders of this computer they would search.

    Python is often built to look for its libraries where it was installed, and whoever can write
    to such a folder on a customer's computer could put a library there.
    """
    for library in filter(_is_real, folder.rglob("*")):
        for place in searched_by(library):
            if place.startswith("/"):
                _replace_string(library, place.encode(), _BESIDE_IT)


def searched_by(library: Path) -> list[str]:
    """List where a library looks for others, as it says itself."""
    return _SEARCHED.findall(_headers(library))


def check(folder: Path) -> None:
    """End the build when the folder of a program lacks a library, or has one it should not have."""
    files = [each for each in folder.rglob("*") if _is_library(each)]
    internal = folder / "_internal"
    here = {each.name for each in files}
    known = here | FROM_THE_SYSTEM.keys() | FROM_A_WAYLAND_DESKTOP.keys()
    real = [each for each in files if _is_real(each)]
    missing = {
        f"{name} (for {each.name})"
        for each in real
        for name in needed_by(each)
        if name not in known
    }
    leaked = {
        each.name
        for each in real
        if each.parent == internal
        and not _BROUGHT_ALONG.fullmatch(each.name)
        and not _OF_A_MODULE.search(each.name)
    }
    folders = {place for each in real for place in searched_by(each) if place.startswith("/")}
    if folders:
        raise SystemExit(f"Folders of this computer would be searched: {sorted(folders)}")
    if missing or leaked:
        raise SystemExit(
            f"Libraries that are missing: {sorted(missing) or 'none'}. "
            f"Libraries of this computer that got in: {sorted(leaked) or 'none'}."
        )


def debian_packages(folder: Path) -> tuple[list[str], list[str]]:
    """List what a program needs of Debian, and what it needs on a Wayland desktop only."""
    real = [each for each in folder.rglob("*") if _is_real(each)]
    needed = {name for each in [*real, folder / folder.name] for name in needed_by(each)}
    always = {package for name, package in FROM_THE_SYSTEM.items() if name in needed}
    wayland = {package for name, package in FROM_A_WAYLAND_DESKTOP.items() if name in needed}
    major, minor = oldest_glibc(real)
    always = always - {"libc6"} | {f"libc6 (>= {major}.{minor})"}
    return sorted(always), sorted(wayland)


def oldest_glibc(libraries: Sequence[Path]) -> tuple[int, int]:
    """Tell the oldest version of the C library that all of these run with."""
    versions = (_OF_GLIBC.findall(_headers(each)) for each in libraries)
    return max((int(major), int(minor)) for each in versions for major, minor in each)


def _headers(library: Path) -> str:
    command = ["objdump", "--private-headers", str(library)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own


def _replace_string(library: Path, old: bytes, new: bytes) -> None:
    """Put a shorter string in the place of one in a library, where it must be once."""
    content = library.read_bytes()
    before = b"\0" + old + b"\0"
    if content.count(before) != 1 or len(new) > len(old):
        raise SystemExit(f"{library.name} searches {old.decode()}, and that cannot be changed")
    library.write_bytes(content.replace(before, b"\0" + new.ljust(len(old) + 1, b"\0")))


def _is_real(path: Path) -> bool:
    return _is_library(path) and not path.is_symlink()


def _is_library(path: Path) -> bool:
    return ".so" in path.suffixes and path.is_file()


def _is_asked_for(entry: Entry) -> bool:
    """Whether somebody loads this by name: Python a module, Qt a plugin, the start Python."""
    place, _source, kind = entry
    name = Path(place).name
    return kind == "EXTENSION" or "/plugins/" in place or name.startswith("libpython")
