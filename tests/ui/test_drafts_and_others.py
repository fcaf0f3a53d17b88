"""Drafts that others work on or change, damaged ones, and what the list can do with each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, RecordedDesktop
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.rename_dialog import RenameDialog
from wizard.ui.holding import Holding
from wizard.ui.services import Services

At = Callable[[Step], Wizard]
Open = Callable[[Services], Wizard]
Settled = Callable[[Wizard], None]


@pytest.fixture
def shown(at: At, qtbot: QtBot) -> Wizard:
    """A window with a draft that is on the disk and held."""
    wizard = at(Step.REQUEST)
    wizard.session.save_now()
    qtbot.waitUntil(lambda: bool(wizard.findChildren(Holding)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: wizard.tasks.is_idle, timeout=PATIENCE)
    return wizard


def path_of(wizard: Wizard) -> Path:
    path = wizard.session.path
    assert path is not None
    return path


def note(wizard: Wizard, text: str) -> None:
    wizard.session.edit(replace(wizard.session.situation.request, note=text))


def change_outside(services: Services, path: Path, text: str) -> None:
    request, version = services.drafts.open(path)
    services.drafts.save(replace(request, note=text), path, version)


def choose(wizard: Wizard, words: str, row: int = 0) -> None:
    drafts = wizard.certificates.drafts
    actions = drafts.menu_of(drafts.entries[row]).actions()
    next(each for each in actions if each.text() == words).trigger()


def request_of(wizard: Wizard) -> Request:
    return wizard.session.situation.request


# Others


def test_a_draft_in_another_window_can_only_be_read(
    shown: Wizard, open_wizard: Open, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    second = open_wizard(services)
    qtbot.waitUntil(lambda: bool(second.findChildren(Holding)), timeout=PATIENCE)
    second.session.open_draft(path_of(shown))
    qtbot.waitUntil(lambda: bool(second.session.situation.held_by), timeout=PATIENCE)
    before = request_of(second)
    note(second, "mine")
    assert request_of(second) == before
    assert "Another window works on this draft" in second.window.notices.text
    second.session.go_to(Step.REVIEW)
    assert request_of(second).step is Step.REVIEW
    assert second.session.is_saved
    second.window.notices.action.click()
    assert request_of(second).identity != before.identity
    note(second, "mine")
    assert request_of(second).note == "mine"


def test_a_draft_that_another_computer_holds_is_said(
    open_wizard: Open, services: Services, shown: Wizard, settled: Settled, qtbot: QtBot
) -> None:
    path = path_of(shown)
    shown.window.close()
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text(
        '{"format": "trustdraft-lock", "user": "ana", "host": "pc7", "pid": 7,'
        ' "since": "2026-11-24T10:42:00Z", "token": "0"}'
    )
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: bool(wizard.findChildren(Holding)), timeout=PATIENCE)
    wizard.session.open_draft(path)
    qtbot.waitUntil(lambda: bool(wizard.session.situation.held_by), timeout=PATIENCE)
    assert "Ana @ pc7 works on this draft" in wizard.window.notices.text
    assert wizard.request.note.isReadOnly()


def test_a_change_from_outside_is_shown_when_nothing_is_unsaved(
    shown: Wizard, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    change_outside(services, path_of(shown), "from a colleague")
    shown.findChildren(Holding)[0].look()
    qtbot.waitUntil(lambda: request_of(shown).note == "from a colleague", timeout=PATIENCE)
    assert request_of(shown).step is Step.REQUEST
    assert "changed elsewhere" in shown.window.notices.text


def test_two_changes_are_both_kept(
    shown: Wizard, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    path = path_of(shown)
    note(shown, "mine")
    change_outside(services, path, "theirs")
    shown.session.save_now()
    assert services.drafts.load(path).note == "theirs"
    assert path_of(shown) != path
    assert services.drafts.load(path_of(shown)).note == "mine"
    assert "goes on as one of its own" in shown.window.notices.text
    shown.window.notices.action.click()
    qtbot.waitUntil(lambda: request_of(shown).note == "theirs", timeout=PATIENCE)


def test_what_can_be_read_of_a_damaged_draft_is_shown(
    shown: Wizard, services: Services, open_wizard: Open, settled: Settled, qtbot: QtBot
) -> None:
    path = path_of(shown)
    shown.window.close()
    for each in path.parent.glob("*.previous"):
        each.unlink()
    path.write_bytes(path.read_bytes()[:-200])
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: bool(wizard.certificates.drafts.texts), timeout=PATIENCE)
    [text] = wizard.certificates.drafts.texts
    assert text.endswith("Damaged")
    wizard.session.open_draft(path)
    qtbot.waitUntil(lambda: bool(request_of(wizard).certificates), timeout=PATIENCE)
    assert len(request_of(wizard).certificates) == 3
    assert "rescued" in wizard.window.notices.text
    settled(wizard)
    assert wizard.session.save_now()
    assert len(list(path.parent.glob("*.damaged"))) == 1


def test_what_was_open_when_the_program_was_killed_is_offered(
    shown: Wizard, services: Services, open_wizard: Open, qtbot: QtBot
) -> None:
    path = path_of(shown)
    lock = path.with_name(f"{path.name}.lock")
    word = lock.read_bytes()
    shown.window.close()
    assert not lock.exists()
    lock.write_bytes(word)  # as a program leaves it that has no time to end
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: "did not end properly" in wizard.window.notices.text, timeout=PATIENCE)
    wizard.window.notices.action.click()
    qtbot.waitUntil(lambda: wizard.session.path == path, timeout=PATIENCE)
    wizard.window.close()
    another = open_wizard(services)
    qtbot.waitUntil(lambda: bool(another.findChildren(Holding)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: another.tasks.is_idle, timeout=PATIENCE)
    assert "did not end properly" not in another.window.notices.text


# The list


@pytest.fixture
def listed(shown: Wizard, settled: Settled, qtbot: QtBot) -> Wizard:
    """A new request, with the one before in the list."""
    shown.window.new.click()
    settled(shown)
    qtbot.waitUntil(lambda: len(shown.certificates.drafts.texts) == 1, timeout=PATIENCE)
    return shown


def test_a_draft_is_renamed(listed: Wizard, settled: Settled, qtbot: QtBot) -> None:
    choose(listed, "Rename…")
    dialog = listed.window.findChildren(RenameDialog)[-1]
    assert dialog.title.text() == "erp.acme.internal"
    dialog.title.setText("ERP & co")
    dialog.accept_button.click()
    drafts = listed.certificates.drafts
    qtbot.waitUntil(lambda: drafts.texts[0].startswith("ERP & co "), timeout=PATIENCE)


def test_a_draft_is_duplicated(listed: Wizard, qtbot: QtBot) -> None:
    choose(listed, "Duplicate")
    drafts = listed.certificates.drafts
    qtbot.waitUntil(lambda: len(drafts.texts) == 2, timeout=PATIENCE)
    assert any(text.startswith("erp.acme.internal (copy)") for text in drafts.texts)


def test_a_draft_is_exported(
    listed: Wizard, desktop: RecordedDesktop, services: Services, settled: Settled, tmp_path: Path
) -> None:
    desktop.place = tmp_path / "for-a-colleague"
    choose(listed, "Export…")
    settled(listed)
    assert len(services.drafts.load(tmp_path / "for-a-colleague.trustdraft").certificates) == 3


def test_the_folder_of_a_draft_is_shown(listed: Wizard, desktop: RecordedDesktop) -> None:
    choose(listed, "Show in folder")
    assert desktop.shown == [listed.certificates.drafts.entries[0].path.parent]


def test_more_than_ten_drafts_can_be_searched(
    listed: Wizard, services: Services, qtbot: QtBot
) -> None:
    path = listed.certificates.drafts.entries[0].path
    assert listed.certificates.drafts.search.isHidden()
    for number in range(11):
        services.drafts.duplicate(path, f"Team {number}", services.now())
    listed.certificate_step.list_drafts()
    drafts = listed.certificates.drafts
    qtbot.waitUntil(lambda: not drafts.search.isHidden(), timeout=PATIENCE)
    qtbot.keyClicks(drafts.search, "team 1")
    assert {each.request.title for each in drafts.entries} == {"Team 1", "Team 10"}
    drafts.search.clear()
    assert len(drafts.entries) == 12


def test_of_several_drafts_that_are_dropped_one_is_opened_and_the_others_are_listed(
    listed: Wizard, services: Services, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    path = listed.certificates.drafts.entries[0].path
    mailed = [tmp_path / f"{name}.trustdraft" for name in ("one", "two")]
    for number, each in enumerate(mailed):
        request = replace(services.drafts.load(path), identity=f"{number:032x}", title=each.stem)
        services.drafts.save(request, each)
    listed.open_paths(mailed)
    settled(listed)
    qtbot.waitUntil(lambda: len(listed.certificates.drafts.texts) == 2, timeout=PATIENCE)
    assert path_of(listed) == mailed[0]
    assert any(text.startswith("two ") for text in listed.certificates.drafts.texts)
