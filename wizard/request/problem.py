"""Something in a request that wants the customer's attention."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A remark on one field of a request.

    Attributes:
        field: Where it belongs, as the path of an attribute of `Request`: `sources`, `left_out`,
            `environments`, `environments.2` (a row, counted from 0), `connection.kind`,
            `connection.address`, `needed_by`, `contact.name`, `contact.mail`, `contact.cc`,
            `infrastructure` or `opened`.
        message: One or two sentences that say what to do.
        blocking: Whether the step is incomplete because of it; otherwise it is a warning.
    """

    field: str
    message: str
    blocking: bool = True
