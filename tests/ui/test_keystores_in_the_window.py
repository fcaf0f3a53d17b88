"""Keystores on the first step: questions in their order, and a window that never waits for them."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.certificates import keystores
from tests.ui.keystore_drops import dialog, drop_and_measure, hostile
from tests.ui.surroundings import PATIENCE, Chain
from wizard.certificates.read_report import Kind
from wizard.keystore_child import KeystoreChild
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.costly_dialog import CostlyDialog
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.dialogs.password_dialog import PasswordDialog

Settled = Callable[[Wizard], None]

ROOT = Authority.root("Acme Root CA")
LONGEST_WAIT = 100
LONGEST_ANSWER = 2.0


@pytest.fixture
def ordinary(tmp_path: Path) -> bytes:
    return keystores.pkcs12(tmp_path, ROOT, "secret")


@pytest.fixture
def costly(tmp_path: Path) -> Path:
    path = tmp_path / "costly.pfx"
    path.write_bytes(keystores.costly(tmp_path, ROOT, "secret"))
    return path


@pytest.fixture
def ready(wizard: Wizard, qtbot: QtBot) -> Wizard:
    """A window whose customer has looked for a file, so that what opens keystores waits."""
    wizard.certificates.drop_area.browse.click()
    qtbot.waitUntil(lambda: child_of(wizard)._waiting is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: wizard.tasks.is_idle, timeout=PATIENCE)
    return wizard


def child_of(wizard: Wizard) -> KeystoreChild:
    # Who is asked by its method is made at the first time.
    child = wizard.services.sources._keystores.open.__self__  # type: ignore[attr-defined]
    assert isinstance(child, KeystoreChild)
    return child


def asked(wizard: Wizard, qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: isinstance(dialog(wizard), kind), timeout=PATIENCE)
    found = dialog(wizard)
    assert found is not None
    return found


def enter(wizard: Wizard, qtbot: QtBot, password: str) -> None:
    found = asked(wizard, qtbot, PasswordDialog)
    assert isinstance(found, PasswordDialog)
    found.field.setText(password)
    found.accept_button.click()


def titles(wizard: Wizard) -> list[str]:
    return [c.title for c in wizard.session.situation.request.certificates]


def kinds(wizard: Wizard) -> list[Kind]:
    return [r.kind for s in wizard.session.situation.request.sources for r in s.rejected]


def test_what_takes_longer_than_usual_is_asked_about_and_then_opened(
    ready: Wizard, costly: Path, qtbot: QtBot, settled: Settled
) -> None:
    ready.open_paths([costly])
    question = asked(ready, qtbot, CostlyDialog)
    assert question.windowTitle() == "Open costly.pfx?"
    assert question.explanation.text() == (
        "Opening this file takes longer than usual, up to about 2 seconds. Open it anyway?"
    )
    buttons = (question.accept_button.text(), question.cancel_button.text())
    assert buttons == ("Open", "Skip")
    question.accept_button.click()
    enter(ready, qtbot, "wrong")
    qtbot.waitUntil(lambda: dialog(ready) is None, timeout=PATIENCE)
    again = asked(ready, qtbot, PasswordDialog)
    assert "does not open" in again.explanation.text()
    enter(ready, qtbot, "secret")
    settled(ready)
    assert titles(ready) == ["Acme Root CA"]
    assert kinds(ready) == []


def test_what_takes_longer_than_usual_can_be_skipped(
    ready: Wizard, costly: Path, qtbot: QtBot, settled: Settled
) -> None:
    ready.open_paths([costly])
    asked(ready, qtbot, CostlyDialog).cancel_button.click()
    settled(ready)
    assert titles(ready) == []
    assert kinds(ready) == [Kind.COSTLY]
    assert dialog(ready) is None
    assert "longer than usual" in ready.certificates.sources.texts[0]


def test_questions_come_one_after_the_other_and_lose_nothing(
    ready: Wizard,
    costly: Path,
    ordinary: bytes,
    chain: Chain,
    tmp_path: Path,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    locked = tmp_path / "locked.pfx"
    locked.write_bytes(ordinary)
    ready.open_paths([costly, locked, chain.path])
    asked(ready, qtbot, CostlyDialog)
    assert len(titles(ready)) == 3
    # More comes while a question is open: it is answered all the same, and asked only once.
    later = locked.with_name("later.pfx")
    later.write_bytes(keystores.pkcs12(tmp_path, Authority.root("Acme Root CA 2"), "secret"))
    ready.open_paths([later])
    settled(ready)
    asked(ready, qtbot, CostlyDialog).reject()
    enter(ready, qtbot, "secret")
    qtbot.waitUntil(lambda: "Acme Root CA" in titles(ready), timeout=PATIENCE)
    enter(ready, qtbot, "secret")
    settled(ready)
    assert kinds(ready) == [Kind.COSTLY]
    assert len(ready.session.situation.request.sources) == 4


def test_a_child_waits_once_a_file_is_looked_for_and_is_gone_with_the_window(ready: Wizard) -> None:
    child = child_of(ready)
    assert child._waiting is not None
    process = child._waiting
    assert process.poll() is None
    ready.window.close()
    assert process.poll() is not None


def test_closing_does_not_wait_for_a_keystore_that_is_being_opened(
    ready: Wizard, qtbot: QtBot, costly: Path
) -> None:
    ready.open_paths([costly])
    asked(ready, qtbot, CostlyDialog).accept_button.click()
    asked(ready, qtbot, PasswordDialog).reject()
    begin = time.monotonic()
    ready.open_paths([costly])
    ready.window.close()
    assert time.monotonic() - begin < LONGEST_ANSWER


@pytest.mark.parametrize("password", [None, "secret"])
def test_the_window_never_waits_for_a_hostile_keystore(
    ready: Wizard, tmp_path: Path, password: str | None
) -> None:
    for path in hostile(tmp_path):
        what, seconds, gap = drop_and_measure(ready, path, password)
        assert what != "1 read"
        # On a busy machine both grow; a window that opened it itself would wait as long as the
        # answer takes. `./run bench hostile_keystores` tells the figures.
        stays_alive = gap < LONGEST_WAIT or gap < seconds * 1_000 / 2
        assert (path.name, seconds < LONGEST_ANSWER, stays_alive) == (path.name, True, True)
