"""Titles of certificates where they stand in a sentence."""

from __future__ import annotations

from typing import Final

from wizard.sentence import Sentence, say

#: RFC 5280, appendix A.1: a common name has at most 64 characters. Some have more all the same.
LONGEST: Final = 64


def short_title(title: str) -> str:
    """Cut a title that would fill the page; the last character of a cut one is `…`."""
    if isinstance(title, Sentence):  # of ours, and short
        return title
    title = title.strip() or say("a certificate without a name")
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
