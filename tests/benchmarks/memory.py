"""Tells how much memory the program takes: at rest, and after very many certificates are closed.

Counted is the share of a process in the memory of the computer (PSS), together with that of the
child that waits for keystores, which is also told apart. At rest are the program and an empty
window of PySide6, one after the other, when they were left alone for a while.

Then a window, in a process of its own, reads a certificate, shows it on Review, and begins a new
request; after that it does so with a bundle, several times. What is left each time is told beside
what it had at rest, and beside what one certificate left: all that Review needs is loaded then.

    ./run bench memory [CERTIFICATES [TIMES]]
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.real.empty_window import EMPTY_WINDOW, frozen_empty_window

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "dist" / "trusted-root-wizard" / "trusted-root-wizard"
#: What is opened.
ONE, MANY = "one.pem", "bundle.pem"
#: Seconds after which a window is at rest.
REST = 6.0
#: Seconds without work after which a job is over: a save is due after 0.4.
QUIET = 1.0


def main(arguments: list[str]) -> int:
    count, times = (*map(int, arguments), *(10_000, 3)[len(arguments) :])
    source = [sys.executable, "-P"]
    tell_at_rest("source", [*source, "-c", EMPTY_WINDOW], [*source, "-m", "wizard"])
    if FROZEN.exists():
        tell_at_rest("frozen", [str(frozen_empty_window())], [str(FROZEN)])
    with TemporaryDirectory() as folder:
        make = f"from tests.benchmarks.memory import write; write({folder!r}, {count})"
        subprocess.run([sys.executable, "-P", "-c", make], env=environment(folder), check=True)
        inside = f"from tests.benchmarks.memory import fill; fill({folder!r}, {times})"
        command = [sys.executable, "-P", "-c", inside]
        return subprocess.run(command, env=environment(folder), check=False).returncode


def write(folder: str, count: int) -> None:
    """Write what is opened; in this process, whose libraries nobody else must share."""
    from tests.benchmarks.stalls import many_certificates  # noqa: PLC0415 - for that reason

    for name, size in ((ONE, 1), (MANY, count)):
        Path(folder, name).write_bytes(many_certificates(size))


def tell_at_rest(way: str, empty: list[str], wizard: list[str]) -> None:
    """Print what both windows take when they are left alone."""
    (bare, _), (own, child) = at_rest(empty), at_rest(wizard)
    say(
        f"at rest, {way}: empty window {bare:.1f} MiB, wizard {own:.1f} MiB and {child:.1f} MiB in "
        f"its child, {(own + child) / bare:.2f} times (at most 1.5 is wanted), without the child "
        f"{own / bare:.2f} times"
    )


def at_rest(command: list[str]) -> tuple[float, float]:
    """Start a program, and tell what it and its children take after a while, in MiB."""
    with (
        TemporaryDirectory() as home,
        subprocess.Popen(command, env=environment(home)) as running,
    ):
        try:
            time.sleep(REST)
            taken = share(running.pid), sum(map(share, children(running.pid)))
        finally:
            running.terminate()
    return taken


def fill(folder: str, times: int) -> None:
    """Open certificates in a window and close them, and print what that takes; in this process."""
    from wizard.ui.load_qt import load_qt  # noqa: PLC0415 - not for who starts this process

    load_qt()  # as the program does
    from wizard.app import make_application  # noqa: PLC0415 - as above
    from wizard.parts import make_services, own_folders  # noqa: PLC0415 - as above
    from wizard.request.steps import Step  # noqa: PLC0415 - as above
    from wizard.ui.assembly import Wizard  # noqa: PLC0415 - as above
    from wizard.ui.desktop import QtDesktop  # noqa: PLC0415 - as above

    make_application()
    wizard = Wizard(make_services(own_folders, QtDesktop(lambda: None)))
    session = wizard.session

    def is_busy() -> bool:
        busy = not wizard.tasks.is_idle or session.situation.is_assessing
        return busy or wizard.is_getting_ready

    do(wizard.window.show, is_busy)
    rest = one = share(os.getpid())
    for name in (ONE, *[MANY] * times):
        do(partial(wizard.open_paths, [Path(folder, name)]), is_busy)
        do(lambda: session.go_to(Step.REVIEW), is_busy)
        full, count = share(os.getpid()), len(session.situation.request.certificates)
        do(session.start_new, is_busy)
        do(lambda: None, is_busy)
        left = share(os.getpid())
        say(
            f"at rest {rest:.1f} MiB, with {count} certificates {full:.1f}, closed {left:.1f}: "
            f"{left / rest:.2f} times what it was at rest (at most 1.2 is wanted)"
        )
        if name == ONE:
            one = left
        else:
            say(f"    {left / one:.2f} times what one certificate left")
    wizard.window.close()


def do(job: Callable[[], object], is_busy: Callable[[], bool]) -> None:
    """Do a job, and wait until nothing is under way any more."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the other would share them

    quiet_since = time.monotonic()
    loop = QEventLoop()

    def look() -> None:
        nonlocal quiet_since
        if is_busy():
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > QUIET:
            loop.quit()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(0, job)
    loop.exec()


def environment(home: str) -> dict[str, str]:
    """Compose the environment of a program with a home of its own."""
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), home)
    return {**os.environ, **folders, "PYTHONPATH": str(ROOT)}


def share(process: int) -> float:
    """Tell the share of a process in the memory of the computer, in MiB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    [line] = [each for each in lines if each.startswith("Pss:")]
    return int(line.split()[1]) / 1024


def children(process: int) -> list[int]:
    """List the processes that a process has started and that run."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return [int(each) for task in tasks for each in (task / "children").read_text().split()]


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
