"""The desktop around the window; nothing else names file dialogs, the clipboard or the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from wizard.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class QtDesktop:
    """Implements `Desktop` with the system's own dialogs.

    Args:
        window: Tells the window that dialogs belong to, of which there is another one when the
            language changes.
    """

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window

    def choose_certificate_files(self) -> tuple[Path, ...]:
        """Let the customer choose files to read; none when cancelled."""
        patterns = "*.cer *.crt *.pem *.der *.p7b *.p7c *.pfx *.p12 *.jks *.zip"
        filters = ";;".join(
            (tr("Certificates ({})").format(patterns), tr("All files ({})").format("*"))
        )
        title = tr("Add certificates")
        chosen, _ = QFileDialog.getOpenFileNames(self._window(), title, "", filters)
        return tuple(Path(each) for each in chosen)

    def choose_draft(self) -> Path | None:
        """Let the customer choose a draft file to open."""
        filters = tr("Drafts ({})").format("*.trustdraft")
        chosen, _ = QFileDialog.getOpenFileName(self._window(), tr("Open a draft"), "", filters)
        return Path(chosen) if chosen else None

    def choose_place_for(self, file_name: str) -> Path | None:
        """Let the customer choose where to save a file of that name."""
        dialog = QFileDialog(self._window(), tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # So that the system's question before it overwrites is about the name that is used.
        dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
        dialog.selectFile(file_name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        return Path(chosen[0]) if chosen else None

    def choose_folder(self) -> Path | None:
        """Let the customer choose a folder to save several files in."""
        chosen = QFileDialog.getExistingDirectory(self._window(), tr("Save in a folder"))
        return Path(chosen) if chosen else None

    def clipboard_text(self) -> str:
        """Tell the text on the clipboard."""
        return QGuiApplication.clipboard().text()

    def clipboard_paths(self) -> tuple[Path, ...]:
        """Tell the files on the clipboard, as a file manager puts them there."""
        urls = QGuiApplication.clipboard().mimeData().urls()
        return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    def put_on_clipboard(self, text: str) -> None:
        """Put plain text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def put_files_on_clipboard(self, paths: Sequence[Path]) -> None:
        """Put files on the clipboard, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QGuiApplication.clipboard().setMimeData(data)

    def open_file(self, path: Path) -> bool:
        """Open a file with its default program; false when the system refused."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_link(self, link: str) -> bool:
        """Open an address in the default browser; false when the system refused."""
        return QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the file manager; false when the system refused."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
