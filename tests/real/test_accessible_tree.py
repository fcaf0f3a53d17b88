"""What a screen reader gets of the program on a real screen: names, and what it is told."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.real.accessible_tree import ScreenReader, screen_reader
from tests.real.pointer import Pointer

#: A page with fewer controls was not understood.
_FEWEST = 5
NAME = "Trusted Root Wizard"
WIZARD = f"^{NAME}$"
FIELDS = {
    "w": "REST",
    "a": "erp.acme.internal:443",
    "u": "Ana Silva",
    "m": "ana@acme.example",
    "i": "Acme Enterprise",
}


@pytest.fixture
def reader(screen: dict[str, str], tmp_path: Path) -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    with screen_reader(screen, tmp_path) as started:
        yield started


def check(reader: ScreenReader) -> None:
    """Check that everything that can have the focus has a name and a role, and one thing has it."""
    controls = [each for each in reader.showing() if each.focusable]
    assert len(controls) > _FEWEST
    for each in controls:
        assert each.name, each
        assert each.role not in {"", "unknown", "invalid", "filler", "panel"}, each
    assert any(each.focused for each in reader.showing())


@pytest.fixture
def reader_and_keys(
    reader: tuple[ScreenReader, dict[str, str]],
) -> Iterator[tuple[ScreenReader, Pointer]]:
    """A screen reader, and the keys of a program that it reads."""
    spoken, environment = reader
    keys = Pointer(environment)
    command = [sys.executable, "-m", "wizard"]
    with subprocess.Popen(command, env=environment) as process:
        try:
            keys.turn_to(WIZARD)
            yield spoken, keys
        finally:
            process.kill()


def test_every_control_of_every_page_has_a_name_and_every_result_is_told(
    reader_and_keys: tuple[ScreenReader, Pointer], tmp_path: Path
) -> None:
    reader, keys = reader_and_keys
    path = tmp_path / "acme root.cer"
    path.write_bytes(Authority.root("Acme Root CA").pem)
    assert reader.finds("Browse…")
    assert [each.name for each in reader.showing() if each.role == "frame"] == [NAME]
    check(reader)
    keys.press_keys("alt+r")
    keys.turn_to("^Add certificates$")
    keys.type(str(path))
    keys.press_keys("Return")
    assert reader.hears("1 certificate read")
    assert reader.finds("Next")
    keys.turn_to(WIZARD)
    check(reader)
    keys.press_keys("ctrl+Return")
    assert reader.hears("Acme Root CA needs to be trusted")
    check(reader)
    keys.press_keys("ctrl+Return")
    assert reader.hears("Where should it be installed?")
    check(reader)
    keys.press_keys("alt+a")
    assert reader.has_focus("Environments to add by hand")
    keys.type("Quality, acme-tst.outsystemsenterprise.com")
    keys.press_keys("Return")
    assert reader.finds("Next")
    check(reader)
    keys.press_keys("ctrl+Return")
    assert reader.hears("Why and by when?")
    check(reader)
    for letter, text in FIELDS.items():
        keys.press_keys(f"alt+{letter}")
        keys.type(text)
    keys.press_keys("Return")
    assert reader.hears("Ready to submit")
    assert reader.finds("Open support case")
    check(reader)


def test_what_comes_of_asking_a_server_and_a_notice_are_told(
    reader_and_keys: tuple[ScreenReader, Pointer],
) -> None:
    reader, keys = reader_and_keys
    assert reader.finds("Browse…")
    keys.press_keys("alt+g")
    assert reader.hears("Type the address of a server first.")
    assert reader.has_focus("Address of the server")
    with socket.socket() as taken:  # and listening to nobody
        taken.bind(("127.0.0.1", 0))
        keys.type(f"127.0.0.1:{taken.getsockname()[1]}")
        keys.press_keys("Return")
        assert reader.hears("Asking…")
        assert reader.hears("refuses the connection")
    keys.press_keys("alt+p")  # the clipboard of this screen is empty
    assert reader.hears("The clipboard holds no text.")
