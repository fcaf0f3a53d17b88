"""The support case as it will be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.trust.verdict import Store


@dataclass(frozen=True, slots=True)
class Attachment:
    """A `.cer` file to attach.

    Attributes:
        file_name: A name that is safe on Windows, macOS and Linux, and unique in the case.
        content: The bytes of the file.
        certificate: The certificate in it.
        store: Where it is to be installed.
    """

    file_name: str
    content: bytes
    certificate: Certificate
    store: Store


class CaseText(NamedTuple):
    """What a case says: plain English, the subject on one line, the description on many."""

    subject: str
    description: str


@dataclass(frozen=True, slots=True)
class SupportCase:
    """Everything that leaves the computer.

    Attributes:
        subject: The subject, one line of plain English.
        description: The description, plain English, lines separated by line feeds.
        link: The portal's address with as much of the above as fits in it.
        link_is_short: Whether something did not fit in the link.
        attachments: The files to attach.
        written: The text as the wizard writes it, which an edit stands in place of.
        edit_is_stale: Whether the text is edited, and what it was made from would be written in
            another way now, so that it may miss something.
    """

    subject: str
    description: str
    link: str
    link_is_short: bool
    attachments: tuple[Attachment, ...]
    written: CaseText
    edit_is_stale: bool

    @property
    def is_edited(self) -> bool:
        """Whether the text is not the written one."""
        return (self.subject, self.description) != self.written

    @property
    def text(self) -> str:
        """The whole text as it goes to the clipboard: subject, empty line, description."""
        return f"{self.subject}\n\n{self.description}"
