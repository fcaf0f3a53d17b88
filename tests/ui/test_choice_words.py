"""What is chosen from lists can be said in every language, and stays English in the draft."""

from enum import StrEnum

import pytest

from wizard.environments.environment import Origin, Purpose
from wizard.request.look import Theme
from wizard.request.request import ConnectionKind
from wizard.sentence import Sentence
from wizard.ui.choice_words import words_of

CHOICES = (*Purpose, *Origin, *Theme, *(kind for kind in ConnectionKind if kind))


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_each_choice_has_words_that_a_catalogue_can_hold(choice: StrEnum) -> None:
    words = words_of(choice)
    assert isinstance(words, Sentence)
    assert words == choice.value


def test_what_was_not_chosen_has_no_words() -> None:
    assert words_of(ConnectionKind.UNKNOWN) == ""
