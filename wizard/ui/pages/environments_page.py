"""The third step: the environments on which it will be installed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.certificates.names import visible
from wizard.environments.left_out import left_out_remark
from wizard.request.steps import Step
from wizard.ui.dialogs.environment_dialog import EnvironmentDialog
from wizard.ui.dialogs.paste_list_dialog import PasteListDialog
from wizard.ui.notice import Notice
from wizard.ui.page import Page
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Banner, Card
from wizard.ui.widgets.environment_table import EnvironmentTable
from wizard.ui.widgets.text import PlainLabel, button
from wizard.ui.wording import counted

if TYPE_CHECKING:
    from wizard.environments.environment import Environment
    from wizard.request.request import Request
    from wizard.ui.situation import Situation


class EnvironmentsPage(Page):
    """A table of environments, typed by hand or pasted."""

    step = Step.ENVIRONMENTS

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._heading = PlainLabel(role="heading")
        self.add = button(self.tr("&Add by hand…"), "primary")
        self.paste_list = button(self.tr("&Paste a list…"))
        self.select_all = button(self.tr("&Select all"), "link")
        self.table = EnvironmentTable()
        self.edit = button(self.tr("&Edit…"), "link")
        self.move_up = button(self.tr("Move &up"), "link")
        self.move_down = button(self.tr("Move &down"), "link")
        self.remove = button(self.tr("&Remove"), "link")
        self.remark = Banner()
        self._empty = self._empty_card()
        self._connect()
        self._lay_out()

    def title(self, situation: Situation) -> str:  # noqa: ARG002  the same for every request
        return self.tr("Where should it be installed?")

    def subtitle(self, situation: Situation) -> str:  # noqa: ARG002  as above
        return self.tr(
            "OutSystems installs the certificate on every front-end of the environments you choose."
        )

    def initial_focus(self) -> QWidget | None:
        shown = self._situation is not None and self._situation.request.environments
        return self.table if shown else self.add

    def show_situation(self, situation: Situation) -> None:
        self._situation = situation
        environments = situation.request.environments
        one, many = self.tr("environment"), self.tr("environments")
        self._heading.setText(counted(len(environments), one, many))
        self.table.show_environments(environments)
        for widget in (self.table, self._row_buttons, self.select_all, self._heading):
            widget.setVisible(bool(environments))
        self._empty.setVisible(not environments)
        self.select_all.setEnabled(not all(each.ticked for each in environments))
        self._show_remark(situation)

    def _show_remark(self, situation: Situation) -> None:
        problems = [p.message for p in situation.problems(Step.ENVIRONMENTS)]
        blocked = any(p.blocking for p in situation.problems(Step.ENVIRONMENTS))
        address = situation.request.connection.address.strip()
        left_out = left_out_remark(situation.request.environments, address)
        if problems and situation.request.environments:
            tone = Tone.STOP if blocked and situation.request.ticked_environments else Tone.CAREFUL
            self.remark.say(problems[0], " ".join(problems[1:]), tone)
        else:
            self.remark.say(*left_out, Tone.CAREFUL)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add_by_hand)
        self.paste_list.clicked.connect(self._paste)
        self.select_all.clicked.connect(self._tick_all)
        self.edit.clicked.connect(lambda: self._edit_row(self.table.current_row))
        self.move_up.clicked.connect(lambda: self.table.move_current(-1))
        self.move_down.clicked.connect(lambda: self.table.move_current(1))
        self.remove.clicked.connect(lambda: self._remove_row(self.table.current_row))
        self.table.edited.connect(self._hand_back)
        self.table.edit_wanted.connect(self._edit_row)
        self.table.remove_wanted.connect(self._remove_row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addStretch(1)
        for each in (self.select_all, self.paste_list, self.add):
            head.addWidget(each)
        self._row_buttons = QWidget()
        below = QHBoxLayout(self._row_buttons)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        for each in (self.edit, self.move_up, self.move_down, self.remove):
            below.addWidget(each)
        below.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table)
        self.column.addWidget(self._row_buttons)
        self.column.addWidget(self.remark)
        self.column.addStretch(1)

    def _empty_card(self) -> Card:
        card = Card(margin=28)
        card.inside.addWidget(PlainLabel(self.tr("No environment yet"), "heading"))
        card.inside.addWidget(
            PlainLabel(
                self.tr(
                    "Add each environment whose apps connect to this system, by the name that "
                    "LifeTime shows. Support installs nothing on an environment that is not named."
                ),
                "quiet",
            )
        )
        return card

    def _environments(self) -> tuple[Environment, ...]:
        return self._situation.request.environments if self._situation is not None else ()

    def _hand_back(self, environments: tuple[Environment, ...]) -> None:
        self.edited.emit(lambda request: replace(request, environments=environments))

    def _add_by_hand(self) -> None:
        dialog = EnvironmentDialog(self)
        dialog.accepted.connect(
            lambda: self._hand_back((*self._environments(), dialog.environment))
        )
        dialog.open()

    def _paste(self) -> None:
        dialog = PasteListDialog(self, "")
        dialog.accepted.connect(
            lambda: self._hand_back((*self._environments(), *dialog.environments))
        )
        dialog.open()

    def _edit_row(self, row: int) -> None:
        if not 0 <= row < len(self._environments()):
            return
        dialog = EnvironmentDialog(self, self._environments()[row])

        def change() -> None:
            rows = list(self._environments())
            rows[row] = dialog.environment
            self._hand_back(tuple(rows))

        dialog.accepted.connect(change)
        dialog.open()

    def _remove_row(self, row: int) -> None:
        before = self._environments()
        if not 0 <= row < len(before):
            return
        removed = before[row]
        self._hand_back(before[:row] + before[row + 1 :])

        def bring_back(request: Request) -> Request:
            rows = list(request.environments)
            rows.insert(row, removed)
            return replace(request, environments=tuple(rows))

        self.noticed.emit(
            Notice(
                self.tr("{} was removed.").format(visible(removed.name)),
                action=self.tr("Undo"),
                act=lambda: self.edited.emit(bring_back),
            )
        )

    def _tick_all(self) -> None:
        self._hand_back(tuple(replace(each, ticked=True) for each in self._environments()))
