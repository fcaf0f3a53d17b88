"""Asks whether a missing issuer may be fetched from the address in a certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class FetchDialog(Dialog):
    """Shows which addresses would be asked, and asks whether they may be.

    Args:
        parent: The window.
        addresses: The addresses; untrusted texts, a line each.
    """

    def __init__(self, parent: QWidget, addresses: Sequence[str]) -> None:
        super().__init__(
            parent,
            tr("Fetch the missing certificate?"),
            tr(
                "The certificates say where their issuer's can be fetched. Whoever runs these "
                "addresses, and those that they lead to, learns that somebody looks at them. What "
                "comes is used only if its signature proves that it is the issuer."
            ),
            tr("Fetch"),
        )
        self.addresses = [PlainLabel(address) for address in addresses]
        for address in self.addresses:
            self.fields.addWidget(address)
