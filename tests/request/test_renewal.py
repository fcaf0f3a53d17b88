"""Requests made from earlier ones: copies and renewals, and the old compared with the new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.request.samples import NOW, QUALITY, a_certificate, a_request, always
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.read_report import ReadReport
from wizard.request.renewal import compared, copy_of, installed_by, renewal_of
from wizard.request.request import Contact
from wizard.request.steps import Step

ROOT = a_certificate()
LEAF = a_certificate("erp.acme.internal", check=always(SelfSigned.NO))
NEW = "ab" * 16
LATER = NOW + timedelta(days=700)
SUBMITTED = replace(
    a_request(),
    step=Step.SUBMIT,
    sources=(ReadReport("erp.pem", (LEAF, ROOT)),),
    environments=(QUALITY,),
    contact=Contact("Ana Silva", "ana@acme.example"),
    edited_subject="Mine",
    edited_from="0" * 64,
    opened=NOW,
    sent=frozenset({ROOT.sha256}),
    files_attached=True,
    case_number="2345678",
)


def successor(**changes: object) -> Certificate:
    later = datetime(2036, 3, 1, 23, 59, 59, tzinfo=UTC)
    return replace(ROOT, der=b"successor", **{"not_after": later, **changes})  # type: ignore[arg-type]


def test_a_copy_has_everything_that_was_entered_and_nothing_of_the_case() -> None:
    copied = copy_of(SUBMITTED, NEW, LATER)
    assert (copied.identity, copied.created, copied.changed) == (NEW, LATER, LATER)
    assert copied.sources == SUBMITTED.sources
    assert copied.contact == SUBMITTED.contact
    assert (copied.opened, copied.sent, copied.case_number) == (None, frozenset(), "")
    assert (copied.files_attached, copied.edited_subject, copied.edited_from) == (False, None, "")
    assert copied.step is Step.REVIEW


def test_a_renewal_wants_new_certificates_for_the_same_environments() -> None:
    renewed = renewal_of(SUBMITTED, NEW, LATER)
    assert renewed.step is Step.CERTIFICATE
    assert renewed.sources == ()
    assert renewed.renews == (ROOT,)
    assert renewed.environments == (QUALITY,)
    assert renewed.contact == SUBMITTED.contact


def test_what_an_older_request_had_installed_is_what_is_signed_with_its_own_key() -> None:
    older = replace(SUBMITTED, sent=frozenset())
    assert installed_by(older, older.certificates) == (ROOT,)
    left_out = frozenset({ROOT.sha256})
    assert installed_by(replace(older, left_out=left_out), older.certificates) == ()


@pytest.mark.parametrize(
    ("chosen", "is_wrong", "words"),
    [
        ((ROOT,), True, "the very certificate that is installed already"),
        ((), False, "None of these has the name of Acme Root CA"),
        ((successor(not_after=ROOT.not_before),), True, "does not last longer"),
        ((successor(),), False, "it lasts until 1 Mar 2036 instead of 1 Mar 2032"),
        ((successor(key="EC P-384"),), False, "its key is EC P-384 instead of RSA 4096 bits"),
        ((successor(alternative_names=("x.test",)),), False, "it stands for other names"),
        (
            (successor(canonical_issuer=b"other", issuer_title="Other CA"),),
            False,
            "it is issued by Other CA instead of Acme Root CA",
        ),
    ],
)
def test_old_and_new_are_compared(
    chosen: tuple[Certificate, ...], is_wrong: bool, words: str
) -> None:
    [(wrong, sentence)] = compared((ROOT,), chosen)
    assert wrong is is_wrong
    assert words in sentence
