"""Times the reading of very many certificates, beside bare `cryptography`.

Both sides read the same PEM file, half of it self-signed, and both get from each certificate its
names, dates, serial number, SHA-256, authority flag, alternative names, usages and key, and check
the signature of those that name themselves as issuer.

    ./run bench reading [COUNT]
"""

import sys
import time
from collections.abc import Callable

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes

from tests.authority import Authority, self_signed_server
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read import read
from wizard.certificates.read_report import Kind
from wizard.certificates.remembered import forget

ROUNDS = 3


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 10_000
    data = _bundle(count)
    bare = min(_timed(lambda: _read_bare(data)) for _ in range(ROUNDS))
    ours = min(_timed(lambda: _read_ours(data, count)) for _ in range(ROUNDS))
    sys.stdout.write(f"{count} certificates, {len(data) / 1e6:.1f} MB of PEM\n")
    sys.stdout.write(f"bare cryptography {bare:.2f} s, ours {ours:.2f} s\n")
    sys.stdout.write(f"ratio {ours / bare:.2f} (at most 2 is wanted)\n")
    return 0


def _bundle(count: int) -> bytes:
    authority = Authority.root()
    hosts = [[f"server{number}.acme.test"] for number in range(count)]
    made = (
        self_signed_server(names) if number % 2 else authority.server(names)
        for number, names in enumerate(hosts)
    )
    return b"".join(issued.pem for issued in made)


def _read_bare(data: bytes) -> None:
    for certificate in x509.load_pem_x509_certificates(data):
        certificate.subject.rfc4514_string()
        issuer = certificate.issuer
        issuer.rfc4514_string()
        _ = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        _ = certificate.serial_number, certificate.signature_hash_algorithm
        certificate.fingerprint(hashes.SHA256())
        for extension in certificate.extensions:
            _ = extension.value
        _ = certificate.public_key()
        if certificate.subject == issuer:
            try:
                certificate.verify_directly_issued_by(certificate)
            except InvalidSignature:
                continue


def _read_ours(data: bytes, count: int) -> None:
    forget()
    report = read(data, "bundle.pem", _no_keystore)
    seen = {(c.sha256, c.self_signed, c.notes) for c in report.certificates}
    if len(seen) != count:
        raise AssertionError(report.rejected)


def _no_keystore(_data: bytes, _password: str | None) -> KeystoreContents | KeystoreRefusal:
    return KeystoreRefusal(Kind.UNSUPPORTED)


def _timed(call: Callable[[], None]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
