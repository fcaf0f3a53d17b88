"""Alt and a letter: no two controls that are seen together have the same one.

In other languages that is checked where their texts are (`test_states.py`).
"""

from collections.abc import Callable

import pytest

from tests.ui.mnemonics import letters_twice
from tests.ui.scene import Scene
from tests.ui.states import STATES, show


@pytest.mark.parametrize("state", STATES)
def test_no_letter_is_there_twice(state: str, scene: Callable[[], Scene]) -> None:
    assert letters_twice(show(scene(), state)) == {}
