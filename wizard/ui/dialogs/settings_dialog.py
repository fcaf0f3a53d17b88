"""Asks how the program looks, and what each new request begins with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.names import visible
from wizard.request.look import Theme
from wizard.request.request import Contact
from wizard.servers.typed_proxy import TypedProxy
from wizard.ui.choice_words import words_of
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.glossary import Term, explain
from wizard.ui.language import LANGUAGES, tr
from wizard.ui.widgets.combo_box import ComboBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.request.settings import Settings

_WIDTH = 600  # pixels: two fields side by side


class SettingsDialog(Dialog):
    """Shows the settings, none of which is secret.

    Args:
        parent: The window.
        settings: What they are now.
    """

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent, tr("Settings"), "", tr("Save"))
        self._before = settings
        self.language, self.theme, self.cer_format = ComboBox(), ComboBox(), ComboBox()
        self.language.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        if self.language.findData(settings.language) < 0:  # of a newer version
            self.language.addItem(visible(settings.language), settings.language)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        for theme in Theme:
            self.theme.addItem(words_of(theme), theme)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        for cer_format in CerFormat:
            self.cer_format.addItem(cer_format.value, cer_format)
        self.cer_format.setCurrentIndex(self.cer_format.findData(settings.cer_format))
        contact = settings.contact
        self.name, self.mail = QLineEdit(contact.name), QLineEdit(contact.mail)
        self.phone, self.cc = QLineEdit(contact.phone), QLineEdit(contact.cc)
        self.infrastructure = QLineEdit(settings.infrastructure)
        self.proxy = QLineEdit(settings.proxy)
        self.proxy.setPlaceholderText(tr("That of the system"))
        self.setMinimumWidth(_WIDTH)
        explain(self.cer_format, Term.CER_FORMAT)
        explain(self.infrastructure, Term.INFRASTRUCTURE, Term.ACTIVATION_CODE)
        self.add_fields((tr("&Language"), self.language), (tr("&Theme"), self.theme))
        self.add_heading(tr("For new requests"))
        self.add_fields((tr("Your &name"), self.name), (tr("Work e&mail"), self.mail))
        self.add_fields((tr("&Phone"), self.phone), (tr("&CC"), self.cc))
        self.add_fields(
            (tr("&Infrastructure or activation code"), self.infrastructure),
            (tr("&Format of the .cer files"), self.cer_format),
        )
        self.add_field(tr("Pro&xy for servers, without a password"), self.proxy)

    @property
    def settings(self) -> Settings:
        """What was entered."""
        texts = (each.text().strip() for each in (self.name, self.mail, self.phone, self.cc))
        return replace(
            self._before,
            language=str(self.language.currentData()),
            theme=Theme(self.theme.currentData()),
            cer_format=CerFormat(self.cer_format.currentData()),
            contact=Contact(*texts),
            infrastructure=self.infrastructure.text().strip(),
            proxy=TypedProxy.of(self.proxy.text().strip()).address,
        )
