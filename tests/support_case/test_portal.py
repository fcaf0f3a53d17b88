import contextlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.said import taken_as_they_are
from wizard.mendable import MendableError
from wizard.support_case.portal import parse_portal
from wizard.support_case.portal_steps import PortalStep, StepKey

SETTINGS = Path(__file__).parents[2] / "resources" / "portal.toml"
GOOD = """
address = "https://portal.example/case"
longest_link = 1500
severities = ["Minor", "Medium", "Major", "Critical"]
[fields]
subject = "subject"
description = "description"
[[steps]]
key = "case_type"
heading = "What do you need?"
hint = "Choose something."
"""


def refusal(settings: str) -> str:
    with pytest.raises(MendableError) as refused:
        parse_portal(settings)
    return str(refused.value)


def test_our_own_settings_are_the_address_that_outsystems_publishes() -> None:
    portal = parse_portal(SETTINGS.read_text("utf-8"))
    assert portal.address == "https://www.outsystems.com/goto/submit-support-case"
    assert (portal.subject_field, portal.description_field) == ("subject", "description")
    assert portal.longest_link == 2000


def test_our_own_settings_lead_through_the_portal_in_its_own_order_and_words() -> None:
    portal = parse_portal(SETTINGS.read_text("utf-8"))
    assert [step.key for step in portal.steps] == list(StepKey)
    steps = {step.key: step for step in portal.steps}
    assert "Search here by the name or activation code" in steps[StepKey.INFRASTRUCTURE].hint
    assert steps[StepKey.CASE_TYPE].heading == "Configure the platform"
    assert steps[StepKey.PHONES].heading == "Your phone number(s)"
    assert steps[StepKey.CC].heading.endswith("(in CC)")
    assert all(step.hint.endswith(".") and ". " not in step.hint for step in portal.steps)
    assert portal.severities == ("Low", "Normal", "High", "Urgent")


def test_another_language_can_say_our_own_hints_and_what_is_wrong_with_others() -> None:
    portal = parse_portal(SETTINGS.read_text("utf-8"))
    assert [rest for step in portal.steps for rest in taken_as_they_are(step.hint)] == []
    with pytest.raises(MendableError) as refusal:
        parse_portal(GOOD.replace("longest_link = 1500", "longest_link = 1"))
    assert list(taken_as_they_are(str(refusal.value))) == ["portal.toml"]


def test_other_settings_are_taken_as_they_are() -> None:
    portal = parse_portal(GOOD)
    assert portal.address == "https://portal.example/case"
    assert portal.longest_link == 1500
    assert portal.severities == ("Minor", "Medium", "Major", "Critical")
    assert portal.steps == (
        PortalStep(StepKey.CASE_TYPE, "What do you need?", "Choose something."),
    )


def test_a_heading_cannot_hide_anything() -> None:
    portal = parse_portal(GOOD.replace("What do", "What\\u202e\\n do"))
    assert portal.steps[0].heading == "What<U+202E> do you need?"


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
        ("Minor", ""),
        ("Minor", "Medium"),
        ("Minor", "x" * 31),
        ('"Minor", ', ""),
        ('"Minor"', "1"),
        ('["Minor", "Medium", "Major", "Critical"]', '"Minor"'),
        ("[[steps]]", "[steps]"),
        ("[[steps]]", "steps = 1\n[[x]]"),
        ("[[steps]]", "steps = []\n[[x]]"),
        ("case_type", "case type"),
        ('"case_type"', "1"),
        ("What do you need?", " "),
        ("What do you need?", "x" * 101),
        ("Choose something.", ""),
        ("Choose something.", "x" * 301),
        ('"Choose something."', "true"),
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


@pytest.mark.parametrize(
    ("place", "key", "known"),
    [
        ("longest_link", "adress", "the file, which has address, longest_link"),
        ("subject =", "title", "[fields], which has subject, description"),
        ("hint =", "hints", "a step, which has key, heading, hint"),
        ("hint =", "a\u202eb", "a step"),
    ],
)
def test_a_setting_that_does_not_exist_is_named(place: str, key: str, known: str) -> None:
    said = refusal(GOOD.replace(place, f'"{key}" = ""\n{place}', 1))
    named = key.replace("\u202e", "<U+202E>")
    assert said.startswith(f"Correct portal.toml: “{named}” is no setting of {known}")


def test_a_step_that_does_not_exist_is_named() -> None:
    said = refusal(GOOD.replace("case_type", "impact"))
    assert said.startswith("Correct portal.toml: “impact” is no key of a step; there are infra")


def test_a_step_that_stands_in_it_twice_is_named() -> None:
    steps = GOOD[GOOD.index("[[steps]]") :]
    said = refusal(GOOD + steps)
    assert said == "Correct portal.toml: the step “case_type” stands in it twice."


def test_the_file_is_called_what_it_is_called() -> None:
    with pytest.raises(MendableError, match=r"^Correct “/etc/portal\.toml”: it is not TOML"):
        parse_portal("x", "“/etc/portal.toml”")


@given(st.text())
@example("x" * 10_000 + " = 1\n[fields]\n")
@example("x" * 10_000)
def test_any_text_is_settings_or_refused(text: str) -> None:
    assert len(refusal(text)) < 2_100


def _array(values: list[str]) -> str:
    return f"[{', '.join(values)}]"


VALUES = st.recursive(
    st.one_of(
        st.sampled_from(["true", "1.5", "2026-01-01", "{}"]),
        st.integers(-9, 9).map(str),
        st.text(max_size=5).map(lambda text: f"'{text}'"),
    ),
    lambda inner: st.lists(inner, max_size=5).map(_array),
    max_leaves=5,
)


PLACES = ["1500", '"Minor"', '"subject"', '"case_type"', '"Choose something."']


@given(st.sampled_from(PLACES), VALUES)
def test_any_value_in_any_place_is_taken_or_refused(good: str, value: str) -> None:
    with contextlib.suppress(MendableError):
        portal = parse_portal(GOOD.replace(good, value, 1))
        assert portal.address == "https://portal.example/case"
