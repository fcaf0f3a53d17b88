import pickle
import random
from dataclasses import replace

from tests.authority import Authority, Issued, self_signed_server
from tests.request.samples import always
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import answer
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.trust_report import Assessment, Role

ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA 2")
SERVER = ISSUING.server(["erp.acme.internal"])


def _only(*issued: Issued) -> Assessment:
    (assessment,) = answer(read_all(*issued)).assessments
    return assessment


def test_a_chain_in_full_is_one_tree_with_its_root_to_install() -> None:
    server, issuing, root = read_all(SERVER, ISSUING, ROOT)
    report = answer([server, issuing, root])
    assert [a.certificate for a in report.assessments] == [root, issuing, server]
    assert [a.role for a in report.assessments] == [Role.ROOT, Role.INTERMEDIATE, Role.SERVER]
    assert report.chains[0].issued[0].issued[0].assessment.certificate == server
    assert report.installable == (root,)


def test_a_root_is_explained() -> None:
    assert _only(ROOT).reason == "Signed with its own key, so Windows takes it as a trust anchor."


def test_a_self_signed_server_certificate_needs_a_case_for_each_renewal() -> None:
    assessment = _only(self_signed_server(["erp.acme.internal"]))
    assert assessment.role is Role.SELF_SIGNED_SERVER
    assert assessment.installable
    assert "renewal" in assessment.reason


def test_a_self_signed_certificate_that_signed_another_is_a_root_whatever_it_says() -> None:
    plain = self_signed_server(["ca.acme.test"])
    unmarked = Authority(plain.certificate, plain.key)
    roles = [a.role for a in answer(read_all(unmarked.server(["a.test"]), unmarked)).assessments]
    assert roles == [Role.ROOT, Role.SERVER]


def test_a_certificate_without_its_issuer_says_whom_to_ask() -> None:
    assessment = _only(SERVER)
    assert not assessment.installable
    assert "KB 2802568" in assessment.reason
    assert assessment.reason.endswith("Ask for the certificate of Acme Issuing CA 2.")


def test_a_certificate_below_a_root_in_hand_says_so() -> None:
    reasons = [a.reason for a in answer(read_all(ROOT, ISSUING, SERVER)).assessments]
    assert all("Acme Root CA, at the top of its chain, is installed" in r for r in reasons[1:])


def test_a_certificate_below_an_intermediate_says_what_is_missing_above() -> None:
    top, below = answer(read_all(ISSUING, SERVER)).assessments
    assert top.reason.endswith("Ask for the certificate of Acme Root CA.")
    assert "was issued by Acme Root CA, which is missing" in below.reason


def test_authorities_that_signed_each_other_come_to_no_end() -> None:
    other = Authority.root("Other CA")
    circle = [cross_signed(ROOT, other), cross_signed(other, ROOT)]
    report = answer(read_all(*circle))
    assert len(report.chains) == 1
    assert report.installable == ()
    assert all("comes to no end" in a.reason for a in report.assessments)


def test_a_name_of_its_own_with_a_foreign_signature_is_no_root() -> None:
    rolled_over = cross_signed(Authority.root("Acme Root CA"), ROOT)
    assessment = _only(rolled_over)
    assert assessment.role is Role.INTERMEDIATE
    assert not assessment.installable
    assert "not signed with its own key" in assessment.reason


def test_what_cannot_be_told_is_not_installed() -> None:
    (root,) = read_all(ROOT)
    check = always(SelfSigned.CANNOT_TELL, "This cannot be checked here.")
    unknown = replace(root, check=check)
    (assessment,) = answer([unknown]).assessments
    assert assessment.role is Role.UNCHECKED
    assert not assessment.installable
    assert assessment.reason.startswith("This cannot be checked here.")


def test_an_issuer_that_cannot_be_checked_is_neither_found_nor_missing() -> None:
    server, issuing = read_all(SERVER, ISSUING)
    damaged = replace(issuing, der=b"\x30\x00")
    reasons = {a.certificate: a.reason for a in answer([server, damaged]).assessments}
    assert "cannot be told" in reasons[server]


def test_nothing_gives_an_empty_report() -> None:
    assert answer([]).chains == ()


def test_the_same_certificate_twice_has_one_place() -> None:
    (root,) = read_all(ROOT)
    assert len(answer([root, root]).assessments) == 1


def _family() -> list[Certificate]:
    """Three generations, crossed, renewed and with strangers of the same name."""
    other = Authority.root("Other Root CA")
    renewed = cross_signed(ISSUING, other)
    return read_all(
        *(ROOT, Authority.root("Acme Root CA"), other, ISSUING, renewed, cross_signed(ROOT, other)),
        *(cross_signed(other, ROOT), SERVER, renewed.server(["b.test"]), other.server(["c.test"])),
        *(self_signed_server(["d.test"]), Authority.root("Gone").server(["e.test"])),
    )


def test_only_self_signed_certificates_are_ever_installable_in_whatever_order() -> None:
    family = _family()
    first = {a.certificate: a for a in answer(family).assessments}
    for seed in range(20):
        random.Random(seed).shuffle(family)  # noqa: S311  an order, no secret
        report = answer(family)
        assert {a.certificate: a for a in report.assessments} == first
        assert all(c.self_signed is SelfSigned.YES for c in report.installable)
        assert {c for c in family if c.self_signed is SelfSigned.YES} == set(report.installable)


def test_a_report_survives_its_way_between_processes() -> None:
    report = answer(_family())
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301  our own bytes
