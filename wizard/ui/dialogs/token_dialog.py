"""Tells step by step how an access token of LifeTime is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TokenDialog(Dialog):
    """Shows the steps of "Service accounts" in LifeTime's documentation on its API.

    Args:
        parent: The window.
        address: The LifeTime, as it was typed; may be empty.
    """

    def __init__(self, parent: QWidget, address: str) -> None:
        super().__init__(
            parent,
            tr("How to get an access token"),
            tr(
                "LifeTime gives tokens to service accounts. Only who may manage infrastructure "
                "and users can make one."
            ),
            tr("Close"),
        )
        self.cancel_button.hide()
        where = visible(address.strip())
        opening = tr("Open your LifeTime in a browser and sign in.")
        if where:
            opening = tr("Open {} in a browser and sign in.").format(where)
        steps = (
            opening,
            tr("Go to User Management, Service Accounts, and choose New Service Account."),
            tr(
                "Enter a username and a description, such as “Trusted Root Wizard”, and choose a "
                "role with the least permission that still shows the environments."
            ),
            tr("Choose Create, and copy the token: LifeTime shows it only once."),
            tr("Paste it into the field Access token here."),
        )
        for number, step in enumerate(steps, start=1):
            self.fields.addWidget(PlainLabel(f"{number}.  {step}"))
        self.fields.addWidget(
            PlainLabel(
                tr(
                    "A token that is lost cannot be shown again: “Generate new Authentication "
                    "Token” makes another one, and the old one ends."
                ),
                "small",
            )
        )
