"""The first step, as a customer uses it."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.password_dialog import PasswordDialog

Settled = Callable[[Wizard], None]

#: What the certificates of the chain are called.
NAMES = ("erp.acme.internal", "Acme Issuing CA 2", "Acme Root CA")


def drop(wizard: Wizard, data: QMimeData) -> None:
    """Drag something over the window and let it go, as the window system tells it."""
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 200), actions, data, button, plain)
    QApplication.sendEvent(wizard.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        wizard.window, QDropEvent(QPointF(400, 200), actions, data, button, plain)
    )


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def pfx(authority: Authority, password: str) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"acme",
        authority.key,
        authority.certificate,
        None,
        serialization.BestAvailableEncryption(password.encode()),
    )


def password_dialog(wizard: Wizard, qtbot: QtBot) -> PasswordDialog:
    def find() -> None:
        assert wizard.window.findChild(PasswordDialog) is not None

    qtbot.waitUntil(find, timeout=PATIENCE)
    found = wizard.window.findChild(PasswordDialog)
    assert isinstance(found, PasswordDialog)
    return found


def test_a_dropped_file_is_read(wizard: Wizard, chain: Chain, settled: Settled) -> None:
    drop(wizard, files(chain.path))
    settled(wizard)
    ders = [c.der for c in wizard.session.situation.request.certificates]
    assert ders == [chain.server.der, chain.intermediate.der, chain.root.der]
    told = " ".join(f"{each} · 18 years 42 days left" for each in NAMES)
    assert wizard.certificates.sources.texts == (f"erp.acme.internal.pem {told} 3 certificates",)
    assert wizard.window.page_title.text() == "3 certificates read"


def test_three_certificates_of_a_source_are_named_and_long_names_are_cut(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    # A common name has 64 letters at most.
    names = [[x509.NameAttribute(NameOID.ORGANIZATION_NAME, f"{n}" * 300)] for n in range(5)]
    path = tmp_path / "many.pem"
    path.write_bytes(b"".join(Authority.root(x509.Name(name)).pem for name in names))
    drop(wizard, files(path))
    settled(wizard)
    (told,) = wizard.certificates.sources.texts
    assert [told.count(f"{str(number) * 63}… ·") for number in range(5)] == [1, 1, 1, 0, 0]
    assert told.endswith("5 certificates")
    assert len(told) < 500


def test_the_next_page_is_made_once_there_is_something_to_go_on_with(
    wizard: Wizard, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    assert not wizard.window.has_page(Step.REVIEW)
    drop(wizard, files(chain.path))
    settled(wizard)
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    assert wizard.window.has_page(Step.REVIEW)
    assert not wizard.window.has_page(Step.ENVIRONMENTS)


def test_dropped_text_is_read(wizard: Wizard, chain: Chain, settled: Settled) -> None:
    data = QMimeData()
    data.setText(chain.root.pem.decode())
    drop(wizard, data)
    settled(wizard)
    (told,) = wizard.certificates.sources.texts
    assert told == "Pasted text Acme Root CA · 18 years 42 days left 1 certificate"


def test_a_drop_on_another_step_leads_to_the_first(
    at: Callable[[Step], Wizard], chain: Chain, settled: Settled
) -> None:
    wizard = at(Step.REQUEST)
    drop(wizard, files(chain.path))
    settled(wizard)
    assert wizard.session.situation.request.step is Step.CERTIFICATE


def test_a_pasted_certificate_is_read(
    wizard: Wizard, desktop: RecordedDesktop, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    desktop.clipboard = chain.root.pem.decode()
    qtbot.keyClick(wizard.certificates, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(wizard)
    assert [c.title for c in wizard.session.situation.request.certificates] == ["Acme Root CA"]


def test_files_on_the_clipboard_are_read(
    wizard: Wizard, desktop: RecordedDesktop, chain: Chain, settled: Settled
) -> None:
    desktop.paths = (chain.path,)
    wizard.certificates.drop_area.paste.click()
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3


def test_an_empty_clipboard_is_said(wizard: Wizard) -> None:
    wizard.certificates.drop_area.paste.click()
    assert wizard.window.notices.text == "The clipboard holds no text. Copy a certificate first."


def test_browsed_files_are_read(
    wizard: Wizard, desktop: RecordedDesktop, chain: Chain, settled: Settled
) -> None:
    desktop.files = (chain.path,)
    wizard.certificates.drop_area.browse.click()
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3


def test_a_cancelled_dialog_changes_nothing(wizard: Wizard, settled: Settled) -> None:
    before = wizard.session.situation.request
    wizard.certificates.drop_area.browse.click()
    settled(wizard)
    assert wizard.session.situation.request == before


def test_a_private_key_is_reported_and_dropped(
    wizard: Wizard, chain: Chain, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "both.pem"
    path.write_bytes(chain.root.key_pem + chain.root.pem)
    drop(wizard, files(path))
    settled(wizard)
    request = wizard.session.situation.request
    assert request.sources[0].private_keys_ignored == 1
    assert len(request.certificates) == 1
    assert "private key" in wizard.certificates.sources.texts[0]
    wizard.session.save_now()
    assert wizard.session.path is not None
    kept = wizard.session.path.read_text()
    secret = chain.root.key_pem.decode().splitlines()[1]
    assert secret not in kept


def test_a_password_is_asked_for_until_it_is_right(
    wizard: Wizard, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "acme.pfx"
    path.write_bytes(pfx(Authority.root("Acme Root CA"), "päss"))
    drop(wizard, files(path))
    first = password_dialog(wizard, qtbot)
    qtbot.keyClicks(first.field, "wrong")
    first.accept_button.click()
    qtbot.waitUntil(
        lambda: "does not open" in password_dialog(wizard, qtbot).explanation.text(),
        timeout=PATIENCE,
    )
    second = password_dialog(wizard, qtbot)
    second.field.setText("päss")
    second.accept_button.click()
    settled(wizard)
    request = wizard.session.situation.request
    assert [c.title for c in request.certificates] == ["Acme Root CA"]
    assert request.sources[0].private_keys_ignored == 1


def test_a_file_without_its_password_says_so(
    wizard: Wizard, settled: Settled, tmp_path: Path, qtbot: QtBot, chain: Chain
) -> None:
    path = tmp_path / "acme.pfx"
    path.write_bytes(pfx(Authority.root("Acme Root CA"), "secret"))
    drop(wizard, files(chain.path, path))
    password_dialog(wizard, qtbot).reject()
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3
    assert any("password" in text for text in wizard.certificates.sources.texts)


def make_noise(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(100):
            file.write(os.urandom(1_000_000))


def make_truncated(path: Path) -> None:
    path.write_bytes(Authority.root("Acme Root CA").der[:-40])


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (Path.touch, "empty"),
        (make_noise, "MB"),
        (make_truncated, "damaged"),
        (lambda _path: None, "is not there"),
        pytest.param(
            make_pipe,
            "a pipe or a device",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files"),
        ),
    ],
    ids=["empty", "noise", "truncated", "vanished", "fifo"],
)
def test_bad_input_is_one_sentence_and_loses_nothing(
    wizard: Wizard,
    chain: Chain,
    settled: Settled,
    tmp_path: Path,
    make: Callable[[Path], None],
    says: str,
) -> None:
    drop(wizard, files(chain.path))
    settled(wizard)
    bad = tmp_path / "bad.cer"
    make(bad)
    drop(wizard, files(bad))
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3
    rejected = wizard.session.situation.request.sources[1].rejected
    assert len(rejected) == 1
    assert says in rejected[0].reason
    assert wizard.window.next.isEnabled()


def test_a_folder_is_read_file_by_file(
    wizard: Wizard, chain: Chain, settled: Settled, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "root.der").write_bytes(chain.root.der)
    (folder / "empty").mkdir()
    drop(wizard, files(folder))
    settled(wizard)
    (told,) = wizard.certificates.sources.texts
    assert told.startswith("root.der Acme Root CA · ")


def test_a_removed_source_comes_back_with_undo(
    wizard: Wizard, chain: Chain, settled: Settled
) -> None:
    drop(wizard, files(chain.path))
    settled(wizard)
    remove = next(
        b
        for b in wizard.certificates.sources.findChildren(QPushButton)
        if b.accessibleName() == "Remove erp.acme.internal.pem"
    )
    remove.click()
    settled(wizard)
    assert wizard.session.situation.request.certificates == ()
    assert not wizard.window.next.isEnabled()
    wizard.window.notices.action.click()
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3


def test_reading_can_be_cancelled(wizard: Wizard, chain: Chain, settled: Settled) -> None:
    wizard.open_paths([chain.path])
    wizard.certificates.drop_area.cancel.click()
    settled(wizard)
    assert wizard.session.situation.request.certificates == ()
    assert wizard.certificates.drop_area.browse.isVisible()


def test_the_icon_comes_once_the_first_page_is_painted(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not wizard.window.windowIcon().isNull(), timeout=PATIENCE)


def test_garbage_is_collected_once_the_first_page_is_painted() -> None:
    program = (
        "import gc; from PySide6.QtWidgets import QApplication; from wizard.app import run\n"
        "def look(): print(gc.isenabled()); QApplication.quit()\n"
        "run([], when_painted=look)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=60, check=False, text=True
    )
    assert done.stdout == "True\n", done.stderr


def test_files_on_the_command_line_reach_the_window(tmp_path: Path, chain: Chain) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from PySide6.QtWidgets import QApplication, QLabel; from wizard.app import run\n"
        "def look():\n"
        "    texts = [label.text() for label in QApplication.activeWindow().findChildren(QLabel)]\n"
        "    if '3 certificates read' in texts: print('read'); QApplication.quit()\n"
        "    else: QTimer.singleShot(20, look)\n"
        "run([Path(sys.argv[1])], when_painted=look)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(chain.path)],
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    assert done.stdout == "read\n", done.stderr


def test_a_large_folder_is_listed_a_part_at_a_time(
    wizard: Wizard, chain: Chain, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(45):
        (folder / f"{number}.pem").write_bytes(chain.pem)
    wizard.open_paths([folder])
    settled(wizard)
    rows = wizard.certificates.sources
    more = next(each for each in rows.findChildren(QPushButton) if "more" in each.text())

    def shows(count: int) -> bool:
        return len(rows.texts) == count

    for said, seen in (("Show 35 more", 10), ("Show 5 more", 40), ("Show 0 more", 45)):
        assert more.text() == said
        qtbot.waitUntil(partial(shows, seen), timeout=PATIENCE)
        more.click()
    assert not more.isVisible()
