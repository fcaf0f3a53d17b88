"""A computer with nothing but Debian, to install things on: a folder that processes take for `/`.

Made once by debootstrap in build/debian-12, or where WIZARD_DEBIAN_ROOT says, and copied for each
run. What apt fetches for a copy is kept with the first, so it is fetched once.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.real.programs import program

CUSTOMER = "customer"
HOME = Path("/home") / CUSTOMER
_FIRST = Path(__file__).resolve().parents[2] / "build" / "debian-12"
_FETCHED = "var/cache/apt/archives"
_LONGEST = 900  # seconds
#: In a world of its own, so that nothing stays mounted whatever happens.
_ENTER = """
mount -t proc proc "$1/proc" && mount --bind /dev "$1/dev" &&
root=$1 && shift && exec chroot "$root" "$@"
"""


class DebianRoot:
    """A copy, on which root and one customer can do things."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, *command: str, user: str = "root", variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command there to its end."""
        return subprocess.run(
            self.command(*command, user=user, variables=variables),
            capture_output=True,
            timeout=_LONGEST,
            check=False,
            text=True,
        )

    def command(
        self, *command: str, user: str = "root", variables: Mapping[str, str] | None = None
    ) -> list[str]:
        """Compose the command that does it, with an environment that has nothing of ours."""
        home = str(HOME) if user == CUSTOMER else "/root"
        settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8"}
        settings |= {"USER": user, "DEBIAN_FRONTEND": "noninteractive", **(variables or {})}
        # The first is killed with what it started, and only then does the world end.
        world = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        enter = ["sh", "-c", _ENTER, "sh", str(self.folder)]
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        pairs = [f"{name}={value}" for name, value in settings.items()]
        return [*world, *enter, *as_user, "env", "-i", *pairs, *command]

    def install(self, *packages: str) -> None:
        """Install packages, and nothing that they only recommend."""
        done = self.run("apt-get", "install", "--yes", "--no-install-recommends", *packages)
        assert done.returncode == 0, done.stdout + done.stderr

    def files_of(self, folder: Path) -> set[str]:
        """List all that is in a folder."""
        return {str(each) for each in (self.folder / folder.relative_to("/")).rglob("*")}


@contextmanager
def debian_root(folder: Path) -> Iterator[DebianRoot]:
    """Copy the first one to a folder, which is removed afterwards."""
    first = _first()
    subprocess.run(["cp", "--archive", "--reflink=auto", first, folder], check=True)
    root = DebianRoot(folder)
    try:
        root.run("useradd", "--create-home", CUSTOMER)
        yield root
    finally:
        for each in (folder / _FETCHED).glob("*.deb"):
            shutil.copy2(each, first / _FETCHED)
        shutil.rmtree(folder)


def _first() -> Path:
    """Make the first one, unless it was made before."""
    if os.geteuid() != 0:
        pytest.skip("only root can make and enter a Debian of its own")
    first = Path(os.environ.get("WIZARD_DEBIAN_ROOT", _FIRST))
    if not (first / "usr/bin/dpkg").exists() or (first / "debootstrap").exists():
        debootstrap = program("debootstrap")
        shutil.rmtree(first, ignore_errors=True)
        first.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([debootstrap, "--variant=minbase", "bookworm", first], check=True)
    return first
