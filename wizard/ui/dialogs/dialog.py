"""What the small windows have in common: fields, and two buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel, button


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
        self.fields.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(14)
        inside.addWidget(PlainLabel(title, "heading"))
        inside.addWidget(self.explanation)
        inside.addLayout(self.fields)
        inside.addLayout(buttons)

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its name above it."""
        label = PlainLabel(name, "field")
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        self.fields.addWidget(label)
        self.fields.addWidget(field)
