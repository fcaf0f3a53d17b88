"""Every pair of text and ground can be read, light and dark."""

import pytest
from PySide6.QtGui import QColor

from wizard.ui.theme import DARK, LIGHT, Colours
from wizard.ui.tone import Tone


def luminance(name: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    colour = QColor(name)

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(s) for s in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_keeps_its_contrast(colours: Colours) -> None:
    grounds = (colours.window, colours.card, colours.rail)
    pairs = [(ink, ground) for ink in (colours.text, colours.quiet) for ground in grounds]
    pairs += [(colours.accent, colours.window), (colours.accent, colours.card)]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    pairs += [(colours.text, colours.accent_tint), (colours.quiet, colours.accent_tint)]
    pairs += [(tone.colour(colours), tone.tint(colours)) for tone in Tone]
    low = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert low == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_keep_their_borders(colours: Colours) -> None:
    for ground in (colours.window, colours.card):
        assert contrast(colours.control_border, ground) >= 3
