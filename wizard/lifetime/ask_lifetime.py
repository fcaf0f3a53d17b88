"""One question to a LifeTime: which environments are there?"""

from __future__ import annotations

import contextlib
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import h11
import truststore

from wizard.lifetime.secure_channel import SecureChannel
from wizard.lifetime.tidy_token import tidy_token
from wizard.sentence import say
from wizard.servers.address_search import ask_the_system
from wizard.servers.deadline import Deadline
from wizard.servers.failure import Phase, ServerError
from wizard.servers.reach import reach

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.lifetime.lifetime_address import LifeTimeAddress
    from wizard.servers.address_search import Resolve
    from wizard.servers.proxy import Proxy

#: `GET /environments/` of the LifeTime API v2, "Lists all the environments in the infrastructure".
PATH: Final = "/lifetimeapi/rest/v2/environments/"
#: Bytes of an answer; an environment takes some 500.
LARGEST: Final = 8 * 2**20
#: Seconds for everything, and for each phase: LifeTime may have slept.
SECONDS: Final = 45.0
SECONDS_A_PHASE: Final = 30.0

# What stands for the token where a server repeats it, as error pages do.
_REPEATED: Final = "[access token]"
_HEADERS: Final = (
    ("Accept", "application/json"),
    ("Accept-Encoding", "identity"),
    ("User-Agent", "Trusted Root Wizard"),
    ("Connection", "close"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, without the token where the server repeats it.

    Attributes:
        status: The status code.
        location: Where a redirect leads; it is never followed.
        body: What was sent; untrusted.
    """

    status: int
    location: str = ""
    body: bytes = b""


def computers_own_trust() -> ssl.SSLContext:
    """Verify servers as this computer's other programs do, so that company roots work."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def ask_lifetime(
    address: LifeTimeAddress,
    token: str,
    cancelled: Callable[[], bool],
    *,
    proxy: Proxy | None = None,
    context: Callable[[], ssl.SSLContext] = computers_own_trust,
    resolve: Resolve = ask_the_system,
    seconds: float = SECONDS,
    seconds_a_phase: float = SECONDS_A_PHASE,
) -> Answer:
    """Ask for the environments. The token leaves only after the server was verified.

    Takes as long as LifeTime does, so it is for a thread.

    Args:
        address: Where LifeTime is.
        token: The access token of a service account, as `tidy_token` gives it.
        cancelled: Whether the customer gave up; asked some twenty times a second.
        proxy: What to go through.
        context: Makes what verifies the server.
        resolve: Finds the addresses of a name.
        seconds: For everything.
        seconds_a_phase: For each phase.

    Raises:
        CancelledError: The customer gave up.
        MendableError: The token is none.
        ServerError: No answer came.
        UntrustedError: The server's certificate is not trusted; nothing was sent.
    """
    # What is none would be told by the library, in the text of its error.
    token = tidy_token(token)
    deadline = Deadline(cancelled, seconds, seconds_a_phase)
    with reach(address.target, proxy, deadline, resolve, LARGEST) as wire:
        deadline.begin(Phase.HANDSHAKE)
        channel = SecureChannel(wire, context(), address.host)
        channel.shake_hands()
        deadline.begin(Phase.ANSWER)
        answer = _converse(channel, address, token)
    return Answer(
        answer.status,
        answer.location.replace(token, _REPEATED),
        answer.body.replace(token.encode(), _REPEATED.encode()),
    )


def _converse(channel: SecureChannel, address: LifeTimeAddress, token: str) -> Answer:
    connection = h11.Connection(h11.CLIENT)
    headers = [("Host", address.name), ("Authorization", f"Bearer {token}"), *_HEADERS]
    request = h11.Request(method="GET", target=PATH, headers=headers)
    channel.send(connection.send(request) + connection.send(h11.EndOfMessage()))
    answer, body = Answer(0), bytearray()
    while (event := _next_event(connection)) is not None:
        if event is h11.NEED_DATA:
            connection.receive_data(channel.receive())
        elif isinstance(event, h11.Response):
            answer = Answer(event.status_code, _location(event))
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
            return Answer(answer.status, answer.location, bytes(body))
    raise ServerError(
        Phase.ANSWER,
        say("The answer of LifeTime broke off. Try again.")
        if answer.status
        else say("What answers there does not speak HTTP. Check the address."),
    )


def _next_event(connection: h11.Connection) -> object:
    """Read on; None when what comes is no HTTP, for the library's error quotes the server."""
    with contextlib.suppress(h11.RemoteProtocolError):
        return connection.next_event()
    return None


def _location(response: h11.Response) -> str:
    found = (value for name, value in response.headers if name == b"location")
    return next(found, b"").decode("latin-1")
