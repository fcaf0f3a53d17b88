"""The tests of what a computer's clock shows run in time zones of their own, as processes."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wizard.local_clock import by_local_clock
from wizard.ui.wording import moment_words

TELL = """
import sys
from datetime import UTC, datetime
from wizard.local_clock import by_local_clock
print(by_local_clock(datetime.fromisoformat(sys.argv[1]).replace(tzinfo=UTC)).isoformat())
"""


@pytest.mark.parametrize(
    ("zone", "moment", "told"),
    [
        ("UTC0", "2027-05-03T23:30", "2027-05-03T23:30:00+00:00"),
        ("NZT-12", "2027-05-03T13:00", "2027-05-04T01:00:00+12:00"),
        ("HST10", "2027-05-03T09:00", "2027-05-02T23:00:00-10:00"),
        ("NZT-12", "9999-12-31T23:59", "9999-12-31T23:59:00+00:00"),
        ("HST10", "0001-01-01T00:00", "0001-01-01T00:00:00+00:00"),
    ],
)
def test_moments_are_those_of_the_clock_as_far_as_it_goes(
    zone: str, moment: str, told: str
) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", TELL, moment],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answer.stdout.strip() == told


class OnWindows(datetime):
    """A moment before 1970 where the system's clock has none."""

    def astimezone(self, _zone: object = None) -> "OnWindows":
        raise OSError(22, "Invalid argument")


def test_what_windows_cannot_tell_stays_as_it_is() -> None:
    moment = OnWindows(1969, 12, 31, tzinfo=UTC)
    assert by_local_clock(moment) is moment


def test_the_list_of_drafts_tells_such_a_moment_too() -> None:
    now = datetime(2027, 5, 3, tzinfo=UTC)
    assert moment_words(OnWindows(1969, 12, 31, tzinfo=UTC), now) == "31 Dec 1969"
