"""Host names in the alphabet that people read (IDNA), and names that mix alphabets."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable

# RFC 5890, 2.3.2.1: an A-label, which no DNS label of more than 63 octets can be.
_A_LABEL: Final = re.compile(r"(?<![\w-])xn--([A-Za-z0-9-]{1,59})(?![\w-])", re.IGNORECASE)
# RFC 5892, 2: what a label may hold is letters, digits and marks, in lower case and composed; and,
# of what it allows between certain letters alone, the two that names are seen to hold.
_CATEGORIES: Final = frozenset({"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"})
_OTHERS: Final = frozenset("-\u00b7\u30fb")

_ALPHABETS: Final = {"LATIN": "Latin", "CYRILLIC": "Cyrillic", "GREEK": "Greek"}
_MIXTURES: Final = {
    ("Latin", "Cyrillic"): say("Latin and Cyrillic", "letters"),
    ("Latin", "Greek"): say("Latin and Greek", "letters"),
    ("Latin", "Cyrillic", "Greek"): say("Latin and Cyrillic and Greek", "letters"),
}
_LABELS: Final = re.compile(r"[.@:/]")
_LONGEST_SHOWN: Final = 80


def unicode_form(text: str) -> str:
    """Write each A-label of a host name, or of an address with one, as the U-label it stands for.

    A label that is none by RFC 5891, 5.4 stays as it is. Never raises.
    """
    return _A_LABEL.sub(lambda match: _u_label(match[1]) or match[0], text)


def both_forms(text: str) -> str:
    """Write a host name as it stands and, if that is another, in Unicode behind it.

    The form that cannot deceive comes first: `xn--bcher-kva.example (bücher.example)`.
    """
    decoded = unicode_form(text)
    return text if decoded == text else f"{text} ({decoded})"


def mixed_label(text: str) -> str:
    """The first label of a host name, in Unicode, that mixes alphabets; empty when none does."""
    decoded = unicode_form(text)
    if decoded.isascii():
        return ""
    return next((label for label in _LABELS.split(decoded) if mixes_alphabets(label)), "")


def mixes_alphabets(text: str) -> bool:
    """Whether Latin letters stand beside Cyrillic or Greek ones, many of which look the same."""
    return not text.isascii() and "Latin" in (found := _alphabets(text)) and len(found) > 1


def mixed_note(texts: Iterable[str]) -> str:
    """One sentence about the first text that is not empty; each must mix alphabets."""
    mixed = next((text for text in texts if text), "")
    if not mixed:
        return ""
    return say(
        "“{}” mixes {} letters, some of which look the same: compare it letter by letter with the "
        "name that you expect."
    ).format(visible(mixed[:_LONGEST_SHOWN]), _MIXTURES[tuple(_alphabets(mixed))])


def _alphabets(text: str) -> list[str]:
    """Which of the alphabets that look alike a text holds, in a fixed order."""
    found = {unicodedata.name(c, "").partition(" ")[0] for c in text if c.isalpha()}
    return [name for prefix, name in _ALPHABETS.items() if prefix in found]


def _u_label(encoded: str) -> str:
    """RFC 5891, 5.4: decode, check, encode again and compare; empty when it is no U-label."""
    # The codec alone: what the standard library calls IDNA is that of 2003, without “ß”.
    try:
        label = encoded.lower().encode("ascii").decode("punycode")
        back = label.encode("punycode").decode("ascii")
    except (UnicodeError, ValueError, OverflowError):
        return ""
    if back != encoded.lower() or label.isascii() or not _is_composed(label):
        return ""
    allowed = all(c in _OTHERS or unicodedata.category(c) in _CATEGORIES for c in label)
    begins_with_a_mark = unicodedata.category(label[0])[0] == "M"
    return label if allowed and not begins_with_a_mark else ""


def _is_composed(label: str) -> bool:
    return label == unicodedata.normalize("NFKC", label) == label.lower() == visible(label)
