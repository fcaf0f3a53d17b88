"""Whoever works on a draft is known to the other programs, and nobody who does not."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wizard.storage.draft_answers import Held, HeldElsewhere, OpenElsewhereError
from wizard.storage.draft_holds import SILENCE, DraftHolds
from wizard.storage.drafts import DraftFolder
from wizard.storage.place_locks import PlaceLocks

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")

Seat = Callable[[str], DraftHolds]


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "shared" / "acme.trustdraft"
    path.parent.mkdir()
    path.write_bytes(b"{}")
    return path


@pytest.fixture
def seat(tmp_path: Path) -> Seat:
    """A computer of that name: its programs have locks of their own."""
    return lambda host: DraftHolds(PlaceLocks(tmp_path / f"{host}-locks"), host)


def held(holds: DraftHolds, draft: Path) -> Held:
    answer = holds.hold(draft)
    assert isinstance(answer, Held)
    return answer


def elsewhere(holds: DraftHolds, draft: Path) -> HeldElsewhere:
    answer = holds.hold(draft)
    assert isinstance(answer, HeldElsewhere)
    return answer


def lock_of(draft: Path) -> Path:
    return draft.with_name("acme.trustdraft.lock")


def let_pass(draft: Path, seconds: float) -> None:
    """Make the word beside a draft older."""
    then = lock_of(draft).stat().st_mtime - seconds
    os.utime(lock_of(draft), (then, then))


def test_another_computer_is_told_who_works_on_it_and_since_when(seat: Seat, draft: Path) -> None:
    ours = held(seat("ada-laptop"), draft)
    found = elsewhere(seat("rui-laptop"), draft)
    assert found.who.endswith("ada-laptop")
    assert found.since == ours.since
    assert abs(datetime.now(UTC) - ours.since) < timedelta(minutes=1)


def test_another_window_on_this_computer_is_told(seat: Seat, draft: Path) -> None:
    holds = seat("ada-laptop")
    ours = held(holds, draft)
    assert elsewhere(holds, draft) == HeldElsewhere("", ours.since)


def test_a_draft_that_was_released_is_free_and_nothing_is_left(seat: Seat, draft: Path) -> None:
    holds = seat("ada-laptop")
    holds.release(held(holds, draft))
    assert [path.name for path in draft.parent.iterdir()] == ["acme.trustdraft"]
    other = seat("rui-laptop")
    other.release(held(other, draft))


def test_what_was_released_can_be_held_again(seat: Seat, draft: Path) -> None:
    holds = seat("ada-laptop")
    holds.release(held(holds, draft))
    holds.release(held(holds, draft))


def test_a_word_that_is_not_renewed_counts_no_more(seat: Seat, draft: Path) -> None:
    asleep, awake = seat("ada-laptop"), seat("rui-laptop")
    ours = held(asleep, draft)
    let_pass(draft, SILENCE - 30)
    elsewhere(awake, draft)
    let_pass(draft, 60)
    theirs = held(awake, draft)
    assert not asleep.renew(ours)
    asleep.release(ours)
    assert awake.renew(theirs)
    assert json.loads(lock_of(draft).read_bytes())["token"] == theirs.token


def test_a_word_that_is_renewed_counts_on(seat: Seat, draft: Path) -> None:
    holds = seat("ada-laptop")
    ours = held(holds, draft)
    let_pass(draft, SILENCE + 60)
    assert holds.renew(ours)
    elsewhere(seat("rui-laptop"), draft)


def test_a_word_that_somebody_tidied_away_is_given_again(seat: Seat, draft: Path) -> None:
    holds = seat("ada-laptop")
    ours = held(holds, draft)
    lock_of(draft).unlink()
    assert holds.renew(ours)
    elsewhere(seat("rui-laptop"), draft)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff" * 10_000, b'{"user": 1}'])
def test_a_word_that_cannot_be_read_counts_until_it_is_old(
    content: bytes, seat: Seat, draft: Path
) -> None:
    lock_of(draft).write_bytes(content)
    assert elsewhere(seat("ada-laptop"), draft) == HeldElsewhere("", None)
    let_pass(draft, SILENCE + 60)
    held(seat("ada-laptop"), draft)


def test_a_word_cannot_hide_anything(seat: Seat, draft: Path) -> None:
    held(seat("ada\u202elaptop\n"), draft)
    assert elsewhere(seat("rui"), draft).who.endswith("ada<U+202E>laptop<U+000A>")


def test_where_nothing_can_be_written_the_draft_opens_all_the_same(
    seat: Seat, tmp_path: Path
) -> None:
    holds = seat("ada-laptop")
    ours = held(holds, tmp_path / "gone" / "acme.trustdraft")
    assert holds.renew(ours)
    holds.release(ours)
    assert not (tmp_path / "gone").exists()


@posix_only
def test_a_planted_link_leads_nowhere(seat: Seat, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    os.utime(target, (0, 0))
    lock_of(draft).symlink_to(target)
    holds = seat("ada-laptop")
    ours = held(holds, draft)
    assert holds.renew(ours)
    holds.release(ours)
    assert target.read_bytes() == b"precious"


@contextmanager
def another_program(tmp_path: Path, draft: Path) -> Iterator["subprocess.Popen[str]"]:
    """A program of the same user that holds a draft until it is killed."""
    script = """
import sys
from pathlib import Path
from wizard.storage.drafts import DraftFolder

drafts = DraftFolder(Path(sys.argv[1]) / "drafts", Path(sys.argv[1]) / "locks", print)
sys.stdout.write(f"{type(drafts.hold(Path(sys.argv[2]))).__name__}\\n")
sys.stdout.flush()
sys.stdin.read()
"""
    command = [sys.executable, "-c", script, str(tmp_path), str(draft)]
    with subprocess.Popen(
        command,
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "Held\n"
        yield program
        program.kill()


def test_another_program_of_this_user_is_told_and_may_not_write(
    tmp_path: Path, drafts: DraftFolder, draft: Path
) -> None:
    with another_program(tmp_path, draft):
        found = drafts.hold(draft)
        assert isinstance(found, HeldElsewhere)
        assert found.who == ""
        assert found.since is not None
        with pytest.raises(OpenElsewhereError, match="is open in another window"):
            drafts.remove(draft)
    assert draft.exists()


@posix_only
def test_the_word_of_a_killed_program_is_taken_over_at_once(
    tmp_path: Path, drafts: DraftFolder, draft: Path
) -> None:
    with another_program(tmp_path, draft) as program:
        program.send_signal(signal.SIGKILL)
        program.wait()
        assert lock_of(draft).exists()
        ours = drafts.hold(draft)
        assert isinstance(ours, Held)
        drafts.release(ours)
    assert not lock_of(draft).exists()
