import os
import sys
from pathlib import Path

import pytest

from wizard.mendable import MendableError
from wizard.resources import resource
from wizard.storage.portal_file import own_portal

OURS = resource("portal.toml").read_text("utf-8")
THEIRS = OURS.replace("www.outsystems.com/goto", "support.acme.example")


def put(folder: Path, content: bytes) -> Path:
    path = folder / "portal.toml"
    path.write_bytes(content)
    return path


def refusal(folder: Path) -> str:
    with pytest.raises(MendableError) as refused:
        own_portal(folder)
    assert f"“{folder / 'portal.toml'}”" in str(refused.value)
    return str(refused.value)


def test_without_a_file_or_its_folder_there_are_none(tmp_path: Path) -> None:
    assert own_portal(tmp_path) is None
    assert own_portal(tmp_path / "missing") is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_customers_own_are_read_as_editors_write_them(
    encoding: str, line_end: str, tmp_path: Path
) -> None:
    put(tmp_path, THEIRS.replace("\n", line_end).encode(encoding))
    portal = own_portal(tmp_path)
    assert portal is not None
    assert portal.address == "https://support.acme.example/submit-support-case"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "the table [fields] is missing"),
        (b"address = ", "it is not TOML"),
        (THEIRS.replace("https:", "http:").encode(), "address is not an https address"),
        (THEIRS.replace("\nhint", "\nhints").encode(), "“hints” is no setting of a step"),
        (THEIRS.encode("utf-16"), "save it as UTF-8 text"),
        (b"#" * 64 * 1024 + b"\n", "larger than 64 kB"),
    ],
)
def test_a_damaged_file_is_named_with_its_full_path(
    content: bytes, cause: str, tmp_path: Path
) -> None:
    put(tmp_path, content)
    said = refusal(tmp_path)
    assert said.startswith(f"Correct “{tmp_path}")
    assert cause in said


def test_a_folder_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "portal.toml").mkdir()
    assert refusal(tmp_path).endswith("make it readable, or move it elsewhere.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_of_that_name_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "portal.toml")
    assert "could not be read (it is a pipe or a device)" in refusal(tmp_path)
