from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import NOW, a_certificate, trust_in
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.headline import headline
from wizard.trust.trust_report import Role, TrustReport

ROOT = a_certificate()
OTHER = a_certificate("Other Root CA")
SERVER = a_certificate("erp.acme.internal", issuer_title="Acme Issuing CA 2", is_ca=False)
EXPIRED = a_certificate("Old Root CA", not_after=datetime(2026, 11, 23, tzinfo=UTC))
EARLY = a_certificate("New Root CA", not_before=datetime(2026, 11, 24, tzinfo=UTC))
NOTHING: frozenset[str] = frozenset()


def _sentence(*certificates: Certificate, left_out: frozenset[str] = NOTHING) -> str:
    return headline(trust_in(*certificates), left_out, NOW).sentence


@pytest.mark.parametrize(
    ("certificates", "sentence"),
    [
        ((), "No certificate yet"),
        ((ROOT,), "Acme Root CA needs to be trusted"),
        ((ROOT, OTHER), "2 certificates need to be trusted"),
        ((EXPIRED,), "Old Root CA has expired: ask for its successor before opening a case"),
        ((EXPIRED, ROOT), "Old Root CA has expired: ask for its successor before opening a case"),
        ((EARLY,), "New Root CA is not valid yet"),
    ],
)
def test_what_has_to_be_done_is_said_in_one_sentence(
    certificates: tuple[Certificate, ...], sentence: str
) -> None:
    assert _sentence(*certificates) == sentence


def test_several_expired_ones_are_counted() -> None:
    older = a_certificate("Older", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    assert _sentence(EXPIRED, older, ROOT).startswith("2 of 3 certificates have expired")


def test_an_expired_certificate_that_is_not_chosen_is_not_in_the_way() -> None:
    left_out = frozenset({EXPIRED.sha256})
    assert _sentence(EXPIRED, ROOT, left_out=left_out) == "Acme Root CA needs to be trusted"


def test_nothing_ticked_is_said() -> None:
    assert _sentence(ROOT, left_out=frozenset({ROOT.sha256})) == "Nothing is chosen to be installed"


def test_a_missing_root_is_named_with_whom_to_ask() -> None:
    told = headline(trust_in(SERVER, role=Role.SERVER, installable=False), NOTHING, NOW)
    assert told.sentence == "The root certificate is missing"
    assert told.explanation == (
        "Ask whoever runs it for the certificate of Acme Issuing CA 2, "
        "which signed erp.acme.internal."
    )


def test_two_certificates_of_one_missing_issuer_miss_one_root() -> None:
    second = a_certificate("crm.acme.internal", issuer_title="Acme Issuing CA 2")
    report = trust_in(SERVER, second, role=Role.SERVER, installable=False)
    assert headline(report, NOTHING, NOW).sentence == "The root certificate is missing"


def test_several_missing_roots_are_counted() -> None:
    second = a_certificate("crm.acme.internal", issuer_title="Another CA")
    told = headline(trust_in(SERVER, second, role=Role.SERVER, installable=False), NOTHING, NOW)
    assert told.sentence == "The root certificates are missing"
    assert told.explanation.startswith("2 authorities")


def test_a_root_in_hand_does_not_hide_that_another_is_missing() -> None:
    chains = trust_in(ROOT).chains + trust_in(SERVER, role=Role.SERVER, installable=False).chains
    told = headline(TrustReport(chains), NOTHING, NOW)
    assert told.sentence == "Acme Root CA needs to be trusted"
    assert "certificate of Acme Issuing CA 2" in told.explanation


def test_what_cannot_be_told_is_said_to_be_so() -> None:
    unknown = a_certificate(self_signed=SelfSigned.CANNOT_TELL)
    report = trust_in(unknown, role=Role.UNCHECKED, installable=False)
    assert headline(report, NOTHING, NOW).sentence == "None of these can be installed"


@pytest.mark.parametrize(("count", "words"), [(1, "each renewal of it"), (2, "each renewal needs")])
def test_self_signed_servers_need_a_case_for_each_renewal(count: int, words: str) -> None:
    servers = [a_certificate(f"server {number}") for number in range(count)]
    told = headline(trust_in(*servers, role=Role.SELF_SIGNED_SERVER), NOTHING, NOW)
    assert words in told.explanation


@given(st.text(max_size=3_000), st.sampled_from(Role), st.booleans(), st.datetimes())
def test_any_title_gives_a_sentence_that_fits_a_page(
    title: str, role: Role, installable: bool, moment: datetime
) -> None:
    certificate = a_certificate(title, issuer_title=title)
    report = trust_in(certificate, role=role, installable=installable)
    told = headline(report, NOTHING, moment.replace(tzinfo=UTC))
    assert 0 < len(told.sentence) < 130
    assert not told.sentence.endswith(".")
    assert 0 < len(told.explanation) < 260
