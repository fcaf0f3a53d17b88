"""Walks the whole job through the real window, and keeps a picture of each step."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from wizard.environments.environment import Environment, Purpose
from wizard.request.request import ConnectionKind, Request
from wizard.request.steps import Step
from wizard.support_case.portal_steps import StepKey
from wizard.ui.assembly import Wizard
from wizard.ui.theme import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.ui.services import Services

#: What the offscreen platform says of every window; nothing is wrong then.
_OFFSCREEN_REMARKS = {
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
}
#: What the names of pictures end with: their scheme, and whether it is of high contrast.
_LOOKS = {
    "-strong-dark": (Qt.ColorScheme.Dark, True),
    "-strong": (Qt.ColorScheme.Light, True),
    "-dark": (Qt.ColorScheme.Dark, False),
    "": (Qt.ColorScheme.Light, False),
}
#: Seconds that anything may take.
_PATIENCE = 20.0
_ERROR = "Could not establish trust relationship for the SSL/TLS secure channel"
_ENVIRONMENTS = (
    Environment("Development", "acme-dev.outsystemsenterprise.com", Purpose.DEVELOPMENT),
    Environment(
        "Quality", "acme-tst.outsystemsenterprise.com", Purpose.NON_PRODUCTION, ticked=True
    ),
    Environment("Production", "acme.outsystemsenterprise.com", Purpose.PRODUCTION, ticked=True),
    Environment("LifeTime", "acme-lt.outsystemsenterprise.com", Purpose.MANAGEMENT),
)


class SelfTestError(Exception):
    """A step did not do what it must; the text says which."""


class RecordingDesktop:
    """A desktop that opens nothing: it remembers what it was asked to do."""

    def __init__(self) -> None:
        self.clipboard = ""
        self.links: list[str] = []

    def choose_certificate_files(self) -> tuple[Path, ...]:
        """Choose nothing."""
        return ()

    def choose_draft(self) -> Path | None:
        """Choose nothing."""
        return None

    def choose_place_for(self, file_name: str) -> Path | None:  # noqa: ARG002  of the port
        """Choose nothing."""
        return None

    def choose_folder(self) -> Path | None:
        """Choose nothing."""
        return None

    def clipboard_text(self) -> str:
        """Tell what was put there last."""
        return self.clipboard

    def clipboard_paths(self) -> tuple[Path, ...]:
        """Tell of no files."""
        return ()

    def put_on_clipboard(self, text: str) -> None:
        """Remember the text."""
        self.clipboard = text

    def put_files_on_clipboard(self, paths: Sequence[Path]) -> None:
        """Put none there."""

    def open_file(self, path: Path) -> bool:  # noqa: ARG002  of the port
        """Open nothing."""
        return True

    def open_link(self, link: str) -> bool:
        """Remember the link."""
        self.links.append(link)
        return True

    def show_folder(self, folder: Path) -> bool:  # noqa: ARG002  of the port
        """Show nothing."""
        return True


def walk(
    application: QApplication,
    services: Services,
    desktop: RecordingDesktop,
    chain: Path,
    pictures: Path | None,
) -> int:
    """Walk from a certificate file to the opened case.

    Args:
        application: The application object.
        services: What the window works with; its desktop is `desktop`.
        desktop: Where the case is opened.
        chain: A file with a private chain of three certificates.
        pictures: Where a picture of each step is kept in each set of colours; None for no pictures.

    Returns:
        0 when everything was as it must be, else 1; what failed is said on standard error.
    """
    qInstallMessageHandler(_pass_on)
    _keep_drafts(services, chain)
    wizard = Wizard(services)
    try:
        _Walk(application, wizard, services, desktop, pictures).run(chain)
    except SelfTestError as error:
        sys.stderr.write(f"self-test failed: {error}\n")
        return 1
    finally:
        wizard.window.close()
        qInstallMessageHandler(None)
    sys.stdout.write("self-test passed\n")
    return 0


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Let Qt speak, but not of what is no news."""
    if text not in _OFFSCREEN_REMARKS:
        sys.stderr.write(f"{text}\n")


