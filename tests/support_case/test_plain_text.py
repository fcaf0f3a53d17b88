import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.support_case.plain_text import plain_line, plain_lines


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_are_split_whatever_ends_them(line_end: str) -> None:
    assert plain_lines(f"{line_end}a{line_end}{line_end}b  {line_end}") == ("a", "", "b")


def test_tabs_become_spaces_and_other_controls_become_visible() -> None:
    assert plain_lines("at\tx\x07\u202e") == ("at  x<U+0007><U+202E>",)
    assert plain_line(" Name\r\n \tSurname\x00 ") == "Name Surname<U+0000>"


def test_a_long_text_is_kept_in_full() -> None:
    assert plain_lines("x" * 10_000) == ("x" * 10_000,)
    assert plain_line("\x00" * 10_000) == "<U+0000>" * 10_000


@pytest.mark.parametrize("text", ["", " \n\t\r\n "])
def test_an_empty_text_has_no_lines(text: str) -> None:
    assert plain_lines(text) == ()
    assert plain_line(text) == ""


@given(st.text(st.characters()))
def test_no_line_holds_a_control_character(text: str) -> None:
    for line in (plain_line(text), *plain_lines(text)):
        assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for c in line)
        assert line.encode("utf-8").decode("utf-8") == line
