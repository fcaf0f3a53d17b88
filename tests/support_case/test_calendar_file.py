"""Files for calendars, read back by two other parsers.

The golden file is written anew by `WRITE_GOLDEN=1 python -m pytest tests/support_case`.
"""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import vobject  # type: ignore[import-untyped] # it brings no types
from hypothesis import given
from hypothesis import strategies as st
from ical.alarm import Alarm
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from tests.authority import Authority
from tests.request.samples import (
    NOW,
    PRODUCTION,
    QUALITY,
    TODAY,
    a_certificate,
    a_request,
    trust_in,
)
from wizard.certificates.certificate import Certificate
from wizard.certificates.key_firewall import REMOVED
from wizard.environments.environment import Environment
from wizard.request.request import Request
from wizard.support_case.calendar_file import calendar_file
from wizard.support_case.reminder import reminders
from wizard.trust.trust_report import Role, TrustReport

GOLDEN = Path(__file__).parent / "golden" / "reminders.ics"

ROOT = a_certificate("Äcme Root CA 🔒", not_after=datetime(2027, 5, 3, 12, tzinfo=UTC))
SERVER = a_certificate("db01.acme.internal", not_after=datetime(2026, 12, 9, tzinfo=UTC))
TRUST = TrustReport(
    trust_in(ROOT).chains + trust_in(SERVER, role=Role.SERVER, store=None, proposed=False).chains
)
REQUEST = a_request(ROOT, SERVER, case_number="01234567")
#: What could break out of a field, or pass for something else in it.
HOSTILE = "x\r\nEND:VEVENT\nSUMMARY:free, or; not\\nEND:VEVENT\\N\u202ecod\u2028\x00\ud800\tÜ🔒"
ANY_TEXT = st.text(st.characters(), max_size=200)


def file_for(
    request: Request = REQUEST,
    trust: TrustReport = TRUST,
    draft_name: str = "db01.acme.internal",
    today: date = TODAY,
    now: datetime = NOW,
) -> bytes:
    """The file with the reminders of a request."""
    return calendar_file(request, reminders(request, trust, today), draft_name, now)


def read_back(content: bytes) -> Calendar:
    """Read it with a parser that takes nothing that RFC 5545 forbids."""
    return IcsCalendarStream.calendar_from_ics(content.decode())


def one_event(certificate: Certificate, request: Request, draft_name: str = "A draft") -> Event:
    """The event on the day of the last reminder of a certificate."""
    return read_back(file_for(request, trust_in(certificate), draft_name)).events[-1]


def test_the_file_is_the_golden_one_byte_for_byte() -> None:
    content = file_for()
    if os.environ.get("WRITE_GOLDEN") == "1":
        GOLDEN.write_bytes(content)
    assert content == GOLDEN.read_bytes()


def test_the_calendar_says_what_it_is() -> None:
    calendar = read_back(file_for())
    assert calendar.version == "2.0"
    assert calendar.method == "PUBLISH"
    assert "Trusted Root Wizard" in calendar.prodid
    assert [event.dtstart for event in calendar.events] == [
        date(2027, 1, 26),
        date(2027, 2, 25),
        date(2027, 3, 26),
        TODAY,
    ]


def test_an_event_fills_its_day_blocks_nothing_and_rings_at_nine() -> None:
    event = read_back(file_for()).events[0]
    assert event.summary == "Renew the certificate “Äcme Root CA 🔒” (expires 3 May 2027)"
    assert event.dtend == date(2027, 1, 27)
    assert event.dtstamp == NOW
    assert event.transparency == "TRANSPARENT"
    assert event.alarm == [
        Alarm(action="DISPLAY", trigger=timedelta(hours=9), description=event.summary)
    ]


def test_the_description_says_what_to_do() -> None:
    event = read_back(file_for()).events[0]
    assert event.description == (
        "The certificate “Äcme Root CA 🔒” expires on 3 May 2027. "
        "OutSystems does not watch expiry dates.\n"
        "\n"
        "1. Get the new one from whoever runs the authority.\n"
        "2. Open Trusted Root Wizard, open the draft “db01.acme.internal” and choose Renew.\n"
        "3. Open the support case by Mon 26 Apr at the latest: "
        "the service's target is 5 business days.\n"
        "\n"
        "Environments that have it: Quality, Production\n"
        "Support case: 01234567\n"
        f"Thumbprint (SHA-1): {ROOT.sha1.upper()}"
    )


def test_the_servers_own_certificate_is_on_no_environment_and_may_need_no_case() -> None:
    event = read_back(file_for()).events[-1]
    text = event.description or ""
    assert event.summary == ("Renew the certificate “db01.acme.internal” now (expires 9 Dec 2026)")
    assert "renew it now, no other reminder follows" in text
    assert "As long as the same authority signs the new one, no case is needed." in text
    assert "Environments" not in text


