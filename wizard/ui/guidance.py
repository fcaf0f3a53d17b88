"""The help beside the window: opened on demand, and following the step that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard import __version__
from wizard.resources import third_party_notices
from wizard.ui.dialogs.help_dialog import HelpDialog
from wizard.ui.help_texts import ARTICLE
from wizard.ui.language import tr

if TYPE_CHECKING:
    from wizard.ui.frame import Frame


class Guidance(QObject):
    """Opens the help, once, and what its links lead to."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._help: HelpDialog | None = None
        frame.session.changed.connect(self._follow)

    def show_help(self) -> None:
        """Show the help for the current step, in front if it is open already."""
        shown = self._help
        if shown is None:
            shown = self._help = HelpDialog(self._frame.window, __version__, third_party_notices())
            shown.article_wanted.connect(self._open_article)
            shown.notices_wanted.connect(self._open_notices)
            shown.why_wanted.connect(self._explain_root)
            shown.finished.connect(self._forget)
        shown.tabs.setCurrentIndex(0)
        self._follow()
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _follow(self) -> None:
        if self._help is not None:
            step = self._frame.session.situation.request.step
            self._help.show_step(step, self._frame.window.step_name(step))

    def _forget(self) -> None:
        self._help = None

    def _open_article(self) -> None:
        desktop = self._frame.services.desktop
        if not desktop.open_link(ARTICLE) and self._help is not None:
            desktop.put_on_clipboard(ARTICLE)
            self._help.say_failed(tr("No browser could be opened; the link is on the clipboard."))

    def _open_notices(self) -> None:
        notices = third_party_notices()
        if not self._frame.services.desktop.open_file(notices) and self._help is not None:
            self._frame.services.desktop.put_on_clipboard(str(notices))
            self._help.say_failed(
                tr("No program could be opened for the file; where it is is on the clipboard.")
            )

    def _explain_root(self) -> None:
        from wizard.ui.dialogs.root_dialog import RootDialog  # noqa: PLC0415  seldom needed

        RootDialog(self._frame.window).open()
