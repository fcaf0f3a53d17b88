import random

from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import a_certificate, always
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.chain import DEEPEST, Chains, arrange
from wizard.trust.issuers import Issuers, rank

SIZE = 24


def _issued(title: str) -> Certificate:
    return a_certificate(title, check=always(SelfSigned.NO))


def _above(chains: Chains) -> dict[Certificate, Certificate]:
    return {child: parent for parent, issued in chains.issued.items() for child in issued}


def _depth(certificate: Certificate, above: dict[Certificate, Certificate]) -> int:
    depth = 1
    while certificate in above:
        certificate, depth = above[certificate], depth + 1
    return depth


def test_the_way_to_a_self_signed_one_is_preferred() -> None:
    root, orphan, child = a_certificate("root"), _issued("orphan"), _issued("child")
    chains = arrange({child: Issuers((orphan, root)), orphan: Issuers(), root: Issuers()})
    assert _above(chains) == {child: root}
    assert chains.tops == [root, orphan]


def test_the_shorter_way_is_preferred() -> None:
    root, middle, child = a_certificate("root"), _issued("middle"), _issued("child")
    chains = arrange({child: Issuers((middle, root)), middle: Issuers((root,)), root: Issuers()})
    assert _above(chains) == {child: root, middle: root}


def test_a_circle_is_cut_at_one_place_with_its_followers_below() -> None:
    one, two, leaf = _issued("one"), _issued("two"), _issued("leaf")
    issuers = {leaf: Issuers((two,)), one: Issuers((two,)), two: Issuers((one,))}
    chains = arrange(issuers)
    assert chains.tops == [min(one, two, key=rank)]
    assert _above(chains)[leaf] == two
    backwards = arrange(dict(reversed(issuers.items())))
    assert _above(backwards) == _above(chains)


def test_a_certificate_that_issued_itself_in_a_circle_of_one_ends_there() -> None:
    alone = _issued("alone")
    assert arrange({alone: Issuers((alone,))}).tops == [alone]


def test_a_chain_of_thousands_is_cut_and_loses_nothing() -> None:
    chain = [a_certificate("0"), *(_issued(str(number)) for number in range(1, 3_000))]
    issuers = {c: Issuers((chain[n - 1],)) if n else Issuers() for n, c in enumerate(chain)}
    chains = arrange(issuers)
    above = _above(chains)
    assert len(chains.tops) + len(above) == len(chain)
    assert max(_depth(certificate, above) for certificate in chain) == DEEPEST


def test_no_certificates_make_no_chains() -> None:
    assert arrange({}).tops == []


#: For each of 24 certificates, who signed it: any graph, with loops and crossings.
GRAPHS = st.lists(st.lists(st.integers(0, SIZE - 1), max_size=3, unique=True), max_size=SIZE)


def _graph(edges: list[list[int]], roots: set[int]) -> dict[Certificate, Issuers]:
    nodes = [
        a_certificate(str(number)) if number in roots else _issued(str(number))
        for number in range(len(edges))
    ]
    return {
        node: Issuers()
        if number in roots
        else Issuers(tuple(nodes[n] for n in edges[number] if n < len(nodes)))
        for number, node in enumerate(nodes)
    }


@given(GRAPHS, st.sets(st.integers(0, SIZE - 1), max_size=4))
def test_every_certificate_has_one_place_below_one_that_signed_it(
    edges: list[list[int]], roots: set[int]
) -> None:
    issuers = _graph(edges, roots)
    chains = arrange(issuers)
    placed = [*chains.tops, *(c for issued in chains.issued.values() for c in issued)]
    assert sorted(c.title for c in placed) == sorted(c.title for c in issuers)
    above = _above(chains)
    assert all(parent in issuers[child].certificates for child, parent in above.items())
    assert all(_depth(certificate, above) <= DEEPEST for certificate in issuers)


@given(GRAPHS, st.sets(st.integers(0, SIZE - 1), max_size=4), st.randoms(use_true_random=False))
def test_the_order_in_which_they_came_changes_no_place(
    edges: list[list[int]], roots: set[int], order: random.Random
) -> None:
    issuers = _graph(edges, roots)
    shuffled = list(issuers.items())
    order.shuffle(shuffled)
    assert _above(arrange(dict(shuffled))) == _above(arrange(issuers))
