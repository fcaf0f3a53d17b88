"""Times very many servers that are asked at the same time, beside the slowest of them alone.

Some are dead, each in its own way: the name server, the way to the server, or the server itself is
mute. The others answer after a moment, as servers far away do. The dead come last, which takes
longest. At most 1.5 times the slowest one is wanted.

    ./run bench servers [COUNT [DEAD]]
"""

import socket
import sys
import threading
import time
from collections.abc import Sequence

from tests.authority import Authority
from tests.servers import listener
from tests.servers.asking import address_of, named, never
from tests.servers.listener import Talk, serving
from tests.servers.tls_server import Notes, context_for, tls
from wizard.servers.address_search import Address
from wizard.servers.probe import probe_all
from wizard.servers.target import Target

#: Seconds until a server answers.
MOMENT = 0.2
WANTED = 1.5


def main(arguments: list[str]) -> int:
    count, dead_ones = (*map(int, arguments), *(100, 10)[len(arguments) :])
    server = Authority.root().server()
    shake_hands = tls(context_for(server), Notes())

    def answer(talk: Talk) -> None:
        time.sleep(MOMENT)
        shake_hands(talk)

    over = threading.Event()
    with serving(answer) as living, serving(listener.silent) as silent, socket.socket() as full:
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
            return [address_of(silent if kind == "silent" else living)]

        def seconds(targets: Sequence[Target]) -> float:
            begin = time.monotonic()
            reports = list(probe_all(targets, cancelled=never, resolve=resolve))
            assert sum(1 for r in reports if r.certificates) == sum(
                1 for t in targets if t.host.startswith("living")
            )
            return time.monotonic() - begin

        kinds = ("nameless", "unreachable", "silent")
        alone = {kind: seconds([named(f"{kind}.test")]) for kind in ("living", *kinds)}
        living_ones = [named(f"living.{number}.test") for number in range(count - dead_ones)]
        dead = [named(f"{kinds[number % 3]}.{number}.test") for number in range(dead_ones)]
        together = seconds([*living_ones, *dead])
        over.set()
        for one in waiting:
            one.close()
    for kind, each in alone.items():
        sys.stdout.write(f"{kind:12} alone {each:5.2f} s\n")
    ratio = together / max(alone.values())
    sys.stdout.write(
        f"{count} servers, {dead_ones} of them dead: {together:.2f} s, {ratio:.2f} times the "
        f"slowest one (at most {WANTED} is wanted)\n"
    )
    return 0 if ratio <= WANTED else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
