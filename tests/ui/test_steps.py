"""Going through the steps: forward, back, over the rail, and what each page does."""

import hashlib
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.ui.surroundings import (
    LIFETIME,
    NOW,
    PATIENCE,
    Chain,
    LaidOutLifeTimes,
    RecordedDesktop,
)
from wizard.certificates.cer_format import CerFormat
from wizard.environments.environment import Environment, Purpose
from wizard.environments.infrastructure import Infrastructure
from wizard.environments.pasted_list import MOST_LINES
from wizard.request.request import ConnectionKind
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog

Kind = TypeVar("Kind", bound=QWidget)
At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]


def dialog(page: QWidget, kind: type[Kind]) -> Kind:
    found = page.findChildren(kind)
    assert found
    return found[-1]


def shown_step(wizard: Wizard) -> Step:
    return wizard.session.situation.request.step


def test_next_waits_until_there_is_a_certificate(wizard: Wizard) -> None:
    assert not wizard.window.next.isEnabled()
    assert not wizard.window.rail.button(Step.REVIEW).isEnabled()


def test_the_case_is_opened_with_enter_once_it_is_written(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    wizard.session.go_to(Step.REQUEST)
    wizard.session.edit(replace(wizard.session.situation.request, note="New files"))
    wizard.window.next.setFocus()
    wizard.window.next.click()
    assert wizard.window.focusWidget() is not wizard.submit.text.subject
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
    assert wizard.window.focusWidget() is wizard.window.next


@pytest.mark.parametrize("step", Step)
def test_no_two_controls_share_a_key(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, step: Step
) -> None:
    lifetimes.remembered = (
        Infrastructure(LIFETIME, NOW, (Environment("Other"),), is_token_kept=True),
    )
    wizard = at(step)
    earlier = replace(
        wizard.session.situation.request, identity="9" * 32, environments=(Environment("Earlier"),)
    )
    wizard.session.learn(lambda situation: replace(situation, on_disk=(earlier,)))
    wizard.session.edit(
        replace(
            wizard.session.situation.request,
            environments=(Environment("Quality", ticked=True),),
            edited_subject="Mine" if step is Step.SUBMIT else None,
            renews=earlier.certificates,
        )
    )
    settled(wizard)
    buttons = (each for each in wizard.window.findChildren(QAbstractButton) if each.isVisible())
    labels = (each for each in wizard.window.findChildren(QLabel) if each.isVisible())
    texts = [each.text() for each in buttons]
    texts += [each.text() for each in labels if each.buddy() is not None]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    used = sorted(key for key in keys if key)
    assert used == sorted(set(used))


def test_back_never_asks_and_loses_nothing(at: At) -> None:
    wizard = at(Step.REQUEST)
    wizard.request.address.setText("")
    wizard.request.name.insert("Ana")
    wizard.window.back.click()
    assert wizard.session.situation.request.step is Step.ENVIRONMENTS
    wizard.window.next.click()
    assert wizard.request.name.text() == "Ana"


def test_the_rail_leads_back_and_tells_what_each_step_holds(at: At) -> None:
    wizard = at(Step.SUBMIT)
    rail = wizard.window.rail
    assert rail.button(Step.CERTIFICATE).state.detail == "erp.acme.internal.pem"
    assert rail.button(Step.REVIEW).state.detail == "Acme Root CA"
    assert rail.button(Step.ENVIRONMENTS).state.detail == "Quality"
    assert all(rail.button(step).state.is_done for step in Step if step < Step.SUBMIT)
    rail.button(Step.REVIEW).click()
    assert shown_step(wizard) is Step.REVIEW
    rail.button(Step.SUBMIT).click()
    assert shown_step(wizard) is Step.SUBMIT


def test_a_step_that_became_incomplete_is_marked(at: At) -> None:
    wizard = at(Step.SUBMIT)
    request = wizard.session.situation.request
    wizard.session.edit(replace(request, environments=()))
    assert wizard.window.rail.button(Step.ENVIRONMENTS).state.needs_attention
    assert not wizard.window.next.isEnabled()


def test_review_ticks_the_root_and_nothing_else(at: At, chain: Chain) -> None:
    wizard = at(Step.REVIEW)
    assert wizard.window.page_title.text() == "Acme Root CA needs to be trusted"
    model = wizard.review.chains.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    titles = [row.data() for row in rows]
    assert titles == ["Acme Root CA", "Acme Issuing CA 2", "erp.acme.internal"]
    checks = [row.data(Qt.ItemDataRole.CheckStateRole) for row in rows]
    assert Qt.CheckState(checks[0]) is Qt.CheckState.Checked
    assert checks[1:] == [None, None]


def test_unticking_the_only_root_holds_the_wizard_up(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REVIEW)
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Space)
    assert wizard.session.situation.to_install == ()
    assert not wizard.window.next.isEnabled()
    assert wizard.review.verdict.text.startswith("Tick at least one certificate")
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Space)
    assert wizard.window.next.isEnabled()


