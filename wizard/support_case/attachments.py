"""The `.cer` files that go with a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.cer import cer_bytes, cer_file_names
from wizard.support_case.support_case import Attachment

if TYPE_CHECKING:
    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport


def attachments(request: Request, trust: TrustReport) -> tuple[Attachment, ...]:
    """Make one file for each certificate that is to be installed, in the order of the chains."""
    chosen = trust.to_install(request.left_out, request.added)
    names = cer_file_names([placement.certificate for placement in chosen])
    return tuple(
        Attachment(name, cer_bytes(to.certificate, request.cer_format), to.certificate, to.store)
        for name, to in zip(names, chosen, strict=True)
    )
