from hypothesis import given
from hypothesis import strategies as st

from wizard.request.words import counted, cut, listed


@given(st.text(), st.integers(1, 50))
def test_a_cut_text_is_one_short_line(text: str, longest: int) -> None:
    line = cut(text, longest)
    assert len(line) <= longest
    assert len(line.splitlines()) <= 1
    assert line == " ".join(text.split()) or line.endswith("…")


def test_things_are_counted_in_words() -> None:
    assert counted([], "certificate") == ""
    assert counted([1], "certificate") == "1 certificate"
    assert counted([1, 2], "certificate") == "2 certificates"


def test_names_are_listed_while_they_fit_and_counted_beyond() -> None:
    assert listed(["Quality", "Production"], "environment", 28) == "Quality, Production"
    assert listed(["Quality", "Production"], "environment", 18) == "2 environments"
    assert listed(["Quality of the North"], "environment", 10) == "Quality o…"
    assert listed([], "environment", 10) == ""
