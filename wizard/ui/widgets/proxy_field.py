"""The fields for a proxy: its address, and a password once the address names a user."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.servers.typed_proxy import TypedProxy
from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel

_PASSWORD_WIDTH = 150


class ProxyField(QWidget):
    """Takes a proxy. What is typed here is kept nowhere else.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.address = QLineEdit()
        self.address.setAccessibleName(tr("Proxy"))
        self.address.setPlaceholderText(
            tr("Only if the system's is not the one: proxy.acme.internal:8080 or socks5://…")
        )
        self.password = QLineEdit()
        self.password.setAccessibleName(tr("Password of the proxy"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setFixedWidth(_PASSWORD_WIDTH)
        self._label = PlainLabel(tr("Pass&word"), "field", wraps=False)
        self._label.setBuddy(self.password)
        self.address.textChanged.connect(self._offer_password)
        self.address.editingFinished.connect(self._hide_password)
        self.address.returnPressed.connect(self.entered)
        self.password.returnPressed.connect(self.entered)
        self.setFocusProxy(self.address)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.address, 1)
        row.addWidget(self._label)
        row.addWidget(self.password)
        self._offer_password()

    @property
    def typed(self) -> TypedProxy | None:
        """The proxy; None when there is none, and the system's is wanted."""
        self._hide_password()  # Enter, and a click where buttons take no focus, end no editing
        address = self.address.text()
        return TypedProxy(address, self.password.text()) if address.strip() else None

    def take_over(self, earlier: ProxyField) -> None:
        """Show what is typed in another one."""
        self.address.setText(earlier.address.text())
        self.password.setText(earlier.password.text())

    def _offer_password(self) -> None:
        has_login = TypedProxy(self.address.text()).has_login
        self._label.setVisible(has_login)
        self.password.setVisible(has_login)

    def _hide_password(self) -> None:
        """Move a password that stands in the address to where it is not seen."""
        text = self.address.text()
        apart = TypedProxy.of(text, self.password.text())
        if apart.address != text:
            self.password.setText(apart.password)
            self.address.setText(apart.address)
