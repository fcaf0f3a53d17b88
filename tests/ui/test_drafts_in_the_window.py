"""Nothing that was entered is lost: saving, resuming, refusing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.storage.draft_answers import Saved, Version
from wizard.ui.assembly import Wizard
from wizard.ui.ports import Drafts
from wizard.ui.services import Services

At = Callable[[Step], Wizard]
Open = Callable[[Services], Wizard]
Settled = Callable[[Wizard], None]


@dataclass
class FullDisk:
    """Drafts on a disk that has no room until some is made."""

    drafts: Drafts
    is_full: bool = True

    def save(
        self, request: Request, path: Path | None = None, seen: Version | None = None
    ) -> Saved:
        if self.is_full:
            raise MendableError("The disk is full: make room on it.")
        return self.drafts.save(request, path, seen)

    def __getattr__(self, name: str) -> object:
        return getattr(self.drafts, name)


def saved(wizard: Wizard, qtbot: QtBot) -> Path:
    qtbot.waitUntil(lambda: wizard.session.is_saved, timeout=PATIENCE)
    assert wizard.session.path is not None
    return wizard.session.path


def test_a_change_is_saved_by_itself(at: At, services: Services, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    wizard.request.name.insert("Ana Silva")
    path = saved(wizard, qtbot)
    assert services.drafts.load(path).contact.name == "Ana Silva"
    assert "Draft saved at" in wizard.window.rail.saved_text


def test_an_empty_wizard_leaves_no_draft(
    wizard: Wizard, services: Services, settled: Settled
) -> None:
    settled(wizard)
    wizard.window.close()
    assert services.drafts.entries() == ()


def test_closing_at_once_loses_nothing(at: At, services: Services) -> None:
    wizard = at(Step.REQUEST)
    wizard.request.note.insertPlainText("the last word")
    wizard.window.close()
    assert services.drafts.entries()[0].request.note == "the last word"


def test_a_draft_is_listed_and_continued_where_it_was_left(
    at: At, open_wizard: Open, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    first = at(Step.SUBMIT)
    first.window.rail.button(Step.REQUEST).click()
    before = first.session.situation.request
    first.window.close()
    second = open_wizard(services)
    qtbot.waitUntil(lambda: len(second.certificates.drafts.texts) == 1, timeout=PATIENCE)
    assert "erp.acme.internal" in second.certificates.drafts.texts[0]
    buttons = second.certificates.drafts.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName() == "Continue erp.acme.internal").click()
    settled(second)
    assert second.session.situation.request == before
    assert second.window.page_title.text() == "Why and by when?"
    assert second.request.address.text() == "erp.acme.internal:443"


def test_a_draft_opens_by_its_path(
    at: At, open_wizard: Open, services: Services, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "mailed.trustdraft"
    services.drafts.save(at(Step.SUBMIT).session.situation.request, path)
    second = open_wizard(services)
    second.open_paths([path])
    settled(second)
    assert second.session.situation.request.infrastructure == "Acme Enterprise"
    assert second.session.path == path


def test_a_file_that_is_no_draft_is_refused_and_nothing_is_lost(
    at: At, settled: Settled, tmp_path: Path
) -> None:
    wizard = at(Step.REQUEST)
    before = wizard.session.situation.request
    path = tmp_path / "broken.trustdraft"
    path.write_text("{")
    wizard.open_paths([path])
    settled(wizard)
    assert "broken.trustdraft" in wizard.window.notices.text
    assert wizard.session.situation.request == before
    assert path.read_text() == "{"


def test_a_full_disk_is_said_and_the_work_goes_on(
    open_wizard: Open, services: Services, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    disk = FullDisk(services.drafts)
    wizard = open_wizard(services._replace(drafts=cast("Drafts", disk)))
    wizard.open_paths([chain.path])
    qtbot.waitUntil(lambda: "The disk is full" in wizard.window.notices.text, timeout=PATIENCE)
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3
    assert not wizard.session.is_saved
    disk.is_full = False
    wizard.window.next.click()
    assert services.drafts.load(saved(wizard, qtbot)).step is Step.REVIEW


def test_a_new_request_keeps_the_old_one(
    at: At, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    wizard = at(Step.REQUEST)
    saved(wizard, qtbot)
    wizard.window.new.click()
    settled(wizard)
    assert wizard.session.situation.request.certificates == ()
    assert wizard.session.situation.request.step is Step.CERTIFICATE
    assert len(wizard.certificates.drafts.texts) == 1


def test_a_removed_draft_comes_back_with_undo(
    at: At, services: Services, settled: Settled, qtbot: QtBot
) -> None:
    wizard = at(Step.REQUEST)
    saved(wizard, qtbot)
    wizard.window.new.click()
    settled(wizard)
    choose(wizard, "Remove")
    settled(wizard)
    assert services.drafts.entries() == ()
    wizard.window.notices.action.click()
    settled(wizard)
    assert len(services.drafts.entries()) == 1


def test_a_copy_is_saved_for_a_colleague(
    at: At,
    desktop: RecordedDesktop,
    services: Services,
    settled: Settled,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    wizard = at(Step.REQUEST)
    own = saved(wizard, qtbot)
    desktop.place = tmp_path / "for-rui.trustdraft"
    wizard.window.save.click()
    settled(wizard)
    assert desktop.suggested == ["erp.acme.internal.trustdraft"]
    assert services.drafts.load(desktop.place) == wizard.session.situation.request
    assert wizard.session.path == own


def choose(wizard: Wizard, words: str, row: int = 0) -> None:
    """Choose an entry of the menu of a draft."""
    drafts = wizard.certificates.drafts
    actions = drafts.menu_of(drafts.entries[row]).actions()
    next(each for each in actions if each.text() == words).trigger()
