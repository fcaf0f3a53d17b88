"""The sentences for servers that do not come along, and how they are quoted in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.sentence import say
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from wizard.servers.wire import Wire

#: The most characters of a server's own words that are shown.
_LONGEST_QUOTE: Final = 200
#: The most bytes that are looked at for that, four for each character.
_LONGEST: Final = 4 * _LONGEST_QUOTE
#: How the records of TLS begin with which a server may answer that wants TLS at once: an alert or
#: a handshake, of any version (RFC 8446, 5.1).
_TLS_RECORDS: Final = (b"\x15\x03", b"\x16\x03")


def refused(what: str, advice: str, said: bytes = b"") -> ServerError:
    """Make the error for a server that answered that there will be no TLS.

    Args:
        what: What happened, as `The SMTP server does not offer TLS on this port`, without a stop.
        advice: What to try, a whole sentence.
        said: The server's own words, to be quoted; in UTF-8 or nearly so.
    """
    quoted = _quoted(said)
    if quoted:
        sentence = say("{}: “{}”. {}", "what happened, its words, what to do")
        return ServerError(Phase.PRELUDE, sentence.format(what, quoted, advice))
    sentence = say("{}. {}", "what happened, what to do")
    return ServerError(Phase.PRELUDE, sentence.format(what, advice))


def unlike(wire: Wire, kind: str, said: bytes) -> ServerError:
    """Make the error for a server that speaks something else.

    Args:
        wire: What it was received from; more of the answer is taken from it when it is there.
        kind: What was expected, as `an SMTP server`.
        said: What came.
    """
    if wire.has_more:
        said += wire.receive()
    quoted = _quoted(said)
    if said.startswith(_TLS_RECORDS):
        sentence = say(
            "The server begins with TLS at once on this port. Choose TLS as its protocol."
        )
    elif quoted:
        sentence = say(
            "This is not what {} answers: “{}”. Check the port and the protocol."
        ).format(kind, quoted)
    else:
        sentence = say("This is not what {} answers. Check the port and the protocol.").format(kind)
    return ServerError(wire.deadline.phase, sentence)


def _quoted(said: bytes) -> str:
    text = said[:_LONGEST].decode("utf-8", errors="replace").strip()
    if 2 * sum(c.isprintable() and c != "\N{REPLACEMENT CHARACTER}" for c in text) < len(text):
        return ""  # most of it is no text, and would tell nobody anything
    text = visible(text)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
