"""Every state of every page and dialog, each come to as a customer would."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.authority import Authority, self_signed_server
from tests.ui.dialog_states import DIALOGS
from tests.ui.rare_states import RARE_STATES
from tests.ui.scene import ENVIRONMENTS, Scene
from tests.ui.surroundings import LIFETIME, NOW, PATIENCE
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.request.request import Contact
from wizard.request.steps import Step
from wizard.sentence import say
from wizard.ui.reading_order import stops

LONG = "Konzernzertifizierungsstelle der Elektrizitätswerke Süd 2"
HOSTS = tuple(f"{name}.acme.internal" for name in ("erp", "crm", "ldap", "sql", "mail"))


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


def _full(scene: Scene) -> QWidget:
    """A file that was read, two drafts, and a server behind a proxy to ask."""
    scene.be_ready()
    scene.read(scene.chain.pem)
    request = scene.wizard.session.situation.request
    for number, opened in enumerate((None, NOW - timedelta(days=347))):
        scene.services.drafts.save(
            replace(request, identity=f"{number:032x}", opened=opened, title=f"Draft {number}")
        )
    scene.wizard.certificate_step.list_drafts()
    drafts = scene.wizard.certificates.drafts
    # Each has two buttons, which Qt shows a moment after they were made.
    scene.qtbot.waitUntil(lambda: len(stops(drafts)) == 4, timeout=PATIENCE)
    field = scene.wizard.certificates.server_field
    for each in (field.more, field.more_proxy):
        each.click()
    field.proxy.address.setText("http://ana@proxy.acme.internal:8080")
    scene.qtbot.waitUntil(field.proxy.password.isVisible, timeout=PATIENCE)
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


def _token_typed(scene: Scene) -> QWidget:
    window = scene.fill(Step.ENVIRONMENTS)
    scene.wizard.environments.lifetime.token.setText("eyJhbGciOiJIUzI1NiJ9")
    return window


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


def _edited(scene: Scene) -> QWidget:
    """The customer's own words, older than what was entered since."""
    window = scene.case()
    scene.wizard.submit.text.subject.insertPlainText("Urgent: ")
    request = scene.wizard.session.situation.request
    scene.wizard.session.edit(replace(request, note="The test system too."))
    return window


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


#: What each state of a page is called, and how one comes to it.
PAGES: Final[dict[str, Callable[[Scene], QWidget]]] = {
    "certificate-empty": _empty,
    "certificate-dragged-over": _dragged_over,
    "certificate-link-dragged-over": _link_dragged_over,
    "environments-dragged-over": _dragged_over_another_page,
    "certificate-asking-servers": _asking_servers,
    "certificate-many": _many_sources,
    "certificate-unreadable": _unreadable,
    "certificate-drafts": _drafts,
    "certificate-full": _full,
    "review": _review,
    "review-long-names": _long_names,
    "review-expired": _expired,
    "review-root-missing": _root_missing,
    "review-self-signed": _self_signed,
    "review-many": _many_roots,
    "environments-empty": _no_environments,
    "environments": _environments,
    "environments-token": _token_typed,
    "environments-loading": _loading,
    "environments-refused": _refused,
    "environments-many": _many_environments,
    "request-empty": _form,
    "request-problems": _filled_form,
    "submit": _case,
    "submit-edited": _edited,
    "submit-opened": _opened,
    "companion": _companion,
}
#: Every state of every page and dialog.
STATES: Final = PAGES | RARE_STATES | DIALOGS


def show(scene: Scene, state: str) -> QWidget:
    """Come to a state, once everything is ready, and turn to its window."""
    shown = STATES[state](scene)
    scene.be_ready()
    # What can be done with a saved draft is offered once it is one.
    scene.qtbot.waitUntil(lambda: scene.wizard.session.is_saved, timeout=PATIENCE)
    shown.activateWindow()
    scene.qtbot.waitUntil(shown.isActiveWindow, timeout=PATIENCE)
    return shown