class _Walk:
    def __init__(
        self,
        application: QApplication,
        wizard: Wizard,
        services: Services,
        desktop: RecordingDesktop,
        pictures: Path | None,
    ) -> None:
        self._application = application
        self._wizard = wizard
        self._services = services
        self._desktop = desktop
        self._pictures = pictures

    def run(self, chain: Path) -> None:
        wizard = self._wizard
        wizard.window.show()
        self._until(lambda: bool(wizard.certificates.drafts.texts), "the drafts are listed")
        self._until(lambda: not wizard.is_getting_ready, "every page is made ready")
        self._picture("1-certificate")
        wizard.open_paths([chain])
        self._until(wizard.window.next.isEnabled, "the certificates are read")
        self._picture("1-certificate-read")
        self._next(Step.REVIEW)
        self._expect(len(wizard.session.situation.to_install) == 1, "one certificate is ticked")
        self._picture("2-review")
        self._next(Step.ENVIRONMENTS)
        self._environments()
        self._next(Step.REQUEST)
        self._request()
        self._picture("4-request")
        self._picture_of_environments()
        self._next(Step.SUBMIT)
        self._submit()

    def _environments(self) -> None:
        page = self._wizard.environments
        for environment in _ENVIRONMENTS:
            words = (environment.name, environment.address, environment.purpose)
            self._type(page.adder.field.field, ", ".join(words))
            self._click(page.adder.add)
            if not environment.ticked:
                page.table.selectRow(page.table.model().rowCount() - 1)
                self._press(page.table, Qt.Key.Key_Space)
        entered = self._wizard.session.situation.request.environments
        self._expect(entered == _ENVIRONMENTS, "the environments are as they were typed")

    def _request(self) -> None:
        page = self._wizard.request
        page.kind.setCurrentIndex(page.kind.findData(ConnectionKind.REST))
        page.kind.activated.emit(page.kind.currentIndex())
        self._type(page.address, "erp.acme.internal:443")
        self._click(page.has_day)
        page.needed_by.setDate(page.needed_by.date().addDays(11))
        self._type(
            page.error, "Could not establish trust relationship for the SSL/TLS secure channel"
        )
        self._type(page.name, "Name Surname")
        self._type(page.mail, "name@acme.example")
        self._type(page.infrastructure, "Acme Enterprise")

    def _picture_of_environments(self) -> None:
        self._click(self._wizard.window.back)
        self._picture("3-environments")
        self._next(Step.REQUEST)

    def _submit(self) -> None:
        wizard, page = self._wizard, self._wizard.submit
        self._until(lambda: bool(page.files.chips), "the file to attach is written")
        self._picture("5-submit")
        root = wizard.session.situation.to_install[0].certificate
        self._expect(
            page.files.chips[0].path.read_bytes() == root.der, "the .cer holds the certificate"
        )
        self._click(wizard.window.next)
        self._expect(len(self._desktop.links) == 1, "the case is opened once")
        self._expect(root.sha1.upper() in self._desktop.clipboard, "the text is on the clipboard")
        companion = wizard.submit_step.companion
        if companion is None:
            raise SelfTestError("no small window came up beside the browser")
        self._picture("6-beside-the-browser", companion)
        self._click(companion.row(StepKey.SUBJECT).copy)
        self._expect(self._desktop.clipboard == page.text.subject.text, "the subject is copied")
        self._click(companion.back)
        self._expect(wizard.window.isVisible(), "Back leads to the wizard")
        wizard.session.save_now()
        path = wizard.session.path
        self._expect(path is not None and path.exists(), "the draft is saved")

    def _next(self, step: Step) -> None:
        self._click(self._wizard.window.next)
        shown = self._wizard.session.situation.request.step
        self._expect(shown is step, f"Next leads to step {step.value}")

    def _click(self, target: QPushButton | QWidget) -> None:
        self._expect(target.isEnabled() and target.isVisible(), f"{_said(target)} can be clicked")
        if isinstance(target, QPushButton):
            target.click()
        else:
            self._press(target, Qt.Key.Key_Space)

    def _type(self, field: QWidget, text: str) -> None:
        for each in text:
            self._press(field, Qt.Key.Key_unknown, each)

    def _press(self, target: QWidget, key: Qt.Key, text: str = "") -> None:
        text = " " if key is Qt.Key.Key_Space else text
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self._application.sendEvent(target, event)

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so."""
        loop, look, end = QEventLoop(), QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if condition() else None)
        end.timeout.connect(loop.quit)
        look.start(5)
        end.start(int(_PATIENCE * 1000))
        loop.exec()
        self._expect(condition(), what)

    def _settle(self) -> None:
        """Let layouts and paint events that wait in the queue happen."""
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()

    def _expect(self, condition: bool, what: str) -> None:  # noqa: FBT001  reads as a sentence
        if not condition:
            raise SelfTestError(f"it is not so that {what}")

    def _picture(self, name: str, of: QWidget | None = None) -> None:
        if self._pictures is None:
            return
        self._until(lambda: self._wizard.session.is_saved, "the draft is saved")
        self._pictures.mkdir(parents=True, exist_ok=True)
        for suffix, (scheme, is_high) in _LOOKS.items():
            dress(self._application, scheme, high_contrast=is_high)
            self._settle()
            path = self._pictures / f"{name}{suffix}.png"
            if not (of or self._wizard.window).grab().save(str(path)):
                raise SelfTestError(f"{path} could not be written")


def _keep_drafts(services: Services, chain: Path) -> None:
    """Leave a draft and a submitted request for the first page to list."""
    now = services.now()
    report = services.sources.read_file(chain)
    begun, submitted = (
        Request(
            identity=f"{number:032x}",
            created=now,
            changed=now,
            step=step,
            sources=(replace(report, certificates=report.certificates[number : number + 1]),),
            environments=_ENVIRONMENTS[1 : 3 + number],
        )
        for number, step in enumerate((Step.REQUEST, Step.SUBMIT))
    )
    sent = frozenset(certificate.sha256 for certificate in submitted.certificates)
    submitted = replace(
        submitted,
        opened=datetime(2024, 12, 12, 9, tzinfo=UTC),
        sent=sent,
        case_number="2345678",
        delivered=True,
    )
    for request in (begun, submitted):
        services.drafts.save(request)


def _said(widget: QWidget) -> str:
    text = widget.property("text")
    return text if isinstance(text, str) and text else type(widget).__name__
