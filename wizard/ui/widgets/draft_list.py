"""The drafts and the submitted requests on this computer, with what can be done with each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from wizard.certificates.names import visible
from wizard.request.progress import progress
from wizard.request.renewal import installed_by
from wizard.request.steps import Step
from wizard.request.words import cut
from wizard.ui.language import tr
from wizard.ui.tone import Tone
from wizard.ui.validity_words import validity_pill
from wizard.ui.widgets.row_list import Row, RowList
from wizard.ui.widgets.text import PlainLabel, button
from wizard.ui.wording import day, moment_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

    from wizard.certificates.certificate import Certificate
    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.situation import Situation

#: More drafts than these can be searched.
_SEARCHED = 10
_SEARCH_WIDTH = 220
_LONGEST_NUMBER = 40


class DraftList(QWidget):
    """Lists drafts: what is begun first, then what is submitted, by the day on which it expires.

    Signals:
        chosen(DraftEntry): A draft is to be continued, or a submitted request looked at.
        renewal_wanted(DraftEntry): What a submitted request had installed is to be renewed.
        rename_wanted, duplicate_wanted, folder_wanted, export_wanted, removed (DraftEntry): That is
            to be done with it.
    """

    chosen = Signal(object)
    renewal_wanted = Signal(object)
    rename_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    folder_wanted = Signal(object)
    export_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[DraftEntry, ...] = ()
        self._shown: tuple[DraftEntry, ...] | None = None
        self._situation: Situation | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the drafts"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.textChanged.connect(self._show)
        self.rows = RowList()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Continue a draft, or renew"), "heading"), 1)
        head.addWidget(self.search)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addWidget(self.rows)
        self.setVisible(False)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every row's name and lines, for those who look from outside."""
        return self.rows.texts

    @property
    def entries(self) -> tuple[DraftEntry, ...]:
        """The drafts that are shown, from above."""
        return self._shown or ()

    def show_entries(self, entries: Sequence[DraftEntry], situation: Situation) -> None:
        """Show the drafts but the one that is open."""
        self._situation = situation
        own = situation.request.identity
        others = [each for each in entries if each.request.identity != own]
        self._entries = tuple(sorted(others, key=_submitted_until))
        self.setVisible(bool(others))
        self.search.setVisible(len(others) > _SEARCHED)
        if len(others) <= _SEARCHED:
            self.search.clear()
        self._show()

    def menu_of(self, entry: DraftEntry) -> QMenu:
        """Make the menu of a row: what is done with it now and then."""
        menu = QMenu(self)
        is_open = entry.request.opened is not None
        for words, wanted, is_offered in (
            (tr("Open"), self.chosen, is_open and not entry.damage),
            (tr("Rename…"), self.rename_wanted, not entry.damage),
            (tr("Duplicate"), self.duplicate_wanted, not entry.damage),
            (tr("Export…"), self.export_wanted, not entry.damage),
            (tr("Show in folder"), self.folder_wanted, True),
            (tr("Remove"), self.removed, True),
        ):
            if is_offered:
                menu.addAction(words).triggered.connect(partial(_emit, wanted, entry))
        return menu

    def _show(self) -> None:
        situation, sought = self._situation, self.search.text().strip().casefold()
        if situation is None:
            return
        shown = tuple(each for each in self._entries if not sought or sought in _words(each))
        if shown != self._shown:
            self._shown = shown
            self.rows.show_rows([partial(self._row, each, situation) for each in shown])

    def _row(self, entry: DraftEntry, situation: Situation) -> Row:
        if entry.damage:
            rescue = self._button(tr("Rescue"), entry.path.name, self.chosen, entry)
            name = visible(entry.path.name)
            buttons = (self._more(entry, name), rescue)
            keys, menu = self._keys(entry), partial(self.menu_of, entry)
            return Row(name, (entry.damage,), tr("Damaged"), Tone.STOP, buttons, keys, menu)
        request = entry.request
        name = visible(entry.title) or tr("No certificate yet")
        certificate = entry.first
        if request.opened is None:
            main = self._button(tr("Continue"), name, self.chosen, entry)
        else:
            certificate = _first_to_expire(entry) or certificate
            name = visible(request.title) or (certificate.title if certificate else name)
            main = self._button(tr("Renew"), name, self.renewal_wanted, entry)
            name = tr("{} (submitted {})").format(name, day(request.opened))
        pill, tone = validity_pill(certificate, situation.now) if certificate else ("", Tone.PLAIN)
        return Row(
            name,
            self._lines(entry, situation),
            pill,
            tone,
            buttons=(self._more(entry, name), main),
            keys=self._keys(entry),
            menu=partial(self.menu_of, entry),
        )

    def _keys(self, entry: DraftEntry) -> dict[Qt.Key, Callable[[], None]]:
        """What keys do while the focus is in the row of a draft."""
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Delete: partial(self.removed.emit, entry)
        }
        if not entry.damage:
            keys[Qt.Key.Key_F2] = partial(self.rename_wanted.emit, entry)
        return keys

    def _button(
        self, text: str, name: str, wanted: SignalInstance, entry: DraftEntry
    ) -> QPushButton:
        made = button(text)
        made.setAccessibleName(tr("{} {}", "what is done, and with what").format(text, name))
        made.clicked.connect(partial(_emit, wanted, entry))
        return made

    def _more(self, entry: DraftEntry, name: str) -> QPushButton:
        made = button("⋯", "link")
        made.setAccessibleName(tr("More for {}").format(name))
        made.clicked.connect(
            lambda: self.menu_of(entry).popup(made.mapToGlobal(made.rect().bottomLeft()))
        )
        return made

    def _lines(self, entry: DraftEntry, situation: Situation) -> tuple[str, ...]:
        request = entry.request
        environments = len(request.ticked_environments)
        parts = [moment_words(request.changed, situation.now)]
        if request.opened is None:
            parts.insert(0, tr("step {} of {}").format(request.step.value, len(Step)))
        if environments:
            parts.insert(0, tr("%n environment(s)", "", environments))
        if request.case_number:
            parts.insert(
                0, tr("Case {}").format(visible(cut(request.case_number, _LONGEST_NUMBER)))
            )
        along = progress(request, situation.today)
        late = (along.sentence,) if along is not None and along.overdue else ()
        return (" · ".join(parts), *late)


def _emit(wanted: SignalInstance, entry: DraftEntry, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  of a signal
    wanted.emit(entry)


def _words(entry: DraftEntry) -> str:
    """What a search looks at."""
    request = entry.request
    names = (environment.name for environment in request.environments)
    return " ".join((entry.title, request.case_number, entry.path.name, *names)).casefold()


def _first_to_expire(entry: DraftEntry) -> Certificate | None:
    """Of what a case asked for, the certificate that has to be renewed first."""
    installed = installed_by(entry.request, entry.certificates)
    dated = [c for c in installed if c.not_after is not None]
    return min(dated, key=_end_of, default=None)


def _submitted_until(entry: DraftEntry) -> float:
    """Tell for the order of the list when a submitted request expires; the begun ones are first."""
    if entry.request.opened is None:
        return float("-inf")
    first = _first_to_expire(entry)
    return float("inf") if first is None else _end_of(first)


def _end_of(certificate: Certificate) -> float:
    end = certificate.not_after
    return float("inf") if end is None else end.timestamp()
