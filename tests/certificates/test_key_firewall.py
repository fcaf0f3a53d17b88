"""No key passes in any form that programs write, and nothing else is taken for one."""

import base64
import textwrap
import time

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import Authority, KeyKind
from tests.certificates.keystores import JKS, java_keystore, key_entry
from wizard.certificates.key_firewall import REMOVED, holds_private_key, without_private_keys

RSA = rsa.generate_private_key(65537, 2048)
EC = ec.generate_private_key(ec.SECP256R1())
ED25519 = ed25519.Ed25519PrivateKey.generate()
DSA = dsa.generate_private_key(2048)
SEALED = BestAvailableEncryption(b"secret")
ROOTS = {kind: Authority.root(key_kind=kind) for kind in KeyKind}


def written(encoding: Encoding) -> dict[str, bytes]:
    """Every key in every format that there is for it."""
    formats = {"pkcs8": PrivateFormat.PKCS8, "traditional": PrivateFormat.TraditionalOpenSSL}
    found: dict[str, bytes] = {}
    for name, key in (("rsa", RSA), ("ec", EC), ("ed25519", ED25519), ("dsa", DSA)):
        for form, private_format in formats.items():
            if form == "traditional" and name == "ed25519":
                continue
            found[f"{name} {form}"] = key.private_bytes(encoding, private_format, NoEncryption())
            if encoding is Encoding.PEM or form == "pkcs8":
                sealed = key.private_bytes(encoding, private_format, SEALED)
                found[f"{name} {form} encrypted"] = sealed
    return found


def containers() -> dict[str, bytes]:
    root = ROOTS[KeyKind.RSA]
    pfx = pkcs12.serialize_key_and_certificates(b"acme", root.key, root.certificate, None, SEALED)
    openssh = EC.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    sealed = bytes.fromhex("3024300e060a2b060104012a0211010105000412") + bytes(18)
    return {
        "pfx": pfx,
        "jks": java_keystore(JKS, key_entry(sealed, [root.der])),
        "openssh": base64.b64decode(_bare(openssh)),
        "putty": b"PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\n" + b"QUFB" * 16,
    }


def _bare(pem: bytes) -> bytes:
    return b"\n".join(line for line in pem.splitlines() if b"-----" not in line)


PEM, DER, CONTAINERS = written(Encoding.PEM), written(Encoding.DER), containers()


@pytest.mark.parametrize("name", PEM)
def test_pem_is_known(name: str) -> None:
    assert holds_private_key(PEM[name])
    assert holds_private_key(PEM[name].decode())
    assert holds_private_key(PEM[name].decode().encode("utf-16"))


@pytest.mark.parametrize("name", [*DER, *CONTAINERS])
def test_der_is_known_in_every_wrapping(name: str) -> None:
    data = {**DER, **CONTAINERS}[name]
    encoded = base64.b64encode(data).decode()
    wrappings: dict[str, bytes | str] = {
        "raw": data,
        "in the middle": b"\x30\x03\x02\x01\x05" + data + bytes(9),
        "base64": encoded,
        "base64url": base64.urlsafe_b64encode(data).decode().rstrip("="),
        "lines": f"Here is our key:\n{textwrap.fill(encoded, 76)}\nThanks",
        "quoted": textwrap.indent(textwrap.fill(encoded, 64), "> "),
        "escaped": textwrap.fill(encoded, 64).replace("\n", r"\n"),
        "behind a word": f"erp.acme.internal-key/{encoded}",
        "base64 of base64": base64.b64encode(encoded.encode()).decode(),
        "hexadecimal": data.hex(),
        "hexadecimal with colons": data.hex(":"),
    }
    if data[0] != 0x30:
        wrappings = {how: each for how, each in wrappings.items() if "hexadecimal" not in how}
    passed = [how for how, wrapped in wrappings.items() if not holds_private_key(wrapped)]
    assert passed == []


@pytest.mark.parametrize("name", [name for name in DER if "encrypted" not in name])
@pytest.mark.parametrize("share", [0.5, 0.8, 0.95])
def test_a_key_that_is_cut_off_is_known(name: str, share: float) -> None:
    data = DER[name]
    # Before this there is nothing secret in it: only the algorithm and the public modulus.
    if name.startswith("dsa") or len(data) * share < 60:
        share = 0.95
    assert holds_private_key(data[: int(len(data) * share)])


