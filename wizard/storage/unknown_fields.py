"""What newer minor versions have put into a draft, kept while this version edits it.

A newer minor version only adds fields. They are kept as JSON of their own, in which each stands in
the same place as in the draft. What stands in an object of a list is kept for as long as that
object can be told to be the same: an environment by its name and address, anything else as long as
nothing in it has changed.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Final

from wizard.certificates.key_firewall import holds_private_key
from wizard.sentence import say
from wizard.storage.fields import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK: Final = ""  # of an object in a list; no field has this name
_Object = dict[str, object]


def unknown_in(found: object, known: _Object) -> str:
    """Tell what of a document this version does not know.

    Args:
        found: The document as it was read.
        known: What this version would write of it.

    Returns:
        JSON; empty when there is nothing, or a private key somewhere in it.

    Raises:
        DamagedError: There is half a character in it.
    """
    rest = _difference(found, known) if isinstance(found, dict) else {}
    unknown = json.dumps(rest, ensure_ascii=False) if rest else ""
    try:
        unknown.encode()
    except UnicodeEncodeError:
        raise DamagedError(say("it holds half a character")) from None
    # What this version does not understand it cannot mend: with a key in it, all of it goes.
    return "" if holds_private_key(unknown) else unknown


def with_unknown(document: _Object, unknown: str) -> _Object:
    """Put what `unknown_in` told back into a document, where it still belongs."""
    if not unknown:
        return document
    rest: object = json.loads(unknown)
    return _merged(document, rest) if isinstance(rest, dict) else document


def _difference(found: _Object, known: _Object) -> _Object:
    rest: _Object = {}
    for name, value in found.items():
        if name not in known:
            rest |= {name: value} if name != _MARK else {}
            continue
        match value, known[name]:
            case dict(), dict() as inner:
                difference: object = _difference(value, inner)
            case list(), list() as items:
                difference = _differences(name, value, items)
            case _:
                continue
        if difference:
            rest[name] = difference
    return rest


def _differences(name: str, found: list[object], known: list[object]) -> list[object]:
    rest: list[object] = []
    # A list is written as long as it was read, in the same order.
    for value, (item, mark) in zip(found, _marked(name, known), strict=False):
        if isinstance(value, dict) and isinstance(item, dict):
            difference = _difference(value, item)
            if difference:
                rest.append({_MARK: mark, **difference})
    return rest


def _merged(document: _Object, rest: _Object) -> _Object:
    merged = dict(document)
    for name, value in rest.items():
        match value, document.get(name):
            case dict(), dict() as inner:
                merged[name] = _merged(inner, value)
            case list(), list() as items:
                merged[name] = _merged_items(name, items, value)
            case _ if name not in document:
                merged[name] = value
    return merged


def _merged_items(name: str, items: list[object], rest: list[object]) -> list[object]:
    marked = {each.pop(_MARK, ""): each for each in rest if isinstance(each, dict)}
    return [
        _merged(item, marked[mark]) if isinstance(item, dict) and mark in marked else item
        for item, mark in _marked(name, items)
    ]


def _marked(name: str, items: list[object]) -> Iterator[tuple[object, str]]:
    """Tell each item of a list with what tells it from the others, wherever it moves."""
    seen: Counter[str] = Counter()
    for item in items:
        if name == "environments" and isinstance(item, dict):
            own = json.dumps([item["name"], item["address"]])
        else:
            own = json.dumps(item, sort_keys=True)
        seen[own] += 1
        yield item, f"{seen[own]} {own}"
