from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.certificates.certificate import NO_EXPIRY
from wizard.certificates.dates import decode_moment
from wizard.certificates.der import GENERALIZED_TIME, INTEGER, UTC_TIME


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        (UTC_TIME, b"250102030405Z", datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (UTC_TIME, b"491231235959Z", datetime(2049, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (UTC_TIME, b"500101000000Z", datetime(1950, 1, 1, tzinfo=UTC)),
        (GENERALIZED_TIME, b"20500101000000Z", datetime(2050, 1, 1, tzinfo=UTC)),
        (GENERALIZED_TIME, b"99991231235959Z", NO_EXPIRY),
    ],
)
def test_standard_dates_are_read_without_a_note(tag: int, value: bytes, expected: datetime) -> None:
    moment = decode_moment(tag, value)
    assert moment.time == expected
    assert not moment.notes


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        (GENERALIZED_TIME, b"20250102030405Z", datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (GENERALIZED_TIME, b"19490102030405Z", datetime(1949, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (GENERALIZED_TIME, b"20500101000000.5Z", datetime(2050, 1, 1, tzinfo=UTC)),
        (GENERALIZED_TIME, b"00000101000000Z", datetime(1, 1, 1, tzinfo=UTC)),
        (UTC_TIME, b"2501020304Z", datetime(2025, 1, 2, 3, 4, tzinfo=UTC)),
        (UTC_TIME, b"250102030405", datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (UTC_TIME, b"250102030405+0100", datetime(2025, 1, 2, 2, 4, 5, tzinfo=UTC)),
        (UTC_TIME, b"250102030405-0130", datetime(2025, 1, 2, 4, 34, 5, tzinfo=UTC)),
        (UTC_TIME, b"250102030460Z", datetime(2025, 1, 2, 3, 4, 59, tzinfo=UTC)),
        (GENERALIZED_TIME, b"00010101000000+0100", datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_other_dates_are_understood_and_noted(tag: int, value: bytes, expected: datetime) -> None:
    moment = decode_moment(tag, value)
    assert moment.time == expected
    assert moment.notes[0].startswith("Nonstandard encoding")


@pytest.mark.parametrize(
    ("tag", "value"),
    [
        (UTC_TIME, b""),
        (UTC_TIME, b"tomorrow"),
        (UTC_TIME, b"251302030405Z"),
        (UTC_TIME, b"250230030405Z"),
        (UTC_TIME, b"\x1b[31mred\x00"),
        (INTEGER, b"250102030405Z"),
    ],
)
def test_what_is_no_date_is_shown_as_it_is(tag: int, value: bytes) -> None:
    moment = decode_moment(tag, value)
    assert moment.time is None
    assert moment.notes[0].startswith("A date is unreadable")
    assert moment.notes[0].isprintable()


@given(st.sampled_from([UTC_TIME, GENERALIZED_TIME, INTEGER]), st.binary(max_size=24))
def test_no_bytes_make_it_fail(tag: int, value: bytes) -> None:
    moment = decode_moment(tag, value)
    assert moment.time is None or moment.time.tzinfo is UTC
