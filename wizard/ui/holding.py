"""The word to other windows, programs and computers on which draft this one works."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wizard.certificates.names import visible
from wizard.local_clock import by_local_clock
from wizard.storage.draft_answers import RENEWAL, Held, HeldElsewhere
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.ui.frame import Frame

#: Milliseconds between two looks whether somebody else has changed the draft.
LOOK_INTERVAL = 5_000


class Holding(QObject):
    """Holds the draft that is shown, and notices when others have it or change it.

    It is a courtesy: what keeps one from overwriting the other is the version of the draft.
    """

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._held: Held | None = None
        self._wanted: Path | None = None
        self._is_looking = False
        self._renewal, self._look = QTimer(self), QTimer(self)
        self._renewal.timeout.connect(self._renew)
        self._look.timeout.connect(self.look)
        self._renewal.start(RENEWAL * 1_000)
        self._look.start(LOOK_INTERVAL)
        frame.session.placed.connect(self._follow)
        drafts = frame.services.drafts
        frame.tasks.run(lambda _progress: drafts.left_behind(), on_success=self._offer)
        self._follow()

    def end(self) -> None:
        """Take the word back, and say nothing any more."""
        self._renewal.stop()
        self._look.stop()
        self._wanted = None
        self._release()

    def look(self) -> None:
        """Look whether somebody else has changed the draft; what is not saved yet is not lost."""
        session, drafts = self._frame.session, self._frame.services.drafts
        path, version = session.path, session.version
        if path is None or version is None or not session.is_saved or self._is_looking:
            return
        self._is_looking = True

        def take(changed: bool) -> None:  # noqa: FBT001  the result of a task
            self._is_looking = False
            if changed and session.version == version and path.exists():
                session.reload()

        self._frame.tasks.run(
            lambda _progress: drafts.has_changed(path, version),
            on_success=take,
            on_failure=lambda _error: take(False),  # noqa: FBT003  as above
        )

    def _offer(self, left_behind: tuple[Path, ...]) -> None:
        """Offer to continue what was open when the program did not end properly."""
        session = self._frame.session
        if not left_behind or session.path is not None:
            return
        text = tr(
            "The wizard did not end properly last time. Its draft is complete up to the last "
            "moment."
        )
        path = left_behind[0]
        self._frame.window.show_notice(
            Notice(text, Tone.CAREFUL, tr("Continue it"), lambda: session.open_draft(path))
        )

    def _follow(self) -> None:
        """Hold the draft that is shown now instead of the one before."""
        path = self._frame.session.path
        if path == self._wanted:
            return
        self._release()
        self._wanted = path
        if path is None:
            return
        drafts = self._frame.services.drafts

        def take(answer: Held | HeldElsewhere) -> None:
            if isinstance(answer, HeldElsewhere):
                self._say_held(answer)
            elif self._wanted == path:
                self._held = answer
                # An earlier window may have found that somebody else had it.
                self._frame.session.learn(lambda situation: replace(situation, held_by=""))
            else:  # another draft is shown by now
                drafts.release(answer)

        self._frame.tasks.run(lambda _progress: drafts.hold(path), on_success=take)

    def _renew(self) -> None:
        held, drafts = self._held, self._frame.services.drafts
        if held is None:
            return

        def take(is_ours: bool) -> None:  # noqa: FBT001  the result of a task
            if not is_ours and held == self._held:
                self._held = None
                self._say_held(HeldElsewhere("", None))

        self._frame.tasks.run(lambda _progress: drafts.renew(held), on_success=take)

    def _release(self) -> None:
        if self._held is not None:
            self._frame.services.drafts.release(self._held)
            self._held = None

    def _say_held(self, answer: HeldElsewhere) -> None:
        words = _held_words(answer)
        self._frame.session.learn(lambda situation: replace(situation, held_by=words))
        self._frame.session.offer_copy(words)


def _held_words(answer: HeldElsewhere) -> str:
    since = "" if answer.since is None else f"{by_local_clock(answer.since):%H:%M}"
    if answer.who:
        who = visible(answer.who)
        who = who[:1].upper() + who[1:]
        if since:
            text = tr("{} works on this draft since {}: it can only be read here.")
            return text.format(who, since)
        return tr("{} works on this draft: it can only be read here.").format(who)
    if since:
        text = tr("Another window works on this draft since {}: it can only be read here.")
        return text.format(since)
    return tr("Another window works on this draft: it can only be read here.")
