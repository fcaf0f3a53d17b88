import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.environments.environment import Environment, Purpose
from wizard.environments.pasted_list import MOST_LINES, parse_list

DEVELOPMENT = Environment("Development", "acme-dev.outsystemsenterprise.com", Purpose.DEVELOPMENT)
QUALITY = Environment("Quality", "acme-tst.outsystemsenterprise.com", Purpose.NON_PRODUCTION)
PRODUCTION = Environment("Production", "acme.outsystemsenterprise.com", Purpose.PRODUCTION)
LIFETIME = Environment("LifeTime", "acme-lt.outsystemsenterprise.com", Purpose.MANAGEMENT)
ALL = (DEVELOPMENT, QUALITY, PRODUCTION, LIFETIME)


@pytest.mark.parametrize(
    "row",
    [
        "{e.name}, {e.address}",
        "{e.name};https://{e.address}/;{e.purpose}",
        "{e.name}\t{e.address}\t{e.purpose}",
        "• {e.name}: {e.address}",
        "{e.address},{e.name}",
        "{e.name} ({e.address})",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\n\n"])
def test_the_ways_in_which_people_write_a_list(row: str, line_end: str) -> None:
    pasted = parse_list(line_end.join(row.format(e=environment) for environment in ALL))
    assert pasted.environments == ALL
    assert pasted.rejected == ()


def test_names_alone() -> None:
    pasted = parse_list("Development\nQuality\nProduction")
    assert [(e.name, e.address, e.purpose) for e in pasted.environments] == [
        ("Development", "", Purpose.DEVELOPMENT),
        ("Quality", "", Purpose.NON_PRODUCTION),
        ("Production", "", Purpose.PRODUCTION),
    ]


def test_an_address_alone_is_named_by_its_first_label() -> None:
    assert parse_list("https://acme-dev.example/lifetime").environments == (
        Environment("acme-dev", "acme-dev.example", Purpose.DEVELOPMENT),
    )


def test_a_table_with_a_header_in_its_own_order() -> None:
    pasted = parse_list(
        "Type\tHostName\tOSVersion\tName\n"
        "Test\tacme-tst.outsystemsenterprise.com\t11.28.0\tQuality\n"
        "Production\tacme.outsystemsenterprise.com\t11.28.0\tProduction\n"
    )
    assert pasted.environments == (QUALITY, PRODUCTION)


def test_a_heading_and_rules_are_passed_over() -> None:
    pasted = parse_list("Environments:\n-----\n\nQuality, acme-tst.outsystemsenterprise.com\n=====")
    assert pasted.environments == (QUALITY,)
    assert pasted.rejected == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Quality, my_server", "“my_server” is not a host name"),
        ("Development, Quality, Production", "“Quality” is not a host name"),
        ("x" * 501, "too long"),
        ("Production", "on line 1 already"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_with_its_reason(line: str, words: str) -> None:
    pasted = parse_list(f"Production\n\n{line}\nQuality")
    assert [environment.name for environment in pasted.environments] == ["Production", "Quality"]
    assert [number for number, _ in pasted.rejected] == [3]
    assert words in pasted.rejected[0][1]


def test_a_row_below_a_header_needs_a_name_or_an_address() -> None:
    assert parse_list("Name\tAddress\tType\n\t\tTest").rejected == (
        (2, "This line has neither a name nor an address."),
    )


def test_addresses_that_are_not_served_are_read_all_the_same() -> None:
    assert parse_list("Dev, acme.outsystems.app").environments[0].address == "acme.outsystems.app"


def test_a_list_without_an_end_is_cut() -> None:
    pasted = parse_list("\n".join(f"Environment {number}" for number in range(MOST_LINES + 5)))
    assert len(pasted.environments) == MOST_LINES
    assert [number for number, _ in pasted.rejected] == [MOST_LINES + 1]


@given(st.text())
def test_any_text_is_read_without_losing_a_line(text: str) -> None:
    pasted = parse_list(text)
    lines = text.splitlines()
    assert len(pasted.environments) + len(pasted.rejected) <= len(lines)
    assert all(1 <= number <= len(lines) and sentence for number, sentence in pasted.rejected)
    assert all(environment.name.isprintable() for environment in pasted.environments)
    assert not any(environment.ticked for environment in pasted.environments)


NAMES = st.text(string.ascii_letters + string.digits + " äß'&/", min_size=1, max_size=40).map(
    lambda name: " ".join(f"E {name}".split())
)
HOSTS = st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?\.[a-z]{2,10}\.[a-z]{2,5}", fullmatch=True)


@given(
    st.lists(
        st.builds(Environment, NAMES, HOSTS, st.sampled_from(Purpose)),
        unique_by=lambda e: (e.name.casefold(), e.address),
        max_size=8,
    ),
    st.sampled_from([",", ";", "\t"]),
    st.booleans(),
)
def test_a_written_list_reads_as_it_was(
    environments: list[Environment], separator: str, has_header: bool
) -> None:
    rows = [(e.name, e.address, e.purpose.value) for e in environments]
    lines = [separator.join(row) for row in [("Name", "Address", "Purpose")] * has_header + rows]
    pasted = parse_list("\n".join(lines))
    assert pasted.environments == tuple(environments)
    assert pasted.rejected == ()
