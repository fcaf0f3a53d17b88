"""The second step: what the certificates are, and which of them will be installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.request.steps import Step
from wizard.trust.headline import headline
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Banner
from wizard.ui.widgets.chain_view import ChainView
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from wizard.request.request import Request
    from wizard.ui.situation import Situation


class ReviewPage(Page):
    """The chains on the left, the facts of the selected certificate on the right."""

    step = Step.REVIEW

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self.verdict = Banner()
        self.chains = ChainView()
        self.facts = Facts()
        self._remark = PlainLabel(
            self.tr("The wizard ticks what is needed and nothing else."), "small"
        )
        self.chains.selected.connect(self._show_selected)
        self.chains.ticked.connect(self._on_ticked)
        self.column.addWidget(self.verdict)
        self.column.addLayout(self._columns(), 1)

    def title(self, situation: Situation) -> str:
        return headline(situation.trust, situation.request.left_out, situation.now).sentence

    def subtitle(self, situation: Situation) -> str:
        return headline(situation.trust, situation.request.left_out, situation.now).explanation

    def initial_focus(self) -> QWidget | None:
        return self.chains

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        problems = situation.problems(Step.REVIEW)
        if problems:
            tone = Tone.STOP if any(p.blocking for p in problems) else Tone.CAREFUL
            self.verdict.say(problems[0].message, " ".join(p.message for p in problems[1:]), tone)
        else:
            self.verdict.say("", "", Tone.GOOD)
        self.chains.show_chains(situation.trust, situation.request.left_out, situation.now)
        self._show_selected()

    def _columns(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(PlainLabel(self.tr("Install in the trusted root store"), "heading"))
        left.addWidget(self.chains)
        left.addWidget(self._remark)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 4)
        columns.addWidget(self.facts, 5)
        return columns

    def _show_selected(self) -> None:
        if self._situation is not None:
            self.facts.show_certificate(self.chains.current, self._situation.now)

    def _on_ticked(self, sha256: str, chosen: bool) -> None:  # noqa: FBT001  a signal's argument
        def change(request: Request) -> Request:
            left_out = request.left_out - {sha256} if chosen else request.left_out | {sha256}
            return replace(request, left_out=left_out)

        self.edited.emit(change)
