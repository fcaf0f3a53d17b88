"""Makes the program for this system in dist/, and what customers download."""

import argparse
import os
import subprocess
import sys


def main() -> int:
    """Do what the arguments say; what is not known here goes to PyInstaller."""
    parser = argparse.ArgumentParser(prog="./run build", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--packages", action="store_true", help="also pack it, as customers download it"
    )
    parser.add_argument(
        "--only-packages", action="store_true", help="pack what was built, as after signing it"
    )
    options, others = parser.parse_known_args()
    if not options.only_packages and not _built(others):
        return 1
    if options.packages or options.only_packages:
        # Qt draws the pictures, and is not needed where nothing is packed.
        from shipping.packages import pack  # noqa: PLC0415

        pack(int(os.environ["SOURCE_DATE_EPOCH"]))
    return 0


def _built(arguments: list[str]) -> bool:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    # Modules are unpacked at each start, which takes longer than reading them; what customers
    # download is smaller too, since it is compressed as a whole, and better.
    environment = {**os.environ, "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    done = subprocess.run(  # noqa: S603 - our own
        [*command, "installer.spec", *arguments], env=environment, check=False
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
