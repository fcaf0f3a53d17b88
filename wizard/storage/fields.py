"""JSON that a stranger may have written, read field by field."""

from __future__ import annotations

import base64
import json
import math
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from wizard.sentence import say
from wizard.storage.json_limits import what_is_too_much

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_NUMBER = 15  # digits; longer ones cost time and mean nothing in a draft
_LONGEST_FRACTION = 24  # characters, as `-2.2250738585072014e-308`

_Kind = TypeVar("_Kind")
_Choice = TypeVar("_Choice", bound=Enum)


class DamagedError(Exception):
    """The JSON is not what it should be; the text completes a sentence after `because`."""


class Fields:
    """One JSON object. Fields that are never asked for are ignored.

    Every method takes the name of a field and raises `DamagedError` when it is missing or holds
    something else than is asked for.
    """

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise DamagedError(say("something else stands where an object should be"))
        self._values = value

    def text(self, name: str) -> str:
        """Read a text of any length."""
        value = self._value(name, str)
        try:
            # Half a character of UTF-16 can be written in JSON, and breaks whoever stores it.
            value.encode()
        except UnicodeEncodeError:
            raise DamagedError(say("its “{}” holds half a character").format(name)) from None
        return value

    def flag(self, name: str) -> bool:
        """Read true or false."""
        return self._value(name, bool)

    def count(self, name: str) -> int:
        """Read a whole number that is not negative."""
        value = self._value(name, int)
        if value < 0:
            raise DamagedError(say("its “{}” is negative").format(name))
        return value

    def number(self, name: str) -> int:
        """Read a whole number, which may be negative."""
        return self._value(name, int)

    def moment(self, name: str) -> datetime:
        """Read a moment in UTC, as `2026-11-24T09:30:00Z`; it comes back aware."""
        value = _parsed(name, datetime.fromisoformat, self.text(name))
        # Other offsets are not converted: at either end of the calendar that overflows.
        if value.utcoffset() != UTC.utcoffset(None):
            raise DamagedError(say("its “{}” is not in UTC").format(name))
        return value.replace(tzinfo=UTC)

    def day(self, name: str) -> date:
        """Read a day, as `2026-11-24`."""
        return _parsed(name, date.fromisoformat, self.text(name))

    def choice(self, name: str, choices: type[_Choice]) -> _Choice:
        """Read the member of an enumeration, which stands there by its name in lower case."""
        return _member(name, self.text(name), choices)

    def everything(self) -> dict[str, object]:
        """All fields as `json` reads them, also those that nobody asks for."""
        return dict(self._values)

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def maybe(self, name: str, read: Callable[[str], _Kind]) -> _Kind | None:
        """Read a field that may be null with another method of this object."""
        return None if self._values.get(name, ...) is None else read(name)

    def object(self, name: str) -> Fields:
        """Read an object."""
        return Fields(self._value(name, dict))

    def objects(self, name: str) -> tuple[Fields, ...]:
        """Read a list of objects."""
        return tuple(Fields(value) for value in self._value(name, list))

    def texts(self, name: str) -> tuple[str, ...]:
        """Read a list of texts."""
        return tuple(Fields({name: value}).text(name) for value in self._value(name, list))

    def counts(self, name: str) -> tuple[int, ...]:
        """Read a list of whole numbers that are not negative."""
        return tuple(Fields({name: value}).count(name) for value in self._value(name, list))

    def blobs(self, name: str) -> tuple[bytes, ...]:
        """Read a list of bytes, which stand there as base64."""
        return tuple(_parsed(name, _from_base64, text) for text in self.texts(name))

    def _value(self, name: str, kind: type[_Kind]) -> _Kind:
        if name not in self._values:
            raise DamagedError(say("its “{}” is missing").format(name))
        value = self._values[name]
        if type(value) is not kind:  # isinstance would take true for the number 1
            raise DamagedError(say("its “{}” is of the wrong kind").format(name))
        return value


def parse(content: bytes) -> Fields:
    """Read the bytes of a JSON object.

    Raises:
        DamagedError: They are anything else; nothing else is raised whatever the bytes are.
    """
    return Fields(parse_values(content))


def parse_values(content: bytes) -> object:
    """Read the bytes of any JSON, as `parse` does, into what `json` makes of it."""
    if too_much := what_is_too_much(content):
        raise DamagedError(too_much)
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_duplicates,
            parse_int=_number,
            parse_float=_fraction,
            parse_constant=_no_constant,
        )
    except UnicodeDecodeError:
        raise DamagedError(say("it is not UTF-8 text")) from None
    except json.JSONDecodeError:
        raise DamagedError(say("it is cut off or is no JSON at all")) from None
    except RecursionError:  # less was left than the limit allows
        raise DamagedError(say("it is nested too deeply")) from None


def moment(value: datetime) -> str:
    """Write an aware moment as `Fields.moment` reads it."""
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise DamagedError(say("a field stands in it twice"))
    return values


def _number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise DamagedError(say("a number in it is too long"))
    return int(digits)


def _fraction(digits: str) -> float:
    value = float(digits) if len(digits) <= _LONGEST_FRACTION else math.inf
    if math.isinf(value):  # which JSON cannot hold
        raise DamagedError(say("a number in it is too long"))
    return value


def _no_constant(name: str) -> object:
    raise DamagedError(say("it holds {}, which is no number").format(name))


def _parsed(name: str, parse_text: Callable[[str], _Kind], text: str) -> _Kind:
    try:
        return parse_text(text)
    except ValueError:
        raise DamagedError(say("its “{}” cannot be read").format(name)) from None


def _member(name: str, text: str, choices: type[_Choice]) -> _Choice:
    try:
        return choices[_names(choices)[text]]
    except KeyError:
        raise DamagedError(
            say("its “{}” has a value that this version does not know").format(name)
        ) from None


@cache
def _names(choices: type[Enum]) -> dict[str, str]:
    return {choice.name.lower(): choice.name for choice in choices}


def _from_base64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
