"""What a text is made of: what another language can say again, and what it has to take as it is."""

from collections.abc import Iterator
from datetime import date

from wizard.sentence import Sentence


def taken_as_they_are(text: object) -> Iterator[str]:
    """Every text inside `text`, itself included, that no other language can say."""
    if isinstance(text, Sentence):
        for value in text.values:
            yield from taken_as_they_are(value)
    elif not isinstance(text, int | date) and text:
        yield str(text)
