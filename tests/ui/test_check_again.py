"""A server that was asked can be asked again from the Review step."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.authority import Authority
from tests.trust.chains import read_all
from tests.ui.surroundings import PORTAL, Chain, LaidOutServers
from wizard.request.steps import Step
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target
from wizard.ui.assembly import Wizard

HOST = "erp.acme.internal"
Settled = Callable[[Wizard], None]


@pytest.fixture
def asked(
    wizard: Wizard, servers: LaidOutServers, chain: Chain, settled: Settled, qtbot: QtBot
) -> Wizard:
    """A server that sends its whole chain was asked, and Review is shown."""
    servers.sent[HOST] = tuple(read_all(chain.server, chain.intermediate, chain.root))
    field = wizard.certificates.server_field
    qtbot.keyClicks(field.address.field, HOST)
    field.ask.click()
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    return wizard


def test_what_a_server_sent_is_rehearsed_with_its_own_name(asked: Wizard) -> None:
    banner = asked.review.verdict.text
    assert "the connection is trusted once Acme Root CA is installed" in banner
    assert "name matches" in banner


def test_the_same_as_before_is_said(
    asked: Wizard, servers: LaidOutServers, settled: Settled
) -> None:
    before = asked.session.situation.request.sources
    asked.review.check.click()
    settled(asked)
    assert servers.asked[-1] == (Target(HOST, 443, Protocol.TLS),)
    assert "the same as before" in asked.window.notices.text
    assert asked.session.situation.request.sources == before


def test_another_chain_takes_the_place_of_the_one_before(
    asked: Wizard, servers: LaidOutServers, settled: Settled
) -> None:
    other = Authority.root("Other Root CA")
    servers.sent[HOST] = tuple(read_all(other.server([HOST]), other))
    asked.review.check.click()
    settled(asked)
    assert "presents something else" in asked.window.notices.text
    assert asked.window.page_title.text() == "Other Root CA needs to be trusted"
    assert len(asked.session.situation.request.sources) == 1


def test_a_server_that_does_not_answer_any_more_loses_nothing(
    asked: Wizard, servers: LaidOutServers, settled: Settled
) -> None:
    servers.sent.clear()
    servers.failures[HOST] = "No connection came about in time. Check the address."
    asked.review.check.click()
    settled(asked)
    assert asked.window.notices.text == "No connection came about in time. Check the address."
    assert asked.window.page_title.text() == "Acme Root CA needs to be trusted"


def test_asking_again_can_be_cancelled_and_two_clicks_ask_once(
    asked: Wizard, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    sent = servers.sent.pop(HOST)
    before = len(servers.asked)
    asked.review.check.click()
    asked.review.check.click()
    assert asked.window.notices.action.text() == "Cancel"
    qtbot.waitUntil(lambda: len(servers.asked) > before)
    asked.window.notices.action.click()
    settled(asked)
    assert len(servers.asked) == before + 1
    servers.sent[HOST] = sent
    asked.review.check.click()
    settled(asked)
    assert "the same as before" in asked.window.notices.text


def test_every_server_that_does_not_answer_is_named(
    asked: Wizard, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    other = "db.acme.internal"
    servers.sent[other] = servers.sent[HOST]
    asked.session.go_to(Step.CERTIFICATE)
    field = asked.certificates.server_field
    qtbot.keyClicks(field.address.field, other)
    field.ask.click()
    settled(asked)
    servers.sent.clear()
    servers.failures |= {HOST: "The first is silent.", other: "The other is too."}
    asked.review.check.click()
    settled(asked)
    assert asked.window.notices.text == "The first is silent. The other is too."


def test_an_intermediate_that_the_server_leaves_out_goes_to_its_own_store(
    asked: Wizard, servers: LaidOutServers, chain: Chain, settled: Settled
) -> None:
    servers.sent[HOST] = tuple(read_all(chain.server))
    asked.open_paths([chain.path])
    settled(asked)
    asked.session.go_to(Step.REVIEW)
    asked.review.check.click()
    settled(asked)
    assert "the server leaves out Acme Issuing CA 2" in asked.window.page_title.text()
    stores = {p.certificate.title: p.store.value for p in asked.session.situation.to_install}
    assert stores == {"Acme Root CA": "root", "Acme Issuing CA 2": "intermediate"}


def test_a_proxy_that_inspects_is_known_by_what_a_public_site_presents(
    wizard: Wizard, servers: LaidOutServers, settled: Settled, qtbot: QtBot
) -> None:
    company = Authority.root("Acme Web Gateway CA")
    del servers.failures[PORTAL]
    for host in (HOST, PORTAL):
        servers.sent[host] = tuple(read_all(company.server([host]), company))
    qtbot.keyClicks(wizard.certificates.server_field.address.field, HOST)
    wizard.certificates.server_field.ask.click()
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    assert "your own network's inspection" in wizard.window.page_title.text()
    assert "Acme Web Gateway CA also signs" in wizard.window.page_subtitle.text()
    assert wizard.session.situation.to_install == ()


def test_no_public_site_is_asked_for_the_sake_of_files(
    wizard: Wizard, servers: LaidOutServers, chain: Chain, settled: Settled
) -> None:
    wizard.open_paths([chain.path])
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    assert servers.asked == []


def test_files_cannot_be_asked_again(wizard: Wizard, chain: Chain, settled: Settled) -> None:
    wizard.open_paths([chain.path])
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    assert wizard.review.check.isHidden()
