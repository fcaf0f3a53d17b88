"""Places are free again whatever became of their folder, or of the folder of the locks."""

import shutil
import sys
from pathlib import Path

import pytest

from wizard.storage.place_locks import PlaceLocks


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_place_is_freed_when_its_drive_is_gone_meanwhile(tmp_path: Path) -> None:
    stick, drive = tmp_path / "stick", tmp_path / "drive"
    stick.mkdir()
    drive.symlink_to(stick)
    locks = PlaceLocks(tmp_path / "locks")
    assert locks.acquire(drive / "acme.trustdraft")
    drive.unlink()
    locks.release(drive / "acme.trustdraft")
    drive.symlink_to(stick)
    assert locks.acquire(drive / "acme.trustdraft")


def test_a_place_is_one_place_however_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    locks = PlaceLocks(tmp_path / "locks")
    roundabout = tmp_path / "drafts" / ".." / "acme.trustdraft"
    assert locks.acquire(tmp_path / "acme.trustdraft")
    assert locks.is_held(roundabout)
    assert not locks.acquire(roundabout)


def test_nothing_keeps_the_folder_of_the_locks_when_nothing_is_locked(tmp_path: Path) -> None:
    folder = tmp_path / "Trusted Root Wizard"
    locks = PlaceLocks(folder / "locks")
    for name in ("one.trustdraft", "other.trustdraft"):
        assert locks.acquire(tmp_path / name)
    for name in ("one.trustdraft", "other.trustdraft"):
        locks.release(tmp_path / name)
    shutil.rmtree(folder)  # Windows refuses this while a file in it is open
    assert locks.acquire(tmp_path / "one.trustdraft")
    assert (folder / "locks").exists()  # where the next program looks for it
