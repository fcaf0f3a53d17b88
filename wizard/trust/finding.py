"""A finding: what is worth knowing beside the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """How much a finding matters."""

    NOTE = 0
    CAREFUL = 1
    STOP = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark.

    Attributes:
        code: What it is about, for scripts.
        weight: How much it matters.
        sentence: The remark, plain text.
    """

    code: str
    weight: Weight
    sentence: str
