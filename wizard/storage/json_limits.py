"""How deep and how long JSON may be, told before it is read.

Whoever reads JSON goes as deep as it is nested and makes a value of each of its parts; a small file
of brackets can cost a hundred times its size. The look at it costs little: texts are skipped.
"""

from __future__ import annotations

import re
from typing import Final

from wizard.sentence import say

#: Objects and lists inside each other; a draft has five.
DEEPEST: Final = 32
#: Brackets, and commas. A draft of 10,000 certificates has 10,000 commas.
MOST_PARTS: Final = 500_000

# Nothing is looked at twice: all repetitions are possessive, and whatever does not end goes on to
# the last byte. So nothing fails behind a repetition either, which Python before 3.11.5 would get
# wrong (https://github.com/python/cpython/issues/106052).
_TEXT: Final = rb'"[^"\\]*+(?:\\[\0-\xff][^"\\]*+)*+"?+'
_BRACKET: Final = re.compile(rb'(?:[^"\[\]{}]++|' + _TEXT + rb")*+([\[\]{}]|\Z)")
_STEP: Final = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}
_COMMA: Final = re.compile(rb'(?:[^",]++|' + _TEXT + rb")*+(,|\Z)")


def what_is_too_much(content: bytes) -> str:
    """Say what of these bytes is beyond the limits, as a sentence goes on behind `because`.

    Args:
        content: JSON in UTF-8, or anything else.

    Returns:
        The words; empty when it can be read without harm.
    """
    depth = 0
    for number, bracket in enumerate(_BRACKET.finditer(content)):
        depth += _STEP.get(bracket[1], 0)
        if depth > DEEPEST:
            return say("it is nested too deeply")
        if number >= MOST_PARTS:
            return say("it has too many parts")
    # Those in texts are counted with the others first, which costs nothing.
    if content.count(b",") > MOST_PARTS and _has_too_many_commas(content):
        return say("it has too many parts")
    return ""


def _has_too_many_commas(content: bytes) -> bool:
    return any(number >= MOST_PARTS for number, _ in enumerate(_COMMA.finditer(content)))
