"""What is remembered of certificates, as long as they are in use."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Function = TypeVar("Function", bound="Callable[..., object]")

_forgetting: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Function], Function]:
    """Let a function remember its last answers, up to so many, until `forget` is called."""

    def decorate(function: Function) -> Function:
        remembering = lru_cache(most)(function)
        _forgetting.append(remembering.cache_clear)
        return remembering  # type: ignore[return-value]  # it is called in the same way

    return decorate


def forget() -> None:
    """Remember nothing any more: other certificates are looked at from now on."""
    for each in _forgetting:
        each()
