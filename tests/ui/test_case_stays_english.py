"""Whatever the window speaks, what leaves the computer is the same, byte for byte."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scene import ENVIRONMENTS, Scene
from tests.ui.surroundings import (
    NOW,
    PATIENCE,
    Chain,
    LaidOutIssuers,
    LaidOutLifeTimes,
    LaidOutServers,
    RecordedDesktop,
)
from wizard.parts import make_services
from wizard.request.request import Request, Severity
from wizard.request.steps import Step
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.language import ENGLISH, LANGUAGES, speak
from wizard.ui.services import Services

Sent = tuple[str, list[str], dict[str, bytes]]


@pytest.fixture
def send(
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    desktop: RecordedDesktop,
    servers: LaidOutServers,
    chain: Chain,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[Callable[[str], Sent]]:
    """Does the job in a language, and tells the text, the link and the files of the case."""

    def do(code: str) -> Sent:
        speak(qapp, code)
        desktop.links.clear()
        desktop.opened_files.clear()
        folders = Folders.under(tmp_path / f"{code}{len(list(tmp_path.iterdir()))}")
        own = make_services(lambda: folders, desktop)._replace(
            now=services.now, issuers=services.issuers
        )
        wizard = open_wizard(own)
        there = Scene(
            wizard, own, chain, LaidOutIssuers(), servers, LaidOutLifeTimes(), tmp_path, qtbot
        )
        # Two windows never have the same request, so that it is made the same here.
        wizard.session.edit(Request("0" * 32, NOW, NOW))
        desktop.clipboard = chain.pem.decode("ascii")
        wizard.certificates.drop_area.paste.click()
        there.settle()
        there.fill(Step.REQUEST)
        wizard.session.edit(
            replace(
                wizard.session.situation.request,
                environments=(*ENVIRONMENTS, replace(ENVIRONMENTS[0], name="Prüfung {0} %n")),
                needed_by=NOW.date() + timedelta(days=20),
                severity=Severity.NORMAL,
                note="Grüße {} %1",
            )
        )
        there.go_to(Step.SUBMIT)
        qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
        wizard.submit.remind.click()
        qtbot.waitUntil(lambda: bool(desktop.opened_files), timeout=PATIENCE)
        wizard.window.next.click()
        [calendar] = desktop.opened_files
        folder = calendar.parent
        files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        sent = desktop.clipboard, list(desktop.links), files
        wizard.submit_step.go_back()
        wizard.window.close()
        return sent

    yield do
    speak(qapp, ENGLISH)


def test_the_case_is_the_same_in_every_language(send: Callable[[str], Sent]) -> None:
    text, links, files = send(ENGLISH)
    assert "Grüße {} %1" in text
    assert {Path(name).suffix for name in files} >= {".ics", ".zip", ".cer"}
    for code in LANGUAGES:
        assert send(code) == (text, links, files), code
