"""Whatever lies on whatever can be read, in every set of colours, and the right set is worn."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

import wizard.ui
from wizard.request.look import Theme
from wizard.resources import resource
from wizard.ui.assembly import Wizard
from wizard.ui.colours import (
    DARK,
    EDGES,
    GROUNDS,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    INKS,
    LIGHT,
    ON,
    SETS,
    UNDER_CONTROLS,
    Colours,
)
from wizard.ui.icons import Icon, application_icon, paint_icon
from wizard.ui.scale import as_texts
from wizard.ui.theme import choose_theme, colours_of, dress
from wizard.ui.tone import Tone

EVERY_SET = pytest.mark.parametrize(
    ("colours", "is_high"),
    [(colours, is_high) for (_is_dark, is_high), colours in SETS.items()],
    ids=["light", "dark", "high contrast light", "high contrast dark"],
)
UI = Path(wizard.ui.__file__).parent
SHEET = resource("style/wizard.qss").read_text("utf-8")
DECORATION = {"hairline"}


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


def below(least: float, colours: Colours, pairs: list[tuple[str, str]]) -> dict[str, float]:
    """List the pairs of roles with less contrast than wanted."""
    found = {f"{a} on {b}": contrast(getattr(colours, a), getattr(colours, b)) for a, b in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@EVERY_SET
def test_every_ink_can_be_read_on_every_ground(colours: Colours, is_high: bool) -> None:
    pairs = list(product(INKS, GROUNDS))
    pairs += [(ink, ground) for ink, grounds in ON.items() for ground in grounds]
    assert below(7 if is_high else 4.5, colours, pairs) == {}


@EVERY_SET
def test_controls_and_the_focus_have_an_edge_that_is_seen(colours: Colours, is_high: bool) -> None:
    pairs = list(product(EDGES, UNDER_CONTROLS))
    assert below(4.5 if is_high else 3, colours, pairs) == {}


def test_every_colour_has_a_part_that_is_checked() -> None:
    fills = {ground for grounds in ON.values() for ground in grounds}
    checked = {*GROUNDS, *INKS, *ON, *EDGES, *fills}
    assert checked | DECORATION == set(Colours._fields)
    for tone in Tone:
        for colours in SETS.values():
            assert tone.colour(colours) in {getattr(colours, ink) for ink in INKS}
            assert tone.tint(colours) in {getattr(colours, ground) for ground in GROUNDS}


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: what they are for, and what they set."""
    plain = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    plain = re.sub(r"\$\{(\w+)\}", r"$\1", plain)
    return [
        (
            " ".join(selector.split()),
            {name.strip(): value.strip() for name, _, value in map(parted, body.split(";"))},
        )
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", plain)
    ]


def parted(declaration: str) -> tuple[str, str, str]:
    return declaration.partition(":")


@pytest.mark.parametrize(("selector", "sets"), rules(), ids=[rule for rule, _ in rules()])
def test_the_sheet_puts_inks_on_grounds(selector: str, sets: dict[str, str]) -> None:
    fills = {fill for each in ON.values() for fill in each}
    for text, ground in (
        ("color", "background"),
        ("selection-color", "selection-background-color"),
    ):
        ink = sets.get(text, "").removeprefix("$")
        under = sets.get(ground, "").removeprefix("$")
        if ink in ON:
            assert under in ON[ink], f"{ink} lies on something else in {selector}"
        elif ink:
            assert ink in INKS, selector
            assert under in {*GROUNDS, "", "transparent"}, selector
        elif under in fills:  # a mark, and on a mark nothing is written
            assert re.search("indicator|chunk", selector), selector
    for name, value in sets.items():
        if "border" in name and "radius" not in name:
            used = set(re.findall(r"\$([a-z_]+)", value)) & set(Colours._fields)
            assert used <= {*EDGES, *DECORATION}, selector


