import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.request.case_number import case_number_remark, tidy_case_number


@pytest.mark.parametrize(
    "pasted",
    [
        "1234567",
        "  1234567\n",
        "#1234567",
        "Case 1234567",
        "case#1234567",
        "Case1234567",
        "Case No. 1234567",
        "Case ID: 1234567",
        "Support Case Number: #1234567.",
        "Ticket № 1234567",
        "(1234567)",
        "1 234 567",
        "Case #1 234 567",
        "\u200b1234567\u00a0",
        "\uff03\uff11\uff12\uff13\uff14\uff15\uff16\uff17",  # as Japanese keyboards write it
        "1234567 ",
        "RE: [OutSystems Support] Case #1234567 - Install 2 certificates in the root store",
        "Hello,\r\n\r\nyour support case 1234567 was opened on 2026-11-23.\r\n",
        "https://www.outsystems.com/support/portal/case/1234567",
        "https://www.outsystems.com/support/portal/case/1234567/?utm_source=3#comment-12",
        "https://www.outsystems.com/SPP_Ticket_UI/v2/CaseDetail?CaseId=1234567",
        "See https://www.outsystems.com/support/portal/cases/1234567.",
    ],
)
def test_the_number_is_found_in_what_is_pasted(pasted: str) -> None:
    assert tidy_case_number(pasted) == "1234567"
    assert case_number_remark("1234567") == ""


@pytest.mark.parametrize(
    ("pasted", "number"),
    [
        ("CS-0012345", "CS-0012345"),
        ("Case CS0012345", "CS0012345"),
        ("Case 0123-4567", "0123-4567"),
        ("1234567 and 7654321", "1234567 and 7654321"),
        ("pending", "pending"),
        ("the case that Ana opened", "the case that Ana opened"),
        (
            "https://www.outsystems.com/support/portal/",
            "https://www.outsystems.com/support/portal/",
        ),
        ("https://[x", "https://[x"),
        ("#", "#"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_what_is_no_plain_number_is_kept(pasted: str, number: str) -> None:
    assert tidy_case_number(pasted) == number


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("", ""),
        ("  ", ""),
        ("1234567", ""),
        ("CS-0012345", ""),
        ("9" * 30, ""),
        ("9" * 31, "Check the case number: it has more than 30 characters."),
        ("pending", "Check the case number: it has no digit."),
        ("1234567\n7654321", "Keep the case number alone: these are several lines."),
    ],
)
def test_what_is_odd_is_said(text: str, remark: str) -> None:
    assert case_number_remark(text) == remark


@given(st.text(st.characters()))
def test_nothing_is_refused_and_tidying_twice_changes_nothing(text: str) -> None:
    tidy = tidy_case_number(text)
    assert tidy_case_number(tidy) == tidy
    assert case_number_remark(text).endswith(".") or not case_number_remark(text)


@pytest.mark.parametrize("part", ["case # ", "#", "1 234 ", "https://x/1-", "case-", "A-"])
def test_a_very_long_text_takes_no_time(part: str) -> None:
    assert tidy_case_number(part * 20_000 + "x")
