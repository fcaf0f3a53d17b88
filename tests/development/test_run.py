"""The decisions of the development script; nothing here is installed or fetched."""

import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def run() -> ModuleType:
    loader = SourceFileLoader("run", str(ROOT / "run"))
    spec = spec_from_loader("run", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_help_lists_each_verb_on_a_line(run: ModuleType) -> None:
    command = [sys.executable, str(ROOT / "run"), "--help"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split()[0] for line in lines[2:]] == list(run.VERBS)
    assert all(re.search(r"\w+  +[A-Z].*\.$", line) for line in lines[2:])


def test_an_unknown_verb_is_refused_with_the_list() -> None:
    command = [sys.executable, str(ROOT / "run"), "dance"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (2, "")
    assert "  lint " in result.stderr


@pytest.mark.parametrize(
    ("installed", "needed", "wanted"),
    [
        ("", "app", "app"),
        ("app 00", "app", "app"),
        ("app 00", "dev", "dev"),
        ("dev 00", "dev", "dev"),
        ("dev 00", "app", "dev"),
    ],
)
def test_the_program_starts_where_the_tools_are_and_never_removes_them(
    run: ModuleType, installed: str, needed: str, wanted: str
) -> None:
    assert run.wanted_requirements(installed, needed) == wanted


def test_requirements_are_installed_anew_when_their_file_changes(
    run: ModuleType, tmp_path: Path
) -> None:
    requirements = tmp_path / "dev.txt"
    requirements.write_text("one==1\n", encoding="utf-8")
    before = run.packages_stamp(requirements)
    assert run.packages_stamp(requirements) == before
    requirements.write_text("one==2\n", encoding="utf-8")
    assert run.packages_stamp(requirements) != before
    assert before.startswith("dev ")


def made_venv(run: ModuleType, folder: Path) -> None:
    venv = run.Venv(folder)
    venv.python.parent.mkdir(parents=True)
    venv.python.touch()
    venv.put_stamp("made", venv.origin)


def test_an_environment_that_was_completed_is_whole(run: ModuleType, tmp_path: Path) -> None:
    made_venv(run, tmp_path / "venv")
    assert run.Venv(tmp_path / "venv").is_whole


def test_an_interrupted_environment_is_not_whole(run: ModuleType, tmp_path: Path) -> None:
    venv = run.Venv(tmp_path / "venv")
    venv.python.parent.mkdir(parents=True)
    venv.python.touch()
    assert not venv.is_whole


def test_a_moved_environment_is_not_whole(run: ModuleType, tmp_path: Path) -> None:
    made_venv(run, tmp_path / "venv")
    (tmp_path / "venv").rename(tmp_path / "elsewhere")
    assert not run.Venv(tmp_path / "elsewhere").is_whole


def test_an_environment_whose_python_went_away_is_not_whole(
    run: ModuleType, tmp_path: Path
) -> None:
    made_venv(run, tmp_path / "venv")
    venv = run.Venv(tmp_path / "venv")
    venv.python.unlink()
    assert not venv.is_whole


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all it needs")
def test_qt_needs_more_where_there_is_a_screen(run: ModuleType) -> None:
    without = run.qt_libraries({})
    assert without == run.qt_libraries({"DISPLAY": ""}) == run.FOR_QT
    everything = run.FOR_QT | run.FOR_QT_ON_A_SCREEN
    assert run.qt_libraries({"WAYLAND_DISPLAY": "wayland-0"}) == everything
    assert run.qt_libraries({}, screen=True) == everything


@pytest.mark.parametrize(
    "table", ["TO_MAKE_A_VENV", "FOR_QT", "FOR_QT_ON_A_SCREEN", "FOR_REAL_TESTS", "TO_BUILD"]
)
def test_the_tables_name_debian_packages(run: ModuleType, table: str) -> None:
    packages = getattr(run, table).values()
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package) for package in packages)


def test_what_is_missing_comes_with_the_line_that_installs_it(run: ModuleType) -> None:
    text = run.how_to_install({"libGL.so.1": "libgl1", "chromium": "chromium"})
    explanation, line = text.splitlines()
    assert "libGL.so.1, chromium" in explanation
    command = "sudo apt-get install --yes --no-install-recommends --no-remove"
    assert line == f"{command} libgl1 chromium"


def test_what_is_on_the_computer_is_found_and_what_is_not_is_not(run: ModuleType) -> None:
    assert run.is_there(sys.executable)
    assert not run.is_there("libnobody-has-this.so.7")
    assert not run.is_there("no-such-program")


def test_a_program_is_found_whatever_its_version(run: ModuleType, tmp_path: Path) -> None:
    program = tmp_path / "15" / "bin" / "postgres"
    assert not run.is_there(f"{tmp_path}/*/bin/postgres")
    program.parent.mkdir(parents=True)
    program.touch(0o755)
    assert run.is_there(f"{tmp_path}/*/bin/postgres")
    assert run.find_program(f"{tmp_path}/*/bin/postgres") == str(program)


@pytest.mark.skipif(sys.platform == "win32", reason="Debian's package scripts run elsewhere")
def test_package_scripts_are_told_to_start_no_daemon(run: ModuleType, tmp_path: Path) -> None:
    policy = tmp_path / "policy-rc.d"
    assert run.forbid_daemons(policy)
    assert subprocess.run([policy, "nginx", "start"], check=False).returncode == 101


def test_the_policy_of_a_computer_is_left_as_it_is(run: ModuleType, tmp_path: Path) -> None:
    policy = tmp_path / "policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    assert not run.forbid_daemons(policy)
    assert policy.read_text(encoding="utf-8") == "#!/bin/sh\nexit 0\n"


def test_a_benchmark_can_be_named(run: ModuleType, tmp_path: Path) -> None:
    reading, start = tmp_path / "reading.py", tmp_path / "start.py"
    reading.touch()
    start.touch()
    assert run.chosen_benchmarks(tmp_path, []) == ([reading, start], [])
    assert run.chosen_benchmarks(tmp_path, ["--quick"]) == ([reading, start], ["--quick"])
    assert run.chosen_benchmarks(tmp_path, ["start", "--quick"]) == ([start], ["--quick"])


@pytest.mark.parametrize("name", ["app", "dev", "build", "bill", "uv"])
def test_requirements_are_pinned_hashed_and_name_no_registry(run: ModuleType, name: str) -> None:
    text = (run.REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^[a-z].*(?:\n    --hash=.*)*", text, re.MULTILINE)
    assert entries
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert name in run.LOCKS
