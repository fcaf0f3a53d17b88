"""What a screen reader on Linux gets of the programs on a screen, through AT-SPI.

Everything is asked over D-Bus, as AT-SPI's interfaces have it (freedesktop.org, at-spi2-core,
`xml/Accessible.xml` and `xml/Event.xml`).
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from tests.real.programs import program

#: A connection of jeepney, which has no types.
Connection: TypeAlias = Any

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
#: Bits of a state, from `AtspiStateType`.
_FOCUSABLE, _FOCUSED, _SENSITIVE, _SHOWING = 11, 12, 24, 25
#: Of `AtspiRelationType`.
_LABELLED_BY = 2
_SECONDS = 30.0
# The launcher of the other bus is started by the test, not by whoever asks for it.
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""


class RefusedError(Exception):
    """Whoever was asked does not answer, or is gone."""


class Control(NamedTuple):
    """One thing that a screen reader knows of.

    Attributes:
        name: What it is called, with its label where it has one.
        role: What it is.
        description: What else there is to say.
        focusable: Whether the focus can be on it.
        focused: Whether it is.
    """

    name: str
    role: str
    description: str
    focusable: bool
    focused: bool


class ScreenReader:
    """Listens to announcements, and looks at what is shown.

    Args:
        bus: The address of the bus on which programs tell what they show.
    """

    def __init__(self, bus: str, stack: ExitStack) -> None:
        # Exists on Linux alone.
        from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
        from jeepney.io import blocking  # type: ignore[import-untyped]  # noqa: PLC0415

        self._connection = stack.enter_context(blocking.open_dbus_connection(bus))
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        blocking.Proxy(message_bus, self._connection).AddMatch(rule)
        self._told = stack.enter_context(self._connection.filter(rule))
        # The registry is started by being asked; one that ends as soon is started once more.
        with suppress(RefusedError):
            self._register()
        self._register()

    def hears(self, text: str) -> bool:
        """Wait for an announcement that holds a text; false when none comes."""
        try:
            while text not in self.next_words():
                pass
        except TimeoutError:
            return False
        return True

    def next_words(self) -> str:
        """Wait for the next announcement."""
        event = self._connection.recv_until_filtered(self._told, timeout=_SECONDS)
        return str(event.body[3][1])

    def showing(self) -> list[Control]:
        """List everything that is shown, by all programs."""
        return list(self._walk((_REGISTRY, _ROOT)))

    def finds(self, name: str) -> bool:
        """Look until a control of that name can have the focus; false when none ever can."""
        return self._sees(lambda each: each.focusable and each.name == name)

    def has_focus(self, name: str) -> bool:
        """Look until a control of that name has the focus; false when none ever has."""
        return self._sees(lambda each: each.focused and each.name == name)

    def _register(self) -> None:
        registry = (_REGISTRY, "/org/a11y/atspi/registry")
        event = ("object:announcement", list[str](), "")
        self._call(registry, _REGISTRY, "RegisterEvent", "sass", event)

    def _sees(self, is_sought: Callable[[Control], bool]) -> bool:
        end = time.monotonic() + _SECONDS
        while time.monotonic() < end:
            if any(map(is_sought, self.showing())):
                return True
        return False

    def _walk(self, place: tuple[str, str]) -> Iterator[Control]:
        [children] = self._call(place, _ACCESSIBLE, "GetChildren")
        for child in children:
            with suppress(RefusedError):  # it is gone by now
                [[state, _more]] = self._call(child, _ACCESSIBLE, "GetState")
                is_application = place == (_REGISTRY, _ROOT)
                if is_application or state & (1 << _SHOWING):
                    if not is_application:
                        yield self._control(child, state)
                    yield from self._walk(child)

    def _control(self, place: tuple[str, str], state: int) -> Control:
        [role] = self._call(place, _ACCESSIBLE, "GetRoleName")
        [relations] = self._call(place, _ACCESSIBLE, "GetRelationSet")
        labels = [label for kind, found in relations if kind == _LABELLED_BY for label in found]
        names = [self._property(each, "Name") for each in (*labels, place)]
        return Control(
            ", ".join(name for name in names if name),
            role,
            self._property(place, "Description"),
            focusable=bool(state & (1 << _FOCUSABLE) and state & (1 << _SENSITIVE)),
            focused=bool(state & (1 << _FOCUSED)),
        )

    def _property(self, place: tuple[str, str], name: str) -> str:
        properties = "org.freedesktop.DBus.Properties"
        [(_, value)] = self._call(place, properties, "Get", "ss", (_ACCESSIBLE, name))
        return str(value)

    def _call(
        self,
        place: tuple[str, str],
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
    ) -> tuple[Any, ...]:
        return _call(self._connection, place, interface, method, signature, body)


@contextmanager
def screen_reader(
    screen: dict[str, str], folder: Path
) -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """Start what a screen reader needs, and tell the environment of programs that it reads."""
    launcher = program("at-spi-bus-launcher")
    with ExitStack() as stack:
        settings = folder / "bus.conf"
        settings.write_text(_BUS.format(folder=folder))
        readable, writable = os.pipe()
        command = [program("dbus-daemon"), f"--config-file={settings}", "--nofork"]
        _run(stack, [*command, f"--print-address={writable}"], screen, writable)
        os.close(writable)
        with os.fdopen(readable) as answer:
            bus = answer.readline().strip()
        environment = {
            **screen,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        with _owner_of(bus, "org.a11y.Bus") as wait_for_owner:
            _run(stack, [launcher, "--launch-immediately"], environment)
            connection = wait_for_owner()
            place = ("org.a11y.Bus", "/org/a11y/bus")
            [address] = _call(connection, place, "org.a11y.Bus", "GetAddress")
        yield ScreenReader(address, stack), environment


def _run(stack: ExitStack, command: list[str], environment: dict[str, str], *fds: int) -> None:
    process = subprocess.Popen(
        command, env=environment, stderr=subprocess.DEVNULL, pass_fds=list(fds)
    )
    stack.callback(process.wait)
    stack.callback(process.terminate)


@contextmanager
def _owner_of(bus: str, name: str) -> Iterator[Callable[[], Connection]]:
    """Connect to a bus, and yield what waits until somebody has a name there."""
    from jeepney import MatchRule, message_bus  # noqa: PLC0415  exists on Linux alone
    from jeepney.io import blocking  # noqa: PLC0415

    rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    with blocking.open_dbus_connection(bus) as connection, connection.filter(rule) as signals:
        blocking.Proxy(message_bus, connection).AddMatch(rule)

        def wait() -> Connection:
            connection.recv_until_filtered(signals, timeout=_SECONDS)
            return connection

        yield wait


def _call(
    connection: Connection,
    place: tuple[str, str],
    interface: str,
    method: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
) -> tuple[Any, ...]:
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415  as above

    name, path = place
    call = new_method_call(DBusAddress(path, name, interface), method, signature, body)
    answer = connection.send_and_get_reply(call, timeout=_SECONDS)
    if answer.header.message_type is not MessageType.method_return:
        raise RefusedError(answer.body)
    found: tuple[Any, ...] = answer.body
    return found
