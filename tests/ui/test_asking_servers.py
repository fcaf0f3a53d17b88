"""The certificate comes from the server itself, when only its address is known."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.trust.chains import read_all
from tests.ui.surroundings import PATIENCE, Chain, LaidOutServers
from wizard.certificates.certificate import Certificate
from wizard.certificates.sender import Sender
from wizard.request.steps import Step
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target
from wizard.ui.assembly import Wizard
from wizard.ui.widgets.lines_field import LinesField
from wizard.ui.widgets.server_field import ServerField

Settled = Callable[[Wizard], None]

ERP = "erp.acme.internal"
NOT_FOUND = "The name was not found. Check the address."


@pytest.fixture
def field(wizard: Wizard) -> ServerField:
    return wizard.certificates.server_field


@pytest.fixture
def sent(chain: Chain) -> tuple[Certificate, ...]:
    """What the server sends: its own certificate and the intermediate."""
    return tuple(read_all(chain.server, chain.intermediate))


def enter(field: ServerField, text: str, qtbot: QtBot) -> None:
    field.address.show_text(text)
    qtbot.keyClick(field.address.field, Qt.Key.Key_Return)


def paste(field: ServerField, text: str, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(text)
    field.address.setFocus()
    qtbot.keyClick(field.address.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def sources(wizard: Wizard) -> list[str]:
    return [source.source for source in wizard.session.situation.request.sources]


def test_an_address_and_enter_bring_the_certificates(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent[ERP] = sent
    qtbot.keyClicks(field.address.field, f"https://{ERP}/api")
    qtbot.keyClick(field.address.field, Qt.Key.Key_Return)
    settled(wizard)
    assert servers.asked == [(Target(ERP, 443, Protocol.TLS),)]
    [source] = wizard.session.situation.request.sources
    assert source.source == f"{ERP}:443"
    assert source.sender == Sender(f"{ERP}:443", ERP, Protocol.TLS, "TLS 1.3")
    assert source.certificates == sent
    assert field.address.text == ""
    assert field.states.isHidden()
    assert wizard.window.page_title.text() == "2 certificates read"
    assert wizard.window.next.isEnabled()


def test_the_button_asks_too_and_nothing_is_asked_in_the_thread_of_the_window(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
) -> None:
    servers.sent["sql"] = sent
    field.address.show_text("Data Source=tcp:sql,1444;User ID=sa;Password=hunter2")
    field.ask.click()
    settled(wizard)
    assert sources(wizard) == ["sql:1444"]
    assert servers.threads != [threading.get_ident()]


def test_protocol_and_server_name_can_be_chosen(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    servers.failures["10.0.0.1"] = NOT_FOUND
    qtbot.waitUntil(field.protocol.isVisible, timeout=PATIENCE)
    field.protocol.setCurrentIndex(field.protocol.findText("LDAP StartTLS"))
    field.more.click()
    qtbot.waitUntil(field.server_name.hasFocus, timeout=PATIENCE)
    qtbot.keyClicks(field.server_name, "dc1.acme.internal")
    field.address.show_text("10.0.0.1")
    qtbot.keyClick(field.server_name, Qt.Key.Key_Return)
    settled(wizard)
    assert servers.asked == [(Target("10.0.0.1", 389, Protocol.LDAP, "dc1.acme.internal"),)]


def test_every_protocol_can_be_chosen(field: ServerField, qtbot: QtBot) -> None:
    qtbot.waitUntil(field.protocol.isVisible, timeout=PATIENCE)
    data = [field.protocol.itemData(index) for index in range(field.protocol.count())]
    assert data == [None, *Protocol]


def test_several_lines_can_be_pasted_and_each_server_is_a_source(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent = {"a": sent, "b": sent[:1]}
    height = field.address.sizeHint().height()
    paste(field, "a:443\r\nldaps://b\na:443", qtbot)
    assert field.address.text == "a:443\nldaps://b\na:443"
    assert field.address.field.hasFocus()
    assert field.address.sizeHint().height() > height
    qtbot.keyClick(field.address.field, Qt.Key.Key_Return)
    settled(wizard)
    assert sources(wizard) == ["a:443", "b:636"]
    assert field.address.text == ""
    assert field.address.sizeHint().height() == height


def test_six_lines_are_seen_at_once(field: ServerField, qtbot: QtBot) -> None:
    field.address.show_text("\n".join("abcdef"))
    qtbot.waitUntil(field.address.field.isVisible, timeout=PATIENCE)
    assert isinstance(field.address.field, LinesField)
    assert field.address.field.verticalScrollBar().maximum() == 0


def test_shift_and_enter_begin_another_line(field: ServerField, qtbot: QtBot) -> None:
    field.address.show_text("a\nb")
    qtbot.keyClick(field.address.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field.address.field, "c")
    assert field.address.text == "a\nb\nc"


def test_a_failure_is_said_and_keeps_what_was_typed(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    servers.failures[ERP] = NOT_FOUND
    enter(field, f"https://{ERP}/api", qtbot)
    settled(wizard)
    assert field.address.text == f"https://{ERP}/api"
    assert field.states.texts == (f"{ERP}:443 {NOT_FOUND} No certificate",)
    assert sources(wizard) == []
    assert field.ask.isVisible()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Type the address of a server first."),
        ("erp:0", "The port must be a number"),
        ("Server=sql\\PROD;Password=hunter2", "The port of this SQL Server instance is needed"),
    ],
)
def test_what_cannot_be_asked_is_said_below_the_field(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    settled: Settled,
    qtbot: QtBot,
    text: str,
    says: str,
) -> None:
    enter(field, text, qtbot)
    settled(wizard)
    assert says in field.remark
    assert "hunter2" not in field.remark
    assert field.address.text == text
    assert servers.asked == []


def test_a_server_name_that_is_none_is_said(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    field.more.click()
    field.server_name.setText("10.0.0.1")
    enter(field, ERP, qtbot)
    settled(wizard)
    assert "an IP address is never asked for" in field.remark
    assert field.address.text == ERP
    assert servers.asked == []


def test_only_the_lines_that_gave_nothing_are_left(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent = {"good": sent}
    servers.failures = {"dead": NOT_FOUND}
    enter(field, "good:443\ndead:636\n\nerp:0", qtbot)
    settled(wizard)
    assert sources(wizard) == ["good:443"]
    assert field.address.text == "dead:636\nerp:0"
    assert field.remark.startswith("Line 2: The port must be")
    assert field.states.texts == (f"dead:636 {NOT_FOUND} No certificate",)
    # What is mended is asked again, without what was there before.
    servers.sent["dead"] = servers.sent["erp"] = sent[:1]
    servers.failures.clear()
    enter(field, "dead:636\nerp:443", qtbot)
    settled(wizard)
    assert sources(wizard) == ["good:443", "dead:636", "erp:443"]
    assert field.states.isHidden()


def test_each_server_shows_how_it_goes_and_the_rest_can_be_given_up(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent, servers.failures = {"good": sent}, {"dead": NOT_FOUND}
    enter(field, "good\ndead\nslow", qtbot)
    expected = "2 of 3 servers have answered"
    qtbot.waitUntil(lambda: field.remark == expected, timeout=PATIENCE)
    assert set(field.states.texts) == {
        "good:443 Done",
        f"dead:443 {NOT_FOUND} No certificate",
        "slow:443 Asking…",
    }
    assert field.address.field.isReadOnly()
    assert not field.ask.isVisible()
    field.cancel.click()
    # At once: nobody waits for a server that is slow.
    assert field.address.text == "dead\nslow"
    assert sources(wizard) == ["good:443"]
    assert field.states.texts == (f"dead:443 {NOT_FOUND} No certificate",)
    assert field.ask.isVisible()
    settled(wizard)
    assert not servers.go_on.is_set()


def test_the_focus_stays_on_the_button_that_takes_the_place(
    wizard: Wizard, field: ServerField, qtbot: QtBot
) -> None:
    field.address.show_text("slow")
    field.ask.setFocus()
    field.ask.click()
    qtbot.waitUntil(field.cancel.hasFocus, timeout=PATIENCE)
    field.cancel.click()
    assert field.ask.hasFocus()


def test_a_hundred_servers_show_their_states(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    servers.failures = {f"h{number}.acme": NOT_FOUND for number in range(100)}
    text = "\n".join(servers.failures)
    enter(field, text, qtbot)
    settled(wizard)
    assert field.address.text == text
    qtbot.waitUntil(lambda: len(field.states.texts) == 10, timeout=PATIENCE)
    assert len(servers.asked[0]) == 100


def test_another_request_hears_nothing_of_what_was_asked_before(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent = {"good": sent}
    enter(field, "good\nslow", qtbot)
    qtbot.waitUntil(lambda: field.remark.startswith("1 of 2"), timeout=PATIENCE)
    wizard.session.start_new()
    settled(wizard)
    assert sources(wizard) == []
    assert field.states.isHidden()
    assert field.ask.isVisible()


def test_a_window_that_closes_gives_servers_up(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, qtbot: QtBot
) -> None:
    enter(field, "slow", qtbot)
    qtbot.waitUntil(lambda: bool(servers.asked), timeout=PATIENCE)
    assert wizard.window.close()


def test_what_a_server_sends_now_is_shown_in_place_of_what_it_sent(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    sent: tuple[Certificate, ...],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    for certificates in (sent, sent[:1]):
        servers.sent[ERP] = certificates
        enter(field, ERP, qtbot)
        settled(wizard)
    (told,) = wizard.certificates.sources.texts
    assert told.startswith(f"{ERP}:443 ")
    assert told.endswith(" left 1 certificate")


def test_pasting_into_the_field_stays_in_the_field(
    wizard: Wizard, field: ServerField, qtbot: QtBot, settled: Settled
) -> None:
    paste(field, "erp.acme.internal", qtbot)
    settled(wizard)
    assert field.address.text == "erp.acme.internal"
    assert sources(wizard) == []


def test_the_rest_of_the_wizard_follows(
    wizard: Wizard,
    field: ServerField,
    servers: LaidOutServers,
    chain: Chain,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    servers.sent[ERP] = tuple(read_all(chain.server, chain.intermediate, chain.root))
    enter(field, ERP, qtbot)
    settled(wizard)
    wizard.window.next.click()
    settled(wizard)
    assert wizard.session.situation.request.step is Step.REVIEW
    assert wizard.window.page_title.text() == "Acme Root CA needs to be trusted"
