"""The letters with which Alt leads to controls."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def _has_buddy(label: QLabel) -> bool:
    buddy: QWidget | None = label.buddy()
    return buddy is not None


def letters_twice(window: QWidget) -> dict[str, list[str]]:
    """Find the letters that more than one visible control has, with what they are on."""
    labels = [each for each in window.findChildren(QLabel) if _has_buddy(each)]
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
