"""Why it is a root that is installed: four pictures, from a link where the question arises."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.colours import DARK, LIGHT, Colours
from wizard.ui.dialogs.root_dialog import RootDialog
from wizard.ui.theme import dress
from wizard.ui.widgets.trust_drawing import Scene, TrustDrawing


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[[Qt.ColorScheme], None]]:
    """Dresses the application, and as it was when the test is over."""
    yield lambda scheme: dress(qapp, scheme)
    dress(qapp, Qt.ColorScheme.Light)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[RootDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = RootDialog(window)
    made.show()
    yield made
    window.close()  # it lives until here


def test_the_link_on_the_review_page_explains(at: Callable[[Step], Wizard]) -> None:
    wizard = at(Step.REVIEW)
    wizard.review.why.click()
    (dialog,) = wizard.window.findChildren(RootDialog)
    assert dialog.heading == "Every certificate leads up to a root"


def test_four_pictures_lead_forth_and_back(dialog: RootDialog, qtbot: QtBot) -> None:
    headings = [dialog.heading]
    assert not dialog.back.isEnabled()
    for _ in range(3):
        dialog.next.click()
        headings.append(dialog.heading)
    assert len(set(headings)) == 4
    assert dialog.next.text() == "Close"
    for heading in headings[2::-1]:
        dialog.back.click()
        assert dialog.heading == heading
    assert dialog.next.hasFocus() or not dialog.isActiveWindow()
    for _ in range(3):
        dialog.next.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.next.click()


def test_escape_closes_it(dialog: RootDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_pictures_and_texts_are_whole_however_small_the_dialog_is_made(dialog: RootDialog) -> None:
    dialog.resize(100, 100)
    for _ in range(4):
        QApplication.processEvents()
        assert dialog.drawing.visibleRegion().boundingRect() == dialog.drawing.rect()
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        dialog.next.click()


def test_each_picture_is_described(dialog: RootDialog) -> None:
    described = set()
    for _ in range(4):
        assert dialog.drawing.accessibleName()
        described.add(dialog.drawing.accessibleDescription())
        assert dialog.heading in dialog.accessibleDescription()
        dialog.next.click()
    assert len(described) == 4
    assert all(len(each) > 60 for each in described)


@pytest.mark.parametrize("scene", Scene)
@pytest.mark.parametrize(
    ("scheme", "colours"), [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)]
)
def test_a_picture_has_the_colours_of_the_theme(
    scene: Scene,
    scheme: Qt.ColorScheme,
    colours: Colours,
    look: Callable[[Qt.ColorScheme], None],
    qtbot: QtBot,
) -> None:
    look(scheme)
    drawing = TrustDrawing(scene)
    qtbot.addWidget(drawing)
    found = colours_in(picture_of(drawing, 1))
    assert {QColor(colours.accent_tint).rgb(), QColor(colours.text).rgb()} <= found


@pytest.mark.parametrize("scale", [1, 1.25, 2.5])
def test_nothing_is_painted_over_the_edge_at_any_scale(scale: float, qtbot: QtBot) -> None:
    for scene in Scene:
        drawing = TrustDrawing(scene)
        qtbot.addWidget(drawing)
        picture = picture_of(drawing, scale)
        ground = picture.pixel(0, 0)
        right, bottom = picture.width() - 1, picture.height() - 1
        edge = [(x, y) for x in range(right) for y in (0, bottom)]
        edge += [(x, y) for x in (0, right) for y in range(bottom)]
        assert {picture.pixel(x, y) for x, y in edge} == {ground}


def picture_of(drawing: TrustDrawing, scale: float) -> QImage:
    drawing.resize(drawing.sizeHint())
    picture = QImage(drawing.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    drawing.ensurePolished()
    drawing.render(picture)
    return picture


def colours_in(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
