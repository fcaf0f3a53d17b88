"""Private keys, in every format that there is, leave the program in none."""

import base64
import gzip
import io
import itertools
import re
import sys
import textwrap
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.authority import Authority, KeyKind, PrivateKey
from tests.certificates.keystores import JCEKS, JKS, java_keystore, key_entry
from tests.trust.questions import nobody
from tests.ui.leak_search import WINDOW, LeakSearch
from tests.ui.surroundings import NOW, PATIENCE, RecordedDesktop
from wizard.app import _show_faults
from wizard.certificates.key_firewall import REMOVED
from wizard.environments.environment import Environment
from wizard.report import Circumstances, print_report
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.request.steps import Step
from wizard.trust.public_roots import PublicRoots
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.fault_dialog import FaultDialog
from wizard.ui.dialogs.password_dialog import PasswordDialog
from wizard.ui.services import Services

if TYPE_CHECKING:
    from wizard.sources import SourceReader

Open = Callable[[Services], Wizard]
Settled = Callable[[Wizard], None]

#: What is packed is not known for a key once it is text; no program writes such text.
PACKED = {"all.zip", "nested.zip", "key.pem.gz"}
# What stands around the numbers in a PuTTY file is no secret.
PUTTY_HEAD = b"PuTTY-User-Key-File-3: key\nEncryption: none\n"
PUTTY_END = b"\nPrivate-MAC: 0123456789abcdef0123456789abcdef\n"
PASSWORD = "correct horse battery staple"
SEALED = BestAvailableEncryption(PASSWORD.encode())
ROOTS = {kind: Authority.root(f"Acme {kind} Root CA", key_kind=kind) for kind in KeyKind}


@dataclass
class ListeningDesktop(RecordedDesktop):
    """Remembers everything that was ever put on the clipboard."""

    heard: list[str] = field(default_factory=list)

    def put_on_clipboard(self, text: str) -> None:
        self.heard.append(text)
        super().put_on_clipboard(text)


def formats(root: Authority) -> Iterator[tuple[str, bytes]]:
    """The root's key in every format that programs write it in."""
    key = root.key
    traditional = PrivateFormat.TraditionalOpenSSL
    yield "key.pem", root.pem + root.key_pem
    yield "key.der", root.key_der
    yield "key-encrypted.pem", key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, SEALED)
    yield "key-encrypted.der", key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, SEALED)
    if isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        yield "old.pem", key.private_bytes(Encoding.PEM, traditional, NoEncryption())
        yield "old.der", key.private_bytes(Encoding.DER, traditional, NoEncryption())
        yield "old-encrypted.pem", key.private_bytes(Encoding.PEM, traditional, SEALED)
    yield "openssh", key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    yield (
        "locked.pfx",
        pkcs12.serialize_key_and_certificates(b"acme", key, root.certificate, None, SEALED),
    )
    yield (
        "open.pfx",
        pkcs12.serialize_key_and_certificates(b"acme", key, root.certificate, None, NoEncryption()),
    )
    older = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2048)
    older = older.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
    sealed = older.hmac_hash(hashes.SHA1()).build(PASSWORD.encode())  # noqa: S303  as old programs do
    yield (
        "older.pfx",
        pkcs12.serialize_key_and_certificates(b"acme", key, root.certificate, None, sealed),
    )
    yield "store.jks", java_keystore(JKS, key_entry(root.key_der, [root.der]))
    yield "all.zip", packed(root)


def wrappings(root: Authority) -> Iterator[tuple[str, bytes]]:
    """The key in what people, mail and other programs make of such a file."""
    yield "utf16.pem", (root.pem + root.key_pem).decode().encode("utf-16")
    yield "mail.txt", textwrap.indent(root.key_pem.decode(), "> ").encode()
    yield "bare.txt", base64.encodebytes(root.key_der)
    yield "key.ppk", putty(root.key)
    yield "store.jceks", java_keystore(JCEKS, key_entry(root.key_der, [root.der]))
    yield "key.pem.gz", gzip.compress(root.pem + root.key_pem)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as members:
        members.writestr("inner.zip", packed(root))
    yield "nested.zip", outer.getvalue()


def packed(root: Authority) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("key.pem", root.key_pem)
        members.writestr("key.der", root.key_der)
        members.writestr("root.pem", root.pem)
    return archive.getvalue()


def putty(key: PrivateKey) -> bytes:
    """A PuTTY key: the same numbers as in an OpenSSH key, behind other lines."""
    openssh = key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    lines = [line for line in openssh.decode().splitlines() if "-----" not in line]
    private = "\n".join([f"Private-Lines: {len(lines)}", *lines])
    return PUTTY_HEAD + private.encode() + PUTTY_END


