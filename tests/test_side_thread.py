"""Work in a thread that can be left behind."""

import threading

import pytest

from wizard.side_thread import do_aside


class GivenUpError(Exception):
    pass


def test_what_it_returns_comes_back() -> None:
    assert do_aside(threading.get_ident, lambda: 0.01, "aside") != threading.get_ident()


def test_what_it_raises_is_raised_where_it_is_waited_for() -> None:
    def fail() -> None:
        raise LookupError("nobody there")

    with pytest.raises(LookupError, match="nobody there"):
        do_aside(fail, lambda: 0.01, "aside")


def test_who_gives_up_waits_no_longer() -> None:
    forever = threading.Event()

    def give_up() -> float:
        raise GivenUpError

    with pytest.raises(GivenUpError):
        do_aside(forever.wait, give_up, "aside")
    forever.set()
