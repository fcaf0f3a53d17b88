"""Things that cross: undo after other changes, typing while a draft opens, a full disk."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.ui.surroundings import NOW, PATIENCE, Chain
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment
from wizard.mendable import MendableError
from wizard.request.request import Request, Severity
from wizard.request.steps import Step
from wizard.storage.draft_answers import Opened, Saved, Version
from wizard.ui.assembly import Wizard
from wizard.ui.ports import Drafts, Sources
from wizard.ui.services import Services

At = Callable[[Step], Wizard]
Open = Callable[[Services], Wizard]
Settled = Callable[[Wizard], None]


@dataclass
class SlowDrafts:
    """Drafts that open when the test says so, on a disk that may be full."""

    drafts: Drafts
    may_load: threading.Event
    is_full: bool = False

    def save(
        self, request: Request, path: Path | None = None, seen: Version | None = None
    ) -> Saved:
        if self.is_full:
            raise MendableError("The disk is full: make room on it.")
        return self.drafts.save(request, path, seen)

    def open(self, path: Path) -> Opened:
        self.may_load.wait()
        return self.drafts.open(path)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  all the rest of it
        return getattr(self.drafts, name)


@dataclass
class SlowSources:
    """Reads when the test says so."""

    sources: Sources
    may_read: threading.Event

    def files_in(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        return self.sources.files_in(paths)

    def read_file(
        self, path: Path, password: str | None = None, *, allow_costly: bool = False
    ) -> ReadReport:
        self.may_read.wait()
        return self.sources.read_file(path, password, allow_costly=allow_costly)

    def read_text(self, text: str) -> ReadReport:
        return self.sources.read_text(text)

    def make_ready(self) -> None:
        pass

    def close(self) -> None:
        self.may_read.set()
        self.sources.close()


def test_undo_brings_back_one_environment_and_nothing_else(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    quality, production = (
        Environment("Quality", ticked=True),
        Environment("Production", ticked=True),
    )
    wizard.session.edit(
        replace(
            wizard.session.situation.request,
            environments=(quality, production),
            step=Step.ENVIRONMENTS,
        )
    )
    wizard.environments.table.selectRow(0)
    wizard.environments.remove.click()
    wizard.window.next.click()
    qtbot.keyClicks(wizard.request.note, "Thanks")
    wizard.window.notices.action.click()
    request = wizard.session.situation.request
    assert request.environments == (quality, production)
    assert (request.note, request.step) == ("Thanks", Step.REQUEST)


def test_undo_brings_back_a_source_once(at: At, chain: Chain) -> None:
    wizard = at(Step.CERTIFICATE)
    sources = wizard.session.situation.request.sources
    wizard.session.remove_source(sources[0])
    wizard.session.add_sources(sources)
    wizard.window.notices.action.click()
    assert wizard.session.situation.request.sources == sources


def test_undo_never_reaches_another_request(at: At, settled: Settled) -> None:
    wizard = at(Step.CERTIFICATE)
    remove = next(
        each
        for each in wizard.certificates.sources.findChildren(QPushButton)
        if each.accessibleName().startswith("Remove ")
    )
    remove.click()
    wizard.window.new.click()
    settled(wizard)
    assert wizard.window.notices.text == ""


def test_a_request_that_cannot_be_saved_stays_on_the_screen(
    open_wizard: Open, services: Services, chain: Chain, settled: Settled
) -> None:
    disk = SlowDrafts(services.drafts, threading.Event())
    wizard = open_wizard(services._replace(drafts=cast("Drafts", disk)))
    wizard.open_paths([chain.path])
    settled(wizard)
    disk.is_full = True
    wizard.session.go_to(Step.REVIEW)
    wizard.session.start_new()
    assert len(wizard.session.situation.request.certificates) == 3
    assert not wizard.window.close()
    assert "Save a copy elsewhere" in wizard.window.notices.text
    disk.is_full = False
    assert wizard.window.close()


def test_what_is_typed_while_a_draft_opens_is_kept(
    at: At, open_wizard: Open, services: Services, chain: Chain, settled: Settled, tmp_path: Path
) -> None:
    other = tmp_path / "other.trustdraft"
    services.drafts.save(
        replace(at(Step.SUBMIT).session.situation.request, identity="f" * 32), other
    )
    drafts = SlowDrafts(services.drafts, threading.Event())
    wizard = open_wizard(services._replace(drafts=cast("Drafts", drafts)))
    wizard.open_paths([chain.path])
    settled(wizard)
    identity = wizard.session.situation.request.identity
    wizard.session.open_draft(other)
    wizard.session.edit(replace(wizard.session.situation.request, note="typed meanwhile"))
    drafts.may_load.set()
    settled(wizard)
    assert wizard.session.situation.request.identity == "f" * 32
    kept = {e.request.identity: e.request.note for e in services.drafts.entries()}
    assert kept[identity] == "typed meanwhile"


def test_a_request_begun_while_a_draft_opens_stays(
    at: At, open_wizard: Open, services: Services, settled: Settled, tmp_path: Path
) -> None:
    other = tmp_path / "other.trustdraft"
    services.drafts.save(at(Step.SUBMIT).session.situation.request, other)
    drafts = SlowDrafts(services.drafts, threading.Event())
    wizard = open_wizard(services._replace(drafts=drafts))
    wizard.session.open_draft(other)
    wizard.session.start_new()
    begun = wizard.session.situation.request
    drafts.may_load.set()
    settled(wizard)
    assert wizard.session.situation.request == begun


def test_the_text_of_one_request_is_never_shown_for_another(
    at: At, services: Services, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    request = wizard.session.situation.request
    path = tmp_path / "other.trustdraft"
    other = replace(request, identity="e" * 32, opened=NOW, infrastructure="Other")
    services.drafts.save(other, path)
    shown: list[tuple[str, int, bool]] = []

    def look() -> None:
        page = wizard.submit
        files = len(page.files.chips)
        shown.append((page.text.description.toPlainText(), files, page.companion.isEnabled()))

    wizard.session.drafts_changed.connect(look)
    wizard.session.open_draft(path)
    settled(wizard)
    assert shown == [("", 0, False)]
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    assert "Other" in wizard.submit.text.description.toPlainText()
    assert wizard.submit.companion.isEnabled()


def test_what_is_read_never_lands_in_another_request(
    at: At, open_wizard: Open, services: Services, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    sources = SlowSources(services.sources, threading.Event())
    wizard = open_wizard(services._replace(sources=sources))
    wizard.session.add_sources((services.sources.read_text(chain.root.pem.decode()),))
    qtbot.waitUntil(lambda: wizard.session.is_saved, timeout=PATIENCE)
    wizard.open_paths([chain.path])
    wizard.window.new.click()
    sources.may_read.set()
    settled(wizard)
    assert wizard.session.situation.request.certificates == ()


def test_changing_the_format_quickly_ends_with_the_last_one(
    wizard: Wizard, tmp_path: Path, settled: Settled, at: At, qtbot: QtBot
) -> None:
    at(Step.SUBMIT)
    bundle = tmp_path / "roots.pem"
    bundle.write_bytes(b"".join(Authority.root(f"Root {n}").pem for n in range(12)))
    wizard.open_paths([bundle])
    settled(wizard)
    wizard.session.go_to(Step.SUBMIT)
    page = wizard.submit
    for cer_format in (CerFormat.BASE64, CerFormat.DER, CerFormat.BASE64, CerFormat.DER) * 3:
        page.cer_format.setCurrentIndex(page.cer_format.findData(cer_format))
        page.cer_format.activated.emit(page.cer_format.currentIndex())
    qtbot.waitUntil(lambda: wizard.session.situation.is_case_ready, timeout=PATIENCE)
    settled(wizard)
    contents = {path.read_bytes()[:1] for path in page.files.chips[0].path.parent.glob("*.cer")}
    assert contents == {b"\x30"}
    assert wizard.window.next.isEnabled()


def test_the_wheel_scrolls_past_a_choice(at: At) -> None:
    wizard = at(Step.REQUEST)
    wizard.request.name.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        wizard.request.severity.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(wizard.request.severity, wheel)
    assert wizard.session.situation.request.severity is Severity.NORMAL
    assert wizard.request.severity.currentData() == Severity.NORMAL


def test_a_long_paste_is_cut_and_replaces_what_is_selected(at: At) -> None:
    wizard = at(Step.REQUEST)
    field = wizard.request.note
    pasted = QMimeData()
    pasted.setText("x" * 100_000)
    field.insertFromMimeData(pasted)
    assert len(wizard.session.situation.request.note) == 10_000
    field.selectAll()
    pasted.setText("short")
    field.insertFromMimeData(pasted)
    assert wizard.session.situation.request.note == "short"


def test_a_monster_pasted_into_the_description_is_cut(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    field = wizard.submit.text.description
    pasted = QMimeData()
    pasted.setText("x" * 1_000_000)
    field.selectAll()
    field.insertFromMimeData(pasted)
    assert wizard.session.situation.request.edited_description == "x" * 10_000
    assert field.toPlainText() == "x" * 10_000


def test_a_list_of_a_thousand_environments_is_taken_as_a_whole(at: At) -> None:
    page = at(Step.ENVIRONMENTS).environments
    line = "Environment {0}\tacme-{0:04}.outsystemsenterprise.com\tProduction"
    field = page.adder.field.field
    assert isinstance(field, QLineEdit)
    field.insert("\n".join(line.format(n) for n in range(1_000)))
    page.adder.add.click()
    assert page.table.model().rowCount() == 1_000
    assert page.adder.field.text == ""


def test_a_case_whose_files_are_gone_is_written_again(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    path = wizard.submit.files.chips[0].path
    path.unlink()
    wizard.window.next.click()
    assert "written again" in wizard.window.notices.text
    qtbot.waitUntil(lambda: wizard.session.situation.is_case_ready, timeout=PATIENCE)
    assert path.exists()


def test_a_long_file_name_does_not_push_the_page_out_of_the_window(
    wizard: Wizard, chain: Chain, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / f"{'a' * 120}.pem"
    path.write_bytes(chain.pem)
    wizard.open_paths([path])
    settled(wizard)
    assert wizard.certificates.minimumSizeHint().width() < wizard.window.width() - 232


def test_what_is_read_comes_before_what_nobody_asked_for_yet(
    services: Services, chain: Chain, qtbot: QtBot
) -> None:
    sources = SlowSources(services.sources, threading.Event())
    wizard = Wizard(services._replace(sources=sources))  # which takes its time, as for customers
    qtbot.addWidget(wizard.window)
    wizard.window.show()
    wizard.open_paths([chain.path])
    qtbot.waitUntil(lambda: wizard.making_ready.delays > 0, timeout=PATIENCE)
    assert not wizard.window.has_page(Step.REVIEW)
    # A file on a disk that does not answer keeps the rest up for a moment only.
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    assert wizard.session.situation.request.sources == ()
    sources.may_read.set()
    qtbot.waitUntil(lambda: bool(wizard.session.situation.request.sources), timeout=PATIENCE)
