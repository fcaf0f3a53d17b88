import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from wizard.storage.slips import LARGEST, MOST_PATHS, Slips, paths_in, slip_of

HEAD = b"trusted-root-wizard 1\n"
NEVER: Callable[[], bool] = lambda: False  # noqa: E731  a name for what the lock says
PATIENCE = 10.0  # seconds
SHORT = 0.1

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other names")


@pytest.fixture
def slips(tmp_path: Path) -> Slips:
    return Slips(tmp_path / "screen-0")


class Window(Thread):
    """The program that is open: it takes what is left until it was as often as expected."""

    def __init__(self, slips: Slips, count: int) -> None:
        super().__init__()
        self.opened: list[tuple[Path, ...]] = []
        self._slips, self._count = slips, count
        self.start()

    def run(self) -> None:
        end = time.monotonic() + PATIENCE
        while len(self.opened) < self._count and time.monotonic() < end:
            self.opened.extend(self._slips.take())

    def heard(self) -> list[tuple[Path, ...]]:
        self.join()
        return self.opened


@posix_only
def test_paths_are_taken_in_order_and_made_absolute(slips: Slips) -> None:
    paths = [Path("acme.cer"), Path("/tmp/ä b\n.trustdraft"), Path(os.fsdecode(b"/tmp/\xff"))]  # noqa: S108  names alone
    window = Window(slips, 1)
    assert slips.hand_over(paths, NEVER, PATIENCE)
    assert window.heard() == [(Path.cwd() / "acme.cer", *paths[1:])]
    assert list(slips.folder.iterdir()) == []


def test_without_paths_the_window_is_wanted(slips: Slips) -> None:
    window = Window(slips, 1)
    assert slips.hand_over([], NEVER, PATIENCE)
    assert window.heard() == [()]


def test_many_starts_are_all_heard(slips: Slips) -> None:
    window = Window(slips, 40)
    given = [(Path(f"/{number}.cer").absolute(),) for number in range(40)]
    taken: list[bool] = []
    starts = [
        Thread(target=lambda paths=paths: taken.append(slips.hand_over(paths, NEVER, PATIENCE)))
        for paths in given
    ]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert taken == [True] * 40
    assert sorted(window.heard()) == sorted(given)


def test_who_gets_the_lock_opens_a_window_of_its_own(slips: Slips) -> None:
    answers = iter([False, False, True])
    assert not slips.hand_over([Path("/mine.cer")], lambda: next(answers), PATIENCE)
    assert list(slips.take()) == []


def test_a_program_that_hangs_is_not_waited_for_and_opens_nothing_later(slips: Slips) -> None:
    assert not slips.hand_over([Path("/late.cer")], NEVER, SHORT)
    assert list(slips.take()) == []
    assert list(slips.folder.iterdir()) == []


def test_what_was_taken_as_the_other_program_ended_is_not_opened_twice(slips: Slips) -> None:
    opened: list[tuple[Path, ...]] = []

    def take_lock() -> bool:
        opened.extend(slips.take())
        return True

    assert slips.hand_over([Path("/once.cer").absolute()], take_lock, PATIENCE)
    assert opened == [(Path("/once.cer").absolute(),)]


def test_what_was_taken_back_while_it_was_read_is_not_opened(slips: Slips, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"screen-0.{name}.slip").write_bytes(slip_of([Path(f"/{name}")]) or b"")
    taken: Iterator[tuple[Path, ...]] = slips.take()
    assert next(taken) == (Path("/a").absolute(),)
    (tmp_path / "screen-0.b.slip").unlink()
    assert list(taken) == []


def test_each_window_takes_its_own(slips: Slips, tmp_path: Path) -> None:
    assert not Slips(tmp_path / "screen-01").hand_over([], NEVER, 0)
    other = tmp_path / "screen-01.x.slip"
    other.write_bytes(slip_of([]) or b"")
    assert list(slips.take()) == []
    assert other.exists()


def test_what_a_killed_start_has_left_is_opened_by_nobody_later(
    slips: Slips, tmp_path: Path
) -> None:
    slip = tmp_path / "screen-0.x.slip"
    slip.write_bytes(slip_of([Path("/yesterday.cer")]) or b"")
    os.utime(slip, (time.time() - 86_400,) * 2)
    assert list(slips.take()) == []
    assert not slip.exists()


@posix_only
def test_nobody_else_may_read_a_slip(slips: Slips, tmp_path: Path) -> None:
    modes: list[int] = []

    def take_lock() -> bool:
        modes.extend(stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir())
        return True

    slips.hand_over([], take_lock, PATIENCE)
    assert modes == [0o600]


FAULTY = {
    "nothing": b"",
    "another program": b"GET / HTTP/1.1\r\n\r\n",
    "another version": b"trusted-root-wizard 2\n/acme.cer\0\0",
    "nothing but ends": HEAD + b"\0\0\0\0",
    "a relative path": HEAD + b"acme.cer\0\0",
    "an option": HEAD + b"--report\0\0",
    "one relative among absolute": HEAD + b"/a\0b\0/c\0\0",
    "too many": HEAD + b"/a\0" * (MOST_PATHS + 1) + b"\0",
    "too large": HEAD + b"/" + b"a" * LARGEST + b"\0\0",
}


@pytest.mark.parametrize("content", FAULTY.values(), ids=FAULTY)
def test_what_is_no_slip_is_passed_over(content: bytes, slips: Slips, tmp_path: Path) -> None:
    (tmp_path / "screen-0.faulty.slip").write_bytes(content)
    window = Window(slips, 1)
    good = [Path("/good.cer").absolute()]
    assert slips.hand_over(good, NEVER, PATIENCE)
    assert window.heard() == [tuple(good)]
    assert (tmp_path / "screen-0.faulty.slip").exists()


@posix_only
def test_a_pipe_and_a_folder_hold_nobody_up(slips: Slips, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "screen-0.pipe.slip")
    (tmp_path / "screen-0.folder.slip").mkdir()
    assert list(slips.take()) == []


def test_every_beginning_of_a_slip_is_none() -> None:
    paths = (Path("/acme.cer").absolute(), Path("/b").absolute())
    content = slip_of(paths)
    assert content is not None
    assert paths_in(content) == paths
    assert {paths_in(content[:length]) for length in range(len(content))} == {None}


@pytest.mark.parametrize(
    "paths",
    [[Path("/a")] * (MOST_PATHS + 1), [Path("/" + "a" * LARGEST)]],
    ids=["too many", "too long"],
)
def test_what_is_too_much_for_a_slip_is_not_handed_over(paths: list[Path], slips: Slips) -> None:
    assert not slips.hand_over(paths, NEVER, PATIENCE)


def test_where_nothing_can_be_left_a_window_of_its_own_is_opened(tmp_path: Path) -> None:
    slips = Slips(tmp_path / "gone" / "screen-0")
    assert not slips.hand_over([], NEVER, PATIENCE)
    assert list(slips.take()) == []


def test_a_later_start_needs_no_qt() -> None:
    program = (
        "import sys; from pathlib import Path; from wizard.storage.slips import Slips\n"
        "Slips(Path(sys.argv[1])).hand_over([], lambda: True)\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, os.devnull], capture_output=True, check=True, text=True
    )
    assert done.stdout == "[]\n"
