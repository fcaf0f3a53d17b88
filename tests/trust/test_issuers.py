import time
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.authority import END, Authority
from tests.request.samples import always
from tests.trust.chains import cross_signed, named, nameless_root, read_all
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.issuers import TRIES_FOR_EACH, Issuers, find_issuers, rank


def _above(certificates: list[Certificate], child: Certificate) -> list[Certificate]:
    return list(find_issuers(certificates)[child].certificates)


def test_an_issuer_is_found_by_name_and_signature() -> None:
    root = Authority.root()
    top, middle, server = read_all(
        root, issuing := root.intermediate(), issuing.server(["erp.acme.test"])
    )
    found = find_issuers([server, top, middle])
    assert found[server].certificates == (middle,)
    assert found[middle].certificates == (top,)
    assert found[top].certificates == ()


def test_an_equal_name_alone_makes_no_issuer() -> None:
    child, impostor = read_all(Authority.root().server(["a.test"]), Authority.root())
    found = find_issuers([child, impostor])[child]
    assert found.certificates == ()
    assert not found.undecided


def test_a_verified_signature_alone_makes_no_issuer() -> None:
    root = Authority.root("Acme Root CA")
    child, top = read_all(root.server(["a.test"]), root)
    renamed = replace(top, canonical_subject=b"another name")
    assert _above([child, renamed], child) == []


def test_names_are_compared_without_case_and_needless_spaces() -> None:
    root = Authority.root(named("Acme Root CA", "Acme Ltd"))
    spelled = Authority(Authority.root(named("ACME  root ca", "acme ltd")).certificate, root.key)
    child, top = read_all(spelled.server(["a.test"]), root)
    assert _above([child, top], child) == [top]


def test_nothing_is_looked_for_in_a_certificate_itself() -> None:
    (root,) = read_all(Authority.root())
    unknown = replace(root, check=always(SelfSigned.CANNOT_TELL))
    assert find_issuers([unknown])[unknown] == Issuers()


def test_who_has_no_name_issues_nothing() -> None:
    root = nameless_root()
    child, top = read_all(root.server(["a.test"]), root)
    assert _above([child, top], child) == []


def test_of_two_issuers_with_one_key_the_self_signed_one_is_found_first() -> None:
    root, other = Authority.root("Acme Root CA"), Authority.root("Other Root CA")
    child, crossed, top = read_all(root.server(["a.test"]), cross_signed(root, other), root)
    assert _above([child, crossed, top], child)[0] == top
    assert _above([child, crossed], child) == [crossed]


def test_of_a_renewed_root_the_later_one_ranks_first() -> None:
    old, new = read_all(
        Authority.root(not_after=END - timedelta(days=1)), Authority.root(not_after=END)
    )
    assert sorted([old, new], key=rank) == [new, old]
    assert rank(replace(new, not_after=None)) > rank(new)


def test_a_signature_that_cannot_be_checked_leaves_it_undecided() -> None:
    root = Authority.root()
    child, top = read_all(root.server(["a.test"]), root)
    damaged = replace(top, der=b"\x30\x00", check=always(SelfSigned.YES))
    found = find_issuers([child, damaged])[child]
    assert found.certificates == ()
    assert found.undecided


def test_too_many_of_one_name_leave_it_undecided() -> None:
    crowd = read_all(*(Authority.root() for _ in range(TRIES_FOR_EACH + 1)))
    (child,) = read_all(Authority.root().server(["a.test"]))
    assert find_issuers([child, *crowd])[child].undecided


@pytest.mark.parametrize("has_root", [True, False])
def test_a_thousand_certificates_of_one_name_take_less_than_a_second(has_root: bool) -> None:
    root = Authority.root("Same")
    key = root.intermediate("Same")
    # Re-signing with one key is quick to make; to the search they are a thousand certificates.
    certificates = read_all(
        *[root] * has_root,
        *(cross_signed(key, Authority(root.certificate, root.key)) for _ in range(1_000)),
    )
    same = [replace(c, canonical_subject=b"same", canonical_issuer=b"same") for c in certificates]
    begin = time.process_time()
    found = find_issuers(same)
    assert time.process_time() - begin < 1
    assert len(found) == len(same)
