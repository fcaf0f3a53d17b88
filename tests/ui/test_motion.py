"""What moves explains, is never waited for, and stands still where the system wants that."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.request.steps import Step
from wizard.ui import motion
from wizard.ui.assembly import Wizard

At = Callable[[Step], Wizard]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[None]:
    motion.allow(wanted=True)
    yield
    motion.allow(wanted=False)


def place_of_page(wizard: Wizard, step: Step) -> QPoint:
    page = wizard.window.page(step)
    while not isinstance(page, QScrollArea):
        page = page.parentWidget()  # type: ignore[assignment]  # it lies in one
    return page.pos()


@pytest.mark.usefixtures("moving")
def test_a_page_comes_from_where_it_lies(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    wizard.window.rail.button(Step.ENVIRONMENTS).click()
    assert place_of_page(wizard, Step.ENVIRONMENTS).x() < 0
    wizard.window.next.click()
    assert place_of_page(wizard, Step.REQUEST).x() > 0
    qtbot.waitUntil(lambda: place_of_page(wizard, Step.REQUEST) == QPoint(), timeout=PATIENCE)


@pytest.mark.usefixtures("moving")
def test_a_page_can_be_used_while_it_comes(at: At, qtbot: QtBot) -> None:
    wizard = at(Step.REQUEST)
    wizard.window.back.click()
    wizard.window.next.click()
    assert place_of_page(wizard, Step.REQUEST) != QPoint()
    page = wizard.request
    assert page.kind.hasFocus()
    qtbot.keyClicks(page.address, "erp")
    assert page.address.text() == "erp"
    wizard.window.back.click()
    wizard.window.next.click()
    qtbot.waitUntil(lambda: place_of_page(wizard, Step.REQUEST) == QPoint(), timeout=PATIENCE)


def test_nothing_moves_where_that_is_not_wanted(at: At) -> None:
    wizard = at(Step.REQUEST)
    wizard.window.back.click()
    assert place_of_page(wizard, Step.ENVIRONMENTS) == QPoint()


@pytest.mark.usefixtures("moving")
def test_a_page_that_is_mirrored_comes_from_the_other_side(at: At, qapp: QApplication) -> None:
    wizard = at(Step.REQUEST)
    wizard.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wizard.window.back.click()
    assert place_of_page(wizard, Step.ENVIRONMENTS).x() > 0


#: A desktop that answers as it is told to, and the question of the program.
PORTAL = """
import sys
from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

known = {"reduced-motion": ("u", 1), "enable-animations": ("b", False)}
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while True:
    asked = bus.receive()
    if asked.header.message_type is MessageType.method_call:
        key = asked.body[1] if len(asked.body) == 2 else ""
        if key == sys.argv[1]:
            bus.send(new_method_return(asked, "v", (known[key],)))
        else:
            bus.send(new_error(asked, "org.freedesktop.portal.Error.NotFound"))
"""
QUESTION = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication
from wizard.ui.system_motion import SystemMotion

portal = None
if sys.argv[1]:
    command = [sys.executable, "-c", sys.argv[2], sys.argv[1]]
    portal = subprocess.Popen(command, stdout=subprocess.PIPE)
    portal.stdout.readline()
application = QCoreApplication([])
answers = []
system = SystemMotion(lambda wanted: (answers.append(wanted), application.quit()), application)
system.ask()
if not answers:
    application.exec()
print("moves" if answers == [True] else "stands still")
if portal is not None:
    portal.kill()
    portal.wait()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks a desktop of Linux")
@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("reduced-motion", "stands still"),
        ("enable-animations", "stands still"),
        ("nothing", "moves"),
        ("", "moves"),
    ],
)
def test_the_desktop_is_asked(wish: str, answer: str) -> None:
    session = shutil.which("dbus-run-session")
    if session is None:
        pytest.skip("needs the program dbus-run-session: apt-get install dbus-daemon")
    command = [session, "--", sys.executable, "-c", QUESTION, wish, PORTAL]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE / 1000, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == answer
