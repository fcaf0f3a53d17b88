"""The row that takes the address of a server, and shows how asking it goes.

What is not seen before something is typed is made when it is needed: the page is there sooner.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.language import number, shown, tr
from wizard.ui.scale import FIELD, INLINE, NEAR, TIGHT
from wizard.ui.theme import font
from wizard.ui.tone import Tone
from wizard.ui.widgets.growing_field import GrowingField
from wizard.ui.widgets.text import BalancedLabel, PlainLabel, button, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton

    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.ui.widgets.combo_box import ComboBox
    from wizard.ui.widgets.proxy_field import ProxyField
    from wizard.ui.widgets.row_list import Row, RowList

#: Remarks that are shown at once; the others wait until these are mended.
_REMARKS_SHOWN = 6
_PROTOCOL_WIDTH = 150


class ServerField(QWidget):
    """Takes addresses, one a line, with the protocol and perhaps another server name or proxy.

    Signals:
        wanted(str, object, str, object): Servers are to be asked: the text, the protocol or None,
            the server name or nothing, the proxy or None for the system's.
        cancel_wanted: Asking is to stop.
    """

    wanted = Signal(str, object, str, object)
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._more_words = (tr("Server name…"), tr("Proxy…"))
        self._targets: tuple[Target, ...] = ()
        self._answered = 0
        self._is_busy = False
        self.address = GrowingField(
            tr("Address of the server"), tr("Host, host:port, URL or connection string")
        )
        self.ask = button(tr("&Get certificate"))
        self._remark = BalancedLabel(role="small")
        self.address.entered.connect(self._want)
        self.ask.clicked.connect(self._want)
        self._lay_out()
        self.show_idle()

    @cached_property
    def protocol(self) -> ComboBox:
        """What is spoken at the servers; by itself for the most part."""
        from wizard.servers.protocol import Protocol
        from wizard.ui.widgets.combo_box import ComboBox

        made = ComboBox()
        made.setAccessibleName(tr("Protocol"))
        # What a choice is called is said with its name on some systems, and in its place on others.
        made.setAccessibleDescription(tr("The protocol that the server speaks"))
        made.setFixedWidth(_PROTOCOL_WIDTH)
        made.addItem(tr("Automatic"), None)
        for protocol, words in (
            (Protocol.TLS, tr("TLS (HTTPS, LDAPS, Oracle TCPS…)")),
            (Protocol.LDAP, tr("LDAP StartTLS")),
            (Protocol.POSTGRESQL, "PostgreSQL"),
            (Protocol.MYSQL, tr("MySQL or MariaDB")),
            (Protocol.SQL_SERVER, "SQL Server"),
            (Protocol.SQL_SERVER_STRICT, tr("SQL Server 2022 strict")),
            (Protocol.SMTP, "SMTP"),
            (Protocol.IMAP, "IMAP"),
            (Protocol.POP3, "POP3"),
            (Protocol.FTP, "FTP"),
        ):
            made.addItem(words, protocol)
        return made

    @cached_property
    def cancel(self) -> QPushButton:
        """Stops the asking; in the place of the button that begins it."""
        made = button(tr("Cancel"))
        made.setMinimumWidth(self.ask.width())  # so that the row keeps its shape
        made.clicked.connect(self.cancel_wanted)
        self._across.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return made

    @cached_property
    def more(self) -> QPushButton:
        """Shows the field for another server name."""
        made = button(self._more_words[0], "inline")
        made.clicked.connect(self._show_server_name)
        return made

    @cached_property
    def server_name(self) -> QLineEdit:
        """The name that is asked for in place of the server's own (SNI)."""
        from PySide6.QtWidgets import QLineEdit

        made = QLineEdit()
        made.setAccessibleName(tr("Server name (SNI)"))
        made.setPlaceholderText(tr("Only if it differs from the address"))
        made.returnPressed.connect(self._want)
        return made

    @cached_property
    def more_proxy(self) -> QPushButton:
        """Shows the field for a proxy."""
        made = button(self._more_words[1], "inline")
        made.clicked.connect(self._show_proxy)
        return made

    @cached_property
    def proxy(self) -> ProxyField:
        """What to go through in place of the system's proxy."""
        from wizard.ui.widgets.proxy_field import ProxyField

        made = ProxyField()
        made.entered.connect(self._want)
        return made

    @property
    def typed_proxy(self) -> TypedProxy | None:
        """The proxy that was typed; None for the system's."""
        return self.proxy.typed if "proxy" in self.__dict__ else None

    @cached_property
    def states(self) -> RowList:
        """The servers that are being asked, and then those that gave nothing."""
        from wizard.ui.widgets.row_list import RowList

        made = RowList()
        self._inside.addWidget(made)
        return made

    @property
    def remark(self) -> str:
        """What is said below the field."""
        return self._remark.text()

    def offer_choices(self) -> None:
        """Offer protocol, server name and proxy; called once the first page is painted."""
        self._across.takeAt(1)  # the room that was kept for them
        self._across.insertWidget(1, self.protocol, 0, Qt.AlignmentFlag.AlignTop)
        self._below.takeAt(1)
        self._below.addWidget(self.more)
        self._below.addWidget(self.more_proxy)

    def show_proxy(self, address: str) -> None:
        """Show a proxy to go through, unless one was typed already."""
        if self.typed_proxy is None:
            self.proxy.address.setText(address)
            self._add_choice(tr("Pro&xy"), self.proxy, self.more_proxy)

    def take_over(self, earlier: ServerField) -> None:
        """Show what is typed in another one, and the fields that are shown there."""
        self.address.show_text(earlier.address.text)
        self.protocol.setCurrentIndex(earlier.protocol.currentIndex())
        if "server_name" in vars(earlier):
            self.server_name.setText(earlier.server_name.text())
            self._add_choice(tr("Server name (&SNI)"), self.server_name, self.more)
        if "proxy" in vars(earlier):
            self.proxy.take_over(earlier.proxy)
            self._add_choice(tr("Pro&xy"), self.proxy, self.more_proxy)

    def show_asking(self, targets: Sequence[Target]) -> None:
        """Show that these servers are being asked; none are known yet when there are none."""
        self._targets, self._answered = tuple(targets), 0
        self._show_busy(busy=True)
        self._count()
        if targets:
            self.states.show_rows([partial(self._row, each, None) for each in targets])
            self._tell(tr("Asking…"), at_once=False)

    def show_told(self, report: ServerReport) -> None:
        """Show what came of one of them."""
        self._answered += 1
        self._count()
        place = self._targets.index(report.target)
        self.states.replace_row(place, partial(self._row, report.target, report))

    def show_end(self, text: str, remarks: Sequence[str], failures: Sequence[ServerReport]) -> None:
        """Show what is left to do.

        Args:
            text: The addresses that gave nothing.
            remarks: What is to be mended in them, a sentence each.
            failures: What came of the servers that gave nothing.
        """
        self.address.show_text(text)
        self.show_idle()
        if remarks:
            lines = [shown(each) for each in remarks[:_REMARKS_SHOWN]]
            if len(remarks) > len(lines):
                lines.append(tr("… and %n more line(s).", "", len(remarks) - len(lines)))
            self._say("\n".join(lines), is_wrong=True)
        if failures:
            self.states.show_rows([partial(self._row, each.target, each) for each in failures])
            self._tell(" ".join(shown(each.failure) for each in failures[:_REMARKS_SHOWN]))

    def show_idle(self) -> None:
        """Show that nothing is under way; what was typed stays."""
        self._show_busy(busy=False)
        self._promise()
        if "states" in self.__dict__:
            self.states.show_rows([])

    def _want(self) -> None:
        from wizard.servers.protocol import Protocol

        if self._is_busy:
            return
        chosen = self.protocol.currentData()  # Qt hands back a text, or None
        protocol = None if chosen is None else Protocol(chosen)
        name = self.server_name.text() if "server_name" in self.__dict__ else ""
        self.wanted.emit(self.address.text, protocol, name, self.typed_proxy)
        if not self.address.text.strip():  # which is said; Alt and the button's letter lead there
            self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _count(self) -> None:
        total = len(self._targets)
        if total > 1:
            counted = (number(self._answered), number(total))
            text = tr("{} of {} servers have answered").format(*counted)
            self._say(text, is_wrong=False)
        else:
            self._promise()

    def _promise(self) -> None:
        text = tr("The server is sent the TLS greeting only: no request, no login, no password.")
        self._say(text, is_wrong=False)

    def _say(self, text: str, *, is_wrong: bool) -> None:
        self._remark.setText(text)
        set_role(self._remark, "wrong" if is_wrong else "small")
        self.address.show_wrong(is_wrong=is_wrong)
        self.address.describe(text if is_wrong else "")
        if is_wrong:
            self._tell(text)

    def _tell(self, text: str, *, at_once: bool = True) -> None:
        from wizard.ui.announcing import announce

        announce(self, text, at_once=at_once)

    def _show_busy(self, *, busy: bool) -> None:
        if self._is_busy is busy:
            return
        self._is_busy = busy
        self.address.show_busy(busy=busy)
        self.protocol.setEnabled(not busy)
        now, hidden = (self.cancel, self.ask) if busy else (self.ask, self.cancel)
        had_focus = hidden.hasFocus()
        now.setVisible(True)
        if had_focus:  # before the button that has it is hidden, or Qt moves it elsewhere
            now.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.setVisible(False)

    def _row(self, target: Target, report: ServerReport | None) -> Row:
        from wizard.certificates.names import visible
        from wizard.ui.widgets.row_list import Row

        name = visible(target.name)
        if report is None:
            return Row(name, pill=tr("Asking…"))
        if report.failure:
            return Row(name, (report.failure,), tr("No certificate"), Tone.STOP)
        return Row(name, pill=tr("Done"), tone=Tone.GOOD)

    def _show_server_name(self) -> None:
        self._show_choice(tr("Server name (&SNI)"), self.server_name, self.more)

    def _show_proxy(self) -> None:
        self._show_choice(tr("Pro&xy"), self.proxy, self.more_proxy)

    def _show_choice(self, words: str, field: QWidget, instead_of: QPushButton) -> None:
        self._add_choice(words, field, instead_of)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_choice(self, words: str, field: QWidget, instead_of: QPushButton) -> None:
        if self._choices.indexOf(field) >= 0:
            return
        label = PlainLabel(words, "field", wraps=False)
        label.setBuddy(field)
        place = self._choices.count() // 2
        self._choices.addWidget(label, place, 0)
        self._choices.addWidget(field, place, 1)
        instead_of.setVisible(False)

    @cached_property
    def _choices(self) -> QGridLayout:
        from PySide6.QtWidgets import QGridLayout

        made = QGridLayout()
        made.setHorizontalSpacing(12)
        made.setVerticalSpacing(8)
        self._inside.insertLayout(1, made)
        return made

    def _room_of_links(self) -> int:
        """Tell how wide the links will be that come once the page is there."""
        metrics = QFontMetrics(font(self, FIELD))
        widths = [metrics.horizontalAdvance(shown(each)) for each in self._more_words]
        return sum(widths) + len(widths) * (2 * (TIGHT + 1) + NEAR)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._across = row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.address, 1, top)
        row.addSpacing(_PROTOCOL_WIDTH + row.spacing())
        row.addWidget(self.ask, 0, top)
        self._below = QHBoxLayout()
        self._below.setSpacing(NEAR)
        self._below.addWidget(self._remark, 1)
        self._below.addSpacing(self._room_of_links())
        self._remark.setMinimumHeight(INLINE)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._inside.addLayout(row)
        self._inside.addLayout(self._below)
