"""Damaged copies of real files: `python mutated_input.py [COUNT] [SEED]` reads that many.

Whatever a damaged file makes the readers do, they answer with a report, with nothing, or with one
of the exceptions that they name; and soon.
"""

import contextlib
import gzip
import io
import random
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import cryptography_vectors

from tests.authority import Authority
from tests.certificates import keystores
from wizard.certificates.decode import decode_certificate
from wizard.certificates.der import DerError
from wizard.certificates.jks import read_java_keystore
from wizard.certificates.pkcs12 import open_pkcs12
from wizard.certificates.pkcs12_layout import Pkcs12Layout, UnsupportedError
from wizard.certificates.read import read
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage import draft_format

VECTORS = Path(cryptography_vectors.__file__).parent
FILES = sorted(
    path
    for folder in ("x509", "pkcs7", "pkcs12")
    for path in (VECTORS / folder).rglob("*")
    if path.is_file() and path.suffix in {".pem", ".der", ".crt", ".p7b", ".p12"}
)
LARGEST = 20_000
EVIL_OCTETS = (0x00, 0x30, 0x7F, 0x80, 0x84, 0xA0, 0xFF)
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
#: So many files go to a process at a time; each batch has a seed of its own.
BATCH = 1_000

Originals = dict[str, list[bytes]]


@dataclass
class Tally:
    """What came of the files.

    Attributes:
        read: How many were read, by kind.
        slowest: How many seconds the slowest took, by kind.
    """

    read: dict[str, int] = field(default_factory=dict)
    slowest: dict[str, float] = field(default_factory=dict)

    def add(self, kind: str, count: int, seconds: float) -> None:
        self.read[kind] = self.read.get(kind, 0) + count
        self.slowest[kind] = max(self.slowest.get(kind, 0.0), seconds)


@cache
def originals() -> Originals:
    """Sound files of every kind that the program reads, the same in each run but for keys."""
    vectors = {path: path.read_bytes() for path in FILES if path.stat().st_size < LARGEST}
    by_kind: Originals = {"certificate": [], "pem": [], "pkcs7": [], "pkcs12": []}
    for path, data in vectors.items():
        if path.parent.name in {"pkcs7", "pkcs12"}:
            by_kind[path.parent.name].append(data)
        else:
            by_kind["pem" if b"-----BEGIN" in data else "certificate"].append(data)
    # Few vectors are not armoured, so what most of them hold is read too.
    pem = [c.der for data in by_kind["pem"] for c in read(data, "file", open_pkcs12).certificates]
    by_kind["certificate"] += pem
    root = Authority.root("Acme Root CA")
    chain = [root.server(["xn--bcher-kva.example"]).der, root.der]
    by_kind["java keystore"] = [
        keystores.java_keystore(magic, *entries)
        for magic in (keystores.JKS, keystores.JCEKS)
        for entries in (
            [keystores.trusted_entry(each) for each in chain],
            [keystores.key_entry(b"key", chain), keystores.trusted_entry(root.der)],
            [keystores.secret_entry(), keystores.trusted_entry(root.der)],
        )
    ]
    by_kind["archive"] = [
        _zipped({"a.pem": root.pem, "b/c.der": root.der}),
        _zipped({"a.zip": _zipped({"b.cer": root.der}), "c.p12": by_kind["pkcs12"][0]}),
        _zipped({"a.jks": by_kind["java keystore"][0]}, zipfile.ZIP_STORED),
        _zipped({"a.cer": root.der}, zipfile.ZIP_BZIP2),
        _zipped({"a.cer": root.der}, zipfile.ZIP_LZMA),
        gzip.compress(root.pem),
    ]
    by_kind["draft"] = [_draft(chain), _draft([])]
    return by_kind


def _zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def _draft(chain: list[bytes]) -> bytes:
    report = read(b"".join(chain) + b"rest", "chain.der", open_pkcs12)
    return draft_format.write(
        Request(identity="0" * 32, created=NOW, changed=NOW, sources=(report,))
    )


