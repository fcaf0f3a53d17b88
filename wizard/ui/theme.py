"""The look: colours by their role, light and dark, and the style sheet made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from wizard.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from wizard.request.look import Theme

#: Font sizes in pixels.
TITLE, BODY, SMALL = 21, 14, 12


class Colours(NamedTuple):
    """One colour for each role; text pairs keep 4.5:1 and the borders of controls 3:1."""

    window: str
    card: str
    rail: str
    hairline: str
    control_border: str
    text: str
    quiet: str
    accent: str
    accent_hover: str
    accent_tint: str
    on_accent: str
    good: str
    good_tint: str
    careful: str
    careful_tint: str
    stop: str
    stop_tint: str
    icons: str


LIGHT = Colours(
    window="#f6f7f9",
    card="#ffffff",
    rail="#eef0f4",
    hairline="#dfe3e9",
    control_border="#858e9c",
    text="#1b2330",
    quiet="#5b6677",
    accent="#2457d6",
    accent_hover="#1c48b6",
    accent_tint="#e8eefc",
    on_accent="#ffffff",
    good="#1c7c4a",
    good_tint="#e5f4ec",
    careful="#9a5b00",
    careful_tint="#fdf1dc",
    stop="#b3261e",
    stop_tint="#fbe9e7",
    icons="light",
)

DARK = Colours(
    window="#1d2129",
    card="#262b35",
    rail="#191d24",
    hairline="#39404d",
    control_border="#737e90",
    text="#e8ebf0",
    quiet="#9ba6b7",
    accent="#7ea2ff",
    accent_hover="#9ab6ff",
    accent_tint="#2a3756",
    on_accent="#10192e",
    good="#6fd39b",
    good_tint="#1f3a2c",
    careful="#f0b760",
    careful_tint="#41331b",
    stop="#ff8f86",
    stop_tint="#47262a",
    icons="dark",
)


def follow_system(application: QApplication) -> None:
    """Dress the application as the system wants it now, and again whenever that changes."""
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: dress(application, scheme))
    dress(application, hints.colorScheme())


def choose_theme(application: QApplication, theme: Theme) -> None:
    """Take light or dark colours whatever the system has, or follow it again."""
    schemes = {"LIGHT": Qt.ColorScheme.Light, "DARK": Qt.ColorScheme.Dark}
    scheme = schemes.get(theme.name, Qt.ColorScheme.Unknown)
    hints = application.styleHints()
    hints.setColorScheme(scheme)
    dress(application, scheme if scheme != Qt.ColorScheme.Unknown else hints.colorScheme())


def dress(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Give the application the colours of a scheme; anything but dark is light."""
    colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    application.setFont(_body_font(application))
    application.setPalette(_palette(colours))
    application.setStyleSheet(_style_sheet(colours))


def colours_of(widget: QWidget) -> Colours:
    """Tell the colours that a widget which paints itself has to use."""
    window = widget.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


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
    values = colours._asdict()
    for icon in ("arrow", "check"):
        values[icon] = resource(f"icons/{icon}-{colours.icons}.svg").as_posix()
    values |= {"title_size": str(TITLE), "body_size": str(BODY), "small_size": str(SMALL)}
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
