from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.refreshed import added, gone, not_among, refreshed

HAND, TOLD, EARLIER = Origin.BY_HAND, Origin.LIFETIME, Origin.EARLIER


def hand(name: str, address: str = "", *, ticked: bool = False) -> Environment:
    return Environment(name, address, ticked=ticked)


def told(name: str, address: str = "", *, ticked: bool = False) -> Environment:
    return Environment(
        name, address, Purpose.PRODUCTION, ticked, front_ends=2, is_cloud=True, origin=TOLD
    )


DEV, QA, PROD = told("Dev", "dev.test"), told("QA", "qa.test"), told("Prod", "prod.test")


def ticked(environment: Environment) -> Environment:
    return replace(environment, ticked=True)


def test_the_first_time_everything_is_new() -> None:
    assert refreshed((), (DEV, QA)) == (DEV, QA)


def test_what_lifetime_says_now_takes_the_place_of_what_it_said() -> None:
    renamed = told("Quality", "QA.test")
    assert refreshed((ticked(QA), DEV), (DEV, renamed)) == (ticked(renamed), DEV)


def test_new_ones_follow_in_the_order_of_lifetime() -> None:
    assert refreshed((hand("Own"), QA), (PROD, QA, DEV)) == (hand("Own"), QA, PROD, DEV)


def test_what_lifetime_no_longer_tells_goes_and_is_named() -> None:
    current = (ticked(DEV), QA, hand("Own", "own.test"), replace(PROD, origin=EARLIER))
    assert refreshed(current, (QA,)) == (QA, current[2], current[3])
    assert gone(current, (QA,)) == (ticked(DEV),)


@pytest.mark.parametrize("typed", [hand("dev"), hand("x", "DEV.test"), hand("DEV", "dev.test")])
def test_what_was_typed_becomes_what_lifetime_tells_of_it(typed: Environment) -> None:
    assert refreshed((hand("Own"), ticked(typed)), (DEV,)) == (hand("Own"), ticked(DEV))


def test_an_address_that_lifetime_does_not_tell_is_kept() -> None:
    [row] = refreshed((hand("Dev", "dev.test"),), (told("Dev"),))
    assert row == told("Dev", "dev.test")


def test_the_same_name_at_another_address_is_another_environment() -> None:
    assert refreshed((hand("Dev", "old.test"),), (DEV,)) == (hand("Dev", "old.test"), DEV)


def test_rows_that_turn_out_to_be_the_same_become_one() -> None:
    current = (hand("Dev"), hand("Own"), hand("Development", "dev.test", ticked=True))
    assert refreshed(current, (DEV,)) == (ticked(DEV), hand("Own"))


def test_two_of_one_name_are_not_taken_for_each_other() -> None:
    other = told("Dev", "dev2.test")
    assert refreshed((hand("Dev", ticked=True),), (DEV, other)) == (ticked(DEV), other)
    assert refreshed((other,), (told("Dev"), other)) == (other, told("Dev"))
    alone = ticked(told("Dev"))
    assert refreshed((DEV, alone), (DEV, told("Dev"))) == (DEV, alone)
    both = (hand("Dev", "a.test"), hand("Dev", "b.test", ticked=True))
    assert refreshed(both, (told("Dev"),)) == (told("Dev", "a.test"), both[1])


def test_adding_ticks_what_is_there_and_adds_what_is_not() -> None:
    more = (ticked(replace(QA, origin=EARLIER)), hand("Own"), ticked(hand("own")), DEV)
    assert added((ticked(DEV), QA), more) == (ticked(DEV), ticked(QA), ticked(hand("Own")))


def test_of_two_equal_rows_the_one_that_is_found_is_ticked() -> None:
    rows = (hand("Dev"), hand("Dev"))
    assert added(rows, [ticked(hand("Dev"))]) == (ticked(rows[0]), rows[1])


def test_which_are_not_in_a_list() -> None:
    assert not_among((DEV, hand("qa"), PROD), (hand("x", "dev.test"), QA)) == (PROD,)
    assert not_among((DEV,), ()) == (DEV,)


# Whatever the lists are

