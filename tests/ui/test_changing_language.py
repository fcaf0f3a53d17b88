"""The window in other languages: changed while it is open, with nothing lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.scene import Scene
from tests.ui.surroundings import (
    PATIENCE,
    Chain,
    LaidOutIssuers,
    LaidOutLifeTimes,
    LaidOutServers,
)
from wizard.parts import with_new_sources
from wizard.request.request import Contact
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.password_dialog import PasswordDialog
from wizard.ui.dialogs.settings_dialog import SettingsDialog
from wizard.ui.language import ENGLISH, speak, tr
from wizard.ui.services import Services
from wizard.ui.windows import Windows

Settled = Callable[[Wizard], None]
Change = Callable[[str], Wizard]


@pytest.fixture
def windows(services: Services, qapp: QApplication) -> Iterator[Windows]:
    speak(qapp, ENGLISH)
    made = Windows(services, with_new_sources)
    last: list[Wizard] = []
    made.opened.connect(lambda wizard: last.__setitem__(slice(None), [wizard]))
    yield made
    if made.current is not None:
        made.current.session.save_now()
        made.current.give_way()
    for wizard in last:
        wizard.window.deleteLater()  # or every later test dresses it once more
    speak(qapp, ENGLISH)


@pytest.fixture
def first(windows: Windows, qtbot: QtBot) -> Wizard:
    """The window as it opens, with everything that it needs later."""
    wizard = windows.open()
    wizard.window.show()
    be_ready(wizard, qtbot)
    return wizard


@pytest.fixture
def change(windows: Windows, first: Wizard, qtbot: QtBot) -> Change:
    """Changes the language, and tells the window that is open then."""

    def to(code: str) -> Wizard:
        before = windows.current
        windows.change_language(code)
        qtbot.waitUntil(lambda: windows.current is not before, timeout=PATIENCE)
        assert windows.current is not None
        return windows.current

    return to


def be_ready(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not wizard.is_getting_ready and wizard.is_at_rest, timeout=PATIENCE)
    assert wizard.session.situation.settings is not None


def test_everything_goes_on_in_the_other_language(
    first: Wizard, change: Change, chain: Chain, settled: Settled
) -> None:
    first.open_paths([chain.path])
    settled(first)
    first.session.go_to(Step.REVIEW)
    request, title = first.session.situation.request, first.window.page_title.text()
    path = first.session.path
    second = change("de")
    assert second.window.isVisible()
    assert not isValid(first.window) or not first.window.isVisible()
    assert second.session.situation.request == request
    assert second.session.path == path
    assert second.window.page_title.text() != title
    assert "Acme Root CA" in second.window.page_title.text()


def test_what_is_typed_on_the_first_page_stays_where_it_is(first: Wizard, change: Change) -> None:
    field = first.certificates.server_field
    field.address.show_text("erp.acme.internal\ncrm.acme.internal")
    field.protocol.setCurrentIndex(3)
    field.more.click()
    field.more_proxy.click()
    field.proxy.address.setText("ana@proxy.acme.internal:8080")
    field.proxy.password.setText("secret")
    first.certificates.drafts.search.setText("erp")
    page = change("fr").certificates
    field = page.server_field
    assert field.address.text == "erp.acme.internal\ncrm.acme.internal"
    assert field.protocol.currentIndex() == 3
    assert field.server_name.isVisible()
    assert field.proxy.address.text() == "ana@proxy.acme.internal:8080"
    assert field.proxy.password.isVisible()
    assert field.proxy.password.text() == "secret"
    assert page.drafts.search.text() == "erp"


def test_what_is_typed_for_environments_stays_though_another_page_is_shown(
    first: Wizard, change: Change, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    first.open_paths([chain.path])
    settled(first)
    first.session.go_to(Step.ENVIRONMENTS)
    field = first.environments.lifetime
    field.token.setText("half a token")
    field.keep.setChecked(True)
    first.environments.adder.field.show_text("Quality\nProduction")
    first.session.go_to(Step.CERTIFICATE)
    second = change("fr")
    second.session.go_to(Step.ENVIRONMENTS)
    field = second.environments.lifetime
    assert field.token.text() == "half a token"
    assert field.keep.isChecked()
    assert second.environments.adder.field.text == "Quality\nProduction"


def test_every_step_holds_what_was_entered(
    windows: Windows,
    first: Wizard,
    change: Change,
    services: Services,
    chain: Chain,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    others = LaidOutIssuers(), LaidOutServers(), LaidOutLifeTimes()
    there = Scene(first, services, chain, *others, tmp_path, qtbot)
    there.case()
    first.submit.text.subject.insertPlainText("Urgent: ")
    before = first.session.situation.request
    for code in ("de", "es", "fr", "pt", "ja", "en"):
        wizard = change(code)
        there = replace(there, wizard=wizard)
        for step in reversed(Step):
            there.go_to(step)
        there.go_to(Step.SUBMIT)
        qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)
        after = wizard.session.situation.request
        assert replace(after, changed=before.changed) == before
        assert wizard.submit.text.subject.text.startswith("Urgent: ")


def test_files_are_read_after_the_change(change: Change, chain: Chain, settled: Settled) -> None:
    wizard = change("es")
    wizard.open_paths([chain.path])
    settled(wizard)
    assert len(wizard.session.situation.request.certificates) == 3


def test_what_is_being_read_is_not_lost(first: Wizard, change: Change, chain: Chain) -> None:
    first.open_paths([chain.path])
    wizard = change("de")
    assert len(wizard.session.situation.request.certificates) == 3


def test_servers_that_are_asked_are_waited_for_which_is_said(
    windows: Windows, first: Wizard, change: Change, servers: LaidOutServers, qtbot: QtBot
) -> None:
    first.certificates.server_field.address.show_text("erp.acme.internal")
    first.certificates.server_field.ask.click()
    qtbot.waitUntil(lambda: bool(servers.asked), timeout=PATIENCE)
    windows.change_language("de")
    said = "The language changes as soon as what is under way is done."
    qtbot.waitUntil(lambda: first.window.notices.text == said, timeout=PATIENCE)
    assert first.window.isVisible()
    first.certificates.server_field.cancel.click()
    qtbot.waitUntil(lambda: windows.current is not first, timeout=PATIENCE)


def test_a_question_is_answered_first(windows: Windows, first: Wizard, qtbot: QtBot) -> None:
    first.certificate_step.ask_password(Path("store.p12"), was_wrong=False)
    windows.change_language("de")
    assert windows.current is first
    [dialog] = first.window.findChildren(PasswordDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: windows.current is not first, timeout=PATIENCE)


@pytest.mark.qt_log_ignore("support grabbing the keyboard", extend=True)
def test_an_open_menu_is_waited_for(windows: Windows, first: Wizard, qtbot: QtBot) -> None:
    menu = QMenu(first.window)
    menu.addAction("Rename…")
    menu.popup(first.window.pos())
    qtbot.waitUntil(menu.isVisible, timeout=PATIENCE)
    windows.change_language("de")
    assert windows.current is first
    menu.close()
    qtbot.waitUntil(lambda: windows.current is not first, timeout=PATIENCE)


def test_who_closes_the_window_meanwhile_sees_no_other(
    windows: Windows, first: Wizard, servers: LaidOutServers, qtbot: QtBot
) -> None:
    first.certificates.server_field.address.show_text("erp.acme.internal")
    first.certificates.server_field.ask.click()
    qtbot.waitUntil(lambda: bool(servers.asked), timeout=PATIENCE)
    opened: list[Wizard] = []
    windows.opened.connect(opened.append)
    windows.change_language("de")
    with qtbot.waitSignal(windows.closing):
        first.window.close()
    windows.change_language("fr")
    assert windows.current is None
    assert opened == []


def test_a_draft_that_cannot_be_saved_changes_its_language_and_is_not_lost(
    windows: Windows, first: Wizard, change: Change, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    first.open_paths([chain.path])
    settled(first)
    qtbot.waitUntil(lambda: first.session.path is not None, timeout=PATIENCE)
    path = first.session.path
    assert path is not None
    folder, elsewhere = path.parent, path.parent.with_name("elsewhere")
    folder.rename(elsewhere)
    folder.write_text("in the way")
    request = replace(first.session.situation.request, note="typed while the disk was full")
    first.session.edit(request)
    second = change("de")
    qtbot.waitUntil(lambda: bool(second.window.notices.text), timeout=PATIENCE)
    assert not second.session.is_saved
    second.window.close()
    assert second.window.isVisible()  # and says what is lost
    folder.unlink()
    elsewhere.rename(folder)
    assert second.session.save_now()
    assert second.session.situation.request.note == "typed while the disk was full"


def test_a_draft_that_is_held_elsewhere_can_only_be_read_at_once(
    first: Wizard, change: Change, chain: Chain, settled: Settled, qtbot: QtBot
) -> None:
    first.open_paths([chain.path])
    settled(first)
    qtbot.waitUntil(lambda: first.session.path is not None, timeout=PATIENCE)
    path = first.session.path
    assert path is not None
    first.session.start_new()
    settled(first)
    path.with_name(f"{path.name}.lock").write_text(
        '{"format": "trustdraft-lock", "user": "ana", "host": "pc7", "pid": 7,'
        ' "since": "2026-11-24T10:42:00Z", "token": "0"}'
    )
    first.session.open_draft(path)
    qtbot.waitUntil(lambda: bool(first.session.situation.held_by), timeout=PATIENCE)
    second = change("de")
    request = second.session.situation.request
    second.session.edit(replace(request, note="mine"))
    assert second.session.situation.request == request
    be_ready(second, qtbot)
    assert second.session.situation.held_by.startswith("Ana @ pc7 arbeitet")


def test_settings_that_cannot_be_saved_are_said_in_the_new_window(
    windows: Windows, first: Wizard, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    place = tmp_path / "data" / "configuration"
    if place.exists():
        place.rename(tmp_path / "away")
    place.write_text("in the way of the folder")
    first.window.settings_wanted.emit()
    dialog = first.window.findChildren(SettingsDialog)[-1]
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.name.setText("Ana")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: windows.current is not first, timeout=PATIENCE)
    second = windows.current
    assert second is not None
    qtbot.waitUntil(lambda: "settings.json" in second.window.notices.text, timeout=PATIENCE)
    settings = second.session.situation.settings
    assert settings is not None
    assert (settings.language, settings.contact) == ("de", Contact("Ana"))


def test_the_window_stays_where_it_was(first: Wizard, change: Change, qtbot: QtBot) -> None:
    first.window.setGeometry(0, 20, 800, 570)
    first.window.showMaximized()
    qtbot.waitUntil(first.window.isMaximized, timeout=PATIENCE)
    size = first.window.normalGeometry().size()
    second = change("de").window
    assert second.isMaximized()
    assert second.normalGeometry().size() == size


def test_a_second_change_right_after_the_first(
    windows: Windows, first: Wizard, qtbot: QtBot
) -> None:
    for code in ("de", "fr", "ja"):
        windows.change_language(code)
    qtbot.waitUntil(lambda: windows.current not in {None, first}, timeout=PATIENCE)
    assert tr("Cancel") == "キャンセル"
    shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "window"]
    assert [w for w in shown if w.isVisible()] == [windows.current and windows.current.window]


@pytest.mark.usefixtures("first")
def test_nothing_is_left_of_the_window_before(change: Change, qtbot: QtBot) -> None:
    second = change("de")
    be_ready(second, qtbot)
    left: list[ref[QObject]] = [ref(second), ref(second.window), ref(second.session)]
    del second
    be_ready(change("fr"), qtbot)
    assert [each() for each in left] == [None, None, None]


def test_days_are_written_as_the_language_does(qapp: QApplication, windows: Windows) -> None:
    assert tr("d MMM yyyy", "form of a day") == "d MMM yyyy"
    assert speak(qapp, "de") == "de"
    assert QLocale().language() == QLocale.Language.German


def test_an_unknown_language_is_that_of_the_system(qapp: QApplication, windows: Windows) -> None:
    assert speak(qapp, "tlh") == speak(qapp, "")
