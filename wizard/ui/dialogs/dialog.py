"""What the small windows have in common: fields, and two buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.ui.language import tr
from wizard.ui.reading_order import go_on
from wizard.ui.scale import APART, NEAR, TIGHT
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_NARROWEST = 160  # pixels of a field


class Dialog(QDialog):
    """A window that asks one thing; `accepted` tells that it was answered."""

    def __init__(self, parent: QWidget, title: str, explanation: str, accept: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.explanation = PlainLabel(explanation, "quiet")
        self.explanation.setVisible(bool(explanation))
        self.accept_button: QPushButton = button(accept, "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button: QPushButton = button(tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(APART)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(16)
        inside.addWidget(PlainLabel(title, "heading"))
        inside.addWidget(self.explanation)
        inside.addLayout(self.fields)
        inside.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt gives names that need two lines the height of one, and texts that it thinks narrower
        # than they are more than they need, which would be spread between everything.
        needed = self.heightForWidth(self.width())
        has_own_size = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        self.resize(self.width(), max(self.height(), needed) if has_own_size else needed)
        super().showEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  as Qt has it
        return go_on(self, forward=next)

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its name above it."""
        self.add_fields((name, field))

    def add_fields(self, *fields: tuple[str, QWidget]) -> None:
        """Add fields side by side, each with its name above it."""
        row = QHBoxLayout()
        row.setSpacing(APART)
        for name, field in fields:
            label = PlainLabel(name, "field")
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            field.setMinimumWidth(max(_NARROWEST, field.minimumWidth()))
            column = QVBoxLayout()
            column.setSpacing(TIGHT)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 1)
        self.fields.addLayout(row)

    def add_heading(self, text: str) -> None:
        """Begin a group of fields with a heading."""
        heading = PlainLabel(text, "heading")
        heading.setContentsMargins(0, NEAR, 0, 0)
        self.fields.addWidget(heading)
