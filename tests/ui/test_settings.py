"""Settings: changed in a dialog, used by the next request, and the window where it was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain
from wizard.certificates.cer_format import CerFormat
from wizard.request.look import Theme, WindowPlace
from wizard.request.request import Contact
from wizard.request.settings import Settings
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.colours import HIGH_CONTRAST_LIGHT
from wizard.ui.dialogs.settings_dialog import SettingsDialog
from wizard.ui.services import Services
from wizard.ui.theme import choose_theme, colours_of, dress
from wizard.ui.window_place import place_of, put_at

Open = Callable[[Services], Wizard]
Settled = Callable[[Wizard], None]


@pytest.fixture
def wizard(open_wizard: Open, services: Services, qtbot: QtBot) -> Wizard:
    """A window whose settings are read."""
    return with_settings(open_wizard(services), qtbot)


def with_settings(wizard: Wizard, qtbot: QtBot) -> Wizard:
    qtbot.waitUntil(lambda: wizard.session.situation.settings is not None, timeout=PATIENCE)
    return wizard


def dialog_of(wizard: Wizard, qtbot: QtBot) -> SettingsDialog:
    wizard.window.settings_wanted.emit()
    return wizard.window.findChildren(SettingsDialog)[-1]


def test_a_new_request_begins_with_what_was_set(
    wizard: Wizard,
    open_wizard: Open,
    services: Services,
    chain: Chain,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(wizard, qtbot)
    dialog.name.setText("Ana Silva")
    dialog.mail.setText("ana@acme.example")
    dialog.infrastructure.setText("Acme Enterprise")
    dialog.cer_format.setCurrentIndex(dialog.cer_format.findData(CerFormat.BASE64))
    dialog.proxy.setText("http://ana:secret@proxy.acme.internal:8080")
    dialog.accept_button.click()
    settled(wizard)
    kept = services.settings.load().settings
    assert kept.contact == Contact("Ana Silva", "ana@acme.example")
    assert kept.proxy == "http://ana@proxy.acme.internal:8080"
    other = with_settings(open_wizard(services), qtbot)
    assert other.certificates.server_field.proxy.address.text() == kept.proxy
    other.open_paths([chain.path])
    settled(other)
    other.session.go_to(Step.REQUEST)
    request = other.session.situation.request
    assert request.contact == kept.contact
    assert request.infrastructure == "Acme Enterprise"
    assert request.cer_format is CerFormat.BASE64


def test_a_theme_is_taken_at_once(wizard: Wizard, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = dialog_of(wizard, qtbot)
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    dialog.accept_button.click()
    try:
        window = wizard.window.palette().color(QPalette.ColorRole.Window)
        assert window.lightness() < 128
    finally:
        choose_theme(qapp, Theme.SYSTEM)
        dress(qapp, Qt.ColorScheme.Light)


def test_high_contrast_is_among_the_themes(
    wizard: Wizard, qapp: QApplication, qtbot: QtBot
) -> None:
    dialog = dialog_of(wizard, qtbot)
    dialog.theme.setCurrentIndex(dialog.theme.findText("High contrast"))
    dialog.accept_button.click()
    try:
        assert colours_of(wizard.window) == HIGH_CONTRAST_LIGHT
    finally:
        choose_theme(qapp, Theme.SYSTEM)
        dress(qapp, Qt.ColorScheme.Light)


def test_a_language_of_a_newer_version_stays(wizard: Wizard, qtbot: QtBot) -> None:
    wizard.session.learn(lambda situation: replace(situation, settings=Settings(language="tlh")))
    assert dialog_of(wizard, qtbot).settings.language == "tlh"


def test_damaged_settings_are_said_and_set_aside(
    open_wizard: Open, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "data" / "configuration"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{")
    wizard = with_settings(open_wizard(services), qtbot)
    assert wizard.session.situation.settings == Settings()
    assert "settings.json" in wizard.window.notices.text
    assert (folder / "settings.json").exists() is False
    assert len(list(folder.iterdir())) == 1


def test_the_place_of_the_window_is_kept_when_it_closes(wizard: Wizard, services: Services) -> None:
    wizard.window.setGeometry(40, 50, 1_100, 700)
    wizard.window.close()
    assert services.settings.load().settings.window == WindowPlace(40, 50, 1_100, 700)


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    put_at(window, WindowPlace(30, 20, 500, 400))
    assert window.geometry() == QRect(30, 20, 500, 400)
    assert place_of(window) == WindowPlace(30, 20, 500, 400)
    put_at(window, WindowPlace(30, 20, 500, 400, is_maximized=True))
    assert window.isMaximized()


@pytest.mark.parametrize(("left", "top"), [(-20_000, 0), (20_000, 0), (0, 20_000), (0, -500)])
def test_a_window_on_a_screen_that_is_gone_is_left_to_the_system(
    left: int, top: int, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(10, 10, 300, 200)
    put_at(window, WindowPlace(left, top, 500, 400))
    assert window.geometry() == QRect(10, 10, 300, 200)


def test_a_window_that_was_larger_than_the_screen_fits_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    put_at(window, WindowPlace(0, 0, 30_000, 30_000))
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert window.size() == screen.size()


def test_settings_that_cannot_be_written_are_said(
    open_wizard: Open, services: Services, tmp_path: Path, settled: Settled, qtbot: QtBot
) -> None:
    wizard = with_settings(open_wizard(services), qtbot)
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "configuration").write_text("in the way of the folder")
    dialog = dialog_of(wizard, qtbot)
    dialog.name.setText("Ana")
    dialog.accept_button.click()
    settled(wizard)
    assert "settings.json" in wizard.window.notices.text
    settings = wizard.session.situation.settings
    assert settings is not None
    assert replace(settings, contact=Contact()) == Settings()
