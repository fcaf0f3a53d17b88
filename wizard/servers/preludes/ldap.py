"""LDAP: the extended operation StartTLS (RFC 4511, 4.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates.der import INTEGER, OCTET_STRING, SEQUENCE, encode, integer, octets, whole
from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_KIND: Final = say("an LDAP server", "This is not what … answers")
_ADVICE: Final = say(
    "Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for "
    "a global catalog, with TLS."
)
_REQUEST: Final = encode(
    SEQUENCE,
    encode(INTEGER, b"\x01"),  # messageID
    encode(0x77, encode(0x80, b"1.3.6.1.4.1.1466.20037")),  # ExtendedRequest, requestName
)
_EXTENDED_RESPONSE: Final = 0x78
_ENUMERATED: Final = 0x0A
#: An answer holds three short texts and perhaps some addresses of other servers.
_LONGEST: Final = 8_192
_RESULTS: Final = {
    1: "operationsError",
    2: "protocolError",
    10: "referral",
    51: "busy",
    52: "unavailable",
    53: "unwillingToPerform",
}


def prepare(wire: Wire) -> Channel:
    """Ask for StartTLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no LDAP server.
    """
    wire.send(_REQUEST)
    message = _receive_message(wire)
    try:
        number, operation = whole(message).children()[:2]
        result, _, text = operation.expect(_EXTENDED_RESPONSE).children()[:3]
        is_answer = integer(number.expect(INTEGER)) == 1
        code = integer(result.expect(_ENUMERATED))
        said = octets(text.expect(OCTET_STRING))
    except ValueError:
        raise unlike(wire, _KIND, message) from None
    if is_answer and code == 0:
        return wire
    # Anything but an answer is a notice of disconnection (RFC 4511, 4.4.1), which never succeeds.
    if code in _RESULTS:
        raise refused(
            say("The LDAP server refused StartTLS ({})").format(_RESULTS[code]), _ADVICE, said
        )
    if code == 0:
        raise unlike(wire, _KIND, message)
    raise refused(say("The LDAP server refused StartTLS"), _ADVICE, said)


def _receive_message(wire: Wire) -> bytes:
    """Receive an LDAPMessage; only the definite form of length is allowed (RFC 4511, 5.1)."""
    head = wire.receive_exactly(2)
    if head[0] != SEQUENCE:
        raise unlike(wire, _KIND, head)
    length = head[1]
    if length >= 0x80:
        more = wire.receive_exactly(length & 0x07)  # Active Directory always has four octets
        head += more
        length = int.from_bytes(more)
    if not 0 < length <= _LONGEST:
        raise unlike(wire, _KIND, head)
    return head + wire.receive_exactly(length)
