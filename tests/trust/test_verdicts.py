"""Every situation with real certificates: the verdict, and a rehearsal that agrees with it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authority import Authority, Issued, self_signed_server
from tests.said import taken_as_they_are
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import NOW, a_question, answer, listing
from tests.trust.situations import (
    ALONE,
    HOST,
    ISSUING,
    PAST,
    PUBLIC,
    ROOT,
    SERVER,
    SITUATIONS,
    Situation,
    client,
)
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.english_dates import utc_moment
from wizard.trust.public_roots import PublicRoots
from wizard.trust.question import Platform, Presented
from wizard.trust.trust_report import TrustReport
from wizard.trust.verdict import INSTALLING, Code, Store, Who


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
        lambda: read_all(client(), client(), ROOT),
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
