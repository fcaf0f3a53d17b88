"""The log: what the program's developers need to know of a run, and nothing of what was entered.

Lines are made safe where they are written, so no caller can forget it. What other people's packages
log is not listened to: they may log what they are given.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.fault_trail import trail
from wizard.storage.folders import make_folder
from wizard.storage.redacted import redacted, without_homes

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

FILE_NAME: Final = "trusted-root-wizard.log"
#: Bytes of one file, and how many of them there are.
LARGEST: Final = 256 * 1024
MOST_FILES: Final = 3

_LONGEST_TRAIL: Final = 20_000
_APPEND: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)


def open_log(folder: Path) -> logging.Logger:
    """Open the log in a folder, which is made when the first line is written.

    Returns:
        A logger: messages are redacted and put on one line; of values that are neither text nor
        numbers only the type is written, of `exc_info` only types and places. Logging never raises;
        when the disk refuses, lines are lost.
    """
    log = logging.getLogger("wizard")
    if not any(isinstance(each, _File) and each.folder == folder for each in log.handlers):
        for handler in tuple(log.handlers):
            log.removeHandler(handler)
            handler.close()
        log.addHandler(_File(folder))
    log.setLevel(logging.INFO)
    log.propagate = False
    log.disabled = False  # whoever sets logging up later switches off what is there, by default
    return log


class _File(RotatingFileHandler):
    """Files that their owner alone can read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(
            folder / FILE_NAME,
            maxBytes=LARGEST,
            backupCount=MOST_FILES - 1,
            encoding="ascii",
            delay=True,
        )
        self.setFormatter(_SafeFormatter())

    def _open(self) -> TextIOWrapper:
        make_folder(self.folder)
        descriptor = os.open(self.baseFilename, _APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)

    def close(self) -> None:
        """Close the file; what a full disk did not take is lost."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  of logging
        """Say nothing: nobody is helped by a program that fails because its log does."""


class _SafeFormatter(logging.Formatter):
    """Writes the time in UTC, the level, the message without secrets, and the trail of an error."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        """Write a record in ASCII: the size of a file is counted in letters."""
        message = visible(redacted(str(record.msg) % _plain(record.args)))
        lines = [f"{self.formatTime(record)} {record.levelname} {message}"]
        if record.exc_info and record.exc_info[1]:
            lines.append(without_homes(trail(record.exc_info[1]))[-_LONGEST_TRAIL:])
        return "\n".join(lines).encode("ascii", "backslashreplace").decode("ascii")


def _plain(values: object) -> tuple[object, ...]:
    """Write what is neither text nor a number as its type: an error or bytes may hold anything."""
    each_value = values if isinstance(values, tuple) else (values,) if values else ()
    return tuple(
        value if isinstance(value, str | int | float) else type(value).__qualname__
        for value in each_value
    )
