"""A draft as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.request.request import Request


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """A draft as the first page lists it.

    Attributes:
        path: The draft file.
        request: What is in it.
    """

    path: Path
    request: Request
