"""The drafts on this computer: listed, opened, copied and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from wizard.mendable import MendableError
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Tasks

#: What a draft file's name ends with.
DRAFT_SUFFIX: Final = ".trustdraft"
_LONGEST_NAME: Final = 60


class Shelf(QObject):
    """Does what is wanted with drafts.

    Signals:
        listed(tuple): The drafts in the customer's own folder, the last edited first.
        noticed(Notice): There is something to say.
    """

    listed = Signal(tuple)
    noticed = Signal(object)

    def __init__(self, services: Services, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks

    def look(self) -> None:
        """Read the list of drafts anew, in the background."""

        def job(_progress: object) -> tuple[DraftEntry, ...]:
            entries = self._services.drafts.entries()
            for entry in entries:
                if entry.request.opened is not None:
                    _ = entry.certificates  # read here: the list is ordered by their expiry
            return entries

        self._tasks.run(job, on_success=self.listed.emit, on_failure=self._refuse)

    def open(self) -> None:
        """Let the customer choose a draft, and continue it."""
        path = self._services.desktop.choose_draft()
        if path is not None:
            self._session.open_draft(path)

    def save_copy(self) -> None:
        """Save a copy where the customer chooses."""
        certificates = self._session.situation.request.certificates
        name = certificates[0].title if certificates else tr("Request")
        path = self._services.desktop.choose_place_for(f"{_file_name(name)}{DRAFT_SUFFIX}")
        if path is not None:
            self._session.save_copy(_named(path))

    def rename(self, entry: DraftEntry, title: str) -> None:
        """Give a draft another title; none at all for that of its certificate."""
        self._do(lambda: self._services.drafts.rename(entry.path, title.strip()))

    def duplicate(self, entry: DraftEntry) -> None:
        """Begin a new request with what is in a draft but for its case."""
        title = tr("{} (copy)").format(entry.title) if entry.title else ""
        now = self._services.now()
        self._do(lambda: self._services.drafts.duplicate(entry.path, title, now))

    def export(self, entry: DraftEntry) -> None:
        """Copy a draft to a place of the customer's choice."""
        desktop, drafts = self._services.desktop, self._services.drafts
        path = desktop.choose_place_for(f"{_file_name(entry.title)}{DRAFT_SUFFIX}")
        if path is None:
            return
        target = _named(path)
        self._tasks.run(
            lambda _progress: drafts.copy(entry.path, target),
            on_success=lambda saved: self.noticed.emit(
                Notice(tr("A copy was saved as {}.").format(saved.path.name), Tone.GOOD)
            ),
            on_failure=self._refuse,
        )

    def take_in(self, paths: Sequence[Path]) -> None:
        """Copy drafts into the customer's own folder."""
        drafts = self._services.drafts

        def job(_progress: object) -> int:
            return len([drafts.take_in(path) for path in paths])

        def tell(count: int) -> None:
            text = tr("%n draft(s) (was|were) added to the list.", "", count)
            self.noticed.emit(Notice(text, Tone.GOOD))
            self.look()

        self._tasks.run(job, on_success=tell, on_failure=self._refuse)

    def show_folder(self, entry: DraftEntry) -> None:
        """Show a draft's folder in the file manager, or say where it is."""
        folder = entry.path.parent
        if not self._services.desktop.show_folder(folder):
            self.noticed.emit(Notice(tr("The draft is in {}.").format(folder)))

    def remove(self, entry: DraftEntry) -> None:
        """Take a draft off the list; a notice offers it back."""
        drafts = self._services.drafts

        def bring_back() -> None:
            self._then_look(lambda: drafts.restore(entry.path))

        self._then_look(lambda: drafts.remove(entry.path))
        self.noticed.emit(Notice(tr("The draft was removed."), action=tr("Undo"), act=bring_back))

    def _do(self, act: Callable[[], object]) -> None:
        """Do something with a draft in the background, and list them anew."""
        self._tasks.run(
            lambda _progress: act(),
            on_success=lambda _nothing: self.look(),
            on_failure=self._refuse,
        )

    def _then_look(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MendableError as error:
            self._refuse(error)
        self.look()

    def _refuse(self, error: MendableError) -> None:
        self.noticed.emit(Notice(str(error), Tone.STOP))


def _named(path: Path) -> Path:
    """Give a path the suffix of drafts, unless it has it."""
    return path if path.suffix == DRAFT_SUFFIX else path.with_name(path.name + DRAFT_SUFFIX)


def _file_name(title: str) -> str:
    kept = "".join(each if each.isalnum() or each in "-_." else "-" for each in title)
    return kept.strip("-.")[:_LONGEST_NAME] or "request"
