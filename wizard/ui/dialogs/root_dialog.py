"""Explains in four pictures why a root is installed, and not the server's certificate."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wizard.ui.language import tr
from wizard.ui.widgets.text import PlainLabel, button
from wizard.ui.widgets.trust_drawing import Scene, TrustDrawing

_WIDTH = 680


class _Panel(NamedTuple):
    scene: Scene
    heading: str
    text: str


class RootDialog(QDialog):
    """Shows one picture after the other, each with its sentence; it asks nothing.

    Attributes:
        back: Leads to the picture before.
        next: Leads to the next picture, and closes the dialog at the last.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Why a root?"))
        self._panels = _panels()
        self._drawings = QStackedWidget()
        self._texts = QStackedWidget()
        for panel in self._panels:
            self._drawings.addWidget(TrustDrawing(panel.scene))
            self._texts.addWidget(_text_of(panel))
        self._count = PlainLabel(role="small", wraps=False)
        self.back = button(tr("Back"))
        self.back.clicked.connect(lambda: self._show(self._drawings.currentIndex() - 1))
        self.next = button("", "primary")
        self.next.setDefault(True)
        self.next.clicked.connect(self._go_on)
        self._lay_out()
        self._show(0)
        self.next.setFocus()

    @property
    def heading(self) -> str:
        """The heading of the picture that is shown."""
        return self._panels[self._drawings.currentIndex()].heading

    @property
    def drawing(self) -> TrustDrawing:
        """The picture that is shown."""
        shown = self._drawings.currentWidget()
        if not isinstance(shown, TrustDrawing):
            raise TypeError("only drawings are in the stack")
        return shown

    def _go_on(self) -> None:
        at = self._drawings.currentIndex() + 1
        if at < len(self._panels):
            self._show(at)
        else:
            self.accept()

    def _show(self, at: int) -> None:
        last = len(self._panels) - 1
        if at == 0 and self.back.hasFocus():
            self.next.setFocus()
        self._drawings.setCurrentIndex(at)
        self._texts.setCurrentIndex(at)
        self._count.setText(tr("{} of {}").format(at + 1, last + 1))
        self.back.setEnabled(at > 0)
        self.next.setText(tr("Close") if at == last else tr("Next"))
        self.setAccessibleDescription(f"{self.heading}\n{self._panels[at].text}")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(28, 24, 28, 20)
        inside.setSpacing(16)
        inside.addWidget(self._texts)
        inside.addWidget(self._drawings)
        inside.addStretch(1)
        inside.addLayout(buttons)
        self._take_room(inside)

    def _take_room(self, inside: QVBoxLayout) -> None:
        """Be as high as the longest text needs; on a small screen Qt would begin with less."""
        for label in self.findChildren(PlainLabel):
            label.ensurePolished()  # the style sheet gives it its font
        self.setMinimumSize(_WIDTH, inside.totalHeightForWidth(_WIDTH))


def _text_of(panel: _Panel) -> QWidget:
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    inside.addWidget(PlainLabel(panel.heading, "title"))
    inside.addWidget(PlainLabel(panel.text, "quiet"))
    inside.addStretch(1)
    return made


def _panels() -> tuple[_Panel, ...]:
    return (
        _Panel(
            Scene.CHAIN,
            tr("Every certificate leads up to a root"),
            tr(
                "A server proves its name with a certificate. Another certificate signed that one, "
                "and so on up to the root: together they are a chain. The root signed itself. No "
                "other certificate vouches for it, so it is trusted only where it was installed."
            ),
        ),
        _Panel(
            Scene.STORE,
            tr("A front-end trusts what leads to a root it knows"),
            tr(
                "Each front-end, a server that runs your apps, has a list of the roots it trusts. "
                "Public roots are on it. A root that an organisation made for itself is not, until "
                "OutSystems Support installs it there. Then everything that it signs is trusted."
            ),
        ),
        _Panel(
            Scene.RENEWAL,
            tr("The root stays when a certificate is renewed"),
            tr(
                "A server's certificate is renewed every few months or years, and the new one is "
                "another certificate. If the same root signed it, it is trusted at once. A "
                "self-signed one has no root above it: each renewal needs a new support case."
            ),
        ),
        _Panel(
            Scene.CHOICE,
            tr("Only what signed itself belongs in the root store"),
            tr(
                "Windows begins with certificates that signed themselves. Any other certificate "
                "does not help in this store, and can break other connections there. If the server "
                "leaves out an intermediate, that goes into another store. A private key is never "
                "sent."
            ),
        ),
    )
