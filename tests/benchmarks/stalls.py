"""Measures how long the window stands still in every job of the program, in one table.

A timer in the UI thread should come every 5 ms. Told is the largest gap between two of its calls
during each job, and the largest time that the UI thread itself worked within one: what is longer
than that was waited, for the interpreter's lock or because the machine had other work. No limit is
asserted, since a busy machine gives no verdict. At most 50 ms is wanted.

With `--places` it is also told where the UI thread was in long gaps.

    ./run bench stalls [CERTIFICATES [--places]]
"""

import base64
import collections
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.authority import Authority
from tests.ui.keystore_drops import hostile
from wizard.app import make_application
from wizard.certificates.decode import decode_certificate
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.refreshed import refreshed
from wizard.parts import make_services, with_new_sources
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.servers.asking import ServerAsker
from wizard.servers.target import Target
from wizard.storage import draft_format
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.password_dialog import PasswordDialog
from wizard.ui.self_test import RecordingDesktop
from wizard.ui.windows import Windows

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
        self.worked: list[float] = []
        self.places: collections.Counter[str] = collections.Counter()
        self._last = time.perf_counter()
        self._last_worked = time.thread_time()
        self._ui = threading.get_ident()
        self._ended = False
        self._timer = QTimer()
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure while the block runs."""
        sampler = threading.Thread(target=self._sample, daemon=True)
        self._last, self._last_worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        sampler.start()
        yield
        self._tick()
        self._timer.stop()
        self._ended = True
        sampler.join()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(now - self._last)
        self.worked.append(worked - self._last_worked)
        self._last, self._last_worked = now, worked

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


def main(arguments: list[str]) -> None:
    """Go through the jobs and print the table."""
    # Not at the top: that one shows the window of its servers by means of this one.
    from tests.benchmarks.servers import hundred_servers  # noqa: PLC0415

    places = "--places" in arguments
    count = next((int(each) for each in arguments if each.isdigit()), 10_000)
    make_application()
    with tempfile.TemporaryDirectory() as name, hundred_servers() as (resolve, targets):
        folder = Path(name)
        bundle = folder / "bundle.pem"
        bundle.write_bytes(many_certificates(count))
        folders = Folders.under(folder / "data")
        keep_drafts(folders.drafts)
        services = make_services(lambda: folders, RecordingDesktop())
        asker = ServerAsker(lambda _: None, resolve)
        windows = Windows(services._replace(servers=asker), with_new_sources)
        for job, act in jobs(windows, bundle, hostile(folder), targets):
            tell_line(job, measured(windows, act), places=places)
        tell_line("the window closes", measured(windows, window(windows).window.close))


def jobs(
    windows: Windows, bundle: Path, keystores: Iterable[Path], targets: Sequence[Target]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """List what a customer does, each with what does it; one is to be done before the next."""

    def go_to(step: Step) -> Callable[[], object]:
        return lambda: window(windows).session.go_to(step)

    yield "the window is made", windows.open
    yield "the window opens", window(windows).window.show
    now = window(windows)
    for path in keystores:
        yield f"hostile keystore {path.name}", partial(now.open_paths, [path])
        yield "  its question is answered", lambda: answer(window(windows))
        yield "  closed", lambda: close_dialogs(now)
        yield "  a new request", now.session.start_new
    field = now.certificates.server_field
    field.address.show_text("\n".join(target.name for target in targets))
    yield f"{len(targets)} servers, 10 of them dead", field.ask.click
    yield "a new request", now.session.start_new
    yield "certificates: read, judged, saved", lambda: now.open_paths([bundle])
    yield "to Review", go_to(Step.REVIEW)
    yield "all of a certificate", lambda: show_details(now)
    yield "  closed", lambda: close_dialogs(now)
    yield "back to Certificate", go_to(Step.CERTIFICATE)
    yield "Review again", go_to(Step.REVIEW)
    yield "on to Environments", go_to(Step.ENVIRONMENTS)
    yield f"{ENVIRONMENTS} environments", lambda: show_environments(now)
    yield "one of them ticked", lambda: tick_one(now)
    yield "all of them ticked", lambda: tick_all(now)
    yield "searched", lambda: now.environments.search.setText("team 7")
    yield "on to Request", go_to(Step.REQUEST)
    yield "on to Submit", go_to(Step.SUBMIT)
    yield "help", now.window.help_wanted.emit
    yield "  closed", lambda: close_dialogs(now)
    yield "back to Certificate", go_to(Step.CERTIFICATE)
    yield "a new request", now.session.start_new
    yield f"{DRAFTS} drafts listed", now.certificate_step.list_drafts
    yield "searched", lambda: now.certificates.drafts.search.setText("draft 7")
    yield "another language", lambda: windows.change_language("de")
    yield "and back", lambda: windows.change_language("en")


def window(windows: Windows) -> Wizard:
    """The window that is open."""
    assert windows.current is not None
    return windows.current


def answer(wizard: Wizard) -> None:
    """Open what takes longer than usual, and enter a password, as far as that is asked."""
    for dialog in wizard.window.findChildren(QDialog):
        if isinstance(dialog, PasswordDialog):
            dialog.field.setText("secret")
        if dialog.isVisible():
            dialog.accept()


def show_details(wizard: Wizard) -> None:
    """Open the dialog with everything that is in a certificate."""
    wizard.review.facts.details_wanted.emit(wizard.session.situation.request.certificates[0])


def close_dialogs(wizard: Wizard) -> None:
    """Close what lies over the window."""
    for dialog in wizard.window.findChildren(QDialog):
        dialog.close()


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


def measured(windows: Windows, job: Callable[[], object]) -> Stalls:
    """Do a job, and wait until nothing is under way in the window any more."""

    def is_busy() -> bool:
        open_now = windows.current
        return open_now is not None and _is_busy(open_now)

    return _measured(job, is_busy)


def measure(wizard: Wizard, job: Callable[[], object]) -> Stalls:
    """Do a job, and wait until nothing is under way any more."""
    return _measured(job, lambda: _is_busy(wizard))


def _is_busy(wizard: Wizard) -> bool:
    is_assessing = wizard.session.situation.is_assessing
    return not wizard.tasks.is_idle or is_assessing or wizard.is_getting_ready


def _measured(job: Callable[[], object], is_busy: Callable[[], bool]) -> Stalls:
    stalls = Stalls()
    with stalls.measured():
        QTimer.singleShot(0, job)
        quiet_since = begun = time.perf_counter()
        while time.perf_counter() - quiet_since < QUIET:
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
            if is_busy() and time.perf_counter() - begun < PATIENCE:
                quiet_since = time.perf_counter()
    return stalls


def tell_line(name: str, stalls: Stalls, *, places: bool = False) -> None:
    """Print a line of the table."""
    gap, worked = max(stalls.gaps) * 1000, max(stalls.worked) * 1000
    sys.stdout.write(f"{name:36} gap {gap:4.0f} ms, worked {worked:4.0f} ms\n")
    if places:
        for place, times in stalls.places.most_common(4):
            sys.stdout.write(f"    about {times * INTERVAL} ms: {place}\n")
    sys.stdout.flush()


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
    main(sys.argv[1:])
