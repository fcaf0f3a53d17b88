"""The files of a case in one ZIP, for a portal that takes no `.cer` files.

OutSystems does not document which files a case takes; its articles have logs attached as ZIP. The
same case gives the same bytes on every system, so that what was sent can be compared by its hash:
dates, systems and rights of the members are fixed, and they are stored as they are. Deflate would
save a kilobyte, and zlib-ng, which some builds of Python have, deflates to other bytes than zlib.
"""

from __future__ import annotations

import hashlib
import io
import stat
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from wizard.certificates.cer import LONGEST_NAME
from wizard.certificates.key_firewall import holds_private_key
from wizard.support_case.certificate_lines import TARGET_STORES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.support_case.support_case import Attachment, SupportCase

#: What says, in words, what the other files are.
MANIFEST: Final = "MANIFEST.txt"
#: What `sha256sum -c` checks.
CHECKSUMS: Final = "SHA256SUMS"

_CER: Final = ".cer"
_ZIP: Final = ".zip"

# The first date that a ZIP can hold (APPNOTE 4.4.6), and a file that all may read (4.4.2, 4.4.15).
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_RIGHTS: Final = (stat.S_IFREG | 0o644) << 16


def bundle(case: SupportCase) -> bytes:
    """Put the files of a case into a ZIP, in their order, with a manifest and checksums."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for name, content in _members(case).items():
            archive.writestr(_entry(name), content)
    return file.getvalue()


def bundle_name(case: SupportCase) -> str:
    """Name the ZIP after the first file in it: safe on every system, as the files' own names."""
    if not case.attachments:
        return f"Certificates{_ZIP}"
    more = len(case.attachments) - 1
    ending = f"-and-{more}-more{_ZIP}" if more else _ZIP
    stem = case.attachments[0].file_name.removesuffix(_CER)
    return stem[: LONGEST_NAME - len(ending)].rstrip("-._") + ending


def check_bundle(content: bytes, case: SupportCase) -> None:
    """Open a ZIP and make sure that it holds what the case has, and no private key.

    Raises:
        ValueError: It holds something else.
        BadZipFile: It cannot be opened.
    """
    with ZipFile(io.BytesIO(content)) as archive:
        found = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    if found != list(_members(case).items()):
        raise ValueError("the ZIP does not hold the files of its case and nothing else")
    for name, member in found:
        if holds_private_key(member):
            raise ValueError(f"{name!r} in the ZIP would hold a private key")


def _members(case: SupportCase) -> dict[str, bytes]:
    members = {attachment.file_name: attachment.content for attachment in case.attachments}
    members[MANIFEST] = _manifest(case).encode()
    return {**members, CHECKSUMS: _checksums(members).encode()}


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _DATE)
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS
    return entry


def _manifest(case: SupportCase) -> str:
    """Say what each file is; lines end as Windows ends them, which every editor there shows."""
    paragraphs = (
        ("Certificates to install, one in each file:",),
        *(_file_lines(attachment) for attachment in case.attachments),
        ("No private key is included.",),
    )
    return "\r\n\r\n".join("\r\n".join(lines) for lines in paragraphs) + "\r\n"


def _file_lines(attachment: Attachment) -> tuple[str, ...]:
    certificate = attachment.certificate
    return (
        attachment.file_name,
        f"  Install in: {TARGET_STORES[attachment.store]}",
        f"  Subject: {certificate.subject}",
        f"  Thumbprint (SHA-1): {certificate.sha1.upper()}",
        f"  Thumbprint (SHA-256): {certificate.sha256.upper()}",
        f"  Size of the file: {len(attachment.content)} bytes",
        f"  SHA-256 of the file: {_sha256(attachment.content)}",
    )


def _checksums(members: Mapping[str, bytes]) -> str:
    # The asterisk says binary: elsewhere than on Unix the program could change line ends.
    return "".join(f"{_sha256(content)} *{name}\n" for name, content in members.items())


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
