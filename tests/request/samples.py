"""Made-up certificates and requests: the rooms after reading only look at the values."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from wizard.certificates.certificate import Certificate, Checks, SelfSigned
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact, Request
from wizard.trust.trust_report import Assessment, ChainLink, Role, TrustReport
from wizard.trust.verdict import Code, Store, Verdict, Who

#: A Monday.
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)

QUALITY = Environment(
    "Quality", "acme-tst.outsystemsenterprise.com", Purpose.NON_PRODUCTION, ticked=True
)
PRODUCTION = Environment(
    "Production", "acme.outsystemsenterprise.com", Purpose.PRODUCTION, ticked=True
)


def a_certificate(title: str = "Acme Root CA", **changes: Any) -> Certificate:  # noqa: ANN401  any field
    """A certificate with that title; its bytes are its title, so titles tell them apart."""
    name = f"CN={title},O=Acme Ltd,C=PT"
    certificate = Certificate(
        der=title.encode("utf-8", "replace"),
        subject=name,
        issuer=name,
        title=title,
        issuer_title=title,
        serial=0x9B4E01D7,
        not_before=datetime(2016, 3, 3, tzinfo=UTC),
        not_after=datetime(2032, 3, 1, 23, 59, 59, tzinfo=UTC),
        key="RSA 4096 bits",
        signature="SHA-256 with RSA",
        is_ca=True,
        path_length=None,
        alternative_names=(),
        usages=(),
        self_issued=True,
        canonical_subject=name.encode("utf-8", "replace"),
        canonical_issuer=name.encode("utf-8", "replace"),
        oddities=(),
        mixed_note="",
        check=always(SelfSigned.YES),
    )
    return replace(certificate, **changes)


def always(self_signed: SelfSigned, reason: str = "") -> Callable[[Certificate], Checks]:
    """A check of certificates that gives this, whatever they are."""
    return partial(_checks, Checks(self_signed, reason, is_strict=True))


def _checks(checks: Checks, _certificate: Certificate) -> Checks:
    return checks


def trust_in(
    *certificates: Certificate,
    role: Role = Role.ROOT,
    store: Store | None = Store.ROOT,
    proposed: bool = True,
    verdict: Verdict | None = None,
) -> TrustReport:
    """A report with each certificate as a chain of its own."""
    links = [ChainLink(Assessment(c, role, store, proposed, "")) for c in certificates]
    return TrustReport(tuple(links), verdict)


def a_verdict(code: Code = Code.PRIVATE_ROOT, who: Who = Who.SUPPORT, **changes: Any) -> Verdict:  # noqa: ANN401  any field
    """A verdict with some sentence."""
    verdict = Verdict(code, "The sentence", "The reason.", "What to do.", who)
    return verdict._replace(**changes)


def a_request(*certificates: Certificate, **changes: Any) -> Request:  # noqa: ANN401  any field
    """A request with nothing left to fill in."""
    sources = (ReadReport("erp.pem", certificates or (a_certificate(),)),)
    request = Request(
        identity="0" * 32,
        created=NOW,
        changed=NOW,
        sources=sources,
        environments=(replace(QUALITY, name="Development", ticked=False), QUALITY, PRODUCTION),
        connection=Connection(
            ConnectionKind.REST,
            "erp.acme.internal:443",
            "Could not establish trust relationship for the SSL/TLS secure channel",
        ),
        needed_by=date(2026, 12, 11),
        contact=Contact("Name Surname", "name@acme.example"),
        infrastructure="Acme Enterprise Cloud",
    )
    return replace(request, **changes)


def an_empty_request(**changes: Any) -> Request:  # noqa: ANN401  any field
    """A request as it begins."""
    return replace(Request(identity="0" * 32, created=NOW, changed=NOW), **changes)
