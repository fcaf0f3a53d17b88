"""The program as it is started, on a real X screen."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

PICTURES = ("1-certificate", "2-review", "3-environments", "4-request", "5-submit")


def start(*arguments: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wizard", *arguments],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
        text=True,
    )


def test_the_self_test_passes_on_a_real_screen(screen: dict[str, str], tmp_path: Path) -> None:
    done = start("--self-test", str(tmp_path / "pictures"), environment=screen)
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr
    for name in PICTURES:
        for suffix in ("", "-dark"):
            picture = QImage(str(tmp_path / "pictures" / f"{name}{suffix}.png"))
            assert (picture.width(), picture.height()) == (1040, 720)


def test_the_link_reaches_the_default_browser_unchanged(
    browser: tuple[dict[str, str], Path],
) -> None:
    environment, links = browser
    link = (
        "https://www.outsystems.com/goto/submit-support-case"
        "?subject=a%26b%20c%2Bd%20100%25&description=%C3%A4%0Asecond"
    )
    program = (
        "import sys, time; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from PySide6.QtWidgets import QApplication; from wizard.ui.desktop import QtDesktop\n"
        "application = QApplication([])\n"
        "print(QtDesktop(lambda: None).open_link(sys.argv[1]))\n"
        "def look():\n"
        "    QApplication.quit() if Path(sys.argv[2]).exists() else QTimer.singleShot(20, look)\n"
        "look(); QTimer.singleShot(30000, QApplication.quit); application.exec()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, link, str(links)],
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    assert done.stdout == "True\n", done.stderr
    assert links.read_text() == f"{link}\n"
