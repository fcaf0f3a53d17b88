"""What stands side by side is in line, and no text is cut."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialog_states import DIALOGS
from tests.ui.scene import Scene
from tests.ui.surroundings import PATIENCE
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.language import ENGLISH, LANGUAGES, speak
from wizard.ui.services import Services
from wizard.ui.theme import dress
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.file_chip import FileChip
from wizard.ui.widgets.text import BalancedLabel, PlainLabel

At = Callable[[Step], Wizard]


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_fields_side_by_side_are_in_line(at: At) -> None:
    page = at(Step.REQUEST).request
    for left, right in (
        (page.kind, page.address),
        (page.needed_by, page.severity),
        (page.name, page.mail),
        (page.infrastructure, page.phone),
    ):
        one, other = place(left), place(right)
        assert (one.top(), one.height()) == (other.top(), other.height())


def test_the_subject_and_the_file_begin_at_one_height(at: At, qtbot: QtBot) -> None:
    page = at(Step.SUBMIT).submit
    qtbot.waitUntil(lambda: bool(page.files.chips), timeout=PATIENCE)
    subject = page.text.subject
    # What has just been added is laid out when the window comes to it.
    qtbot.waitUntil(
        lambda: abs(place(page.files.chips[0]).top() - place(subject).top()) <= 1, timeout=PATIENCE
    )


def test_the_chain_and_the_facts_begin_at_one_height(at: At) -> None:
    page = at(Step.REVIEW).review
    card = next(each for each in page.facts.findChildren(Card))
    assert abs(place(page.chains).top() - place(card).top()) <= 1


def test_the_name_of_a_file_is_shown_to_its_end(qtbot: QtBot) -> None:
    pictures = []
    for end in ("A", "B"):
        chip = FileChip(Path(f"{'Konzernzertifizierungsstelle' * 2}{end}.cer"), "0.4 KB")
        qtbot.addWidget(chip)
        chip.setFixedSize(270, chip.heightForWidth(270))
        chip.show()
        [name] = (each for each in chip.findChildren(PlainLabel) if "Konzern" in each.text())
        assert name.height() >= name.heightForWidth(name.width())
        pictures.append(chip.grab().toImage())
    assert pictures[0] != pictures[1]


def test_environments_fill_their_table(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    wizard.session.go_to(Step.ENVIRONMENTS)
    table = wizard.environments.table
    inside = table.viewport()
    columns, rows = table.horizontalHeader(), table.verticalHeader()
    qtbot.waitUntil(lambda: columns.length() == inside.width(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: rows.length() == inside.height(), timeout=PATIENCE)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("step", Step)
def test_no_text_is_cut(
    at: At, step: Step, scheme: Qt.ColorScheme, qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, scheme)
    wizard = at(step)
    qtbot.waitUntil(lambda: not cut(wizard.window), timeout=PATIENCE)


def cut(window: QWidget) -> list[str]:
    """The texts of labels and buttons that are smaller than what they show."""
    labels = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and (
            label.height() < label.heightForWidth(label.width())
            if label.wordWrap()
            else label.width() < label.sizeHint().width()
        )
    ]
    buttons = [
        each.text()
        for each in window.findChildren(QPushButton)
        if each.isVisible() and each.width() < each.sizeHint().width()
    ]
    return labels + buttons


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_on_the_first_page_moves_once_it_is_there(
    code: str,
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    speak(qapp, code)
    try:
        wizard = open_wizard(services)
        before = main_places(wizard)
        qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
        page = wizard.certificates
        qtbot.waitUntil(page.server_field.more_proxy.isVisible, timeout=PATIENCE)
        qapp.processEvents()
        assert main_places(wizard) == before
        page.drop_area.show_progress(12, 40)
        qapp.processEvents()
        assert place(page.server_field) == before["server_field"]
    finally:
        speak(qapp, ENGLISH)


def main_places(wizard: Wizard) -> dict[str, QRect]:
    """Where the customer may already be about to click, by name."""
    window, page = wizard.window, wizard.certificates
    field = page.server_field
    [hint] = (each for each in field.findChildren(PlainLabel) if each.text() == field.remark)
    controls = {
        "title": window.page_title,
        "subtitle": window.page_subtitle,
        "drop_area": page.drop_area,
        "browse": page.drop_area.browse,
        "paste": page.drop_area.paste,
        "server_field": field,
        "address": field.address,
        "ask": field.ask,
        "open": window.open,
        "back": window.back,
        "next": window.next,
    }
    steps = {step.name: window.rail.button(step) for step in Step}
    places = {name: place(each) for name, each in (controls | steps).items()}
    room = place(hint)
    # Its text stays where it is when there is a pixel more or less beside it.
    return places | {"hint": QRect(room.left(), room.top(), 0, room.height())}


def test_a_word_is_broken_only_where_it_does_not_fit_alone(qtbot: QtBot) -> None:
    label = PlainLabel(f"word {'x' * 30}")
    qtbot.addWidget(label)
    line = label.fontMetrics().height()
    width = label.fontMetrics().horizontalAdvance("x" * 20) + 2
    assert round(label.heightForWidth(width) / line) == 3


def test_a_label_is_as_high_as_what_it_shows_now(qtbot: QtBot) -> None:
    changes: list[Callable[[QLabel], object]] = [
        lambda each: each.setText("word " * 20),
        lambda each: each.setFont(QFont(each.font().family(), 30)),
        lambda each: each.setStyleSheet("font-size: 9px; padding: 20px"),
    ]
    label = PlainLabel("word " * 5)
    qtbot.addWidget(label)
    for number, change in enumerate(changes, 1):
        label.heightForWidth(100)
        fresh = PlainLabel("word " * 5)
        qtbot.addWidget(fresh)
        for each in changes[:number]:
            each(fresh)
        change(label)
        assert label.heightForWidth(100) == fresh.heightForWidth(100)


def test_a_name_in_two_lines_of_japanese_keeps_its_key(qtbot: QtBot) -> None:
    pictures = []
    for label in (PlainLabel(), QLabel()):
        qtbot.addWidget(label)
        label.setWordWrap(True)
        label.setText("アクティベーションコードまたはインフラストラクチャ(&I)")
        label.setBuddy(label)
        label.resize(200, 60)
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_long_word_is_whole_in_a_balanced_text(qtbot: QtBot) -> None:
    label = BalancedLabel("Ask: name@acme.example")
    qtbot.addWidget(label)
    word = label.fontMetrics().horizontalAdvance("name@acme.example")
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.resize(word + 12, 60)
    plain = PlainLabel("Ask: name@acme.example")
    qtbot.addWidget(plain)
    plain.setAlignment(Qt.AlignmentFlag.AlignRight)
    plain.resize(label.size())
    columns = [ink(each.grab().toImage()) for each in (label, plain)]
    assert len(columns[0]) == len(columns[1])


def ink(image: QImage) -> list[int]:
    """The columns of a picture in which something is painted."""
    ground = image.pixel(0, image.height() - 1)
    rows, columns = range(image.height()), range(image.width())
    return [x for x in columns if any(image.pixel(x, y) != ground for y in rows)]


def test_a_dialog_is_as_high_as_it_needs(scene: Callable[[], Scene], qtbot: QtBot) -> None:
    dialog = DIALOGS["dialog-token"](scene())
    heading = next(each for each in dialog.findChildren(PlainLabel) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.height() == dialog.heightForWidth(dialog.width()))
    assert heading.height() < 2 * heading.fontMetrics().height()
