"""Alt and a letter: no two controls that are seen together have the same one."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.every_page import PAGES, dialog_modules, dialogs
from tests.ui.surroundings import Chain
from wizard.ui.language import ENGLISH, speak

#: The languages whose letters are compared.
COMPARED: Final = (ENGLISH,)


@pytest.fixture(params=COMPARED)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn; it must be asked for before a window is."""
    yield speak(qapp, request.param)
    speak(qapp, ENGLISH)


def has_buddy(label: QLabel) -> bool:
    buddy: QWidget | None = label.buddy()
    return buddy is not None


def letters_twice(window: QWidget) -> dict[str, list[str]]:
    """Find the letters that more than one visible control has, with what they are on."""
    labels = [each for each in window.findChildren(QLabel) if has_buddy(each)]
    buttons = window.findChildren(QAbstractButton)
    texts = [each.text() for each in buttons if each.isVisible()]
    texts += [each.text() for each in labels if each.isVisible()]
    letters = {text: QKeySequence.mnemonic(text).toString() for text in texts}
    counted = Counter(letters[text] for text in texts)
    return {
        letter: [text for text in texts if letters[text] == letter]
        for letter, count in counted.items()
        if letter and count > 1
    }


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("page", PAGES)
def test_no_letter_is_there_twice_on_a_page(page: str, request: pytest.FixtureRequest) -> None:
    show: Callable[[str], QWidget] = request.getfixturevalue("show")
    assert letters_twice(show(page)) == {}


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("dialog", dialog_modules())
def test_no_letter_is_there_twice_in_a_dialog(
    dialog: str, request: pytest.FixtureRequest, chain: Chain
) -> None:
    window: QWidget = request.getfixturevalue("wizard").window
    shown = dialogs(window, chain)[dialog]()
    shown.open()
    assert letters_twice(shown) == {}
