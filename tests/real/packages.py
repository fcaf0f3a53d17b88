"""What customers download, as ./run build --packages left it, or the test skips and says so."""

import subprocess
import sys
from pathlib import Path

import pytest

_DIST = Path(__file__).resolve().parents[2] / "dist"
NAME = "trusted-root-wizard"


def package(suffix: str) -> Path:
    """Find the package whose name ends so."""
    if sys.platform != "linux":
        pytest.skip("these packages are for Linux")
    found = sorted(_DIST.glob(f"{NAME}*{suffix}"))
    if not found:
        pytest.skip(f"needs a {suffix} in dist/: ./run build --packages")
    return found[-1]


def unpacked(folder: Path) -> Path:
    """Unpack the archive in a folder, and tell where the program is."""
    folder.mkdir(parents=True)
    command = ["tar", "--extract", "--file", str(package(".tar.xz")), "--strip-components=1"]
    subprocess.run([*command, "--directory", str(folder)], check=True)
    return folder / NAME
