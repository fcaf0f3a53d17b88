"""Times the start as somebody sees it who looks at the screen: frozen and from source.

The program, an empty window of PySide6 that is frozen by the same means, and two programs of
Debian that show certificates are started in turn on a screen of their own, each time with an empty
home. The screen is read from the memory that the X server draws into, so no program knows that it
is watched. A first run of each tells what it shows in the end; a start is over when most of that is
there. With a certificate on the command line, what the window shows only because of it has to be
there. Told are the medians of the time and of the processor time until then.

Without a program in dist/ (`./run build`) only what runs from source is timed.

    ./run bench start [RUNS [FOLDER FOR PICTURES]]
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect

from tests.authority import Authority
from tests.real.empty_window import EMPTY_WINDOW, frozen_empty_window
from tests.real.framebuffer import Framebuffer, Marks, Picture, visible_screen

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "dist" / "trusted-root-wizard" / "trusted-root-wizard"
#: Seconds between two looks at the screen.
RESOLUTION = 0.001
PATIENCE = 60
#: Seconds without a change after which a window shows what it shows in the end.
SETTLED = 1.5
#: The page in the window, without rail and buttons: what comes there later has nothing to do with
#: what is waited for.
PAGE = QRect(232, 0, 808, 640)
#: What of a first page must be there; it comes at once, and choices are offered when there is rest.
FIRST_PAGE = 0.5
ALL = 0.97
#: Of what a certificate adds: Qt dashes an outline anew wherever it paints a part of it again.
FACTS = 0.9


@dataclass
class Start:
    """One way to start a program, and how long each took."""

    name: str
    command: list[str]
    beside: str = ""
    wanted: float = 0
    seconds: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)


def starts(certificate: Path) -> list[Start]:
    """List what is compared, as far as it is on this computer."""
    shown, python = str(certificate), [sys.executable, "-P"]
    ways = {"source": ([*python, "-c", EMPTY_WINDOW], [*python, "-m", "wizard"])}
    if FROZEN.exists():
        ways["frozen"] = ([str(frozen_empty_window())], [str(FROZEN)])
    found = []
    for way, (empty, wizard) in ways.items():
        beside = f"empty window, {way}"
        found += [
            Start(beside, empty),
            Start(f"wizard, {way}", wizard, beside, 1.25),
            Start(f"wizard with a certificate, {way}", [*wizard, shown], beside, 1.5),
        ]
    others = filter(shutil.which, ("xca", "gcr-viewer"))
    return [*found, *(Start(f"{each} with a certificate", [each, shown]) for each in others)]


class Stage:
    """A screen on which programs are started one after the other."""

    def __init__(self, display: str, screen: Framebuffer) -> None:
        self.screen = screen
        self.blank = screen.picture()
        passed_on = {n: v for n, v in os.environ.items() if n != "QT_QPA_PLATFORM"}
        # Compiled modules are part of an installed program; the first start of each makes them.
        passed_on.pop("PYTHONDONTWRITEBYTECODE", None)
        quiet = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1"}
        self._environment = {**passed_on, **quiet, "DISPLAY": display, "PYTHONPATH": str(ROOT)}

    @contextmanager
    def running(self, start: Start) -> Iterator[None]:
        """Run a program while this is entered, and note the processor time that it took."""
        with TemporaryDirectory() as home:
            names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
            environment = {**self._environment, **dict.fromkeys(names, home)}
            process = subprocess.Popen(
                start.command,
                env=environment,
                start_new_session=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                yield
            finally:
                os.killpg(process.pid, signal.SIGKILL)
                _, process.returncode, used = os.wait4(process.pid, 0)
                start.worked.append(used.ru_utime + used.ru_stime)
                while not self.screen.is_like(self.blank):
                    time.sleep(RESOLUTION)

    def picture_in_the_end(self, start: Start) -> Picture:
        """Start a program, and tell what is on the screen when nothing changes any more."""
        with self.running(start):
            begun = since = time.monotonic()
            last = self.blank
            while time.monotonic() - since < SETTLED or last is self.blank:
                time.sleep(SETTLED / 10)
                if not self.screen.is_like(last):
                    last, since = self.screen.picture(), time.monotonic()
                assert time.monotonic() - begun < PATIENCE, f"{start.name} does not come to rest"
        start.worked.clear()
        return last

    def time(self, start: Start, marks: Marks, share: float, keep: Path | None = None) -> None:
        """Start a program, and note how long it takes until so much is on the screen."""
        begun = time.perf_counter()
        with self.running(start):
            while self.screen.share_of(marks) < share:
                time.sleep(RESOLUTION)
                assert time.perf_counter() - begun < PATIENCE, f"{start.name} shows nothing"
            start.seconds.append(time.perf_counter() - begun)
            if keep is not None:
                self.screen.save(keep / f"{start.name.replace(' ', '-')}.png")


def main(arguments: list[str]) -> int:
    runs = int(arguments[0]) if arguments else 15
    pictures = Path(arguments[1]) if len(arguments) > 1 else None
    with TemporaryDirectory() as folder, visible_screen() as (display, screen):
        certificate = Path(folder) / "acme-root.cer"
        certificate.write_bytes(Authority.root("Acme Root CA").pem)
        stage = Stage(display, screen)
        compared = starts(certificate)
        ends = {each.name: stage.picture_in_the_end(each) for each in compared}
        waited_for = {each.name: what_to_wait_for(stage, each, ends) for each in compared}
        for run in range(runs):
            for each in compared:
                stage.time(each, *waited_for[each.name], pictures if run == 0 else None)
    for each in compared:
        tell(each, next((other for other in compared if other.name == each.beside), None))
    return 0


def what_to_wait_for(stage: Stage, start: Start, ends: dict[str, Picture]) -> tuple[Marks, float]:
    """Tell what has to be on the screen at the end of a start, and how much of it."""
    end = ends[start.name]
    if not start.name.startswith("wizard"):
        return stage.screen.marks(end, stage.blank), ALL
    without = start.name.replace(" with a certificate", "")
    if without == start.name:
        return stage.screen.marks(end, stage.blank, PAGE), FIRST_PAGE
    return stage.screen.marks(end, ends[without], PAGE), FACTS


def tell(start: Start, beside: Start | None) -> None:
    """Print the figures of a start, beside those of an empty window."""
    taken, worked = median(start.seconds), median(start.worked)
    line = f"{start.name:34} {taken * 1000:5.0f} ms, processor {worked * 1000:4.0f} ms"
    if beside is not None:
        ratio, work = taken / median(beside.seconds), worked / median(beside.worked)
        line += f", {ratio:.2f} times an empty window (at most {start.wanted} is wanted)"
        line += f", processor {work:.2f} times"
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
