"""Every state of every page and dialog, each come to as a customer would."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.authority import Authority, self_signed_server
from tests.ui.surroundings import LIFETIME, NOW, PATIENCE, Chain, LaidOutLifeTimes, LaidOutServers
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.request.steps import Step
from wizard.sentence import say
from wizard.ui.assembly import Wizard
from wizard.ui.services import Services

LONG = "Konzernzertifizierungsstelle der Elektrizitätswerke Süd 2"
HOSTS = tuple(f"{name}.acme.internal" for name in ("erp", "crm", "ldap", "sql", "mail"))
ENVIRONMENTS = tuple(
    Environment(
        name,
        f"{host}.outsystemsenterprise.com",
        purpose,
        purpose in {Purpose.NON_PRODUCTION, Purpose.PRODUCTION},
        count,
        True,
        Origin.LIFETIME,
    )
    for name, host, purpose, count in (
        ("Development", "acme-dev", Purpose.DEVELOPMENT, 1),
        ("Quality", "acme-tst", Purpose.NON_PRODUCTION, 1),
        ("Production", "acme", Purpose.PRODUCTION, 2),
        ("LifeTime", "acme-lt", Purpose.MANAGEMENT, 1),
    )
)


@dataclass(frozen=True)
class Scene:
    """A window and what a customer has around it."""

    wizard: Wizard
    services: Services
    chain: Chain
    servers: LaidOutServers
    lifetimes: LaidOutLifeTimes
    folder: Path
    qtbot: QtBot

    def settle(self) -> None:
        wizard = self.wizard
        self.qtbot.waitUntil(
            lambda: wizard.tasks.is_idle and not wizard.session.situation.is_assessing,
            timeout=PATIENCE,
        )

    def read(self, *certificates: bytes) -> None:
        path = self.folder / f"{len(list(self.folder.glob('*.pem')))}.pem"
        path.write_bytes(b"".join(certificates))
        self.wizard.open_paths([path])
        self.settle()

    def go_to(self, step: Step) -> QWidget:
        self.wizard.session.go_to(step)
        self.settle()
        return self.wizard.window

    def fill(self, step: Step) -> QWidget:
        """Enter what the steps before want."""
        if not self.wizard.session.situation.request.certificates:
            self.wizard.open_paths([self.chain.path])
            self.settle()
        request = replace(
            self.wizard.session.situation.request,
            environments=ENVIRONMENTS,
            connection=Connection(ConnectionKind.REST, "erp.acme.internal:443"),
            contact=Contact("Ana Silva", "ana@acme.example"),
            infrastructure="Acme Enterprise",
        )
        self.wizard.session.edit(request)
        return self.go_to(step)

    def case(self) -> QWidget:
        """Come to the last step, with the case written."""
        window = self.fill(Step.SUBMIT)
        self.qtbot.waitUntil(
            lambda: self.wizard.window.next.isEnabled() and bool(self.wizard.submit.files.chips),
            timeout=PATIENCE,
        )
        return window

    def dialog(self) -> QWidget:
        """The dialog that came up last."""
        dialogs = self.wizard.window.findChildren(QDialog)
        return next(each for each in reversed(dialogs) if each.isVisible())


def _empty(scene: Scene) -> QWidget:
    return scene.wizard.window


def _drag(scene: Scene, data: QMimeData) -> QWidget:
    event = QDragEnterEvent(
        QPoint(500, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(scene.wizard.window, event)
    return scene.wizard.window


def _dragged_over(scene: Scene) -> QWidget:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scene.chain.path))])
    return _drag(scene, data)


def _link_dragged_over(scene: Scene) -> QWidget:
    data = QMimeData()
    data.setUrls([QUrl("https://pki.acme.example/root.cer")])
    return _drag(scene, data)


def _dragged_over_another_page(scene: Scene) -> QWidget:
    scene.fill(Step.ENVIRONMENTS)
    scene.go_to(Step.ENVIRONMENTS)
    return _dragged_over(scene)


def _asking_servers(scene: Scene) -> QWidget:
    field = scene.wizard.certificates.server_field
    scene.servers.failures[HOSTS[1]] = say("The name was not found. Check the address.")
    field.address.show_text("\n".join(HOSTS))
    scene.qtbot.keyClick(field.address.field, Qt.Key.Key_Return)
    scene.qtbot.waitUntil(lambda: bool(scene.servers.asked), timeout=PATIENCE)
    return scene.wizard.window


def _many_sources(scene: Scene) -> QWidget:
    for number in range(5):
        authority = Authority.root(f"Acme Root CA {number}")
        scene.read(authority.pem, b"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n")
    return scene.wizard.window


def _unreadable(scene: Scene) -> QWidget:
    path = scene.folder / "holiday.pdf"
    path.write_bytes(b"%PDF-1.7 no certificate")
    scene.wizard.open_paths([path, scene.folder / "gone.cer"])
    scene.settle()
    return scene.wizard.window


def _drafts(scene: Scene) -> QWidget:
    scene.fill(Step.REQUEST)
    scene.wizard.session.save_now()
    scene.wizard.session.start_new()
    scene.wizard.certificate_step.list_drafts()
    scene.settle()
    return scene.wizard.window


def _review(scene: Scene) -> QWidget:
    return scene.fill(Step.REVIEW)


def _long_names(scene: Scene) -> QWidget:
    root = Authority.root(LONG)
    intermediate = root.intermediate(LONG.replace("2", "3"))
    server = intermediate.server([f"{'lang.' * 10}acme.internal"])
    scene.read(server.pem, intermediate.pem, root.pem)
    return scene.fill(Step.REVIEW)


def _expired(scene: Scene) -> QWidget:
    root = Authority.root("Acme Root CA")
    over = root.renewed(not_after=NOW - timedelta(days=3))
    scene.read(root.server(["erp.acme.internal"]).pem, over.pem)
    return scene.go_to(Step.REVIEW)


def _root_missing(scene: Scene) -> QWidget:
    scene.read(scene.chain.server.pem, scene.chain.intermediate.pem)
    return scene.go_to(Step.REVIEW)


def _self_signed(scene: Scene) -> QWidget:
    scene.read(self_signed_server(["erp.acme.internal"]).pem)
    return scene.go_to(Step.REVIEW)


def _many_roots(scene: Scene) -> QWidget:
    scene.read(*(Authority.root(f"Acme Root CA {number}").pem for number in range(30)))
    return scene.go_to(Step.REVIEW)


def _no_environments(scene: Scene) -> QWidget:
    scene.wizard.open_paths([scene.chain.path])
    scene.settle()
    return scene.go_to(Step.ENVIRONMENTS)


def _environments(scene: Scene) -> QWidget:
    return scene.fill(Step.ENVIRONMENTS)


def _loading(scene: Scene) -> QWidget:
    _no_environments(scene)
    scene.lifetimes.hangs = True
    _load(scene)
    scene.qtbot.waitUntil(lambda: bool(scene.lifetimes.asked), timeout=PATIENCE)
    return scene.wizard.window


def _refused(scene: Scene) -> QWidget:
    _no_environments(scene)
    scene.lifetimes.report = LifeTimeReport(
        LIFETIME,
        failure=say("LifeTime does not accept this token: copy it again, in full."),
        trouble=Trouble.TOKEN,
        token=TokenState(TokenPlace.NOWHERE),
    )
    _load(scene)
    scene.settle()
    return scene.wizard.window


def _load(scene: Scene) -> None:
    field = scene.wizard.environments.lifetime
    line = field.address.lineEdit()
    assert line is not None
    scene.qtbot.keyClicks(line, LIFETIME)
    scene.qtbot.keyClicks(field.token, "token")
    scene.qtbot.keyClick(field.token, Qt.Key.Key_Return)


def _many_environments(scene: Scene) -> QWidget:
    scene.fill(Step.ENVIRONMENTS)
    many = tuple(replace(e, name=f"{LONG} {n}") for n in range(20) for e in ENVIRONMENTS)
    request = scene.wizard.session.situation.request
    scene.wizard.session.edit(replace(request, environments=many))
    return scene.wizard.window


def _form(scene: Scene) -> QWidget:
    scene.wizard.open_paths([scene.chain.path])
    scene.settle()
    return scene.go_to(Step.REQUEST)


def _filled_form(scene: Scene) -> QWidget:
    scene.fill(Step.REQUEST)
    request = scene.wizard.session.situation.request
    scene.wizard.session.edit(
        replace(
            request,
            needed_by=NOW.date() + timedelta(days=2),
            contact=Contact("Ana Silva", "not an address", "", "?!"),
        )
    )
    return scene.wizard.window


def _case(scene: Scene) -> QWidget:
    return scene.case()


def _opened(scene: Scene) -> QWidget:
    scene.case()
    request = scene.wizard.session.situation.request
    sent = frozenset(p.certificate.sha256 for p in scene.wizard.session.situation.to_install)
    scene.wizard.session.edit(replace(request, opened=NOW, sent=sent, case_number="2345678"))
    scene.settle()
    return scene.wizard.window


def _companion(scene: Scene) -> QWidget:
    scene.case()
    scene.wizard.window.next.click()
    companion = scene.wizard.submit_step.companion
    assert companion is not None
    return companion


def _settings(scene: Scene) -> QWidget:
    situation = scene.wizard.session
    scene.qtbot.waitUntil(lambda: situation.situation.settings is not None, timeout=PATIENCE)
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
    window = scene.wizard.window
    wanted = QMetaMethod.fromSignal(window.help_wanted)
    scene.qtbot.waitUntil(lambda: window.isSignalConnected(wanted), timeout=PATIENCE)
    window.help_wanted.emit()
    return scene.dialog()


#: What each state is called, and how one comes to it.
STATES: dict[str, Callable[[Scene], QWidget]] = {
    "certificate-empty": _empty,
    "certificate-dragged-over": _dragged_over,
    "certificate-link-dragged-over": _link_dragged_over,
    "environments-dragged-over": _dragged_over_another_page,
    "certificate-asking-servers": _asking_servers,
    "certificate-many": _many_sources,
    "certificate-unreadable": _unreadable,
    "certificate-drafts": _drafts,
    "review": _review,
    "review-long-names": _long_names,
    "review-expired": _expired,
    "review-root-missing": _root_missing,
    "review-self-signed": _self_signed,
    "review-many": _many_roots,
    "environments-empty": _no_environments,
    "environments": _environments,
    "environments-loading": _loading,
    "environments-refused": _refused,
    "environments-many": _many_environments,
    "request-empty": _form,
    "request-problems": _filled_form,
    "submit": _case,
    "submit-opened": _opened,
    "companion": _companion,
    "dialog-settings": _settings,
    "dialog-password": _password,
    "dialog-costly": _costly,
    "dialog-details": _details,
    "dialog-why-a-root": _why_a_root,
    "dialog-help": _help,
}
