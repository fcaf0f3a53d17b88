"""What a screen reader is told of every control: a name, a role, and what is wrong with it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.mnemonics import letters_twice
from tests.ui.scene import Scene
from tests.ui.states import STATES, show
from tests.ui.surroundings import PATIENCE
from wizard.environments.environment import Environment, Purpose
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.reading_order import stops

Opened = Callable[[], Scene]
At = Callable[[Step], Wizard]
Role = QAccessible.Role
#: What says nothing of what it is.
MUTE = {Role.NoRole, Role.Client, Role.Pane}


def interface(widget: QWidget) -> QAccessibleInterface:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def spoken(widget: QWidget) -> str:
    """Tell what a screen reader says of a control: its label, its name and what it is in short."""
    of = interface(widget)
    relations = of.relations(QAccessible.RelationFlag.Label)
    labels = [label.text(QAccessible.Text.Name) for label, _ in relations]
    return ", ".join((*labels, of.text(QAccessible.Text.Name))).strip(", ")


def description(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Description)


def items(view: QAbstractItemView) -> list[str]:
    """Tell what is said of each row of a list, or of the first cell of each row of a table."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def check(window: QWidget) -> None:
    controls = stops(window)
    assert controls
    for each in controls:
        assert spoken(each), f"{each} has no name"
        if not isinstance(each, QScrollArea):  # of which Qt knows no role
            assert interface(each).role() not in MUTE, f"nothing says what {spoken(each)} is"
    counted = Counter((spoken(each), interface(each).role()) for each in controls)
    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_role_and_a_name_and_a_letter_of_its_own(
    state: str, scene: Opened
) -> None:
    shown = show(scene(), state)
    check(shown)
    assert letters_twice(shown) == {}
    assert shown.windowTitle()


def test_the_rail_says_what_each_step_is_and_holds(at: At) -> None:
    rail = at(Step.REVIEW).window.rail
    said = [spoken(rail.button(step)) for step in Step]
    assert said[0] == "1. Certificate: done"
    assert said[1] == "2. Review: current step"
    assert description(rail.button(Step.CERTIFICATE)) == "erp.acme.internal.pem"


def test_the_chain_says_role_validity_and_level(at: At) -> None:
    chains = at(Step.REVIEW).review.chains
    root, intermediate, server = items(chains)
    assert root.startswith("Acme Root CA, ")
    assert "Required" in root
    for row, level in ((root, 1), (intermediate, 2), (server, 3)):
        assert row.endswith(f"level {level}")


def test_a_row_of_the_table_says_everything_about_an_environment(at: At) -> None:
    wizard = at(Step.ENVIRONMENTS)
    address = "acme.outsystemsenterprise.com"
    environment = Environment("Production", address, Purpose.PRODUCTION, front_ends=2)
    request = wizard.session.situation.request
    wizard.session.edit(replace(request, environments=(environment,)))
    [row] = items(wizard.environments.table)
    assert row.startswith("Production, Production, acme.outsystemsenterprise.com, 2 front-ends")


def test_the_bar_of_a_validity_is_told_in_words(at: At) -> None:
    facts = at(Step.REVIEW).review.facts
    names = {interface(each).text(QAccessible.Text.Name) for each in facts.findChildren(QWidget)}
    assert any(name.startswith("Valid from ") and " to " in name for name in names)


def test_what_is_wrong_in_a_field_is_told_with_the_field(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.SUBMIT)
    wizard.session.go_to(Step.REQUEST)
    form = wizard.request
    assert description(form.mail) == "name@acme.example"
    qtbot.keyClicks(form.mail, " and more")
    remark = next(each.text() for each in form.remarks if each.isVisible())
    assert description(form.mail) == remark


def test_why_a_server_was_not_asked_is_told_with_its_field(wizard: Wizard, qtbot: QtBot) -> None:
    field = wizard.certificates.server_field
    field.ask.click()
    qtbot.waitUntil(lambda: description(field.address.field) == field.remark, timeout=PATIENCE)
    assert field.remark


def test_why_the_customer_cannot_go_on_is_told_with_the_button(at: At) -> None:
    wizard = at(Step.ENVIRONMENTS)
    assert not wizard.window.next.isEnabled()
    assert description(wizard.window.next) == wizard.session.situation.missing


def test_a_notice_is_told_with_what_can_be_done_about_it(at: At) -> None:
    wizard = at(Step.CERTIFICATE)
    wizard.session.remove_source(wizard.session.situation.request.sources[0])
    action = wizard.window.notices.action
    assert spoken(action) == "Undo"
    assert description(action) == "erp.acme.internal.pem was removed."


def test_who_goes_from_fact_to_fact_hears_their_values(at: At) -> None:
    page = at(Step.REVIEW).review
    said = [spoken(row.copy_button) for row in page.facts.rows]
    assert said[0] == "Copy Issued to: CN=Acme Root CA"
    assert all(": " in each for each in said)


def test_the_button_of_a_row_tells_of_the_row(scene: Opened) -> None:
    there = scene()
    show(there, "certificate-full")
    more, main = stops(there.wizard.certificates.drafts)[:2]
    assert description(more) == description(main)
    assert "step 1 of 5" in description(main)
