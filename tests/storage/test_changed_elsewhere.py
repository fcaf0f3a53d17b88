"""What somebody else has written into a draft is never overwritten without a word."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.windows import Window
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage.draft_answers import ChangedElsewhereError
from wizard.storage.drafts import DraftFolder

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")


def refused(window: Window, request: Request) -> ChangedElsewhereError:
    with pytest.raises(ChangedElsewhereError) as changed:
        window.save(request)
    return changed.value


def test_what_another_window_has_saved_is_kept_and_told(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(replace(empty_request, note="ours"))
    other = Window(drafts, path)
    other.save(replace(other.open(), note="theirs"))
    changed = refused(window, replace(empty_request, note="ours again"))
    assert str(changed) == (
        f"“{path.name}” was changed by another program or on another computer, and was left as it "
        "is: open it again, or save what you have as a copy."
    )
    assert changed.path == path
    assert changed.there is not None
    assert changed.there.request.note == "theirs"
    assert drafts.load(path).note == "theirs"
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "ours"


def test_with_what_is_there_one_can_go_on(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    other = Window(drafts, path)
    other.save(replace(other.open(), note="theirs"))
    changed = refused(window, replace(empty_request, title="ours"))
    assert changed.there is not None
    window.version = changed.there.version
    window.save(replace(changed.there.request, title="ours"))
    assert (drafts.load(path).note, drafts.load(path).title) == ("theirs", "ours")


def test_a_draft_that_nobody_has_opened_is_not_overwritten(
    drafts: DraftFolder, empty_request: Request
) -> None:
    Window(drafts).save(replace(empty_request, note="theirs"))
    refused(Window(drafts), replace(empty_request, note="ours"))


def test_damage_from_outside_is_told_too(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    path.write_bytes(b"damaged")
    assert refused(window, replace(empty_request, note="more")).there is None
    assert path.read_bytes() == b"damaged"
    drafts.save_copy(replace(empty_request, note="more"), path)
    assert drafts.load(path).note == "more"
    assert [found.read_bytes() for found in path.parent.glob("*.damaged")] == [b"damaged"]


def test_bytes_decide_and_not_the_time_of_the_file(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    assert window.version is not None
    os.utime(path, (0, 0))
    assert not drafts.has_changed(path, window.version)
    window.save(replace(empty_request, note="more"))
    assert drafts.load(path).note == "more"


def test_a_change_from_outside_is_noticed_without_saving(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    seen = window.version
    assert seen is not None
    assert not drafts.has_changed(path, seen)
    window.save(replace(empty_request, note="more"))
    assert drafts.has_changed(path, seen)


def test_a_draft_that_is_gone_has_changed_but_not_one_on_a_drive_that_is_gone(
    window: Window, drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = window.save(empty_request)
    assert window.version is not None
    (tmp_path / "drafts").rename(tmp_path / "unplugged")
    assert not drafts.has_changed(path, window.version)
    (tmp_path / "unplugged").rename(tmp_path / "drafts")
    path.unlink()
    assert drafts.has_changed(path, window.version)


def test_a_draft_that_is_gone_is_written_anew(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    path.unlink()
    assert window.save(replace(empty_request, note="more")) == path
    assert drafts.load(path).note == "more"


def test_saving_the_same_again_keeps_the_version_before(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    window.save(replace(empty_request, note="first"))
    path = window.save(replace(empty_request, note="second"))
    window.save(replace(empty_request, note="second"))
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "first"


def test_a_save_that_the_disk_denied_but_did_is_not_taken_for_another_ones(
    window: Window, drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = window.save(replace(empty_request, note="first"))
    held = path.read_bytes()
    path.unlink()
    path.mkdir()  # nothing can be put there
    (path / "full").touch()
    with pytest.raises(MendableError):
        window.save(replace(empty_request, note="second"))
    (path / "full").unlink()
    path.rmdir()
    path.write_bytes(held)
    window.save(replace(empty_request, note="third"))
    assert drafts.load(path).note == "third"


def test_a_drive_that_comes_back_has_what_was_typed_meanwhile(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = Window(drafts, stick / "acme.trustdraft")
    window.save(replace(empty_request, note="before"))
    stick.rename(tmp_path / "unplugged")
    with pytest.raises(MendableError, match="connect its drive again, or choose another folder"):
        window.save(replace(empty_request, note="meanwhile"))
    assert not stick.exists()
    (tmp_path / "unplugged").rename(stick)
    path = window.save(replace(empty_request, note="after"))
    assert drafts.load(path).note == "after"
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "before"


@posix_only
def test_of_two_processes_neither_loses_a_change(tmp_path: Path) -> None:
    script = str(Path(__file__).with_name("fighting_saves.py"))
    said = subprocess.run(
        [sys.executable, script, tmp_path, "2"], capture_output=True, check=True, text=True
    ).stdout
    assert "nothing lost" in said
