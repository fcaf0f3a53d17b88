"""One server, or very many at a time, asked for what they present."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, Final

from wizard.certificates.decode import decode_certificate
from wizard.certificates.der import DerError
from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.address_search import ask_the_system, is_ip_address
from wizard.servers.deadline import SECONDS, SECONDS_A_PHASE, Deadline
from wizard.servers.failure import CancelledError, Phase, ServerError
from wizard.servers.handshake import TURN, shake_hands
from wizard.servers.prelude import prelude_of
from wizard.servers.protocol import ALPN
from wizard.servers.reach import reach
from wizard.servers.server_report import ServerReport

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from wizard.certificates.certificate import Certificate
    from wizard.servers.address_search import Resolve
    from wizard.servers.channel import Channel
    from wizard.servers.handshake import Presented
    from wizard.servers.protocol import Protocol
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target
    from wizard.servers.wire import Wire

    Prelude = Callable[[Wire], Channel]

#: So many servers are asked at the same time.
AT_ONCE: Final = 32


def probe(
    target: Target,
    *,
    cancelled: Callable[[], bool],
    proxy: Proxy | None = None,
    progress: Callable[[Phase], None] = lambda _: None,
    prelude: Callable[[Protocol], Prelude] = prelude_of,
    resolve: Resolve = ask_the_system,
    seconds: float = SECONDS,
    seconds_a_phase: float = SECONDS_A_PHASE,
) -> ServerReport:
    """Ask a server for its certificates: connect, speak up to TLS, shake hands, and close.

    Takes as long as that takes, so it is for a thread. Nothing is sent beyond it: no request, no
    login, no name but the server's own.

    Args:
        target: The server.
        cancelled: Whether the customer gave up; asked some twenty times a second, in this thread.
        proxy: What to go through; it finds the server's name then.
        progress: Is told each phase as it begins, in this thread.
        prelude: Finds what a protocol says before TLS; where there is something, that begins
            its phase itself.
        resolve: Finds the addresses of a name.
        seconds: For everything.
        seconds_a_phase: For each phase.

    Returns:
        What it presented, or why it did not.

    Raises:
        CancelledError: The customer gave up.
    """
    deadline = Deadline(cancelled, seconds, seconds_a_phase, progress=progress)
    try:
        with reach(target, proxy, deadline, resolve) as wire:
            channel = prelude(target.protocol)(wire)
            deadline.begin(Phase.HANDSHAKE)
            presented = shake_hands(channel, _asked_for(target), ALPN.get(target.protocol, b""))
    except ServerError as error:
        return ServerReport(target, failed_in=error.phase, failure=error.sentence)
    with TURN:
        return report_of(target, presented)


def probe_all(
    targets: Sequence[Target],
    *,
    cancelled: Callable[[], bool],
    proxy_for: Callable[[Target], Proxy | None] = lambda _: None,
    progress: Callable[[Target, Phase], None] = lambda _, __: None,
    at_once: int = AT_ONCE,
    prelude: Callable[[Protocol], Prelude] = prelude_of,
    resolve: Resolve = ask_the_system,
    seconds: float = SECONDS,
    seconds_a_phase: float = SECONDS_A_PHASE,
) -> Generator[ServerReport, None, None]:
    """Ask many servers at the same time; their reports come as they end.

    Args:
        targets: The servers.
        cancelled: As for `probe`, from many threads.
        proxy_for: Finds what to go through, in the thread of the server; may raise MendableError.
        progress: Is told each phase of each server as it begins, from many threads.
        at_once: How many threads there are.
        prelude: As for `probe`.
        resolve: As for `probe`.
        seconds: As for `probe`, for each server.
        seconds_a_phase: As for `probe`.

    Yields:
        One report for each server, in the order in which they end. Closing the generator gives up
        the rest.

    Raises:
        CancelledError: The customer gave up; what ended before was yielded.
    """
    over = threading.Event()

    def ask(target: Target) -> ServerReport:
        if over.is_set():
            raise CancelledError
        try:
            proxy = proxy_for(target)
        except MendableError as error:
            return ServerReport(target, failed_in=Phase.PROXY, failure=str(error))
        return probe(
            target,
            cancelled=lambda: over.is_set() or cancelled(),
            proxy=proxy,
            progress=lambda phase: progress(target, phase),
            prelude=prelude,
            resolve=resolve,
            seconds=seconds,
            seconds_a_phase=seconds_a_phase,
        )

    with ThreadPoolExecutor(at_once, "probe") as threads:
        try:
            for asked in as_completed([threads.submit(ask, target) for target in targets]):
                yield asked.result()
        finally:  # whoever asked may not want the rest
            over.set()


def _asked_for(target: Target) -> str:
    """The server name of a handshake, which is never an IP address (RFC 6066, 3)."""
    name = target.server_name or target.host
    return "" if is_ip_address(name) else name


def report_of(target: Target, presented: Presented) -> ServerReport:
    """Read what a server presented; a certificate that cannot be read is left out, and said."""
    certificates = [c for c in map(_decoded, presented.certificates) if c]
    unread = len(presented.certificates) - len(certificates)
    if not certificates:
        return ServerReport(
            target,
            failed_in=Phase.HANDSHAKE,
            failure=say(
                "What the server sent as its certificate cannot be read. Ask whoever runs it."
            ),
        )
    return ServerReport(
        target,
        tuple(certificates),
        presented.tls_version,
        presented.cipher,
        presented.wants_client_certificate,
        remark=say("Not all that it sent can be read: %n left out.", "", unread) if unread else "",
    )


def _decoded(encoded: bytes) -> Certificate | None:
    try:
        return decode_certificate(encoded)
    except DerError:
        return None
