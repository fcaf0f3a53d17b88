"""PySide6 finds what the build compiled, in the place where it looks for it."""

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6

from shipping.compiled_support import compiled_support

#: What is wrong with an argument, and what a function takes, is told by what waits until then.
EXPLAIN = """
import sys
from PySide6.QtCore import QSize
from PySide6.support.signature import get_signature
parser = sys.modules["shibokensupport.signature.parser"]
print(parser.__file__)
print("pyside_type_init" in vars(parser))
try:
    QSize("wide", 1)
except TypeError as error:
    print(error)
print(get_signature(QSize.setWidth))
print("pyside_type_init" in vars(parser))
"""


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A folder with PySide6 as it is in the program."""
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
    return tmp_path / "packed"


def explained(path: Path) -> list[str]:
    told = subprocess.run(
        [sys.executable, "-P", "-c", EXPLAIN],
        env={"PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.splitlines()


def test_it_is_loaded_in_place_of_the_sources(packed: Path) -> None:
    place = "shiboken6/files.dir/shibokensupport/signature/parser.pyc"
    assert explained(packed)[0] == str(packed / place)


def test_what_explains_faults_waits_until_there_is_one(packed: Path) -> None:
    _, before, *_, after = explained(packed)
    assert (before, after) == ("False", "True")


def test_faults_are_explained_as_they_are_without_waiting(packed: Path) -> None:
    _, _, *told, _ = explained(packed)
    _, _, *elsewhere, _ = explained(Path(PySide6.__path__[0]).parent)
    assert told == elsewhere
    assert "QSize.__init__(str, int)" in "".join(told)
    assert "w: int" in told[-1]


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (compiled_support(tmp_path / name) for name in ("one", "other"))
    assert [place for place, _, _ in first] == [place for place, _, _ in second]
    assert [Path(a).read_bytes() for _, a, _ in first] == [
        Path(b).read_bytes() for _, b, _ in second
    ]