CASES = [
    pytest.param(kind, name, data, id=f"{kind}-{name}")
    for kind, root in ROOTS.items()
    for name, data in formats(root)
]
# The key that is smallest is the one that is lost most easily among other bytes.
CASES += [
    pytest.param(KeyKind.ED25519, name, data, id=f"{KeyKind.ED25519}-{name}")
    for name, data in wrappings(ROOTS[KeyKind.ED25519])
]


@pytest.fixture
def desktop(tmp_path: Path) -> ListeningDesktop:
    return ListeningDesktop()


def secrets_of(root: Authority, data: bytes) -> LeakSearch:
    """The key's numbers and encodings, and the very file, sealed parts included."""
    found = [root.key_der, *numbers(root.key), PASSWORD.encode().ljust(32), data]
    # Lines that stand together: what is joined across a certificate would hold a piece of it.
    certificate = root.pem.splitlines()
    for is_body, lines in itertools.groupby(
        data.splitlines(),
        lambda line: (
            line.isascii() and not re.search(rb"-----|:", line) and line not in certificate
        ),
    ):
        if is_body:
            found.append(b"".join(lines))
    public = [root.der, root.pem, b"".join(root.pem.splitlines()[1:-1]), PUTTY_HEAD, PUTTY_END]
    return LeakSearch(found, public)


