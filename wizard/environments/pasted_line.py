"""One line of a pasted list, taken into its parts."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizard.environments.address import is_host_name, normalise_address
from wizard.environments.purpose_words import purpose_called

if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLETS: Final = re.compile(
    r"\s*(?:[-*+•‣◦·▪●–—]+\s+|\(?[0-9]{1,3}[.)]\s+|\[[ xX]?\]\s*|[☐☑☒✓✔]\s*)+"
)
_AROUND_AN_ADDRESS: Final = "()[]<>,;:\"'"
_BEFORE_AN_ADDRESS: Final = " \t:-–—=(<["

_NAME_AND_PURPOSE: Final = 2

_HEADER_WORDS: Final = {
    "name": {"name", "environment", "environments", "environmentname", "env"},
    "address": {"address", "environmentaddress", "host", "hostname", "url", "domain", "server"},
    "purpose": {"purpose", "type", "environmenttype", "envtype", "stage"},
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a line says of an environment; what it does not say is empty.

    Attributes:
        name: The name.
        address: The address as it was written.
        purpose: The purpose as it was written.
    """

    name: str = ""
    address: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """Which part each column holds, by its place; empty for columns that are of no interest."""

    columns: tuple[str, ...]

    def parts(self, cells: Sequence[str]) -> Parts:
        """Take the parts out of a row below this header."""
        named = zip(self.columns, cells, strict=False)
        # Of two columns of one kind the first counts, which a dict keeps when it comes last.
        return Parts(**{part: cell for part, cell in reversed(tuple(named)) if part})


def cells_of(line: str) -> tuple[str, ...]:
    """Split a line at tabs, else at semicolons, else at commas; quotes hold a cell together.

    Bullets, numbers and boxes to tick before it go away, and what cannot be seen with them.
    """
    line = line.replace("\ufeff", "")
    if bullet := _BULLETS.match(line):
        line = line[bullet.end() :]
    separator = next((mark for mark in "\t;" if mark in line), ",")
    row = next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])
    return tuple(_clean(cell) for cell in row)


def header_of(cells: Sequence[str]) -> Header | None:
    """Recognise the header of a table; None when these cells are a row."""
    columns = tuple(_column(cell) for cell in cells)
    known = [column for column in columns if column]
    is_header = len(known) == len([c for c in cells if c]) or len(known) > 1
    has_identity = "name" in known or "address" in known
    return Header(columns) if is_header and has_identity else None


def parts_of(cells: Sequence[str]) -> Parts:
    """Tell the parts of a row without a header apart by what they look like.

    Where nothing looks like an address, they are name, address and purpose in this order, so that
    a misspelt address is said to be one.
    """
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        return _parts_of_words(filled[0])
    address = _address_among(filled)
    if not address:
        if len(filled) == _NAME_AND_PURPOSE and purpose_called(filled[1]) is not None:
            return Parts(name=filled[0], purpose=filled[1])
        return Parts(*cells[:3])
    others = [cell for cell in filled if cell != address]
    if not others:
        return Parts(address=address)
    said = next((cell for cell in others[1:] if purpose_called(cell)), "".join(others[1:2]))
    return Parts(others[0], address, said)


def _parts_of_words(text: str) -> Parts:
    """Find the address in words such as `Quality: acme-tst.outsystemsenterprise.com`."""
    words = text.split()
    addresses = [word for word in words if _is_address(word.strip(_AROUND_AN_ADDRESS))]
    if len(addresses) != 1:
        return Parts(name=text)
    before, _, after = text.partition(addresses[0])
    name = f"{before.rstrip(_BEFORE_AN_ADDRESS)} {after.strip(_AROUND_AN_ADDRESS + ' ')}"
    return Parts(name.strip(), addresses[0].strip(_AROUND_AN_ADDRESS))


def _address_among(cells: Sequence[str]) -> str:
    addresses = [cell for cell in cells if _is_address(cell)]
    # A name may look like an address, but then the address follows it.
    if len(addresses) > 1 and addresses[:2] == list(cells[:2]):
        return addresses[1]
    return addresses[0] if addresses else ""


def _is_address(text: str) -> bool:
    return " " not in text and is_host_name(normalise_address(text))


def _column(cell: str) -> str:
    word = "".join(c for c in cell.casefold() if c.isalnum())
    return next((part for part, words in _HEADER_WORDS.items() if word in words), "")


def _clean(cell: str) -> str:
    return "".join(c for c in " ".join(cell.split()) if c.isprintable()).strip()
