"""What is dragged over the window: whether it can be read, and what to say of it meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.certificates.names import visible
from wizard.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

#: How programs name files that are not on the disk: Outlook and browsers on Windows, those of
#: Mozilla, and those of the Mac.
_PROMISED: Final = (
    "FileGroupDescriptor",
    "application/x-moz-file-promise",
    "com.apple.pasteboard.promised-file",
)
_LONGEST_NAME: Final = 60


class Hover(NamedTuple):
    """What is said while something is over the window.

    Attributes:
        words: What happens when it is let go, or what it is.
        advice: What to do in place of it; empty when it can be read.
        is_accepted: Whether it can be read.
    """

    words: str
    advice: str = ""
    is_accepted: bool = True


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """List the files and folders of this computer among what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def judge(data: QMimeData) -> Hover:
    """Tell whether what is dragged can be read; nothing of it is read for that."""
    paths = paths_in(data)
    if len(paths) == 1:
        return Hover(tr("Let go to add {}").format(_short(visible(paths[0].name))))
    if paths:
        return Hover(tr("Let go to add %n file(s)", "", len(paths)))
    if any(name in each for each in data.formats() for name in _PROMISED):
        words = tr("This file is not on the disk yet")
        return Hover(words, tr("Save it first, then drop the file."), is_accepted=False)
    if data.hasUrls() or _is_link(data.text()):
        advice = tr("Save the file behind it first, then drop the file.")
        return Hover(tr("This is a link"), advice, is_accepted=False)
    if data.hasText():
        return Hover(tr("Let go to read the text"))
    advice = tr("Drop a certificate as a file or as text.")
    return Hover(tr("This cannot be read"), advice, is_accepted=False)


def _is_link(text: str) -> bool:
    return text.strip().lower().startswith(("http://", "https://")) and len(text.split()) == 1


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
