"""What LifeTimes told, kept on this computer: environments, and no token."""

from __future__ import annotations

import contextlib
import json
import os
import threading
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Final

from wizard.environments.infrastructure import Infrastructure
from wizard.sentence import say
from wizard.storage.atomic import remove_leftovers, write_atomically
from wizard.storage.disk_errors import cannot_write
from wizard.storage.environment_fields import environment_from_fields, environment_to_fields
from wizard.storage.fields import DamagedError, Fields, moment, parse
from wizard.storage.folders import make_folder
from wizard.storage.regular_files import TooLargeError, read_regular

if TYPE_CHECKING:
    from pathlib import Path

#: LifeTimes that are remembered, and environments of all of them together; those that were loaded
#: last stay. So many fit into the file however long their names are.
MOST: Final = 20
MOST_ENVIRONMENTS: Final = 10_000

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
        with self._lock, contextlib.suppress(DamagedError, OSError):
            return self._read()
        return ()

    def remember(self, infrastructure: Infrastructure) -> None:
        """Remember one, in place of what was remembered of the same LifeTime.

        A file that is damaged, or of a newer version, is set aside and not written over.

        Raises:
            MendableError: The disk refuses.
        """
        with self._lock:
            make_folder(self._path.parent)
            remove_leftovers(self._path.parent)
            try:
                known = self._read_or_set_aside()
            except OSError as error:  # what could not be read is not written over
                raise cannot_write(self._path, error) from error
            others = (i for i in known if i.lifetime != infrastructure.lifetime)
            document = {
                "format": _FORMAT,
                "version": _VERSION,
                "lifetimes": [_to_fields(i) for i in _last_loaded(infrastructure, *others)],
            }
            text = json.dumps(document, ensure_ascii=False, indent=1)
            write_atomically(self._path, text.encode("utf-8", "replace"))

    def _read_or_set_aside(self) -> tuple[Infrastructure, ...]:
        try:
            return self._read()
        except (DamagedError, TooLargeError):
            self._path.replace(
                self._path.with_name(f"{self._path.name}.{os.urandom(4).hex()}.damaged")
            )
            return ()

    def _read(self) -> tuple[Infrastructure, ...]:
        try:
            content = read_regular(self._path, _LARGEST)
        except FileNotFoundError:
            return ()
        return _last_loaded(*_rows_in(content))


def _last_loaded(*infrastructures: Infrastructure) -> tuple[Infrastructure, ...]:
    """Put the last loaded first, and leave out the first loaded of too many."""
    rows = sorted(infrastructures, key=lambda each: each.loaded, reverse=True)[:MOST]
    counts = accumulate(len(each.environments) for each in rows)
    fitting = sum(1 for _ in takewhile(lambda count: count <= MOST_ENVIRONMENTS, counts))
    return tuple(rows[:fitting])


def _rows_in(content: bytes) -> list[Infrastructure]:
    document = parse(content)
    if document.text("format") != _FORMAT or document.counts("version")[:1] != _VERSION[:1]:
        raise DamagedError(say("it is none that this version writes"))
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