def test_a_click_ticks_what_can_be_installed_and_nothing_else(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REVIEW)
    chains = wizard.review.chains
    rows = [chains.visualRect(chains.model().index(row, 0)) for row in range(3)]

    def click(row: int, across: int) -> None:
        place = QPoint(across, rows[row].center().y())
        qtbot.mouseClick(chains.viewport(), Qt.MouseButton.LeftButton, pos=place)

    root = wizard.session.situation.to_install
    click(0, 150)
    assert wizard.session.situation.to_install == root
    click(0, 22)
    assert wizard.session.situation.to_install == ()
    click(1, 22 + 22)
    click(2, 22 + 44)
    assert wizard.session.situation.to_install == ()
    click(0, 22)
    assert wizard.session.situation.to_install == root


def test_review_shows_the_facts_of_the_selected_certificate(
    at: At, chain: Chain, qtbot: QtBot
) -> None:
    wizard = at(Step.REVIEW)
    facts = wizard.review.facts.texts
    assert facts["Issued to"] == "CN=Acme Root CA"
    assert facts["Issued by"] == "Itself: the signature matches its own key"
    assert facts["SHA-256"].replace(":", "").replace("\n", "").lower() == _sha256(chain.root.der)
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Down)
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Down)
    facts = wizard.review.facts.texts
    assert facts["Issued to"] == "CN=erp.acme.internal"
    assert facts["Issued by"].startswith("CN=Acme Issuing CA 2")
    assert facts["Stands for"] == "erp.acme.internal"


def test_environments_are_added_edited_moved_and_removed_by_hand(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.ENVIRONMENTS)
    page = wizard.environments
    assert not wizard.window.next.isEnabled()
    for text in ("Quality, https://Acme-TST.outsystemsenterprise.com/", "Prod"):
        qtbot.keyClicks(page.adder.field.field, text)
        qtbot.keyClick(page.adder.field.field, Qt.Key.Key_Return)
    assert page.adder.field.text == ""
    assert wizard.session.situation.request.environments == (
        Environment("Quality", "acme-tst.outsystemsenterprise.com", ticked=True),
        Environment("Prod", purpose=Purpose.PRODUCTION, ticked=True),
    )
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [e.name for e in wizard.session.situation.request.environments] == ["Prod", "Quality"]
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    asked = dialog(page, EnvironmentDialog)
    asked.purpose.setCurrentIndex(asked.purpose.findData(Purpose.DEVELOPMENT))
    asked.accept_button.click()
    assert wizard.session.situation.request.environments[0].purpose is Purpose.DEVELOPMENT
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [e.name for e in wizard.session.situation.request.environments] == ["Quality"]
    wizard.window.notices.action.click()
    assert [e.name for e in wizard.session.situation.request.environments] == ["Prod", "Quality"]


