"""Moments as the clock on the customer's desk shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def by_local_clock(moment: datetime) -> datetime:
    """Tell an aware moment by the computer's time zone; as it is where that cannot be done.

    A draft or a file's time stamp may say anything. At the ends of the calendar there is no local
    time, and Windows has none before 1970 (https://github.com/python/cpython/issues/80940).
    """
    try:
        return moment.astimezone()
    except (OverflowError, OSError):
        return moment
