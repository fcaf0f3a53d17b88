"""A proxy can be typed; its login goes to it, and nowhere else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.trust.chains import read_all
from tests.ui.surroundings import PATIENCE, Chain, LaidOutServers
from wizard.request.steps import Step
from wizard.servers.proxy import Proxy, ProxyKind
from wizard.ui.assembly import Wizard
from wizard.ui.widgets.proxy_field import ProxyField
from wizard.ui.widgets.server_field import ServerField

Settled = Callable[[Wizard], None]

HOST = "erp.acme.internal"
PLACE = "proxy.acme.internal:8080"
PROXY = Proxy(ProxyKind.HTTP, "proxy.acme.internal", 8080)
WITH_LOGIN = Proxy(ProxyKind.HTTP, "proxy.acme.internal", 8080, "ana", "hunter2")


@pytest.fixture
def field(wizard: Wizard, servers: LaidOutServers, chain: Chain) -> ServerField:
    """An address is typed whose server sends its chain."""
    servers.sent[HOST] = tuple(read_all(chain.server, chain.intermediate, chain.root))
    field = wizard.certificates.server_field
    field.address.show_text(HOST)
    return field


@pytest.fixture
def proxy(field: ServerField, qtbot: QtBot) -> ProxyField:
    """The field for it was asked for."""
    qtbot.waitUntil(field.more_proxy.isVisible, timeout=PATIENCE)
    field.more_proxy.click()
    qtbot.waitUntil(field.proxy.address.hasFocus, timeout=PATIENCE)
    return field.proxy


def test_without_one_that_of_the_system_is_used(
    wizard: Wizard, field: ServerField, servers: LaidOutServers, settled: Settled
) -> None:
    field.ask.click()
    settled(wizard)
    assert servers.proxies == [None]


def test_a_field_left_empty_means_that_of_the_system(
    wizard: Wizard, proxy: ProxyField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.keyClicks(proxy.address, " ")
    qtbot.keyClick(proxy.address, Qt.Key.Key_Return)
    settled(wizard)
    assert servers.proxies == [None]


def test_what_is_typed_is_used(
    wizard: Wizard, proxy: ProxyField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    assert not proxy.password.isVisible()
    qtbot.keyClicks(proxy.address, PLACE)
    qtbot.keyClick(proxy.address, Qt.Key.Key_Return)
    settled(wizard)
    assert servers.proxies == [PROXY]
    assert proxy.address.text() == PLACE


def test_another_name_and_a_proxy_can_be_given_together(
    wizard: Wizard,
    field: ServerField,
    proxy: ProxyField,
    servers: LaidOutServers,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    field.more.click()
    field.server_name.setText("other.acme.internal")
    qtbot.keyClicks(proxy.address, PLACE)
    field.ask.click()
    settled(wizard)
    assert servers.proxies == [PROXY]
    assert servers.asked[0][0].server_name == "other.acme.internal"


def test_a_password_is_asked_for_once_a_user_is_named(
    wizard: Wizard, proxy: ProxyField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.keyClicks(proxy.address, f"ana@{PLACE}")
    assert proxy.password.isVisible()
    assert proxy.password.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(proxy.password, "hunter2")
    qtbot.keyClick(proxy.password, Qt.Key.Key_Return)
    settled(wizard)
    assert servers.proxies == [WITH_LOGIN]


def test_a_password_in_the_address_is_not_seen_any_longer_than_it_is_typed(
    proxy: ProxyField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(proxy.address, f"http://ana:hunter2@{PLACE}")
    qtbot.keyClick(proxy.address, Qt.Key.Key_Tab)
    assert proxy.address.text() == f"http://ana@{PLACE}"
    assert proxy.password.text() == "hunter2"
    assert not proxy.address.isUndoAvailable()


def test_one_that_is_none_is_said_and_everything_typed_stays(
    wizard: Wizard,
    field: ServerField,
    proxy: ProxyField,
    servers: LaidOutServers,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    qtbot.keyClicks(proxy.address, f"ftp://ana:hunter2@{PLACE}")
    qtbot.keyClick(proxy.address, Qt.Key.Key_Return)
    settled(wizard)
    assert field.remark == "The proxy must be an HTTP or a SOCKS 5 proxy: choose another one."
    assert field.address.text == HOST
    assert proxy.address.text() == f"ftp://ana@{PLACE}"
    assert proxy.password.text() == "hunter2"
    assert servers.asked == []


def test_checking_again_goes_through_it_too(
    wizard: Wizard, proxy: ProxyField, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.keyClicks(proxy.address, f"ana:hunter2@{PLACE}")
    qtbot.keyClick(proxy.address, Qt.Key.Key_Return)
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    wizard.review.check.click()
    settled(wizard)
    assert set(servers.proxies) == {WITH_LOGIN}
    assert "the same as before" in wizard.window.notices.text
    asked = len(servers.asked)
    proxy.address.setText("ftp://nowhere")
    wizard.review.check.click()
    settled(wizard)
    assert "must be an HTTP or a SOCKS 5 proxy" in wizard.window.notices.text
    assert len(servers.asked) == asked


def test_the_login_is_written_and_shown_nowhere(
    wizard: Wizard,
    field: ServerField,
    proxy: ProxyField,
    servers: LaidOutServers,
    settled: Settled,
    qtbot: QtBot,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    servers.failures["dead.acme"] = "The name was not found. Check the address."
    field.address.show_text(f"{HOST}\ndead.acme")
    qtbot.keyClicks(proxy.address, f"ana:hunter2@{PLACE}")
    qtbot.keyClick(proxy.address, Qt.Key.Key_Return)
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    wizard.review.check.click()
    settled(wizard)
    assert wizard.session.save_now()
    assert set(servers.proxies) == {WITH_LOGIN}
    drafts = list(tmp_path.rglob("*.trustdraft"))
    assert len(drafts) == 1
    shown = [label.text() for label in wizard.window.findChildren(QLabel)]
    shown += [*field.states.texts, wizard.window.notices.text, repr(wizard.session.situation)]
    everything = "\n".join(
        [*(each.read_text("utf-8") for each in drafts), *shown, *capfd.readouterr()]
    )
    assert HOST in everything
    assert "hunter2" not in everything
    assert "ana@" not in everything
    assert "proxy.acme.internal" not in everything
    wizard.session.start_new()
    settled(wizard)
    everything = "".join(each.read_text("utf-8") for each in tmp_path.rglob("*.trustdraft"))
    assert "hunter2" not in everything
