"""The second step: what the certificates are, and which of them will be installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.request.steps import Step
from wizard.ui.glossary import Term, explain
from wizard.ui.language import shown, tr
from wizard.ui.page import Page
from wizard.ui.verdict_words import banner_of, explanation_of, remarks_of, title_of
from wizard.ui.widgets.card import Banner
from wizard.ui.widgets.chain_view import ChainView
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.finding_list import FindingList
from wizard.ui.widgets.pill import PILL_HEIGHT
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from wizard.ui.situation import Situation


class ReviewPage(Page):
    """The verdict on top; below it the chains, and the facts of the selected certificate.

    Signals:
        copy_wanted(str): The text is to be put on the clipboard.
        link_wanted(str): The article at that address is to be opened.
        fetch_wanted: A missing issuer is to be fetched.
        check_wanted: The servers are to be asked again.
        why_wanted: Why a root is installed is to be explained.
    """

    step = Step.REVIEW

    copy_wanted = Signal(str)
    link_wanted = Signal(str)
    fetch_wanted = Signal()
    check_wanted = Signal()
    why_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self.action = button(tr("Copy text to send"))
        self.action.clicked.connect(self._act)
        self.fetch = button(tr("Fetch it…"))
        self.fetch.clicked.connect(self.fetch_wanted)
        self.check = button(tr("Check again"))
        self.check.clicked.connect(self.check_wanted)
        self.why = button(tr("Why a root?"), "inline")
        self.why.clicked.connect(self.why_wanted)
        self.verdict = Banner(self.check, self.fetch, self.action)
        self.chains = ChainView()
        self.facts = Facts()
        self.findings = FindingList()
        self.chains.selected.connect(self._show_selected)
        self.chains.ticked.connect(self._on_ticked)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self._columns(), 1)

    def title(self, situation: Situation) -> str:
        return title_of(situation)

    def subtitle(self, situation: Situation) -> str:
        return explanation_of(situation)

    def initial_focus(self) -> QWidget | None:
        return self.chains

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        banner = banner_of(situation)
        self.verdict.say(banner.heading, banner.text, banner.tone)
        explain(self.verdict, *([Term.REHEARSAL] if situation.trust.rehearsal else []))
        self.action.setText(shown(banner.action) or self.action.text())
        self.action.setVisible(bool(banner.action))
        self.check.setVisible(any(source.sender for source in situation.request.sources))
        self.fetch.setVisible(bool(situation.trust.missing and situation.issuer_addresses))
        request, trust = situation.request, situation.trust
        self.chains.show_chains(trust, request.left_out, request.added, situation.now)
        self.findings.show_findings(remarks_of(situation))
        self._show_selected()

    def _columns(self) -> Columns:
        left = QVBoxLayout()
        left.setSpacing(8)
        store = PlainLabel(tr("Install in the trusted root store"), "heading")
        store.setMinimumHeight(PILL_HEIGHT)  # as the heading beside it, which has pills
        explain(store, Term.TRUSTED_ROOT_STORE)
        left.addWidget(store)
        left.addWidget(self.chains)
        remark = PlainLabel(tr("Only what is needed is ticked."), "small")
        left.addWidget(Columns(remark, _to_the_left(self.why), least=(220, 0), spacing=8))
        left.addWidget(self.findings)
        left.addStretch(1)
        return Columns(left, self.facts, shares=(4, 5), least=(280, 340))

    def _show_selected(self) -> None:
        if self._situation is None:
            return
        selected, sources = self.chains.current, self._situation.request.sources
        origin = ""
        if selected is not None and len(sources) > 1:
            found = (shown(s.source) for s in sources if selected.certificate in s.certificates)
            origin = ", ".join(found)
        self.facts.show_certificate(selected, self._situation.now, origin)

    def _on_ticked(self, sha256: str, chosen: bool) -> None:  # noqa: FBT001  a signal's argument
        self.edited.emit(lambda request: request.with_choice(sha256, chosen=chosen))

    def _act(self) -> None:
        verdict = None if self._situation is None else self._situation.trust.verdict
        if verdict is None:
            return
        if verdict.link:
            self.link_wanted.emit(verdict.link)
        else:
            self.copy_wanted.emit(shown(verdict.message))


def _to_the_left(link: QWidget) -> QHBoxLayout:
    """Keep a link as wide as its words, whatever stands above it."""
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch(1)
    return row
