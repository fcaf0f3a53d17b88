import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.certificates import keystores
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.pkcs12 import MOST_WORK
from wizard.certificates.read_report import Kind
from wizard.keystore_child import KeystoreChild

ROOT = Authority.root()
SLEEPING = (sys.executable, "-c", "import time; time.sleep(60)")
PATIENCE = 10.0

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def data(tmp_path: Path) -> bytes:
    return keystores.pkcs12(tmp_path, ROOT, "secret")


@pytest.fixture
def child() -> Iterator[KeystoreChild]:
    made = KeystoreChild()
    yield made
    made.close()


def soon(is_so: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    return is_so()


def has_ended(pid: int) -> bool:
    """Whether a process is gone, or is but waiting for somebody to take note of its end."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state == "Z"


def waiting(child: KeystoreChild) -> int:
    assert child._waiting is not None
    return child._waiting.pid


@pytest.mark.parametrize("is_ready", [False, True])
def test_a_keystore_is_opened(tmp_path: Path, child: KeystoreChild, is_ready: bool) -> None:
    if is_ready:
        child.make_ready()
    data = keystores.pkcs12(tmp_path, ROOT, "sécret\n{}")
    for _ in range(2):
        assert child.open(data, "sécret\n{}") == KeystoreContents((ROOT.der,), 1)


def test_refusals_come_back_by_kind(data: bytes, child: KeystoreChild) -> None:
    child.make_ready()
    assert child.open(data, None) == KeystoreRefusal(Kind.NO_PASSWORD)
    assert child.open(data, "wrong") == KeystoreRefusal(Kind.WRONG_PASSWORD)
    assert child.open(data[:-9], "secret") == KeystoreRefusal(Kind.DAMAGED)


def test_a_file_that_takes_longer_is_opened_only_when_that_is_allowed(
    tmp_path: Path, child: KeystoreChild
) -> None:
    data = keystores.costly(tmp_path, ROOT, "secret")
    assert child.open(data, "secret") == KeystoreRefusal(Kind.COSTLY, seconds=2)
    assert child.open(data, None, allow_costly=True) == KeystoreRefusal(Kind.NO_PASSWORD)
    assert child.open(data, "secret", allow_costly=True) == KeystoreContents((ROOT.der,), 1)


def test_unreasonable_work_is_refused_even_when_it_is_allowed(
    data: bytes, child: KeystoreChild
) -> None:
    bomb = keystores.with_mac_iterations(data, MOST_WORK + 1)
    answer = child.open(bomb, "secret", allow_costly=True)
    assert answer == KeystoreRefusal(Kind.TOO_COSTLY)


def test_a_password_that_is_no_text_is_no_crash(data: bytes, child: KeystoreChild) -> None:
    assert child.open(data, "\ud800") == KeystoreRefusal(Kind.WRONG_PASSWORD)


def test_a_child_that_takes_too_long_is_stopped() -> None:
    begin = time.monotonic()
    answer = KeystoreChild(SLEEPING, time_limit=0.2).open(b"", None)
    assert answer == KeystoreRefusal(Kind.TOO_COSTLY)
    assert time.monotonic() - begin < PATIENCE


def test_a_child_that_dies_is_no_crash() -> None:
    child = KeystoreChild([sys.executable, "-c", "raise SystemExit(9)"])
    assert child.open(b"", None) == KeystoreRefusal(Kind.TOO_COSTLY)
    # More than a pipe holds, so that its end is met while writing.
    assert child.open(bytes(1_000_000), None) == KeystoreRefusal(Kind.TOO_COSTLY)


def test_a_child_that_cannot_start_is_no_crash(tmp_path: Path) -> None:
    child = KeystoreChild([str(tmp_path / "missing")])
    child.make_ready()
    assert child.open(b"", None) == KeystoreRefusal(Kind.UNSUPPORTED)
    child.close()


@pytest.mark.parametrize("answer", ["{", "[]", "{}", '{"refused": "?"}', '{"certificates": [1]}'])
def test_a_child_that_talks_nonsense_is_no_crash(answer: str) -> None:
    child = KeystoreChild([sys.executable, "-c", f"print({answer!r})"])
    assert child.open(b"", None) == KeystoreRefusal(Kind.UNSUPPORTED)


def test_the_child_that_waits_is_used_and_another_takes_its_place(
    data: bytes, child: KeystoreChild
) -> None:
    child.make_ready()
    first = waiting(child)
    child.make_ready()
    assert waiting(child) == first
    child.open(data, "secret")
    assert waiting(child) != first
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_nothing_waits_unless_it_is_wanted(data: bytes, child: KeystoreChild) -> None:
    child.open(data, "secret")
    assert child._waiting is None


def test_a_child_that_was_stopped_while_it_waited_is_replaced(
    data: bytes, child: KeystoreChild
) -> None:
    child.make_ready()
    assert child._waiting is not None
    child._waiting.kill()
    child._waiting.wait()
    assert isinstance(child.open(data, "secret"), KeystoreContents)


def test_closing_stops_the_child_that_waits_and_starts_no_other(data: bytes) -> None:
    child = KeystoreChild()
    child.make_ready()
    pid = waiting(child)
    child.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    child.make_ready()
    assert child._waiting is None
    assert child.open(data, "secret") == KeystoreRefusal(Kind.UNSUPPORTED)


def test_closing_stops_the_child_at_work() -> None:
    child = KeystoreChild(SLEEPING, time_limit=60)
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(child.open(b"", None)))
    thread.start()
    assert soon(lambda: bool(child._busy))
    child.close()
    thread.join(PATIENCE)
    assert answers == [KeystoreRefusal(Kind.TOO_COSTLY)]


def test_files_are_opened_in_several_threads_at_once(data: bytes, child: KeystoreChild) -> None:
    child.make_ready()
    answers: list[object] = []
    threads = [
        threading.Thread(target=lambda: answers.append(child.open(data, "secret")))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [KeystoreContents((ROOT.der,), 1)] * 4


PARENT = (
    "import sys, time; from wizard.keystore_child import KeystoreChild\n"
    "child = KeystoreChild(); child.make_ready(); print(child._waiting.pid, flush=True)\n"
    "time.sleep(float(sys.argv[1]))\n"
)


@needs_proc
@pytest.mark.parametrize("how", [None, "SIGTERM", "SIGKILL"])  # Windows has no such names
def test_no_child_is_left_behind_when_the_program_ends(how: str | None) -> None:
    command = [sys.executable, "-W", "ignore", "-c", PARENT, "0" if how is None else "60"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        if how is not None:
            assert not has_ended(pid)
            parent.send_signal(signal.Signals[how])
    assert soon(lambda: has_ended(pid))


@needs_proc
def test_a_child_at_work_ends_by_itself_even_while_the_library_holds_the_lock() -> None:
    program = (
        "import ctypes, wizard.certificates.pkcs12 as pkcs12, wizard.keystore_child as child\n"
        "pkcs12.open_pkcs12 = lambda *a, **k: ctypes.PyDLL(None).sleep(60)\n"
        "child.serve()\n"
    )
    header = json.dumps({"password": None, "allow_costly": False, "time_limit": 0.1})
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=header.encode() + b"\ndata",
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode != 0
    assert done.stdout == b""


def test_a_child_without_a_request_ends_quietly() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wizard.keystore_child"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@needs_proc
def test_the_password_is_in_no_argument_and_no_environment(data: bytes) -> None:
    password = "correct horse battery staple"
    child = KeystoreChild(SLEEPING, time_limit=60)
    thread = threading.Thread(target=child.open, args=(data, password))
    thread.start()
    assert soon(lambda: bool(child._busy))
    [busy] = child._busy
    for name in ("cmdline", "environ"):
        assert password.encode() not in Path(f"/proc/{busy.pid}/{name}").read_bytes()
    child.close()
    thread.join(PATIENCE)


def test_the_parent_side_costs_no_cryptography() -> None:
    program = "import sys, wizard.keystore_child; sys.exit('cryptography' in sys.modules)"
    values = "import wizard.certificates.cer, wizard.certificates.read_report;"
    subprocess.run([sys.executable, "-c", values + program], check=True)
