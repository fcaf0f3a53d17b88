"""Kill a process again and again while it saves: `python killed_saves.py FOLDER KILLS SEED`.

Prints a line for each kill: the number that was certainly saved, and the one that is found. Needs
`fork`, which Windows has not.
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
    drafts = DraftFolder(folder, no_certificates)
    number = 0
    save(drafts, number)
    begun = time.perf_counter()
    path = save(drafts, number)
    duration = time.perf_counter() - begun
    for _ in range(kills):
        saved = kill_while_saving(drafts, number, chance.uniform(0, 2 * duration))
        number = int(drafts.load(path).note)
        drafts.load(path.with_name(path.name + ".previous"))
        sys.stdout.write(f"{saved} {number}\n")


def save(drafts: DraftFolder, number: int) -> Path:
    return drafts.save(replace(REQUEST, note=str(number)))


def kill_while_saving(drafts: DraftFolder, number: int, delay: float) -> int:
    """Kill a process `delay` seconds after a save; tell the last number that it had told of."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        for next_number in itertools.count(number + 1):
            save(drafts, next_number)
            os.write(writing, next_number.to_bytes(NUMBER_SIZE, "big"))
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
