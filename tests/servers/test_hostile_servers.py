import socket
import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.servers import peers
from tests.servers.attempts import failure, failure_with, patient
from tests.servers.dialogues import DIALOGUES, STARTTLS_OID, Turn
from tests.servers.peers import OneByOne, Peer, follows, server, until
from wizard.certificates.der import encode
from wizard.servers.deadline import Deadline
from wizard.servers.failure import CancelledError, Phase, ServerError
from wizard.servers.prelude import prelude_of
from wizard.servers.protocol import Protocol
from wizard.servers.wire import MOST_BYTES, Wire

#: For everything, in seconds, with servers that never come to the point; and what it may exceed.
SHORT = 0.25
GRACE = 0.5

each_reply = pytest.mark.parametrize(
    ("protocol", "last"),
    [(each, n) for each, turns in DIALOGUES.items() for n, turn in enumerate(turns) if turn.says],
)


@each_reply
@pytest.mark.parametrize(
    "then",
    [
        peers.is_silent,
        peers.drips,
        peers.floods,
        peers.repeats_itself,
        peers.is_cut_off,
        peers.closes,
        peers.resets,
    ],
)
def test_a_hostile_server_ends_in_time_with_a_sentence(
    protocol: Protocol, last: int, then: Callable[[Peer, bytes], None]
) -> None:
    with server(until(DIALOGUES[protocol], last, then)) as connected:
        began = time.monotonic()
        deadline = Deadline(lambda: False, seconds=SHORT)
        error = failure_with(protocol, connected.socket, deadline)
        assert time.monotonic() - began < SHORT + GRACE
    assert ". " in error.sentence
    assert error.sentence.endswith(".")


@each_reply
@pytest.mark.parametrize("then", [peers.floods, peers.repeats_itself])
def test_a_flood_ends_by_its_size_long_before_the_time_is_over(
    protocol: Protocol, last: int, then: Callable[[Peer, bytes], None]
) -> None:
    error = failure(protocol, until(DIALOGUES[protocol], last, then))
    assert "in time" not in error.sentence


def test_a_flood_is_not_kept() -> None:
    received = 0
    with server(until([Turn(b"", b"")], 0, peers.floods)) as connected:
        wire = Wire(connected.socket, patient())
        with pytest.raises(ServerError, match="more than was to be expected"):
            received += sum(map(len, iter(wire.receive, b"")))
    assert received <= MOST_BYTES


@pytest.mark.parametrize("protocol", DIALOGUES)
def test_what_comes_after_the_agreement_and_before_tls_is_refused(protocol: Protocol) -> None:
    *before, last = [turn for turn in DIALOGUES[protocol] if turn.says]
    turns = [*before, Turn(last.hears, last.says + b"250 PIPELINING\r\n")]
    assert failure(protocol, follows(turns)).sentence == (
        "Something more came after the server had agreed to TLS: “250 PIPELINING”. "
        "Check the port and the protocol; somebody on the way may have put it there."
    )


@each_reply
def test_giving_up_ends_it_at_once(protocol: Protocol, last: int) -> None:
    gave_up = threading.Event()
    times = []

    def give_up(peer: Peer, _: bytes) -> None:
        times.append(time.monotonic())
        gave_up.set()
        peer.is_over.wait()

    with server(until(DIALOGUES[protocol], last, give_up)) as connected:
        wire = Wire(connected.socket, Deadline(gave_up.is_set))
        with pytest.raises(CancelledError):
            prelude_of(protocol)(wire)
        assert time.monotonic() - times[0] < GRACE


def test_a_server_that_never_stops_does_not_outlast_the_time() -> None:
    """Even if there is always something to receive, so that nothing is ever waited for."""
    now = iter(range(1_000))
    deadline = Deadline(lambda: False, seconds=100, seconds_a_phase=100, clock=lambda: next(now))
    with (
        server(until([Turn(b"", b"")], 0, peers.floods)) as connected,
        OneByOne.of(connected.socket) as one_by_one,
    ):
        wire = Wire(one_by_one, deadline)
        with pytest.raises(ServerError, match="in time"):
            wire.receive_exactly(MOST_BYTES)


def peers_floods(peer: Peer) -> None:
    peers.floods(peer, b"")


# Servers that say anything


def is_judged(protocol: Protocol, said: bytes) -> None:
    """Run a prelude and whatever follows on all that a server says before it closes."""
    error = None
    client, peer = socket.socketpair()
    with client, peer:
        peer.sendall(said)
        peer.shutdown(socket.SHUT_WR)
        try:
            channel = prelude_of(protocol)(Wire(client, patient()))
            while channel.receive():
                pass
        except ServerError as caught:
            error = caught
    if error:
        assert error.phase is Phase.PRELUDE
        # A space that does not break is one, though Python does not count it as printable.
        assert error.sentence.replace("\u00a0", " ").isprintable()
        assert len(error.sentence) < 500


protocols = st.sampled_from(list(DIALOGUES))


@given(protocols, st.binary(max_size=300))
def test_no_bytes_break_a_prelude(protocol: Protocol, said: bytes) -> None:
    is_judged(protocol, said)


@given(protocols, st.data())
def test_no_damaged_reply_breaks_a_prelude(protocol: Protocol, data: st.DataObject) -> None:
    good = b"".join(turn.says for turn in DIALOGUES[protocol])
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 8)))
    is_judged(protocol, good[:start] + data.draw(st.binary(max_size=8)) + good[end:])


@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=60))
def test_no_ldap_result_breaks_it(code: bytes, text: bytes, number: bytes) -> None:
    result = (encode(0x0A, code), encode(0x04), encode(0x24, text), encode(0x8A, STARTTLS_OID))
    is_judged(Protocol.LDAP, encode(0x30, encode(0x02, number), encode(0x78, *result)))
