"""`.cer` files on disk, each proved to hold its certificate."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.storage.atomic import write_atomically
from wizard.storage.disk_errors import label
from wizard.storage.folders import make_folder
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.support_case.support_case import Attachment

_SUFFIX = ".cer"

# RFC 7468, 5.1: one certificate, and not a byte before or after it.
_ARMOURED = re.compile(
    rb"-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----\r?\n?"
)


class CerFolder:
    """Writes the `.cer` files of requests, by default in a folder for each request.

    Args:
        root: Where these folders are; made when needed.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder_of(self, request: Request) -> Path:
        """Tell the request's own folder for its files; it need not exist yet."""
        return self._root / request.identity

    def keep(self, attachments: Sequence[Attachment], request: Request) -> tuple[Path, ...]:
        """Write the files into the request's own folder, and remove those of an earlier choice.

        Raises:
            MendableError: As for `write`.
        """
        folder = self.folder_of(request)
        make_folder(folder)
        paths = self.write(attachments, folder)
        _remove_others(folder, paths)
        return paths

    def write(self, attachments: Sequence[Attachment], folder: Path) -> tuple[Path, ...]:
        """Write each file, read it back and compare it; say where they are, in order.

        The folder is neither made nor cleared.

        Raises:
            MendableError: A name cannot be used, a file could not be written, or it reads back as
                something else.
            ValueError: An attachment is not what it says, which is a mistake of the program;
                nothing was written.
        """
        for attachment in attachments:
            _check(attachment)
        return tuple(_write(attachment, folder) for attachment in attachments)


def _check(attachment: Attachment) -> None:
    """Refuse whatever is not the certificate alone: a private key would be sent to Support."""
    name = attachment.file_name
    if not name.endswith(_SUFFIX) or name == _SUFFIX or re.search(r"[/\\:\0]", name):
        raise MendableError(f"“{visible(name)}” is no name for a .cer file: choose a simpler one.")
    if not _holds_only(attachment.content, attachment.certificate.der):
        raise ValueError(f"{name!r} does not hold its certificate and nothing else")
    if holds_private_key(attachment.certificate.der):
        raise ValueError(f"{name!r} would hold a private key")


def _holds_only(content: bytes, der: bytes) -> bool:
    armoured = _ARMOURED.fullmatch(content)
    if armoured is None:
        return content == der
    # Decoding could pass over what follows the padding; this way nothing can hide.
    return armoured[1].translate(None, b"\r\n") == base64.b64encode(der)


def _write(attachment: Attachment, folder: Path) -> Path:
    path = folder / attachment.file_name
    write_atomically(path, attachment.content)
    try:
        written = read_regular(path, len(attachment.content))
    except OSError as error:
        raise _unproved(path) from error
    if written != attachment.content:
        raise _unproved(path)
    return path


def _unproved(path: Path) -> MendableError:
    return MendableError(
        f"{label(path)} does not read back as it was written, so do not send it: save the files "
        "in another folder, or on another disk."
    )


def _remove_others(folder: Path, kept: Sequence[Path]) -> None:
    # Where case does not count, `A.cer` and `a.cer` are one file.
    names = {path.name.casefold() for path in kept}
    for path in folder.glob(f"*{_SUFFIX}"):
        if path.name.casefold() not in names and path.is_file():
            _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise MendableError(
            f"{label(path)} is from an earlier choice and could not be removed: do not send it, "
            "and delete it yourself."
        ) from error
