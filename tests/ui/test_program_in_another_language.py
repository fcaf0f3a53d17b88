"""The program itself while its language changes: its dialogs, its other starts, its end."""

import subprocess
import sys
from pathlib import Path

from tests.authority import Authority

PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from wizard.app import run
from wizard.ui.dialogs.settings_dialog import SettingsDialog
from wizard.ui.window import Window
from wizard.ui.widgets.drop_area import DropArea

others = []

def window():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    return shown[0]

def when(is_so, act):
    QTimer.singleShot(20, act if is_so() else lambda: when(is_so, act))

def title():
    return window().page_title.text()

def answer_dialog(act):
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    if dialogs and dialogs[0].isVisible():
        print("belongs to the window:", dialogs[0].parent() is window())
        dialogs[0].reject()
        QTimer.singleShot(0, act)
    else:
        QTimer.singleShot(20, lambda: answer_dialog(act))

def browse(act):
    QTimer.singleShot(20, lambda: answer_dialog(act))
    window().findChild(DropArea).browse.click()

def change():
    window().settings_wanted.emit()
    found = window().findChildren(SettingsDialog)
    if not found:
        QTimer.singleShot(20, change)
        return
    found[-1].language.setCurrentIndex(found[-1].language.findData("de"))
    found[-1].accept_button.click()
    when(lambda: title().startswith("Welchem"), lambda: browse(start_another))

def start_another():
    others.append(subprocess.Popen([sys.executable, "-m", "wizard", sys.argv[1]]))
    when(lambda: title() == "1 Zertifikat gelesen", close)

def close():
    print("the other start ended with", others[0].wait())
    window().close()

sys.exit(run([], when_painted=lambda: browse(change), language="en"))
"""


def test_the_program_goes_on_and_ends_with_its_last_window(tmp_path: Path) -> None:
    path = tmp_path / "root.cer"
    path.write_bytes(Authority.root("Acme Root CA").pem)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)],
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    belongs = "belongs to the window: True\n"
    assert done.stdout == f"{belongs}{belongs}the other start ended with 0\n", done.stderr
    assert done.returncode == 0
