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
    list; new ones follow in LifeTime's order. What was entered by hand is kept.

    Args:
        current: The environments of the request.
        loaded: Those of LifeTime.
    """
    now, before = _Known(loaded), _Known(current)
    rows: list[Environment] = []
    for row in current:
        told = now.find(row)
        if told is not None:
            rows.append(replace(told, ticked=row.ticked))
        elif row.origin is not Origin.LIFETIME:
            rows.append(row)
    return (*rows, *(each for each in loaded if before.find(each) is None))


def gone(current: Sequence[Environment], loaded: Sequence[Environment]) -> tuple[Environment, ...]:
    """Tell which environments LifeTime told of earlier, and does not any more."""
    now = _Known(loaded)
    told_earlier = (each for each in current if each.origin is Origin.LIFETIME)
    return tuple(each for each in told_earlier if now.find(each) is None)


def added(current: Sequence[Environment], more: Iterable[Environment]) -> tuple[Environment, ...]:
    """Add those that are not in the list yet; one that is there is ticked if it comes ticked."""
    known = _Known(current)
    new: list[Environment] = []
    ticked: set[Environment] = set()
    for each in more:
        there = known.find(each)
        if there is None:
            known.add(each)
            new.append(each)
        elif each.ticked:
            ticked.add(there)
    rows = (*current, *new)
    return tuple(replace(row, ticked=True) if row in ticked else row for row in rows)


def not_among(
    environments: Iterable[Environment], current: Sequence[Environment]
) -> tuple[Environment, ...]:
    """Tell which of these are not in a list yet."""
    known = _Known(current)
    return tuple(each for each in environments if known.find(each) is None)


class _Known:
    """A list in which the same environment is found: by address, or by name where one has none."""

    def __init__(self, environments: Iterable[Environment]) -> None:
        self._by_address: dict[str, Environment] = {}
        self._by_name: dict[str, Environment] = {}
        for each in environments:
            self.add(each)

    def add(self, environment: Environment) -> None:
        if environment.address:
            self._by_address.setdefault(environment.address.casefold(), environment)
        self._by_name.setdefault(environment.name.casefold(), environment)

    def find(self, environment: Environment) -> Environment | None:
        if environment.address.casefold() in self._by_address:
            return self._by_address[environment.address.casefold()]
        named = self._by_name.get(environment.name.casefold())
        if named is None or (named.address and environment.address):
            return None
        return named
