"""Calls into the cryptography library, whose failures come in more shapes than it documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class LibraryError(Exception):
    """The library could not do what was asked; the cause is chained."""


def ask(call: Callable[[], Result], *passing: type[Exception]) -> Result:
    """Call the library, and make one exception out of all its failures.

    Args:
        call: What to ask it.
        passing: Exceptions that mean something to the caller, and are let through.

    Raises:
        LibraryError: For everything else, a panic of its Rust code included, which is a
            `BaseException` and would otherwise end the program.
    """
    try:
        return call()
    except passing:
        raise
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # pyo3's PanicException derives from nothing narrower
        raise LibraryError(str(error)) from error
