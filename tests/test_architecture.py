"""The rules about who may import what; the contracts themselves are in pyproject.toml."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.authority import Authority

PROJECT = Path(__file__).parents[1]
SOURCES = sorted((PROJECT / "wizard").rglob("*.py"))

#: What stands for the desktop around the window, and the one module that may name it.
DESKTOP_NAMES = {"QFileDialog", "QClipboard", "QDesktopServices", "clipboard"}
DESKTOP = PROJECT / "wizard" / "ui" / "desktop.py"


def test_every_contract_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    failed = lint_imports(
        config_filename=str(PROJECT / "pyproject.toml"), no_cache=True, verbose=False
    )
    assert not failed, capsys.readouterr().out


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if path != DESKTOP],
    ids=lambda path: path.relative_to(PROJECT).as_posix(),
)
def test_the_desktop_is_named_in_one_module_alone(path: Path) -> None:
    assert names_in(path.read_text(encoding="utf-8")) & DESKTOP_NAMES == set()


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtWidgets import QFileDialog",
        "QtGui.QDesktopServices.openUrl(url)",
        "QGuiApplication.clipboard().setText(text)",
        "def copy(to: QClipboard) -> None: ...",
    ],
)
def test_naming_the_desktop_elsewhere_would_be_noticed(line: str) -> None:
    assert names_in(line) & DESKTOP_NAMES


def names_in(source: str) -> set[str]:
    """Tell every name that is imported, used or, as a method, called."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.alias(name=name):
                found.add(name)
            case ast.Attribute(attr=name) if name != "clipboard":
                found.add(name)
            # A method alone: a recorder of the self-test has an attribute of that name.
            case ast.Call(func=ast.Attribute(attr=name)):
                found.add(name)
    return found


def modules_after(code: str, *arguments: str) -> set[str]:
    """Tell the modules that are loaded after `code`, in a process of its own."""
    program = (
        "import atexit, sys\n"
        "atexit.register(lambda: sys.stderr.write('\\n'.join(sys.modules)))\n"
        f"{code}\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=PROJECT,
        capture_output=True,
        check=False,
        timeout=60,
        text=True,
        encoding="utf-8",
    )
    modules = set(ended.stderr.splitlines())
    assert "wizard" in modules
    return modules


RUN = "import runpy; runpy.run_module('wizard', run_name='__main__')"


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["--report", __file__], ["--report", "--json", "."]]
)
def test_without_a_window_qt_is_not_loaded(arguments: list[str]) -> None:
    assert modules_after(RUN, *arguments) & {"PySide6", "shiboken6"} == set()


def test_a_double_click_does_not_wait_for_what_reads_options(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "argparse" not in modules_after(RUN, "acme.cer")
    assert "argparse" in modules_after(RUN, "--version")


READ_A_FILE = """
from pathlib import Path
from wizard.sources import SourceReader

(certificate,) = SourceReader(None).read_file(Path(sys.argv[1])).certificates
assert certificate.title == "Acme Root CA", certificate
"""


def test_what_a_certificate_states_is_read_before_the_library_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "acme.cer"
    path.write_bytes(Authority.root("Acme Root CA").pem)
    assert "cryptography" not in modules_after(READ_A_FILE, str(path))
    assert "cryptography" in modules_after(f"{READ_A_FILE}\ncertificate.self_signed", str(path))


def test_drafts_are_listed_without_what_saves_them_needs() -> None:
    """OpenSSL takes 4 MiB, of which a program that waits on its first page asks nothing."""
    loaded = modules_after("import wizard.storage.drafts, wizard.storage.settings")
    assert "wizard.storage.drafts" in loaded
    assert loaded & {"hashlib", "secrets", "socket"} == set()


def test_the_keychain_is_loaded_when_it_is_used_and_not_before() -> None:
    loaded = modules_after("import wizard.storage.secrets")
    assert "wizard.storage.secrets" in loaded
    assert loaded & {"keyring", "secretstorage", "jeepney"} == set()


#: What is loaded when a LifeTime is asked, and not before.
ASKING_LIFETIME = {
    "wizard.lifetime.ask_lifetime",
    "wizard.lifetime.lifetimes",
    "wizard.storage.infrastructures",
    "truststore",
    "h11",
    "keyring",
}

PAINT_THE_FIRST_PAGE = """
import os
from wizard.app import run

def end():
    sys.stderr.write('\\n'.join(sys.modules))
    sys.stderr.flush()
    os._exit(0)

run([], when_painted=end)
"""


def test_the_first_page_is_painted_before_certificates_and_trust_are_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    loaded = modules_after(PAINT_THE_FIRST_PAGE)
    assert "PySide6" in loaded
    assert loaded & {"cryptography", "icalendar", "wizard.trust", *ASKING_LIFETIME} == set()
    # Nor what paints drawings, what moves, and what answers a drag.
    slow = {"PySide6.QtSvg", "PySide6.QtDBus", "ctypes", "wizard.ui.motion", "wizard.ui.hover"}
    assert loaded & slow == set()


def test_the_window_is_put_together_without_what_asks_lifetime() -> None:
    loaded = modules_after("import wizard.ui.assembly")
    assert "wizard.ui.assembly" in loaded
    assert loaded & ASKING_LIFETIME == set()


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if "\nfrom urllib3." in path.read_text(encoding="utf-8")],
    ids=lambda path: path.relative_to(PROJECT).as_posix(),
)
def test_urllib3_is_whole_before_a_part_of_it_is_imported(path: Path) -> None:
    """Its modules import each other.

    A thread that begins with one of them, while another thread imports all of it, does not wait for
    that but gets a module that is half made, or gives it one: then both of them fail.
    """
    top = ast.parse(path.read_text(encoding="utf-8")).body
    whole = next(
        place
        for place, node in enumerate(top)
        if isinstance(node, ast.Import) and [name.name for name in node.names] == ["urllib3"]
    )
    parts = [
        place
        for place, node in enumerate(top)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("urllib3.")
    ]
    assert whole < min(parts)