def numbers(key: PrivateKey) -> list[bytes]:
    if isinstance(key, rsa.RSAPrivateKey):
        values = key.private_numbers()
        private = (values.d, values.p, values.q, values.dmp1, values.dmq1, values.iqmp)
        return [each.to_bytes((each.bit_length() + 7) // 8) for each in private]
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return [key.private_numbers().private_value.to_bytes(32)]
    return [key.private_bytes_raw()]


@pytest.mark.parametrize(("kind", "name", "data"), CASES)
def test_no_private_key_leaves(
    kind: KeyKind,
    name: str,
    data: bytes,
    open_wizard: Open,
    services: Services,
    desktop: ListeningDesktop,
    settled: Settled,
    tmp_path: Path,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = ROOTS[kind]
    search = secrets_of(root, data)
    text = data.decode() if data.isascii() else textwrap.fill(base64.b64encode(data).decode(), 64)
    wizard = open_wizard(services)
    read(wizard, name, data, root, tmp_path / "in", settled, qtbot)
    wizard.window.text_dropped.emit(root.key_pem.decode())
    wizard.window.text_dropped.emit(text)
    settled(wizard)
    fill(wizard, [root.key_pem.decode(), *([] if name in PACKED else [text])])
    shown = submit(wizard, desktop, tmp_path / "out", settled, qtbot)
    secrets: list[object] = [PASSWORD, root.key_der, root.key_pem, data]
    shown += crash(wizard, desktop, secrets, qtbot, monkeypatch)
    shown += reports(tmp_path / "in", services)
    wizard.window.close()
    written = [each for each in tmp_path.rglob("*") if each.is_file()]
    kept = [each for each in written if each.parent != tmp_path / "in"]
    assert {each.suffix for each in kept} >= {".cer", ".trustdraft"}
    sinks = {str(each): each.read_bytes() for each in kept}
    spoken = (*capfd.readouterr(), *desktop.heard, *desktop.links, *desktop.suggested, *shown)
    sinks |= {each[:60] + str(number): each.encode() for number, each in enumerate(spoken)}
    leaks = {sink: search.found_in(content) for sink, content in sinks.items()}
    assert {sink: found for sink, found in leaks.items() if found} == {}
    assert [sink for sink, content in sinks.items() if PASSWORD.encode() in content] == []
    assert [sink for sink, content in sinks.items() if b"PRIVATE KEY-" in content] == []


def read(
    wizard: Wizard,
    name: str,
    data: bytes,
    root: Authority,
    folder: Path,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    """Hand over the key's file, with its password if it is asked for, and the certificate."""
    folder.mkdir()
    (folder / name).write_bytes(data)
    (folder / "root.pem").write_bytes(root.pem)
    wizard.open_paths([folder / name, folder / "root.pem"])
    settled(wizard)
    if name in {"locked.pfx", "older.pfx"}:
        qtbot.waitUntil(lambda: bool(wizard.window.findChildren(PasswordDialog)), timeout=PATIENCE)
        for password in ("wrong", PASSWORD):
            dialog = wizard.window.findChildren(PasswordDialog)[-1]
            dialog.field.setText(password)
            dialog.accept_button.click()
            settled(wizard)
    assert [c.der for c in wizard.session.situation.request.certificates] == [root.der]


def fill(wizard: Wizard, keys: list[str]) -> None:
    """Paste the keys between the words of every field that takes text."""
    request = wizard.session.situation.request
    wizard.session.edit(
        replace(
            request,
            environments=(Environment("Quality", ticked=True),),
            connection=Connection(ConnectionKind.REST, "erp.acme.internal:443"),
            contact=Contact("Ana Silva", "ana@acme.example"),
            infrastructure="Acme Enterprise",
            step=Step.ENVIRONMENTS,
        )
    )
    add_environment(wizard, keys[0])
    wizard.session.go_to(Step.REQUEST)
    page = wizard.request
    for key in keys:
        for field_ in (page.note, page.error):
            pasted = QMimeData()
            pasted.setText(f"before {key} after ")
            field_.insertFromMimeData(pasted)
            assert REMOVED in field_.toPlainText()
            assert field_.toPlainText().strip().endswith("after")
        for line in (page.address, page.infrastructure, page.name, page.phone):
            line.insert(f" {key} ")
            assert REMOVED in line.text()
    assert "private key was removed" in wizard.window.notices.text


def add_environment(wizard: Wizard, key: str) -> None:
    adder = wizard.environments.adder
    for text in (key, f"Production {key}".replace("\n", " ")):
        adder.field.show_text(text)
        adder.add.click()
        assert "private key" in adder.remark
        assert adder.field.text == ""


def submit(
    wizard: Wizard, desktop: ListeningDesktop, folder: Path, settled: Settled, qtbot: QtBot
) -> list[str]:
    """Open the case, copy its parts, save its files and a copy; tell what the page shows."""
    folder.mkdir()
    wizard.session.go_to(Step.SUBMIT)
    qtbot.waitUntil(lambda: bool(wizard.submit.files.chips), timeout=PATIENCE)
    page = wizard.submit
    wizard.window.next.click()
    for each in (page.text.copy_subject, page.text.copy_description):
        each.click()
    page.case_number.insert(f"287 {ROOTS[KeyKind.ED25519].key_pem.decode()}")
    assert page.case_number.text().strip() == f"287 {REMOVED}"
    desktop.place = folder / "mine.cer"
    page.files.save_as.click()
    settled(wizard)
    desktop.place = folder / "copy.trustdraft"
    wizard.window.save.click()
    settled(wizard)
    assert len(desktop.heard) == 3
    assert desktop.links
    return texts(wizard.window)


def crash(
    wizard: Wizard,
    desktop: ListeningDesktop,
    values: list[object],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> list[str]:
    """Let a job fail with secrets in its message, as a library might; tell what is shown."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    _show_faults(wizard, desktop)

    def job(_progress: object) -> None:
        error = RuntimeError(values)
        error.add_note(str(values))
        raise error from KeyError(*values)

    wizard.tasks.run(job, on_success=lambda _nothing: None)
    qtbot.waitUntil(lambda: bool(wizard.window.findChildren(FaultDialog)), timeout=PATIENCE)
    dialog = wizard.window.findChildren(FaultDialog)[-1]
    assert "RuntimeError" in dialog.trace.toPlainText()
    assert "test_leaks.py" in dialog.trace.toPlainText()
    dialog.copy.click()
    assert desktop.heard[-1] == dialog.trace.toPlainText()
    return texts(dialog)


def reports(folder: Path, services: Services) -> list[str]:
    """What is printed without a window."""
    prints = [io.StringIO(), io.StringIO()]
    judged = Circumstances(PublicRoots(), NOW, nobody)
    for as_json, out in enumerate(prints):
        # The window reads through the same sources.
        sources = cast("SourceReader", services.sources)
        assert (
            print_report(
                map(sources.read_file, sources.files_in([folder])),
                judged,
                out,
                as_json=bool(as_json),
            )
            == 0
        )
    return [out.getvalue() for out in prints]


def texts(widget: QWidget) -> list[str]:
    return [
        *(each.text() for each in widget.findChildren(QLabel)),
        *(each.text() for each in widget.findChildren(QLineEdit)),
        *(each.toPlainText() for each in widget.findChildren(QPlainTextEdit)),
    ]


@pytest.mark.parametrize("kind", KeyKind)
def test_the_search_finds_what_it_looks_for(kind: KeyKind) -> None:
    root = ROOTS[kind]
    search = secrets_of(root, root.key_pem)
    for secret in numbers(root.key):
        piece = secret[-WINDOW:]
        for leaked in (
            piece,
            piece.hex().encode(),
            piece.hex(":").upper().encode(),
            base64.b64encode(b"x" + piece),
            textwrap.fill(base64.b64encode(b"xy" + piece).decode(), 20).encode(),
            base64.urlsafe_b64encode(piece),
            repr(piece).encode(),
        ):
            assert search.finds_in(b"before " + leaked + b" after")
    assert not search.finds_in(root.pem)
    assert not search.finds_in(root.der)
