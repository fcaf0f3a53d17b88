"""A request made into the case that Support receives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.request.key_free import key_free
from wizard.request.request import Severity
from wizard.support_case.attachments import attachments
from wizard.support_case.description import description, subject_line
from wizard.support_case.edited_text import edited_text, stale_edit
from wizard.support_case.link import prefilled_link
from wizard.support_case.support_case import CaseText, SupportCase

if TYPE_CHECKING:
    from wizard.request.request import Request
    from wizard.support_case.portal import Portal
    from wizard.trust.trust_report import TrustReport


def prepare(request: Request, trust: TrustReport, portal: Portal) -> SupportCase:
    """Write the case: its text, its files and the link that opens it; no private key gets into it.

    Args:
        request: What was entered; a text that the customer edited is used as it is, but plain.
        trust: What was found about its certificates.
        portal: Where cases are opened.
    """
    request = key_free(request)
    files = attachments(request, trust)
    severity = dict(zip(Severity, portal.severities, strict=True))[request.severity]
    written = CaseText(subject_line(request, files), description(request, trust, files, severity))
    text = edited_text(request, written)
    link = prefilled_link(portal, text.subject, text.description)
    return SupportCase(
        subject=text.subject,
        description=text.description,
        link=link.address,
        link_is_short=link.is_short,
        attachments=files,
        written=written,
        edit_is_stale=text != written and stale_edit(request, written),
    )
