"""Every page with much on it, and every dialog, for tests of what all of them must be like."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import wizard.ui.dialogs
from tests.ui.surroundings import PATIENCE, Chain
from wizard.certificates.decode import decode_certificate
from wizard.environments.environment import Environment
from wizard.request.settings import Settings
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.details import certificate_details
from wizard.ui.dialogs.costly_dialog import CostlyDialog
from wizard.ui.dialogs.details_dialog import DetailsDialog
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog
from wizard.ui.dialogs.fault_dialog import FaultDialog
from wizard.ui.dialogs.fetch_dialog import FetchDialog
from wizard.ui.dialogs.help_dialog import HelpDialog
from wizard.ui.dialogs.password_dialog import PasswordDialog
from wizard.ui.dialogs.rename_dialog import RenameDialog
from wizard.ui.dialogs.root_dialog import RootDialog
from wizard.ui.dialogs.settings_dialog import SettingsDialog
from wizard.ui.dialogs.token_dialog import TokenDialog
from wizard.ui.reading_order import stops
from wizard.ui.services import Services

#: Every page, and some of them in another state.
PAGES: Final = (
    "certificate",
    "certificate: empty",
    "review",
    "environments",
    "environments: empty",
    "request",
    "submit",
    "submit: edited",
    "submit: opened",
    "beside the browser",
)


class Surroundings(NamedTuple):
    """What a page is shown in."""

    wizard: Wizard
    services: Services
    at: Callable[[Step], Wizard]
    settled: Callable[[Wizard], None]
    qtbot: QtBot

    def show(self, page: str) -> QWidget:
        """Show a page of `PAGES`, and tell the window that it is in."""
        wizard = self.wizard
        self.qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
        name, _, state = page.partition(": ")
        if name == "certificate" and not state:
            self._fill_the_first_page()
        elif name == "environments":
            self.at(Step.ENVIRONMENTS if state else Step.REQUEST)
            wizard.session.go_to(Step.ENVIRONMENTS)
            wizard.environments.lifetime.token.setText("" if state else "eyJhbGciOiJIUzI1NiJ9")
        elif name in {"submit", "beside the browser"}:
            self.at(Step.SUBMIT)
            self._case(state)
        elif name != "certificate":
            self.at(Step[name.upper()])
        self.settled(wizard)
        # What can be done with a saved draft is offered once it is one.
        self.qtbot.waitUntil(lambda: wizard.session.is_saved, timeout=PATIENCE)
        if name == "beside the browser":
            wizard.window.next.click()
        shown = wizard.submit_step.companion or wizard.window
        shown.activateWindow()
        self.qtbot.waitUntil(shown.isActiveWindow, timeout=PATIENCE)
        return shown

    def _fill_the_first_page(self) -> None:
        wizard = self.at(Step.CERTIFICATE)
        request = wizard.session.situation.request
        for number, opened in enumerate((None, datetime(2025, 12, 12, 9, tzinfo=UTC))):
            self.services.drafts.save(
                replace(request, identity=f"{number:032x}", opened=opened, title=f"Draft {number}")
            )
        wizard.certificate_step.list_drafts()
        drafts = wizard.certificates.drafts
        # Each has two buttons, which Qt shows a moment after they were made.
        self.qtbot.waitUntil(lambda: len(stops(drafts)) == 4, timeout=PATIENCE)
        field = wizard.certificates.server_field
        for each in (field.more, field.more_proxy):
            each.click()
        field.proxy.address.setText("http://ana@proxy.acme.internal:8080")
        self.qtbot.waitUntil(field.proxy.password.isVisible, timeout=PATIENCE)

    def _case(self, state: str) -> None:
        wizard = self.wizard
        self.qtbot.waitUntil(lambda: wizard.session.situation.is_case_ready, timeout=PATIENCE)
        if state == "edited":
            wizard.submit.text.subject.insertPlainText("Urgent: ")
            request = wizard.session.situation.request
            wizard.session.edit(replace(request, note="The test system too."))
        elif state == "opened":
            wizard.window.next.click()
            wizard.submit_step.go_back()


def dialogs(parent: QWidget, chain: Chain) -> dict[str, Callable[[], QDialog]]:
    """Tell how each dialog is made, by the name of its module."""
    certificate = decode_certificate(chain.root.der)
    environment = Environment("Quality", "acme-tst.outsystemsenterprise.com")
    sections = certificate_details(certificate)
    return {
        "costly_dialog": lambda: CostlyDialog(parent, "store.p12", 20),
        "details_dialog": lambda: DetailsDialog(parent, certificate.title, sections),
        "environment_dialog": lambda: EnvironmentDialog(parent, environment),
        "fault_dialog": lambda: FaultDialog(parent, "ValueError in read.py", is_saved=True),
        "help_dialog": lambda: _help(parent),
        "root_dialog": lambda: RootDialog(parent),
        "fetch_dialog": lambda: FetchDialog(parent, ["http://pki.acme.example/root.cer"]),
        "password_dialog": lambda: PasswordDialog(parent, "store.p12", was_wrong=False),
        "rename_dialog": lambda: RenameDialog(parent, "Acme Root CA"),
        "settings_dialog": lambda: SettingsDialog(parent, Settings()),
        "token_dialog": lambda: TokenDialog(parent, "acme-lt.outsystemsenterprise.com"),
    }


def _help(parent: QWidget) -> QDialog:
    made = HelpDialog(parent, "1.0", Path("NOTICES.txt"))
    made.show_step(Step.REVIEW, "Review")
    return made


def dialog_modules() -> list[str]:
    """Name the modules that hold a dialog; `dialogs` must make each of them."""
    package = wizard.ui.dialogs
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    return [name for name in names if _holds_dialog(f"{package.__name__}.{name}")]


def _holds_dialog(module: str) -> bool:
    classes = (c for c in vars(importlib.import_module(module)).values() if isinstance(c, type))
    return any(issubclass(c, QDialog) and c not in {QDialog, Dialog} for c in classes)
