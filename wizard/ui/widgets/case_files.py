"""The files of a case: dragged into the browser, saved, shown in their folder, or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.language import tr
from wizard.ui.widgets.file_chip import FileChip
from wizard.ui.widgets.text import PlainLabel, button

if TYPE_CHECKING:
    from wizard.ui.submission import Prepared

#: More are named in the folder: laying out thousands would hold up the window.
_FILES_SHOWN = 20


class CaseFiles(QWidget):
    """Shows the files, which are written and checked.

    Signals:
        dragged: A file was dropped somewhere that took it.
    """

    dragged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._files = QVBoxLayout()
        self.save_as = button(tr("Save &as…"))
        self.save_zip = button(tr("Save as &ZIP…"))
        self.show_folder = button(tr("Show in &folder"), "inline")
        self.copy_files = button(tr("Copy as file"), "inline")
        saving, links = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (saving, (self.save_as, self.save_zip)),
            (links, (self.show_folder, self.copy_files)),
        ):
            row.setSpacing(8)
            for each in buttons:
                row.addWidget(each)
            row.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        label = PlainLabel(tr("Attach"), "field")
        # As high as the head of the text beside it, so that both begin at one height.
        label.setMinimumHeight(self.show_folder.sizeHint().height())
        inside.addWidget(label)
        inside.addLayout(self._files)
        inside.addLayout(saving)
        inside.addLayout(links)
        self.show_nothing()

    @property
    def chips(self) -> tuple[FileChip, ...]:
        """The files that are shown."""
        found = (self._files.itemAt(place) for place in range(self._files.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, FileChip))

    def show_files(self, prepared: Prepared) -> None:
        """Show the files of a case."""
        if [chip.path for chip in self.chips] == list(prepared.paths[:_FILES_SHOWN]):
            return
        self._clear()
        shown = list(zip(prepared.case.attachments, prepared.paths, strict=True))
        for attachment, path in shown[:_FILES_SHOWN]:
            size = QLocale().toString(len(attachment.content) / 1000, "f", 1)
            chip = FileChip(path, tr("{} KB · checked, no private key").format(size))
            chip.dragged.connect(self.dragged)
            self._files.addWidget(chip)
        if len(shown) > _FILES_SHOWN:
            more = tr("… and %n more in the folder", "", len(shown) - _FILES_SHOWN)
            self._files.addWidget(PlainLabel(more, "small"))
        self._enable(enabled=bool(shown))

    def show_nothing(self) -> None:
        """Show that there are no files any more, or not yet."""
        self._clear()
        self._enable(enabled=False)

    def _enable(self, *, enabled: bool) -> None:
        for each in (self.save_as, self.save_zip, self.show_folder, self.copy_files):
            each.setEnabled(enabled)

    def _clear(self) -> None:
        while (item := self._files.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
