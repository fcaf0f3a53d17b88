"""The settings: read after the first page is shown, changed in a dialog, kept when it closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wizard.mendable import MendableError
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.theme import choose_theme
from wizard.ui.tone import Tone
from wizard.ui.window_place import place_of

if TYPE_CHECKING:
    from wizard.request.settings import LoadedSettings, Settings
    from wizard.ui.frame import Frame


class Preferences(QObject):
    """Keeps the settings; the situation has them once they are read.

    Signals:
        loaded(Settings): They are read.
        language_wanted(str): The window is to be in another language, by its code.
    """

    loaded = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame

    def load(self) -> None:
        """Read the settings in the background; an earlier window may have done so."""
        settings, known = self._frame.services.settings, self._frame.session.situation.settings
        if known is not None:
            # They are on the disk, for the most part. If not, this window is the one to say so.
            self._save(known)
        else:
            self._frame.tasks.run(lambda _progress: settings.load(), on_success=self._take)

    def ask(self) -> None:
        """Let the customer change them."""
        before = self._frame.session.situation.settings
        if before is None:
            return
        from wizard.ui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415  seldom needed

        dialog = SettingsDialog(self._frame.window, before)
        dialog.accepted.connect(lambda: self._answer(before, dialog.settings))
        dialog.open()

    def keep_place(self) -> None:
        """Note where the window is, as it closes; the next start does without if it must."""
        settings = self._frame.session.situation.settings
        place = place_of(self._frame.window)
        if settings is None or settings.window == place:
            return
        try:
            self._frame.services.settings.save(replace(settings, window=place))
        except MendableError:
            return

    def _take(self, loaded: LoadedSettings) -> None:
        self._learn(loaded.settings)
        self.loaded.emit(loaded.settings)
        if loaded.remark:
            self._frame.say(loaded.remark, Tone.CAREFUL)

    def _answer(self, before: Settings, settings: Settings) -> None:
        self._change(settings)
        if settings.language != before.language:
            # Once the dialog is gone, which goes with the window.
            QTimer.singleShot(0, self, lambda: self.language_wanted.emit(settings.language))

    def _change(self, settings: Settings) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            choose_theme(application, settings.theme)
        self._learn(settings)
        self._save(settings)

    def _save(self, settings: Settings) -> None:
        self._frame.tasks.run(
            lambda _progress: self._frame.services.settings.save(settings),
            on_success=lambda _nothing: None,
            on_failure=lambda error: self._frame.window.show_notice(
                Notice(str(error), Tone.STOP, tr("Try again"), lambda: self._save(settings))
            ),
        )

    def _learn(self, settings: Settings) -> None:
        self._frame.session.learn(lambda situation: replace(situation, settings=settings))
