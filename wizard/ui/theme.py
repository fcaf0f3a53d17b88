"""The look: the application is dressed in a set of colours, as the system or the customer wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from wizard.resources import resource
from wizard.ui.colours import LIGHT, SETS, Colours
from wizard.ui.scale import BODY, as_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from wizard.request.look import Theme

#: Properties of the application: that it hears of the system, and that high contrast was chosen.
_FOLLOWS = "follows the system"
_CHOSEN = "high contrast"

#: Which set a widget has, known by its accent: the one colour that no style sheet gives a widget.
_BY_ACCENT = {QColor(colours.accent).rgb(): colours for colours in SETS.values()}


def follow_system(application: QApplication) -> None:
    """Dress the application as the system wants it now, and again whenever that changes."""
    if not application.property(_FOLLOWS):  # once is enough
        application.setProperty(_FOLLOWS, True)  # noqa: FBT003  Qt has no keyword for it
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: _dress_anew(application))
        contrast = hints.accessibility()
        contrast.contrastPreferenceChanged.connect(lambda wish: _dress_anew(application, wish))
    _dress_anew(application)


def choose_theme(application: QApplication, theme: Theme) -> None:
    """Take light, dark or strong colours whatever the system has, or follow it again.

    High contrast is light or dark as the system is, and a system that asks for it gets it in what
    was chosen.
    """
    schemes = {"LIGHT": Qt.ColorScheme.Light, "DARK": Qt.ColorScheme.Dark}
    application.setProperty(_CHOSEN, theme.name == "HIGH_CONTRAST")
    application.styleHints().setColorScheme(schemes.get(theme.name, Qt.ColorScheme.Unknown))
    _dress_anew(application, scheme=schemes.get(theme.name))


def dress(
    application: QApplication, scheme: Qt.ColorScheme, *, high_contrast: bool = False
) -> None:
    """Give the application the colours of a scheme; anything but dark is light."""
    colours = SETS[scheme == Qt.ColorScheme.Dark, high_contrast]
    application.setFont(_body_font(application))
    application.setPalette(_palette(colours))
    application.setStyleSheet(_style_sheet(colours))


def colours_of(widget: QWidget) -> Colours:
    """Tell the colours that a widget which paints itself has to use."""
    return _BY_ACCENT.get(widget.palette().color(QPalette.ColorRole.Accent).rgb(), LIGHT)


def _dress_anew(
    application: QApplication,
    contrast: Qt.ContrastPreference | None = None,
    scheme: Qt.ColorScheme | None = None,
) -> None:
    """Dress the application as is wished now; what has just changed is handed over."""
    hints = application.styleHints()
    wish = hints.accessibility().contrastPreference() if contrast is None else contrast
    is_high = wish == Qt.ContrastPreference.HighContrast or bool(application.property(_CHOSEN))
    dress(application, hints.colorScheme() if scheme is None else scheme, high_contrast=is_high)


def font(widget: QWidget, pixels: int, *, bold: bool = False) -> QFont:
    """Make the widget's font in another size, for those that paint themselves."""
    made = QFont(widget.font())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def _body_font(application: QApplication) -> QFont:
    made = QFont(application.font())
    made.setPixelSize(BODY)
    return made


def _style_sheet(colours: Colours) -> str:
    values = colours._asdict() | as_texts()
    sheet = resource("style/wizard.qss").read_text("utf-8")
    for name, value in values.items():
        sheet = sheet.replace(f"${{{name}}}", value)
    return sheet


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.quiet))
    return palette
