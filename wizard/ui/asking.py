"""From the addresses that the customer typed to what their servers sent."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.servers.parse_target import PastedTargets, parse_targets
from wizard.servers.server_report import ServerReport
from wizard.ui.language import tr
from wizard.ui.tasks import TaskCancelledError

if TYPE_CHECKING:
    from wizard.mendable import MendableError
    from wizard.servers.parse_target import PastedLine
    from wizard.servers.protocol import Protocol
    from wizard.servers.target import Target
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.ui.ports import Servers
    from wizard.ui.tasks import Progress, Task, Tasks


@dataclass(slots=True)
class _UnderWay:
    """What is being asked.

    Attributes:
        text: The addresses as they were typed.
        given_up: Set when the customer does not want the rest.
        task: The work.
        pasted: What was understood of the text; None before that.
        reports: What came of each server so far.
    """

    text: str
    given_up: threading.Event = field(default_factory=threading.Event)
    task: Task | None = None
    pasted: PastedTargets | None = None
    reports: dict[Target, ServerReport] = field(default_factory=dict)


class Asking(QObject):
    """Asks servers for their certificates, in the background.

    Signals:
        begun(tuple): These targets are being asked; none before the text is understood.
        told(ServerReport): This came of one of them.
        read(tuple): Reports to add to the request.
        ended(str, tuple, tuple): Nothing is under way any more: the lines of the text that gave
            nothing, what is to be mended in them, and the reports of servers that gave nothing.
        stopped: Nothing is under way any more, and nobody is to hear of it.
    """

    begun = Signal(tuple)
    told = Signal(object)
    read = Signal(tuple)
    ended = Signal(str, tuple, tuple)
    stopped = Signal()

    def __init__(self, servers: Servers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._tasks = tasks
        self._under_way: _UnderWay | None = None

    def ask(
        self, text: str, protocol: Protocol | None, server_name: str, typed: TypedProxy | None
    ) -> None:
        """Ask the servers that a text names.

        Args:
            text: Addresses, one a line.
            protocol: What is spoken at all of them; None to tell it from each address.
            server_name: The name to ask for in place of theirs; may be empty.
            typed: The proxy to go through; None for the system's. Only the work remembers it.
        """
        if self._under_way is not None:
            return
        if not text.strip():
            self.ended.emit(text, (tr("Type the address of a server first."),), ())
            return
        asked = self._under_way = _UnderWay(text)

        def is_over() -> bool:
            return asked.given_up.is_set() or self._tasks.is_closing

        def job(progress: Progress) -> tuple[ServerReport, ...]:
            proxy = None if typed is None else typed.understand()
            pasted = parse_targets(text, protocol, server_name)
            progress(pasted)

            def tell(report: ServerReport) -> None:
                # Called in the thread of the asking, which ends by itself when it is given up.
                with suppress(TaskCancelledError):
                    progress(report)

            targets = pasted.targets
            return self._servers.ask(targets, is_over, tell, proxy=proxy) if targets else ()

        self.begun.emit(())
        asked.task = self._tasks.run(
            job,
            on_success=self._take,
            on_failure=self._fail,
            on_progress=lambda word: self._hear(asked, word),
        )

    def cancel(self) -> None:
        """Ask no more; what came so far is kept."""
        if self._under_way is not None:
            self._give_up(self._under_way)
            self._finish(self._under_way)

    def forget(self) -> None:
        """Ask no more, and drop what came: another request is shown."""
        if self._under_way is not None:
            self._give_up(self._under_way)
            self._under_way = None
        self.stopped.emit()

    def _give_up(self, asked: _UnderWay) -> None:
        asked.given_up.set()
        if asked.task is not None:
            asked.task.cancel()

    def _hear(self, asked: _UnderWay, word: object) -> None:
        if isinstance(word, PastedTargets):
            asked.pasted = word
            self.begun.emit(word.targets)
        elif isinstance(word, ServerReport):
            asked.reports[word.target] = word
            self.told.emit(word)

    def _take(self, reports: tuple[ServerReport, ...]) -> None:
        if self._under_way is not None:
            self._under_way.reports |= {report.target: report for report in reports}
            self._finish(self._under_way)

    def _fail(self, error: MendableError) -> None:
        if self._under_way is not None:
            text, self._under_way = self._under_way.text, None
            self.ended.emit(text, (str(error),), ())

    def _finish(self, asked: _UnderWay) -> None:
        self._under_way = None
        if asked.pasted is None:
            self.ended.emit(asked.text, (), ())
            return
        answered = [asked.reports[each] for each in asked.pasted.targets if each in asked.reports]
        successes = tuple(report.as_source for report in answered if not report.failure)
        if successes:
            self.read.emit(successes)
        left = [line for line in asked.pasted.lines if not _is_done(line, asked.reports)]
        failures = tuple(report for report in answered if report.failure)
        self.ended.emit(_text_of(left, asked.text), self._remarks(left), failures)

    def _remarks(self, left: list[PastedLine]) -> tuple[str, ...]:
        """Say what is wrong with lines, by the numbers that they have among those that are left."""
        found, number = [], 1
        for line in left:
            if line.refusal and len(left) > 1:
                found.append(tr("Line {}: {}").format(number, line.refusal))
            elif line.refusal:
                found.append(line.refusal)
            number += line.last - line.first + 1
        return tuple(found)


def _is_done(line: PastedLine, reports: dict[Target, ServerReport]) -> bool:
    return not line.refusal and all(
        each in reports and not reports[each].failure for each in line.targets
    )


def _text_of(lines: list[PastedLine], text: str) -> str:
    everything = text.splitlines()
    return "\n".join(each for line in lines for each in everything[line.first - 1 : line.last])
