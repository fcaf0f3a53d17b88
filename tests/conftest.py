"""What every test gets: no screen, and no folder of the person who runs it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

#: A screen on which every window has room, at 200 % too; Qt's own is 800 pixels wide.
_SCREEN = Path(__file__).with_name("screen.json")

# Before Qt is imported by anything: tests draw into memory unless a test starts its own screen.
os.environ["QT_QPA_PLATFORM"] = (
    # Qt takes the colon after a drive's letter for one of its own.
    "offscreen" if sys.platform == "win32" else f"offscreen:configfile={_SCREEN}"
)
os.environ.pop("WAYLAND_DISPLAY", None)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give each test a home of its own, for the programs that it starts too."""
    home = tmp_path_factory.mktemp("home")
    names = (
        *("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"),
        # Without the latter platformdirs asks Windows itself, which knows nothing of the former.
        *("XDG_RUNTIME_DIR", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"),
    )
    with pytest.MonkeyPatch.context() as environment:
        for name in names:
            environment.setenv(name, str(home if name == "HOME" else _made(home / name)))
        yield


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", metavar="DIR", help="keep pictures of every state in DIR")
    parser.addoption(
        "--new-references", action="store_true", help="take what there is now for how it must look"
    )
