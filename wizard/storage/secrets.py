"""Access tokens of LifeTime servers: kept in the operating system's keychain, or for this run."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.environments.token_state import TokenPlace, TokenState
from wizard.sentence import say
from wizard.side_thread import do_aside
from wizard.storage.keychain import KeychainError, Obstacle, ask, failures, open_keychain

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from wizard.storage.keychain import Answer

#: What the entries are called in the keychain; the user of each is the origin of its server.
SERVICE: Final = "Trusted Root Wizard"

#: The most bytes of UTF-16 that Windows takes (CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h);
#: keyring 25.7 does not look, and Windows refuses what is longer.
LARGEST: Final = 2_560 if sys.platform == "win32" else sys.maxsize

#: How often a wait looks whether the customer gave up, in seconds.
PAUSE: Final = 0.05

_KEPT_FOR_THIS_RUN: Final = {
    Obstacle.ABSENT: say(
        "This computer has no keychain that can be used now, so the token is kept only until this "
        "program ends."
    ),
    Obstacle.LOCKED: say(
        "This computer's keychain stayed locked, so the token is kept only until this program ends."
    ),
    Obstacle.FAILED: say(
        "This computer's keychain failed or refused, so the token is kept only until this program "
        "ends."
    ),
    Obstacle.FORGETFUL: say(
        "This computer's keychain did not give the token back as it was saved, so the token is "
        "kept only until this program ends."
    ),
    Obstacle.TOO_LONG: say(
        "The token is longer than what this computer's keychain takes, so the token is kept only "
        "until this program ends."
    ),
}
#: Whatever is not named here can only be in the way of a token that is saved.
_NOT_READ: Final = {
    Obstacle.ABSENT: say(
        "This computer has no keychain that can be used now, so no saved token could be read."
    ),
    Obstacle.LOCKED: say(
        "This computer's keychain stayed locked, so no saved token could be read."
    ),
    Obstacle.FAILED: say(
        "This computer's keychain failed or refused, so no saved token could be read."
    ),
}
_NOT_REMOVED: Final = {
    Obstacle.ABSENT: say(
        "This computer has no keychain that can be used now, so a token that was saved in it "
        "earlier stays there."
    ),
    Obstacle.LOCKED: say(
        "This computer's keychain stayed locked, so a token that was saved in it earlier stays "
        "there."
    ),
    Obstacle.FAILED: say(
        "This computer's keychain failed or refused, so a token that was saved in it earlier stays "
        "there."
    ),
}


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token, and where it was found.

    Attributes:
        secret: The token; empty when none was found.
        state: Where it is, or why it could not be looked for.
    """

    secret: str = field(default="", repr=False)
    state: TokenState = field(default_factory=TokenState)


class TokenStore:
    """Keeps one token for each origin, which is `https://host:port` in lower case with its port.

    Every call may wait for somebody to answer the keychain's prompt, so none belongs in the thread
    of the window. `cancelled` tells whether the customer gave up: then the call returns at once,
    nothing is found, and nothing is kept.

    Args:
        open_keychain: Opens the keychain, in a thread of its own.
        largest: The most bytes of UTF-16 that the keychain takes.
    """

    def __init__(
        self,
        open_keychain: Callable[[], KeyringBackend] = open_keychain,
        largest: int = LARGEST,
    ) -> None:
        self._open_keychain = open_keychain
        self._largest = largest
        self._of_this_run: dict[str, FoundToken] = {}
        # What was left behind must not undo its own work on top of what was asked for after it.
        self._turn = threading.Lock()

    def find(self, origin: str, cancelled: Callable[[], bool]) -> FoundToken:
        """Find the token of an origin: one that is kept for this run, else that of the keychain."""
        if origin in self._of_this_run:
            return self._of_this_run[origin]
        try:
            secret = self._ask(lambda keychain: keychain.get_password(SERVICE, origin), cancelled)
        except _GivenUpError:
            return FoundToken()
        except KeychainError as error:
            return FoundToken(state=TokenState(trouble=_NOT_READ[error.obstacle]))
        return FoundToken(secret, TokenState(TokenPlace.KEYCHAIN)) if secret else FoundToken()

    def keep(
        self, origin: str, secret: str, cancelled: Callable[[], bool], *, in_keychain: bool
    ) -> TokenState:
        """Keep a token in the keychain, or else for this run, in place of the one before.

        What the keychain has stays there when the new token is kept for this run alone.
        """
        state = TokenState(TokenPlace.THIS_RUN)
        if in_keychain:
            state = self._save(origin, secret, cancelled)
        if state.place is TokenPlace.THIS_RUN:
            self._of_this_run[origin] = FoundToken(secret, state)
        elif state.place is TokenPlace.KEYCHAIN:
            self._of_this_run.pop(origin, None)
        return state

    def forget(self, origin: str, cancelled: Callable[[], bool]) -> TokenState:
        """Remove the token of an origin, from this run and from the keychain."""
        self._of_this_run.pop(origin, None)
        try:
            removed = self._ask(lambda keychain: _remove(keychain, origin), cancelled)
        except _GivenUpError:
            return TokenState()
        except KeychainError as error:
            return TokenState(trouble=_NOT_REMOVED[error.obstacle])
        if removed:
            return TokenState()
        return TokenState(TokenPlace.KEYCHAIN, _NOT_REMOVED[Obstacle.FAILED])

    def _save(self, origin: str, secret: str, cancelled: Callable[[], bool]) -> TokenState:
        if len(secret.encode("utf-16-le", "surrogatepass")) > self._largest:
            return _kept_for_this_run(Obstacle.TOO_LONG)
        try:
            self._ask(lambda keychain: _write(keychain, origin, secret, cancelled), cancelled)
        except _GivenUpError:
            return TokenState()
        except KeychainError as error:
            return _kept_for_this_run(error.obstacle)
        return TokenState(TokenPlace.KEYCHAIN)

    def _ask(
        self, work: Callable[[KeyringBackend], Answer], cancelled: Callable[[], bool]
    ) -> Answer:
        def pause() -> float:
            if cancelled():
                raise _GivenUpError
            return PAUSE

        def in_turn() -> Answer:
            with self._turn:
                pause()  # nothing is begun that nobody waits for
                return ask(self._open_keychain, work)

        return do_aside(in_turn, pause, "keychain")


class _GivenUpError(Exception):
    """The customer waits no longer."""


def _kept_for_this_run(obstacle: Obstacle) -> TokenState:
    return TokenState(TokenPlace.THIS_RUN, _KEPT_FOR_THIS_RUN[obstacle])


def _write(
    keychain: KeyringBackend, origin: str, secret: str, cancelled: Callable[[], bool]
) -> None:
    """Write a token and read it back; it is removed again unless it is there and still wanted.

    Raises:
        KeychainError: It is not there as it was written, or nobody waits for it any more.
    """
    keychain.set_password(SERVICE, origin, secret)
    kept = False
    try:
        kept = keychain.get_password(SERVICE, origin) == secret and not cancelled()
    finally:
        if not kept:
            with suppress(*failures()):
                keychain.delete_password(SERVICE, origin)
    if not kept:
        raise KeychainError(Obstacle.FORGETFUL)


def _remove(keychain: KeyringBackend, origin: str) -> bool:
    """Remove a token, and tell whether it is gone.

    Back ends raise the same when there was none as when they refuse, so it is looked for.
    """
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - loaded by then

    with suppress(PasswordDeleteError):
        keychain.delete_password(SERVICE, origin)
    return keychain.get_password(SERVICE, origin) is None
