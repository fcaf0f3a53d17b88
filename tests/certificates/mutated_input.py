"""Damaged copies of real files: `python mutated_input.py [COUNT] [SEED]` reads that many."""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import cryptography_vectors

from wizard.certificates.pkcs12 import open_pkcs12
from wizard.certificates.read import read

VECTORS = Path(cryptography_vectors.__file__).parent
FILES = sorted(
    path
    for folder in ("x509", "pkcs7", "pkcs12")
    for path in (VECTORS / folder).rglob("*")
    if path.is_file() and path.suffix in {".pem", ".der", ".crt", ".p7b", ".p12"}
)
LARGEST = 20_000
EVIL_OCTETS = (0x00, 0x30, 0x7F, 0x80, 0x84, 0xA0, 0xFF)


def mutated_files(count: int, seed: int) -> Iterator[bytes]:
    """The same files for the same seed."""
    numbers = random.Random(seed)  # noqa: S311  it damages test data
    originals = [path.read_bytes() for path in FILES if path.stat().st_size < LARGEST]
    for _ in range(count):
        yield _mutated(bytearray(numbers.choice(originals)), numbers)


def slowest_reading(count: int, seed: int) -> float:
    """Read that many; how many seconds the slowest took."""
    slowest = 0.0
    for data in mutated_files(count, seed):
        begin = time.monotonic()
        report = read(data, "file", open_pkcs12, "password")
        slowest = max(slowest, time.monotonic() - begin)
        if not report.certificates and not report.rejected:
            raise AssertionError(data)
    return slowest


def _mutated(data: bytearray, numbers: random.Random) -> bytes:
    for _ in range(numbers.choice((1, 1, 2, 4, 16))):
        place = numbers.randrange(len(data) + 1)
        match numbers.randrange(5):
            case 0 if place < len(data):
                data[place] ^= 1 << numbers.randrange(8)
            case 1 if place < len(data):
                data[place] = numbers.choice(EVIL_OCTETS)
            case 2:
                del data[place : place + numbers.randrange(40)]
            case 3:
                data[place:place] = numbers.randbytes(numbers.randrange(8))
            case _:
                del data[place:]
    return bytes(data)


def main(arguments: list[str]) -> int:
    count, seed, *_ = [*map(int, arguments), *(100_000, 1)[len(arguments) :]]
    slowest = slowest_reading(count, seed)
    sys.stdout.write(f"{count} files of seed {seed} read, the slowest in {slowest:.3f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
