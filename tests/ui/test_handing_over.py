"""The last step: text and files, the window beside the browser, and what follows."""

import hashlib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.authority import END, Authority
from tests.ui.surroundings import NOW, PATIENCE, Chain, LaidOutServers, RecordedDesktop
from wizard.environments.environment import Environment
from wizard.request.request import Contact
from wizard.request.steps import Step
from wizard.support_case.portal_steps import StepKey
from wizard.ui.assembly import Wizard
from wizard.ui.companion import Companion
from wizard.ui.services import Services

At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]


@pytest.fixture
def ready(at: At, qtbot: QtBot) -> Wizard:
    """The last step, with the case written."""
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    return wizard


@pytest.fixture
def opened(ready: Wizard) -> Wizard:
    ready.window.next.click()
    return ready


def companion_of(wizard: Wizard) -> Companion:
    found = wizard.submit_step.companion
    assert found is not None
    return found


def remove_first_source(wizard: Wizard) -> None:
    buttons = wizard.certificates.sources.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName().startswith("Remove ")).click()


def edit_description(wizard: Wizard, qtbot: QtBot, text: str) -> None:
    description = wizard.submit.text.description
    qtbot.keyClick(description, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(description, text)


# The text


def test_an_edited_text_is_what_is_sent(
    ready: Wizard, desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    edit_description(ready, qtbot, "Dear Support! ")
    text = ready.submit.text
    assert text.description.toPlainText().startswith("Dear Support! Please install")
    assert text.remark.startswith("Edited by you.")
    ready.window.next.click()
    assert "\n\nDear Support! Please install" in desktop.clipboard
    assert "Dear%20Support" in desktop.links[0]


def test_typing_leaves_the_cursor_and_the_files_alone(ready: Wizard, qtbot: QtBot) -> None:
    chip = ready.submit.files.chips[0]
    edit_description(ready, qtbot, "Hello ")
    qtbot.keyClicks(ready.submit.text.description, "there")
    assert ready.submit.text.description.toPlainText().startswith("Hello there")
    assert ready.submit.files.chips[0] is chip
    assert ready.window.next.isEnabled()


def test_the_written_text_can_be_had_again(ready: Wizard, qtbot: QtBot) -> None:
    text = ready.submit.text
    written = text.description.toPlainText()
    edit_description(ready, qtbot, "x")
    text.write_again.click()
    assert text.description.toPlainText() == written
    assert text.write_again.isHidden()
    ready.window.notices.action.click()
    assert text.description.toPlainText() == f"x{written}"


def test_undo_leaves_what_was_written_since(ready: Wizard, qtbot: QtBot) -> None:
    edit_description(ready, qtbot, "x")
    ready.submit.text.write_again.click()
    edit_description(ready, qtbot, "y")
    ready.window.notices.action.click()
    assert ready.submit.text.description.toPlainText().startswith("yPlease")


def test_an_edit_that_may_miss_something_is_said(
    ready: Wizard, settled: Settled, qtbot: QtBot
) -> None:
    edit_description(ready, qtbot, "x")
    request = ready.session.situation.request
    ready.session.edit(replace(request, note="Ring before noon."))
    settled(ready)
    text = ready.submit.text
    assert "may miss something" in text.remark
    text.keep_mine.click()
    assert "may miss something" not in text.remark
    assert text.description.toPlainText().startswith("xPlease")


def test_an_edited_text_is_in_the_draft(
    ready: Wizard, open_wizard: Callable[[Services], Wizard], services: Services, qtbot: QtBot
) -> None:
    edit_description(ready, qtbot, "Kept! ")
    ready.session.save_now()
    path = ready.session.path
    assert path is not None
    other = open_wizard(services)
    other.session.open_draft(path)
    qtbot.waitUntil(other.window.next.isEnabled, timeout=PATIENCE)
    assert other.submit.text.description.toPlainText().startswith("Kept! ")


# Opening it


def test_a_copied_link_counts_as_opened(ready: Wizard, desktop: RecordedDesktop) -> None:
    desktop.opens_links = False
    ready.window.next.click()
    assert ready.session.situation.request.opened is None
    ready.window.notices.action.click()
    assert desktop.clipboard == desktop.links[0]
    request = ready.session.situation.request
    assert request.opened == NOW
    assert len(request.sent) == 1
    assert companion_of(ready).isVisible()


def test_a_case_with_a_number_was_opened_somewhere(ready: Wizard, qtbot: QtBot) -> None:
    qtbot.keyClicks(ready.submit.case_number, "1234567")
    assert ready.session.situation.request.opened is None
    assert not ready.submit.text.description.isReadOnly()
    qtbot.keyClick(ready.submit.case_number, Qt.Key.Key_Return)
    assert ready.session.situation.request.opened == NOW
    assert ready.window.page_title.text() == "Case 1234567 is with Support"
    assert "the target is" in ready.window.page_subtitle.text()


# The files


def test_all_files_are_saved_as_one_zip(
    ready: Wizard, desktop: RecordedDesktop, chain: Chain, settled: Settled, tmp_path: Path
) -> None:
    desktop.place = tmp_path / "mine"
    ready.submit.files.save_zip.click()
    settled(ready)
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert archive.read("Acme-Root-CA.cer") == chain.root.der
        assert sorted(archive.namelist()) == ["Acme-Root-CA.cer", "MANIFEST.txt", "SHA256SUMS"]


def test_the_files_are_copied_as_files(ready: Wizard, desktop: RecordedDesktop) -> None:
    ready.submit.files.copy_files.click()
    assert desktop.files_on_clipboard == (ready.submit.files.chips[0].path,)


# Beside the browser


def test_a_small_window_takes_the_place_of_the_large_one(opened: Wizard) -> None:
    companion = companion_of(opened)
    assert companion.isVisible()
    assert not opened.window.isVisible()
    assert companion.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert companion.width() < opened.window.width() / 2
    companion.back.click()
    assert opened.window.isVisible()
    assert not companion.isVisible()
    opened.submit.companion.click()
    assert companion_of(opened).isVisible()


def test_it_fits_on_a_small_screen(opened: Wizard) -> None:
    companion = companion_of(opened)
    screen = QRect(1024, 0, 1024, 600)
    companion.stand_in(screen)
    assert screen.contains(companion.geometry())
    assert companion.geometry().bottom() <= screen.bottom() - 30
    assert companion.back.visibleRegion().boundingRect().height() == companion.back.height()


def test_no_other_window_comes_with_it(opened: Wizard) -> None:
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert windows == [companion_of(opened)]


def test_keys_of_a_question_without_answer_leave_the_clipboard_alone(
    opened: Wizard, desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    companion = companion_of(opened)
    qtbot.waitExposed(companion)
    companion.activateWindow()
    assert companion.row(StepKey.PHONES).answer == ""
    qtbot.keyClick(companion, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert desktop.clipboard.startswith("Install certificate")


def test_closing_it_leads_back(opened: Wizard) -> None:
    companion_of(opened).close()
    assert opened.window.isVisible()
    assert opened.submit_step.companion is None


def test_it_asks_what_the_portal_asks_in_its_order(opened: Wizard) -> None:
    rows = companion_of(opened).rows
    assert [row.step.key for row in rows] == list(StepKey)
    answers = {row.step.key: row.answer for row in rows}
    assert answers[StepKey.INFRASTRUCTURE] == "Acme Enterprise"
    assert answers[StepKey.CASE_TYPE] == "Configure the platform"
    assert answers[StepKey.SUBJECT].startswith("Install certificate")
    assert answers[StepKey.DESCRIPTION] == opened.submit.text.description.toPlainText()


def test_each_answer_has_keys_of_its_own_and_is_ticked_when_it_is_copied(
    opened: Wizard, desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    companion = companion_of(opened)
    qtbot.waitExposed(companion)
    companion.activateWindow()
    qtbot.keyClick(companion, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desktop.clipboard == "Acme Enterprise"
    qtbot.keyClick(companion, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desktop.clipboard == companion.row(StepKey.SUBJECT).answer
    done = [row.step.key for row in companion.rows if row.done.isChecked()]
    # There is no phone and nobody in CC: nothing is left to do for them.
    assert done == [StepKey.INFRASTRUCTURE, StepKey.SUBJECT, StepKey.PHONES, StepKey.CC]


def test_a_portal_that_does_not_ask_for_files_is_given_them(opened: Wizard) -> None:
    prepared = opened.submit_step._submission.ready
    assert prepared is not None
    steps = tuple(s for s in prepared.portal.steps if s.key is not StepKey.FILES)
    portal = replace(prepared.portal, steps=steps)
    request = opened.session.situation.request
    companion = Companion(prepared._replace(portal=portal), request, frozenset())
    try:
        assert [chip.path.suffix for chip in companion.chips] == [".cer", ".zip"]
    finally:
        companion.blockSignals(True)
        companion.close()


def test_what_was_dragged_is_noted(opened: Wizard) -> None:
    companion = companion_of(opened)
    assert [chip.path.suffix for chip in companion.chips] == [".cer", ".zip"]
    companion.chips[0].dragged.emit()
    assert companion.row(StepKey.FILES).done.isChecked()
    assert opened.session.situation.request.files_attached


def test_the_case_number_is_noted_however_it_is_pasted(opened: Wizard, qtbot: QtBot) -> None:
    field = companion_of(opened).case_number
    field.setText("Case #0287 1234")
    field.editingFinished.emit()
    assert opened.session.situation.request.case_number == "02871234"
    companion_of(opened).back.click()
    assert opened.window.page_title.text() == "Case 02871234 is with Support"
    assert "the target is" in opened.window.page_subtitle.text()


def test_what_is_unticked_stays_so(opened: Wizard) -> None:
    companion = companion_of(opened)
    companion.chips[0].dragged.emit()
    for key in (StepKey.FILES, StepKey.PHONES):
        companion.row(key).done.click()
    opened.session.learn(lambda situation: replace(situation, saved=NOW + timedelta(seconds=1)))
    assert not companion.row(StepKey.FILES).done.isChecked()
    assert not companion.row(StepKey.PHONES).done.isChecked()
    assert not opened.session.situation.request.files_attached


def test_what_is_ticked_is_still_ticked_after_a_look_at_the_wizard(opened: Wizard) -> None:
    companion_of(opened).row(StepKey.SUBJECT).copy.click()
    companion_of(opened).back.click()
    opened.submit.companion.click()
    assert companion_of(opened).row(StepKey.SUBJECT).done.isChecked()
    companion_of(opened).back.click()
    # The form in the browser is empty again.
    opened.window.next.click()
    assert not companion_of(opened).row(StepKey.SUBJECT).done.isChecked()


def test_a_case_number_is_noted_as_it_is_typed(opened: Wizard, qtbot: QtBot) -> None:
    field = companion_of(opened).case_number
    qtbot.keyClicks(field, "1234")
    opened.session.learn(lambda situation: replace(situation, saved=NOW + timedelta(seconds=1)))
    qtbot.keyClicks(field, "567")
    assert field.text() == "1234567"
    opened.window.close()
    assert opened.session.is_saved
    assert opened.session.situation.request.case_number == "1234567"


def test_leaving_by_the_keyboard_keeps_the_case_number(opened: Wizard, qtbot: QtBot) -> None:
    companion = companion_of(opened)
    qtbot.waitExposed(companion)
    companion.activateWindow()
    companion.case_number.setFocus()
    qtbot.keyClicks(companion.case_number, "Case #0287 1234")
    qtbot.keyClick(companion.case_number, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(opened.window.isVisible, timeout=PATIENCE)
    assert opened.session.situation.request.case_number == "02871234"


def test_the_link_can_be_copied_when_nothing_opened(
    opened: Wizard, desktop: RecordedDesktop
) -> None:
    companion_of(opened).copy_link.click()
    assert desktop.clipboard == desktop.links[0]


def test_another_start_brings_the_small_window_to_the_front(opened: Wizard) -> None:
    opened.come_to_front()
    assert companion_of(opened).isVisible()
    assert not opened.window.isVisible()


def test_files_that_another_start_hands_over_are_opened_in_the_wizard(
    opened: Wizard, chain: Chain, settled: Settled
) -> None:
    opened.come_to_front([chain.path])
    settled(opened)
    assert opened.submit_step.companion is None
    assert opened.window.isVisible()
    assert opened.session.situation.request.step is Step.CERTIFICATE


def test_the_wizard_can_be_closed_while_the_small_window_is_open(opened: Wizard) -> None:
    companion = companion_of(opened)
    opened.window.close()
    assert not companion.isVisible()
    assert not opened.window.isVisible()


# After it


@pytest.fixture
def submitted(opened: Wizard) -> Wizard:
    """A request that is with Support."""
    companion_of(opened).back.click()
    request = opened.session.situation.request
    opened.session.edit(replace(request, case_number="2345678"))
    return opened


def test_a_whole_mail_pasted_for_the_number_leaves_the_page_its_room(
    opened: Wizard, qtbot: QtBot
) -> None:
    companion_of(opened).back.click()
    field = opened.submit.case_number
    field.insert("We have received case 02345678 of yours. " * 50)
    field.textEdited.emit(field.text())
    assert len(opened.window.page_title.text()) < 80
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.window.page_title.text() == "Case 02345678 is with Support"


def test_what_was_sent_is_kept_as_it_was(submitted: Wizard, qtbot: QtBot) -> None:
    before = submitted.session.situation.request
    submitted.session.edit(replace(before, note="One more thing"))
    assert submitted.session.situation.request == before
    assert "kept as it was sent" in submitted.window.notices.text
    assert submitted.submit.text.description.isReadOnly()
    submitted.session.go_to(Step.REQUEST)
    assert submitted.request.note.isReadOnly()
    submitted.window.notices.action.click()
    copied = submitted.session.situation.request
    assert copied.identity != before.identity
    assert (copied.case_number, copied.opened, copied.sent) == ("", None, frozenset())
    assert copied.environments == before.environments


def test_opening_it_again_leaves_the_day_of_the_first_time(
    submitted: Wizard, services: Services, open_wizard: Callable[[Services], Wizard], qtbot: QtBot
) -> None:
    submitted.session.save_now()
    path = submitted.session.path
    assert path is not None
    later = open_wizard(services._replace(now=lambda: NOW + timedelta(days=9)))
    later.session.open_draft(path)
    qtbot.waitUntil(later.window.next.isEnabled, timeout=PATIENCE)
    later.window.next.click()
    assert companion_of(later).isVisible()
    assert later.session.situation.request.opened == NOW


def test_what_was_sent_can_be_looked_through_by_keyboard(submitted: Wizard, qtbot: QtBot) -> None:
    request = submitted.session.situation.request
    many = tuple(Environment(f"Team {n}", ticked=True) for n in range(40))
    submitted.session.edit(replace(request, case_number=""))
    submitted.session.edit(replace(request, case_number="", environments=many))
    submitted.session.edit(replace(request, environments=many))
    before = submitted.session.situation.request
    for step, focus in (
        (Step.ENVIRONMENTS, submitted.environments.table),
        (Step.REQUEST, submitted.request.address),
    ):
        submitted.session.go_to(step)
        assert focus.hasFocus()
    submitted.session.go_to(Step.ENVIRONMENTS)
    table = submitted.environments.table
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.current_row == 39
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    table.move_current(-1)
    assert "kept as it was sent" in submitted.window.notices.text
    assert table.model().rowCount() == 40
    assert table.model().index(39, 0).data() == "Team 39"
    assert submitted.session.situation.request.environments == before.environments
    assert not submitted.environments.lifetime.load.isEnabled()


def test_no_source_is_taken_out_of_what_was_sent(submitted: Wizard) -> None:
    submitted.session.go_to(Step.CERTIFICATE)
    before = submitted.session.situation.request
    remove_first_source(submitted)
    assert submitted.session.situation.request == before
    assert "kept as it was sent" in submitted.window.notices.text


def test_a_case_that_is_late_is_spoken_of(
    submitted: Wizard,
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    qtbot: QtBot,
) -> None:
    submitted.session.save_now()
    later = open_wizard(services._replace(now=lambda: NOW + timedelta(days=20)))
    qtbot.waitUntil(lambda: bool(later.certificates.drafts.texts), timeout=PATIENCE)
    [text] = later.certificates.drafts.texts
    assert "ask Support about case 2345678" in text


def test_what_is_installed_is_late_no_more(submitted: Wizard) -> None:
    submitted.submit.delivered.click()
    assert submitted.window.page_title.text() == "Case 2345678 is done"
    assert submitted.window.page_subtitle.text() == "Support has installed it."


def test_reminders_go_to_the_calendar(
    submitted: Wizard, desktop: RecordedDesktop, settled: Settled
) -> None:
    submitted.submit.remind.click()
    settled(submitted)
    [path] = desktop.opened_files
    content = path.read_text("utf-8").replace("\r\n ", "")
    assert "SUMMARY:Renew the certificate “Acme Root CA”" in content
    draft = submitted.session.path
    assert draft is not None
    assert draft.name in content


def test_without_a_calendar_it_is_said_where_the_reminders_are(
    submitted: Wizard, desktop: RecordedDesktop, settled: Settled
) -> None:
    desktop.opens_files = False
    submitted.submit.remind.click()
    settled(submitted)
    assert str(desktop.opened_files[0]) in submitted.window.notices.text


def test_a_submitted_request_is_renewed_from_the_first_page(
    submitted: Wizard,
    chain: Chain,
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    settled: Settled,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    submitted.session.save_now()
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: bool(wizard.certificates.drafts.texts), timeout=PATIENCE)
    [text] = wizard.certificates.drafts.texts
    assert "Acme Root CA (submitted 24 Nov 2026)" in text
    main_button(wizard, "Renew Acme Root CA").click()
    qtbot.waitUntil(lambda: bool(wizard.session.situation.request.renews), timeout=PATIENCE)
    request = wizard.session.situation.request
    assert [old.sha256 for old in request.renews] == [submitted_root(chain)]
    assert request.contact == Contact("Ana Silva", "ana@acme.example")
    assert request.certificates == ()
    successor = Authority.root("Acme Root CA", not_after=END + timedelta(days=400))
    path = tmp_path / "successor.cer"
    path.write_bytes(successor.der)
    wizard.open_paths([path])
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    remarks = " ".join(wizard.review.findings.texts)
    assert "Compared with the Acme Root CA that is installed: it lasts until" in remarks
    wizard.session.go_to(Step.REQUEST)
    page = wizard.request
    page.may_remove.setCurrentIndex(page.may_remove.findData(True))
    page.may_remove.activated.emit(page.may_remove.currentIndex())
    wizard.session.go_to(Step.SUBMIT)
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    description = wizard.submit.text.description.toPlainText()
    assert "This is a renewal. Installed earlier:\n  - Acme Root CA, thumbprint" in description
    assert "Please remove it once the new one works." in description


def test_the_servers_of_what_is_renewed_are_offered(
    submitted: Wizard, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    field = submitted.certificates.server_field.address
    request = submitted.session.situation.request
    submitted.session.edit(replace(request, case_number=""))
    servers.sent["erp.acme.internal"] = request.certificates
    submitted.session.go_to(Step.CERTIFICATE)
    qtbot.keyClicks(field.field, "erp.acme.internal")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    settled(submitted)
    assert field.text == ""
    submitted.session.go_to(Step.SUBMIT)
    submitted.submit.renew.click()
    assert submitted.session.situation.request.step is Step.CERTIFICATE
    assert field.text == "erp.acme.internal:443"


def test_a_renewal_without_servers_leaves_what_is_typed(
    opened: Wizard, open_wizard: Callable[[Services], Wizard], services: Services, qtbot: QtBot
) -> None:
    opened.session.save_now()
    wizard = open_wizard(services)
    qtbot.waitUntil(lambda: bool(wizard.certificates.drafts.texts), timeout=PATIENCE)
    field = wizard.certificates.server_field.address
    qtbot.keyClicks(field.field, "typed.acme.internal")
    main_button(wizard, "Renew Acme Root CA").click()
    qtbot.waitUntil(lambda: bool(wizard.session.situation.request.renews), timeout=PATIENCE)
    assert field.text == "typed.acme.internal"


def test_the_very_same_certificate_is_no_renewal(
    submitted: Wizard, chain: Chain, settled: Settled
) -> None:
    submitted.submit.renew.click()
    submitted.open_paths([chain.path])
    settled(submitted)
    submitted.session.go_to(Step.REVIEW)
    assert "installed already: bring its successor" in " ".join(submitted.review.findings.texts)


def main_button(wizard: Wizard, name: str) -> QPushButton:
    buttons = wizard.certificates.drafts.findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName() == name)


def submitted_root(chain: Chain) -> str:
    return hashlib.sha256(chain.root.der).hexdigest()
