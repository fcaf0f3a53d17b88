"""The program as an archive that can be unpacked anywhere, and removed by deleting its folder."""

from pathlib import Path

from shipping.archives import Content, tar_xz, tree
from shipping.linux.share import NAME, ROOT


def archive(folder: Path, share: dict[str, Content], version: str, moment: int) -> bytes:
    """Pack the `.tar.xz`.

    Args:
        folder: Where the program is, complete.
        share: What desktops want to know, as `shared_files` lists it.
        version: Of the program.
        moment: The time of every file, in seconds since 1970.
    """
    top = f"{NAME}-{version}"
    contents = {
        **tree(folder, top),
        **{f"{top}/share/{place}": content for place, content in share.items()},
        f"{top}/add-to-menu": Path(__file__).with_name("add-to-menu"),
        f"{top}/LICENSE": ROOT / "LICENSE",
    }
    return tar_xz(contents, moment)
