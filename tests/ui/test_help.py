"""F1, and what is behind it: the step, the words, the keys, and what this program is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, RecordedDesktop
from wizard import __version__
from wizard.request.steps import Step
from wizard.resources import third_party_notices
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.help_dialog import HelpDialog
from wizard.ui.dialogs.root_dialog import RootDialog
from wizard.ui.help_texts import help_of

Tab = int
STEP, WORDS, KEYBOARD, ABOUT = range(4)


@pytest.fixture
def help_link(wizard: Wizard, qtbot: QtBot) -> QPushButton:
    """The link in the rail, which comes up after the first page."""

    def links() -> list[QPushButton]:
        return [
            each for each in wizard.window.rail.findChildren(QPushButton) if each.text() == "Help"
        ]

    qtbot.waitUntil(lambda: bool(links()), timeout=PATIENCE)
    return links()[0]


def open_help(wizard: Wizard) -> HelpDialog:
    wizard.window.help_wanted.emit()
    return shown(wizard)


def shown(wizard: Wizard) -> HelpDialog:
    (found,) = [each for each in wizard.window.findChildren(HelpDialog) if each.isVisible()]
    return found


@pytest.mark.usefixtures("help_link")
def test_f1_opens_the_help_and_escape_leads_back(wizard: Wizard, qtbot: QtBot) -> None:
    field = wizard.certificates.server_field.address
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE)
    qtbot.keyClick(field, Qt.Key.Key_F1)
    dialog = shown(wizard)
    assert not dialog.isModal()
    assert help_of(Step.CERTIFICATE)[0].text in dialog.text
    dialog.activateWindow()  # as window managers do
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not wizard.window.findChildren(HelpDialog), timeout=PATIENCE)
    wizard.window.activateWindow()
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE)


def test_the_link_opens_the_help(wizard: Wizard, help_link: QPushButton) -> None:
    help_link.click()
    assert shown(wizard).windowTitle() == "Help"


@pytest.mark.usefixtures("help_link")
def test_the_help_follows_the_step(at: Callable[[Step], Wizard]) -> None:
    wizard = at(Step.SUBMIT)
    dialog = open_help(wizard)
    for step in Step:
        wizard.session.go_to(step)
        assert dialog.text.startswith(wizard.window.step_name(step))
        for passage in help_of(step):
            assert passage.text in dialog.text
    said = {passage.text for step in Step for passage in help_of(step)}
    assert len(said) == sum(len(help_of(step)) for step in Step)


@pytest.mark.usefixtures("help_link")
def test_asking_again_brings_the_same_help_to_the_step(wizard: Wizard) -> None:
    dialog = open_help(wizard)
    dialog.tabs.setCurrentIndex(ABOUT)
    assert open_help(wizard) is dialog
    assert dialog.tabs.currentIndex() == STEP


@pytest.mark.usefixtures("help_link")
def test_words_and_keys_are_all_there(wizard: Wizard) -> None:
    dialog = open_help(wizard)
    dialog.tabs.setCurrentIndex(WORDS)
    for word in ("Self-signed", "Thumbprint", "Trusted root store", "Rehearsal", "Path length"):
        assert f"{word}: " in dialog.text
    dialog.tabs.setCurrentIndex(KEYBOARD)
    for key in ("F1", "Alt+1", "Ctrl+O", "Space", "Esc"):
        assert key in dialog.text


@pytest.mark.usefixtures("help_link")
def test_about_says_what_it_is_and_opens_the_notices(
    wizard: Wizard, desktop: RecordedDesktop
) -> None:
    dialog = open_help(wizard)
    dialog.tabs.setCurrentIndex(ABOUT)
    for words in (__version__, "not a program of OutSystems", "MIT", "Lesser", "replace"):
        assert words in dialog.text
    assert str(third_party_notices()) in dialog.text
    dialog.open_notices.click()
    (opened,) = desktop.opened_files
    assert "pyside6" in opened.read_text("utf-8").lower()


@pytest.mark.usefixtures("help_link")
def test_the_article_is_opened_in_the_browser(wizard: Wizard, desktop: RecordedDesktop) -> None:
    open_help(wizard).article.click()
    (link,) = desktop.links
    assert link.startswith("https://www.outsystems.com/")


@pytest.mark.usefixtures("help_link")
def test_what_cannot_be_opened_is_said_and_on_the_clipboard(
    wizard: Wizard, desktop: RecordedDesktop
) -> None:
    desktop.opens_links = desktop.opens_files = False
    dialog = open_help(wizard)
    assert dialog.failed.isHidden()
    dialog.article.click()
    assert "clipboard" in dialog.failed.text()
    assert desktop.clipboard == desktop.links[0]
    dialog.open_notices.click()
    assert dialog.failed.isVisible()
    assert desktop.clipboard == str(third_party_notices())


@pytest.mark.usefixtures("help_link")
def test_every_part_can_be_reached_and_read_without_a_mouse(wizard: Wizard) -> None:
    dialog = open_help(wizard)
    for tab in (STEP, WORDS, KEYBOARD, ABOUT):
        dialog.tabs.setCurrentIndex(tab)
        part = dialog.tabs.currentWidget()
        assert isinstance(part, QScrollArea)
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.accessibleName()
        assert part.accessibleDescription() in dialog.text
        assert part.accessibleDescription()
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.usefixtures("help_link")
def test_the_help_leads_to_why_it_is_a_root(wizard: Wizard) -> None:
    open_help(wizard).why.click()
    assert wizard.window.findChildren(RootDialog)


def test_the_notices_of_others_are_a_file_on_the_disk() -> None:
    assert third_party_notices().is_file()
