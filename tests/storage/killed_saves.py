"""Kill a process again and again while it edits and saves.

    python killed_saves.py FOLDER KILLS SEED

Prints a line for each kill: the number that was certainly saved, and the one that is found. Each
process begins with what the one before has left. Needs `fork`, which Windows has not.
"""

import itertools
import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.certificate import Certificate
from wizard.request.request import Request
from wizard.storage.drafts import DraftFolder

BEGUN = datetime(2026, 11, 24, tzinfo=UTC)
REQUEST = Request("0" * 32, BEGUN, BEGUN, infrastructure="x" * 50_000)
NUMBER_SIZE = 8


def no_certificates(_der: bytes) -> Certificate:
    raise ValueError


def main(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  no secret, and the same again with the same seed
    drafts = DraftFolder(folder, folder / "locks", no_certificates)
    path, version = drafts.save(replace(REQUEST, note="0"))
    begun = time.perf_counter()
    drafts.save(replace(REQUEST, note="1"), path, version)
    duration = time.perf_counter() - begun
    number = 1
    for _ in range(kills):
        saved = kill_while_saving(drafts, path, chance.uniform(0, 2 * duration))
        number = int(drafts.load(path).note)
        [entry] = drafts.entries()
        if entry.damage or int(drafts.load(path.with_name(path.name + ".previous")).note) > number:
            raise AssertionError(entry)
        sys.stdout.write(f"{saved} {number}\n")


def kill_while_saving(drafts: DraftFolder, path: Path, delay: float) -> int:
    """Kill a process `delay` seconds after a save; tell the last number that it had told of."""
    request, version = drafts.open(path)
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        for number in itertools.count(int(request.note) + 1):
            version = drafts.save(replace(request, note=str(number)), path, version).version
            os.write(writing, number.to_bytes(NUMBER_SIZE, "big"))
    os.close(writing)
    told = os.read(reading, NUMBER_SIZE)
    end = time.perf_counter() + delay
    while time.perf_counter() < end:
        pass  # sleeping would wake up too late, and always in the same place
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(reading, "rb") as pipe:
        told += pipe.read()
    return int.from_bytes(told[-NUMBER_SIZE:], "big")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
