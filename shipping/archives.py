"""Archives that are the same, bit for bit, wherever and whenever the same files are packed."""

import io
import lzma
import stat
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class Link:
    """A link to another place."""

    target: str


#: What goes to a place: bytes, a link, or a file, link or program on the disk.
Content = bytes | Link | Path

# Machine code packs better after its jumps are made alike. Every xz of the last ten years reads it.
_FILTERS: Final = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]
_AR_MEMBER: Final = "{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n"
_EVERYBODY_MAY_READ: Final = 0o644
_EVERYBODY_MAY_RUN: Final = 0o755


def tar_xz(contents: Mapping[str, Content], moment: int, *, top: str = "") -> bytes:
    """Pack a `.tar.xz`, in which everything belongs to root.

    Args:
        contents: What is at each place in it. Folders come by themselves.
        moment: The time of every file, in seconds since 1970.
        top: What each name begins with.
    """
    packed = io.BytesIO()
    with (
        lzma.open(packed, "wb", filters=_FILTERS) as stream,
        # Not the newest format: dpkg reads this one.
        tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for name in _with_folders(contents):
            _add(archive, f"{top}{name}", contents.get(name), moment)
    return packed.getvalue()


def ar(members: Mapping[str, bytes], moment: int) -> bytes:
    """Pack an archive of the kind that a `.deb` is.

    Args:
        members: What is in it, in this order.
        moment: The time of every file, in seconds since 1970.
    """
    packed = [b"!<arch>\n"]
    for name, content in members.items():
        header = _AR_MEMBER.format(name, moment, 0, 0, "100644", len(content))
        packed += [header.encode("ascii"), content, b"\n" * (len(content) % 2)]
    return b"".join(packed)


def tree(folder: Path, place: str) -> dict[str, Content]:
    """List the files and links below a folder, as they are to be at `place`."""
    return {
        f"{place}/{each.relative_to(folder).as_posix()}": each
        for each in folder.rglob("*")
        if each.is_symlink() or each.is_file()
    }


def _with_folders(contents: Mapping[str, Content]) -> list[str]:
    """List all places and the folders that they are in, each after the folder that it is in."""
    names = set(contents)
    for name in contents:
        names.update(str(each) for each in Path(name).parents if str(each) != ".")
    return sorted(names)


def _add(archive: tarfile.TarFile, name: str, content: Content | None, moment: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.mtime = moment
    entry.uname = entry.gname = "root"
    if content is None:
        entry.type, entry.mode = tarfile.DIRTYPE, _EVERYBODY_MAY_RUN
        archive.addfile(entry)
    elif target := _target(content):
        entry.type, entry.mode, entry.linkname = tarfile.SYMTYPE, 0o777, target
        archive.addfile(entry)
    elif not isinstance(content, Link):
        data = content.read_bytes() if isinstance(content, Path) else content
        entry.mode = _mode(content)
        entry.size = len(data)
        archive.addfile(entry, io.BytesIO(data))


def _target(content: Content) -> str | None:
    """Tell where a link points to; None for anything else."""
    if isinstance(content, Link):
        return content.target
    if isinstance(content, Path) and content.is_symlink():
        return str(content.readlink())
    return None


def _mode(content: bytes | Path) -> int:
    if isinstance(content, bytes) or ".so" in content.name:
        # Libraries are loaded, not run; who copied them may have left them the right all the same.
        return _EVERYBODY_MAY_READ
    is_program = content.stat().st_mode & stat.S_IXUSR
    return _EVERYBODY_MAY_RUN if is_program else _EVERYBODY_MAY_READ
