"""Settings in a file."""

from __future__ import annotations

import contextlib
import json
import os
import threading
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.mendable import MendableError
from wizard.request.settings import LoadedSettings, Settings
from wizard.sentence import say
from wizard.storage.atomic import write_atomically
from wizard.storage.disk_errors import label, why_unreadable
from wizard.storage.fields import DamagedError, parse
from wizard.storage.folders import make_folder
from wizard.storage.regular_files import TooLargeError, read_regular
from wizard.storage.settings_fields import settings_from_fields, settings_to_fields
from wizard.storage.settings_glance import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST: Final = 2**20  # bytes
_FORMAT: Final = "trusted-root-wizard settings"
_VERSION: Final = (1, 0)


class SettingsFile:
    """Keeps settings in one file of the configuration folder. Safe in any thread.

    Args:
        folder: The configuration folder; made when needed.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._lock = threading.Lock()

    def load(self) -> LoadedSettings:
        """Read the settings; a damaged file is set aside, and one that is newer stays."""
        with self._lock:
            try:
                document = self._document()
            except _DamagedFileError:
                return LoadedSettings(Settings(), self._set_aside())
            except MendableError as error:
                return LoadedSettings(Settings(), str(error))
            return LoadedSettings(document.settings)

    def save(self, settings: Settings) -> None:
        """Write the settings; what a newer minor version wrote beside them stays in the file.

        Raises:
            MendableError: The disk refuses, or the file is one of a newer version.
        """
        with self._lock:
            try:
                before = self._document()
            except _DamagedFileError:
                self._set_aside()
                before = _Document(Settings(), {}, 0)
            content = _written(settings, before)
            if len(content) > _LARGEST:
                raise MendableError(
                    say(
                        "{} could not be saved because it would be larger than {} MB: "
                        "shorten what is entered for the contact."
                    ).format(label(self._path), _LARGEST // 2**20)
                )
            make_folder(self._path.parent)
            write_atomically(self._path, content)

    def _document(self) -> _Document:
        try:
            content = read_regular(self._path, _LARGEST)
        except FileNotFoundError:
            return _Document(Settings(), {}, 0)
        except TooLargeError as error:
            raise _DamagedFileError from error
        except OSError as error:
            raise MendableError(why_unreadable(self._path, error, _LARGEST)) from error
        try:
            return _read(content)
        except _NewerError:
            raise MendableError(
                say(
                    "{} was made with a newer version of this program and was left as it is: "
                    "install that version to use and change these settings."
                ).format(label(self._path))
            ) from None
        except DamagedError as damage:
            raise _DamagedFileError from damage

    def _set_aside(self) -> str:
        """Keep what cannot be read under another name, so that it is not written over."""
        aside = self._path.with_name(f"{self._path.name}.{os.urandom(4).hex()}.damaged")
        with contextlib.suppress(OSError):
            self._path.replace(aside)
        return say("{} cannot be read and was set aside as {}: enter your settings again.").format(
            label(self._path), label(aside)
        )


class _Document(NamedTuple):
    """What stands in a file: settings, all fields they were read from, and the minor version."""

    settings: Settings
    fields: dict[str, object]
    minor: int


class _DamagedFileError(Exception):
    """The file holds something else than settings."""


class _NewerError(DamagedError):
    """The file has a newer major version."""


def _read(content: bytes) -> _Document:
    fields = parse(content)
    if fields.text("format") != _FORMAT:
        raise DamagedError(say("it holds no settings of this program"))
    match fields.counts("version"):
        case (major, minor) if major == _VERSION[0]:
            return _Document(settings_from_fields(fields), fields.everything(), minor)
        case (major, *_) if major > _VERSION[0]:
            raise _NewerError
    raise DamagedError(say("its “version” is none that there ever was"))


def _written(settings: Settings, before: _Document) -> bytes:
    """Write settings in place of those of before, and keep what only a newer version knows."""
    version = (_VERSION[0], max(before.minor, _VERSION[1]))
    own = {"format": _FORMAT, "version": version, **settings_to_fields(settings)}
    text = json.dumps(_merged(before.fields, own), ensure_ascii=False, indent=1) + "\n"
    # Half a character, which a broken paste can bring, becomes a question mark.
    return text.encode("utf-8", "replace")


def _merged(old: dict[str, object], new: dict[str, object]) -> dict[str, object]:
    """Put new values in place of old ones, and keep those that have no new one."""
    kept = old | new
    for name, value in new.items():
        before = old.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            kept[name] = _merged(before, value)
    return kept
