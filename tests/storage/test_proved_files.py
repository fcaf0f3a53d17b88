from pathlib import Path

import pytest

from wizard.mendable import MendableError
from wizard.storage.proved_files import write_proved


def nothing_wrong(_written: bytes) -> None:
    """Take whatever was written."""


def test_what_is_checked_is_what_is_on_the_disk(tmp_path: Path) -> None:
    path, seen = tmp_path / "acme.cer", list[bytes]()
    assert write_proved(path, b"content", seen.append) == path
    assert seen == [path.read_bytes()] == [b"content"]


def test_a_file_that_does_not_pass_is_removed(tmp_path: Path) -> None:
    def refuse(_written: bytes) -> None:
        raise ValueError("a private key")

    with pytest.raises(ValueError, match="a private key"):
        write_proved(tmp_path / "acme.cer", b"content", refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("on_disk", [b"", b"conteNt", b"content\0"])
def test_a_file_that_reads_back_as_something_else_is_not_to_be_sent(
    on_disk: bytes, tmp_path: Path
) -> None:
    with pytest.raises(MendableError, match=r"“acme\.cer” does not read back.*do not send it"):
        write_proved(tmp_path / "acme.cer", b"content", nothing_wrong, lambda _path, _most: on_disk)


def test_a_file_that_cannot_be_read_back_is_not_to_be_sent(tmp_path: Path) -> None:
    def fail(_path: Path, _most: int) -> bytes:
        raise OSError

    with pytest.raises(MendableError, match="do not send it"):
        write_proved(tmp_path / "acme.cer", b"content", nothing_wrong, fail)
