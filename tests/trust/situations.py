"""Every situation that a verdict is about, with real certificates."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.authority import Authority, Issued, KeyKind, self_signed_server
from tests.trust.by_hand import of_version_1, with_dates, with_md5, with_rsa_bits
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import answer, listing
from wizard.certificates.certificate import Certificate
from wizard.trust.public_roots import PublicRoots
from wizard.trust.question import Platform, Presented
from wizard.trust.trust_report import TrustReport
from wizard.trust.verdict import Code, Store

HOST = "erp.acme.test"
ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA 2", path_length=None)
SERVER = ISSUING.server([HOST])
RSA_ROOT = Authority.root("Acme RSA Root CA", key_kind=KeyKind.RSA)
ALONE = self_signed_server([HOST])
PUBLIC = listing(ROOT)

PAST, LATER = datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)
NEXT_WEEK, IN_A_MONTH = datetime(2026, 11, 27, tzinfo=UTC), datetime(2026, 12, 24, tzinfo=UTC)


def client() -> Issued:
    return ROOT.server(
        [HOST], purposes=[ExtendedKeyUsageOID.CLIENT_AUTH], name="integration@acme.test"
    )


def presented(*sent: Issued, tls_version: str = "TLS 1.3") -> tuple[Presented, ...]:
    return (Presented(f"{HOST}:443", tuple(read_all(*sent)), tls_version),)


def inspected() -> list[Certificate]:
    product = Authority.root(
        x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Zscaler Inc."),
                x509.NameAttribute(NameOID.COMMON_NAME, "Zscaler Root CA"),
            ]
        )
    )
    return read_all(product.server([HOST]), product)


@dataclass(frozen=True)
class Situation:
    """What is handed over, what is thought of it, and how the rehearsal goes.

    `rehearsal` is (trusted before, trusted after, name matches, dates in force).
    """

    code: Code
    certificates: Callable[[], list[Certificate]]
    roots: PublicRoots = field(default_factory=PublicRoots)
    stores: tuple[Store, ...] = ()
    rehearsal: tuple[bool, bool, bool | None, bool] | None = (False, False, True, True)
    question: dict[str, Any] = field(default_factory=dict)

    def answered(self) -> TrustReport:
        question: dict[str, Any] = {"host": HOST, **self.question}
        return answer(self.certificates(), self.roots, **question)


SITUATIONS = {
    "public already": Situation(
        Code.PUBLIC,
        lambda: read_all(SERVER, ISSUING, ROOT),
        PUBLIC,
        rehearsal=(True, True, True, True),
    ),
    "public, root not sent": Situation(
        Code.PUBLIC, lambda: read_all(SERVER, ISSUING), PUBLIC, rehearsal=(True, True, True, True)
    ),
    "public, the root itself": Situation(
        Code.PUBLIC, lambda: read_all(ROOT), PUBLIC, rehearsal=None
    ),
    "public by a cross-signed certificate": Situation(
        Code.PUBLIC,
        lambda: read_all(SERVER, ISSUING, cross_signed(ROOT, Authority.root("Older Root"))),
        PUBLIC,
        rehearsal=(True, True, True, True),
    ),
    "public, the server leaves out its intermediate": Situation(
        Code.PUBLIC_INCOMPLETE,
        lambda: read_all(SERVER, ISSUING),
        PUBLIC,
        question={"presented": presented(SERVER)},
    ),
    "distrusted": Situation(
        Code.DISTRUSTED, lambda: read_all(SERVER, ISSUING, ROOT), listing(ROOT, disabled_since=PAST)
    ),
    "listed for other purposes": Situation(
        Code.DISTRUSTED, lambda: read_all(SERVER, ISSUING, ROOT), listing(ROOT, serves=False)
    ),
    "issued after the list was closed for it": Situation(
        Code.DISTRUSTED,
        lambda: read_all(ROOT.server([HOST], not_before=PAST), ROOT),
        listing(ROOT, closed_since=datetime(2026, 6, 1, tzinfo=UTC)),
    ),
    "issued before the list was closed for it": Situation(
        Code.PUBLIC,
        lambda: read_all(SERVER, ISSUING, ROOT),
        listing(ROOT, closed_since=datetime(2026, 6, 1, tzinfo=UTC)),
        rehearsal=(True, True, True, True),
    ),
    "self-signed server": Situation(
        Code.SELF_SIGNED_SERVER,
        lambda: read_all(ALONE),
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "self-signed server that says it is an authority": Situation(
        Code.SELF_SIGNED_SERVER,
        lambda: read_all(
            Authority.root(HOST, extra=[x509.SubjectAlternativeName([x509.DNSName(HOST)])])
        ),
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "private root in hand": Situation(
        Code.PRIVATE_ROOT,
        lambda: read_all(SERVER, ISSUING, ROOT),
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "private root of version 1": Situation(
        Code.PRIVATE_ROOT,
        lambda: [*read_all(RSA_ROOT.server([HOST])), of_version_1(RSA_ROOT)],
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "private root alone": Situation(
        Code.PRIVATE_ROOT, lambda: read_all(ROOT), stores=(Store.ROOT,), rehearsal=None
    ),
    "renewed root with the same key": Situation(
        Code.PRIVATE_ROOT,
        lambda: read_all(SERVER, ISSUING, ROOT, ROOT.renewed(not_after=LATER)),
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "private authority, root missing": Situation(
        Code.ROOT_MISSING, lambda: read_all(SERVER, ISSUING)
    ),
    "only an intermediate": Situation(
        Code.ONLY_INTERMEDIATE, lambda: read_all(ISSUING), rehearsal=None
    ),
    "only the server's": Situation(Code.ONLY_SERVER, lambda: read_all(SERVER)),
    "private, the server leaves out its intermediate": Situation(
        Code.SERVER_INCOMPLETE,
        lambda: read_all(SERVER, ISSUING, ROOT),
        stores=(Store.INTERMEDIATE, Store.ROOT),
        rehearsal=(False, True, True, True),
        question={"presented": presented(SERVER)},
    ),
    "server expired": Situation(
        Code.EXPIRED,
        lambda: read_all(ROOT.server([HOST], not_after=PAST), ROOT),
        rehearsal=(False, False, True, False),
    ),
    "root expired": Situation(
        Code.EXPIRED,
        lambda: read_all((old := Authority.root("Old", not_after=PAST)).server([HOST]), old),
        rehearsal=(False, False, True, False),
    ),
    "server not yet valid": Situation(
        Code.NOT_YET_VALID,
        lambda: read_all(ROOT.server([HOST], not_before=LATER), ROOT),
        rehearsal=(False, False, True, False),
    ),
    "impossible dates": Situation(
        Code.DATES_UNUSABLE,
        lambda: [
            with_dates(RSA_ROOT.server([HOST]), RSA_ROOT, b"270101000000Z", b"260101000000Z"),
            *read_all(RSA_ROOT),
        ],
        rehearsal=(False, False, True, False),
    ),
    "root expires before delivery": Situation(
        Code.EXPIRES_BEFORE_DELIVERY,
        lambda: read_all((short := Authority.root("S", not_after=NEXT_WEEK)).server([HOST]), short),
    ),
    "root expires within 90 days": Situation(
        Code.EXPIRES_SOON,
        lambda: read_all(
            (short := Authority.root("S", not_after=IN_A_MONTH)).server([HOST]), short
        ),
        stores=(Store.ROOT,),
        rehearsal=(False, True, True, True),
    ),
    "host name does not match": Situation(
        Code.HOST_MISMATCH,
        lambda: read_all(SERVER, ISSUING, ROOT),
        rehearsal=(False, False, False, True),
        question={"host": "crm.acme.test"},
    ),
    "the server speaks old TLS alone": Situation(
        Code.OLD_TLS,
        lambda: read_all(SERVER, ISSUING, ROOT),
        question={"presented": presented(SERVER, ISSUING, tls_version="TLS 1.1")},
    ),
    "RSA key too short": Situation(
        Code.TOO_WEAK,
        lambda: [with_rsa_bits(RSA_ROOT.server([HOST]), RSA_ROOT, 512), *read_all(RSA_ROOT)],
    ),
    "signed with MD5": Situation(
        Code.TOO_WEAK, lambda: [with_md5(RSA_ROOT.server([HOST]), RSA_ROOT), *read_all(RSA_ROOT)]
    ),
    "an authority with too many others below it": Situation(
        Code.CHAIN_FAULTY,
        lambda: read_all(
            (issuing := (short := Authority.root(path_length=0)).intermediate()).server([HOST]),
            issuing,
            short,
        ),
    ),
    "for clients": Situation(
        Code.CLIENT_CERTIFICATE,
        lambda: read_all(client(), ROOT),
    ),
    "TLS inspection": Situation(Code.TLS_INSPECTION, inspected),
    "TLS inspection by an authority of the company": Situation(
        Code.TLS_INSPECTION,
        lambda: read_all(SERVER, ISSUING, ROOT),
        question={"intercepted": tuple(read_all(ISSUING.server(["www.public.test"]), ISSUING))},
    ),
    "Developer Cloud": Situation(
        Code.OTHER_PLATFORM,
        lambda: read_all(SERVER, ISSUING, ROOT),
        rehearsal=None,
        question={"platform": Platform.DEVELOPER_CLOUD},
    ),
    "self-managed": Situation(
        Code.OTHER_PLATFORM,
        lambda: read_all(SERVER, ISSUING, ROOT),
        rehearsal=None,
        question={"platform": Platform.SELF_MANAGED},
    ),
    "nothing": Situation(Code.NOTHING, list, rehearsal=None),
}
