"""A proxy as the customer typed it, with the password of its login apart from what can be seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

if TYPE_CHECKING:
    from wizard.servers.proxy import Proxy


class _Parts(NamedTuple):
    scheme: str
    login: str
    place: str


@dataclass(frozen=True, slots=True)
class TypedProxy:
    """What stands in the fields.

    Attributes:
        address: `proxy:8080`, `user@proxy:8080` or a URL; without a password.
        password: The password of the login as it is, not percent-encoded; never shown.
    """

    address: str
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, text: str, password: str = "") -> TypedProxy:
        """Take the password out of an address that holds one, as in `user:password@proxy:8080`.

        Args:
            text: What was typed. Whatever stands before its last `@` is the login, since people
                type passwords as they are; in it, percent signs escape (RFC 3986, 2.1).
            password: What was typed for the password; that of the address comes before it.
        """
        scheme, login, place = _parts(text)
        user, between, inside = login.partition(":")
        if not between:
            return cls(text, password)
        return cls(f"{scheme}{user}@{place}", unquote(inside) or password)

    @property
    def has_login(self) -> bool:
        """Whether it names a user."""
        return bool(_parts(self.address).login)

    def understand(self) -> Proxy:
        """Find what it names; takes the time of an import once.

        Raises:
            MendableError: It names no proxy; what was typed is not repeated.
        """
        # Dear to import; the window, which needs the rest of this module, must not wait for it.
        from wizard.servers.proxy import Proxy  # noqa: PLC0415

        scheme, login, place = _parts(self.address)
        proxy = Proxy.parse(f"{scheme}{place}")
        return replace(proxy, user=unquote(login), password=self.password) if login else proxy


def _parts(text: str) -> _Parts:
    """Take an address apart; those who read URLs would not find a user of a Windows domain."""
    before, at, place = text.strip().rpartition("@")
    if not at:
        return _Parts("", "", place)
    scheme, between, login = before.rpartition("://")
    return _Parts(f"{scheme}{between}", login, place)
