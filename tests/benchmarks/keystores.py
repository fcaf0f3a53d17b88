"""Times the opening of a keystore in a child that waits, beside one that is started for it.

./run bench keystores [COUNT]
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.authority import Authority
from tests.certificates import keystores
from wizard.certificates.keystore import KeystoreRefusal
from wizard.certificates.pkcs12 import open_pkcs12
from wizard.keystore_child import KeystoreChild

#: Between two files the next child has this long to start, as between two drops.
PAUSE = 0.5


def seconds_to_open(child: KeystoreChild, data: bytes) -> float:
    time.sleep(PAUSE)
    begin = time.monotonic()
    answer = child.open(data, "secret")
    seconds = time.monotonic() - begin
    if isinstance(answer, KeystoreRefusal):
        raise AssertionError(answer)  # noqa: TRY004  not an argument is wrong
    return seconds


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 15
    with tempfile.TemporaryDirectory() as folder:
        data = keystores.pkcs12(Path(folder), Authority.root(), "secret")
    begin = time.monotonic()
    open_pkcs12(data, "secret")
    within = time.monotonic() - begin
    cold, warm = KeystoreChild(), KeystoreChild()
    warm.make_ready()
    for name, child in (("cold", cold), ("warm", warm)):
        times = sorted(seconds_to_open(child, data) for _ in range(count))
        middle, slowest = 1000 * median(times), 1000 * times[-1]
        sys.stdout.write(f"{name}: median {middle:.0f} ms, slowest {slowest:.0f} ms of {count}\n")
    warm.close()
    sys.stdout.write(f"without a child: {1000 * within:.0f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
