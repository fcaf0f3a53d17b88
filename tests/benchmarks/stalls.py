"""Measures how long the window stands still with very many certificates and environments.

A timer in the UI thread should come every 5 ms; the largest gap between two of its calls is told
for each job, with where the UI thread was at the time. No limit is asserted: what a machine with
other work gives is no verdict.

    ./run bench stalls [CERTIFICATES]
"""

import base64
import collections
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from tests.authority import Authority
from wizard.app import make_application
from wizard.certificates.decode import decode_certificate
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.refreshed import refreshed
from wizard.parts import make_services
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.storage import draft_format
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.self_test import RecordingDesktop

PROGRAM = str(Path(__file__).resolve().parents[2] / "wizard")
INTERVAL = 5  # milliseconds
PATIENCE = 120.0
DRAFTS = ENVIRONMENTS = 1_000
QUIET = 0.6  # seconds without work after which a job is over: a save is due after 0.4


def many_certificates(count: int) -> bytes:
    """Distinct certificates as PEM, without a signature for each: the serial number is changed."""
    root = Authority.root()
    templates = [root.server([f"server{number}.acme.test"]) for number in range(20)]
    blocks = [root.pem]
    for number in range(count - 1):
        template = templates[number % len(templates)]
        serial = template.certificate.serial_number.to_bytes(20).lstrip(b"\0")
        changed = serial[:-4] + number.to_bytes(4)
        encoded = base64.encodebytes(template.der.replace(serial, changed, 1))
        blocks.append(b"-----BEGIN CERTIFICATE-----\n" + encoded + b"-----END CERTIFICATE-----\n")
    return b"".join(blocks)


class Stalls:
    """The gaps between the calls of a timer, and what the UI thread did in the long ones."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.places: collections.Counter[str] = collections.Counter()
        self._last = time.perf_counter()
        self._ui = threading.get_ident()
        self._ended = False
        self._timer = QTimer()
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure while the block runs."""
        sampler = threading.Thread(target=self._sample, daemon=True)
        self._last = time.perf_counter()
        self._timer.start()
        sampler.start()
        yield
        self._tick()
        self._timer.stop()
        self._ended = True
        sampler.join()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def _sample(self) -> None:
        while not self._ended:
            time.sleep(INTERVAL / 1000)
            if time.perf_counter() - self._last >= 0.02:
                place = _where(sys._current_frames().get(self._ui))
                self.places[place] += 1


def _where(frame: FrameType | None) -> str:
    """The innermost places of the program itself.

    Nothing here gives up the lock: a frame that is held on to keeps its painter alive.
    """
    own: list[str] = []
    while frame is not None and len(own) < 4:
        code = frame.f_code
        if code.co_filename.startswith(PROGRAM):
            module = code.co_filename.rpartition(os.sep)[2].removesuffix(".py")
            own.append(f"{module}.{code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(own) or "Qt alone, or waiting for the lock"


def main() -> None:
    """Go through the jobs and print the gaps."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle.pem"
        bundle.write_bytes(many_certificates(count))
        folders = Folders.under(Path(folder) / "data")
        keep_drafts(folders.drafts)
        wizard = Wizard(make_services(lambda: folders, RecordingDesktop()))
        wizard.window.show()
        go_to = wizard.session.go_to
        jobs: tuple[tuple[str, Callable[[], object]], ...] = (
            ("nothing", application.processEvents),
            ("read, assess, save", lambda: wizard.open_paths([bundle])),
            ("go to Review", lambda: go_to(Step.REVIEW)),
            ("back to Certificate", lambda: go_to(Step.CERTIFICATE)),
            ("Review again", lambda: go_to(Step.REVIEW)),
            ("on to Environments", lambda: go_to(Step.ENVIRONMENTS)),
            ("1,000 environments", lambda: show_environments(wizard)),
            ("tick one of them", lambda: tick_one(wizard)),
            ("tick all of them", lambda: tick_all(wizard)),
            ("search them", lambda: wizard.environments.search.setText("team 7")),
            ("back to Certificate again", lambda: go_to(Step.CERTIFICATE)),
            ("list 1,000 drafts", wizard.certificate_step.list_drafts),
            ("search the drafts", lambda: wizard.certificates.drafts.search.setText("draft 7")),
        )
        for name, job in jobs:
            tell(name, measure(wizard, job))
        sys.stdout.write(f"{len(wizard.session.situation.request.certificates)} certificates\n")
        wizard.window.close()


def keep_drafts(folder: Path) -> None:
    """Leave as many drafts as nobody has, each with a certificate of its own."""
    folder.mkdir(parents=True)
    now = datetime.now(UTC)
    root = decode_certificate(Authority.root().der)
    for number in range(DRAFTS):
        request = Request(
            identity=f"{number:032x}",
            created=now,
            changed=now,
            title=f"Draft {number}",
            sources=(ReadReport("root.cer", (root,)),),
            opened=now if number % 2 else None,
            sent=frozenset({root.sha256}),
        )
        path = folder / f"{request.identity}.trustdraft"
        path.write_bytes(draft_format.write(request))


def show_environments(wizard: Wizard) -> None:
    """Show as many as nobody has, as LifeTime tells them."""
    told = tuple(
        Environment(
            f"Team {number}",
            f"acme-{number}.outsystemsenterprise.com",
            list(Purpose)[number % 3],
            front_ends=number % 4,
            is_cloud=True,
            origin=Origin.LIFETIME,
        )
        for number in range(ENVIRONMENTS)
    )
    request = wizard.session.situation.request
    wizard.session.edit(replace(request, environments=refreshed(request.environments, told)))


def tick_one(wizard: Wizard) -> None:
    """Press the space bar in the table."""
    QTest.keyClick(wizard.environments.table, Qt.Key.Key_Space)


def tick_all(wizard: Wizard) -> None:
    """Tick every environment."""
    wizard.environments.select_all.click()


def measure(wizard: Wizard, job: Callable[[], object]) -> Stalls:
    """Do a job and wait until nothing is under way any more."""
    stalls = Stalls()
    with stalls.measured():
        QTimer.singleShot(0, job)
        begun = time.perf_counter()
        quiet_since = begun
        while time.perf_counter() - quiet_since < QUIET:
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
            is_busy = not wizard.tasks.is_idle or wizard.session.situation.is_assessing
            if is_busy and time.perf_counter() - begun < PATIENCE:
                quiet_since = time.perf_counter()
    return stalls


def tell(name: str, stalls: Stalls) -> None:
    """Print the largest gaps of a job, and where they were spent."""
    largest = sorted((round(gap * 1000) for gap in stalls.gaps), reverse=True)
    over = sum(1 for gap in largest if gap > 50)
    seconds = sum(stalls.gaps)
    sys.stdout.write(
        f"{name}: largest gaps {largest[:5]} ms, {over} over 50 ms, in {seconds:.1f} s\n"
    )
    for place, times in stalls.places.most_common(8):
        sys.stdout.write(f"    about {times * INTERVAL} ms: {place}\n")


if __name__ == "__main__":
    main()
