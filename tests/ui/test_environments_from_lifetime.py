"""Environments loaded from LifeTime, remembered, and taken from earlier requests."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import LIFETIME, NOW, PATIENCE, LaidOutLifeTimes
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.infrastructure import Infrastructure
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog
from wizard.ui.dialogs.token_dialog import TokenDialog
from wizard.ui.services import Services
from wizard.ui.widgets.environment_model import Column

At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]

TOKEN = "eyJ0eXAi.secret-token"
TOLD = tuple(
    Environment(
        name, f"{host}.outsystemsenterprise.com", purpose, False, count, True, Origin.LIFETIME
    )
    for name, host, purpose, count in (
        ("Development", "acme-dev", Purpose.DEVELOPMENT, 1),
        ("Quality", "acme-tst", Purpose.NON_PRODUCTION, 1),
        ("Production", "acme", Purpose.PRODUCTION, 2),
        ("LifeTime", "acme-lt", Purpose.MANAGEMENT, 1),
    )
)
LOADED = LifeTimeReport(LIFETIME, NOW, TOLD, token=TokenState(TokenPlace.THIS_RUN))


def names(wizard: Wizard, *, ticked: bool = False) -> list[str]:
    request = wizard.session.situation.request
    rows = request.ticked_environments if ticked else request.environments
    return [each.name for each in rows]


def line(wizard: Wizard) -> QLineEdit:
    found = wizard.environments.lifetime.address.lineEdit()
    assert found is not None
    return found


def type_in(wizard: Wizard, qtbot: QtBot, token: str = TOKEN) -> None:
    qtbot.keyClicks(line(wizard), LIFETIME)
    qtbot.keyClick(line(wizard), Qt.Key.Key_Return)
    qtbot.keyClicks(wizard.environments.lifetime.token, token)


def load(wizard: Wizard, qtbot: QtBot, settled: Settled) -> None:
    type_in(wizard, qtbot)
    qtbot.keyClick(wizard.environments.lifetime.token, Qt.Key.Key_Return)
    settled(wizard)


def cells(wizard: Wizard, row: int) -> list[str]:
    model = wizard.environments.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_address_and_token_load_the_environments(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    assert lifetimes.asked == [(LIFETIME, TOKEN, False)]
    assert lifetimes.threads != [threading.get_ident()]
    assert names(wizard) == ["Development", "Quality", "Production", "LifeTime"]
    assert names(wizard, ticked=True) == []
    assert cells(wizard, 2) == [
        "Production",
        "Production",
        "acme.outsystemsenterprise.com",
        "2 front-ends\nLifeTime",
    ]
    assert "4 environments loaded at" in wizard.environments.lifetime.status
    assert wizard.session.situation.request.lifetime == LIFETIME
    # The list is what comes next, and the token is nowhere to be seen.
    assert wizard.environments.table.hasFocus()
    assert wizard.environments.lifetime.token.text() == ""


def test_usual_names_are_not_cut_in_the_smallest_window(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    wizard.window.resize(wizard.window.minimumSize())
    load(wizard, qtbot, settled)
    table = wizard.environments.table
    columns = (Column.NAME, Column.PURPOSE, Column.DETAILS)
    qtbot.waitUntil(
        lambda: all(table.sizeHintForColumn(c) <= table.columnWidth(c) for c in columns),
        timeout=PATIENCE,
    )


def test_the_token_is_kept_in_the_keychain_only_when_that_is_ticked(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = replace(LOADED, token=TokenState(TokenPlace.KEYCHAIN))
    wizard = at(Step.ENVIRONMENTS)
    field = wizard.environments.lifetime
    assert field.keep.isHidden()
    type_in(wizard, qtbot)
    field.keep.click()
    field.load.click()
    settled(wizard)
    assert lifetimes.asked == [(LIFETIME, TOKEN, True)]
    assert field.token.placeholderText() == "In the keychain"
    # From now on an empty field means that one.
    field.load.click()
    settled(wizard)
    assert lifetimes.asked[1] == (LIFETIME, "", False)
    field.forget.click()
    settled(wizard)
    assert lifetimes.forgot == [LIFETIME]
    assert field.token.placeholderText() == ""
    assert "forgotten" in wizard.window.notices.text


def test_a_keychain_that_cannot_be_used_is_spoken_of(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    trouble = "The keychain is locked, so the token is kept until this program ends."
    lifetimes.report = replace(LOADED, token=TokenState(TokenPlace.THIS_RUN, trouble))
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    assert trouble in wizard.environments.lifetime.status
    assert wizard.environments.lifetime.token.placeholderText() == "Kept for this run"


def test_the_token_is_in_no_file(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    assert wizard.session.save_now()
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert TOKEN.encode() not in path.read_bytes()


def test_a_token_in_the_field_of_the_address_is_in_no_draft(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.ENVIRONMENTS)
    qtbot.keyClicks(line(wizard), TOKEN)
    assert wizard.session.situation.request.lifetime == ""
    assert line(wizard).text() == TOKEN
    line(wizard).clear()
    qtbot.keyClicks(line(wizard), LIFETIME)
    assert wizard.session.situation.request.lifetime == LIFETIME


def test_a_refusal_is_said_and_what_was_typed_stays(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    words = "LifeTime does not accept this access token (401)."
    lifetimes.report = LifeTimeReport(LIFETIME, trouble=Trouble.TOKEN, failure=words)
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    field = wizard.environments.lifetime
    assert words in field.status
    assert field.token.text() == TOKEN
    assert line(wizard).text() == LIFETIME
    field.how.click()
    steps = wizard.environments.findChildren(TokenDialog)[-1]
    assert "Service Accounts" in " ".join(
        label.text() for label in steps.findChildren(type(steps.explanation))
    )


def test_asking_can_be_cancelled(at: At, lifetimes: LaidOutLifeTimes, qtbot: QtBot) -> None:
    lifetimes.hangs = True
    wizard = at(Step.ENVIRONMENTS)
    type_in(wizard, qtbot)
    field = wizard.environments.lifetime
    field.load.click()
    assert field.status == f"Asking {LIFETIME}…"
    assert field.load.isHidden()
    qtbot.waitUntil(lambda: bool(lifetimes.asked), timeout=PATIENCE)
    field.cancel.click()
    qtbot.waitUntil(lambda: wizard.tasks.is_idle, timeout=PATIENCE)
    assert lifetimes.gave_up.is_set()
    assert not field.load.isHidden()
    assert field.token.text() == TOKEN
    assert names(wizard) == []


def test_loading_again_keeps_ticks_and_what_was_entered_by_hand(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    wizard.environments.table.selectRow(1)
    qtbot.keyClick(wizard.environments.table, Qt.Key.Key_Space)
    qtbot.keyClicks(wizard.environments.adder.field.field, "Sandbox")
    wizard.environments.adder.add.click()
    renamed = replace(TOLD[1], name="Quality 2")
    lifetimes.report = replace(LOADED, environments=(renamed, *TOLD[2:]))
    wizard.environments.lifetime.load.click()
    settled(wizard)
    assert names(wizard) == ["Quality 2", "Production", "LifeTime", "Sandbox"]
    assert names(wizard, ticked=True) == ["Quality 2", "Sandbox"]
    assert "Development" in wizard.window.notices.text
    wizard.window.notices.action.click()
    assert names(wizard) == ["Development", "Quality", "Production", "LifeTime", "Sandbox"]


def test_undo_of_loading_leaves_what_was_done_since(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    lifetimes.report = replace(LOADED, environments=TOLD[1:])
    wizard.environments.lifetime.load.click()
    settled(wizard)
    wizard.environments.select_production.click()
    qtbot.keyClicks(wizard.environments.adder.field.field, "Sandbox")
    wizard.environments.adder.add.click()
    wizard.window.notices.action.click()
    assert names(wizard) == ["Quality", "Production", "LifeTime", "Sandbox", "Development"]
    assert names(wizard, ticked=True) == ["Production", "Sandbox"]


def test_undo_of_a_removal_adds_nothing_twice(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    wizard = at(Step.ENVIRONMENTS)
    qtbot.keyClicks(wizard.environments.adder.field.field, "Quality")
    wizard.environments.adder.add.click()
    wizard.environments.remove.click()
    lifetimes.report = LOADED
    load(wizard, qtbot, settled)
    wizard.window.notices.action.click()
    assert names(wizard) == ["Development", "Quality", "Production", "LifeTime"]


def test_loading_takes_nobody_away_from_what_is_being_typed(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.hangs = True
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    type_in(wizard, qtbot)
    wizard.environments.lifetime.load.click()
    field = wizard.environments.adder.field.field
    field.setFocus()
    qtbot.keyClicks(field, "Sand")
    lifetimes.hangs = False
    settled(wizard)
    assert "loaded at" in wizard.environments.lifetime.status
    assert field.hasFocus()
    assert wizard.environments.adder.field.text == "Sand"


def test_what_was_edited_while_loading_is_the_same_environment(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    lifetimes.hangs = True
    lifetimes.report = replace(LOADED, environments=TOLD[1:])
    wizard.environments.lifetime.load.click()
    wizard.environments.table.selectRow(3)
    wizard.environments.edit.click()
    dialog = wizard.environments.findChildren(EnvironmentDialog)[-1]
    lifetimes.hangs = False
    settled(wizard)
    dialog.name.setText("Mine")
    dialog.accept()
    assert names(wizard) == ["Quality", "Production", "Mine"]


@pytest.fixture
def remembering(lifetimes: LaidOutLifeTimes) -> LaidOutLifeTimes:
    when = datetime(2026, 5, 3, 9, tzinfo=UTC)
    lifetimes.remembered = (Infrastructure(LIFETIME, when, TOLD, is_token_kept=True),)
    return lifetimes


def test_what_is_remembered_is_offered_with_its_date(
    remembering: LaidOutLifeTimes, at: At, settled: Settled
) -> None:
    words = "No connection came about in time."
    remembering.report = LifeTimeReport(LIFETIME, trouble=Trouble.UNREACHABLE, failure=words)
    wizard = at(Step.ENVIRONMENTS)
    field = wizard.environments.lifetime
    assert line(wizard).text() == LIFETIME
    assert field.token.placeholderText() == "In the keychain"
    field.load.click()
    settled(wizard)
    assert words in field.status
    assert "4 environments of 3 May 2026" in field.use_remembered.text()
    field.use_remembered.click()
    assert names(wizard) == ["Development", "Quality", "Production", "LifeTime"]
    assert field.use_remembered.isHidden()


def test_an_address_that_is_emptied_stays_empty(
    remembering: LaidOutLifeTimes, at: At, qtbot: QtBot
) -> None:
    wizard = at(Step.REVIEW)
    request = wizard.session.situation.request
    wizard.session.edit(replace(request, lifetime="other-lt.acme.example"))
    wizard.session.go_to(Step.ENVIRONMENTS)
    qtbot.waitUntil(lambda: bool(wizard.session.situation.infrastructures), timeout=PATIENCE)
    assert line(wizard).text() == "other-lt.acme.example"
    line(wizard).setFocus()
    line(wizard).selectAll()
    qtbot.keyClick(line(wizard), Qt.Key.Key_Backspace)
    qtbot.keyClicks(line(wizard), "third")
    assert line(wizard).text() == "third"


def test_another_request_comes_with_its_own_address(
    at: At, services: Services, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    wizard = at(Step.ENVIRONMENTS)
    type_in(wizard, qtbot)
    line(wizard).setFocus()
    path = tmp_path / "other.trustdraft"
    request = replace(wizard.session.situation.request, identity="e" * 32)
    services.drafts.save(replace(request, lifetime="other-lt.acme.example"), path)
    wizard.session.open_draft(path)
    settled(wizard)
    assert line(wizard).text() == "other-lt.acme.example"
    assert wizard.environments.lifetime.token.text() == ""


def test_a_token_for_an_address_that_was_offered_is_sent(
    remembering: LaidOutLifeTimes, at: At, settled: Settled, qtbot: QtBot
) -> None:
    remembering.remembered = (replace(remembering.remembered[0], is_token_kept=False),)
    remembering.report = LOADED
    field = at(Step.ENVIRONMENTS).environments.lifetime
    qtbot.keyClicks(field.token, TOKEN)
    field.load.click()
    qtbot.waitUntil(lambda: bool(remembering.asked), timeout=PATIENCE)
    assert remembering.asked == [(LIFETIME, TOKEN, False)]


def test_several_lifetimes_are_told_apart(
    remembering: LaidOutLifeTimes, at: At, settled: Settled
) -> None:
    other = Infrastructure("other-lt.outsystemsenterprise.com", NOW, TOLD[:1])
    remembering.remembered = (*remembering.remembered, other)
    wizard = at(Step.ENVIRONMENTS)
    field = wizard.environments.lifetime
    assert field.address.count() == 2
    field.address.setCurrentIndex(1)
    field.address.activated.emit(1)
    # The token of one is not the token of the other.
    assert field.token.placeholderText() == ""
    assert "1 environment of" in field.use_remembered.text()


def test_self_managed_environments_lead_to_what_applies_there(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = replace(LOADED, environments=(replace(TOLD[2], is_cloud=False),))
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    wizard.environments.select_all.click()
    settled(wizard)
    assert "not run by OutSystems" in wizard.environments.remark.text
    verdict = wizard.session.situation.trust.verdict
    assert verdict is not None
    assert "7429b610-e2b7-4a76-8557-6516bfda19f3" in verdict.link  # the article for those


def test_what_is_cut_is_told_in_full_and_never_as_markup(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = replace(LOADED, environments=(replace(TOLD[0], name="<b>A & B</b>"),))
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    told = wizard.environments.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "<span>&lt;b&gt;A &amp; B&lt;/b&gt;</span>"


def test_all_of_a_purpose_are_ticked_at_once(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    lifetimes.report = LOADED
    wizard = at(Step.ENVIRONMENTS)
    load(wizard, qtbot, settled)
    page = wizard.environments
    for button, ticked in (
        (page.select_all, ["Development", "Quality", "Production", "LifeTime"]),
        (page.select_non_production, ["Development", "Quality"]),
        (page.select_production, ["Production"]),
        (page.select_none, []),
    ):
        button.click()
        assert names(wizard, ticked=True) == ticked


def test_more_than_fifteen_can_be_searched(
    at: At, lifetimes: LaidOutLifeTimes, settled: Settled, qtbot: QtBot
) -> None:
    many = tuple(
        replace(TOLD[0], name=f"Team {n}", address=f"t{n}.acme.example") for n in range(40)
    )
    lifetimes.report = replace(LOADED, environments=many)
    wizard = at(Step.ENVIRONMENTS)
    page = wizard.environments
    assert page.search.isHidden()
    load(wizard, qtbot, settled)
    qtbot.keyClicks(page.search, "TEAM 3")
    assert page.table.model().rowCount() == 11
    page.select_all.click()
    assert names(wizard, ticked=True) == ["Team 3", *(f"Team {n}" for n in range(30, 40))]
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Team 30" not in names(wizard)
    # What is hidden between two rows would be lost sight of.
    assert not page.move_up.isEnabled()
    page.search.clear()
    assert page.table.model().rowCount() == 39
    assert page.move_up.isEnabled()


def test_environments_of_earlier_requests_are_offered(
    at: At, open_wizard: Callable[[Services], Wizard], services: Services, qtbot: QtBot
) -> None:
    first = at(Step.REQUEST)
    first.session.save_now()
    second = open_wizard(services)
    qtbot.waitUntil(lambda: bool(second.session.situation.on_disk), timeout=PATIENCE)
    second.session.go_to(Step.ENVIRONMENTS)
    adder = second.environments.adder
    adder._menu.aboutToShow.emit()
    [offer] = adder._menu.actions()
    assert "Quality" in offer.text()
    offer.trigger()
    assert names(second, ticked=True) == ["Quality"]
    assert cells(second, 0)[3] == "Earlier request"
    assert adder.earlier.isHidden()


def test_where_the_same_certificate_was_asked_for_is_said(
    at: At,
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    first = at(Step.SUBMIT)
    qtbot.waitUntil(first.window.next.isEnabled, timeout=PATIENCE)
    first.window.next.click()
    request = first.session.situation.request
    first.session.edit(replace(request, case_number="1234567"))
    first.session.save_now()
    second = open_wizard(services)
    qtbot.waitUntil(lambda: bool(second.session.situation.on_disk), timeout=PATIENCE)
    copied = replace(request, identity="ab" * 16, opened=None, sent=frozenset(), step=Step.REVIEW)
    second.session.edit(replace(copied, step=Step.ENVIRONMENTS))
    settled(second)
    assert "Quality" in second.environments.asked_before.text()
    assert "case 1234567 of 24 Nov 2026" in second.environments.asked_before.text()
