"""What the customer hands over, from the disk or the clipboard to what was read in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.certificates.read_report import ReadReport, Rejected
from wizard.sentence import say
from wizard.storage import source_files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.certificates.keystore import (
        KeystoreContents,
        KeystoreRefusal,
        Keystores,
        OpenKeystore,
    )

PASTED = say("Pasted text")


class SourceReader:
    """Reads files, folders and pasted text. Never raises on bad input; safe in any thread.

    Args:
        keystores: Opens PKCS#12 files; it may take seconds, and must not hold up the program.
        most_files: How many files are read of folders at once.
    """

    def __init__(self, keystores: Keystores, most_files: int = source_files.MOST_FILES) -> None:
        self._keystores = keystores
        self._most_files = most_files

    def files_in(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """Replace each folder by the files in it, up to a limit; everything else stays as it is.

        A folder that is not given in full stays too: reading it tells what is missing.
        """
        return source_files.files_in(paths, self._most_files)

    def read_file(
        self, path: Path, password: str | None = None, *, allow_costly: bool = False
    ) -> ReadReport:
        """Read one file; what is wrong with the file itself is a rejection in the report.

        Args:
            path: The file.
            password: The password of keystores in it; None when the customer gave none.
            allow_costly: Whether opening them may take longer than usual.
        """
        # `.` and `/` have no name of their own.
        source = visible(path.name or str(path))
        content = source_files.read_bytes(path)
        if isinstance(content, Rejected):
            return ReadReport(source, rejected=(content,))
        return self._read(content, source, password, allow_costly=allow_costly)

    def read_text(self, text: str) -> ReadReport:
        """Read pasted text."""
        # Half a character, which a paste can bring, is nothing that a certificate needs.
        return self._read(text.encode("utf-8", "replace"), PASTED, None)

    def make_ready(self) -> None:
        """Make ready what reading a file needs, so that it costs no time then."""
        self._keystores.make_ready()
        _reader()

    def close(self) -> None:
        """Give up what is being read, and open no keystore any more."""
        self._keystores.close()

    def _read(
        self, content: bytes, source: str, password: str | None, *, allow_costly: bool = False
    ) -> ReadReport:
        def open_keystore(data: bytes, password: str | None) -> KeystoreContents | KeystoreRefusal:
            # Who opens them is asked for when there is one: few files are.
            return self._keystores.open(data, password, allow_costly=allow_costly)

        return _reader()(content, source, open_keystore, password)


def _reader() -> Callable[[bytes, str, OpenKeystore, str | None], ReadReport]:
    # Imported at the first use: it takes about as long as the rest of the program's start.
    from wizard.certificates.read import read  # noqa: PLC0415

    return read
