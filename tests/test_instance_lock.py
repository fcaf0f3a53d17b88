import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.instance_lock import InstanceLock

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such owners")

HOLD = (
    "import sys; from pathlib import Path; from wizard.instance_lock import InstanceLock\n"
    "lock = InstanceLock(Path(sys.argv[1]))\n"
    "print(lock.take(), lock.is_held, flush=True); sys.stdin.read()\n"
)


def held_elsewhere(folder: Path) -> subprocess.Popen[str]:
    program = [sys.executable, "-c", HOLD, str(folder)]
    holder = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True True\n"
    return holder


def test_one_has_it_until_it_lets_go(tmp_path: Path) -> None:
    one, other = InstanceLock(tmp_path / "mine"), InstanceLock(tmp_path / "mine")
    assert one.take()
    assert one.take()
    assert not other.take()
    assert (one.is_held, other.is_held) == (True, False)
    one.release()
    assert other.take()
    assert other.is_held


def test_a_killed_program_holds_it_no_longer(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "mine")
    with held_elsewhere(tmp_path / "mine") as holder:
        assert not lock.take()
        holder.kill()
        holder.wait()
    assert lock.take()
    assert lock.is_held


def test_each_screen_has_its_own(tmp_path: Path) -> None:
    one, other = (InstanceLock(tmp_path / "mine", screen) for screen in (":0", "host/../:1"))
    assert one.take()
    assert other.take()
    assert one.is_held
    assert other.is_held
    assert one.place != other.place
    assert {path.suffix for path in (tmp_path / "mine").iterdir()} == {".lock"}


@posix_only
def test_nobody_else_may_look_into_its_folder(tmp_path: Path) -> None:
    InstanceLock(tmp_path / "mine").take()
    assert (tmp_path / "mine").stat().st_mode & 0o777 == 0o700


@posix_only
@pytest.mark.parametrize("laid_out", ["open to others", "a link", "a file", "of somebody else"])
def test_what_somebody_else_may_have_laid_out_is_not_used(laid_out: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (tmp_path / "theirs").mkdir(mode=0o700)
    match laid_out:
        case "open to others":
            folder.mkdir()
            folder.chmod(0o755)
        case "a link":
            folder.symlink_to(tmp_path / "theirs")
        case "a file":
            folder.touch()
        case _:
            if os.getuid() != 0:
                pytest.skip("only root can make a folder that is somebody else's")
            folder.mkdir(mode=0o700)
            os.chown(folder, 65534, 65534)
    lock = InstanceLock(folder)
    assert lock.take()
    assert not lock.is_held
    assert list((tmp_path / "theirs").iterdir()) == []


@posix_only
def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "mine")
    lock.take()
    lock.release()
    [file] = (tmp_path / "mine").iterdir()
    file.unlink()
    file.symlink_to(tmp_path / "made")
    assert lock.take()
    assert not lock.is_held
    assert not (tmp_path / "made").exists()


def test_without_a_place_for_it_the_program_starts_all_the_same(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "gone" / "mine")
    assert lock.take()
    assert not lock.is_held


def test_the_users_own_is_where_the_system_has_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":7")
    lock = InstanceLock.of_user()
    assert lock.take()
    assert lock.is_held
    [folder] = tmp_path.iterdir()
    assert folder.name.startswith("trusted-root-wizard")
    assert "7" in lock.place.name
