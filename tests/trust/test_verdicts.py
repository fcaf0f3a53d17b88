"""Every situation with real certificates: the verdict, and a rehearsal that agrees with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authority import Authority, Issued, KeyKind, self_signed_server
from tests.said import taken_as_they_are
from tests.trust.by_hand import of_version_1, with_dates, with_md5, with_rsa_bits
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import NOW, a_question, answer, listing
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.english_dates import utc_moment
from wizard.trust.public_roots import PublicRoots
from wizard.trust.question import Platform, Presented
from wizard.trust.trust_report import TrustReport
from wizard.trust.verdict import INSTALLING, Code, Store, Who

HOST = "erp.acme.test"
ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA 2", path_length=None)
SERVER = ISSUING.server([HOST])
RSA_ROOT = Authority.root("Acme RSA Root CA", key_kind=KeyKind.RSA)
ALONE = self_signed_server([HOST])
PUBLIC = listing(ROOT)

PAST, LATER = datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)
NEXT_WEEK, IN_A_MONTH = datetime(2026, 11, 27, tzinfo=UTC), datetime(2026, 12, 24, tzinfo=UTC)


def _client() -> Issued:
    return ROOT.server(
        [HOST], purposes=[ExtendedKeyUsageOID.CLIENT_AUTH], name="integration@acme.test"
    )


def _presented(*sent: Issued, tls_version: str = "TLS 1.3") -> tuple[Presented, ...]:
    return (Presented(f"{HOST}:443", tuple(read_all(*sent)), tls_version),)


def _inspected() -> list[Certificate]:
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
        question={"presented": _presented(SERVER)},
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
        question={"presented": _presented(SERVER)},
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
        question={"presented": _presented(SERVER, ISSUING, tls_version="TLS 1.1")},
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
        lambda: read_all(_client(), ROOT),
    ),
    "TLS inspection": Situation(Code.TLS_INSPECTION, _inspected),
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


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS.keys())
def test_a_situation_gets_its_verdict_and_the_rehearsal_agrees(situation: Situation) -> None:
    report = situation.answered()
    verdict, rehearsal = report.verdict, report.rehearsal
    assert verdict is not None
    assert verdict.code is situation.code
    assert tuple(placement.store for placement in verdict.install) == situation.stores
    assert verdict.sentence
    assert verdict.why
    assert verdict.what_to_do
    if situation.rehearsal is None:
        assert rehearsal is None
        return
    assert rehearsal is not None
    outcome = (rehearsal.before.trusted, rehearsal.after.trusted)
    assert (*outcome, rehearsal.host_matches, rehearsal.in_time) == situation.rehearsal
    # Whoever is told to open a case gains by it, and who is told that none is needed needs none.
    if verdict.code in INSTALLING:
        assert not rehearsal.before.trusted
        assert rehearsal.connects
    if verdict.code is Code.PUBLIC:
        assert rehearsal.before.trusted
        assert rehearsal.connects


def test_every_verdict_has_its_situation() -> None:
    covered = {situation.code for situation in SITUATIONS.values()}
    # What cannot be checked is made up in another test: every algorithm here can be.
    assert covered | {Code.UNDECIDED} == set(Code)


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS.keys())
def test_whoever_else_has_to_act_is_sent_a_text_that_names_the_certificate(
    situation: Situation,
) -> None:
    verdict = situation.answered().verdict
    assert verdict is not None
    if verdict.who in {Who.SERVER_OWNER, Who.AUTHORITY} and verdict.code is not Code.OTHER_PLATFORM:
        assert "Thumbprint (SHA-1): " in verdict.message
        assert "PRIVATE KEY" not in verdict.message


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS.keys())
def test_another_language_can_say_everything_but_names(situation: Situation) -> None:
    report = situation.answered()
    verdict = report.verdict
    assert verdict is not None
    texts = [verdict.sentence, verdict.why, verdict.what_to_do, verdict.message]
    texts += [finding.sentence for finding in report.findings]
    texts += [assessment.reason for assessment in report.assessments]
    if report.rehearsal is not None:
        texts += [report.rehearsal.before.words, report.rehearsal.after.words]
    assert not any("|" in text for text in texts)  # one and many are told apart
    names = "\n".join(_names_in(situation, report))
    assert [rest for text in texts for rest in taken_as_they_are(text) if rest not in names] == []


def _names_in(situation: Situation, report: TrustReport) -> Iterator[str]:
    given = [assessment.certificate for assessment in report.assessments]
    listed = [root.certificate for c in given for root in situation.roots.above(c)]
    for c in (*given, *listed):
        yield from (
            c.title,
            c.issuer_title,
            c.subject,
            c.issuer,
            c.sha1.upper(),
            c.key,
            c.signature,
        )
        yield ", ".join(c.alternative_names)
        if c.not_after is not None:
            yield utc_moment(c.not_after)
    for presented in situation.question.get("presented", ()):
        yield from (presented.server, presented.tls_version)
    yield from (HOST, situation.question.get("host", HOST), "Zscaler")


@pytest.mark.parametrize("code", [Code.CLIENT_CERTIFICATE, Code.OTHER_PLATFORM])
def test_another_procedure_has_its_link(code: Code) -> None:
    for situation in SITUATIONS.values():
        if situation.code is code:
            verdict = situation.answered().verdict
            assert verdict is not None
            assert verdict.link.startswith("https://")


def test_the_procedure_for_clients_names_its_encryption() -> None:
    verdict = SITUATIONS["for clients"].answered().verdict
    assert verdict is not None
    assert "TripleDES-SHA1" in verdict.what_to_do


def test_the_date_of_the_list_is_told() -> None:
    report = SITUATIONS["public already"].answered()
    assert report.published is not None
    assert report.verdict is not None
    assert "23 Oct 2026" in report.verdict.why


def test_of_several_the_one_to_install_is_the_verdict_and_the_others_are_told() -> None:
    public, missing = Authority.root("Public CA"), Authority.root("Lost CA")
    report = answer(
        read_all(ROOT.server(["a.test"]), ROOT, missing.server(["b.test"]), public),
        listing(public),
    )
    assert report.verdict is not None
    assert report.verdict.code is Code.PRIVATE_ROOT
    told = " ".join(finding.sentence for finding in report.findings)
    assert "certificate of Lost CA" in told
    assert "Public CA is trusted already" in told


OTHERS = Authority.root("Other Root CA").intermediate("Other Issuing CA")
SEVERAL: dict[str, tuple[Callable[[], list[Certificate]], PublicRoots]] = {
    "2 certificates are trusted already: no case is needed": (
        lambda: read_all(SERVER, ISSUING.server([HOST], name="two"), ISSUING, ROOT),
        PUBLIC,
    ),
    "2 certificates are no roots: the root is missing": (
        lambda: read_all(ISSUING, OTHERS),
        PublicRoots(),
    ),
    "The root certificates are missing": (
        lambda: read_all(SERVER, OTHERS.server([HOST])),
        PublicRoots(),
    ),
    "2 certificates are for signing in: another procedure applies": (
        lambda: read_all(_client(), _client(), ROOT),
        PublicRoots(),
    ),
    "2 certificates need to be trusted": (
        lambda: read_all(ROOT, Authority.root("Other Root CA")),
        PublicRoots(),
    ),
}


@pytest.mark.parametrize("sentence", SEVERAL)
def test_several_are_counted(sentence: str) -> None:
    made, roots = SEVERAL[sentence]
    verdict = answer(made(), roots, host=HOST).verdict
    assert verdict is not None
    assert verdict.sentence == sentence


def test_where_the_service_does_not_exist_a_private_root_is_named_all_the_same() -> None:
    report = answer(read_all(SERVER, ISSUING, ROOT), platform=Platform.SELF_MANAGED)
    assert any(f.sentence.startswith("Acme Root CA needs to be") for f in report.findings)


def test_several_private_roots_are_installed_together() -> None:
    other, alone = Authority.root("Other Root CA"), self_signed_server(["c.test"])
    report = answer(read_all(ROOT, other.server(["b.test"]), other, alone))
    assert report.verdict is not None
    assert report.verdict.sentence == "3 certificates need to be trusted"
    assert len(report.verdict.install) == 3


def _chain(draw: st.DrawFn) -> list[Certificate]:
    """A made-up infrastructure: roots that sign each other, and whatever stands below them."""
    authorities: list[Authority] = [ROOT, Authority.root("Other Root CA")]
    made: list[Issued] = []
    for _ in range(draw(st.integers(0, 5))):
        issuer = draw(st.sampled_from(authorities))
        match draw(st.sampled_from(("intermediate", "server", "cross", "alone", "expired"))):
            case "intermediate":
                authorities.append(issuer.intermediate(path_length=None))
            case "server":
                made.append(issuer.server([HOST]))
            case "cross":
                made.append(cross_signed(issuer, draw(st.sampled_from(authorities))))
            case "alone":
                made.append(self_signed_server([HOST]))
            case _:
                made.append(issuer.server([HOST], not_after=PAST))
    everything = [*authorities, *made]
    return read_all(*draw(st.lists(st.sampled_from(everything), max_size=8)))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_nothing_but_self_signed_certificates_is_ever_proposed_for_the_root_store(
    data: st.DataObject,
) -> None:
    certificates = data.draw(st.composite(_chain)())
    shown = data.draw(st.booleans())
    presented = (Presented(HOST, tuple(certificates[:1])),) if shown else ()
    listed = data.draw(st.sampled_from((PublicRoots(), PUBLIC)))
    host = data.draw(st.sampled_from(("", HOST, "crm.acme.test")))
    report = answer(certificates, listed, presented=presented, host=host)
    assert report.verdict is not None
    hand = frozenset(c.sha256 for c in certificates)
    for placement in (*report.verdict.install, *report.to_install(frozenset(), hand)):
        if placement.store is Store.ROOT:
            assert placement.certificate.self_signed is SelfSigned.YES
        else:
            assert placement.certificate.is_ca
    proposed = {a.certificate for a in report.assessments if a.proposed}
    assert proposed == {placement.certificate for placement in report.verdict.install}
    if report.verdict.code is Code.PUBLIC:
        assert report.verdict.install == ()


@given(st.text(max_size=3_000))
@settings(max_examples=50, deadline=None)
def test_any_name_gives_texts_that_fit_a_page(name: str) -> None:
    (certificate,) = read_all(ALONE)
    titled = _renamed(certificate, name)
    report = answer([titled], host="x.test")
    assert report.verdict is not None
    assert 0 < len(report.verdict.sentence) < 160
    assert not report.verdict.sentence.endswith(".")
    assert 0 < len(report.verdict.why) < 400


def _renamed(certificate: Certificate, name: str) -> Certificate:
    return replace(certificate, title=name, issuer_title=name, alternative_names=(name,))


def test_a_verdict_is_the_same_in_whatever_order_the_certificates_come() -> None:
    certificates = read_all(SERVER, ISSUING, ROOT)
    verdicts = {answer(order).verdict for order in (certificates, certificates[::-1])}
    assert len(verdicts) == 1


def test_a_later_hour_asks_the_same_question() -> None:
    certificates = read_all(ROOT)
    assert a_question(certificates) == a_question(certificates, now=NOW.replace(hour=12))
