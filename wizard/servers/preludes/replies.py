"""Replies of three digits and some lines, as SMTP and FTP have them (RFC 5321, 4.2; RFC 959, 4.2).

Between the first line and the last, FTP allows any line, so that the last alone is looked for. How
many there may be is left to what a wire may receive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.servers.preludes.refusal import unlike

if TYPE_CHECKING:
    from wizard.servers.wire import Wire


class Reply(NamedTuple):
    """One reply.

    Attributes:
        code: Its three digits.
        lines: Its lines, the code included, without their ends.
    """

    code: bytes
    lines: list[bytes]

    @property
    def text(self) -> bytes:
        """All of it in one line, to be quoted."""
        return b" ".join(self.lines)


def receive_reply(wire: Wire, kind: str) -> Reply:
    """Receive a whole reply.

    Args:
        wire: Where it comes from.
        kind: What should answer, as `an SMTP server`.

    Raises:
        CancelledError: The customer gave up.
        ServerError: It is none, or is too long.
    """
    line = wire.receive_line()
    code = line[:3]
    if len(code) < 3 or not code.isdigit() or line[3:4] not in {b"", b" ", b"-"}:
        raise unlike(wire, kind, line)
    lines = [line]
    while line[:3] != code or line[3:4] == b"-":
        line = wire.receive_line()
        lines.append(line)
    return Reply(code, lines)
