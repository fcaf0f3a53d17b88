from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import pytest
from cryptography import x509

from tests.authority import END, Authority, Issued
from tests.trust.chains import cross_signed
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.issuers.computer_store import from_files
from wizard.issuers.store_search import SOURCE, StoreSearch

ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA")
SERVER = ISSUING.server(["erp.acme.test"])


def decoded(issued: Issued) -> Certificate:
    return decode_certificate(issued.der)


def above(child: Issued, *store: Issued) -> list[bytes]:
    report = StoreSearch(lambda: [one.der for one in store]).issuers_of([decoded(child)])
    return [certificate.der for certificate in report.certificates]


def test_an_intermediate_and_its_root_are_found_the_nearest_first(tmp_path: Path) -> None:
    (tmp_path / "roots.pem").write_bytes(Authority.root("Other Root CA").pem + ROOT.pem)
    (tmp_path / "issuing.crt").write_bytes(ISSUING.pem)
    report = StoreSearch(lambda: from_files([tmp_path])).issuers_of([decoded(SERVER)])
    assert report.source == SOURCE == "This computer's certificate store"
    assert [c.der for c in report.certificates] == [ISSUING.der, ROOT.der]
    assert report.rejected == ()


def test_another_root_of_the_same_name_is_left_out() -> None:
    impostor = Authority.root("Acme Root CA")
    assert above(ISSUING, impostor, ROOT) == [ROOT.der]
    assert above(ISSUING, impostor) == []


def test_of_a_root_renewed_with_the_same_key_the_later_is_found() -> None:
    old = Authority.root("Acme Root CA", not_after=END - timedelta(days=900))
    new = cross_signed(old, old)
    assert above(old.intermediate(), old, new) == above(old.intermediate(), new, old) == [new.der]


def test_what_was_given_is_not_found_again() -> None:
    search = StoreSearch(lambda: [SERVER.der, ISSUING.der, ROOT.der])
    report = search.issuers_of([decoded(SERVER), decoded(ISSUING)])
    assert [c.der for c in report.certificates] == [ROOT.der]


def test_authorities_that_signed_each_other_come_to_an_end() -> None:
    one, other = Authority.root("One"), Authority.root("Other")
    circle = [cross_signed(one, other), cross_signed(other, one)]
    assert sorted(above(one.server(), *circle)) == sorted(c.der for c in circle)


def test_no_more_than_ten_levels_are_gone_up() -> None:
    chain = [Authority.root("CA 0")]
    for number in range(1, 15):
        chain.append(chain[-1].intermediate(f"CA {number}"))
    *store, child = chain
    assert above(child, *store) == [one.der for one in reversed(store)][:10]


def test_nothing_in_the_store_breaks_it() -> None:
    nameless = Authority.root(x509.Name([]))
    store = [b"", b"0", b"no certificate", ROOT.der[:-1], nameless.der, ROOT.der]
    report = StoreSearch(lambda: store).issuers_of([decoded(ISSUING), decoded(nameless.server())])
    assert [c.der for c in report.certificates] == [ROOT.der]


def test_the_store_is_read_once_though_several_threads_search() -> None:
    reads: list[int] = []

    both = Barrier(2, timeout=0.2)

    def read() -> list[bytes]:
        reads.append(1)
        with suppress(BrokenBarrierError):  # nobody else reads
            both.wait()
        return [ROOT.der]

    search = StoreSearch(read)
    assert reads == []
    with ThreadPoolExecutor(4) as threads:
        reports = list(threads.map(search.issuers_of, [[decoded(ISSUING)]] * 8))
    assert {len(report.certificates) for report in reports} == {1}
    assert reads == [1]


@pytest.mark.parametrize("issued", [ROOT, SERVER])
def test_an_empty_store_gives_nothing(issued: Issued) -> None:
    assert above(issued) == []
