"""What is worth a remark, and that nothing else is."""

from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.authority import Authority, Issued, KeyKind, self_signed_server
from tests.trust.by_hand import with_rsa_bits, with_sha1
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import answer
from wizard.certificates.certificate import Certificate
from wizard.trust.finding import Weight
from wizard.trust.question import Presented

HOST = "erp.acme.test"
NEXT_YEAR = datetime(2027, 11, 1, tzinfo=UTC)
ROOT = Authority.root("Acme Root CA")
RSA_ROOT = Authority.root("Acme RSA Root CA", key_kind=KeyKind.RSA)


def _server(authority: Authority, **changes: Any) -> Issued:  # noqa: ANN401  any argument
    start = datetime(2026, 10, 1, tzinfo=UTC)
    return authority.server([HOST], not_before=start, not_after=NEXT_YEAR, **changes)


def _found(certificates: list[Certificate], **question: Any) -> dict[str, Weight]:  # noqa: ANN401  any field
    report = answer(certificates, **{"host": HOST, **question})
    return {finding.code: finding.weight for finding in report.findings}


def test_a_sound_chain_gets_no_remark_but_what_trust_in_a_root_means() -> None:
    assert _found(read_all(_server(ROOT), ROOT)) == {"trust_in_all": Weight.NOTE}


@pytest.mark.parametrize(
    ("certificates", "code", "weight"),
    [
        (read_all(Authority.root(HOST).server([], name=HOST)), "no_alternative_name", None),
        (
            read_all(_server(ROOT, purposes=[ExtendedKeyUsageOID.CODE_SIGNING]), ROOT),
            "not_for_servers",
            Weight.STOP,
        ),
        (
            read_all(ROOT.server([HOST], not_after=datetime(2026, 12, 20, tzinfo=UTC)), ROOT),
            "server_expires_soon",
            Weight.NOTE,
        ),
        (read_all(ROOT.server([HOST]), ROOT), "long_validity", Weight.NOTE),
        (
            [with_rsa_bits(_server(RSA_ROOT), RSA_ROOT, 1024), *read_all(RSA_ROOT)],
            "short_key",
            Weight.CAREFUL,
        ),
        ([with_sha1(_server(RSA_ROOT), RSA_ROOT), *read_all(RSA_ROOT)], "sha1", Weight.CAREFUL),
        (read_all(_server(ROOT, key_kind=KeyKind.ED25519), ROOT), "uncommon_key", Weight.CAREFUL),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_weak_point_is_told(
    certificates: list[Certificate], code: str, weight: Weight | None
) -> None:
    found = _found(certificates)
    assert code in found
    assert weight is None or found[code] is weight


def test_the_signature_of_a_root_needs_no_remark() -> None:
    old = with_sha1(RSA_ROOT, RSA_ROOT)
    assert "sha1" not in _found([*read_all(_server(RSA_ROOT)), old])


def test_an_authority_that_is_none_is_a_problem() -> None:
    plain = self_signed_server(["ca.acme.test"])
    unmarked = Authority(plain.certificate, plain.key)
    found = _found(read_all(_server(unmarked), unmarked))
    assert found["not_an_authority"] is Weight.STOP


def test_more_authorities_than_allowed_are_a_problem() -> None:
    root = Authority.root(path_length=0)
    issuing = root.intermediate()
    assert _found(read_all(_server(issuing), issuing, root))["path_length"] is Weight.STOP
    enough = Authority.root(path_length=1)
    issuing = enough.intermediate()
    assert "path_length" not in _found(read_all(_server(issuing), issuing, enough))


def test_an_authority_for_other_purposes_is_a_problem() -> None:
    mail = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
    issuing = ROOT.intermediate(extra=[mail])
    found = _found(read_all(_server(issuing), issuing, ROOT))
    assert found["authority_not_for_servers"] is Weight.STOP


@pytest.mark.parametrize(
    ("permitted", "excluded", "weight"),
    [
        (["acme.test"], [], Weight.NOTE),
        ([".acme.test"], [], Weight.NOTE),
        (["other.test"], [], Weight.STOP),
        ([], ["acme.test"], Weight.STOP),
        ([], ["other.test"], Weight.NOTE),
    ],
)
def test_limits_of_names_are_told(
    permitted: list[str], excluded: list[str], weight: Weight
) -> None:
    limits = x509.NameConstraints(
        [x509.DNSName(name) for name in permitted] or None,
        [x509.DNSName(name) for name in excluded] or None,
    )
    root = Authority.root(extra=[limits])
    report = answer(read_all(_server(root), root), host=HOST)
    found = {finding.code: finding.weight for finding in report.findings}
    assert found["name_constraints"] is weight
    # OpenSSL is of the same opinion.
    assert report.rehearsal is not None
    assert report.rehearsal.after.trusted is (weight is Weight.NOTE)


def test_a_wildcard_reaches_into_a_barred_domain() -> None:
    limits = x509.NameConstraints(None, [x509.DNSName("secret.acme.test")])
    root = Authority.root(extra=[limits])
    found = _found(read_all(root.server(["*.acme.test"]), root), host="a.acme.test")
    assert found["name_constraints"] is Weight.STOP


def test_an_authority_with_its_issuers_name_counts_for_no_limit() -> None:
    limits = x509.NameConstraints([x509.DNSName("acme.test")], None)
    root = Authority.root("Acme", path_length=0, extra=[limits])
    own = x509.SubjectAlternativeName([x509.DNSName("ca.elsewhere.test")])
    rolled_over = root.intermediate("Acme", extra=[own])
    found = _found(read_all(_server(rolled_over), rolled_over, root))
    assert "path_length" not in found
    assert found["name_constraints"] is Weight.NOTE


def test_of_two_ways_up_the_one_without_a_fault_is_taken() -> None:
    other = Authority.root("Limited Root", path_length=0)
    issuing = ROOT.intermediate(path_length=None)
    crossed = cross_signed(issuing, other.intermediate("Between", path_length=None))
    certificates = read_all(_server(issuing), crossed, issuing, ROOT, other)
    assert all(weight is not Weight.STOP for weight in _found(certificates).values())


def test_an_issuer_with_another_key_identifier_is_told() -> None:
    root = Authority.root(extra=[x509.SubjectKeyIdentifier(b"one")])
    other = x509.AuthorityKeyIdentifier(b"other", None, None)
    found = _found(read_all(_server(root, extra=[other]), root))
    assert found["key_identifier"] is Weight.NOTE


def test_a_server_that_asks_for_a_certificate_is_told() -> None:
    server = _server(ROOT)
    presented = Presented("erp.acme.test:443", tuple(read_all(server)), "TLS 1.3", True)
    found = _found(read_all(server, ROOT), presented=(presented,))
    assert found["wants_client_certificate"] is Weight.NOTE


def test_what_sql_server_made_by_itself_does_not_last() -> None:
    fallback = self_signed_server([HOST], name="SSL_Self_Signed_Fallback")
    assert _found(read_all(fallback))["sql_server_fallback"] is Weight.CAREFUL


def test_a_private_key_that_came_along_leads_to_the_other_procedure() -> None:
    assert "client_key" in _found(read_all(ROOT), holds_client_key=True)


def test_the_gravest_come_first() -> None:
    root = Authority.root(path_length=0)
    issuing = root.intermediate()
    report = answer(read_all(issuing.server([HOST]), issuing, root), host=HOST)
    weights = [finding.weight for finding in report.findings]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) > 1
