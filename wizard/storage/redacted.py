"""Text without what must not be written down, whoever put it there.

Rather too much is taken out than too little: these are lines for developers, and what is entered
belongs in none of them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from wizard.certificates.key_firewall import without_private_keys

REMOVED: Final = "[removed]"
#: Characters of a text that are looked at; the rest is cut off.
LONGEST: Final = 4_000

_TELL_TALE: Final = (
    r"authori[sz]ation|bearer|basic|negotiate|cookie|credential|pass|pwd"
    r"|secret|token|api[-_ ]?key|activation[-_ ]?code|login|user|uid"
)
# Control characters are in no text, but in DER that was taken for some.
_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_RULES: Final = (
    # Bytes as Python writes them; the first, since any sign may stand in them.
    re.compile(r"\bb(?:'(?:[^'\\]|\\.)*+'?|\"(?:[^\"\\]|\\.)*+\"?)", re.DOTALL),
    # A password may hold any character but the end of the line; so may a login before its `@`.
    re.compile(rf"(?i)(?:{_TELL_TALE})\w*[\"']?(?:\s*(?:[=:,]|%3[ad])\s*|\s+).*"),
    re.compile(r"(?<=://).*@"),
    re.compile(r"\S*@"),
    # Base64 and hexadecimal, also pair by pair; digits, also number by number.
    re.compile(r"[A-Za-z0-9+/_=-]{24,}+(?:\s+[A-Za-z0-9+/_=-]{12,}+)*+"),
    re.compile(r"(?:[0-9A-Fa-f]{2}(?:[:,-]|\s{1,12}+)){12,}+(?:[0-9A-Fa-f]{2})?"),
    re.compile(r"(?:\d{1,3}[,;]?\s{1,4}+){12,}+\d{0,3}"),
)
# The folders of people on Linux, macOS and Windows.
_HOME: Final = re.compile(
    r"(?i)(?:[a-z]:)?[\\/]+(?:home|users|documents and settings)[\\/]+[^\\/\"'\n]+"
)


def redacted(text: str) -> str:
    """Take out private keys, passwords, tokens, logins, long encoded runs and home folders.

    Args:
        text: Any text; of more than `LONGEST` characters the end is left out.
    """
    text = text[:LONGEST]
    if _NO_TEXT.search(text):
        return REMOVED
    text = without_private_keys(text)
    for rule in _RULES:
        text = rule.sub(REMOVED, text)
    return without_homes(text)


def without_homes(text: str) -> str:
    """Put `~` in place of home folders, which hold people's names."""
    home = str(Path.home())
    if len(home) > 1:  # `/`, of programs without a user
        text = text.replace(home, "~")
    return _HOME.sub("~", text)
