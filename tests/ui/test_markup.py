"""Names that are markup, or that would deceive, are shown letter by letter on every page."""

import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.ui.surroundings import PATIENCE, RecordedDesktop
from wizard.environments.environment import Environment
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.costly_dialog import CostlyDialog
from wizard.ui.dialogs.details_dialog import DetailsDialog
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog
from wizard.ui.dialogs.fault_dialog import FaultDialog
from wizard.ui.dialogs.password_dialog import PasswordDialog
from wizard.ui.dialogs.token_dialog import TokenDialog
from wizard.ui.services import Services
from wizard.ui.widgets.detail_delegate import DetailDelegate
from wizard.ui.widgets.detail_model import DETAIL

Settled = Callable[[Wizard], None]

# Names of this length are what is wanted here.
pytestmark = pytest.mark.filterwarnings("ignore:Attribute's length")

#: Nothing else in the window is of this colour.
RED = QColor("#ff00f0")
#: What turns text round, hides in it, breaks it, and rings the bell.
DECEIVING = "\u202egnp.exe\u200b\u2028\x07\x1b[31m"
CONTROLS = "\u202e\u200b\u2028\x07\x1b"


def hostile(picture: Path, where: str) -> str:
    image = f"<img src=file:{picture}>"
    return f"<b>{where}</b><h1>{image}<a href='file:{picture}'>Trusted</a>{DECEIVING}"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """An image that would be noticed, by its colour and by being opened."""
    path = tmp_path / "red.png"
    pixmap = QPixmap(64, 64)
    pixmap.fill(RED)
    assert pixmap.save(str(path))
    return path


class Watch:
    """Hears of every opening of a file, by whomever (inotify(7))."""

    OPEN = 0x20

    def __init__(self, path: Path) -> None:
        system = ctypes.CDLL(None)
        self._descriptor = system.inotify_init1(os.O_NONBLOCK)
        assert system.inotify_add_watch(self._descriptor, os.fsencode(path), self.OPEN) >= 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self._descriptor, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def watch(picture: Path) -> Watch:
    if sys.platform != "linux":
        pytest.skip("needs inotify")
    return Watch(picture)


@pytest.fixture
def deceiver(picture: Path, tmp_path: Path) -> Path:
    """A server's certificate and its root, with such names wherever a name can stand."""
    root = Authority.root(name(hostile(picture, "root")))
    server = root.server(
        ["erp.acme.internal"],
        name=name(hostile(picture, "server")),
        extra=[
            x509.IssuerAlternativeName(
                [
                    x509.DirectoryName(name(hostile(picture, "issuer"))),
                    x509.UniformResourceIdentifier(f"file:{picture}"),
                ]
            )
        ],
    )
    alternative = root.server(
        [f"<b><img-src=file:{picture.name}>.acme.internal"],
        name=name(hostile(picture, "alternative")),
    )
    folder = tmp_path / "in"
    folder.mkdir()
    path = folder / f"<b>x<img src=red.png>{DECEIVING}.pem"
    path.write_bytes(server.pem + alternative.pem + root.pem + b"-----BEGIN <b>x-----\nAAAA\n")
    return path


def name(text: str) -> x509.Name:
    kinds = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME)
    with_limits_off = [x509.NameAttribute(kind, text, _validate=False) for kind in kinds]
    return x509.Name(with_limits_off)


