"""The customer's own text in place of the one that the wizard writes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from wizard.request.words import cut
from wizard.support_case.description import LONGEST_SUBJECT
from wizard.support_case.plain_text import plain_line, plain_lines
from wizard.support_case.support_case import CaseText

if TYPE_CHECKING:
    from wizard.request.request import Request

#: The most characters of an edited text; the written one for ten certificates has 6,000.
LONGEST_EDIT: Final = 100_000


def edited_text(request: Request, written: CaseText) -> CaseText:
    """Put what the customer edited in place of what is written, as plain and bounded text.

    An edit with nothing in it is none: a case without subject or description only comes back.
    """
    return CaseText(
        subject=_plain_subject(request.edited_subject) or written.subject,
        description=_plain_description(request.edited_description) or written.description,
    )


def with_edit(request: Request, written: CaseText, subject: str, description: str) -> Request:
    """Take over what the customer typed; what is the same as the written text is no edit.

    What is typed into a stale text does not make it any fresher: that is for `keep_edit`.
    """
    is_same_subject = _plain_subject(subject) == written.subject
    is_same_description = _plain_description(description) == written.description
    edited = replace(
        request,
        edited_subject=None if is_same_subject else subject,
        edited_description=None if is_same_description else description,
    )
    return edited if stale_edit(request, written) else keep_edit(edited, written)


def keep_edit(request: Request, written: CaseText) -> Request:
    """Note that the customer's text stands, whatever has changed in the written one."""
    return replace(request, edited_from=_digest(request, written))


def stale_edit(request: Request, written: CaseText) -> bool:
    """Whether there is an edit, and what it was made from is not what would be written now."""
    now = _digest(request, written)
    return bool(now) and request.edited_from != now


def _digest(request: Request, written: CaseText) -> str:
    """SHA-256 of the written text of what is edited; empty when nothing is."""
    edits = (request.edited_subject, request.edited_description)
    texts = [text for text, edit in zip(written, edits, strict=True) if edit is not None]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest() if texts else ""


def _plain_subject(edit: str | None) -> str:
    return cut(plain_line((edit or "")[:LONGEST_EDIT]), LONGEST_SUBJECT)


def _plain_description(edit: str | None) -> str:
    text = edit or ""
    if len(text) > LONGEST_EDIT:
        text = f"{text[: LONGEST_EDIT - 1]}…"
    return "".join(f"{line}\n" for line in plain_lines(text))
