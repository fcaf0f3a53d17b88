import pytest

from wizard.certificates.library import LibraryError, ask


class PanicError(BaseException):
    """As the Rust code raises it."""


def raising(error: BaseException) -> None:
    raise error


@pytest.mark.parametrize("error", [ValueError("x"), PanicError("x"), MemoryError()])
def test_every_failure_is_one_exception(error: BaseException) -> None:
    with pytest.raises(LibraryError) as caught:
        ask(lambda: raising(error))
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(1)])
def test_the_wish_to_end_is_let_through(error: BaseException) -> None:
    with pytest.raises(type(error)):
        ask(lambda: raising(error))


def test_what_means_something_to_the_caller_is_let_through() -> None:
    with pytest.raises(KeyError):
        ask(lambda: raising(KeyError("x")), KeyError)
