"""The colours of the window by their role: light, dark, and both in high contrast.

What may lie on what is known here and nowhere else: every ink can be read on every ground, and
every `on_…` on that of its name. So no pair has to be listed, and none can be forgotten.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One colour for each role.

    Attributes:
        window, card, rail, idle: Grounds; idle is that of what cannot be used or is not chosen.
        accent_tint, good_tint, careful_tint, stop_tint: Grounds with a tone.
        text, quiet, accent, good, careful, stop: Inks; they fill marks and main buttons too.
        accent_hover: A main button below the mouse.
        on_accent, on_good, on_careful, on_stop: What is written on those where they fill.
        control_border: The edge of what can be used.
        hairline: A line that only divides; nothing depends on seeing it.
    """

    window: str
    card: str
    rail: str
    idle: str
    accent_tint: str
    good_tint: str
    careful_tint: str
    stop_tint: str
    text: str
    quiet: str
    accent: str
    good: str
    careful: str
    stop: str
    accent_hover: str
    on_accent: str
    on_good: str
    on_careful: str
    on_stop: str
    control_border: str
    hairline: str


#: Whatever lies below texts.
GROUNDS: Final = (
    *("window", "card", "rail", "idle"),
    *("accent_tint", "good_tint", "careful_tint", "stop_tint"),
)
#: Whatever texts are written in; 4.5:1 on every ground, 7:1 in high contrast.
INKS: Final = ("text", "quiet", "accent", "good", "careful", "stop")
#: What is written on a filled mark or button, with that which fills it; as inks.
ON: Final = {
    "on_accent": ("accent", "accent_hover"),
    "on_good": ("good",),
    "on_careful": ("careful",),
    "on_stop": ("stop",),
}
#: Edges of controls, and rings of the focus; 3:1 where controls lie, 4.5:1 in high contrast.
EDGES: Final = ("control_border", "accent", "text", "stop")
UNDER_CONTROLS: Final = ("window", "card", "rail", "accent_tint")

LIGHT = Colours(
    window="#f6f7f9",
    card="#ffffff",
    rail="#eef0f4",
    idle="#dfe3e9",
    accent_tint="#e8eefc",
    good_tint="#e5f4ec",
    careful_tint="#fdf1dc",
    stop_tint="#fbe9e7",
    text="#1b2330",
    quiet="#536072",
    accent="#2457d6",
    good="#177043",
    careful="#8a5000",
    stop="#a8231b",
    accent_hover="#1c48b6",
    on_accent="#ffffff",
    on_good="#ffffff",
    on_careful="#ffffff",
    on_stop="#ffffff",
    control_border="#7d8695",
    hairline="#dfe3e9",
)

DARK = Colours(
    window="#1d2129",
    card="#262b35",
    rail="#191d24",
    idle="#39404d",
    accent_tint="#2a3756",
    good_tint="#1f3a2c",
    careful_tint="#41331b",
    stop_tint="#47262a",
    text="#e8ebf0",
    quiet="#a6b0c0",
    accent="#8aabff",
    good="#6fd39b",
    careful="#f0b760",
    stop="#ff968e",
    accent_hover="#a4bdff",
    on_accent="#10192e",
    on_good="#0f2319",
    on_careful="#2b1f0a",
    on_stop="#2e0f0c",
    control_border="#8791a3",
    hairline="#39404d",
)

HIGH_CONTRAST_LIGHT = Colours(
    window="#fefefe",
    card="#ffffff",
    rail="#e8e8e8",
    idle="#ececec",
    accent_tint="#e6edff",
    good_tint="#e6f6ec",
    careful_tint="#fff3dc",
    stop_tint="#ffeceb",
    text="#000000",
    quiet="#262b33",
    accent="#0a35a0",
    good="#084a26",
    careful="#5a3300",
    stop="#7d0f09",
    accent_hover="#06226b",
    on_accent="#ffffff",
    on_good="#ffffff",
    on_careful="#ffffff",
    on_stop="#ffffff",
    control_border="#000000",
    hairline="#454b55",
)

HIGH_CONTRAST_DARK = Colours(
    window="#000000",
    card="#0a0a0a",
    rail="#222222",
    idle="#262626",
    accent_tint="#10213f",
    good_tint="#06281a",
    careful_tint="#2e2203",
    stop_tint="#3a0f10",
    text="#ffffff",
    quiet="#e2e6ec",
    accent="#9fc1ff",
    good="#7cf0b0",
    careful="#ffd073",
    stop="#ffb4ae",
    accent_hover="#cfe0ff",
    on_accent="#000000",
    on_good="#000000",
    on_careful="#000000",
    on_stop="#000000",
    control_border="#ffffff",
    hairline="#a9b1bd",
)

#: By whether they are dark, and whether they are of high contrast.
SETS: Final = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): HIGH_CONTRAST_LIGHT,
    (True, True): HIGH_CONTRAST_DARK,
}
