"""The customer's LifeTimes: asked for environments, with tokens and answers remembered."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from wizard.certificates.names import visible
from wizard.environments.infrastructure import Infrastructure
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.lifetime.read_answer import read_answer
from wizard.lifetime.secure_channel import UntrustedError
from wizard.lifetime.tidy_token import tidy_token
from wizard.mendable import MendableError
from wizard.sentence import Sentence, joined, say
from wizard.servers.failure import ServerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizard.lifetime.ask_lifetime import Answer
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target

    Cancelled = Callable[[], bool]
    Ask = Callable[[LifeTimeAddress, str, Cancelled, Proxy | None], Answer]


class FoundToken(Protocol):
    """A token that was kept."""

    @property
    def secret(self) -> str:
        """The token; empty when there is none."""

    @property
    def state(self) -> TokenState:
        """Where it was, and what is the matter with the keychain."""


class Tokens(Protocol):
    """Keeps tokens, each bound to one origin. Safe in any thread; `storage.secrets` has one."""

    def find(self, origin: str, cancelled: Cancelled) -> FoundToken:
        """Find the token of an origin."""

    def keep(
        self, origin: str, secret: str, cancelled: Cancelled, *, in_keychain: bool
    ) -> TokenState:
        """Keep a token, and tell where."""

    def forget(self, origin: str, cancelled: Cancelled) -> TokenState:
        """Forget the token of an origin."""


class Memory(Protocol):
    """Keeps what LifeTimes told. Safe in any thread; `storage.infrastructures` has one."""

    def read(self) -> tuple[Infrastructure, ...]:
        """Tell what is remembered, the last loaded first."""

    def remember(self, infrastructure: Infrastructure) -> None:
        """Remember one, in place of what was remembered of the same LifeTime."""


def _ask(address: LifeTimeAddress, token: str, cancelled: Cancelled, proxy: Proxy | None) -> Answer:
    # Imported at the first use: TLS and HTTP take as much memory as all pages, and what LifeTime
    # told before is known without them.
    from wizard.lifetime.ask_lifetime import ask_lifetime  # noqa: PLC0415

    return ask_lifetime(address, token, cancelled, proxy=proxy)


class LifeTimes:
    """Implements the port of the window. Safe in any thread.

    Args:
        tokens: Keeps tokens.
        memory: Keeps what was told.
        proxy_for: Finds what to go through to a server; may raise MendableError.
        explain: Tells what is the matter with the certificate of a server that this computer does
            not trust, in this program's own words; empty when it cannot tell.
        now: The time, aware UTC.
        ask: Asks a LifeTime.
    """

    def __init__(
        self,
        tokens: Tokens,
        memory: Memory,
        proxy_for: Callable[[Target], Proxy | None],
        explain: Callable[[Target, Cancelled], str],
        now: Callable[[], datetime],
        ask: Ask = _ask,
    ) -> None:
        self._tokens = tokens
        self._memory = memory
        self._proxy_for = proxy_for
        self._explain = explain
        self._now = now
        self._ask = ask

    def known(self) -> tuple[Infrastructure, ...]:
        """Tell what is remembered, the last loaded first."""
        return self._memory.read()

    def load(
        self, text: str, token: str, cancelled: Cancelled, *, keep_token: bool
    ) -> LifeTimeReport:
        """Ask a LifeTime for its environments.

        Args:
            text: Where it is, as it was typed.
            token: Its access token as it was pasted; empty for the one that is kept.
            cancelled: Whether the customer gave up.
            keep_token: Whether a token that works is to be kept in the keychain; otherwise it is
                kept until the program ends.

        Raises:
            CancelledError: The customer gave up.
        """
        try:
            address = LifeTimeAddress.parse(text)
        except MendableError as error:
            return LifeTimeReport("", trouble=Trouble.ADDRESS, failure=str(error))
        report, kept = self._load(address, token, cancelled)
        if report.loaded is None:
            return replace(report, token=kept)
        if token:
            secret = tidy_token(token)
            kept = self._tokens.keep(address.origin, secret, cancelled, in_keychain=keep_token)
        is_kept = kept.place is TokenPlace.KEYCHAIN
        told = Infrastructure(address.name, report.loaded, report.environments, is_kept)
        try:
            self._memory.remember(told)
        except MendableError as error:  # which is no reason to withhold what was told
            report = replace(report, remark=joined((report.remark, str(error))))
        return replace(report, token=kept)

    def forget_token(self, text: str, cancelled: Cancelled) -> TokenState:
        """Forget the token of a LifeTime, wherever it is kept.

        Raises:
            MendableError: The text names no LifeTime.
        """
        address = LifeTimeAddress.parse(text)
        state = self._tokens.forget(address.origin, cancelled)
        for known in self._memory.read():
            if known.lifetime == address.name and state.place is not TokenPlace.KEYCHAIN:
                with contextlib.suppress(MendableError):  # it is forgotten all the same
                    self._memory.remember(replace(known, is_token_kept=False))
        return state

    def _load(
        self, address: LifeTimeAddress, token: str, cancelled: Cancelled
    ) -> tuple[LifeTimeReport, TokenState]:
        name = visible(address.name)
        kept = TokenState()

        def failed(trouble: Trouble, failure: str) -> tuple[LifeTimeReport, TokenState]:
            return LifeTimeReport(name, trouble=trouble, failure=failure), kept

        if not token:
            found = self._tokens.find(address.origin, cancelled)
            token, kept = found.secret, found.state
        if not token:
            return failed(Trouble.TOKEN, say("Enter the access token of {}.").format(name))
        try:
            secret = tidy_token(token)
        except MendableError as error:
            return failed(Trouble.TOKEN, str(error))
        try:
            answer = self._ask(address, secret, cancelled, self._proxy_for(address.target))
        except UntrustedError as error:
            return failed(Trouble.UNTRUSTED, self._untrusted(address, error, cancelled))
        except ServerError as error:
            return failed(Trouble.UNREACHABLE, error.sentence)
        except MendableError as error:
            return failed(Trouble.UNREACHABLE, str(error))
        return read_answer(answer, address, self._now()), kept

    def _untrusted(
        self, address: LifeTimeAddress, error: UntrustedError, cancelled: Cancelled
    ) -> str:
        reason = str(error)
        if not isinstance(reason, Sentence):  # the library's, perhaps a stranger's
            reason = visible(reason[:200]).rstrip(".")
        why = self._explain(address.target, cancelled) or say("The system says: {}.").format(reason)
        untrusted = say(
            "This computer does not trust the certificate of {}, so the token was not sent."
        )
        return joined((untrusted.format(visible(address.name)), why))
