"""A missing root is looked for on this computer, and fetched when the customer agrees."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.trust.chains import read_all
from tests.ui.surroundings import NOW, PATIENCE, Chain, LaidOutIssuers
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.fetch_dialog import FetchDialog
from wizard.ui.services import Services

ADDRESS = "http://pki.acme.internal/root.cer"
Settled = Callable[[Wizard], None]


@pytest.fixture
def rootless(wizard: Wizard, settled: Settled, chain: Chain, tmp_path: Path) -> Callable[[], None]:
    """Hands over the chain without its root, and shows the Review step."""

    def hand_over() -> None:
        path = tmp_path / "rootless.pem"
        path.write_bytes(chain.server.pem + chain.intermediate.pem)
        wizard.open_paths([path])
        settled(wizard)
        wizard.session.go_to(Step.REVIEW)
        settled(wizard)

    return hand_over


def _agree(wizard: Wizard) -> None:
    wizard.review.fetch.click()
    dialog = wizard.window.findChild(FetchDialog)
    assert dialog is not None
    assert [label.text() for label in dialog.addresses] == [ADDRESS]
    dialog.accept_button.click()


def test_a_root_on_this_computer_is_added_and_said(
    wizard: Wizard,
    rootless: Callable[[], None],
    issuers: LaidOutIssuers,
    chain: Chain,
    settled: Settled,
) -> None:
    issuers.here = tuple(read_all(chain.root))
    rootless()
    settled(wizard)
    assert wizard.window.page_title.text() == "Acme Root CA needs to be trusted"
    assert "Found in this computer's certificate store" in wizard.window.notices.text
    sources = [source.source for source in wizard.session.situation.request.sources]
    assert sources == ["rootless.pem", "This computer's certificate store"]
    assert wizard.review.facts.texts["Issued to"] == "CN=Acme Root CA"
    assert wizard.review.facts.texts["Comes from"] == "This computer's certificate store"


def test_what_was_found_and_is_taken_away_is_not_looked_for_again(
    wizard: Wizard,
    rootless: Callable[[], None],
    issuers: LaidOutIssuers,
    chain: Chain,
    settled: Settled,
) -> None:
    issuers.here = tuple(read_all(chain.root))
    rootless()
    settled(wizard)
    wizard.window.notices.action.click()
    settled(wizard)
    assert wizard.window.page_title.text() == "The root certificate is missing"
    assert len(issuers.searched) == 1


def test_what_was_sent_is_not_added_to(
    wizard: Wizard,
    rootless: Callable[[], None],
    issuers: LaidOutIssuers,
    chain: Chain,
    services: Services,
    settled: Settled,
) -> None:
    rootless()
    request = wizard.session.situation.request
    wizard.session.edit(replace(request, opened=NOW, case_number="1234567"))
    wizard.session.start_new()
    issuers.here = tuple(read_all(chain.root))
    [entry] = services.drafts.entries()
    wizard.session.open_draft(entry.path)
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 2
    assert wizard.window.notices.text == ""


def test_nothing_is_fetched_before_the_customer_agrees(
    wizard: Wizard, rootless: Callable[[], None], issuers: LaidOutIssuers
) -> None:
    issuers.places = (ADDRESS,)
    rootless()
    wizard.review.fetch.click()
    dialog = wizard.window.findChild(FetchDialog)
    assert dialog is not None
    dialog.cancel_button.click()
    assert issuers.asked == []


def test_a_root_is_fetched_from_where_the_certificate_says(
    wizard: Wizard,
    rootless: Callable[[], None],
    issuers: LaidOutIssuers,
    chain: Chain,
    settled: Settled,
) -> None:
    issuers.places = (ADDRESS,)
    issuers.fetched = (ReadReport("Fetched from pki.acme.internal", tuple(read_all(chain.root))),)
    rootless()
    assert not wizard.review.fetch.isHidden()
    _agree(wizard)
    settled(wizard)
    assert wizard.window.page_title.text() == "Acme Root CA needs to be trusted"
    assert wizard.review.fetch.isHidden()
    assert wizard.window.notices.text == "Fetched: Acme Root CA."


def test_an_address_that_gives_nothing_says_why(
    wizard: Wizard, rootless: Callable[[], None], issuers: LaidOutIssuers, settled: Settled
) -> None:
    issuers.places = (ADDRESS,)
    reason = f"{ADDRESS} did not answer in full in time: ask whoever runs the authority."
    rejected = Rejected(1, Kind.TIMED_OUT, reason)
    issuers.fetched = (ReadReport("Fetched from pki.acme.internal", rejected=(rejected,)),)
    rootless()
    _agree(wizard)
    settled(wizard)
    assert wizard.window.notices.text == reason


def test_a_fetch_can_be_given_up(
    wizard: Wizard,
    rootless: Callable[[], None],
    issuers: LaidOutIssuers,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    issuers.places, issuers.hangs = (ADDRESS,), True
    rootless()
    _agree(wizard)
    qtbot.waitUntil(lambda: ADDRESS in wizard.window.notices.text, timeout=PATIENCE)
    wizard.window.notices.action.click()
    settled(wizard)
    assert wizard.window.notices.text == "Nothing was fetched."
    assert wizard.window.page_title.text() == "The root certificate is missing"


def test_a_root_that_this_computer_trusts_already_proves_nothing(
    wizard: Wizard, issuers: LaidOutIssuers, chain: Chain, settled: Settled
) -> None:
    issuers.trusted = tuple(read_all(chain.root))
    wizard.open_paths([chain.path])
    settled(wizard)
    wizard.session.go_to(Step.REVIEW)
    settled(wizard)
    assert any("trusts Acme Root CA already" in text for text in wizard.review.findings.texts)


def test_without_an_address_nothing_is_offered(
    wizard: Wizard, rootless: Callable[[], None]
) -> None:
    rootless()
    assert wizard.review.fetch.isHidden()


def test_a_window_that_closes_gives_a_fetch_up(
    wizard: Wizard, rootless: Callable[[], None], issuers: LaidOutIssuers, qtbot: QtBot
) -> None:
    issuers.places, issuers.hangs = (ADDRESS,), True
    rootless()
    _agree(wizard)
    qtbot.waitUntil(lambda: bool(issuers.asked), timeout=PATIENCE)
    assert wizard.window.close()