@pytest.mark.parametrize("name", PEM)
def test_a_key_is_cut_out_and_nothing_else(name: str) -> None:
    pem = PEM[name].decode().rstrip("\n")
    before, after = "Please call Ana, then use\n", "\nThanks,\nAna Silva +351 1"
    assert without_private_keys(before + pem + after) == before + REMOVED + after
    one_line = pem.replace("\n", " ")
    assert without_private_keys(before + one_line + after) == before + REMOVED + after
    cut = "\n".join(pem.splitlines()[:-1])
    rest = without_private_keys(before + cut + after)
    assert rest.startswith(before + REMOVED)
    assert rest.endswith(after)
    assert not secret_in(rest, pem)
    no_beginning = "\n".join(pem.splitlines()[1:])
    if "\n\n" not in no_beginning:  # old headers stand between a lost beginning and the base64
        left = without_private_keys(before + no_beginning + after)
        assert left == before + REMOVED + after


@pytest.mark.parametrize("separator", ["", ":", " "])
def test_a_key_in_hexadecimal_is_cut_out_and_nothing_else(separator: str) -> None:
    digits = DER["ec pkcs8"].hex(*separator)
    before, after = "Please call Ana, then use\n", "\nThanks,\nAna Silva +351 1"
    assert without_private_keys(before + digits + after) == before + REMOVED + after


def test_two_keys_and_a_certificate_leave_the_certificate() -> None:
    certificate = ROOTS[KeyKind.EC].pem.decode()
    text = PEM["rsa pkcs8"].decode() + certificate + PEM["ec traditional"].decode()
    assert without_private_keys(text) == f"{REMOVED}\n{certificate}{REMOVED}\n"


def test_bent_armour_is_known() -> None:
    pem = PEM["ed25519 pkcs8"].decode()
    for bent in (
        pem.replace("-----", "––"),
        pem.replace("PRIVATE", "private"),
        pem.replace("\n", "\r\n"),
        textwrap.indent(pem, "> "),
        pem.replace("BEGIN PRIVATE KEY", "BEGIN\u00a0PRIVATE KEY"),
        base64.b64encode(pem.encode()).decode(),
    ):
        assert REMOVED in without_private_keys(bent)
        assert not secret_in(without_private_keys(bent), pem)


@pytest.mark.parametrize("kind", KeyKind)
def test_certificates_and_public_keys_are_no_keys(kind: KeyKind) -> None:
    root = ROOTS[kind]
    public = root.key.public_key()
    info = serialization.PublicFormat.SubjectPublicKeyInfo
    for harmless in (
        root.der,
        root.pem,
        base64.b64encode(root.der),
        root.der.hex().encode(),
        public.public_bytes(Encoding.DER, info),
        public.public_bytes(Encoding.PEM, info),
    ):
        assert not holds_private_key(harmless)


@pytest.mark.parametrize("harmless", ["", "Private key: none", "We lost the PRIVATE KEY.", "-----"])
def test_talk_of_keys_is_no_key(harmless: str) -> None:
    assert without_private_keys(harmless) == harmless


@given(st.text())
def test_any_text_is_left_as_it_is(text: str) -> None:
    assert without_private_keys(text) == text


@given(st.binary(max_size=300))
def test_any_bytes_are_judged(data: bytes) -> None:
    holds_private_key(b"\x30\x82" + data)
    holds_private_key(b"\x30\x20\x02\x01\x00" + data)


@pytest.mark.parametrize(
    "piece",
    [
        *("-", "- ", "-----BEGIN PRIVATE KEY", "-----BEGIN RSA PRIVATE KEY-----\n", "A", ">"),
        *("-----BEGIN ", "-----END ", "A" * 64 + "\n", "A" * 15 + " ", "0 ", "30", "30 ", "="),
        *("a: b\n", "MIIE", "private-lines: 1 "),
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    holds_private_key(text)
    holds_private_key(text.encode())
    assert time.process_time() - begun < 4  # quadratic work would take an hour


def test_the_removed_mark_is_not_removed_again() -> None:
    text = without_private_keys(PEM["rsa pkcs8"].decode())
    assert without_private_keys(text) == text


def secret_in(text: str, pem: str) -> bool:
    """Whether sixteen characters of any line of the key are left."""
    lines = [line for line in pem.splitlines() if len(line) > 40 and "-----" not in line]
    return any(line[i : i + 16] in text for line in lines for i in range(len(line) - 15))
