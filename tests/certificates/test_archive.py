import gzip
import io
import zipfile

import pytest

from tests.authority import Authority
from wizard.certificates.archive import members
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read import LARGEST_SOURCE, read
from wizard.certificates.read_report import Kind, ReadReport

ROOT, OTHER = Authority.root(), Authority.root("Other")


def zipped(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def reading(data: bytes) -> ReadReport:
    return read(data, "certs.zip", no_keystore)


def no_keystore(_data: bytes, _password: str | None) -> KeystoreContents | KeystoreRefusal:
    return KeystoreRefusal(Kind.NO_PASSWORD)


def test_everything_in_a_zip_is_read_and_what_is_not_is_named() -> None:
    report = reading(
        zipped(
            {"folder/": b"", "a/root.crt": ROOT.der, "key.pem": ROOT.key_pem, "b.pem": OTHER.pem}
        )
    )
    assert [c.der for c in report.certificates] == [ROOT.der, OTHER.der]
    assert report.private_keys_ignored == 1
    assert [(r.position, r.kind) for r in report.rejected] == [(2, Kind.PRIVATE_KEY)]
    assert report.rejected[0].reason.startswith("In “key.pem”: ")


def test_a_zip_in_a_zip_is_read_but_not_for_ever() -> None:
    data = zipped({"root.crt": ROOT.der})
    assert len(reading(zipped({"inner.zip": data})).certificates) == 1
    for _ in range(10):
        data = zipped({"inner.zip": data})
    assert [r.kind for r in reading(data).rejected] == [Kind.UNSUPPORTED]


def test_names_in_an_archive_cannot_deceive() -> None:
    report = reading(zipped({"\u202egnp.exe\n": b"nothing"}))
    assert report.rejected[0].reason.startswith("In “<U+202E>gnp.exe<U+000A>”: ")


@pytest.mark.parametrize(
    "unpack", [zipped({"zeros": bytes(40 * 2**20)}), gzip.compress(bytes(40 * 2**20))]
)
def test_a_bomb_is_not_unpacked(unpack: bytes) -> None:
    assert [r.kind for r in reading(unpack).rejected] == [Kind.TOO_LARGE]


def test_the_limit_holds_for_all_files_together() -> None:
    half = bytes(LARGEST_SOURCE // 2 + 1)
    kinds = [r.kind for r in reading(zipped({"a": half, "b": half})).rejected]
    assert kinds == [Kind.EMPTY, Kind.TOO_LARGE]


def test_an_empty_zip_is_empty() -> None:
    assert [r.kind for r in reading(zipped({})).rejected] == [Kind.EMPTY]


def test_damage_is_named() -> None:
    data = zipped({"root.crt": ROOT.pem * 20})
    assert [r.kind for r in reading(data[:60]).rejected] == [Kind.DAMAGED]
    broken = data[:50] + bytes(20) + data[70:]
    assert [r.kind for r in reading(broken).rejected] == [Kind.DAMAGED]
    assert [r.kind for r in reading(gzip.compress(ROOT.der)[:-9]).rejected] == [Kind.DAMAGED]


def test_a_protected_file_is_named() -> None:
    data = bytearray(zipped({"root.crt": ROOT.der}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert [m.kind for m in members(bytes(data), 10**6)] == [Kind.UNSUPPORTED]


def test_a_file_without_a_name_is_read() -> None:
    data = zipped({"a": ROOT.der})
    # The last thing in the directory, before the record that ends the archive.
    name = data.rindex(b"PK\5\6") - 1
    assert data[name : name + 1] == b"a"
    report = reading(data[:name] + b"\0" + data[name + 1 :])
    assert [r.kind for r in report.rejected] == [Kind.DAMAGED]


def test_a_method_that_takes_any_amount_of_memory_is_not_used() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.cer", ROOT.der)
    assert [r.kind for r in reading(target.getvalue()).rejected] == [Kind.UNSUPPORTED]