def test_a_self_signed_server_is_renewed_by_whoever_runs_it() -> None:
    trust = trust_in(ROOT, role=Role.SELF_SIGNED_SERVER)
    event = read_back(file_for(trust=trust)).events[0]
    assert "Get the new one from whoever runs the server." in (event.description or "")


@pytest.mark.parametrize(
    ("not_after", "expiry", "deadline"),
    [
        (datetime(2026, 11, 27, tzinfo=UTC), "(expires 27 Nov 2026)", "at once"),
        (datetime(2026, 11, 20, tzinfo=UTC), "(expired 20 Nov 2026)", "at once"),
        (datetime(2026, 11, 30, tzinfo=UTC), "(expires 30 Nov 2026)", "by Mon 23 Nov"),
    ],
)
def test_what_is_late_is_told_to_be(not_after: datetime, expiry: str, deadline: str) -> None:
    certificate = a_certificate(not_after=not_after)
    event = one_event(certificate, a_request(certificate))
    assert event.dtstart == TODAY
    assert (event.summary or "").endswith(f"now {expiry}")
    assert f"Open the support case {deadline}" in (event.description or "")


def test_both_other_parsers_read_the_same() -> None:
    content = file_for(replace(REQUEST, case_number=HOSTILE), draft_name=HOSTILE)
    other = vobject.readOne(content.decode())
    assert other.validate(raiseException=True)
    events = read_back(content).events
    assert len(other.vevent_list) == len(events) == 4
    for event, same in zip(events, other.vevent_list, strict=True):
        assert same.uid.value == event.uid
        assert same.summary.value == event.summary
        assert same.description.value == event.description
        assert same.dtstart.value == event.dtstart
        assert same.dtend.value == event.dtend
        assert same.dtstamp.value == event.dtstamp
        assert same.transp.value == event.transparency
        (alarm,) = event.alarm
        assert same.valarm.action.value == alarm.action
        assert same.valarm.trigger.value == alarm.trigger
        assert same.valarm.description.value == alarm.description


def test_a_second_import_replaces_the_first() -> None:
    first = read_back(file_for()).events
    later = read_back(file_for(draft_name="Renamed", now=NOW + timedelta(days=1))).events
    assert [event.uid for event in first] == [event.uid for event in later]
    assert len({event.uid for event in first}) == len(first)


def test_another_request_has_events_of_its_own() -> None:
    other = replace(REQUEST, identity="1" * 32)
    uids = {event.uid for event in read_back(file_for()).events}
    assert uids.isdisjoint({event.uid for event in read_back(file_for(other)).events})


def test_a_root_that_ends_with_the_calendar_is_written() -> None:
    certificate = a_certificate(not_after=datetime(9999, 12, 31, 12, tzinfo=UTC))
    event = one_event(certificate, a_request(certificate))
    assert event.dtstart == date(9999, 11, 24)
    assert "(expires 31 Dec 9999)" in (event.summary or "")


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_obstacle(today: date) -> None:
    certificate = a_certificate(not_after=datetime(1, 1, 1, tzinfo=UTC))
    content = file_for(a_request(certificate), trust_in(certificate), today=today)
    assert read_back(content).events[0].dtstart == today


def test_a_private_key_gets_into_no_calendar() -> None:
    key = Authority.root().key_pem.decode()
    request = replace(REQUEST, case_number=key, environments=(replace(QUALITY, name=key),))
    text = file_for(request, draft_name=f"x{key}y").decode().replace("\r\n ", "")
    assert REMOVED in text
    assert key.splitlines()[1][:20] not in text


def test_many_environments_are_counted() -> None:
    many = tuple(Environment(f"Environment {n}", ticked=True) for n in range(200))
    event = one_event(ROOT, replace(REQUEST, environments=many))
    assert "Environments that have it: 200 environments" in (event.description or "")


@given(ANY_TEXT | st.just(HOSTILE), ANY_TEXT | st.just(HOSTILE))
def test_no_text_breaks_out_of_its_field(text: str, other: str) -> None:
    certificate = a_certificate(text)
    request = a_request(
        certificate,
        case_number=other,
        environments=(replace(QUALITY, name=text), replace(PRODUCTION, name=other)),
    )
    content = file_for(request, trust_in(certificate), other)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(byte < 0x20 for line in lines for byte in line)
    assert b"\xe2\x80\xae" not in content  # U+202E, which turns the direction of what follows
    assert [len(event.alarm) for event in read_back(content).events] == [1, 1, 1]
    event = read_back(content).events[0]
    assert "\n" not in (event.summary or "")
    assert len((event.description or "").splitlines()) in {8, 9}
    read = vobject.readOne(content.decode())
    assert read.validate(raiseException=True)
    assert read.vevent.description.value == event.description
