"""What a window does with a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.request.request import Request
    from wizard.storage.draft_answers import Version
    from wizard.storage.drafts import DraftFolder


class Window:
    """Saves one draft again and again; it knows what it last read or wrote."""

    def __init__(self, drafts: DraftFolder, path: Path | None = None) -> None:
        self.drafts = drafts
        self.path = path
        self.version: Version | None = None

    def open(self) -> Request:
        assert self.path is not None
        request, self.version = self.drafts.open(self.path)
        return request

    def save(self, request: Request) -> Path:
        self.path, self.version = self.drafts.save(request, self.path, self.version)
        return self.path
