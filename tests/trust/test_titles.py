from hypothesis import given
from hypothesis import strategies as st

from wizard.trust.titles import LONGEST, short_title


def test_a_title_of_usual_length_stays_as_it_is() -> None:
    assert short_title("Acme Root CA") == "Acme Root CA"


@given(st.text(max_size=300))
def test_a_title_always_says_something_short(title: str) -> None:
    assert 0 < len(short_title(title)) <= LONGEST


def test_a_cut_title_ends_with_a_mark() -> None:
    assert short_title("x" * 65) == "x" * 63 + "…"
