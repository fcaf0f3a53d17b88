"""What desktops and shops are told, checked with their own tools."""

import subprocess
from pathlib import Path

from shipping.linux.share import NAME, shared_files
from tests.real.programs import program

LINUX = Path(__file__).resolve().parents[2] / "shipping" / "linux"


def test_the_menu_entry_is_valid() -> None:
    validate = program("desktop-file-validate")
    entry = LINUX / f"{NAME}.desktop"
    done = subprocess.run([validate, entry], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_what_shops_show_is_valid(tmp_path: Path) -> None:
    content = shared_files("1.2.3", 1_700_000_000)[f"metainfo/{NAME}.metainfo.xml"]
    assert isinstance(content, bytes)
    path = tmp_path / f"{NAME}.metainfo.xml"
    path.write_bytes(content)
    # The project has no domain whose name it could begin with.
    allowed = "cid-desktopapp-is-not-rdns=info"
    command = [program("appstreamcli"), "validate", "--no-net", "--override", allowed, str(path)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout
