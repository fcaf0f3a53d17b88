import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from tests.authority import Authority
from wizard import __version__
from wizard.__main__ import main

PROJECT = Path(__file__).parents[1]
ROOT = Authority.root("Acme Root CA")
Result = subprocess.CompletedProcess[str]

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


def run(*arguments: object, environment: Mapping[str, str] | None = None) -> Result:
    return subprocess.run(
        [sys.executable, "-m", "wizard", *map(str, arguments)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def certificate_file(tmp_path: Path) -> Path:
    path = tmp_path / "acme.pem"
    path.write_bytes(ROOT.pem)
    return path


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"trusted-root-wizard {__version__}\n"


def test_help_names_what_people_may_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for option in ("--report", "--json", "--self-test", "--version", "PATH"):
        assert option in shown
    assert "--open-keystore" not in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ["--report"],
        ["--report", "--json"],
        ["--json"],
        ["--json", "acme.cer"],
        ["--unknown"],
        ["--rep", "acme.cer"],
        ["--report", "acme.cer", "--self-test"],
        ["--self-test", "folder", "acme.cer"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage: trusted-root-wizard" in captured.err


@pytest.mark.parametrize(
    "order",
    [
        ("--report", "--json", "FILE"),
        ("FILE", "--report", "--json"),
        ("--json", "FILE", "--report"),
    ],
)
def test_options_and_paths_come_in_any_order(
    order: tuple[str, ...], certificate_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(certificate_file) if word == "FILE" else word for word in order]) == 0
    [source] = json.loads(capsys.readouterr().out)["sources"]
    assert source["source"] == "acme.pem"


def test_the_report_of_files_and_folders_is_printed(certificate_file: Path) -> None:
    (certificate_file.parent / "hello.txt").write_text("Hello")
    result = run("--report", certificate_file, certificate_file.parent)
    assert result.returncode == 0
    assert result.stderr == ""
    assert result.stdout.count("Acme Root CA needs to be trusted") == 2
    assert "hello.txt" in result.stdout


def test_a_report_of_nothing_readable_says_why_and_fails(tmp_path: Path) -> None:
    result = run("--report", tmp_path / "gone.cer")
    assert result.returncode == 1
    assert "“gone.cer” is not there any more" in result.stdout
    assert result.stderr == ""


def test_a_report_takes_all_files_of_a_folder(tmp_path: Path) -> None:
    for number in range(1_100):
        (tmp_path / f"{number}.txt").touch()
    sources = json.loads(run("--report", "--json", tmp_path).stdout)["sources"]
    assert len(sources) == 1_100


def test_a_keystore_is_opened_in_a_child_and_wants_its_password(tmp_path: Path) -> None:
    (tmp_path / "acme.pfx").write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"acme", ROOT.key, ROOT.certificate, None, BestAvailableEncryption(b"sesame")
        )
    )
    result = run("--report", "--json", tmp_path)
    [source] = json.loads(result.stdout)["sources"]
    assert [r["kind"] for r in source["rejected"]] == ["no_password"]
    assert result.returncode == 1


def test_a_terminal_that_lacks_letters_gets_their_codes(certificate_file: Path) -> None:
    path = certificate_file.rename(certificate_file.with_name("Produção.pem"))
    result = run("--report", path, environment=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
    assert result.stdout.startswith("Produ\\xe7\\xe3o.pem\n")


def reading_stops_early(arguments: list[str]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-m", "wizard", *arguments],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    return process


@posix_only
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_a_reader_that_stops_early_is_no_error_to_talk_about(
    form: list[str], certificate_file: Path
) -> None:
    process = reading_stops_early(["--report", *form, str(certificate_file)])
    _, errors = process.communicate()
    assert errors == b""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a device of Linux")
def test_an_output_that_is_full_is_said(certificate_file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "wizard", "--report", str(certificate_file)],
            cwd=PROJECT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "the report could not be written" in result.stderr


@posix_only
@pytest.mark.parametrize("arguments", ["--version", "--report acme.pem", "--report", "--help"])
def test_no_streams_at_all_are_no_error(arguments: str, certificate_file: Path) -> None:
    """A program without a console on Windows has none."""
    result = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m wizard {arguments} >&- 2>&- <&-'],
        cwd=certificate_file.parent,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        check=False,
    )
    assert result.returncode == (2 if arguments == "--report" else 0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_one_sentence_says_so() -> None:
    display = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in display}
    result = run("acme.cer", environment=environment)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "./run app --self-test DIR" in result.stderr
