"""The case handed over to a real browser: the link, the clipboard, the files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.real.chromium import WIDTH
from tests.real.handing_over import HandingOver, handing_over
from tests.real.pointer import Pointer
from tests.real.portal_page import Fields, Point, PortalPage
from tests.real.portal_server import PORTAL
from wizard.support_case.link import prefilled_link

SUBJECT = """Install "Müller & Söhne's CA" #2 at 100% + 1, 50%25 = ½? 東京 🔐"""
#: Everything that a step on the way may take for something else.
TRAPS = (
    "a&b=c;d#e?f/g\\h %20 %E4 100% a+b <i>&amp;</i> $HOME `id` $(id) %u {x} |~^",
    """“quoted” "quoted" 'quoted' ‚quoted‘""",
    "Größe: äöüß ÄÖÜ, naïve café, Ελληνικά, עברית",
    "漢字かな交じり文 한국어 🔐 👩‍💻 𝒳",
    "",
    "    indented, and a space at the end ",
)
LINES = "\n".join(TRAPS) + "\n"
#: Longer than any link.
TEXT = f"{SUBJECT}\n\n{LINES * 20}"
UNKNOWN = Fields("00N5000000A1b2C", "00N5000000A1b2D")
BESIDE_THE_BROWSER = WIDTH + 50


def filled_up(description: str) -> str:
    """The description with so much more that the link is as long as it may be."""
    room = PORTAL.longest_link - len(prefilled_link(PORTAL, SUBJECT, description).address)
    return description + "x" * room


@pytest.fixture
def cer(tmp_path: Path) -> Path:
    path = tmp_path / "Müller & Söhne Root CA 100%.cer"
    path.write_bytes(Authority.root().der)
    return path


@pytest.fixture
def running(with_chromium: dict[str, str], cer: Path) -> Iterator[HandingOver]:
    link = prefilled_link(PORTAL, SUBJECT, filled_up(LINES))
    assert (len(link.address), link.is_short) == (PORTAL.longest_link, False)
    with handing_over(
        with_chromium, link=link.address, text=TEXT, file=cer, left=BESIDE_THE_BROWSER
    ) as started:
        yield started


@pytest.fixture
def chip(running: HandingOver) -> Point:
    """Where the file is to be picked up."""
    left, top = running.next_word().split()
    return Point(int(left), int(top))


@pytest.fixture
def handed_over(running: HandingOver, chip: Point) -> HandingOver:
    assert running.next_word() == "opened"
    return running


def test_the_link_fills_in_the_case(handed_over: HandingOver, portal_page: PortalPage) -> None:
    seen = portal_page.wait()
    description = filled_up(LINES)
    assert seen.address == prefilled_link(PORTAL, SUBJECT, description).address
    assert seen.fields == {"subject": SUBJECT, "description": description, "phone": "", "cc": ""}


@pytest.mark.parametrize("portal", [UNKNOWN], ids=["unknown fields"], indirect=True)
def test_what_the_link_cannot_fill_in_is_pasted(
    handed_over: HandingOver, portal_page: PortalPage, with_chromium: dict[str, str]
) -> None:
    opened = portal_page.wait()
    assert set(opened.fields.values()) == {""}
    pointer = Pointer(with_chromium)
    # Chromium drops clicks until it has painted the page, and nobody outside is told of that.
    portal_page.wait(
        lambda now: now.focused == "description",
        meanwhile=lambda: pointer.click(opened.places["description"]),
    )
    pointer.press_keys("ctrl+v")
    pasted = portal_page.wait(lambda now: now.fields["description"] != "")
    assert pasted.fields["description"] == TEXT


def test_a_file_is_dragged_from_the_companion_into_the_case(
    handed_over: HandingOver,
    portal_page: PortalPage,
    with_chromium: dict[str, str],
    cer: Path,
    chip: Point,
) -> None:
    upload = portal_page.wait().places["upload"]
    pointer = Pointer(with_chromium)
    pointer.pick_up(chip)
    pointer.carry(chip, upload)
    # Only what the page has agreed to take may be dropped, and it is asked at each movement.
    portal_page.wait(lambda now: now.dragged > 3, meanwhile=pointer.tremble)
    pointer.let_go()
    seen = portal_page.wait(lambda now: now.files != {})
    assert seen.files == {cer.name: cer.read_bytes()}
    assert handed_over.next_word() == "dragged"
