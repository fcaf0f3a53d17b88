"""PySide6 finds what the build compiled, in the place where it looks for it."""

import subprocess
import sys
from pathlib import Path

import PySide6
import shiboken6

from shipping.compiled_support import compiled_support

TOLD = "import PySide6.QtCore, sys; print(sys.modules['shibokensupport.signature.parser'].__file__)"


def test_it_is_loaded_in_place_of_the_sources(tmp_path: Path) -> None:
    for package in (PySide6, shiboken6):
        [folder] = package.__path__
        packed = tmp_path / "packed" / Path(folder).name
        packed.mkdir(parents=True)
        for each in Path(folder).iterdir():
            (packed / each.name).symlink_to(each)
    libraries = tmp_path / "packed" / "shiboken6"
    libraries.joinpath("__init__.py").unlink()  # links are followed to find the folder
    libraries.joinpath("__init__.py").write_bytes(Path(shiboken6.__file__ or "").read_bytes())
    for place, source, kind in compiled_support(tmp_path / "work"):
        target = tmp_path / "packed" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(source).read_bytes())
        assert kind == "DATA"
    told = subprocess.run(
        [sys.executable, "-P", "-c", TOLD],
        env={"PYTHONPATH": str(tmp_path / "packed")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == str(libraries / "files.dir/shibokensupport/signature/parser.pyc")


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (compiled_support(tmp_path / name) for name in ("one", "other"))
    assert [place for place, _, _ in first] == [place for place, _, _ in second]
    assert [Path(a).read_bytes() for _, a, _ in first] == [
        Path(b).read_bytes() for _, b, _ in second
    ]
