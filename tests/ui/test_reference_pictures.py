"""The main states look as they did; what moved is found, how letters are drawn is not.

After a change that is wanted: `./run test tests/ui/test_reference_pictures.py --new-references`.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.scene import Scene
from tests.ui.states import show
from wizard.ui.theme import dress

FOLDER = Path(__file__).parent / "reference"
FONT = "DejaVu Sans"
MAIN = (
    *("certificate-empty", "certificate-drafts", "review", "environments", "request-empty"),
    *("submit", "companion", "dialog-settings"),
)
SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
#: Pixels of the squares that are compared.
SQUARE = 8
#: How far the darkest pixels of a square may differ; letters are drawn with more or less grey.
SHADES = 72
#: Of a thousand squares: a button that moved by two squares changes more of them.
FEW = 0.5


@pytest.fixture
def letters(qapp: QApplication) -> None:
    """The letters that the references were drawn with."""
    if QFontInfo(QFont(FONT)).family() != FONT:
        pytest.skip(f"needs the font {FONT}: apt-get install fonts-dejavu-core")
    qapp.setFont(QFont(FONT))
    qapp.setCursorFlashTime(0)


def picture_of(shown: QWidget) -> QImage:
    QApplication.processEvents()
    return grey(shown.grab().toImage())


def grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def squares(image: QImage) -> list[list[tuple[int, int]]]:
    """The darkest and the lightest pixel of each square: edges stay, however letters are drawn."""
    width, stride, bits = image.width() // SQUARE, image.bytesPerLine(), bytes(image.constBits())
    rows: list[list[tuple[int, int]]] = []
    for top in range(0, image.height() - SQUARE + 1, SQUARE):
        starts = range(top * stride, (top + SQUARE) * stride, stride)
        lines = [bits[start : start + image.width()] for start in starts]
        row = []
        for left in range(0, width * SQUARE, SQUARE):
            cut = [line[left : left + SQUARE] for line in lines]
            row.append((min(map(min, cut)), max(map(max, cut))))
        rows.append(row)
    return rows


def differing(one: QImage, other: QImage) -> float:
    """How many of a thousand squares have no counterpart close by, in one way or the other."""
    first, second = squares(one), squares(other)
    missing = [
        place
        for here, there in ((first, second), (second, first))
        for place in _without_counterpart(here, there)
    ]
    return 1000 * len(missing) / (2 * len(first) * len(first[0]))


def _without_counterpart(
    here: list[list[tuple[int, int]]], there: list[list[tuple[int, int]]]
) -> list[tuple[int, int]]:
    return [
        (y, x)
        for y, row in enumerate(here)
        for x, square in enumerate(row)
        if not any(
            abs(square[0] - near[0]) <= SHADES and abs(square[1] - near[1]) <= SHADES
            for line in there[max(y - 1, 0) : y + 2]
            for near in line[max(x - 1, 0) : x + 2]
        )
    ]


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("state", MAIN)
@pytest.mark.usefixtures("letters")
def test_it_looks_as_it_did(
    state: str,
    scheme: Qt.ColorScheme,
    scene: Callable[[], Scene],
    qapp: QApplication,
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    dress(qapp, scheme)
    made = picture_of(show(scene(), state))
    path = FOLDER / f"{state}-{scheme.name.lower()}.png"
    if request.config.getoption("--new-references"):
        FOLDER.mkdir(exist_ok=True)
        assert made.save(str(path))
        return
    kept = grey(QImage(str(path)))
    seen = tmp_path / path.name
    made.save(str(seen))
    assert made.size() == kept.size(), f"{seen} beside {path}"
    assert differing(made, kept) <= FEW, f"{seen} beside {path}"


def test_letters_that_are_drawn_in_another_way_make_no_difference(
    scene: Callable[[], Scene],
) -> None:
    before = picture_of(show(scene(), "certificate-empty"))
    smooth = Qt.TransformationMode.SmoothTransformation
    smaller = before.scaled(before.size() * 0.9, mode=smooth)
    smeared = grey(smaller.scaled(before.size(), mode=smooth))
    assert smeared != before
    assert differing(before, smeared) <= FEW


def test_a_button_that_moved_is_found(scene: Callable[[], Scene]) -> None:
    window = show(scene(), "certificate-empty")
    before = picture_of(window)
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "&Paste")
    button.move(button.pos() + QPoint(2 * SQUARE + 2, 0))
    window.grab(window.rect())
    after = QPixmap(window.size())
    window.render(after)
    assert differing(before, grey(after.toImage())) > FEW
