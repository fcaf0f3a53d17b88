from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mendable import MendableError
from wizard.support_case.portal import Portal, parse_portal

SETTINGS = Path(__file__).parents[2] / "resources" / "portal.toml"
GOOD = """
address = "https://portal.example/case"
longest_link = 1500
[fields]
subject = "subject"
description = "description"
"""


def test_our_own_settings_are_the_address_that_outsystems_publishes() -> None:
    assert parse_portal(SETTINGS.read_text("utf-8")) == Portal(
        address="https://www.outsystems.com/goto/submit-support-case",
        subject_field="subject",
        description_field="description",
        longest_link=2000,
    )


def test_other_settings_are_taken_as_they_are() -> None:
    assert parse_portal(GOOD).longest_link == 1500


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('"https://portal.example/case"', '"http://portal.example/case"'),
        ('"https://portal.example/case"', '"javascript:alert(1)"'),
        ('"https://portal.example/case"', '"file:///etc/passwd"'),
        ('"https://portal.example/case"', '"https:///case"'),
        ('"https://portal.example/case"', '"https://user@portal.example/case"'),
        ('"https://portal.example/case"', '"https://portal.example/case?a=b"'),
        ('"https://portal.example/case"', '"https://portal.example/case#a"'),
        ('"https://portal.example/case"', '"https://portal.example:0x/case"'),
        ('"https://portal.example/case"', '"https://portal.example/a case"'),
        ('"https://portal.example/case"', '"https://portal.example/\\nx"'),
        ('"https://portal.example/case"', "1"),
        ('"https://portal.example/case"', f'"https://portal.example/{"a" * 1500}"'),
        ("1500", "99"),
        ("1500", "2001"),
        ("1500", "-5"),
        ("1500", "1500.5"),
        ("1500", "true"),
        ("1500", '"1500"'),
        ("1500", "9" * 5000),
        ('"subject"', '""'),
        ('"subject"', '"sub ject"'),
        ('"subject"', '"a&b"'),
        ('"subject"', '"description"'),
        ("[fields]", "[other]"),
        ("[fields]", "fields = 1\n[x]"),
        ("[fields]", "[fields"),
        ("[fields]", f"x = {'[' * 5000}"),
    ],
)
def test_settings_that_cannot_be_meant_are_refused_with_what_to_correct(
    good: str, bad: str
) -> None:
    assert good in GOOD
    with pytest.raises(MendableError, match=r"^Correct portal\.toml: "):
        parse_portal(GOOD.replace(good, bad, 1))


@pytest.mark.parametrize("line", GOOD.strip().splitlines())
def test_every_setting_is_needed(line: str) -> None:
    with pytest.raises(MendableError):
        parse_portal(GOOD.replace(line, ""))


@given(st.text())
def test_any_text_is_settings_or_refused(text: str) -> None:
    with pytest.raises(MendableError):
        parse_portal(text)
