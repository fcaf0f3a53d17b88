"""Where the files of `resources/` are, from source and in the packaged program alike."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"


def resource(name: str) -> Path:
    """Tell the path of `name`, written with forward slashes below `resources/`."""
    return _FOLDER / name
