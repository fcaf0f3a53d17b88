import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.certificates.read_report import Kind, Rejected
from wizard.storage.source_files import LARGEST, MOST_FILES, files_in, read_bytes

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def put(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def refusal(path: Path) -> Rejected:
    refused = read_bytes(path)
    assert isinstance(refused, Rejected)
    assert refused.position == 1
    assert refused.reason.endswith(".")
    return refused


def test_folders_are_replaced_by_their_files_and_the_rest_stays(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    expected = (
        put(tmp_path / "single.cer"),
        put(folder / "a.cer"),
        put(folder / "b.pem"),
        put(folder / "inner" / "deep" / "c.cer"),
        tmp_path / "missing.cer",
    )
    assert files_in([tmp_path / "single.cer", folder, tmp_path / "missing.cer"]) == expected


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    shown = put(tmp_path / "shown.cer")
    put(tmp_path / ".hidden.cer")
    put(tmp_path / ".git" / "object")
    assert files_in([tmp_path]) == (shown,)


def test_a_hidden_file_that_was_named_is_read(tmp_path: Path) -> None:
    hidden = put(tmp_path / ".hidden.cer")
    assert files_in([hidden]) == (hidden,)


@posix_only
def test_links_are_followed_inside_the_folder_alone(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside.cer")
    folder = tmp_path / "folder"
    inside = put(folder / "..data" / "tls.crt")
    (folder / "tls.crt").symlink_to(inside)
    (folder / "out.cer").symlink_to(outside)
    (folder / "parent").symlink_to(tmp_path)
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "broken").symlink_to(folder / "nothing")
    assert files_in([folder]) == (folder / "tls.crt",)
    assert files_in([folder / "out.cer"]) == (folder / "out.cer",)


@posix_only
def test_pipes_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    shown = put(tmp_path / "shown.cer")
    assert files_in([tmp_path]) == (shown,)


def test_no_more_than_a_thousand_files_are_taken_of_all_folders(tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        for number in range(600):
            (folder / f"{number:03}.cer").touch()
    single = put(tmp_path / "single.cer")
    found = files_in([*folders, single])
    assert found[:600] == tuple(sorted(folders[0].iterdir()))
    assert found[600:MOST_FILES] == tuple(sorted(folders[1].iterdir()))[:400]
    assert found[MOST_FILES:] == (folders[1], single)
    refused = refusal(folders[1])
    assert refused.kind is Kind.TOO_MANY
    assert "no more than 1,000 files are read at once" in refused.reason


def test_a_thousand_files_are_all_taken(tmp_path: Path) -> None:
    for number in range(MOST_FILES):
        (tmp_path / f"{number:03}.cer").touch()
    assert set(files_in([tmp_path])) == set(tmp_path.iterdir())


def test_a_folder_without_files_says_so_when_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert files_in([tmp_path]) == (tmp_path,)
    refused = refusal(tmp_path)
    assert refused.kind is Kind.UNREADABLE_FILE
    assert refused.reason.startswith("There are no files in the folder")


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    assert (
        read_bytes(put(tmp_path / "acme.cer", b"\r\n\x1a\x00" * 1_000)) == b"\r\n\x1a\x00" * 1_000
    )


@posix_only
def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(put(tmp_path / "acme.cer", b"content"))
    assert read_bytes(tmp_path / "link") == b"content"


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    refused = refusal(put(tmp_path / "acme.cer", b""))
    assert refused.kind is Kind.EMPTY
    assert refused.reason == "“acme.cer” is empty: ask for the file again."


@pytest.mark.parametrize("name", ["gone.cer", "gone/acme.cer", "nul\0.cer", "n" * 5_000])
def test_a_file_that_is_not_there_is_said(name: str, tmp_path: Path) -> None:
    assert refusal(tmp_path / name).kind is Kind.UNREADABLE_FILE
    assert files_in([tmp_path / name]) == (tmp_path / name,)


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    refused = refusal(put(tmp_path / "file") / "acme.cer")
    assert "is not there any more" in refused.reason


def test_a_file_of_32_mb_is_read_and_a_larger_one_refused(tmp_path: Path) -> None:
    path = put(tmp_path / "acme.cer", b"")
    os.truncate(path, LARGEST)
    assert read_bytes(path) == bytes(LARGEST)
    os.truncate(path, LARGEST + 1)
    refused = refusal(path)
    assert refused.kind is Kind.TOO_LARGE
    assert "larger than 32 MB" in refused.reason


@posix_only
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read(name: str) -> None:
    assert "is a pipe or a device" in refusal(Path(name)).reason


@posix_only
def test_a_pipe_that_nobody_writes_to_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is a pipe or a device" in refusal(tmp_path / "pipe").reason


@posix_only
def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    path = put(tmp_path / "acme.cer")
    path.chmod(0)
    tmp_path.chmod(0o755)
    script = """
import os, sys
from pathlib import Path
from wizard.storage.source_files import files_in, read_bytes
if os.geteuid() == 0:
    os.setuid(65534)  # to root nothing is forbidden
path = Path(sys.argv[1])
assert files_in([path]) == (path,)
sys.stdout.write(read_bytes(path).reason)
"""
    said = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert said.stdout.startswith("“acme.cer” may not be read by you")


def test_a_deceiving_name_is_made_visible(tmp_path: Path) -> None:
    assert refusal(tmp_path / "acme\u202egpj.cer").reason.startswith("“acme<U+202E>gpj.cer”")
