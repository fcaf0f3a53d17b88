"""The help: the step that is shown, the words, the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.glossary import glossary
from wizard.ui.help_texts import Passage, as_text, help_of, keys
from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel, button, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from wizard.request.steps import Step

_WIDTH, _HEIGHT = 620, 560
#: How much of a small screen is taken.
_SHARE = 0.85


class HelpDialog(QDialog):
    """Stands beside the window, which can be used meanwhile.

    Args:
        parent: The window.
        version: The version of the program.
        notices: The file with the notices of the parts of others.

    Attributes:
        tabs: The parts of the help.
        article, why, open_notices: The links.
        failed: Says what could not be opened; hidden while there is nothing to say.

    Signals:
        article_wanted: The article of OutSystems is to be opened.
        why_wanted: Why it is a root that is installed is to be explained.
        notices_wanted: The notices are to be opened.
    """

    article_wanted = Signal()
    why_wanted = Signal()
    notices_wanted = Signal()

    def __init__(self, parent: QWidget, version: str, notices: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self.article = _link(tr("The article of OutSystems about this service"))
        self.article.clicked.connect(self.article_wanted)
        self.why = _link(tr("Why a root?"))
        self.why.clicked.connect(self.why_wanted)
        self.open_notices = _link(tr("Open the notices"))
        self.open_notices.clicked.connect(self.notices_wanted)
        self.failed = PlainLabel(role="wrong")
        self.failed.hide()
        self._of_step = _Text(links=(self.why, self.article))
        words = _Text()
        words.show_passages(tr("Words"), [Passage(*entry) for entry in glossary().values()])
        keyboard = _Text(is_table=True)
        keyboard.show_passages(tr("Keyboard"), keys())
        about = _Text(links=(self.open_notices,))
        about.show_passages(tr("Trusted Root Wizard {}").format(version), _about(notices))
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        for part, name in (
            (self._of_step, tr("&This step")),
            (words, tr("&Words")),
            (keyboard, tr("&Keyboard")),
            (about, tr("&About")),
        ):
            self.tabs.addTab(part, name)
        self.close_button = button(tr("Close"), "primary")
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.resize(QSize(_WIDTH, _HEIGHT).boundedTo(parent.screen().availableSize() * _SHARE))

    def show_step(self, step: Step, title: str) -> None:
        """Show the help for another step, called `title`."""
        self._of_step.show_passages(title, help_of(step))

    @property
    def text(self) -> str:
        """Everything that the part in front says."""
        part = self.tabs.currentWidget()
        return part.text if isinstance(part, _Text) else ""

    def say_failed(self, text: str) -> None:
        """Say what could not be opened, and what can be done instead."""
        self.failed.setText(text)
        self.failed.show()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.failed, 1)
        below.addStretch(0)
        below.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(self.tabs, 1)
        inside.addLayout(below)


class _Text(QScrollArea):
    """A heading and passages to scroll through, with links below them.

    Args:
        links: What stands below the passages.
        is_table: Whether headings stand beside their texts and not above.
    """

    def __init__(self, links: Sequence[QPushButton] = (), *, is_table: bool = False) -> None:
        super().__init__()
        set_role(self, "help")
        self._is_table = is_table
        self._title = PlainLabel(role="title")
        self._passages = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._column.setContentsMargins(8, 12, 16, 12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._passages)
        below = QVBoxLayout()
        below.setSpacing(4)
        for link in links:
            below.addWidget(link)
        self._column.addLayout(below)
        self._column.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        page.setLayout(self._column)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll
        self.text = ""

    def show_passages(self, title: str, passages: Sequence[Passage]) -> None:
        """Show other passages, from the first on."""
        self._title.setText(title)
        shown = _table(passages) if self._is_table else _paragraphs(passages)
        self._column.replaceWidget(self._passages, shown)
        self._passages.deleteLater()
        self._passages = shown
        self.text = f"{title}\n{as_text(passages)}"
        self.setAccessibleName(title)
        self.setAccessibleDescription(as_text(passages))
        self.verticalScrollBar().setValue(0)


def _paragraphs(passages: Sequence[Passage]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for heading, text in passages:
        both = QVBoxLayout()
        both.setSpacing(4)
        both.addWidget(PlainLabel(heading, "heading"))
        both.addWidget(PlainLabel(text, "quiet"))
        column.addLayout(both)
    return made


def _table(passages: Sequence[Passage]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, (heading, text) in enumerate(passages):
        grid.addWidget(
            PlainLabel(heading, "heading", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop
        )
        grid.addWidget(PlainLabel(text, "quiet"), row, 1)
    return made


def _link(text: str) -> QPushButton:
    return button(text, "inline")


def _about(notices: Path) -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What it is"),
            tr(
                "It prepares the support case with which OutSystems Support installs a certificate "
                "in the trusted root store of OutSystems 11 Cloud. You send the case yourself."
            ),
        ),
        Passage(
            tr("Who makes it"),
            tr(
                "The Trusted Root Wizard developers. It is not a program of OutSystems, who have "
                "neither reviewed nor approved it."
            ),
        ),
        Passage(
            tr("Licence"),
            tr("The MIT licence: you may use, change and share it. It comes without any warranty."),
        ),
        Passage(
            tr("The work of others in it"),
            tr(
                "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. "
                "You may replace their libraries in the program's folder with versions of your "
                "own. All other parts are named in this file: {}"
            ).format(notices),
        ),
    )
