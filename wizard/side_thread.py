"""Work that cannot be hurried: done in a thread that is left behind when nobody waits any more."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


def do_aside(work: Callable[[], Result], pause: Callable[[], float], name: str) -> Result:
    """Do `work` in a thread of its own, and wait for what comes of it.

    Args:
        work: What may take as long as it likes, as a name server or the prompt of a keychain does.
        pause: Tells how many seconds to wait before it is asked again; whatever it raises ends the
            waiting, and leaves the thread behind, which ends with the program.
        name: What to call the thread, for people who look at threads.

    Returns:
        What `work` returned; what it raised is raised here.
    """
    side = _Side(work)
    threading.Thread(target=side.run, name=name, daemon=True).start()
    while not side.ended.wait(pause()):
        pass
    return side.outcome()


class _Side(Generic[Result]):
    def __init__(self, work: Callable[[], Result]) -> None:
        self.ended = threading.Event()
        self._work = work
        self._result: list[Result] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._result.append(self._work())
        except BaseException as error:  # noqa: BLE001  raised again where it is waited for
            self._error = error
        finally:
            self.ended.set()

    def outcome(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._result[0]
