"""What asking a LifeTime gave."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.environments.token_state import TokenState

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.environments.environment import Environment


class Trouble(StrEnum):
    """Why there are no environments, as far as the window does something else for it."""

    ADDRESS = "address"
    TOKEN = "token"  # noqa: S105  no secret, but the trouble with one
    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class LifeTimeReport:
    """What one LifeTime told, or why it told nothing.

    All texts are plain, bounded, and visible in what they quote.

    Attributes:
        lifetime: Where it is, as `acme-lt.outsystemsenterprise.com`; empty when what was typed
            names none, which may be a password or the token.
        loaded: When it was asked, aware UTC; None when it told nothing.
        environments: Its environments in its own order, none of them ticked.
        remark: What is to be said beside them; mostly empty.
        trouble: What kind of failure it was; None when it told something.
        failure: What happened and what to do; empty when it told something.
        token: Where its token is kept now, and what is the matter with the keychain.
    """

    lifetime: str
    loaded: datetime | None = None
    environments: tuple[Environment, ...] = ()
    remark: str = ""
    trouble: Trouble | None = None
    failure: str = ""
    token: TokenState = field(default_factory=TokenState)
