"""Files out of ZIP and gzip archives, within limits that no bomb gets past."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates.read_report import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_MEMBERS: Final = 1_000
_ENCRYPTED: Final = 0x1
# Not LZMA, which takes as much memory as the archive tells it to.
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2})


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive.

    Attributes:
        name: Its name there, untrusted.
        data: Its bytes; None when they were not unpacked.
        kind: Why they were not.
    """

    name: str
    data: bytes | None = field(repr=False)
    kind: Kind = Kind.DAMAGED


def gunzip(data: bytes, limit: int) -> bytes | Kind:
    """Unpack gzip (RFC 1952), its first member only."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacker.decompress(data, limit + 1)
    except zlib.error:
        return Kind.DAMAGED
    if len(unpacked) > limit:
        return Kind.TOO_LARGE
    return unpacked if unpacker.eof else Kind.DAMAGED


def members(data: bytes, limit: int) -> Iterator[Member]:
    """Unpack the files of a ZIP one after the other, `limit` bytes of them in all."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        yield Member("", None)
        return
    with archive:
        for number, entry in enumerate(archive.infolist()):
            # Not `is_dir`, which cannot bear an empty name.
            if entry.filename.endswith("/") or entry.filename.startswith("__MACOSX/"):
                continue
            if number >= _MOST_MEMBERS:
                yield Member(entry.filename, None, Kind.TOO_MANY)
                return
            member = _unpack(archive, entry, limit)
            limit -= len(member.data or b"")
            yield member


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> Member:
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
        return Member(entry.filename, None, Kind.UNSUPPORTED)
    try:
        with archive.open(entry) as stream:
            # What the archive says of the size is not believed.
            data = stream.read(limit + 1)
    except NotImplementedError:
        return Member(entry.filename, None, Kind.UNSUPPORTED)
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, OSError, EOFError):
        return Member(entry.filename, None)
    if len(data) > limit:
        return Member(entry.filename, None, Kind.TOO_LARGE)
    return Member(entry.filename, data)
