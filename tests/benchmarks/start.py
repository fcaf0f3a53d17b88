"""Times the start: from the command to the first painted page, beside an empty window.

Both are whole processes, started in turn in one run, so that a slow moment of the machine meets
both; what counts is the ratio of the medians.

    ./run bench start [RUNS]
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]

#: The end of a start: the event loop has painted everything that was due.
EMPTY_WINDOW = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))

application = QApplication([])
window = Window()
window.resize(1040, 720)
window.show()
application.exec()
"""
#: As the command does it, Qt is left to the program to import.
WIZARD = """
import os
from wizard.app import run

def end():
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: os._exit(0))

run([], when_painted=end)
"""


def seconds(program: str, environment: dict[str, str]) -> float:
    """Tell how long a program takes from its start to its end."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-P", "-c", program], env=environment, check=True)
    return time.perf_counter() - begun


def main() -> None:
    """Start both in turn and print the figures."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), home)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **folders}
        # Compiled modules are part of an installed program; the first start of each makes them.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if "DISPLAY" not in environment:
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        taken: dict[str, list[float]] = {EMPTY_WINDOW: [], WIZARD: []}
        for run in range(runs + 1):
            for program, times in taken.items():
                duration = seconds(program, environment)
                if run:
                    times.append(duration)
    empty, wizard = (median(times) * 1000 for times in taken.values())
    sys.stdout.write(f"empty window {empty:.0f} ms, wizard {wizard:.0f} ms, median of {runs}\n")
    sys.stdout.write(f"ratio {wizard / empty:.2f} (at most 1.5 is wanted)\n")


if __name__ == "__main__":
    main()
