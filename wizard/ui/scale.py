"""Sizes in pixels: of text, of corners, and of the space between things, in steps of four."""

from __future__ import annotations

from typing import Final

#: Text, from the title of a page to what is written on a picture of a file.
TITLE, LARGE, BODY, FIELD, SMALL, CODE, TINY = 21, 16, 14, 13, 12, 11, 9

#: One step of space.
STEP: Final = 4
#: Space between things that belong together, that stand in one group, and beside a page.
TIGHT, NEAR, APART, WIDE, MARGIN = (STEP * steps for steps in (1, 2, 3, 4, 8))

#: Round corners: of boxes to tick, of controls, and of cards.
BOX_CORNER, CORNER, CARD_CORNER = 4, 6, 9

#: How high a field or a button is, a link that has a row, and one within a text.
CONTROL, ROW, INLINE = 36, 32, 18
#: The border of a control, and of one that has the focus.
BORDER, FOCUS_RING = 1, 2


def as_texts() -> dict[str, str]:
    """Give the sizes under the names that the style sheet has for them."""
    sizes = {
        "title_size": TITLE,
        "large_size": LARGE,
        "body_size": BODY,
        "field_size": FIELD,
        "small_size": SMALL,
        "code_size": CODE,
        "near": NEAR,
        "tight": TIGHT,
        "apart": APART,
        "wide": WIDE,
        "box_corner": BOX_CORNER,
        "corner": CORNER,
        "card_corner": CARD_CORNER,
        "focus": FOCUS_RING,
        "control": CONTROL - 2 * BORDER,
        "control_in_focus": CONTROL - 2 * FOCUS_RING,
        "row": ROW - 2 * BORDER,
        "row_in_focus": ROW - 2 * FOCUS_RING,
        "inline": INLINE - 2 * BORDER,
        "inline_in_focus": INLINE - 2 * FOCUS_RING,
        # A line that is typed in has two pixels of Qt's own beside it, and several lines have four.
        **_padding("line", APART - 2),
        **_padding("lines", NEAR - 1),
        **_padding("near", NEAR + 1),
        **_padding("tight", TIGHT + 1),
        **_padding("apart", APART),
        **_padding("wide", WIDE),
        **_padding("after_icon", WIDE + 2 * APART),
    }
    return {name: str(size) for name, size in sizes.items()}


def _padding(name: str, space: int) -> dict[str, int]:
    """Leave some space, border included, so that nothing moves when the border gets thicker."""
    return {f"{name}_in_border": space - BORDER, f"{name}_in_focus": space - FOCUS_RING}
