import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.environments.pasted_line import Parts, cells_of, header_of, parts_of

HOST = "acme-tst.outsystemsenterprise.com"


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Quality", ("Quality",)),
        ("Quality, acme", ("Quality", "acme")),
        ("Quality; a, b", ("Quality", "a, b")),
        ("Quality\ta; b, c", ("Quality", "a; b, c")),
        ('"Quality, EU", acme', ("Quality, EU", "acme")),
        ("Quality,,Test", ("Quality", "", "Test")),
        ("\ufeffQual\u200bity\u00a0 EU ", ("Quality EU",)),
        ("", ()),
    ],
)
def test_a_line_is_split_at_its_separator(line: str, cells: tuple[str, ...]) -> None:
    assert cells_of(line) == cells


@pytest.mark.parametrize(
    "bullet",
    ["- ", "* ", "• ", "– ", "1. ", "12) ", "(3) ", "[ ] ", "[x] ", "- [x] ", "☐", "\t-\t"],
)
def test_bullets_go_away(bullet: str) -> None:
    assert cells_of(f"{bullet}Quality") == ("Quality",)


@pytest.mark.parametrize("name", ["2nd Quality", "-1", "x - y", "3.5"])
def test_what_only_looks_like_a_bullet_stays(name: str) -> None:
    assert cells_of(name) == (name,)


@pytest.mark.parametrize(
    "cells",
    [
        ["Name", "Address"],
        ["Environment", "Host name", "Type"],
        ["URL", "x", "Name"],
        ["Environments:"],
    ],
)
def test_headers_are_recognised(cells: list[str]) -> None:
    assert header_of(cells) is not None


@pytest.mark.parametrize(
    "cells", [["Quality"], ["Quality", HOST], ["Type"], ["Name", "Quality"], ["Environment 1"], []]
)
def test_rows_are_no_headers(cells: list[str]) -> None:
    assert header_of(cells) is None


def test_a_header_gives_the_columns_their_order() -> None:
    header = header_of(["Type", "Version", "URL", "Environment", "Name"])
    assert header is not None
    assert header.parts(["Test", "11.28", HOST, "Quality", "x"]) == Parts("Quality", HOST, "Test")
    assert header.parts(["Test"]) == Parts(purpose="Test")


@pytest.mark.parametrize(
    ("cells", "parts"),
    [
        (["Quality"], Parts("Quality")),
        ([HOST], Parts("", HOST)),
        (["Quality", HOST], Parts("Quality", HOST)),
        ([HOST, "Quality"], Parts("Quality", HOST)),
        (["Quality", HOST, "Test"], Parts("Quality", HOST, "Test")),
        (["Quality", "11.28.0", HOST, "Test"], Parts("Quality", HOST, "Test")),
        (["Quality", "Test"], Parts("Quality", "", "Test")),
        ([HOST, HOST], Parts("", HOST)),
        (["Quality", "", "Test"], Parts("Quality", "", "Test")),
        (["acme.prod", "acme.example"], Parts("acme.prod", "acme.example")),
        (["Quality", "bad_host", "Test"], Parts("Quality", "bad_host", "Test")),
        ([f"Quality: https://{HOST}/"], Parts("Quality", f"https://{HOST}/")),
        ([f"Quality EU – {HOST}"], Parts("Quality EU", HOST)),
        ([f"Quality ({HOST})"], Parts("Quality", HOST)),
        ([f"{HOST} (Quality)"], Parts("Quality", HOST)),
        ([f"see {HOST} or acme.example"], Parts(f"see {HOST} or acme.example")),
    ],
)
def test_the_parts_of_a_row_are_told_by_their_looks(cells: list[str], parts: Parts) -> None:
    assert parts_of(cells) == parts


@given(st.text().map(lambda text: "".join(text.splitlines())))
def test_any_line_has_printable_cells(line: str) -> None:
    for cell in cells_of(line):
        assert cell.isprintable()
        assert cell == cell.strip()
