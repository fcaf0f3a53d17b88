"""Let each system call of one save fail, or kill the program at it: `failing_calls.py FOLDER`.

A process that has saved is made to wait, `strace` is attached to it, and it saves again; so what
is counted is that one save, and the same calls come in the same order each time. After each run a
fresh program opens the draft, looks at what the folder holds, and saves once more.

Prints a line for each run: the call, which one of its name, what was done, what the process said,
and which of both saves is found.
"""

import os
import re
import signal
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.certificate import Certificate
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage.drafts import DraftFolder

BEGUN = datetime(2026, 11, 24, tzinfo=UTC)
REQUEST = Request("0" * 32, BEGUN, BEGUN, infrastructure="x" * 50_000)
FAULTS = ("error=EIO", "error=ENOSPC", "error=EACCES", "signal=KILL")
# Of the waiting, of the interpreter, and of the system's randomness: not of the disk.
FOREIGN = {"rt_sigtimedwait", "getrandom", "futex", "exit_group"}
FOREIGN |= {"brk", "mmap", "munmap", "mremap", "madvise"}
GO = signal.SIGUSR1
FAILED = 3  # the status of a process that said why it could not save


def no_certificates(_der: bytes) -> Certificate:
    raise ValueError


def main(root: Path) -> None:
    for call, number in calls_of_a_save(root):
        for fault in FAULTS:
            with TemporaryDirectory(dir=root) as folder:
                said, found = run(Path(folder), f"{call}:{fault}:when={number}")
                sys.stdout.write(f"{call} {number} {fault} {said} {found}\n")


def calls_of_a_save(root: Path) -> Iterator[tuple[str, int]]:
    """Tell each call that one save makes, with its number among those of its name."""
    with TemporaryDirectory(dir=root) as folder:
        log = Path(folder) / "calls"
        save_under_strace(Path(folder), ["-o", str(log)])
        names = [re.match(r"(?:\d+ +)?(\w+)\(", line) for line in log.read_text().splitlines()]
    seen: Counter[str] = Counter()
    for name in filter(None, names):
        seen[name[1]] += 1
        if name[1] not in FOREIGN:
            yield name[1], seen[name[1]]


def run(folder: Path, fault: str) -> tuple[str, str]:
    status = save_under_strace(folder, ["-o", "/dev/null", "-e", f"inject={fault}"])
    drafts = folder_of(folder)
    [entry] = drafts.entries()
    found, version = drafts.open(entry.path)
    strange = {path.name for path in entry.path.parent.iterdir()} - {
        entry.path.name,
        f"{entry.path.name}.previous",
    }
    # What a killed program leaves behind is cleared away by the list a day later.
    if any(not name.endswith(".new") for name in strange) or (strange and status != "killed"):
        raise AssertionError(strange)
    previous = entry.path.with_name(f"{entry.path.name}.previous")
    if drafts.load(previous).note not in {"first": [], "second": ["first", "second"]}.get(
        found.note, ["second"]
    ):
        raise AssertionError(previous)
    if found.note != "third" and status == "saved":
        raise AssertionError(status)
    drafts.save(replace(found, note="fourth"), entry.path, version)
    if drafts.load(entry.path).note != "fourth":
        raise AssertionError(entry)
    return status, found.note


def folder_of(folder: Path) -> DraftFolder:
    return DraftFolder(folder / "drafts", folder / "locks", no_certificates)


def save_under_strace(folder: Path, options: list[str]) -> str:
    """Save twice, the second time under `strace`; tell how the process ended."""
    ready = os.pipe()
    process = os.fork()
    if process == 0:
        status = 1
        try:
            status = save(folder, ready[1])
        except BaseException:  # noqa: BLE001  a process that was forked ends here, whatever happened
            traceback.print_exc()
        finally:
            os._exit(status)
    os.read(ready[0], 1)
    command = ["strace", "-p", str(process), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as strace:
        assert strace.stderr is not None
        attached = strace.stderr.readline()
        if b"attached" not in attached:
            os.kill(process, signal.SIGKILL)
            sys.exit(f"strace cannot be used here: {attached.decode()}")
        os.kill(process, GO)
        _, status = os.waitpid(process, 0)
    for descriptor in ready:
        os.close(descriptor)
    if os.WIFSIGNALED(status):
        return "killed"
    return {0: "saved", FAILED: "refused"}[os.waitstatus_to_exitcode(status)]


def save(folder: Path, ready: int) -> int:
    signal.pthread_sigmask(signal.SIG_BLOCK, [GO])
    drafts = folder_of(folder)
    path, version = drafts.save(replace(REQUEST, note="first"))
    version = drafts.save(replace(REQUEST, note="second"), path, version).version
    os.write(ready, b"\n")
    signal.sigwait([GO])
    try:
        drafts.save(replace(REQUEST, note="third"), path, version)
    except MendableError:
        # Whatever was refused, once the disk is well again the work goes on.
        return FAILED
    return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
