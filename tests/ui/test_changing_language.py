"""The window in other languages: changed while it is open, with nothing lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain
from wizard.parts import with_new_sources
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.language import ENGLISH, speak, tr
from wizard.ui.services import Services
from wizard.ui.windows import Windows

Settled = Callable[[Wizard], None]


@pytest.fixture
def windows(services: Services, qapp: QApplication) -> Iterator[Windows]:
    speak(qapp, ENGLISH)
    made = Windows(services, with_new_sources)
    yield made
    if made.current is not None:
        made.current.window.close()
    speak(qapp, ENGLISH)


def opened(windows: Windows, qtbot: QtBot) -> Wizard:
    wizard = windows.open()
    with qtbot.waitSignal(wizard.window.painted, timeout=PATIENCE):
        wizard.window.show()
    qtbot.waitUntil(lambda: wizard.session.situation.settings is not None, timeout=PATIENCE)
    return wizard


def test_everything_goes_on_in_the_other_language(
    windows: Windows, chain: Chain, qtbot: QtBot, settled: Settled
) -> None:
    first = opened(windows, qtbot)
    first.open_paths([chain.path])
    settled(first)
    first.session.go_to(Step.REVIEW)
    request, title = first.session.situation.request, first.window.page_title.text()
    windows.change_language("de")
    second = windows.current
    assert second is not None
    assert second is not first
    assert second.window.isVisible()
    assert not first.window.isVisible()
    assert second.session.situation.request == request
    assert second.session.path == first.session.path
    assert second.window.page_title.text() != title
    assert "Acme Root CA" in second.window.page_title.text()


def test_what_is_typed_and_not_added_yet_stays(windows: Windows, qtbot: QtBot) -> None:
    first = opened(windows, qtbot)
    first.certificates.server_field.address.show_text("erp.acme.internal\ncrm.acme.internal")
    environments = first.window.page(Step.ENVIRONMENTS)
    assert environments is first.environments
    first.environments.lifetime.token.setText("half a token")
    windows.change_language("fr")
    second = windows.current
    assert second is not None
    assert second.certificates.server_field.address.text == "erp.acme.internal\ncrm.acme.internal"
    assert second.environments.lifetime.token.text() == "half a token"


def test_files_are_read_after_the_change(
    windows: Windows, services: Services, chain: Chain, qtbot: QtBot, settled: Settled
) -> None:
    opened(windows, qtbot)
    windows.change_language("es")
    wizard = windows.current
    assert wizard is not None
    wizard.open_paths([chain.path])
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3


def test_days_are_written_as_the_language_does(qapp: QApplication, windows: Windows) -> None:
    assert tr("d MMM yyyy", "form of a day") == "d MMM yyyy"
    assert speak(qapp, "de") == "de"
    assert QLocale().language() == QLocale.Language.German


def test_an_unknown_language_is_that_of_the_system(qapp: QApplication, windows: Windows) -> None:
    assert speak(qapp, "tlh") == speak(qapp, "")
