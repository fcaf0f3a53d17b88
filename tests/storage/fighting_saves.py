"""Let two processes change one draft as fast as they can: `fighting_saves.py FOLDER SECONDS`.

Each counts its saves in a field of its own. When it is told that the other one was there, it takes
what is there, adds its own change and saves that; so at the end the draft holds every save of both,
or one was lost without a word. Needs `fork`, which Windows has not.
"""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.certificate import Certificate
from wizard.request.request import Request
from wizard.storage.draft_answers import ChangedElsewhereError, OpenElsewhereError
from wizard.storage.drafts import DraftFolder

BEGUN = datetime(2026, 11, 24, tzinfo=UTC)
CHANGES: dict[str, Callable[[Request, str], Request]] = {
    "note": lambda request, text: replace(request, note=text),
    "infrastructure": lambda request, text: replace(request, infrastructure=text),
}
NUMBER_SIZE = 8


def no_certificates(_der: bytes) -> Certificate:
    raise ValueError


def folder_of(root: Path) -> DraftFolder:
    return DraftFolder(root / "drafts", root / "locks", no_certificates)


def main(root: Path, seconds: float) -> None:
    request = Request("0" * 32, BEGUN, BEGUN, note="0", infrastructure="0")
    path = folder_of(root).save(request).path
    end = time.monotonic() + seconds
    fighters = [start(root, path, field, end) for field in CHANGES]
    saves, told = {}, 0
    for field, pipe, process in fighters:
        with os.fdopen(pipe, "rb") as results:
            saves[field] = int.from_bytes(results.read(NUMBER_SIZE), "big")
            told += int.from_bytes(results.read(NUMBER_SIZE), "big")
        if os.waitpid(process, 0)[1]:
            raise AssertionError(field)
    [entry] = folder_of(root).entries()
    kept = {field: int(getattr(entry.request, field)) for field in CHANGES}
    folder_of(root).load(path.with_name(path.name + ".previous"))
    sys.stdout.write(f"saved {saves}, kept {kept}, told {told} times of the other: ")
    if kept != saves or not all(saves.values()) or [*path.parent.glob("*.damaged")]:
        raise AssertionError
    sys.stdout.write("nothing lost\n")


def start(root: Path, path: Path, field: str, end: float) -> tuple[str, int, int]:
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        status = 1
        try:
            for result in fight(folder_of(root), path, field, end):
                os.write(writing, result.to_bytes(NUMBER_SIZE, "big"))
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    return field, reading, process


def fight(drafts: DraftFolder, path: Path, field: str, end: float) -> tuple[int, int]:
    """Save until the end; tell how often that was done, and how often the other was there."""
    saves = told = 0
    request, version = drafts.open(path)
    while time.monotonic() < end:
        changed = CHANGES[field](request, str(saves + 1))
        try:
            version = drafts.save(changed, path, version).version
            request, saves = changed, saves + 1
        except ChangedElsewhereError as elsewhere:
            if elsewhere.there is None:
                raise
            request, version = elsewhere.there
            told += 1
        except OpenElsewhereError:  # said, and tried again
            continue
    return saves, told


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
