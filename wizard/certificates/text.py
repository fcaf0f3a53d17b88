"""Bytes that are text into that text, whatever a Windows shell or an editor made of it."""

from __future__ import annotations

import codecs
from typing import Final

from wizard.sentence import say

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", say("UTF-8 with a byte order mark")),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SAMPLE: Final = 512


def decode_text(data: bytes, repairs: list[str]) -> str:
    r"""Decode, with line ends as `\n`; what is in no known encoding is read byte by byte."""
    text = _decode(data, repairs)
    if "\r" in text:
        if "\r" in text.replace("\r\n", ""):
            repairs.append(say("Old Macintosh line ends were mended."))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decode(data: bytes, repairs: list[str]) -> str:
    for mark, encoding, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            repairs.append(say("The text was read as {}.").format(name))
            return data[len(mark) :].decode(encoding, "replace")
    guessed = _without_mark(data[:_SAMPLE])
    if guessed:
        repairs.append(say("The text was read as {}.").format(guessed[:6].upper()))
        return data.decode(guessed, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _without_mark(sample: bytes) -> str | None:
    """Recognise wide encodings of mostly ASCII text by where their zero bytes are."""
    if b"\0" not in sample:
        return None
    whole = sample[: len(sample) // 4 * 4]
    by_place = [whole[i::4].count(0) * 2 > len(whole) // 4 for i in range(4)]
    return {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }.get((by_place[0], by_place[1], by_place[2], by_place[3]))
