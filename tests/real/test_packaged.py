"""The program as it is downloaded, unpacked anywhere: nothing around it changes what it does."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from tests.authority import Authority
from tests.real.default_browser import make_default
from tests.real.packages import unpacked
from tests.real.programs import program

PATIENCE = 60  # seconds
PAUSE = 1  # second
TITLE = "^Trusted Root Wizard$"
DRAFT = Path(__file__).parents[1] / "storage" / "released" / "1.2.trustdraft"
BAIT = "not a library, and not a module either\n"
LIBRARIES = ("libssl.so.3", "libcrypto.so.3", "libQt6Core.so.6", "libpython3.11.so.1.0")
MODULES = ("sitecustomize", "usercustomize", "encodings/__init__", "PySide6/__init__", "wizard")


@pytest.fixture(scope="module")
def wizard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, in a folder with a name that nobody thought of."""
    return unpacked(tmp_path_factory.mktemp("downloads") / "Müller's $HOME %20 folder")


@pytest.fixture
def plain(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing of this computer."""
    home = tmp_path / "home"
    home.mkdir()
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A folder with files that look like parts of the program."""
    folder = tmp_path / "hostile"
    names = [
        *LIBRARIES,
        *(f"{name}.py" for name in MODULES),
        *("platforms/libqoffscreen.so", "plugins/platforms/libqoffscreen.so"),
    ]
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BAIT)
    (folder / "qt.conf").write_text(f"[Paths]\nPrefix={folder}\nPlugins={folder}\n")
    return folder


def run(
    *command: str | Path, environment: dict[str, str], folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env=environment,
        cwd=folder,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        text=True,
    )


@pytest.fixture
def keystore(tmp_path: Path) -> Path:
    """A file that the program opens in a child process."""
    issued = Authority.root("Acme Root CA")
    path = tmp_path / "store.p12"
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(
            None, None, None, [issued.certificate], NoEncryption()
        )
    )
    return path


def test_it_works_wherever_it_is_unpacked(wizard: Path, plain: dict[str, str]) -> None:
    done = run(wizard, "--self-test", environment=plain)
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr


def test_nothing_in_the_folder_where_it_starts_is_opened(
    wizard: Path, plain: dict[str, str], hostile: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    watched = [program("strace"), "-f", "-y", "-qq", "-o", str(seen), "-e", "trace=%file"]
    environment = {
        **plain,
        **dict.fromkeys(("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE"), str(hostile)),
        "PYTHONSTARTUP": str(hostile / "sitecustomize.py"),
        "QT_PLUGIN_PATH": str(hostile),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(hostile / "platforms"),
    }
    done = run(*watched, wizard, "--self-test", environment=environment, folder=hostile)
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr
    calls = seen.read_text(errors="replace").splitlines()
    assert any("libQt6Core" in call for call in calls)
    by_path = f'"{hostile}'
    from_there = re.compile(re.escape(f"AT_FDCWD<{hostile}>, ") + '"[^/"]')
    touched = [call for call in calls if by_path in call or from_there.search(call)]
    # Where it is, it may ask; the answer can stand in a line of its own.
    assert [call for call in touched if "getcwd" not in call] == []


def test_libraries_that_the_customer_prefers_do_not_take_the_place_of_its_own(
    wizard: Path, plain: dict[str, str], hostile: Path
) -> None:
    environment = {**plain, "LD_LIBRARY_PATH": str(hostile)}
    done = run(wizard, "--self-test", environment=environment)
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr


def test_a_keystore_is_opened(wizard: Path, plain: dict[str, str], keystore: Path) -> None:
    done = run(wizard, "--report", keystore, environment=plain)
    assert "Acme Root CA" in done.stdout, done.stderr


def test_it_needs_no_standard_streams(wizard: Path, plain: dict[str, str]) -> None:
    closed = ["sh", "-c", 'exec "$0" --self-test <&- >&- 2>&-', str(wizard)]
    assert run(*closed, environment=plain).returncode == 0


@pytest.fixture
def child(
    wizard: Path, screen: dict[str, str], plain: dict[str, str], tmp_path: Path
) -> Iterator[dict[str, str]]:
    """The environment that a file manager gets which the program starts."""
    written = tmp_path / "environment"
    script = f'env -0 > "{written}.part" && mv "{written}.part" "{written}"'
    customer = {"LD_LIBRARY_PATH": "/home/me/lib", "QT_PLUGIN_PATH": "/home/me/qt5/plugins"}
    environment = {
        **plain,
        **make_default(script, tmp_path),
        **customer,
        "DISPLAY": screen["DISPLAY"],
    }
    program("xdg-open")
    draft = shutil.copy(DRAFT, tmp_path)  # the program works on what it opens
    with subprocess.Popen([wizard, draft], env=environment) as running:
        try:
            end = time.monotonic() + PATIENCE
            while not written.exists() and time.monotonic() < end:
                find = [program("xdotool"), "search", "--onlyvisible", "--name", TITLE]
                keys = ["windowfocus", "--sync", "key", "alt+f"]
                subprocess.run([*find, *keys], env=screen, check=False, timeout=PATIENCE)
                time.sleep(PAUSE)
            assert written.exists(), "no file manager was started"
            pairs = written.read_bytes().split(b"\0")
            yield dict(os.fsdecode(pair).split("=", 1) for pair in pairs if pair)
        finally:
            running.terminate()


def test_what_it_starts_gets_the_customers_environment(child: dict[str, str], wizard: Path) -> None:
    assert child["LD_LIBRARY_PATH"] == "/home/me/lib"
    assert child["QT_PLUGIN_PATH"] == "/home/me/qt5/plugins"
    assert [name for name in child if name.startswith("_PYI_") or name.endswith("_ORIG")] == []
    assert [name for name, value in child.items() if str(wizard.parent) in value] == []


def test_no_fault_is_logged_until_then(child: dict[str, str], plain: dict[str, str]) -> None:
    assert list(Path(plain["HOME"]).rglob("trusted-root-wizard.log")) == []
