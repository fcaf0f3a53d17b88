"""The first step: bring a certificate, or continue a draft.

The lists below the area to drop on are made when there is something to list: the page is on the
screen sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, Signal

from wizard.request.steps import Step
from wizard.sentence import joined
from wizard.ui.language import shown, tr
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.drop_area import DropArea
from wizard.ui.widgets.server_field import ServerField
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from wizard.certificates.read_report import ReadReport
    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.situation import Situation
    from wizard.ui.widgets.draft_list import DraftList
    from wizard.ui.widgets.row_list import Row, RowList

#: Certificates that a row names; how many there are stands beside them.
_NAMED = 3
#: Rejected pieces that a row names; the others are counted.
_REASONS_SHOWN = 6
#: Sources of which a screen reader is told at once; the others are in the list.
_SOURCES_TOLD = 3


class CertificatePage(Page):
    """Invites certificates, shows what was read of each source, and lists the drafts.

    Signals:
        source_removed(ReadReport): A source is to be taken away.
    """

    step = Step.CERTIFICATE

    source_removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.drop_area = DropArea()
        self.server_field = ServerField()
        self._sources_heading = PlainLabel(role="heading")
        self._shown_sources: tuple[ReadReport, ...] = ()
        self._shown_on: date | None = None
        self._entries: tuple[DraftEntry, ...] = ()
        server_heading = PlainLabel(tr("Or get it from the server"), "heading")
        server_heading.setContentsMargins(0, 8, 0, 0)
        self.column.addWidget(self.drop_area)
        self.column.addWidget(server_heading)
        self.column.addWidget(self.server_field)
        self.column.addWidget(self._sources_heading)
        self._sources_heading.setContentsMargins(0, 8, 0, 0)
        self._sources_heading.setVisible(False)
        self.column.addStretch(1)

    @cached_property
    def sources(self) -> RowList:
        """What was read, a row for each source."""
        from wizard.ui.widgets.row_list import RowList

        made = RowList()
        self.column.insertWidget(self.column.indexOf(self._sources_heading) + 1, made)
        return made

    @cached_property
    def drafts(self) -> DraftList:
        """The drafts to continue."""
        from wizard.ui.widgets.draft_list import DraftList

        made = DraftList()
        self.column.insertWidget(self.column.count() - 1, made)  # above what stretches
        return made

    def title(self, situation: Situation) -> str:
        found = len(situation.request.certificates)
        if not found:
            return tr("Which certificate should OutSystems trust?")
        return tr("%n certificate(s) read", "", found)

    def subtitle(self, situation: Situation) -> str:
        if situation.request.certificates:
            return tr("Add the rest of the chain if you have it, or go on.")
        return tr(
            "Add the certificate of the system that your apps connect to, or let the wizard get it."
        )

    def initial_focus(self) -> QWidget | None:
        return self.drop_area.browse

    def cancels(self) -> Sequence[QAbstractButton]:
        asking = (self.server_field.cancel,) if "cancel" in vars(self.server_field) else ()
        return (self.drop_area.cancel, *asking)

    def take_over(self, earlier: Self) -> None:
        self.server_field.take_over(earlier.server_field)
        if "drafts" in vars(earlier):
            self.drafts.search.setText(earlier.drafts.search.text())

    def show_situation(self, situation: Situation) -> None:
        request, now = situation.request, situation.now
        is_another_day = request.sources and self._shown_on != situation.today
        if self._shown_sources != request.sources or is_another_day:
            self._tell([each for each in request.sources if each not in self._shown_sources], now)
            self._shown_sources, self._shown_on = request.sources, situation.today
            rows = [partial(self._source_row, each, now) for each in request.sources]
            self.sources.show_rows(rows)
            self._sources_heading.setText(tr("%n source(s)", "", len(request.sources)))
            self._sources_heading.setVisible(bool(request.sources))
        self._show_drafts(situation)

    def show_drafts(self, entries: Sequence[DraftEntry], situation: Situation) -> None:
        """Show other drafts to continue."""
        self._entries = tuple(entries)
        if self._entries or "drafts" in vars(self):
            self.drafts.show_entries(self._entries, situation)

    def _show_drafts(self, situation: Situation) -> None:
        if self._entries:  # else there is no list yet
            self.drafts.show_entries(self._entries, situation)

    def _tell(self, fresh: Sequence[ReadReport], now: datetime) -> None:
        """Tell screen readers what came of new sources."""
        if not self.isVisible():
            return
        from wizard.ui.announcing import announce

        for report in fresh[:_SOURCES_TOLD]:
            lines = self._source_lines(report, now)
            words = (report.source, self._source_pill(report)[0], *lines)
            announce(self, ". ".join(map(shown, words)), at_once=not report.certificates)

    def _source_row(self, report: ReadReport, now: datetime) -> Row:
        from wizard.ui.widgets.row_list import Row

        remove = button(tr("Remove"))
        remove.setAccessibleName(tr("Remove {}").format(report.source))
        remove.clicked.connect(lambda: self.source_removed.emit(report))
        keys = {Qt.Key.Key_Delete: remove.click}
        return Row(
            name=report.source,
            lines=self._source_lines(report, now),
            pill=self._source_pill(report)[0],
            tone=self._source_pill(report)[1],
            buttons=(remove,),
            keys=keys,
        )

    def _source_pill(self, report: ReadReport) -> tuple[str, Tone]:
        if not report.certificates:
            return tr("Nothing to use"), Tone.STOP
        return tr("%n certificate(s)", "", len(report.certificates)), Tone.GOOD

    def _source_lines(self, report: ReadReport, now: datetime) -> tuple[str, ...]:
        from wizard.trust.titles import short_title
        from wizard.ui.validity_words import remaining

        lines: list[str] = [
            joined((short_title(each.title), remaining(each, now)), " · ")
            for each in report.certificates[:_NAMED]
        ]
        lines += [rejected.reason for rejected in report.rejected[:_REASONS_SHOWN]]
        more = len(report.rejected) - _REASONS_SHOWN
        if more > 0:
            lines.append(tr("… and %n more piece(s).", "", more))
        return (*lines, *report.repairs)