NAMES, ADDRESSES = st.sampled_from("ABCab"), st.sampled_from(["", "", "a.test", "A.test", "b.test"])


def lists(*origins: Origin) -> st.SearchStrategy[tuple[Environment, ...]]:
    one = st.builds(
        Environment,
        NAMES,
        ADDRESSES,
        st.sampled_from(Purpose),
        st.booleans(),
        origin=st.sampled_from(origins),
    )
    return st.lists(one, max_size=7).map(tuple)


CURRENT, LOADED = (
    lists(*Origin),
    lists(TOLD).map(lambda rows: tuple(replace(row, ticked=False) for row in rows)),
)


def is_there(environment: Environment, rows: tuple[Environment, ...]) -> bool:
    return not_among((environment,), rows) == ()


@given(CURRENT, LOADED)
def test_nothing_that_was_entered_is_lost(
    current: tuple[Environment, ...], loaded: tuple[Environment, ...]
) -> None:
    after = refreshed(current, loaded)
    for row in current:
        if row.origin is not TOLD:
            assert is_there(row, after)
    entered = {row.address.casefold() for row in current if row.origin is not TOLD}
    assert entered <= {row.address.casefold() for row in after} | {""}


@given(CURRENT, LOADED)
def test_no_tick_is_lost_but_of_those_that_are_gone(
    current: tuple[Environment, ...], loaded: tuple[Environment, ...]
) -> None:
    after = refreshed(current, loaded)
    remaining = tuple(row for row in after if row.ticked)
    lost = gone(current, loaded)
    for row in current:
        if row.ticked and row not in lost:
            assert is_there(row, remaining)
    assert len(remaining) <= sum(row.ticked for row in current)


@given(CURRENT, LOADED)
def test_everything_that_lifetime_tells_is_there(
    current: tuple[Environment, ...], loaded: tuple[Environment, ...]
) -> None:
    after = refreshed(current, loaded)
    assert all(is_there(each, after) for each in loaded)
    assert len(after) >= len(loaded)


@given(CURRENT, LOADED)
def test_rows_stay_in_their_order(
    current: tuple[Environment, ...], loaded: tuple[Environment, ...]
) -> None:
    # Numbers instead of front-ends, which tell rows apart and say nothing about what is the same.
    rows = tuple(replace(row, front_ends=n) for n, row in enumerate(current, 1_000))
    kept = [row.front_ends for row in refreshed(rows, loaded) if row.front_ends >= 1_000]
    assert kept == sorted(kept)
    news = tuple(replace(each, front_ends=n) for n, each in enumerate(loaded, 1_000))
    new = [row.front_ends for row in refreshed((), news)]
    assert new == sorted(new)


@given(CURRENT, LOADED)
def test_refreshing_twice_is_refreshing_once(
    current: tuple[Environment, ...], loaded: tuple[Environment, ...]
) -> None:
    each_once = added((), loaded)
    once = refreshed(current, each_once)
    assert refreshed(once, each_once) == once


@given(CURRENT, CURRENT)
def test_adding_keeps_all_rows_where_they_are(
    current: tuple[Environment, ...], more: tuple[Environment, ...]
) -> None:
    after = added(current, more)
    for before, row in zip(current, after, strict=False):
        assert row in {before, ticked(before)}
    assert all(is_there(each, after) for each in more)
    assert all(is_there(each, tuple(r for r in after if r.ticked)) for each in more if each.ticked)


Act = Callable[[Sequence[Environment], Sequence[Environment]], object]


class Counted(str):
    """A name that counts how often it is brought into the form that is compared."""

    __slots__ = ()
    looks: ClassVar[list[str]] = []

    def casefold(self) -> str:
        self.looks.append(self)
        return super().casefold()


@pytest.mark.parametrize("act", [refreshed, gone, added, not_among])
def test_a_thousand_cost_no_more_each_than_ten(act: Act) -> None:
    def looks(count: int) -> int:
        rows = [told(Counted(f"Test {n}"), Counted(f"t{n}.test")) for n in range(count)]
        Counted.looks.clear()
        act(rows, rows[::-1])
        return len(Counted.looks)

    assert looks(1_000) <= 100 * looks(10)
