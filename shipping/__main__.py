"""Makes the program for this system in dist/, and with --packages what customers download."""

import argparse
import hashlib
import os
import platform
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from wizard import __version__

_NAME: Final = "trusted-root-wizard"
_DIST: Final = Path("dist")
_SUMS: Final = "SHA256SUMS"
_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}


def main() -> int:
    """Do what the arguments say; what is not known here goes to PyInstaller."""
    parser = argparse.ArgumentParser(prog="./run build", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--packages", action="store_true", help="also pack it, as .deb and .tar.xz (Linux)"
    )
    options, others = parser.parse_known_args()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    if subprocess.run([*command, "installer.spec", *others], check=False).returncode:  # noqa: S603 - our own
        return 1
    if options.packages and sys.platform == "linux":
        _pack_for_linux(int(os.environ["SOURCE_DATE_EPOCH"]))
    return 0


def _pack_for_linux(moment: int) -> None:
    # Qt draws the pictures, and is not needed where nothing is packed.
    from shipping.linux.archive import archive  # noqa: PLC0415
    from shipping.linux.deb import deb  # noqa: PLC0415
    from shipping.linux.share import shared_files  # noqa: PLC0415

    folder = _DIST / _NAME
    share = shared_files(__version__, moment)
    machine = platform.machine()
    debian = _ARCHITECTURES[machine]
    with ThreadPoolExecutor() as threads:  # packing does not hold Python up
        packages = {
            f"{_NAME}_{__version__}_{debian}.deb": threads.submit(
                deb, folder, share, __version__, moment, debian
            ),
            f"{_NAME}-{__version__}-linux-{machine}.tar.xz": threads.submit(
                archive, folder, share, __version__, moment
            ),
        }
    sums = ""
    for name, packing in packages.items():
        packed = packing.result()
        (_DIST / name).write_bytes(packed)
        sums += f"{hashlib.sha256(packed).hexdigest()}  {name}\n"
    (_DIST / _SUMS).write_text(sums, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
