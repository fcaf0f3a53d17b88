"""Files and text dragged into the window from another program's, on a real X screen."""

from pathlib import Path

import pytest

from tests.authority import Authority
from tests.real.dragging import dragging
from tests.real.pointer import Pointer
from tests.real.portal_page import Point
from tests.real.watched import Watched

#: Where the window of the other program is, and where in the wizard's something is let go.
BESIDE_THE_WIZARD = 1150
INSIDE = Point(600, 300)


@pytest.mark.parametrize("kind", ["file", "text"])
def test_what_is_dropped_is_read(kind: str, screen: dict[str, str], tmp_path: Path) -> None:
    root = Authority.root("Acme Root CA")
    path = tmp_path / "Müller & Söhne 100%.cer"
    path.write_bytes(root.der)
    content = {"file": path} if kind == "file" else {}
    text = "" if kind == "file" else root.pem.decode("ascii")
    pointer = Pointer(screen)
    with (
        Watched(screen) as wizard,
        dragging(screen, left=BESIDE_THE_WIZARD, text=text, **content) as other,
    ):
        pointer.pick_up(other.place)
        pointer.carry(other.place, INSIDE)
        pointer.tremble()
        # What is not agreed to is not taken.
        while "CopyAction" not in (word := other.next_word()):
            assert word, "the wizard does not take it"
        pointer.let_go()
        assert wizard.shows("1 certificate read")
        assert wizard.shows(path.name if kind == "file" else "Pasted")
        while not (word := other.next_word()).startswith("ended"):
            assert word
        assert word == "ended: CopyAction"