def _read_any(data: bytes) -> None:
    report = read(data, "file", open_pkcs12, "password")
    if not report.certificates and not report.rejected:
        raise AssertionError


def _read_certificate(data: bytes) -> None:
    _quietly(partial(_decode_and_check, data), DerError)
    _read_any(data)


def _decode_and_check(data: bytes) -> None:
    certificate = decode_certificate(data)
    _ = certificate.self_signed, certificate.notes


def _read_pkcs12(data: bytes) -> None:
    _quietly(partial(Pkcs12Layout.of, data), DerError, UnsupportedError)
    _quietly(lambda: Pkcs12Layout.of(data).without_keys(), DerError, UnsupportedError)
    _read_any(data)


def _read_java_keystore(data: bytes) -> None:
    read_java_keystore(data)
    _read_any(data)


def _read_draft(data: bytes) -> None:
    _quietly(lambda: draft_format.glance(data, "acme.trustdraft"), MendableError)
    _quietly(lambda: draft_format.read(data, "acme.trustdraft", decode_certificate), MendableError)


def _quietly(call: Callable[[], object], *typed: type[Exception]) -> None:
    with contextlib.suppress(*typed):
        call()


READERS: Mapping[str, Callable[[bytes], None]] = {
    "certificate": _read_certificate,
    "pem": _read_any,
    "pkcs7": _read_any,
    "pkcs12": _read_pkcs12,
    "java keystore": _read_java_keystore,
    "archive": _read_any,
    "draft": _read_draft,
}


def mutated_files(kind: str, count: int, seed: int) -> Iterator[bytes]:
    """Damaged files of a kind, damaged the same way for the same seed."""
    numbers = random.Random(f"{kind} {seed}")  # noqa: S311  it damages test data
    for _ in range(count):
        yield mutated(bytearray(numbers.choice(originals()[kind])), numbers)


def slowest_reading(kind: str, count: int, seed: int) -> float:
    """Read that many of a kind; how many seconds the slowest took."""
    slowest = 0.0
    for data in mutated_files(kind, count, seed):
        begin = time.monotonic()
        try:
            READERS[kind](data)
        except BaseException as error:
            raise AssertionError(kind, data.hex()) from error
        slowest = max(slowest, time.monotonic() - begin)
    return slowest


def read_many(count: int, seed: int) -> Tally:
    """Read that many files, as many of each kind, in all processors."""
    each = -(-count // len(READERS))
    batches = [
        (kind, min(BATCH, each - begin), seed * count + begin)
        for begin in range(0, each, BATCH)
        for kind in READERS
    ]
    tally = Tally()
    with ProcessPoolExecutor() as pool:
        for (kind, size, _), seconds in zip(
            batches, pool.map(slowest_reading, *zip(*batches, strict=True)), strict=True
        ):
            tally.add(kind, size, seconds)
    return tally


def mutated(data: bytearray, numbers: random.Random) -> bytes:
    for _ in range(numbers.choice((1, 1, 2, 4, 16))):
        place = numbers.randrange(len(data) + 1)
        match numbers.randrange(6):
            case 0 if place < len(data):
                data[place] ^= 1 << numbers.randrange(8)
            case 1 if place < len(data):
                data[place] = numbers.choice(EVIL_OCTETS)
            case 2:
                del data[place : place + numbers.randrange(40)]
            case 3:
                data[place:place] = numbers.randbytes(numbers.randrange(8))
            case 4:
                other = numbers.randrange(len(data) + 1)
                data[place:place] = data[other : other + numbers.randrange(200)]
            case _:
                del data[place:]
    return bytes(data)


def main(arguments: list[str]) -> int:
    count, seed, *_ = [*map(int, arguments), *(100_000, 1)[len(arguments) :]]
    begin = time.monotonic()
    tally = read_many(count, seed)
    for kind, number in tally.read.items():
        sys.stdout.write(f"{number:8,} {kind:14} slowest {tally.slowest[kind]:.3f} s\n")
    total, seconds = sum(tally.read.values()), time.monotonic() - begin
    sys.stdout.write(f"{total:8,} files of seed {seed} in {seconds:.0f} s, nothing unexpected\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
