"""The least that a program with a window can be: what the start of ours is compared with."""

import subprocess
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "build" / "empty-window"
_PYTHON = _ROOT / ".venv-build" / "bin" / "python"

#: Runs until it is ended.
EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
window = QWidget()
window.resize(1040, 720)
window.show()
application.exec()
"""

#: As installer.spec does it, with Qt's widgets and nothing else.
_SPEC = """
from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis
from shipping import libraries
from shipping.unused import UNUSED_HOOKS, UNUSED_MODULES, is_used

found = Analysis(["empty_window.py"], excludes=UNUSED_MODULES)
found.binaries = [entry for entry in found.binaries if is_used(entry[0])]
found.datas = [entry for entry in found.datas if is_used(entry[0])]
found.scripts = [entry for entry in found.scripts if entry[0] not in UNUSED_HOOKS]
found.binaries = libraries.without_unneeded(found.binaries)
found.datas = libraries.without_dangling_links(found.datas, found.binaries)
program = EXE(
    PYZ(found.pure), found.scripts, exclude_binaries=True,
    name="empty-window", console=False, strip=True, upx=False,
)
COLLECT(program, found.binaries, found.datas, name="empty-window", strip=True, upx=False)
"""


def frozen_empty_window() -> Path:
    """Tell where the frozen empty window is, which is built when it is not there yet."""
    built = _FOLDER / "dist" / "empty-window" / "empty-window"
    if not built.exists():
        _FOLDER.mkdir(parents=True, exist_ok=True)
        (_FOLDER / "empty_window.py").write_text(EMPTY_WINDOW, encoding="utf-8")
        (_FOLDER / "empty_window.spec").write_text(_SPEC, encoding="utf-8")
        command = [str(_PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
        environment = {"PYTHONPATH": str(_ROOT), "PYTHONHASHSEED": "1", "PATH": "/usr/bin:/bin"}
        subprocess.run([*command, "empty_window.spec"], cwd=_FOLDER, env=environment, check=True)
    return built
