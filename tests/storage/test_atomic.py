import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.mendable import MendableError
from wizard.storage import atomic
from wizard.storage.atomic import remove_leftovers, write_atomically

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")


def test_the_file_is_there_and_nothing_beside_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "one", b"first\nline")
    write_atomically(tmp_path / "one", b"second\nline")
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert (tmp_path / "one").read_bytes() == b"second\nline"


@posix_only
def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "one"
    path.write_bytes(b"")
    path.chmod(0o666)
    write_atomically(path, b"content")
    assert path.stat().st_mode & 0o777 == 0o600


@posix_only
def test_a_planted_link_is_replaced_and_its_target_untouched(tmp_path: Path) -> None:
    target, path = tmp_path / "target", tmp_path / "one"
    target.write_bytes(b"precious")
    path.symlink_to(target)
    write_atomically(path, b"content")
    assert target.read_bytes() == b"precious"
    assert not path.is_symlink()
    assert path.read_bytes() == b"content"


@posix_only
def test_a_link_planted_where_the_bytes_go_first_is_refused(tmp_path: Path) -> None:
    """The name is of 128 random bits; this is what would happen to whoever guessed it."""
    target, temporary = tmp_path / "target", tmp_path / "temporary"
    target.write_bytes(b"precious")
    temporary.symlink_to(target)
    with pytest.raises(FileExistsError):
        atomic._write_through(temporary, b"content")
    temporary.unlink()
    temporary.symlink_to(tmp_path / "elsewhere")  # which is not there, and is not made
    with pytest.raises(FileExistsError):
        atomic._write_through(temporary, b"content")
    assert target.read_bytes() == b"precious"
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_gone_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MendableError) as refusal:
        write_atomically(tmp_path / "stick" / "acme.cer", b"content")
    assert "“acme.cer”" in str(refusal.value)
    assert str(tmp_path / "stick") in str(refusal.value)
    assert "connect its drive again, or choose another folder." in str(refusal.value)


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"precious")
    with pytest.raises(MendableError, match="choose another folder"):
        write_atomically(tmp_path / "stick" / "acme.cer", b"content")
    assert (tmp_path / "stick").read_bytes() == b"precious"


def test_a_folder_at_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "inside").write_bytes(b"precious")
    with pytest.raises(MendableError, match="choose another folder"):
        write_atomically(tmp_path / "one", b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert (tmp_path / "one" / "inside").read_bytes() == b"precious"


@posix_only
def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root; the read-only disk shows the same")
    tmp_path.chmod(0o500)
    with pytest.raises(MendableError, match="is not permitted"):
        write_atomically(tmp_path / "one", b"content")
    tmp_path.chmod(0o700)


def test_a_read_only_disk_is_said_and_the_old_file_kept(small_disk: Path) -> None:
    write_atomically(small_disk / "one", b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(MendableError, match="is not permitted"):
        write_atomically(small_disk / "one", b"new")
    assert (small_disk / "one").read_bytes() == b"old"


def test_a_full_disk_is_said_and_the_old_file_kept(small_disk: Path) -> None:
    write_atomically(small_disk / "one", b"old")
    with pytest.raises(MendableError, match="the disk is full: free some space"):
        write_atomically(small_disk / "one", bytes(100_000))
    assert [path.name for path in small_disk.iterdir()] == ["one"]
    assert (small_disk / "one").read_bytes() == b"old"


@posix_only
def test_a_file_that_may_not_grow_is_said_and_the_old_file_kept(tmp_path: Path) -> None:
    """The limit on the size of files is the full disk that everybody can have."""
    script = """
import resource, sys
from pathlib import Path
from wizard.mendable import MendableError
from wizard.storage import atomic
from wizard.storage.atomic import write_atomically

path = Path(sys.argv[1])
write_atomically(path, b"old")
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))
try:
    write_atomically(path, bytes(100_000))
except MendableError as error:
    sys.stdout.write(str(error))
"""
    path = tmp_path / "one"
    said = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert "the disk is full: free some space" in said.stdout
    assert [found.name for found in tmp_path.iterdir()] == ["one"]
    assert path.read_bytes() == b"old"


def test_only_old_leftovers_of_this_program_are_removed(tmp_path: Path) -> None:
    leftover = tmp_path / ".trusted-root-wizard-0123.new"
    young = tmp_path / ".trusted-root-wizard-4567.new"
    foreign = tmp_path / ".something-else.new"
    for path in (leftover, young, foreign):
        path.write_bytes(b"half")
    for path in (leftover, foreign):
        os.utime(path, (0, 0))
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([young, foreign])


def test_leftovers_of_a_folder_that_is_not_there_are_none(tmp_path: Path) -> None:
    remove_leftovers(tmp_path / "gone")
