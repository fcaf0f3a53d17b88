"""The facts of the selected certificate on the page: copied, walked through, never cut."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import hashes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.widgets.fact_row import fitted

At = Callable[[Step], Wizard]
SHA256, SHA1 = hashes.SHA256(), hashes.SHA1()  # noqa: S303 - as Windows shows it


def test_each_fact_on_the_page_has_a_copy(
    at: At, desktop: RecordedDesktop, chain: Chain, qtbot: QtBot
) -> None:
    wizard = at(Step.REVIEW)
    rows = {row.name: row for row in wizard.review.facts.rows}
    for name, value in {
        "Issued to": "CN=Acme Root CA",
        "Issued by": "CN=Acme Root CA",
        "SHA-256": chain.root.certificate.fingerprint(SHA256).hex(":").upper(),
        "Thumbprint": chain.root.certificate.fingerprint(SHA1).hex().upper(),
    }.items():
        qtbot.mouseClick(rows[name].copy_button, Qt.MouseButton.LeftButton)
        assert desktop.clipboard == value
        assert rows[name].copy_button.accessibleName().startswith(f"Copied {name}: ")


def test_tab_stops_once_among_the_facts_and_arrows_lead_on(
    at: At, desktop: RecordedDesktop, chain: Chain, qtbot: QtBot
) -> None:
    wizard = at(Step.REVIEW)
    facts = wizard.review.facts
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Tab)
    assert wizard.review.why.hasFocus()
    qtbot.keyClick(wizard.review.why, Qt.Key.Key_Tab)
    first, second = (row.copy_button for row in facts.rows[:2])
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert desktop.clipboard == "CN=Acme Root CA"
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert facts.all_details.hasFocus()
    qtbot.keyClick(facts.all_details, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert second.hasFocus()


def test_a_button_of_the_facts_is_painted_under_the_mouse_alone(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REVIEW)
    row = wizard.review.facts.rows[0]
    before = row.copy_button.grab().toImage()

    def is_under_the_mouse() -> bool:
        # Again when the page was still taking its shape: the row may be elsewhere by now.
        qtbot.mouseMove(row)
        return row.underMouse()

    qtbot.waitUntil(is_under_the_mouse, timeout=PATIENCE)
    assert row.copy_button.grab().toImage() != before
    qtbot.mouseMove(wizard.review.chains)
    assert row.copy_button.grab().toImage() == before


@pytest.mark.parametrize(
    ("code", "columns", "lines"),
    [
        ("AA:BB:CC:DD", 40, ["AA:BB:CC:DD"]),
        ("AA:BB:CC:DD", 11, ["AA:BB:CC:DD"]),
        ("AA:BB:CC:DD", 10, ["AA:BB", "CC:DD"]),
        ("AA:BB:CC:DD", 1, ["AA", "BB", "CC", "DD"]),
        ("0123456789", 10, ["0123456789"]),
        ("0123456789", 9, ["01234", "56789"]),
        ("0123456789", -5, list("0123456789")),
    ],
)
def test_code_is_broken_into_lines_of_one_length(code: str, columns: int, lines: list[str]) -> None:
    assert fitted(code, columns).split("\n") == lines


@pytest.mark.parametrize("width", [940, 1040, 1400])
def test_no_code_among_the_facts_is_cut(width: int, at: At) -> None:
    wizard = at(Step.REVIEW)
    wizard.window.resize(width, 720)
    QApplication.processEvents()
    for row in wizard.review.facts.rows:
        if row.name in {"Serial", "SHA-256", "Thumbprint"}:
            label = row.value
            widest = max(map(label.fontMetrics().horizontalAdvance, row.text.split("\n")))
            assert widest <= label.width()
