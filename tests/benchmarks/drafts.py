"""Times the list of 1,000 drafts, beside reading the same bytes as JSON.

Each draft has two certificates, one of its own and one of 20 authorities, four environments and a
text in every field. The first list is that of a program that has just started; the second is that
after one draft was saved.

    ./run bench drafts [COUNT]
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.authority import Authority
from wizard.certificates.decode import decode_certificate
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment, Purpose
from wizard.request.request import Connection, Contact, Request
from wizard.request.steps import Step
from wizard.storage import draft_format
from wizard.storage.drafts import SUFFIX, DraftFolder

ROUNDS = 5
AUTHORITIES = 20
AIM = 200  # milliseconds for 1,000
BEGUN = datetime(2026, 11, 24, 9, tzinfo=UTC)


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 1_000
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "drafts"
        folder.mkdir()
        for request in _requests(count):
            (folder / f"{request.identity}{SUFFIX}").write_bytes(draft_format.write(request))
        size = sum(path.stat().st_size for path in folder.iterdir())
        sys.stdout.write(f"{count} drafts of {size // count:,} bytes\n")

        def new() -> DraftFolder:
            return DraftFolder(folder, Path(root) / "locks", decode_certificate)

        bare = min(_timed(lambda: _read_bare(folder)) for _ in range(ROUNDS))
        first = min(_timed(lambda: _look(new(), count)) for _ in range(ROUNDS))
        titles = min(_timed(lambda: _list(new(), count)) for _ in range(ROUNDS))
        drafts = new()
        _list(drafts, count)
        again = min(_after_a_save(drafts, number, count) for number in range(ROUNDS))
    sys.stdout.write(f"as JSON alone {bare:.0f} ms, first list {first:.0f} ms, ")
    sys.stdout.write(f"later list {again:.0f} ms (at most {AIM} are wanted for 1,000)\n")
    sys.stdout.write(f"first list and the certificates of every draft {titles:.0f} ms\n")
    sys.stdout.write(f"ratio {first / bare:.1f}, later {again / bare:.1f}\n")
    return 0


def _requests(count: int) -> list[Request]:
    authorities = [Authority.root(f"Acme Root CA {number}") for number in range(AUTHORITIES)]
    roots = [decode_certificate(authority.der) for authority in authorities]
    return [
        Request(
            identity=f"{number:032x}",
            created=BEGUN,
            changed=BEGUN + timedelta(minutes=number),
            step=Step.SUBMIT,
            sources=(
                ReadReport(
                    f"server{number}.pem",
                    certificates=(
                        decode_certificate(
                            authorities[number % AUTHORITIES].server([f"s{number}.acme.test"]).der
                        ),
                        roots[number % AUTHORITIES],
                    ),
                ),
            ),
            environments=tuple(
                Environment(each.value, f"{each.name.lower()}.acme.test", each, ticked=True)
                for each in Purpose
            ),
            connection=Connection(address=f"https://s{number}.acme.test", error="No trust. " * 20),
            contact=Contact("Ada", "ada@acme.test", "+351 1", "team@acme.test"),
            infrastructure="Acme Enterprise",
            note="Please install it before the audit. " * 10,
            case_number=str(number),
        )
        for number in range(count)
    ]


def _read_bare(folder: Path) -> None:
    for path in folder.iterdir():
        json.loads(path.read_bytes())


def _look(drafts: DraftFolder, count: int) -> None:
    if len(drafts.entries()) != count:
        raise AssertionError(count)


def _list(drafts: DraftFolder, count: int) -> None:
    entries = drafts.entries()
    if len(entries) != count or not all(each.title and each.expires for each in entries):
        raise AssertionError(len(entries))


def _after_a_save(drafts: DraftFolder, number: int, count: int) -> float:
    path = drafts.entries()[0].path
    drafts.rename(path, f"Acme {number}")
    return _timed(lambda: _list(drafts, count))


def _timed(call: Callable[[], None]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