def test_an_unticked_environment_is_spoken_of(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    wizard.session.edit(
        replace(
            wizard.session.situation.request,
            step=Step.ENVIRONMENTS,
            environments=(Environment("Development"), Environment("Production", ticked=True)),
        )
    )
    assert "Development is not ticked." in wizard.environments.remark.text
    assert "erp.acme.internal" in wizard.environments.remark.text
    wizard.environments.table.selectRow(0)
    qtbot.keyClick(wizard.environments.table, Qt.Key.Key_Space)
    assert wizard.environments.remark.isHidden()


def test_a_pasted_list_becomes_environments(at: At, qtbot: QtBot) -> None:
    page = at(Step.ENVIRONMENTS).environments
    text = "Development, acme-dev.outsystemsenterprise.com\nProduction\nx, not a host name\n"
    page.adder.field.show_text("")
    page.adder.field.field.setFocus()
    QApplication.clipboard().setText(text)
    qtbot.keyClick(page.adder.field.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.adder.field.field, Qt.Key.Key_Return)
    rows = page.table.model()
    assert [rows.index(row, 0).data() for row in range(2)] == ["Development", "Production"]
    # What cannot be understood stays to be mended, and is said.
    assert page.adder.field.text == "x, not a host name"
    assert "is not a host name" in page.adder.remark


def test_lines_beyond_the_most_stay_to_be_added(at: At) -> None:
    page = at(Step.ENVIRONMENTS).environments
    lines = [f"Environment {number}" for number in range(MOST_LINES + 3)]
    page.adder.field.show_text("\n".join(lines))
    page.adder.add.click()
    assert page.adder.field.text.splitlines() == lines[MOST_LINES:]
    page.adder.add.click()
    assert page.table.model().rowCount() == MOST_LINES + 3


def test_remarks_on_a_thousand_environments_stay_short(at: At) -> None:
    wizard = at(Step.ENVIRONMENTS)
    rows = tuple(Environment("x" * 3_000, f"no host {n}", ticked=True) for n in range(1_000))
    wizard.session.edit(replace(wizard.session.situation.request, environments=rows))
    assert 0 < len(wizard.environments.remark.text) < 1_000
    wizard.environments.remove.click()
    assert len(wizard.window.notices.text) < 100


def test_the_form_fills_the_request(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    page = wizard.request
    page.kind.setCurrentIndex(page.kind.findData(ConnectionKind.REST))
    page.kind.activated.emit(page.kind.currentIndex())
    for field, text in (
        (page.address, "erp.acme.internal:443"),
        (page.name, "Ana Silva"),
        (page.mail, "ana@acme.example"),
        (page.phone, "+351 1"),
        (page.cc, "b@acme.example"),
        (page.infrastructure, "Acme Enterprise"),
        (page.error, "Could not establish trust"),
        (page.note, "Thanks"),
    ):
        qtbot.keyClicks(field, text)
    request = wizard.session.situation.request
    assert request.connection.address == "erp.acme.internal:443"
    assert request.connection.error == "Could not establish trust"
    assert (request.contact.name, request.contact.mail) == ("Ana Silva", "ana@acme.example")
    assert (request.contact.phone, request.contact.cc) == ("+351 1", "b@acme.example")
    assert (request.infrastructure, request.note) == ("Acme Enterprise", "Thanks")
    assert wizard.window.next.isEnabled()


def test_a_day_that_is_too_early_is_said(at: At) -> None:
    wizard = at(Step.REQUEST)
    page = wizard.request
    page.has_day.click()
    assert wizard.session.situation.request.needed_by == date(2026, 12, 1)
    assert "Enough time." in page.timing.text
    page.needed_by.setDate(QDate(2026, 11, 26))
    assert wizard.session.situation.request.needed_by == date(2026, 11, 26)
    assert "Too early." in page.timing.text
    assert "1 Dec" in page.timing.text


def test_a_mail_address_that_is_none_is_said_beside_its_field(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    qtbot.keyClicks(wizard.request.mail, "ana")
    assert wizard.request.mail.property("role") == "wrong"
    qtbot.keyClicks(wizard.request.mail, "@acme.example")
    assert wizard.request.mail.property("role") == ""


def test_the_case_is_shown_whole_and_its_files_are_proved(
    at: At, chain: Chain, qtbot: QtBot
) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    path = wizard.submit.files.chips[0].path
    assert path.name == "Acme-Root-CA.cer"
    assert path.read_bytes() == chain.root.der
    subject = 'Install certificate "Acme Root CA" in the trusted root store: Quality'
    assert wizard.submit.text.subject.text == subject
    assert _sha256(chain.root.der).upper() in wizard.submit.text.description.toPlainText()


def test_openssl_reads_the_files_that_are_written(
    at: At, chain: Chain, qtbot: QtBot, openssl: str
) -> None:
    wizard = at(Step.SUBMIT)
    for cer_format, form in ((CerFormat.DER, "DER"), (CerFormat.BASE64, "PEM")):
        page = wizard.submit
        page.cer_format.setCurrentIndex(page.cer_format.findData(cer_format))
        page.cer_format.activated.emit(page.cer_format.currentIndex())

        def is_written(form: str = form) -> bool:
            chips = wizard.submit.files.chips
            return bool(chips) and (b"BEGIN" in chips[0].path.read_bytes()) is (form == "PEM")

        qtbot.waitUntil(is_written, timeout=PATIENCE)
        command = [openssl, "x509", "-noout", "-fingerprint", "-sha256", "-inform", form]
        command += ["-in", str(page.files.chips[0].path)]
        said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        assert said.partition("=")[2].strip().replace(":", "").lower() == _sha256(chain.root.der)


def test_opening_the_case_fills_the_clipboard_and_opens_the_published_address(
    at: At, desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    wizard.window.next.click()
    assert len(desktop.links) == 1
    parts = urlsplit(desktop.links[0])
    published = "https://www.outsystems.com/goto/submit-support-case"
    assert parts._replace(query="").geturl() == published
    assert len(desktop.links[0]) <= 2000
    assert parse_qs(parts.query)["subject"] == [wizard.submit.text.subject.text]
    description = wizard.submit.text.description.toPlainText()
    assert desktop.clipboard == f"{wizard.submit.text.subject.text}\n\n{description}"
    assert wizard.session.situation.request.opened == NOW
    assert wizard.submit.opened.isChecked()
    qtbot.keyClicks(wizard.submit.case_number, "2871234")
    assert wizard.window.page_title.text() == "Case 2871234 is with Support"


def test_a_browser_that_does_not_open_is_said_with_the_link_to_copy(
    at: At, desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    desktop.opens_links = False
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    wizard.window.next.click()
    assert "No browser could be opened" in wizard.window.notices.text
    assert wizard.session.situation.request.opened is None
    wizard.window.notices.action.click()
    assert desktop.clipboard == desktop.links[0]


def test_the_file_is_saved_where_the_customer_wants_it(
    at: At, desktop: RecordedDesktop, chain: Chain, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    desktop.place = tmp_path / "mine"
    wizard.submit.files.save_as.click()
    settled(wizard)
    assert desktop.suggested == ["Acme-Root-CA.cer"]
    assert (tmp_path / "mine.cer").read_bytes() == chain.root.der
    assert wizard.window.notices.text == "Saved and checked: mine.cer."


def test_every_control_has_a_name_for_a_screen_reader(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in wizard.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is wizard.window
        and not widget.objectName().startswith("qt_")  # parts of Qt's own controls
        and not (widget.accessibleName() or widget.property("text"))
    ]
    assert nameless == []


def test_text_from_certificates_is_never_markup(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "markup.pem"
    path.write_bytes(Authority.root("<b>Trusted</b><img src=file:red.png>").pem)
    wizard.open_paths([path])
    settled(wizard)
    wizard.window.next.click()
    assert "<b>Trusted</b>" in wizard.window.page_title.text()
    formats = {label.textFormat() for label in wizard.window.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def _sha256(der: bytes) -> str:
    return hashlib.sha256(der).hexdigest()
