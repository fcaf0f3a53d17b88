"""What is dragged over the window is answered before it is let go."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.surroundings import Chain
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.colours import LIGHT
from wizard.ui.widgets.drop_target import DropTarget


@contextmanager
def dragged(wizard: Wizard, data: QMimeData) -> Iterator[bool]:
    """Drag something over the window and away again; tells whether it may be let go there."""
    event = QDragEnterEvent(
        QPoint(400, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(wizard.window, event)
    try:
        yield event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction
    finally:
        QApplication.sendEvent(wizard.window, QDragLeaveEvent())


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def link() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://pki.acme.example/root.cer")])
    data.setText("https://pki.acme.example/root.cer")
    return data


def link_as_text() -> QMimeData:
    data = QMimeData()
    data.setText("https://pki.acme.example/root.cer\n")
    return data


def of_a_mail() -> QMimeData:
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"\0")
    data.setText("Root certificate attached")
    return data


def picture() -> QMimeData:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    return data


def ground(target: DropTarget) -> QColor:
    return target.grab().toImage().pixelColor(40, 40)


def test_what_can_be_read_is_named(wizard: Wizard, chain: Chain) -> None:
    area = wizard.certificates.drop_area
    before, height = area.texts, area.heightForWidth(area.width())
    with dragged(wizard, files(str(chain.path))) as is_accepted:
        assert is_accepted
        assert area.texts[0] == f"Let go to add {chain.path.name}"
        assert ground(area) == QColor(LIGHT.accent_tint)
        assert area.heightForWidth(area.width()) == height
    assert area.texts == before
    assert ground(area) == QColor(LIGHT.card)


def test_several_files_are_counted(wizard: Wizard) -> None:
    with dragged(wizard, files("/a/one.cer", "/a/two.cer", "/a/three.cer")):
        assert wizard.certificates.drop_area.texts[0] == "Let go to add 3 files"


def test_a_name_is_shown_as_what_it_is(wizard: Wizard) -> None:
    with dragged(wizard, files(f"/a/\u202e{'<b>x' * 100}.cer")):
        words = wizard.certificates.drop_area.texts[0]
    assert "<U+202E><b>x" in words
    assert len(words) < 100


def test_a_text_is_taken(wizard: Wizard, chain: Chain) -> None:
    data = QMimeData()
    data.setText(chain.root.pem.decode())
    with dragged(wizard, data) as is_accepted:
        assert is_accepted
        assert wizard.certificates.drop_area.texts[0] == "Let go to read the text"


@pytest.mark.parametrize(
    ("data", "words", "advice"),
    [
        (link, "a link", "Save the file behind it first"),
        (link_as_text, "a link", "Save the file behind it first"),
        (of_a_mail, "not on the disk yet", "Save it first, then drop the file."),
        (picture, "cannot be read", "as a file or as text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(
    wizard: Wizard, data: Callable[[], QMimeData], words: str, advice: str
) -> None:
    area = wizard.certificates.drop_area
    before = area.texts
    with dragged(wizard, data()) as is_accepted:
        assert not is_accepted
        assert words in area.texts[0]
        assert advice in area.texts[1]
        assert ground(area) == QColor(LIGHT.rail)
    assert area.texts == before
    assert ground(area) == QColor(LIGHT.card)


def test_what_was_refused_is_not_read_when_it_is_let_go_all_the_same(wizard: Wizard) -> None:
    data = link()
    with dragged(wizard, data):
        event = QDropEvent(
            QPointF(400, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(wizard.window, event)
        assert not event.isAccepted()
    assert wizard.tasks.is_idle
    assert wizard.session.situation.request.sources == ()


def test_other_pages_answer_too(at: Callable[[Step], Wizard]) -> None:
    wizard = at(Step.REQUEST)
    veil = wizard.window.veil
    with dragged(wizard, picture()) as is_accepted:
        assert not is_accepted
        assert veil.isVisible()
        assert "cannot be read" in veil.texts[0]
    assert not veil.isVisible()
    with dragged(wizard, files("/a/one.cer")) as is_accepted:
        assert is_accepted
        assert veil.isVisible()
        assert veil.texts[0] == "Let go to add one.cer"
    assert not veil.isVisible()


def test_what_is_being_read_is_said_again_afterwards(wizard: Wizard) -> None:
    area = wizard.certificates.drop_area
    area.show_progress(1, 3)
    with dragged(wizard, files("/a/one.cer")):
        area.show_progress(2, 3)
        assert area.texts[0] == "Let go to add one.cer"
    assert area.texts == ("Reading…", "2 of 3 files")
