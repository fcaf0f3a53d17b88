"""What Linux desktops want to know of the program: its menu entry, kinds of files and pictures."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from shipping import pictures
from shipping.archives import Content

NAME: Final = "trusted-root-wizard"
ROOT: Final = Path(__file__).resolve().parents[2]
_HERE: Final = Path(__file__).parent
_ICONS: Final = "icons/hicolor"


def shared_files(version: str, moment: int) -> dict[str, Content]:
    """List the files by their places below `share/`.

    Args:
        version: Of the program.
        moment: When it was made, in seconds since 1970.
    """
    picture = ROOT / "resources" / "icons" / "application.svg"
    about = (_HERE / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    about = about.replace("@VERSION@", version).replace("@DATE@", day)
    return {
        f"applications/{NAME}.desktop": _HERE / f"{NAME}.desktop",
        f"mime/packages/{NAME}.xml": _HERE / f"{NAME}.xml",
        f"metainfo/{NAME}.metainfo.xml": about.encode(),
        f"{_ICONS}/scalable/apps/{NAME}.svg": picture,
        **{
            f"{_ICONS}/{size}x{size}/apps/{NAME}.png": pictures.png(picture, size)
            for size in pictures.SIZES
        },
    }
