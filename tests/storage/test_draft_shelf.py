"""Drafts renamed, duplicated, exported and taken in."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage.draft_answers import DamagedDraftError
from wizard.storage.drafts import DraftFolder

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def test_a_draft_is_renamed_and_stays_where_it_is(
    drafts: DraftFolder, full_request: Request
) -> None:
    path, _ = drafts.save(full_request)
    assert drafts.rename(path, "Acme, after the audit").path == path
    assert drafts.load(path) == replace(full_request, title="Acme, after the audit")
    [entry] = drafts.entries()
    assert entry.title == "Acme, after the audit"


def test_a_duplicate_is_a_new_request_without_a_case(
    drafts: DraftFolder, full_request: Request
) -> None:
    path, _ = drafts.save(full_request)
    copy = drafts.load(drafts.duplicate(path, "Acme again", NOW).path)
    assert copy.identity != full_request.identity
    assert (copy.title, copy.created, copy.changed) == ("Acme again", NOW, NOW)
    assert (copy.opened, copy.sent, copy.case_number) == (None, frozenset(), "")
    assert not copy.files_attached
    assert copy.certificates == full_request.certificates
    assert copy.environments == full_request.environments
    assert drafts.load(path) == full_request
    assert len(drafts.entries()) == 2


def test_a_draft_is_exported_and_taken_in_on_another_computer(
    drafts: DraftFolder, full_request: Request, tmp_path: Path
) -> None:
    path, _ = drafts.save(full_request)
    mailed, _ = drafts.copy(path, tmp_path / "mailed.trustdraft")
    other = DraftFolder(tmp_path / "other", tmp_path / "locks", lambda der: by_der[der])
    by_der = {each.der: each for each in full_request.certificates}
    taken = other.take_in(mailed)
    assert taken.path.parent == tmp_path / "other"
    assert other.load(taken.path) == full_request
    assert mailed.exists()


def test_taking_in_the_same_twice_changes_nothing(
    drafts: DraftFolder, full_request: Request, tmp_path: Path
) -> None:
    path, _ = drafts.save(full_request)
    mailed, _ = drafts.copy(path, tmp_path / "mailed.trustdraft")
    assert drafts.take_in(mailed).path == path
    assert len(drafts.entries()) == 1


def test_what_a_colleague_has_changed_comes_in_beside_ones_own(
    drafts: DraftFolder, full_request: Request, tmp_path: Path
) -> None:
    own, _ = drafts.save(full_request)
    mailed, _ = drafts.save_copy(replace(full_request, note="theirs"), tmp_path / "m.trustdraft")
    taken, _ = drafts.take_in(mailed)
    assert taken != own
    assert drafts.load(own) == full_request
    assert drafts.load(taken).note == "theirs"
    assert drafts.load(taken).case_number == full_request.case_number


def test_what_is_no_draft_is_not_taken_in(drafts: DraftFolder, tmp_path: Path) -> None:
    (tmp_path / "letter.trustdraft").write_bytes(b"Dear Ada")
    with pytest.raises(DamagedDraftError):
        drafts.take_in(tmp_path / "letter.trustdraft")
    with pytest.raises(MendableError):
        drafts.copy(tmp_path / "letter.trustdraft", tmp_path / "copy.trustdraft")
    assert drafts.entries() == ()
    assert not (tmp_path / "copy.trustdraft").exists()
