"""Case numbers as people paste them.

OutSystems does not document what its case numbers look like, so nothing is refused here.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from wizard.sentence import say

_LONGEST: Final = 30

# Digits in groups as on the phone, or a number that may have letters before it.
_NUMBER: Final = (
    r"(?P<number>[0-9]{1,4}(?: [0-9]{3,4})+(?![0-9A-Za-z])"
    r"|(?:[A-Za-z]{1,5}-?)?[0-9][0-9A-Za-z]*(?:-[0-9]+)*)"
)
_LABEL: Final = (
    r"(?:(?:\b(?:support|case|ticket|request|number|no|nr|id)(?![A-Za-z])|#)[\s.:=-]{0,5}){1,6}"
)
_LABELLED: Final = re.compile(_LABEL + _NUMBER, re.IGNORECASE)
_ADDRESS: Final = re.compile(
    r"https?://[^\s/?#]*(?P<path>[^\s?#]*)(?P<query>[^\s#]*)(?P<fragment>\S*)", re.IGNORECASE
)
_DIGITS: Final = re.compile(r"(?<![0-9A-Za-z])[0-9]+(?![0-9A-Za-z])")
_GROUPS: Final = re.compile("[0-9 ]+")
_AROUND: Final = " \t\r\n.,;:()[]{}<>\"'“”"


def tidy_case_number(text: str) -> str:
    """Find the number in what was pasted: `Case #0123 4567`, a line of a mail, a portal's address.

    Where none can be told, the text comes back less what cannot be seen and the marks around it.
    Digits that Japanese keyboards write wide become plain ones.
    """
    seen = "".join(c for c in text if c.isspace() or c.isprintable())
    plain = unicodedata.normalize("NFKC", seen)
    plain = plain.strip(_AROUND) or plain.strip()
    labelled = _LABELLED.search(plain)
    number = labelled["number"] if labelled else _in_address(plain) or plain
    return number.replace(" ", "") if _GROUPS.fullmatch(number) else number


def case_number_remark(text: str) -> str:
    """Tell in one sentence what is odd about a case number; empty when nothing is, or no number."""
    number = text.strip()
    if len(number.splitlines()) > 1:
        return say("Keep the case number alone: these are several lines.")
    if len(number) > _LONGEST:
        return say("Check the case number: it has more than {} characters.").format(_LONGEST)
    if number and not any(character.isdigit() for character in number):
        return say("Check the case number: it has no digit.")
    return ""


def _in_address(text: str) -> str:
    """Find the last number of an address: in its path, else in what follows."""
    address = _ADDRESS.search(text)
    if address is None:
        return ""
    for part in address.group("path", "query", "fragment"):
        numbers = _DIGITS.findall(part)
        if numbers:
            return str(numbers[-1])
    return ""
