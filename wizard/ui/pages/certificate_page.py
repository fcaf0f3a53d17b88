"""The first step: bring a certificate, or continue a draft.

The lists below the area to drop on are made when there is something to list: the page is on the
screen sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.request.steps import Step
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.drop_area import DropArea
from wizard.ui.widgets.server_field import ServerField
from wizard.ui.widgets.text import PlainLabel, button
from wizard.ui.wording import counted, day, moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPushButton, QWidget

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.request.request import Request
    from wizard.storage.draft_entry import DraftEntry
    from wizard.ui.situation import Situation
    from wizard.ui.widgets.row_list import Row, RowList

#: Rejected pieces that a row names; the others are counted.
_REASONS_SHOWN = 6


class CertificatePage(Page):
    """Invites certificates, shows what was read of each source, and lists the drafts.

    Signals:
        source_removed(ReadReport): A source is to be taken away.
        draft_chosen(DraftEntry): A draft is to be continued, or a submitted request looked at.
        renewal_wanted(DraftEntry): What a submitted request had installed is to be renewed.
        draft_removed(DraftEntry): A draft is to be removed.
    """

    step = Step.CERTIFICATE

    source_removed = Signal(object)
    draft_chosen = Signal(object)
    renewal_wanted = Signal(object)
    draft_removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.drop_area = DropArea()
        self.server_field = ServerField()
        self._sources_heading = PlainLabel(role="heading")
        self._drafts_heading = PlainLabel(self.tr("Continue a draft, or renew"), "heading")
        self._shown_sources: tuple[ReadReport, ...] = ()
        self._entries: tuple[DraftEntry, ...] = ()
        self._shown_drafts: tuple[DraftEntry, ...] = ()
        server_heading = PlainLabel(self.tr("Or get it from the server"), "heading")
        server_heading.setContentsMargins(0, 8, 0, 0)
        self.column.addWidget(self.drop_area)
        self.column.addWidget(server_heading)
        self.column.addWidget(self.server_field)
        for heading in (self._sources_heading, self._drafts_heading):
            self.column.addWidget(heading)
            heading.setContentsMargins(0, 8, 0, 0)
            heading.setVisible(False)
        self.column.addStretch(1)

    @cached_property
    def sources(self) -> RowList:
        """What was read, a row for each source."""
        return self._list_below(self._sources_heading)

    @cached_property
    def drafts(self) -> RowList:
        """The drafts to continue."""
        return self._list_below(self._drafts_heading)

    def title(self, situation: Situation) -> str:
        found = len(situation.request.certificates)
        if not found:
            return self.tr("Which certificate should OutSystems trust?")
        return self.tr("{} read").format(
            counted(found, self.tr("certificate"), self.tr("certificates"))
        )

    def subtitle(self, situation: Situation) -> str:
        if situation.request.certificates:
            return self.tr("Add the rest of the chain if you have it, or go on.")
        return self.tr(
            "Add the certificate of the system that your apps connect to, or let the wizard get it."
        )

    def initial_focus(self) -> QWidget | None:
        return self.drop_area.browse

    def show_situation(self, situation: Situation) -> None:
        request = situation.request
        if self._shown_sources != request.sources:
            self._shown_sources = request.sources
            self.sources.show_rows([partial(self._source_row, each) for each in request.sources])
            self._sources_heading.setText(
                counted(len(request.sources), self.tr("source"), self.tr("sources"))
            )
            self._sources_heading.setVisible(bool(request.sources))
        self._show_drafts(situation)

    def show_drafts(self, entries: Sequence[DraftEntry], situation: Situation) -> None:
        """Show other drafts to continue."""
        self._entries = tuple(entries)
        self._show_drafts(situation)

    def _show_drafts(self, situation: Situation) -> None:
        own = situation.request.identity
        others = [each for each in self._entries if each.request.identity != own]
        # What is begun first, and then what is submitted, by the day on which it expires.
        entries = tuple(sorted(others, key=lambda each: _submitted_until(each.request)))
        if self._shown_drafts == entries:
            return
        self._shown_drafts = entries
        self.drafts.show_rows([partial(self._draft_row, each, situation) for each in entries])
        self._drafts_heading.setVisible(bool(entries))

    def _list_below(self, heading: PlainLabel) -> RowList:
        from wizard.ui.widgets.row_list import RowList

        made = RowList()
        self.column.insertWidget(self.column.indexOf(heading) + 1, made)
        return made

    def _source_row(self, report: ReadReport) -> Row:
        from wizard.ui.widgets.row_list import Row

        remove = button(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {}").format(report.source))
        remove.clicked.connect(lambda: self.source_removed.emit(report))
        return Row(
            name=report.source,
            lines=self._source_lines(report),
            pill=self._source_pill(report)[0],
            tone=self._source_pill(report)[1],
            buttons=(remove,),
        )

    def _source_pill(self, report: ReadReport) -> tuple[str, Tone]:
        if not report.certificates:
            return self.tr("Nothing to use"), Tone.STOP
        one, many = self.tr("certificate"), self.tr("certificates")
        return counted(len(report.certificates), one, many), Tone.GOOD

    def _source_lines(self, report: ReadReport) -> tuple[str, ...]:
        lines = [rejected.reason for rejected in report.rejected[:_REASONS_SHOWN]]
        more = len(report.rejected) - _REASONS_SHOWN
        if more > 0:
            lines.append(self.tr("… and {} more pieces.").format(f"{more:,}"))
        return (*lines, *report.repairs)

    def _draft_row(self, entry: DraftEntry, situation: Situation) -> Row:
        from wizard.ui.certificate_words import validity_pill
        from wizard.ui.widgets.row_list import Row

        request = entry.request
        is_submitted = request.opened is not None
        certificate = _first_to_expire(request) if is_submitted else _first(request)
        name = certificate.title if certificate else self.tr("No certificate yet")
        if is_submitted:
            buttons = self._submitted_buttons(entry, name)
            name = self.tr("{} (submitted {})").format(name, day(request.opened))
        else:
            buttons = (self._button(self.tr("Continue"), name, self.draft_chosen, entry),)
        remove = self._button(self.tr("Remove"), name, self.draft_removed, entry, "link")
        remove.setAccessibleName(self.tr("Remove the draft {}").format(name))
        pill, tone = validity_pill(certificate, situation.now) if certificate else ("", Tone.PLAIN)
        lines = self._draft_lines(entry, situation)
        return Row(name, lines, pill, tone, (remove, *buttons))

    def _submitted_buttons(self, entry: DraftEntry, name: str) -> tuple[QPushButton, ...]:
        return (
            self._button(self.tr("Open"), name, self.draft_chosen, entry, "link"),
            self._button(self.tr("Renew"), name, self.renewal_wanted, entry),
        )

    def _button(
        self, text: str, name: str, wanted: SignalInstance, entry: DraftEntry, role: str = ""
    ) -> QPushButton:
        made = button(text, role)
        made.setAccessibleName(f"{text} {name}")
        made.clicked.connect(lambda: wanted.emit(entry))
        return made

    def _draft_lines(self, entry: DraftEntry, situation: Situation) -> tuple[str, ...]:
        from wizard.request.progress import progress

        request = entry.request
        along = progress(request, situation.today)
        line = self._draft_line(entry, situation)
        return (line, along.sentence) if along is not None and along.overdue else (line,)

    def _draft_line(self, entry: DraftEntry, situation: Situation) -> str:
        from wizard.certificates.names import visible

        request = entry.request
        environments = len(request.ticked_environments)
        parts = [
            counted(environments, self.tr("environment"), self.tr("environments")),
            self.tr("step {} of {}").format(request.step.value, len(Step)),
            moment_words(request.changed, situation.now),
        ]
        if request.case_number:
            parts.insert(0, self.tr("case {}").format(visible(request.case_number)))
        return " · ".join(parts if environments else parts[-2:])


def _first(request: Request) -> Certificate | None:
    return request.certificates[0] if request.certificates else None


def _first_to_expire(request: Request) -> Certificate | None:
    """Of what a case asked for, the certificate that has to be renewed first."""
    from wizard.request.renewal import installed_by

    dated = [c for c in installed_by(request) if c.not_after is not None]
    return min(dated, key=_end_of, default=_first(request))


def _submitted_until(request: Request) -> float:
    """Tell for the order of the list when a submitted request expires; the begun ones are first."""
    if request.opened is None:
        return float("-inf")
    first = _first_to_expire(request)
    return float("inf") if first is None else _end_of(first)


def _end_of(certificate: Certificate) -> float:
    end = certificate.not_after
    return float("inf") if end is None else end.timestamp()
