"""Measures how long keystores that ask for unreasonable work keep the window and its user waiting.

Each is dropped on the window twice: once without a password, once with it and with every question
about its cost answered with Open. Told are what became of it, the longest time to an answer or a
question, and the longest wait of a timer in the UI thread. Less than 2 s and 100 ms are wanted.

    ./run bench hostile_keystores [FOLDER PASSWORD]
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from tests.ui.keystore_drops import drop_and_measure, hostile
from wizard.app import make_application
from wizard.parts import make_services
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.self_test import RecordingDesktop

#: Seconds until a window that was opened has made ready what it makes ready at leisure.
SETTLING = 2.0


def main(arguments: list[str]) -> int:
    """Drop the keystores of a folder, or some that are made for it, and print the figures."""
    make_application()
    with tempfile.TemporaryDirectory() as home:
        folders = Folders.under(Path(home) / "data")
        wizard = Wizard(make_services(lambda: folders, RecordingDesktop()))
        wizard.window.show()
        loop = QEventLoop()
        QTimer.singleShot(int(SETTLING * 1000), loop.quit)
        loop.exec()
        if arguments:
            files, password = sorted(Path(arguments[0]).iterdir()), arguments[1]
        else:
            files, password = list(hostile(Path(home))), "secret"
        longest_answer, longest_wait = 0.0, 0
        for path in files:
            for entered in (None, password):
                what, seconds, wait = drop_and_measure(wizard, path, entered)
                longest_answer = max(longest_answer, seconds)
                longest_wait = max(longest_wait, wait)
                given = "with" if entered else "without"
                sys.stdout.write(
                    f"{path.name:24} {given:7} password: {what:18} answer {seconds:5.2f} s, "
                    f"wait {wait:3} ms\n"
                )
        begun = time.monotonic()
        wizard.window.close()
        closing = time.monotonic() - begun
    sys.stdout.write(
        f"{len(files)} files: longest answer {longest_answer:.2f} s, longest wait of the window "
        f"{longest_wait} ms, closed in {closing:.2f} s\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
