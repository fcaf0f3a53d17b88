import base64
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from tests.authority import Authority
from tests.certificates import keystores
from wizard.certificates import der
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.pkcs12 import MOST_WORK, USUAL_WORK, open_pkcs12
from wizard.certificates.read_report import Kind

ROOT = Authority.root()


@pytest.fixture
def ordinary(tmp_path: Path) -> bytes:
    return keystores.pkcs12(tmp_path, ROOT, "secret")


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("-nomac",),
        ("-macalg", "sha1"),
        ("-macalg", "sha512", "-iter", "10000"),
        ("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"),
        ("-keypbe", "NONE"),
        ("-certpbe", "NONE"),
    ],
)
def test_every_common_protection_is_opened(tmp_path: Path, options: tuple[str, ...]) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "sécret", *options)
    assert open_pkcs12(data, "sécret") == KeystoreContents((ROOT.der,), 1)


def test_an_empty_password_is_tried_when_none_was_given(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "")
    assert open_pkcs12(data, None) == KeystoreContents((ROOT.der,), 1)


def test_no_password_and_a_wrong_one_are_told_apart(ordinary: bytes) -> None:
    assert open_pkcs12(ordinary, None) == KeystoreRefusal(Kind.NO_PASSWORD)
    assert open_pkcs12(ordinary, "wrong") == KeystoreRefusal(Kind.WRONG_PASSWORD)
    assert open_pkcs12(ordinary, "") == KeystoreRefusal(Kind.WRONG_PASSWORD)


def test_a_file_that_is_cut_off_is_damaged(ordinary: bytes) -> None:
    assert open_pkcs12(ordinary[:-20], "secret") == KeystoreRefusal(Kind.DAMAGED)
    assert open_pkcs12(b"\x30\x03\x02\x01\x03", "secret") == KeystoreRefusal(Kind.DAMAGED)


def test_a_key_without_a_certificate_is_named(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "secret", "-nocerts")
    assert open_pkcs12(data, "secret") == KeystoreRefusal(Kind.ONLY_A_KEY)


def test_another_kind_of_protection_is_unsupported(ordinary: bytes) -> None:
    encrypted_data = bytes.fromhex("06092a864886f70d010706")
    enveloped_data = bytes.fromhex("06092a864886f70d010703")
    data = ordinary.replace(encrypted_data, enveloped_data)
    assert open_pkcs12(data, "secret") == KeystoreRefusal(Kind.UNSUPPORTED)


def test_a_key_that_the_library_does_not_know_does_not_hide_the_certificate(tmp_path: Path) -> None:
    data = keystores.pkcs12(
        tmp_path, ROOT, "secret", "-keypbe", "NONE", "-certpbe", "AES-256-CBC", "-nomac"
    )
    elliptic_curve = bytes.fromhex("06072a8648ce3d0201")
    place = data.rindex(elliptic_curve)
    strange = data[:place] + bytes.fromhex("06072a8648ce3d027f") + data[place + 9 :]
    assert open_pkcs12(strange, "secret") == KeystoreContents((ROOT.der,), 1)


@pytest.mark.parametrize("allow_costly", [False, True])
@pytest.mark.parametrize("iterations", [MOST_WORK + 1, 2**31 - 1, 2**62])
def test_unreasonable_work_is_refused_untried(
    ordinary: bytes, iterations: int, allow_costly: bool
) -> None:
    data = keystores.with_mac_iterations(ordinary, iterations)
    for password in (None, "", "secret", "wrong"):
        answer = open_pkcs12(data, password, allow_costly=allow_costly)
        assert answer == KeystoreRefusal(Kind.TOO_COSTLY)


@pytest.mark.parametrize(("iterations", "seconds"), [(600_001, 2), (999_999, 3), (4_990_000, 10)])
def test_more_work_than_usual_is_asked_about_first(
    ordinary: bytes, iterations: int, seconds: int
) -> None:
    data = keystores.with_mac_iterations(ordinary, iterations)
    for password in (None, "", "secret"):
        assert open_pkcs12(data, password) == KeystoreRefusal(Kind.COSTLY, seconds)


def test_usual_work_is_done_unasked(tmp_path: Path) -> None:
    # Three times: the certificate, the key and the MAC.
    data = keystores.pkcs12(tmp_path, ROOT, "secret", "-iter", str(USUAL_WORK // 3))
    assert open_pkcs12(data, "secret") == KeystoreContents((ROOT.der,), 1)


def test_work_that_was_allowed_is_not_spent_on_guesses(tmp_path: Path) -> None:
    data = keystores.costly(tmp_path, ROOT, "secret")
    assert open_pkcs12(data, None, allow_costly=True) == KeystoreRefusal(Kind.NO_PASSWORD)
    assert open_pkcs12(data, "secret", allow_costly=True) == KeystoreContents((ROOT.der,), 1)
    wrong = open_pkcs12(data, "wrong", allow_costly=True)
    assert wrong == KeystoreRefusal(Kind.WRONG_PASSWORD)


def test_what_is_not_encrypted_is_read_however_dear_its_mac_is(tmp_path: Path) -> None:
    plain = keystores.pkcs12(tmp_path, ROOT, "secret", "-keypbe", "NONE", "-certpbe", "NONE")
    data = keystores.with_mac_iterations(plain, 2**31 - 1)
    assert open_pkcs12(data, None) == KeystoreContents((ROOT.der,), 1)


@pytest.mark.parametrize("iterations", [0, -1])
def test_impossible_counts_are_no_crash(ordinary: bytes, iterations: int) -> None:
    data = ordinary.replace(
        keystores.count(2048), der.encode(der.INTEGER, iterations.to_bytes(2, signed=True))
    )
    assert isinstance(open_pkcs12(data, "secret"), KeystoreRefusal)


def test_the_answer_holds_nothing_of_the_key(ordinary: bytes) -> None:
    answer = open_pkcs12(ordinary, "secret")
    secret = ROOT.key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    assert isinstance(answer, KeystoreContents)
    assert secret[36:68] not in b"".join(answer.certificates)
    assert base64.b64encode(secret) not in repr(answer).encode()
