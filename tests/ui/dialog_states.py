"""Every dialog, each come to as a customer would."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from tests.ui.scene import Scene
from tests.ui.surroundings import PATIENCE
from wizard.request.steps import Step
from wizard.ui.dialogs.fault_dialog import FaultDialog
from wizard.ui.faults import show_faults


def _settings(scene: Scene) -> QWidget:
    session = scene.wizard.session
    scene.qtbot.waitUntil(lambda: session.situation.settings is not None, timeout=PATIENCE)
    scene.wizard.window.settings_wanted.emit()
    return scene.dialog()


def _password(scene: Scene) -> QWidget:
    scene.wizard.certificate_step.ask_password(Path("keystore.pfx"), was_wrong=True)
    return scene.dialog()


def _costly(scene: Scene) -> QWidget:
    scene.wizard.certificate_step.ask_consent(Path("keystore.pfx"), 3)
    return scene.dialog()


def _details(scene: Scene) -> QWidget:
    scene.fill(Step.REVIEW)
    scene.wizard.review.facts.all_details.click()
    scene.settle()
    return scene.dialog()


def _why_a_root(scene: Scene) -> QWidget:
    scene.fill(Step.REVIEW)
    scene.wizard.review.why.click()
    return scene.dialog()


def _help(scene: Scene) -> QWidget:
    scene.be_ready()
    scene.wizard.window.help_wanted.emit()
    return scene.dialog()


def _environment(scene: Scene) -> QWidget:
    scene.fill(Step.ENVIRONMENTS)
    table = scene.wizard.environments.table
    table.setCurrentIndex(table.model().index(1, 0))
    scene.wizard.environments.edit.click()
    return scene.dialog()


def _token(scene: Scene) -> QWidget:
    scene.fill(Step.ENVIRONMENTS)
    scene.wizard.environments.lifetime.how.click()
    return scene.dialog()


def _fetch(scene: Scene) -> QWidget:
    scene.issuers.places = ("http://pki.acme.example/root.cer",)
    scene.read(scene.chain.server.pem)
    scene.go_to(Step.REVIEW)
    scene.wizard.review.fetch.click()
    return scene.dialog()


def _rename(scene: Scene) -> QWidget:
    drafts = scene.wizard.certificates.drafts
    scene.fill(Step.CERTIFICATE)
    scene.wizard.session.save_now()
    scene.wizard.session.start_new()
    scene.wizard.certificate_step.list_drafts()
    scene.qtbot.waitUntil(lambda: bool(drafts.entries), timeout=PATIENCE)
    drafts.rename_wanted.emit(drafts.entries[0])
    return scene.dialog()


def _fault(scene: Scene) -> QWidget:
    before = sys.excepthook
    show_faults(scene.wizard, scene.services.desktop, lambda _error: None)
    try:
        sys.excepthook(LookupError, LookupError(), None)
    finally:
        sys.excepthook = before
    window = scene.wizard.window
    scene.qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=PATIENCE)
    return scene.dialog()


#: How one comes to each dialog; each is called after the module that has it.
DIALOGS: Final[dict[str, Callable[[Scene], QWidget]]] = {
    "dialog-costly": _costly,
    "dialog-details": _details,
    "dialog-environment": _environment,
    "dialog-fault": _fault,
    "dialog-fetch": _fetch,
    "dialog-help": _help,
    "dialog-password": _password,
    "dialog-rename": _rename,
    "dialog-root": _why_a_root,
    "dialog-settings": _settings,
    "dialog-token": _token,
}
