"""Open drafts that are damaged in every way: `fuzzed_drafts.py COUNT SEED`.

Half of them have bytes changed, cut out, doubled or put in; in the other half, the JSON is whole
and its values are not. Each is opened, rescued and listed; each gives a request that can be saved
and opened again, or a sentence, and takes no longer than a blink. Anything else ends the script.
"""

import copy
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage import draft_format
from wizard.storage.draft_answers import DamagedDraftError
from wizard.storage.drafts import SUFFIX, DraftFolder

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = sorted((Path(__file__).parent / "released").iterdir())
LONGEST = 2.0  # seconds; what is seen is a hundredth of it
VALUES: list[Any] = [
    None, True, False, 0, -1, 1, 10**14, 10**40, 0.5, 1e308, "", "x" * 100_000, "\0", "\ud800",
    "\u202e", "2026-11-24T09:30:00Z", "9999-12-31T23:59:59Z", "0001-01-01", "../../x", "high",
    [], {}, [[]], [{}], {"": {}}, [None] * 1_000, "MIIB" * 100, "-----BEGIN PRIVATE KEY-----",
]  # fmt: skip
PIECES = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\0", b"\xff", b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"[" * 50, b"{" * 2_000, b'{"":' * 40, b"9" * 400, b"1e400", b"NaN", b"\\ud800", b"\\u0000",
    b'"format": "trustdraft",', b"null", b"\r\n", b"," * 600_000, b'"",' * 200_000,
]  # fmt: skip


def main(count: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  no secret, and the same again with the same seed
    samples = [path.read_bytes() for path in SAMPLES]
    results: Counter[str] = Counter()
    slowest = 0.0
    with TemporaryDirectory() as root:
        folder = Path(root) / "drafts"
        folder.mkdir()
        drafts = DraftFolder(folder, Path(root) / "locks", decode)
        path = folder / f"fuzzed{SUFFIX}"
        for number in range(count):
            sample = chance.choice(samples)
            content = (changed_bytes if number % 2 else changed_values)(sample, chance)
            path.write_bytes(content)
            begun = time.perf_counter()
            results[result(drafts, path)] += 1
            slowest = max(slowest, time.perf_counter() - begun)
            if slowest > LONGEST:
                raise AssertionError(number, slowest)
    sys.stdout.write(f"{count} drafts: {dict(results)}, the slowest {slowest * 1_000:.0f} ms\n")


def decode(der: bytes) -> Certificate:
    return decode_certificate(der)


def result(drafts: DraftFolder, path: Path) -> str:
    [entry] = drafts.entries()
    try:
        request = drafts.load(path)
    except DamagedDraftError as damage:
        check_sentence(str(damage))
        if damage.rescued is None:
            return "refused"
        check_request(damage.rescued)
        return "refused with something rescued"
    except MendableError as error:
        check_sentence(str(error))
        if not entry.damage:
            return "refused, and listed as whole"
        return "newer"
    if entry.damage:
        raise AssertionError(entry.damage)
    _ = entry.title, entry.expires
    check_request(request)
    return "opened"


def check_sentence(sentence: str) -> None:
    if not sentence.startswith("“fuzzed.trustdraft” was "):
        raise AssertionError(sentence)


def check_request(request: Request) -> None:
    if draft_format.read(draft_format.write(request), "it", decode) != request:
        raise AssertionError(request)


def changed_bytes(sample: bytes, chance: random.Random) -> bytes:
    content = bytearray(sample)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        place = chance.randrange(len(content) + 1)
        length = chance.choice((0, 1, 1, 4, 100, len(content)))
        match chance.randrange(4):
            case 0:
                content[place : place + length] = b""
            case 1:
                content[place : place + length] = chance.choice(PIECES)
            case 2:
                content[place:place] = content[place : place + length]
            case _:
                content[place : place + 1] = chance.randbytes(1)
    return bytes(content)


def changed_values(sample: bytes, chance: random.Random) -> bytes:
    document = json.loads(sample)
    for _ in range(chance.choice((1, 1, 2, 8))):
        places = list(places_in(document, []))
        holder, key = chance.choice(places)
        act: Callable[[Any, Any, random.Random], None] = chance.choice(ACTS)
        act(holder, key, chance)
    return json.dumps(document, ensure_ascii=chance.random() < 0.5).encode("utf-8", "replace")


def places_in(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:  # noqa: ANN401  JSON
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        found.append((value, key))
        if isinstance(value[key], dict | list):
            places_in(value[key], found)
    return found or [({"": 0}, "")]


def put_value(holder: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401  JSON
    holder[key] = copy.deepcopy(chance.choice(VALUES))


def put_other(holder: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401  JSON
    """Put what stands in one place into another one."""
    other = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key] = copy.deepcopy(holder[other])


def take_away(holder: Any, key: Any, _chance: random.Random) -> None:  # noqa: ANN401  JSON
    del holder[key]


def add_unknown(holder: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401  JSON
    if isinstance(holder, dict):
        name = chance.choice(("", "new", "version", f"{key}"))
        holder[name] = copy.deepcopy(chance.choice(VALUES))
    else:
        holder.append(copy.deepcopy(chance.choice(VALUES)))


def nest(holder: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401  JSON
    for _ in range(chance.choice((1, 10, 40))):
        holder[key] = chance.choice(([holder[key]], {"deeper": holder[key]}))


ACTS = (put_value, put_other, take_away, add_unknown, nest)

if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
