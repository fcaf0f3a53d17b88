"""`.cer` files and the ZIP of a case on disk, each proved to hold its certificates."""

from __future__ import annotations

import base64
import re
from functools import partial
from typing import TYPE_CHECKING

from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.storage.atomic import write_atomically
from wizard.storage.disk_errors import label
from wizard.storage.folders import make_folder
from wizard.storage.proved_files import write_proved
from wizard.support_case.bundle import bundle, bundle_name, check_bundle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.support_case.support_case import Attachment, SupportCase

_CER = ".cer"
_REMINDERS = "Renewal-reminders.ics"
_ZIP = ".zip"

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

        The ZIP goes as well, whatever it holds; `keep_bundle` writes it anew.

        Raises:
            MendableError: As for `write`.
        """
        folder = self.folder_of(request)
        make_folder(folder)
        _remove_others(folder, _ZIP)
        paths = self.write(attachments, folder)
        _remove_others(folder, _CER, *paths)
        return paths

    def write(self, attachments: Sequence[Attachment], folder: Path) -> tuple[Path, ...]:
        """Write each file, read it back, compare and check it; say where they are, in order.

        The folder is neither made nor cleared.

        Raises:
            MendableError: A name cannot be used, a file could not be written, or it reads back as
                something else.
            ValueError: An attachment is not what it says, which is a mistake of the program;
                nothing was written.
        """
        for attachment in attachments:
            _check_name(attachment.file_name, _CER)
            _check(attachment, attachment.content)
        return tuple(
            write_proved(folder / each.file_name, each.content, partial(_check, each))
            for each in attachments
        )

    def keep_bundle(self, case: SupportCase, request: Request) -> Path:
        """Write the ZIP of a case into the request's own folder, in place of any earlier one.

        Raises:
            MendableError: As for `write_bundle`.
        """
        folder = self.folder_of(request)
        make_folder(folder)
        path = self.write_bundle(case, folder / bundle_name(case))
        _remove_others(folder, _ZIP, path)
        return path

    def keep_calendar(self, content: bytes, request: Request) -> Path:
        """Write the reminders into the request's own folder, in place of any earlier ones.

        Raises:
            MendableError: The disk refuses.
        """
        folder = self.folder_of(request)
        make_folder(folder)
        path = folder / _REMINDERS
        write_atomically(path, content)
        return path

    def write_bundle(self, case: SupportCase, path: Path) -> Path:
        """Write the ZIP of a case, read it back, open it and check each file in it.

        Raises:
            MendableError: The name does not end in `.zip`, the ZIP could not be written, or it
                reads back as something else.
            ValueError: An attachment is not what it says, which is a mistake of the program;
                nothing is left of the ZIP.
        """
        _check_name(path.name, _ZIP)
        for attachment in case.attachments:
            _check(attachment, attachment.content)
        return write_proved(path, bundle(case), partial(check_bundle, case=case))


def _check_name(name: str, suffix: str) -> None:
    if not name.endswith(suffix) or name == suffix or re.search(r"[/\\:\0]", name):
        raise MendableError(
            say("“{}” is no name for a {} file: choose a simpler one.").format(
                visible(name), suffix
            )
        )


def _check(attachment: Attachment, content: bytes) -> None:
    """Refuse whatever is not the certificate alone: a private key would be sent to Support."""
    name = attachment.file_name
    if not _holds_only(content, attachment.certificate.der):
        raise ValueError(f"{name!r} does not hold its certificate and nothing else")
    # What is encoded in the certificate is encoded once more in Base64, too deep to be looked for.
    if holds_private_key(content) or holds_private_key(attachment.certificate.der):
        raise ValueError(f"{name!r} would hold a private key")


def _holds_only(content: bytes, der: bytes) -> bool:
    armoured = _ARMOURED.fullmatch(content)
    if armoured is None:
        return content == der
    # Decoding could pass over what follows the padding; this way nothing can hide.
    return armoured[1].translate(None, b"\r\n") == base64.b64encode(der)


def _remove_others(folder: Path, suffix: str, *kept: Path) -> None:
    # Where case does not count, `A.cer` and `a.cer` are one file.
    names = {path.name.casefold() for path in kept}
    for path in folder.glob(f"*{suffix}"):
        if path.name.casefold() not in names and path.is_file():
            _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise MendableError(
            say(
                "{} is from an earlier choice and could not be removed: do not send it, and "
                "delete it yourself."
            ).format(label(path))
        ) from error
