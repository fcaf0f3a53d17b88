"""Dates, spans and numbers in the words that more than one page uses."""

from __future__ import annotations

from datetime import UTC, date, datetime

from wizard.local_clock import by_local_clock
from wizard.ui import language
from wizard.ui.language import tr

_YEAR = 365


def day(moment: datetime | date | None) -> str:
    """Write a day as the language does, `3 Mar 2016`; of a moment (aware) its day in UTC."""
    if moment is None:
        return tr("unreadable date")
    if isinstance(moment, datetime):
        moment = moment.astimezone(UTC).date()
    return language.day(moment)


def moment_words(moment: datetime, now: datetime) -> str:
    """Write when something happened: `today 10:42`, `yesterday 17:20` or `12 Dec 2024`."""
    local, today = by_local_clock(moment), by_local_clock(now).date()
    days = (today - local.date()).days
    if days == 0:
        return tr("today {}").format(f"{local:%H:%M}")
    if days == 1:
        return tr("yesterday {}").format(f"{local:%H:%M}")
    return day(local.date())


def span(days: int) -> str:
    """Write a number of days as `5 years 98 days`."""
    years, rest = divmod(days, _YEAR)
    if not years:
        return tr("%n day(s)", "", rest)
    if not rest:
        return tr("%n year(s)", "", years)
    return tr("{} {}", "years and days").format(
        tr("%n year(s)", "", years), tr("%n day(s)", "", rest)
    )


def span_away(days: int) -> str:
    """Write the same behind “in” and before “ago”, where some languages inflect it."""
    years, rest = divmod(days, _YEAR)
    if not years:
        return tr("%n day(s)", "in … or … ago", rest)
    if not rest:
        return tr("%n year(s)", "in … or … ago", years)
    return tr("{} {}", "years and days").format(
        tr("%n year(s)", "in … or … ago", years), tr("%n day(s)", "in … or … ago", rest)
    )
