"""All details of a certificate, and a copy of each value."""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPoint, QPointF, Qt, QTimeZone, QTranslator
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.authority import Authority, Issued, self_signed_server
from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard.certificates.decode import decode_certificate
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.details import MOST_LINES, Detail, certificate_details
from wizard.ui.dialogs.details_dialog import DetailsDialog
from wizard.ui.language import use
from wizard.ui.widgets.detail_model import DETAIL

At = Callable[[Step], Wizard]
Settled = Callable[[Wizard], None]
SHA256, SHA1 = hashes.SHA256(), hashes.SHA1()  # noqa: S303 - as Windows shows it
LISBON_IN_SUMMER = QTimeZone(3600)


def details_of(issued: Issued) -> dict[str, Detail]:
    sections = certificate_details(decode_certificate(issued.der), LISBON_IN_SUMMER)
    return {detail.name: detail for section in sections for detail in section.details}


class Brackets(QTranslator):
    """Says every text in brackets."""

    def translate(self, _context: str, source: str, *_more: object) -> str:
        return f"«{source}»"

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False


@pytest.fixture
def _other_language(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use(qapp, before, (Brackets(),))
    yield
    use(qapp, before, ())


@pytest.mark.usefixtures("_other_language")
def test_everything_of_ours_is_said_in_the_language_of_the_window() -> None:
    detail = details_of(Authority.root("Acme Root CA"))["«Basic Constraints»"]
    assert detail.shown == "«Certificate authority»\n«Path length: not limited»"
    assert detail.copied == detail.shown


@dataclass
class Opened:
    """The dialog, with what it holds by its names."""

    dialog: DetailsDialog
    rows: dict[str, QModelIndex]

    def select(self, name: str) -> None:
        self.dialog.details.setCurrentIndex(self.rows[name])

    @property
    def selected(self) -> str:
        detail = self.dialog.details.current
        return detail.name if detail else ""


@pytest.fixture
def open_details(at: At, qtbot: QtBot) -> Callable[[], Opened]:
    """Opens the details of the selected certificate with the link, as a customer does."""

    def open_one() -> Opened:
        wizard = at(Step.REVIEW)
        wizard.review.facts.all_details.click()
        qtbot.waitUntil(lambda: bool(wizard.window.findChildren(DetailsDialog)), timeout=PATIENCE)
        dialog = wizard.window.findChildren(DetailsDialog)[-1]
        qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
        QApplication.processEvents()
        model = dialog.details.model()
        indices = [model.index(row, 0) for row in range(model.rowCount())]
        return Opened(dialog, {str(index.data()): index for index in indices})

    return open_one


def test_the_link_shows_everything_about_the_selected_certificate(
    open_details: Callable[[], Opened], chain: Chain
) -> None:
    opened = open_details()
    names = list(opened.rows)
    headings = [name for name, index in opened.rows.items() if index.data(DETAIL) is None]
    assert headings == ["General", "Fingerprints", "Extensions", "PEM"]
    assert opened.dialog.windowTitle() == "All details of Acme Root CA"
    assert names[1:9] == [
        "Version",
        "Serial number",
        "Signature algorithm",
        "Issuer",
        "Valid from",
        "Valid to",
        "Subject",
        "Public key",
    ]
    assert {"SHA-256", "SHA-1 (Thumbprint)", "Basic Constraints", "Key Usage"} < set(names)
    usage = opened.rows["Key Usage"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert usage == "Key Usage, 2.5.29.15, Critical, Certificate signing, CRL signing"


def test_each_value_is_copied_exactly(
    open_details: Callable[[], Opened], desktop: RecordedDesktop, chain: Chain, qtbot: QtBot
) -> None:
    opened = open_details()
    button = opened.dialog.details.copy_button
    library = chain.root.certificate
    for name, value in {
        "Serial number": f"{library.serial_number:X}",
        "Subject": "CN=Acme Root CA",
        "SHA-256": library.fingerprint(SHA256).hex(":").upper(),
        "SHA-1 (Thumbprint)": library.fingerprint(SHA1).hex().upper(),
        "Basic Constraints": "Certificate authority\nPath length: not limited",
        "Certificate": chain.root.pem.decode(),
    }.items():
        opened.select(name)
        assert button.accessibleName() == f"Copy {name}"
        button.click()
        assert desktop.clipboard == value
        assert button.accessibleName() == f"Copied {name}"
        desktop.clipboard = ""
        qtbot.keyClick(opened.dialog.details, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert desktop.clipboard == value


def move_mouse(widget: QWidget, place: QPoint) -> None:
    """The offscreen platform has no mouse that a dialog would hear of."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_the_button_is_in_the_row_under_the_mouse(
    open_details: Callable[[], Opened], desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    opened = open_details()
    view = opened.dialog.details
    place = view.visualRect(opened.rows["Subject"])
    move_mouse(view.viewport(), place.center())
    assert view.copy_button.accessibleName() == "Copy Subject"
    assert place.contains(view.copy_button.geometry())
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    assert desktop.clipboard == "CN=Acme Root CA"
    assert opened.selected == "Version"
    assert view.hasFocus()


def test_everything_works_with_the_keyboard_alone(
    open_details: Callable[[], Opened], desktop: RecordedDesktop, qtbot: QtBot
) -> None:
    opened = open_details()
    view, button = opened.dialog.details, opened.dialog.details.copy_button
    assert view.hasFocus()
    assert opened.selected == "Version"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert opened.selected == "Signature algorithm"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert desktop.clipboard == "SHA-256 with ECDSA (1.2.840.10045.4.3.2)"
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert button.accessibleName() == "Copy Issuer"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert desktop.clipboard == "CN=Acme Root CA"
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert opened.dialog.accept_button.hasFocus()


def test_headings_are_passed_by_and_tall_rows_are_read_to_their_end(
    open_details: Callable[[], Opened], qtbot: QtBot
) -> None:
    opened = open_details()
    view, bar = opened.dialog.details, opened.dialog.details.verticalScrollBar()
    opened.dialog.resize(600, 320)
    QApplication.processEvents()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert opened.selected == "Certificate"
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (opened.selected, bar.value()) == ("Version", 0)
    seen: list[str] = []
    bottoms: list[int] = []
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        seen.append(opened.selected)
        bottoms.append(view.visualRect(view.currentIndex()).bottom())
    assert "Extensions" not in seen
    assert seen[-1] == "Certificate"
    assert bottoms[-1] <= view.viewport().height()
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert (opened.selected, bar.value()) == ("Version", 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_dialog_is_closed_with_one_key(
    key: Qt.Key, open_details: Callable[[], Opened], qtbot: QtBot
) -> None:
    opened = open_details()
    closed: list[bool] = []
    model = opened.dialog.details.model()
    opened.dialog.destroyed.connect(lambda: closed.append(True))
    qtbot.keyClick(opened.dialog.details, key)
    qtbot.waitUntil(lambda: closed == [True], timeout=PATIENCE)
    # Nothing of Qt is left to the garbage collector, which runs in the threads of tasks too.
    assert not isValid(model)


def test_two_clicks_open_one_dialog(at: At, settled: Settled) -> None:
    wizard = at(Step.REVIEW)
    wizard.review.facts.all_details.click()
    wizard.review.facts.all_details.click()
    settled(wizard)
    assert len(wizard.window.findChildren(DetailsDialog)) == 1


def test_a_date_is_told_in_utc_and_where_the_customer_is() -> None:
    shown = details_of(Authority.root())["Valid from"].shown
    assert shown == "1 Jan 2025 00:00:00 UTC\n1 Jan 2025 01:00:00 local time (UTC+01:00)"
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    section = certificate_details(decode_certificate(Authority.root().der), utc)[0]
    assert {each.name: each.shown for each in section.details}["Valid from"] == (
        "1 Jan 2025 00:00:00 UTC"
    )


def test_an_unreadable_date_is_said_among_the_remarks_too() -> None:
    root = Authority.root()
    encoded = root.der.replace(b"250101000000Z", b"259901000000Z")
    sections = certificate_details(decode_certificate(encoded))
    details = {each.name: each.shown for section in sections for each in section.details}
    assert details["Valid from"] == "Unreadable"
    assert "259901000000Z" in details["Remark"]


def test_what_is_cut_on_the_screen_is_copied_whole() -> None:
    hosts = [f"{number}.acme.test" for number in range(10_000)]
    detail = details_of(self_signed_server(hosts))["Subject Alternative Name"]
    shown = detail.shown.split("\n")
    assert len(shown) == MOST_LINES
    assert shown[-1] == f"… {10_000 - MOST_LINES + 1:,} more lines"
    assert detail.copied.split("\n") == [f"DNS name: {host}" for host in hosts]


def test_a_long_certificate_is_copied_whole() -> None:
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), bytes(10_000))
    root = Authority.root(extra=[unknown])
    details = details_of(root)
    assert details["Certificate"].copied == root.pem.decode()
    assert details["Certificate"].shown.endswith("more lines")
    assert details["Unknown extension"].shown.endswith(" more bytes")
    body = "".join(details["Certificate"].copied.splitlines()[1:-1])
    assert base64.b64decode(body) == root.der
