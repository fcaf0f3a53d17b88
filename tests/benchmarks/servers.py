"""Times very many servers that are asked at the same time, beside the slowest of them alone.

Some are dead, each in its own way: the name server, the way to the server, or the server itself is
mute. The others answer after a moment, as servers far away do. The dead come last, which takes
longest. At most 1.5 times the slowest one is wanted.

Then the window asks the same ones, each of which has a certificate of its own. A timer in the UI
thread should come every 5 ms; a largest gap of at most 50 ms is wanted, and no limit is asserted:
what a machine with other work gives is no verdict. Those that answer are in another process, as the
world's servers are: what they work is not taken from the window.

    ./run bench servers [COUNT [DEAD]]
"""

import itertools
import multiprocessing
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from tests.authority import Authority
from tests.benchmarks.stalls import Stalls, measure, tell
from tests.servers import listener
from tests.servers.asking import Resolve, address_of, named, never
from tests.servers.listener import Talk, serving
from tests.servers.tls_server import Notes, context_for, tls
from wizard.app import make_application
from wizard.parts import make_services
from wizard.servers.address_search import Address
from wizard.servers.asking import ServerAsker
from wizard.servers.probe import probe_all
from wizard.servers.target import Target
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.self_test import RecordingDesktop

#: Seconds until a server answers.
MOMENT = 0.2
WANTED = 1.5
#: How servers are dead.
DEAD = ("nameless", "unreachable", "silent")


def main(arguments: list[str]) -> int:
    count, dead_ones = (*map(int, arguments), *(100, 10)[len(arguments) :])
    with hundred_servers(count, dead_ones) as (resolve, targets):

        def seconds(targets: Sequence[Target]) -> float:
            begin = time.monotonic()
            reports = list(probe_all(targets, cancelled=never, resolve=resolve))
            assert sum(1 for r in reports if r.certificates) == sum(
                1 for t in targets if t.host.startswith("living")
            )
            return time.monotonic() - begin

        alone = {kind: seconds([named(f"{kind}.test")]) for kind in ("living", *DEAD)}
        together = seconds(targets)
        stalls, read = stalls_of_window(targets, resolve)
    for kind, each in alone.items():
        sys.stdout.write(f"{kind:12} alone {each:5.2f} s\n")
    ratio = together / max(alone.values())
    sys.stdout.write(
        f"{count} servers, {dead_ones} of them dead: {together:.2f} s, {ratio:.2f} times the "
        f"slowest one (at most {WANTED} is wanted)\n"
    )
    tell(f"in the window, with {read} certificates read", stalls)
    return 0 if ratio <= WANTED else 1


@contextmanager
def hundred_servers(
    count: int = 100, dead_ones: int = 10
) -> Iterator[tuple[Resolve, list[Target]]]:
    """Have servers to ask, some of them dead; tells how their names are resolved, and them."""
    over = threading.Event()
    with (
        living_servers(count - dead_ones) as living,
        serving(listener.silent) as silent,
        socket.socket() as full,
    ):
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.settimeout(0)
            one.connect_ex(full.getsockname())

        def resolve(host: str, _: int) -> list[Address]:
            kind = host.partition(".")[0]
            if kind == "nameless":
                over.wait()
            if kind == "unreachable":
                return [Address(socket.AF_INET, full.getsockname())]
            return [address_of(silent) if kind == "silent" else living]

        living_ones = [named(f"living.{number}.test") for number in range(count - dead_ones)]
        dead = [named(f"{DEAD[number % 3]}.{number}.test") for number in range(dead_ones)]
        yield resolve, [*living_ones, *dead]
        over.set()
        for one in waiting:
            one.close()


@contextmanager
def living_servers(count: int) -> Iterator[Address]:
    """Serve in another process; each connection sees the certificate of the next server."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(count, there))
    process.start()
    yield Address(socket.AF_INET, here.recv())
    here.send("over")
    process.join()


def serve(count: int, told: Connection) -> None:
    """Serve until a word comes."""
    root = Authority.root()
    servers = [root.server([f"living.{number}.test"]) for number in range(count)]
    handshakes = itertools.cycle([tls(context_for(each, root), Notes()) for each in servers])

    def answer(talk: Talk) -> None:
        time.sleep(MOMENT)
        next(handshakes)(talk)

    with serving(answer) as living:
        told.send((living.host, living.port))
        told.recv()


def stalls_of_window(targets: Sequence[Target], resolve: Resolve) -> tuple[Stalls, int]:
    """Ask servers as a customer does.

    Returns:
        How the window stood still, and how many certificates came.
    """
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        folders = Folders.under(Path(folder))
        services = make_services(lambda: folders, RecordingDesktop())
        wizard = Wizard(services._replace(servers=ServerAsker(lambda _: None, resolve)))
        wizard.window.show()
        measure(wizard, lambda: None)  # until all pages are made
        field = wizard.certificates.server_field
        field.address.show_text("\n".join(target.name for target in targets))
        stalls = measure(wizard, field.ask.click)
        read = len(wizard.session.situation.request.certificates)
        wizard.window.close()
    return stalls, read


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
