"""PySide6 without what this program never asks of it, each time in a process of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

TELL = """
import builtins, linecache
from wizard.ui.load_qt import load_qt
load_qt()
import wizard.ui.windows
print("feature" in repr(builtins.__import__), any("wizard" in name for name in linecache.cache))
"""


def told(program: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return ended.stdout.strip()


def test_no_source_is_read_of_what_is_imported() -> None:
    assert told(TELL) == "False False"


def test_without_it_pyside_reads_every_source() -> None:
    """When this fails, PySide6 has given it up, and `load_qt` is no longer needed."""
    assert told(TELL.replace("load_qt()", "import PySide6.QtWidgets")) == "True True"
