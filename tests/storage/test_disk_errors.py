"""What the system says about the disk, in sentences that say what to do."""

import errno
import os
from pathlib import Path

import pytest

from wizard.storage.disk_errors import cannot_write, why_unreadable

PATH = Path("shared", "acme.trustdraft")


def error_of(name: str) -> OSError:
    if not hasattr(errno, name):
        pytest.skip(f"this system has no {name}")
    number = getattr(errno, name)
    return OSError(number, os.strerror(number))


class WindowsError(OSError):
    """What Windows says, as Python hands it on there."""

    def __init__(self, code: int) -> None:
        super().__init__(errno.EINVAL, "The network name cannot be found")
        self.winerror = code


@pytest.mark.parametrize(
    ("name", "what_to_do"),
    [
        ("ENOSPC", "the disk is full: free some space on it, or choose another folder."),
        ("EDQUOT", "the disk is full: free some space on it, or choose another folder."),
        ("EROFS", "close that program, or choose another folder."),
        ("ENODEV", "connect its drive again, or choose another folder."),
        ("ENOMEDIUM", "connect its drive again, or choose another folder."),
        ("ESTALE", "connect its drive again, or choose another folder."),
        ("ETIMEDOUT", "connect its drive again, or choose another folder."),
        ("EHOSTDOWN", "connect its drive again, or choose another folder."),
        ("ENETUNREACH", "connect its drive again, or choose another folder."),
        ("EIO", "(Input/output error): choose another folder."),
    ],
)
def test_what_hinders_writing_is_said_with_what_to_do(name: str, what_to_do: str) -> None:
    said = str(cannot_write(PATH, error_of(name)))
    assert said.startswith("“acme.trustdraft” could not be saved ")
    assert said.endswith(what_to_do)


@pytest.mark.parametrize("name", ["ENOENT", "ENODEV", "ESTALE", "ETIMEDOUT", "ENETDOWN"])
def test_a_file_on_a_drive_that_went_is_not_there_any_more(name: str) -> None:
    said = why_unreadable(PATH, error_of(name), 2**20)
    assert said.startswith("“acme.trustdraft” is not there any more: ")
    assert "connect its drive again" in said


@pytest.mark.parametrize("code", [21, 64, 67])
def test_a_drive_that_went_on_windows_is_said_as_well(code: int) -> None:
    assert "connect its drive again" in str(cannot_write(PATH, WindowsError(code)))
    assert "connect its drive again" in why_unreadable(PATH, WindowsError(code), 2**20)
