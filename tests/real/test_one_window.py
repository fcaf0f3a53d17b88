"""Second starts, on a real X screen: one window for each user, whatever happens to the first."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.real.programs import program
from tests.real.watched import Watched
from wizard.instance_lock import InstanceLock
from wizard.storage.slips import slip_of

PATIENCE = 60  # seconds
READ = "1 certificate read"


@pytest.fixture
def here(screen: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, str], Path]:
    """The screen's environment, and with what the names of slips for its window begin."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, screen.get(name, ""))
    return screen, InstanceLock.of_user().place


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    path = tmp_path / "acme root.cer"
    path.write_bytes(Authority.root("Acme Root CA").pem)
    return path


def start(environment: dict[str, str], *arguments: str, folder: Path | None = None) -> int:
    """Start the program as people do, and wait until it ends."""
    return subprocess.run(
        [sys.executable, "-m", "wizard", *arguments],
        env={**environment, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=folder,
        timeout=PATIENCE,
        check=False,
    ).returncode


def windows(environment: dict[str, str]) -> int:
    """Count the windows of the program that can be seen."""
    found = subprocess.run(
        [program("xdotool"), "search", "--onlyvisible", "--name", "^Trusted Root Wizard$"],
        env=environment,
        capture_output=True,
        check=False,
        text=True,
    )
    return len(found.stdout.split())


def test_a_second_start_hands_its_file_over_and_ends(
    here: tuple[dict[str, str], Path], certificate: Path
) -> None:
    environment, _ = here
    with Watched(environment) as first:
        # A name as it is typed in that folder.
        assert start(environment, certificate.name, folder=certificate.parent) == 0
        assert first.shows(READ)
        assert windows(environment) == 1
        assert start(environment) == 0
        assert windows(environment) == 1


def test_a_self_test_and_a_report_have_nothing_to_do_with_it(
    here: tuple[dict[str, str], Path], certificate: Path
) -> None:
    environment, _ = here
    with Watched(environment):
        assert start(environment, "--report", str(certificate)) == 0
        assert start(environment, "--self-test") == 0


def test_a_killed_first_start_leaves_nothing_that_is_in_the_way(
    here: tuple[dict[str, str], Path], certificate: Path
) -> None:
    environment, _ = here
    with Watched(environment) as killed:
        assert start(environment) == 0
        killed.process.kill()
        killed.process.wait()
    with Watched(environment) as second:
        assert start(environment, str(certificate)) == 0
        assert second.shows(READ)


def test_a_hung_first_start_keeps_nobody_from_working(
    here: tuple[dict[str, str], Path], certificate: Path
) -> None:
    environment, _ = here
    with Watched(environment) as hung:
        assert start(environment) == 0
        hung.process.send_signal(signal.SIGSTOP)
        with Watched(environment, certificate) as second:
            assert second.shows(READ)
        hung.process.send_signal(signal.SIGCONT)


@pytest.mark.parametrize("turn", range(5))
def test_two_starts_at_the_same_moment_end_with_one_window(
    here: tuple[dict[str, str], Path], turn: int
) -> None:
    environment, _ = here
    both = [subprocess.Popen([sys.executable, "-m", "wizard"], env=environment) for _ in range(2)]
    try:
        ends = {os.pidfd_open(each.pid): each for each in both}
        ended, _, _ = select.select(ends, [], [], PATIENCE)
        [gone] = [ends[each] for each in ended]
        [there] = [each for each in both if each is not gone]
        assert gone.wait() == 0
        assert there.poll() is None
        assert windows(environment) == 1
    finally:
        for each in both:
            each.kill()
            each.wait()


def test_garbage_among_the_slips_does_nothing(
    here: tuple[dict[str, str], Path], certificate: Path
) -> None:
    environment, place = here
    faulty = [
        b"",
        (slip_of([Path("/etc/passwd")]) or b"")[:-1],
        os.urandom(9),
        os.urandom(1_000_000),
    ]
    with Watched(environment) as first:
        assert start(environment) == 0
        garbage = [place.with_name(f"{place.name}.{number}.slip") for number in range(1_000)]
        try:
            for number, each in enumerate(garbage):
                each.write_bytes(faulty[number % 4])
            assert start(environment, str(certificate)) == 0
            assert first.shows(READ)
            assert windows(environment) == 1
            assert first.process.poll() is None
        finally:
            for each in garbage:
                each.unlink(missing_ok=True)
