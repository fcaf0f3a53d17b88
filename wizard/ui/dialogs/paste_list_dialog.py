"""Takes a pasted list of environments and shows at once what it understands of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.environments.pasted_list import parse_list
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.widgets.text import PlainLabel
from wizard.ui.wording import counted

if TYPE_CHECKING:
    from wizard.environments.environment import Environment

_REMARKS_SHOWN = 4


class PasteListDialog(Dialog):
    """Asks for a list of environments, one a line."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(
            parent,
            self.tr("Paste a list of environments"),
            self.tr(
                "One environment a line: its name, then its address and purpose if you have "
                "them. Copied from a spreadsheet or from LifeTime is fine."
            ),
            self.tr("Add"),
        )
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            "Development, acme-dev.outsystemsenterprise.com\n"
            "Production, acme.outsystemsenterprise.com, Production"
        )
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(140)
        self._remark = PlainLabel(role="small")
        self.add_field(self.tr("&List"), self.text)
        self.fields.addWidget(self._remark)
        self.text.textChanged.connect(self._check)
        self.text.setPlainText(text)
        self.text.setFocus()
        self._check()

    @property
    def environments(self) -> tuple[Environment, ...]:
        """What was understood."""
        return parse_list(self.text.toPlainText()).environments

    def _check(self) -> None:
        parsed = parse_list(self.text.toPlainText())
        self.accept_button.setEnabled(bool(parsed.environments))
        one, many = self.tr("environment"), self.tr("environments")
        lines = [counted(len(parsed.environments), one, many)] if self.text.toPlainText() else []
        lines += [
            self.tr("Line {}: {}").format(number, reason)
            for number, reason in parsed.rejected[:_REMARKS_SHOWN]
        ]
        self._remark.setText("\n".join(lines))
