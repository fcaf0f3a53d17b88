import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.storage.windows import Window
from wizard.certificates.decode import decode_certificate
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage import draft_format
from wizard.storage.draft_answers import ChangedElsewhereError, DamagedDraftError, Held
from wizard.storage.draft_entry import DraftEntry
from wizard.storage.drafts import DraftFolder

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_a_saved_request_is_loaded_as_it_was(
    window: Window, drafts: DraftFolder, full_request: Request
) -> None:
    assert drafts.load(window.save(full_request)) == full_request


def test_a_draft_has_its_own_place_in_a_folder_that_is_made(
    window: Window, drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = window.save(empty_request)
    assert path == tmp_path / "drafts" / f"{empty_request.identity}.trustdraft"
    assert window.save(replace(empty_request, note="more")) == path
    assert drafts.load(path).note == "more"


@posix_only
def test_nobody_else_can_look_into_the_folder(
    window: Window, empty_request: Request, tmp_path: Path
) -> None:
    window.save(empty_request)
    assert (tmp_path / "drafts").stat().st_mode & 0o777 == 0o700


def test_a_draft_is_saved_where_the_customer_says(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = tmp_path / "for Ada.trustdraft"
    assert drafts.save_copy(empty_request, path).path == path
    assert drafts.load(path) == empty_request
    assert drafts.entries() == ()


def test_the_version_before_is_kept_beside(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    window.save(replace(empty_request, note="first"))
    window.save(replace(empty_request, note="second"))
    path = window.save(replace(empty_request, note="third"))
    assert drafts.load(path).note == "third"
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "second"
    assert len(list(path.parent.iterdir())) == 2


def test_a_damaged_file_is_never_overwritten(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(replace(empty_request, note="first"))
    window.save(replace(empty_request, note="second"))
    path.write_bytes(b'{"format": "trustdraft", "version": [1, 0], "ident')
    with pytest.raises(DamagedDraftError) as damage:
        drafts.open(path)
    drafts.save(replace(empty_request, note="third"), path, damage.value.version)
    assert drafts.load(path).note == "third"
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "first"
    [aside] = path.parent.glob("*.damaged")
    assert aside.read_bytes() == b'{"format": "trustdraft", "version": [1, 0], "ident'


def test_a_draft_of_a_newer_version_is_never_overwritten(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    newer = b'{"format": "trustdraft", "version": [2, 0]}'
    path.write_bytes(newer)
    with pytest.raises(MendableError, match="a newer version of this program"):
        drafts.load(path)
    with pytest.raises(ChangedElsewhereError):
        window.save(empty_request)
    assert path.read_bytes() == newer
    drafts.save_copy(empty_request, path)
    [aside] = path.parent.glob("*.damaged")
    assert aside.read_bytes() == newer


def test_something_else_at_the_chosen_place_is_kept(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear Ada")
    drafts.save_copy(empty_request, path)
    assert drafts.load(path) == empty_request
    assert [found.read_bytes() for found in tmp_path.glob("letter.txt.*")] == [b"Dear Ada"]


def test_loading_leaves_a_damaged_file_as_it_is(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(MendableError, match="was left as it is") as refusal:
        drafts.load(path)
    assert path.name in str(refusal.value)
    assert [found.stat().st_size for found in path.parent.iterdir()] == [100]


def test_drafts_are_listed_the_last_edited_first_and_damaged_ones_say_why(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    requests = [
        replace(
            empty_request,
            identity=f"{number:032x}",
            changed=empty_request.changed + timedelta(minutes=minutes),
        )
        for number, minutes in enumerate([5, 20, 10])
    ]
    paths = [drafts.save(request).path for request in requests]
    broken = tmp_path / "drafts" / "broken.trustdraft"
    broken.write_bytes(b"{")
    os.utime(broken, (0, 0))
    (tmp_path / "drafts" / "folder.trustdraft").mkdir()
    *whole, damaged = drafts.entries()
    assert whole == [DraftEntry(paths[number], requests[number]) for number in (1, 2, 0)]
    assert damaged.path == broken
    assert damaged.damage.startswith("“broken.trustdraft” was left as it is and cannot be opened")
    assert damaged.request.changed == datetime(1970, 1, 1, tzinfo=UTC)
    assert broken.read_bytes() == b"{"


def test_the_list_tells_titles_and_the_first_expiry(
    drafts: DraftFolder, full_request: Request
) -> None:
    drafts.save(full_request)
    drafts.save(replace(full_request, identity="f" * 32, title="", sources=full_request.sources))
    [one, other] = drafts.entries()
    assert {one.title, other.title} == {"Acme, before the audit", "Acme Root CA"}
    assert one.expires == full_request.certificates[0].not_after
    assert one.first == full_request.certificates[0]
    assert one.certificates == full_request.certificates
    assert {each.request.contact for each in (one, other)} == {full_request.contact}
    assert one.request.sources == ()


def test_the_list_shows_what_changed_since_it_was_listed(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    assert [entry.title for entry in drafts.entries()] == [""]
    window.save(replace(empty_request, title="Acme"))
    assert [entry.title for entry in drafts.entries()] == ["Acme"]
    path.write_bytes(b"{")
    assert [bool(entry.damage) for entry in drafts.entries()] == [True]
    path.unlink()
    assert drafts.entries() == ()


def test_there_are_no_drafts_before_the_first(drafts: DraftFolder) -> None:
    assert drafts.entries() == ()


def test_listing_clears_what_a_killed_program_left(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    leftover = path.with_name(".trusted-root-wizard-0123.new")
    leftover.write_bytes(b"half")
    os.utime(leftover, (0, 0))
    assert len(drafts.entries()) == 1
    assert not leftover.exists()


def test_a_removed_draft_is_not_listed_and_can_be_brought_back(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    window.save(replace(empty_request, note="first"))
    path = window.save(replace(empty_request, note="second"))
    drafts.remove(path)
    assert drafts.entries() == ()
    assert list(path.parent.iterdir()) == [path.parent / "removed"]
    drafts.restore(path)
    assert [entry.request.note for entry in drafts.entries()] == ["second"]
    assert drafts.load(path.with_name(f"{path.name}.previous")).note == "first"


def test_a_name_that_no_system_takes_is_said(drafts: DraftFolder) -> None:
    with pytest.raises(MendableError, match="is not there any more"):
        drafts.load(Path("nul\0.trustdraft"))


def test_bringing_back_never_replaces_a_draft(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(replace(empty_request, note="removed"))
    drafts.remove(path)
    window.save(replace(empty_request, note="new"))
    with pytest.raises(MendableError, match="continue with that one"):
        drafts.restore(path)
    assert drafts.load(path).note == "new"


@pytest.mark.parametrize("act", [DraftFolder.load, DraftFolder.remove, DraftFolder.restore])
def test_a_draft_that_vanished_is_said(
    window: Window, drafts: DraftFolder, act: object, empty_request: Request
) -> None:
    path = window.save(empty_request)
    path.unlink()
    assert callable(act)
    with pytest.raises(MendableError, match="is not there any more"):
        act(drafts, path)


@posix_only
def test_a_pipe_in_the_place_of_a_draft_holds_nothing_up(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(MendableError, match="is a pipe or a device"):
        drafts.load(path)
    with pytest.raises(MendableError, match="it is a pipe or a device"):
        window.save(empty_request)
    assert drafts.entries() == ()


@posix_only
def test_a_link_in_the_place_of_a_draft_is_replaced_not_followed(
    window: Window, drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = window.save(empty_request)
    target = path.rename(tmp_path / "elsewhere")
    before = target.read_bytes()
    path.symlink_to(target)
    window.save(replace(empty_request, note="more"))
    assert target.read_bytes() == before
    assert drafts.load(path).note == "more"


def test_a_file_in_the_place_of_the_folder_is_said(
    window: Window, drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    (tmp_path / "drafts").write_bytes(b"precious")
    with pytest.raises(MendableError, match="choose another folder"):
        window.save(empty_request)
    assert drafts.entries() == ()
    assert (tmp_path / "drafts").read_bytes() == b"precious"


def test_a_full_disk_keeps_the_draft_and_the_version_before(
    small_disk: Path, empty_request: Request, tmp_path: Path
) -> None:
    drafts = DraftFolder(small_disk, tmp_path / "locks", decode_certificate)
    window = Window(drafts)
    window.save(replace(empty_request, note="first"))
    path = window.save(replace(empty_request, note="second"))
    with pytest.raises(MendableError, match="the disk is full"):
        window.save(replace(empty_request, note="x" * 100_000))
    assert drafts.load(path).note == "second"
    assert drafts.load(path.with_name(f"{path.name}.previous")).note in {"first", "second"}
    window.save(replace(empty_request, note="third"))
    assert drafts.load(path).note == "third"


def test_a_disk_that_becomes_read_only_keeps_the_draft_and_is_said(
    small_disk: Path, empty_request: Request, tmp_path: Path
) -> None:
    drafts = DraftFolder(small_disk, tmp_path / "locks", decode_certificate)
    window = Window(drafts)
    path = window.save(replace(empty_request, note="first"))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(MendableError, match="is not permitted"):
        window.save(replace(empty_request, note="second"))
    assert drafts.load(path).note == "first"
    held = drafts.hold(path)
    assert isinstance(held, Held)
    drafts.release(held)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    window.save(replace(empty_request, note="second"))
    assert drafts.load(path).note == "second"


def test_a_folder_removed_while_drafts_are_saved_leaves_nothing_elsewhere(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    """A drive is pulled out and put back again and again while a window saves."""
    stick, unplugged = tmp_path / "stick", tmp_path / "unplugged"
    stick.mkdir()
    window = Window(drafts, stick / "acme.trustdraft")
    window.save(replace(empty_request, note="0"))
    refused: list[str] = []
    kept: list[str] = ["0"]

    def save_all() -> None:
        for number in range(1, 100):
            try:
                window.save(replace(empty_request, note=str(number)))
            except MendableError as error:
                refused.append(str(error))
            else:
                kept.append(str(number))

    saving = threading.Thread(target=save_all)
    saving.start()
    while saving.is_alive():
        stick.rename(unplugged)
        unplugged.rename(stick)
    saving.join()
    assert all("its folder" in each or "another folder" in each for each in refused)
    window.save(replace(empty_request, note="last"))
    assert drafts.load(stick / "acme.trustdraft").note == "last"
    assert drafts.load(stick / "acme.trustdraft.previous").note in {"98", "99", kept[-1]}
    assert {path.name for path in tmp_path.iterdir()} <= {"stick", "locks", "drafts"}
    assert {path.suffix for path in stick.iterdir()} <= {".trustdraft", ".previous", ".new"}


def test_of_saves_from_many_threads_one_is_first_and_the_others_are_told(
    drafts: DraftFolder, empty_request: Request
) -> None:
    path, seen = drafts.save(empty_request)
    notes = [str(number) * 1_000 for number in range(10)]

    def save(note: str) -> str:
        try:
            drafts.save(replace(empty_request, note=note), path, seen)
        except ChangedElsewhereError as changed:
            return changed.there.request.note if changed.there else ""
        return note

    with ThreadPoolExecutor() as threads:
        [kept] = set(threads.map(save, notes))
    assert drafts.load(path).note == kept
    assert len(list(path.parent.iterdir())) == 2


def test_a_whole_draft_of_another_request_is_kept_as_the_version_before(
    drafts: DraftFolder, empty_request: Request, tmp_path: Path
) -> None:
    path = tmp_path / "acme.trustdraft"
    drafts.save_copy(replace(empty_request, identity="f" * 32), path)
    drafts.save_copy(empty_request, path)
    assert drafts.load(tmp_path / "acme.trustdraft.previous").identity == "f" * 32


@posix_only
def test_killed_at_any_moment_the_last_draft_or_the_one_before_is_whole(tmp_path: Path) -> None:
    kills = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_saves.py")), tmp_path, "40", "7"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.splitlines()
    assert len(kills) == 40
    for kill in kills:
        saved, found = map(int, kill.split())
        assert found in {saved, saved + 1}


def test_a_draft_larger_than_any_is_moved_aside(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    path = window.save(empty_request)
    with path.open("r+b") as file:
        file.truncate(draft_format.LARGEST + 1)
    with pytest.raises(MendableError, match="larger than 64 MB"):
        drafts.load(path)
    with pytest.raises(ChangedElsewhereError):
        window.save(empty_request)
    drafts.save_copy(empty_request, path)
    [aside] = path.parent.glob("*.damaged")
    assert aside.stat().st_size == draft_format.LARGEST + 1