def test_no_name_is_taken_for_markup(
    wizard: Wizard,
    services: Services,
    desktop: RecordedDesktop,
    deceiver: Path,
    picture: Path,
    watch: Watch,
    settled: Settled,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    text = hostile(picture, "typed")
    wizard.open_paths([deceiver])
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3
    wizard.session.edit(
        replace(
            wizard.session.situation.request,
            environments=(Environment(text, text, ticked=True), Environment(text)),
            connection=Connection(ConnectionKind.REST, text, text),
            contact=Contact(text, "ana@acme.example", text, ""),
            infrastructure=text,
            note=text,
        )
    )
    for step in Step:
        wizard.session.go_to(step)
        settled(wizard)
        if step is Step.REVIEW:
            each_certificate(wizard, qtbot, settled)
        if step is Step.SUBMIT:
            qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
            wizard.submit.case_number.insert(text)
        check(wizard.window)
    wizard.window.next.click()
    desktop.folder = desktop.place = tmp_path / "<b>out"
    wizard.window.save.click()
    settled(wizard)
    check(wizard.window)
    wizard.window.new.click()
    settled(wizard)
    qtbot.waitUntil(lambda: bool(wizard.certificates.drafts.texts), timeout=PATIENCE)
    check(wizard.window)
    assert not set(CONTROLS) & set(desktop.clipboard + "".join(desktop.suggested))
    assert desktop.clipboard.count("<U+202E>") > 4
    # The case is plain text: it holds the names letter by letter, and so does the link.
    for said in (desktop.clipboard, unquote_plus(desktop.links[0])):
        assert "<b>root</b>" in said
        assert "&lt;" not in said
    assert not watch.was_opened()


@pytest.mark.parametrize(
    "environments",
    [
        (Environment("\u202eA", "b\u200b x", ticked=True), Environment("\u202eA", ticked=True)),
        (Environment("Quality", is_cloud=False, ticked=True), Environment("\x07B")),
        (Environment("\u202eA", is_cloud=False, ticked=True),),
        (Environment("Quality", ticked=True), Environment("\u202eA")),
    ],
)
def test_remarks_on_environments_hide_nothing(
    wizard: Wizard, environments: tuple[Environment, ...], settled: Settled
) -> None:
    request = wizard.session.situation.request
    contact = Contact(cc="\u202emoc.emca")
    connection = Connection(address="\u202eerp")
    wizard.session.edit(
        replace(request, environments=environments, contact=contact, connection=connection)
    )
    for step in (Step.ENVIRONMENTS, Step.REQUEST):
        wizard.session.go_to(step)
        settled(wizard)
        check(wizard.window)
    wizard.session.go_to(Step.ENVIRONMENTS)
    assert wizard.environments.remark.text


def test_what_could_not_be_added_hides_nothing(wizard: Wizard) -> None:
    wizard.session.go_to(Step.ENVIRONMENTS)
    adder = wizard.environments.adder
    adder.field.show_text("Quality, acme\u202etst, Production")
    adder.add.click()
    assert adder.remark
    check(wizard.window)


@pytest.mark.parametrize("kind", ["environment", "token", "password", "costly", "fault"])
def test_no_dialog_takes_text_for_markup(
    kind: str, wizard: Wizard, picture: Path, watch: Watch
) -> None:
    text = hostile(picture, "typed")
    named = Path(f"<b>x<img src={picture.name}>{DECEIVING}")  # no slash can be in it
    dialog: QWidget
    match kind:
        case "environment":
            dialog = EnvironmentDialog(wizard.window, Environment(text, text))
        case "token":
            dialog = TokenDialog(wizard.window, text)
        case "password":
            wizard.certificate_step.ask_password(named, was_wrong=False)
            dialog = wizard.window.findChildren(PasswordDialog)[-1]
        case "costly":
            wizard.certificate_step.ask_consent(named, 3)
            dialog = wizard.window.findChildren(CostlyDialog)[-1]
        case _:
            dialog = FaultDialog(wizard.window, text, is_saved=True)
    dialog.show()
    check(dialog)
    assert not watch.was_opened()


def each_certificate(wizard: Wizard, qtbot: QtBot, settled: Settled) -> None:
    """Look at the facts of each certificate in turn, and at all of its details."""
    seen: set[str] = set()
    wizard.review.chains.setFocus()
    for _ in range(3):
        seen.add(wizard.review.facts.texts["Issued to"])
        check(wizard.window)
        each_detail(wizard, settled)
        qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Down)
    assert len(seen) == 3


def each_detail(wizard: Wizard, settled: Settled) -> None:
    wizard.review.facts.all_details.click()
    settled(wizard)
    dialog = wizard.window.findChildren(DetailsDialog)[-1]
    view = dialog.details
    assert isinstance(view.itemDelegate(), DetailDelegate)  # which paints plain text alone
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        view.scrollTo(index)
        view.setCurrentIndex(index)
        check(dialog)
        detail = index.data(DETAIL)
        if detail is not None:
            texts = (detail.name, detail.shown, detail.copied, view.copy_button.accessibleName())
            assert not set(CONTROLS) & set("".join(texts)), ascii(texts)
    dialog.close()


def check(window: QWidget) -> None:
    """Whatever is in the window now shows plain text, and no image."""
    QApplication.processEvents()
    widgets = [window, *window.findChildren(QWidget)]
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        assert not set(CONTROLS) & set(label.text()), ascii(label.text())
    assert not window.findChildren(QTextEdit)
    assert not window.findChildren(QTextBrowser)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    # What Qt shows in these it takes for markup whenever it looks like it.
    assert not any("<" in each.toolTip() + each.whatsThis() for each in widgets)
    for field in window.findChildren(QPlainTextEdit):
        formats = field.document().allFormats()
        assert not any(each.isImageFormat() or each.toCharFormat().isAnchor() for each in formats)
    assert not shows_red(window)


def shows_red(window: QWidget) -> bool:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixel = RED.rgb().to_bytes(4, sys.byteorder)
    return pixel * 8 in bytes(image.constBits())


def test_markup_would_be_noticed(qtbot: QtBot, picture: Path, watch: Watch) -> None:
    label = QLabel(hostile(picture, "shown"))
    qtbot.addWidget(label)
    label.show()
    assert shows_red(label)
    assert watch.was_opened()
