"""Environments out of a pasted list: typed, or copied from a spreadsheet, a page or a mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizard.environments.address import address_remark, is_host_name, normalise_address
from wizard.environments.environment import Environment
from wizard.environments.pasted_line import Header, Parts, cells_of, header_of, parts_of
from wizard.environments.purpose_words import guess_purpose
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

#: A text with more lines is no list of environments.
MOST_LINES: Final = 2_000
#: A line with more characters names no environment.
LONGEST_LINE: Final = 500


@dataclass(frozen=True, slots=True)
class PastedList:
    """What a pasted text gave.

    Attributes:
        environments: The environments, in the order of the text, none of them ticked.
        rejected: The number of each line that could not be used, counted from 1, and one
            sentence that says why.
    """

    environments: tuple[Environment, ...] = ()
    rejected: tuple[tuple[int, str], ...] = ()


class _Refused(Exception):  # noqa: N818  a sentence to show, no error of the program
    """Why a line cannot be used; never leaves this module."""


def parse_list(text: str, show: Callable[[str], str] = str) -> PastedList:
    """Read environments from a text, one per line.

    A line is a name, an address, or `name, address, purpose` with commas, semicolons or tabs
    between them; a header line may give the columns another order. Empty lines and bullets are
    passed over. Purposes are understood in the words of LifeTime and of Service Center, and
    guessed where none is given.

    Args:
        text: What was typed or pasted.
        show: Makes what is quoted of it safe to show.
    """
    lines = text.splitlines()
    reading = _Reading(show)
    for number, line in enumerate(lines[:MOST_LINES], start=1):
        reading.read(number, line)
    if len(lines) > MOST_LINES:
        reading.rejected.append(
            (MOST_LINES + 1, say("Lines after the first {} are left out.").format(MOST_LINES))
        )
    return PastedList(tuple(reading.environments), tuple(reading.rejected))


class _Reading:
    """The list while it is read; a header holds for the lines below it."""

    def __init__(self, show: Callable[[str], str]) -> None:
        self._show = show
        self.environments: list[Environment] = []
        self.rejected: list[tuple[int, str]] = []
        self._lines: dict[tuple[str, str], int] = {}
        self._header: Header | None = None

    def read(self, number: int, line: str) -> None:
        try:
            environment = self._environment(line)
        except _Refused as reason:
            self.rejected.append((number, str(reason)))
            return
        if environment is None:
            return
        identity = environment.name.casefold(), environment.address
        earlier = self._lines.setdefault(identity, number)
        if earlier == number:
            self.environments.append(environment)
        else:
            self.rejected.append(
                (number, say("The same environment is on line {} already.").format(earlier))
            )

    def _environment(self, line: str) -> Environment | None:
        if len(line) > LONGEST_LINE:
            raise _Refused(
                say("This line is too long to be the name and address of an environment.")
            )
        cells = cells_of(line)
        if not any(character.isalnum() for cell in cells for character in cell):
            return None
        if header := header_of(cells):
            # A heading over a plain list says nothing about columns.
            self._header = header if len(cells) > 1 else None
            return None
        parts = self._header.parts(cells) if self._header else parts_of(cells)
        return _as_environment(parts, self._show)


def _as_environment(parts: Parts, show: Callable[[str], str]) -> Environment:
    address = normalise_address(parts.address)
    if parts.address and not is_host_name(address):
        raise _Refused(address_remark(parts.address, show))
    # Support needs a name to speak of; without one, the first label of the address is what the
    # customer's colleagues would say.
    name = parts.name or address.partition(".")[0]
    if not name:
        raise _Refused(say("This line has neither a name nor an address."))
    return Environment(name, address, guess_purpose(name, address, parts.purpose))
