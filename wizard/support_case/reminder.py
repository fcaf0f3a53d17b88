"""Reminders to renew a certificate in time: for which certificates, and on which days.

"OutSystems doesn't monitor your certificates expiration date. Make sure to request this service
ahead of time, taking into account the SLA for this service" (Add certificate to trusted root store
in OutSystems Cloud): the customer's calendar has to do it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from wizard.request.deadline import latest_opening
from wizard.trust.trust_report import Role

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.request.request import Request
    from wizard.trust.trust_report import TrustReport

#: How many days before its expiry a certificate should have been renewed.
DAYS_BEFORE: Final = (90, 60, 30)

#: What stands for `days_before` in the one reminder of a certificate for which all are too late.
AT_ONCE: Final = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """A day on which the customer is to be reminded of a certificate.

    Attributes:
        certificate: The certificate.
        role: What it is in its chain.
        installed: Whether the case asks to install it; else it is the server's own, whose
            successor needs a case only when another authority signs it.
        expires: The day on which it expires, in UTC.
        days_before: One of `DAYS_BEFORE`, or `AT_ONCE`.
        day: The day of the reminder.
    """

    certificate: Certificate
    role: Role
    installed: bool
    expires: date
    days_before: int
    day: date


def reminders(request: Request, trust: TrustReport, today: date) -> tuple[Reminder, ...]:
    """Tell when to be reminded of what is installed, and of the servers' own certificates.

    A certificate expires at a moment in UTC, and a reminder is a whole day without a zone. The day
    of expiry is the one in UTC: Support and every text of the wizard name that one, and the few
    hours between it and the customer's own do not count against weeks.

    Args:
        request: What was entered; its choice tells what is installed.
        trust: What was found about its certificates.
        today: The customer's day.

    Returns:
        By certificate, in the order of the chains, and the earliest day first; nothing for those
        whose last day is unreadable or stands for no expiry.
    """
    installed = {to.certificate for to in trust.to_install(request.left_out, request.added)}
    roles = {
        a.certificate: a.role
        for a in trust.assessments
        if a.certificate in installed or a.role is Role.SERVER
    }
    return tuple(
        Reminder(certificate, role, certificate in installed, expires, days_before, day)
        for certificate, role in roles.items()
        if (expires := _last_day(certificate)) is not None
        for days_before, day in (reminder_days(expires, today) or {AT_ONCE: today}).items()
    )


def reminder_days(expires: date, today: date) -> dict[int, date]:
    """Tell when to begin so that the renewal is done 90, 60 and 30 days before the expiry.

    Each is a business day, earlier by the time that the service takes. Days that have passed are
    left out.
    """
    left = (expires - today).days
    days = {n: latest_opening(expires - timedelta(days=n)) for n in DAYS_BEFORE if n <= left}
    return {n: day for n, day in days.items() if day >= today}


def _last_day(certificate: Certificate) -> date | None:
    if certificate.not_after is None or certificate.never_expires:
        return None
    return certificate.not_after.date()
