"""A save in which each call of the system fails, or at which the program is killed."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.real.programs import program

SCRIPT = Path(__file__).parents[1] / "storage" / "failing_calls.py"


def test_at_each_call_of_a_save_the_last_draft_or_the_one_before_is_whole(tmp_path: Path) -> None:
    program("strace")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path)], capture_output=True, text=True, check=False
    )
    if "strace cannot be used here" in done.stderr:
        pytest.skip("needs the right to trace processes: run it as root, or without a sandbox")
    assert done.returncode == 0, done.stderr
    runs = [line.split() for line in done.stdout.splitlines()]
    calls = {call for call, *_ in runs}
    assert {"openat", "write", "fsync", "rename"} <= calls
    found = Counter((said, note) for _call, _number, _fault, said, note in runs)
    assert set(found) == {
        ("saved", "third"),
        ("refused", "second"),
        ("killed", "second"),
        ("killed", "third"),
    }
