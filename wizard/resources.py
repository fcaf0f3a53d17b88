"""Where the files of `resources/` are, from source and in the packaged program alike."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"


def resource(name: str) -> Path:
    """Tell the path of `name`, written with forward slashes below `resources/`."""
    return _FOLDER / name


def third_party_notices() -> Path:
    """Tell where the notices of the parts of others are.

    Returns:
        The file that the packaged program brings; from source, the list of the packages that were
        installed for it.
    """
    shipped = resource("THIRD-PARTY-NOTICES.txt")
    return shipped if shipped.exists() else _FOLDER.parent / "requirements" / "app.txt"
