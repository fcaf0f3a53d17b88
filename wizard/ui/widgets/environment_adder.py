"""The row that adds environments by hand: typed, pasted, or out of earlier requests."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wizard.certificates.key_firewall import holds_private_key
from wizard.certificates.names import visible
from wizard.environments.pasted_list import MOST_LINES, parse_list
from wizard.ui.announcing import announce
from wizard.ui.language import number, shown, tr
from wizard.ui.widgets.growing_field import GrowingField
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.environments.environment import Environment

_REMARKS_SHOWN = 4
_OFFERED = 15


class EnvironmentAdder(QWidget):
    """Takes a name, an address or both, one environment a line.

    Signals:
        added(tuple): Environments to add; one that was typed alone is ticked, those of a list are
            not.
    """

    added = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._earlier: tuple[Environment, ...] = ()
        self.field = GrowingField(
            tr("Environments to add by hand"),
            tr("Add by hand: name, address or both; paste a list, one a line"),
        )
        self.add = button(tr("&Add"))
        self.earlier = button(tr("Fro&m earlier requests"), "link")
        self._menu = QMenu(self.earlier)
        self.earlier.setMenu(self._menu)
        self._remark = PlainLabel(role="small")
        self._remark.setVisible(False)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.field, 1)
        for each in (self.add, self.earlier):
            across.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(across)
        inside.addWidget(self._remark)
        self.setFocusProxy(self.field)
        self.field.entered.connect(self._add)
        self.add.clicked.connect(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)

    @property
    def remark(self) -> str:
        """What is said below the field."""
        return self._remark.text()

    def offer(self, earlier: Sequence[Environment]) -> None:
        """Offer environments of earlier requests, those that were edited last first."""
        self._earlier = tuple(earlier)
        self.earlier.setVisible(bool(earlier))

    def _add(self) -> None:
        """Add what can be understood; the rest stays in the field, and is said."""
        text = self.field.text
        if not text.strip():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)  # Alt+A leads there
            return
        if holds_private_key(text):  # which would become a name a line
            self.field.show_text("")
            self._say(tr("That was a private key, which must never be sent: it was removed."))
            return
        parsed, lines = parse_list(text, visible), text.splitlines()
        rejected = (number for number, _ in parsed.rejected if number <= MOST_LINES)
        left = [*(lines[number - 1] for number in rejected), *lines[MOST_LINES:]]
        self.field.show_text("\n".join(left))
        reasons = [shown(reason) for _, reason in parsed.rejected]
        more = [tr("… and more.")] if len(reasons) > _REMARKS_SHOWN else []
        self._say("\n".join([*reasons[:_REMARKS_SHOWN], *more]))
        found = parsed.environments
        if len(lines) == 1:
            found = tuple(replace(each, ticked=True) for each in found)
        if found:
            self.added.emit(found)

    def _say(self, text: str) -> None:
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        self.field.show_wrong(is_wrong=bool(text))
        self.field.describe(text)
        if text:
            announce(self, text, at_once=True)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for each in self._earlier[:_OFFERED]:
            where = f"    {each.address}" if each.address else ""
            action = self._menu.addAction(visible(f"{each.name}{where}").replace("&", "&&"))
            chosen = replace(each, ticked=True)
            action.triggered.connect(lambda _checked=False, e=chosen: self.added.emit((e,)))
        if len(self._earlier) > 1:
            self._menu.addSeparator()
            everything = self._menu.addAction(tr("All {}").format(number(len(self._earlier))))
            everything.triggered.connect(lambda: self.added.emit(self._earlier))
