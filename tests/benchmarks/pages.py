"""Times how long the window takes to turn to each page, painted and laid out.

The first time a page is shown it is dressed and laid out; later it only changes. No limit is
asserted: what a machine with other work gives is no verdict.

    ./run bench pages [ROUNDS]
"""

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wizard.app import make_application
from wizard.parts import make_services
from wizard.request.steps import Step
from wizard.sample import sample_chain
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.self_test import RecordingDesktop

READY = 3_000  # milliseconds after which the window has rest


def turn(wizard: Wizard, step: Step) -> float:
    """Turn to a page, and tell how many milliseconds of work it took until it was painted."""
    begun = time.thread_time()  # what other programs take meanwhile does not count
    wizard.session.go_to(step)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    wizard.window.repaint()
    return (time.thread_time() - begun) * 1000


def main() -> None:
    """Turn to each page again and again, and print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        chain = Path(folder) / "erp.acme.internal.pem"
        chain.write_bytes(sample_chain(datetime.now(UTC)))
        folders = Folders.under(Path(folder) / "data")
        wizard = Wizard(make_services(lambda: folders, RecordingDesktop()))
        wizard.window.show()
        QTest.qWait(READY)
        wizard.open_paths([chain])
        QTest.qWait(READY // 2)
        taken: dict[Step, list[float]] = {step: [] for step in Step}
        for _ in range(rounds + 1):
            for step in (*list(Step)[1:], Step.CERTIFICATE):
                taken[step].append(turn(wizard, step))
                QTest.qWait(50)  # what follows, such as the case being written
                while wizard.is_getting_ready:  # nobody turns on at once
                    QTest.qWait(50)
        for step, times in taken.items():
            first, later = times[0], times[1:]
            sys.stdout.write(
                f"{step.name.lower():13} first {first:5.1f} ms, later {median(later):5.1f}, "
                f"at most {max(later):5.1f}\n"
            )
        QTimer.singleShot(0, wizard.window.close)
        QTest.qWait(100)


if __name__ == "__main__":
    main()
