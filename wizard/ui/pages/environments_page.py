"""The third step: the environments on which it will be installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.certificates.names import visible
from wizard.environments.address import is_like_a_token
from wizard.environments.environment import Environment, Purpose
from wizard.environments.left_out import left_out_remark
from wizard.environments.refreshed import added, not_among
from wizard.local_clock import by_local_clock
from wizard.request.earlier import asked_before, offered
from wizard.request.steps import Step
from wizard.request.words import cut
from wizard.sentence import joined
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Banner, Card
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.environment_adder import EnvironmentAdder
from wizard.ui.widgets.environment_table import EnvironmentTable
from wizard.ui.widgets.lifetime_field import LifeTimeField
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton

    from wizard.request.request import Request
    from wizard.ui.situation import Situation

#: More environments than these can be searched.
_SEARCHED = 15
#: What is named below the table at most; thousands of names would push everything else away.
_NAMED, _CASES_SHOWN, _PROBLEMS_SHOWN = 8, 5, 4
_LONGEST_NAME = 60  # characters
_NON_PRODUCTION = {Purpose.DEVELOPMENT, Purpose.NON_PRODUCTION}


class EnvironmentsPage(Page):
    """A table of environments: loaded from LifeTime, typed, pasted, or of earlier requests."""

    step = Step.ENVIRONMENTS

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self.lifetime = LifeTimeField()
        self._heading = PlainLabel(role="heading", wraps=False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the environments"))
        self.search.setClearButtonEnabled(True)
        self.select_all = button(tr("&Select all"), "link")
        self.select_none = button(tr("N&one"), "link")
        self.select_non_production = button(tr("Non-Production"), "link")
        self.select_production = button(tr("Production"), "link")
        self.table = EnvironmentTable()
        self.edit = button(tr("&Edit…"), "link")
        self.move_up = button(tr("Move &up"), "link")
        self.move_down = button(tr("Move do&wn"), "link")
        self.remove = button(tr("&Remove"), "link")
        self.adder = EnvironmentAdder()
        self._empty = self._empty_card()
        self.remark = Banner()
        self.asked_before = PlainLabel(role="small")
        self._connect()
        self._lay_out()

    def title(self, situation: Situation) -> str:  # noqa: ARG002  the same for every request
        return tr("Where should it be installed?")

    def subtitle(self, situation: Situation) -> str:  # noqa: ARG002  as above
        return tr(
            "OutSystems installs the certificate on every front-end of the environments you choose."
        )

    def initial_focus(self) -> QWidget | None:
        shown = self._situation is not None and self._situation.request.environments
        return self.table if shown else self.lifetime.address

    def cancels(self) -> Sequence[QAbstractButton]:
        return (self.lifetime.cancel,)

    def take_over(self, earlier: Self) -> None:
        self.lifetime.show_typed(earlier.lifetime.typed)
        self.adder.field.show_text(earlier.adder.field.text)
        self.search.setText(earlier.search.text())

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        environments = situation.request.environments
        self.lifetime.show_situation(situation)
        # What was sent can be looked through, in a table of any length; changes are refused.
        for each in (self.lifetime, self._ticks, self._row_buttons, self.adder):
            each.setEnabled(not situation.is_read_only)
        self._heading.setText(tr("%n environment(s)", "", len(environments)))
        self.table.show_environments(environments)
        for widget in (self.table, self._row_buttons, self._head):
            widget.setVisible(bool(environments))
        self._empty.setVisible(not environments)
        is_long = len(environments) > _SEARCHED
        if not is_long:
            self.search.clear()
        self.search.setVisible(is_long)
        self.adder.offer(offered(situation.earlier_requests, environments))
        self._show_remark(situation)
        self._show_asked_before(situation)

    def show_loaded(self) -> None:
        """Go on with the environments that were loaded: the token is not needed any more."""
        self.lifetime.clear_token()
        # Who types or ticks somewhere else by now goes on there.
        if self.lifetime.isAncestorOf(self.window().focusWidget()):
            self.table.setFocus()

    def _show_remark(self, situation: Situation) -> None:
        problems = [p.message for p in situation.problems(Step.ENVIRONMENTS)[:_PROBLEMS_SHOWN]]
        blocked = any(p.blocking for p in situation.problems(Step.ENVIRONMENTS))
        address = situation.request.connection.address.strip()
        if problems and situation.request.environments:
            tone = Tone.STOP if blocked and situation.request.ticked_environments else Tone.CAREFUL
            self.remark.say(problems[0], joined(problems[1:]), tone)
        else:
            left_out = left_out_remark(situation.request.environments, address, _shown)
            self.remark.say(*left_out, Tone.CAREFUL)

    def _show_asked_before(self, situation: Situation) -> None:
        sha256s = frozenset(placement.certificate.sha256 for placement in situation.to_install)
        found = asked_before(situation.earlier_requests, situation.request.environments, sha256s)
        lines = []
        for case in found[:_CASES_SHOWN]:
            names = _named(case.environments)
            number = _shown(case.case_number)
            opened = by_local_clock(case.opened).date()
            if number:
                text = tr("{}: asked for already in case {} of {}.")
                lines.append(text.format(names, number, opened))
            else:
                lines.append(tr("{}: asked for already in a case of {}.").format(names, opened))
        self.asked_before.setText("\n".join(lines))
        self.asked_before.setVisible(bool(lines))

    def _connect(self) -> None:
        self.lifetime.address_edited.connect(self._on_lifetime)
        self.search.textChanged.connect(self.table.search)
        self.search.textChanged.connect(lambda _text: self._show_moves())
        for each, is_chosen in (
            (self.select_all, lambda _: True),
            (self.select_none, lambda _: False),
            (self.select_non_production, lambda e: e.purpose in _NON_PRODUCTION),
            (self.select_production, lambda e: e.purpose is Purpose.PRODUCTION),
        ):
            each.clicked.connect(self._ticking(is_chosen))
        self.edit.clicked.connect(lambda: self._edit_row(self.table.current_row))
        self.move_up.clicked.connect(lambda: self.table.move_current(-1))
        self.move_down.clicked.connect(lambda: self.table.move_current(1))
        self.remove.clicked.connect(lambda: self._remove_row(self.table.current_row))
        self.table.edited.connect(self._hand_back)
        self.table.edit_wanted.connect(self._edit_row)
        self.table.remove_wanted.connect(self._remove_row)
        self.adder.added.connect(self._add)

    def _lay_out(self) -> None:
        self._ticks = _row(
            self.select_all, self.select_non_production, self.select_production, self.select_none
        )
        found = _row(self._heading, None, self.search)
        self._head = Columns(found, self._ticks, least=(240, 0), spacing=12)
        self._row_buttons = _row(self.edit, self.move_up, self.move_down, self.remove, None)
        for each in (
            self.lifetime,
            self._empty,
            self._head,
            self.table,
            self._row_buttons,
            self.adder,
            self.remark,
            self.asked_before,
        ):
            self.column.addWidget(each)
        self.column.addStretch(1)

    def _empty_card(self) -> Card:
        card = Card(margin=24)
        card.inside.addWidget(PlainLabel(tr("No environment yet"), "heading"))
        card.inside.addWidget(
            PlainLabel(
                tr(
                    "Load them from LifeTime, or add each environment whose apps connect to this "
                    "system. Support installs nothing on an environment that is not named."
                ),
                "quiet",
            )
        )
        return card

    def _environments(self) -> tuple[Environment, ...]:
        return self._situation.request.environments if self._situation is not None else ()

    def _on_lifetime(self, text: str) -> None:
        # Tokens are written nowhere, not even where they were pasted by mistake.
        kept = "" if is_like_a_token(text) else text
        self.edited.emit(lambda request: replace(request, lifetime=kept))

    def _hand_back(self, environments: tuple[Environment, ...]) -> None:
        self.edited.emit(lambda request: replace(request, environments=environments))

    def _add(self, more: Sequence[Environment]) -> None:
        self._hand_back(added(self._environments(), more))

    def _edit_row(self, row: int) -> None:
        is_final = self._situation is not None and self._situation.request.is_final
        if is_final or not 0 <= row < len(self._environments()):
            return
        before = self._environments()[row]
        dialog = EnvironmentDialog(self, before)

        def change() -> None:
            rows = self._environments()
            if before in rows:
                place = rows.index(before)
                self._hand_back((*rows[:place], dialog.environment, *rows[place + 1 :]))
            else:  # LifeTime told something else meanwhile
                self._add((dialog.environment,))

        dialog.accepted.connect(change)
        dialog.open()

    def _remove_row(self, row: int) -> None:
        before = self._environments()
        if not 0 <= row < len(before):
            return
        removed = before[row]
        self._hand_back(before[:row] + before[row + 1 :])
        if self._environments() == before:  # it was refused
            return

        def bring_back(request: Request) -> Request:
            rows = list(request.environments)
            if not_among((removed,), rows):
                rows.insert(row, removed)
            return replace(request, environments=tuple(rows))

        self.noticed.emit(
            Notice(
                tr("{} was removed.").format(_named((removed,))),
                action=tr("Undo"),
                act=lambda: self.edited.emit(bring_back),
            )
        )

    def _ticking(self, is_chosen: Callable[[Environment], bool]) -> Callable[[], None]:
        """Make what ticks those that are chosen, and no others, of the rows that are shown."""

        def tick() -> None:
            rows = list(self._environments())
            for row in self.table.shown_rows:
                rows[row] = replace(rows[row], ticked=is_chosen(rows[row]))
            self._hand_back(tuple(rows))

        return tick

    def _show_moves(self) -> None:
        for each in (self.move_up, self.move_down):
            each.setEnabled(not self.table.is_searched)


def _named(environments: Sequence[Environment]) -> str:
    names = [_shown(each.name) for each in environments[:_NAMED]]
    return f"{', '.join(names)}{'…' if len(environments) > _NAMED else ''}"


def _shown(text: str) -> str:
    return visible(cut(text, _LONGEST_NAME))


def _row(*widgets: QWidget | None) -> QWidget:
    """Put widgets side by side, with room to stretch where there is none."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(4)
    for each in widgets:
        if each is None:
            across.addStretch(1)
        else:
            across.addWidget(each)
    return made
