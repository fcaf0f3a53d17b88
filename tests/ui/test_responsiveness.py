"""A very large file keeps nobody waiting: its reading is shown, and can be given up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.benchmarks.stalls import many_certificates
from tests.ui.surroundings import PATIENCE, Chain
from wizard.ui.assembly import Wizard

Settled = Callable[[Wizard], None]


def test_a_big_read_shows_that_it_goes_on_and_can_be_cancelled(
    wizard: Wizard, chain: Chain, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    big = tmp_path / "big.pem"
    big.write_bytes(many_certificates(4_000))
    wizard.open_paths([big])
    area = wizard.certificates.drop_area
    cancel = next(each for each in area.findChildren(QPushButton) if each.text() == "Cancel")
    qtbot.waitUntil(cancel.isVisible, timeout=PATIENCE)
    cancel.click()
    assert not cancel.isVisible()
    assert area.browse.isVisible()
    # What comes next does not wait for what was given up, and is all that is there in the end.
    wizard.open_paths([chain.path])
    settled(wizard)
    request = wizard.session.situation.request
    assert [source.source for source in request.sources] == [chain.path.name]
    assert len(request.certificates) == 3


def test_certificates_that_differ_in_a_serial_number_alone_are_all_read(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    big = tmp_path / "big.pem"
    big.write_bytes(many_certificates(300))
    wizard.open_paths([big])
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 300
