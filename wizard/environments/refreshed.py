"""A list of environments brought up to date with what LifeTime tells, or an earlier request."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.environments.environment import Environment, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def refreshed(
    current: Sequence[Environment], loaded: Sequence[Environment]
) -> tuple[Environment, ...]:
    """Replace what LifeTime told earlier by what it tells now.

    What is ticked stays ticked, and an environment that the customer has stays where it is in the
    list; new ones follow in LifeTime's order. What was entered by hand is kept, or becomes what
    LifeTime tells of the same environment, with its address where LifeTime has none; rows that
    turn out to be the same become one.

    Args:
        current: The environments of the request.
        loaded: Those of LifeTime.
    """
    now = _Known(loaded)
    rows: list[Environment] = []
    places: dict[int, int] = {}  # where each of those of LifeTime stands
    for row in current:
        told = now.find(row)
        if told is None:
            if row.origin is not Origin.LIFETIME:
                rows.append(row)
        elif told not in places:
            places[told] = len(rows)
            rows.append(_told_of(row, loaded[told]))
        elif _is_elsewhere(row, rows[places[told]]):
            rows.append(row)
        elif row.ticked:
            rows[places[told]] = replace(rows[places[told]], ticked=True)
    return (*rows, *(each for told, each in enumerate(loaded) if told not in places))


def gone(current: Sequence[Environment], loaded: Sequence[Environment]) -> tuple[Environment, ...]:
    """Tell which environments LifeTime told of earlier, and does not any more."""
    now = _Known(loaded)
    told_earlier = (each for each in current if each.origin is Origin.LIFETIME)
    return tuple(each for each in told_earlier if now.find(each) is None)


def added(current: Sequence[Environment], more: Iterable[Environment]) -> tuple[Environment, ...]:
    """Add those that are not in the list yet; one that is there is ticked if it comes ticked."""
    rows = list(current)
    known = _Known(rows)
    for each in more:
        place = known.find(each)
        if place is None:
            known.add(each)
            rows.append(each)
        elif each.ticked:
            rows[place] = replace(rows[place], ticked=True)
    return tuple(rows)


def not_among(
    environments: Iterable[Environment], current: Sequence[Environment]
) -> tuple[Environment, ...]:
    """Tell which of these are not in a list yet."""
    known = _Known(current)
    return tuple(each for each in environments if known.find(each) is None)


def _told_of(row: Environment, told: Environment) -> Environment:
    return replace(told, ticked=row.ticked, address=told.address or row.address)


def _is_elsewhere(row: Environment, other: Environment) -> bool:
    """Whether they have the name in common and nothing else, LifeTime having told no address."""
    return bool(row.address) and row.address.casefold() != other.address.casefold()


class _Known:
    """Finds the place of the same environment in a list: by address, or by name if one has none."""

    def __init__(self, environments: Iterable[Environment]) -> None:
        self._count = 0
        self._by_address: dict[str, int] = {}
        self._by_name: dict[str, int] = {}
        self._by_name_alone: dict[str, int] = {}
        for each in environments:
            self.add(each)

    def add(self, environment: Environment) -> None:
        """Put it behind the others; the first of several that are the same is found."""
        address, name = _forms(environment)
        if address:
            self._by_address.setdefault(address, self._count)
        else:
            self._by_name_alone.setdefault(name, self._count)
        self._by_name.setdefault(name, self._count)
        self._count += 1

    def find(self, environment: Environment) -> int | None:
        address, name = _forms(environment)
        if address:
            return self._by_address.get(address, self._by_name_alone.get(name))
        return self._by_name_alone.get(name, self._by_name.get(name))


def _forms(environment: Environment) -> tuple[str, str]:
    return environment.address.casefold(), environment.name.casefold()
