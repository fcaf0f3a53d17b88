"""The window: the rail, the page that is shown, and one row of buttons, all derived."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wizard.request.steps import Step
from wizard.ui.language import tr
from wizard.ui.step_words import saved_words, step_state
from wizard.ui.widgets.button_row import ButtonRow
from wizard.ui.widgets.rail import Rail
from wizard.ui.widgets.text import BalancedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from wizard.ui.hover import Hover
    from wizard.ui.notice import Notice
    from wizard.ui.page import Page
    from wizard.ui.situation import Situation
    from wizard.ui.widgets.drop_target import DropVeil
    from wizard.ui.widgets.notice_bar import NoticeBar


class Window(QMainWindow):  # which screen readers know as a window
    """Shows one page at a time.

    The window knows nothing of what is on the pages; it is told the situation and says what the
    customer wants.

    Args:
        make_page: Makes the page of a step; called once for each, when it is first needed.
        may_close: Is asked before the window closes.

    Signals:
        step_wanted(Step): Another step is to be shown.
        paths_dropped(tuple): Files or folders were dropped.
        text_dropped(str): Text was dropped.
        hovered(Hover): Something is dragged over the window; None when it left or was let go.
        save_wanted, open_wanted, new_wanted: The links below the page.
        submit_wanted: The case is to be opened.
        settings_wanted: The settings are to be changed.
        help_wanted: The help for the step that is shown is to be opened.
        cancel_wanted: What is under way and shows no button to cancel it is to stop.
        painted: The first page is on the screen.
        closing: The window is about to close.
    """

    step_wanted = Signal(Step)
    paths_dropped = Signal(tuple)
    text_dropped = Signal(str)
    hovered = Signal(object)
    save_wanted = Signal()
    open_wanted = Signal()
    new_wanted = Signal()
    submit_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()
    cancel_wanted = Signal()
    painted = Signal()
    closing = Signal()

    def __init__(self, make_page: Callable[[Step], Page], may_close: Callable[[], bool]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Trusted Root Wizard"))
        self.setAcceptDrops(True)
        self.resize(1040, 720)
        self.setMinimumSize(800, 560)
        self._make_page = make_page
        self._may_close = may_close
        self._pages: dict[Step, Page] = {}
        self._scrolls: dict[Step, QScrollArea] = {}
        self._step: Step | None = None
        self._is_painted = False
        self.rail = Rail()
        self.page_title = BalancedLabel(role="title")
        self.page_subtitle = BalancedLabel(role="quiet")
        self._buttons = ButtonRow()
        self.save, self.open, self.new = self._buttons.save, self._buttons.open, self._buttons.new
        self.back, self.next = self._buttons.back, self._buttons.next
        self._stack = QStackedWidget()
        self._right = QVBoxLayout()
        self._lay_out()
        self._connect()

    @cached_property
    def notices(self) -> NoticeBar:
        """The bar below the page; made when it is first needed, so the first page is not late."""
        from wizard.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415  as told

        made = NoticeBar()
        self._right.insertWidget(self._right.indexOf(self._stack) + 1, made)
        return made

    @cached_property
    def veil(self) -> DropVeil:
        """Lies over a page while something is dragged; made when that first happens."""
        from wizard.ui.widgets.drop_target import DropVeil  # noqa: PLC0415  as told

        return DropVeil(self)

    def page(self, step: Step) -> Page:
        """The page of a step, made when it is first asked for."""
        if step not in self._pages:
            page = self._make_page(step)
            page.noticed.connect(self.show_notice)
            page.filled.connect(self.next.click)
            self._pages[step] = page
            self._scrolls[step] = _scrolled(page)
            self._stack.addWidget(self._scrolls[step])
        return self._pages[step]

    def has_page(self, step: Step) -> bool:
        """Whether the page of a step was made."""
        return step in self._pages

    def show_situation(self, situation: Situation) -> None:
        """Derive everything on the screen from the situation."""
        step = situation.request.step
        page = self.page(step)
        page.show_situation(situation)
        self._show_title(page.title(situation))
        self.page_subtitle.setText(page.subtitle(situation))
        for each in Step:
            self.rail.show_state(each, step_state(each, situation))
        self.rail.say_saved(saved_words(situation))
        self._enable_next(enabled=self._buttons.show_situation(situation))
        if self._step is not step:
            self._turn_to(step)

    def _show_title(self, title: str) -> None:
        """Show the title, which tells what is wanted or was found; who does not see it is told."""
        if self.isVisible() and title != self.page_title.text():
            from wizard.ui.announcing import announce  # noqa: PLC0415  not for the first page

            announce(self.page_title, title)
        self.page_title.setText(title)

    def show_notice(self, notice: Notice) -> None:
        """Say something below the page."""
        self.notices.show_notice(notice)

    def offer_settings(self) -> None:
        """Offer the settings below the rail; called once the first page is painted."""
        settings = self.rail.offer_settings()
        settings.clicked.connect(self.settings_wanted)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Preferences), self)
        shortcut.activated.connect(settings.click)

    def offer_help(self) -> None:
        """Offer the help below the rail, and with F1; called once the first page is painted."""
        link = self.rail.offer_help()
        link.clicked.connect(self.help_wanted)
        own = QKeySequence.keyBindings(QKeySequence.StandardKey.HelpContents)
        f1 = QKeySequence(Qt.Key.Key_F1)  # which is not among them on every system
        shortcut = QShortcut(self)
        shortcut.setKeys(own if f1 in own else [f1, *own])
        shortcut.activated.connect(self.help_wanted)

    def step_name(self, step: Step) -> str:
        """Tell what a step is called in the rail."""
        return self.rail.button(step).state.title

    def offer_keys(self) -> None:
        """Listen to keys that belong to no control; called once the first page is painted."""
        from wizard.ui.keys import Keys  # noqa: PLC0415  for that reason

        Keys(self, self._areas, self._escape, self.next.click)

    def dismiss_notice(self) -> None:
        """Say nothing any more."""
        self.notices.dismiss()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not None:  # a part of this very window
            return
        from wizard.ui.hover import judge  # noqa: PLC0415  not before something is dragged

        hover = judge(event.mimeData())
        # Who does not accept is not told when it leaves again; so what is refused is accepted, for
        # nothing to be done with it, which is what the system then shows and allows.
        action = Qt.DropAction.CopyAction if hover.is_accepted else Qt.DropAction.IgnoreAction
        event.setDropAction(action)
        event.accept()
        self._show_hover(hover)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002  Qt hands it over
        self._show_hover(None)

    def dropEvent(self, event: QDropEvent) -> None:
        from wizard.ui.hover import judge, paths_in  # noqa: PLC0415  as above

        self._show_hover(None)
        if not judge(event.mimeData()).is_accepted:  # some let go of it all the same
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths = paths_in(event.mimeData())
        if paths:
            self.paths_dropped.emit(paths)
        else:
            self.text_dropped.emit(event.mimeData().text())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  as Qt has it
        from wizard.ui.reading_order import go_on  # noqa: PLC0415  not for the first page

        return go_on(self, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint event, and those of everything on the page.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    def _show_hover(self, hover: Hover | None) -> None:
        """Say what is dragged over the window: on the first page, or over any other one."""
        self.hovered.emit(hover)
        if hover is not None and self._step is not Step.CERTIFICATE:
            self.veil.setGeometry(self._stack.geometry())
            self.veil.show_hover(hover)
            self.veil.raise_()
            self.veil.show()
        elif "veil" in vars(self):
            self.veil.hide()

    def _areas(self) -> tuple[QWidget, ...]:
        notices = (self.notices,) if "notices" in vars(self) else ()
        return (self.rail, self._stack, *notices, self._buttons)

    def _escape(self) -> None:
        """Cancel what is under way, the thing on the page first; else dismiss what was said."""
        page = None if self._step is None else self._pages[self._step]
        shown = [each for each in page.cancels() if each.isVisible()] if page is not None else []
        if shown:
            shown[0].click()
        elif not ("notices" in vars(self) and self.notices.escape()):
            self.cancel_wanted.emit()

    def _turn_to(self, step: Step) -> None:
        before, self._step = self._step, step
        if self._stack.isAncestorOf(self.focusWidget()):
            # Or Qt looks all over the window for what comes next to a page that is hidden.
            self._stack.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(self._scrolls[step])
        if before is not None:  # the first page is where the window begins
            from wizard.ui.motion import slide_in  # noqa: PLC0415  as told

            slide_in(self._scrolls[step], forwards=step > before)
        focus = self._pages[step].initial_focus()
        target = focus if focus is not None else self.next
        waits = self._scrolls[step]  # until it can have the focus
        (target if target.isEnabled() else waits).setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable_next(self, *, enabled: bool) -> None:
        """Enable it or not; the focus waits on the page meanwhile, where no key changes anything.

        Qt would move it to a field, in which Enter and the space bar are typed.
        """
        if not enabled and self.focusWidget() is self.next and self._step is not None:
            self._scrolls[self._step].setFocus(Qt.FocusReason.OtherFocusReason)
        self.next.setEnabled(enabled)
        if enabled and self.focusWidget() in self._scrolls.values():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.step_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(self._go_on)
        for keys, target in (
            (QKeySequence.StandardKey.Open, self.open),
            (QKeySequence.StandardKey.New, self.new),
            (QKeySequence.StandardKey.Save, self.save),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(target.click)

    def _go_on(self) -> None:
        if self._step is Step.SUBMIT:
            self.submit_wanted.emit()
        else:
            self._go(+1)

    def _go(self, way: int) -> None:
        if self._step is not None:
            self.step_wanted.emit(Step(self._step + way))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(32, 28, 32, 16)
        head.setSpacing(4)
        head.addWidget(self.page_title)
        head.addWidget(self.page_subtitle)
        right = self._right
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self._stack, 1)
        right.addWidget(self._buttons)
        inside = QWidget()
        self.setCentralWidget(inside)
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)


def _scrolled(page: Page) -> QScrollArea:
    page.column.setContentsMargins(32, 0, 32, 16)
    scroll = QScrollArea()
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
