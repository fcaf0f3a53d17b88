"""What `LifeTimes` is given in tests: tokens in memory, answers on the disk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.lifetime.asking import NOW, ask
from tests.servers.asking import Resolve
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.ask_lifetime import Answer
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.lifetimes import LifeTimes
from wizard.servers.proxy import Proxy
from wizard.servers.target import Target
from wizard.storage.infrastructures import InfrastructureFile

Cancelled = Callable[[], bool]
Ask = Callable[[LifeTimeAddress, str, Cancelled, Proxy | None], Answer]


@dataclass(frozen=True)
class Found:
    secret: str = field(default="", repr=False)
    state: TokenState = field(default_factory=TokenState)


@dataclass
class TokensInMemory:
    """Stands for the keychain: what is kept for an origin, and where.

    Attributes:
        kept: The tokens by origin.
        asked: Each origin that was asked for.
        trouble: Why the keychain cannot be used; empty when it can.
    """

    kept: dict[str, tuple[str, TokenPlace]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    trouble: str = ""

    def find(self, origin: str, _cancelled: Cancelled) -> Found:
        self.asked.append(origin)
        secret, place = self.kept.get(origin, ("", TokenPlace.NOWHERE))
        return Found(secret, TokenState(place, self.trouble))

    def keep(
        self, origin: str, secret: str, _cancelled: Cancelled, *, in_keychain: bool
    ) -> TokenState:
        works = in_keychain and not self.trouble
        place = TokenPlace.KEYCHAIN if works else TokenPlace.THIS_RUN
        self.kept[origin] = (secret, place)
        return TokenState(place, self.trouble if in_keychain else "")

    def forget(self, origin: str, _cancelled: Cancelled) -> TokenState:
        _, place = self.kept.pop(origin, ("", TokenPlace.NOWHERE))
        stays = self.trouble and place is TokenPlace.KEYCHAIN
        return TokenState(place if stays else TokenPlace.NOWHERE, self.trouble)


def directly(_target: Target) -> None:
    """No proxy."""


def says_nothing(_target: Target, _cancelled: Cancelled) -> str:
    return ""


def asking_through(resolve: Resolve) -> Ask:
    """Ask as the program does, with names that lead where a test says."""

    def ask_there(
        address: LifeTimeAddress, token: str, cancelled: Cancelled, proxy: Proxy | None
    ) -> Answer:
        return ask(resolve, address, token, cancelled=cancelled, proxy=proxy)

    return ask_there


def lifetimes(
    tokens: TokensInMemory,
    folder: Path,
    ask: Ask,
    *,
    explain: Callable[[Target, Cancelled], str] = says_nothing,
    proxy_for: Callable[[Target], Proxy | None] = directly,
) -> LifeTimes:
    memory = InfrastructureFile(folder / "lifetimes.json")
    return LifeTimes(tokens, memory, proxy_for, explain, lambda: NOW, ask)
