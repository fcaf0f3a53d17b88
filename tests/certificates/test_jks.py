import pytest

from tests.authority import Authority
from tests.certificates.keystores import (
    JCEKS,
    JKS,
    java_keystore,
    key_entry,
    secret_entry,
    trusted_entry,
)
from wizard.certificates.jks import read_java_keystore

ROOT, OTHER = Authority.root().der, Authority.root("Other").der


@pytest.mark.parametrize("magic", [JKS, JCEKS])
def test_all_certificates_are_read_without_a_password(magic: bytes) -> None:
    data = java_keystore(magic, trusted_entry(ROOT), key_entry(b"\x80sealed", [OTHER, ROOT]))
    store = read_java_keystore(data)
    assert store.certificates == [ROOT, OTHER, ROOT]
    assert store.private_keys == 1
    assert not store.damaged


def test_certificates_behind_a_secret_key_are_found() -> None:
    data = java_keystore(JCEKS, trusted_entry(ROOT), secret_entry(), trusted_entry(OTHER))
    store = read_java_keystore(data)
    assert store.certificates == [ROOT, OTHER]
    assert store.private_keys == 1


def test_a_store_that_is_cut_off_gives_what_is_whole() -> None:
    data = java_keystore(JKS, trusted_entry(ROOT), trusted_entry(OTHER))
    store = read_java_keystore(data[: len(data) - 40])
    assert store.certificates == [ROOT]
    assert store.damaged


@pytest.mark.parametrize(
    "data",
    [JKS, JKS + b"\0\0\0\2\xff\xff\xff\xff", JKS + b"\0\0\0\2\0\0\0\1\0\0\0\2\0\1a" + b"\xff" * 40],
)
def test_lengths_that_lie_are_damage(data: bytes) -> None:
    assert read_java_keystore(data).damaged
