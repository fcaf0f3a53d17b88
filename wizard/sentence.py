"""English sentences that remember what they were made of, so that a window can say them again.

Everything is written in English first: reports, logs and the case stay in it. A window in another
language looks the same sentence up in its catalogue (`ui/language.py`).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from wizard.english_dates import plain_day

if TYPE_CHECKING:
    from collections.abc import Iterable

#: In what is counted: `certificate(s)`, `entr(y|ies)`, `(is|are)`; the first is said of one.
_FORMS = re.compile(r"\((?:s|(\w*)\|(\w*))\)")


class Sentence(str):
    """An English text with what it was made of.

    Attributes:
        source: The text as it stands in the catalogues, with its placeholders.
        disambiguation: What tells it from the same text with another meaning; mostly empty.
        number: What it counts; None when it counts nothing.
        values: What was put in place of the placeholders; sentences and days among them are said
            in the other language too.
    """

    __slots__ = ("disambiguation", "number", "source", "values")

    source: str
    disambiguation: str
    number: int | None
    values: tuple[object, ...]

    def format(self, *values: object) -> Sentence:  # type: ignore[override]  # no literals
        """Put values in place of the placeholders; a day is written as `11 Dec 2026`."""
        text = str.format(self, *map(_in_english, values))
        return _sentence(text, self.source, self.disambiguation, self.number, values)

    def __str__(self) -> Sentence:
        # An exception says `str()` of what it was given.
        return self

    def __reduce__(self) -> tuple[object, ...]:
        parts = (self.source, self.disambiguation, self.number, self.values)
        return _sentence, (self[:], *parts)


def say(source: str, disambiguation: str = "", number: int | None = None, /) -> Sentence:
    """Say something in English.

    Linguist's `lupdate` tells arguments by their place, so none of them has a name.

    Args:
        source: A text with `{}` for each value. What is counted has `%n` for the number, and both
            forms, as in `%n certificate(s) (is|are) read`.
        disambiguation: What tells it from the same text with another meaning.
        number: What is counted.
    """
    text = source if number is None else _counted(source, number)
    return _sentence(text, source, disambiguation, number, ())


def joined(parts: Iterable[str], by: str = " ") -> Sentence:
    """Put sentences side by side, without those that are empty."""
    said = [part for part in parts if part]
    source = by.join("{}" for _ in said)
    return say(source).format(*said)


def _sentence(
    text: str,
    source: str,
    disambiguation: str,
    number: int | None,
    values: tuple[object, ...],
) -> Sentence:
    made = Sentence(text)
    made.source, made.disambiguation = source, disambiguation
    made.number, made.values = number, values
    return made


def _counted(source: str, number: int) -> str:
    def form(found: re.Match[str]) -> str:
        one, many = (found[1], found[2]) if found[2] is not None else ("", "s")
        return one if number == 1 else many

    return _FORMS.sub(form, source).replace("%n", f"{number:,}")


def _in_english(value: object) -> object:
    return plain_day(value) if isinstance(value, date) else value
