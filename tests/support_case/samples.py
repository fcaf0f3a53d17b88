"""Made-up cases, for tests that care about their files."""

from wizard.support_case.support_case import Attachment, CaseText, SupportCase


def a_case(*attachments: Attachment) -> SupportCase:
    """A case with these files."""
    written = CaseText("Subject", "Description\n")
    return SupportCase(
        *written,
        link="https://portal.example",
        link_is_short=False,
        attachments=attachments,
        written=written,
        edit_is_stale=False,
    )