def test_the_sheet_takes_its_colours_and_sizes_from_the_tables() -> None:
    assert set(re.findall(r"\$\{(\w+)\}", SHEET)) <= {*Colours._fields, *as_texts()}
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|rgba?\(", SHEET) == []
    for name, value in (each for _, sets in rules() for each in sets.items()):
        if name == "font-size" or "radius" in name:
            assert "$" in value or value == "3px", f"{name}: {value} has no name in the scale"


def test_no_other_module_has_colours_of_its_own() -> None:
    own = re.compile(r"\"#[0-9a-fA-F]{6}\"|GlobalColor|QColor\(\d|QColor\(\"")
    found = {
        path.relative_to(UI).as_posix(): own.findall(path.read_text("utf-8"))
        for path in UI.rglob("*.py")
        if path.name != "colours.py"
    }
    found.pop("icons.py")  # paints one where nobody sees it
    assert {path: colours for path, colours in found.items() if colours} == {}


def test_nothing_is_written_in_the_colour_of_a_ground() -> None:
    pens = re.compile(rf"setPen\((?:QPen\()?QColor\([\w.]*colours\.({'|'.join(GROUNDS)})\b")
    found = {
        path.relative_to(UI).as_posix(): pens.findall(path.read_text("utf-8"))
        for path in UI.rglob("*.py")
    }
    assert {path: grounds for path, grounds in found.items() if grounds} == {}


def test_space_comes_in_steps_of_four() -> None:
    calls = re.compile(r"(?:set\w*Spacing|addSpacing|setContentsMargins)\(([\d, ]+)\)")
    odd = {
        f"{path.relative_to(UI).as_posix()}: {numbers}"
        for path in UI.rglob("*.py")
        for numbers in calls.findall(path.read_text("utf-8"))
        for number in numbers.replace(" ", "").split(",")
        if number and int(number) > 2 and int(number) % 4
    }
    assert odd == set()


@pytest.fixture
def dressed(qapp: QApplication) -> object:
    yield qapp
    choose_theme(qapp, Theme.SYSTEM)
    dress(qapp, Qt.ColorScheme.Light)


def worn(wizard: Wizard) -> Colours:
    """What the window is painted in: the corner of a picture of it, and what its parts ask for."""
    colours = colours_of(wizard.certificates.drop_area)
    corner = wizard.window.grab().toImage().pixelColor(800, 4)
    assert corner == QColor(colours.window)
    return colours


@pytest.mark.usefixtures("dressed")
def test_high_contrast_is_worn_while_the_system_asks_for_it(
    wizard: Wizard, qapp: QApplication
) -> None:
    hints = qapp.styleHints().accessibility()
    assert worn(wizard) == LIGHT
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert worn(wizard) == HIGH_CONTRAST_LIGHT
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert worn(wizard) == LIGHT


@pytest.mark.usefixtures("dressed")
def test_high_contrast_can_be_chosen(wizard: Wizard, qapp: QApplication) -> None:
    choose_theme(qapp, Theme.HIGH_CONTRAST)
    assert worn(wizard) == HIGH_CONTRAST_LIGHT
    choose_theme(qapp, Theme.DARK)
    assert worn(wizard) == DARK
    dress(qapp, Qt.ColorScheme.Dark, high_contrast=True)
    assert worn(wizard) == HIGH_CONTRAST_DARK
    choose_theme(qapp, Theme.SYSTEM)
    assert worn(wizard) == LIGHT


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("icon", Icon)
def test_a_drawing_takes_the_colour_it_is_given(icon: Icon) -> None:
    text = resource(f"icons/{icon}.svg").read_text("utf-8")
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) == {"none", "currentColor"}
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    paint_icon(painter, icon, QRectF(image.rect()), LIGHT.accent)
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert {LIGHT.card, LIGHT.accent} <= seen


def test_there_are_no_other_drawings() -> None:
    files = {path.stem for path in resource("icons").iterdir()}
    assert files == {*Icon, "application", "application-small"}


@pytest.mark.usefixtures("qapp")
def test_the_program_has_an_icon_in_the_sizes_that_systems_show() -> None:
    sizes = [size.width() for size in application_icon().availableSizes()]
    assert sizes == [16, 20, 24, 32, 40, 48, 64, 128, 256]


def test_the_palette_has_the_colours_too(wizard: Wizard) -> None:
    palette = wizard.window.palette()
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.quiet)
