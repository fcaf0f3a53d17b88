"""Keystores for tests: PKCS#12 made by openssl, Java keystores byte by byte."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.authority import Issued
from tests.certificates.openssl_tool import openssl
from wizard.certificates import der

JKS = b"\xfe\xed\xfe\xed"
JCEKS = b"\xce\xce\xce\xce"


def pkcs12(folder: Path, issued: Issued, password: str, *options: str) -> bytes:
    """A PKCS#12 file with the certificate and its key."""
    source, target = folder / "source.pem", folder / "target.p12"
    source.write_bytes(issued.key_pem + issued.pem)
    command = [openssl(), "pkcs12", "-export", "-in", str(source), "-out", str(target)]
    subprocess.run(
        [*command, "-passout", f"pass:{password}", *options], check=True, capture_output=True
    )
    return target.read_bytes()


def costly(folder: Path, issued: Issued, password: str) -> bytes:
    """A PKCS#12 file that takes more work than usual, and opens with the password all the same."""
    return pkcs12(folder, issued, password, "-iter", "250000")


def with_mac_iterations(data: bytes, iterations: int) -> bytes:
    """The same PKCS#12 file, asking for more work than it was made with."""
    version, safe, mac = der.whole(data).children()
    digest, salt, _count = mac.children()
    changed = der.encode(der.SEQUENCE, digest.encoded, salt.encoded, count(iterations))
    return der.encode(der.SEQUENCE, version.encoded, safe.encoded, changed)


def count(number: int) -> bytes:
    """An INTEGER that is not negative."""
    return der.encode(der.INTEGER, number.to_bytes(number.bit_length() // 8 + 1))


def pkcs7(folder: Path, issued: Sequence[Issued], form: str = "DER") -> bytes:
    """A PKCS#7 file with the certificates and no signature."""
    source, target = folder / "source.pem", folder / "target.p7b"
    source.write_bytes(b"".join(one.pem for one in issued))
    subprocess.run(
        [
            *(openssl(), "crl2pkcs7", "-nocrl", "-certfile", source),
            *("-outform", form, "-out", target),
        ],
        check=True,
        capture_output=True,
    )
    return target.read_bytes()


def _text(text: str) -> bytes:
    return len(text).to_bytes(2) + text.encode()


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(4) + data


def trusted_entry(certificate: bytes) -> bytes:
    return b"\0\0\0\2" + _text("alias") + bytes(8) + _text("X.509") + _sized(certificate)


def key_entry(key: bytes, chain: Sequence[bytes]) -> bytes:
    certificates = b"".join(_text("X.509") + _sized(c) for c in chain)
    head = b"\0\0\0\1" + _text("alias") + bytes(8) + _sized(key)
    return head + len(chain).to_bytes(4) + certificates


def secret_entry() -> bytes:
    return b"\0\0\0\3" + _text("alias") + bytes(8) + b"\xac\xed\x00\x05sr\x00serialised object"


def java_keystore(magic: bytes, *entries: bytes) -> bytes:
    """A keystore; the digest at its end needs the password and is not looked at."""
    return magic + b"\0\0\0\2" + len(entries).to_bytes(4) + b"".join(entries) + bytes(20)
