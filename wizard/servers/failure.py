"""Why a server's certificate could not be had: the phase that failed, and what to try."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """What was under way."""

    NAME = "name"
    CONNECTION = "connection"
    PROXY = "proxy"
    PRELUDE = "prelude"
    HANDSHAKE = "handshake"
    ANSWER = "answer"


class ServerError(Exception):
    """A server did not give its certificate; expected, and shown as it is.

    Attributes:
        phase: What was under way.
        sentence: What happened and what to try, one or two sentences of plain text; what it quotes
            of the server is visible and bounded.
    """

    def __init__(self, phase: Phase, sentence: str) -> None:
        super().__init__(sentence)
        self.phase = phase
        self.sentence = sentence


class CancelledError(Exception):
    """The customer gave up."""
