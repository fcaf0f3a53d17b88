"""What LifeTimes told, kept on this computer: environments, and no token."""

from __future__ import annotations

import contextlib
import json
import secrets
import threading
from typing import TYPE_CHECKING, Final

from wizard.environments.infrastructure import Infrastructure
from wizard.storage.atomic import write_atomically
from wizard.storage.environment_fields import environment_from_fields, environment_to_fields
from wizard.storage.fields import DamagedError, Fields, moment, parse
from wizard.storage.folders import make_folder
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from pathlib import Path

#: LifeTimes that are remembered; those that were loaded last stay.
MOST: Final = 20

_LARGEST: Final = 32 * 2**20
_FORMAT: Final = "lifetimes"
_VERSION: Final = (1, 0)


class InfrastructureFile:
    """Keeps infrastructures in one file. Every method may be called in any thread.

    Args:
        path: The file; its folder is made when needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def read(self) -> tuple[Infrastructure, ...]:
        """Tell what is remembered, the last loaded first; nothing when the file cannot be read."""
        with self._lock:
            return self._read()

    def remember(self, infrastructure: Infrastructure) -> None:
        """Remember one, in place of what was remembered of the same LifeTime.

        Raises:
            MendableError: The disk refuses.
        """
        with self._lock:
            others = (i for i in self._read() if i.lifetime != infrastructure.lifetime)
            rows = sorted((infrastructure, *others), key=lambda i: i.loaded, reverse=True)
            document = {
                "format": _FORMAT,
                "version": _VERSION,
                "lifetimes": [_to_fields(each) for each in rows[:MOST]],
            }
            make_folder(self._path.parent)
            text = json.dumps(document, ensure_ascii=False, indent=1)
            write_atomically(self._path, text.encode("utf-8", "replace"))

    def _read(self) -> tuple[Infrastructure, ...]:
        try:
            rows = _rows_in(read_regular(self._path, _LARGEST))
        except FileNotFoundError:
            return ()
        except (DamagedError, OSError):
            self._set_aside()
            return ()
        return tuple(sorted(rows, key=lambda each: each.loaded, reverse=True))

    def _set_aside(self) -> None:
        """Keep what cannot be read under another name, so that it is not written over."""
        with contextlib.suppress(OSError):
            self._path.replace(
                self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}.damaged")
            )


def _rows_in(content: bytes) -> list[Infrastructure]:
    document = parse(content)
    if document.text("format") != _FORMAT or document.counts("version")[:1] != _VERSION[:1]:
        raise DamagedError("it is none that this version writes")
    return [_from_fields(each) for each in document.objects("lifetimes")]


def _to_fields(infrastructure: Infrastructure) -> dict[str, object]:
    return {
        "lifetime": infrastructure.lifetime,
        "loaded": moment(infrastructure.loaded),
        "environments": [environment_to_fields(e) for e in infrastructure.environments],
        "is_token_kept": infrastructure.is_token_kept,
    }


def _from_fields(fields: Fields) -> Infrastructure:
    return Infrastructure(
        lifetime=fields.text("lifetime"),
        loaded=fields.moment("loaded"),
        environments=tuple(environment_from_fields(e) for e in fields.objects("environments")),
        is_token_kept=fields.flag("is_token_kept"),
    )
