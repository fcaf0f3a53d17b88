"""The five steps of the wizard, in order."""

from __future__ import annotations

from enum import IntEnum


class Step(IntEnum):
    """A step of the wizard; the numbers are what the customer sees."""

    CERTIFICATE = 1
    REVIEW = 2
    ENVIRONMENTS = 3
    REQUEST = 4
    SUBMIT = 5
