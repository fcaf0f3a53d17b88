"""The dates of a certificate (RFC 5280, 4.1.2.5), read as tolerantly as they can be understood."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from wizard.certificates import der
from wizard.certificates.names import visible
from wizard.sentence import say

_EARLIEST: Final = datetime.min.replace(tzinfo=UTC)
_LATEST: Final = datetime.max.replace(tzinfo=UTC, microsecond=0)
_SHOWN: Final = 100

_REST: Final = (
    r"(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})"
    r"(?P<second>[0-9]{2})?(?P<fraction>[.,][0-9]+)?(?P<zone>Z|[+-][0-9]{4})?"
)
_TIMES: Final = {
    der.UTC_TIME: re.compile(r"(?P<year>[0-9]{2})" + _REST),
    der.GENERALIZED_TIME: re.compile(r"(?P<year>[0-9]{4})" + _REST),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as read.

    Attributes:
        time: Aware UTC; None when it cannot be understood.
        notes: What is not as the standard wants it.
    """

    time: datetime | None
    notes: tuple[str, ...] = ()


def decode_moment(tag: int, value: bytes) -> Moment:
    """Read a UTCTime or GeneralizedTime (X.680, 46 and 47).

    Years that Python has no date for (0) become the earliest that it has.
    """
    if len(value) == 13 and tag == der.UTC_TIME and value.endswith(b"Z"):
        quick = _strict(value)
        if quick:
            return Moment(quick)
    if len(value) == 15 and tag == der.GENERALIZED_TIME and value.endswith(b"Z"):
        quick = _strict(value)
        if quick and quick.year >= 2050:
            return Moment(quick)
    return _lenient(tag, value)


def _strict(value: bytes) -> datetime | None:
    digits = value[:-1]
    if not digits.isdigit():
        return None
    text = digits.decode("ascii")
    if len(text) == 12:
        # RFC 5280, 4.1.2.5.1: two digits mean 1950 to 2049.
        text = ("19" if text >= "50" else "20") + text
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:8])
    try:
        return datetime(
            year, month, day, int(text[8:10]), int(text[10:12]), int(text[12:14]), tzinfo=UTC
        )
    except ValueError:
        return None


def _lenient(tag: int, value: bytes) -> Moment:
    text = value.decode("latin-1").strip("\0 ")
    shown = visible(text[:_SHOWN])
    pattern = _TIMES.get(tag)
    match = pattern.fullmatch(text) if pattern else None
    if match is None:
        return Moment(None, (_unreadable(shown),))
    year = int(match["year"])
    if tag == der.UTC_TIME:
        year += 1900 if year >= 50 else 2000
    note = say("Nonstandard encoding: a date is written as “{}”.").format(shown)
    if year == 0:
        return Moment(_EARLIEST, (note,))
    try:
        time = datetime(
            year,
            int(match["month"]),
            int(match["day"]),
            int(match["hour"]),
            int(match["minute"]),
            min(int(match["second"] or 0), 59),  # a leap second is the last second here
            tzinfo=UTC,
        )
    except ValueError:
        return Moment(None, (_unreadable(shown),))
    return Moment(_shift(time, match["zone"]), (note,))


def _unreadable(shown: str) -> str:
    return say("A date is unreadable: “{}”.").format(shown)


def _shift(time: datetime, zone: str | None) -> datetime:
    """From local time to UTC; no zone is taken as UTC."""
    if zone is None or zone == "Z":
        return time
    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
    try:
        return time - offset if zone[0] == "+" else time + offset
    except OverflowError:
        return _EARLIEST if time.year == 1 else _LATEST
