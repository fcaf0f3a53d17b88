"""What is not on a list ends the build. The ELF headers come from a fake objdump."""

import stat
import sys
from pathlib import Path

import pytest

from shipping import libraries

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lists are of Linux")

#: A library of these tests is a text with the names of what it needs.
OBJDUMP = """#!/bin/sh
echo "Dynamic Section:"
tr '\\0' '\\n' < "$2" | while read -r name; do case $name in "") ;;
GLIBC*) echo "    0x09 0x00 02 $name";; /*) echo "  RUNPATH              $name";;
*) echo "  NEEDED               $name";; esac; done
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program, in a world where objdump reads such texts."""
    tool = tmp_path / "bin" / "objdump"
    tool.parent.mkdir()
    tool.write_text(OBJDUMP)
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tool.parent}:/usr/bin:/bin")
    (tmp_path / "wizard" / "_internal" / "PySide6").mkdir(parents=True)
    (tmp_path / "wizard" / "wizard").write_text("libc.so.6\n")
    return tmp_path / "wizard"


def put(folder: Path, name: str, *needs: str) -> Path:
    path = folder / "_internal" / name
    path.write_text("".join(f"{each}\n" for each in needs))
    return path


def test_what_the_system_has_and_what_is_there_is_enough(folder: Path) -> None:
    put(folder, "PySide6/libQt6Gui.so.6", "libX11.so.6", "libxkbcommon.so.0")
    put(folder, "libxkbcommon.so.0", "libc.so.6")
    libraries.check(folder)


def test_a_library_that_is_missing_ends_the_build(folder: Path) -> None:
    put(folder, "PySide6/libqxcb.so", "libxcb-icccm.so.4")
    with pytest.raises(SystemExit, match=r"missing: \['libxcb-icccm.so.4 \(for libqxcb.so\)'\]"):
        libraries.check(folder)


def test_a_library_that_the_computer_happens_to_have_ends_the_build(folder: Path) -> None:
    put(folder, "libgtk-3.so.0", "libc.so.6")
    with pytest.raises(SystemExit, match=r"got in: \['libgtk-3.so.0'\]"):
        libraries.check(folder)


def test_what_only_a_plugin_needs_that_was_left_out_is_left_out(folder: Path) -> None:
    entries = [
        ("PySide6/QtGui.abi3.so", str(put(folder, "QtGui.abi3.so", "libQt6Gui.so.6")), "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", str(put(folder, "a", "libX11.so.6")), "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libX11.so.6", str(put(folder, "b", "libc.so.6")), "BINARY"),
        ("libgtk-3.so.0", str(put(folder, "c", "libcairo.so.2")), "BINARY"),
        ("libcairo.so.2", str(put(folder, "d")), "BINARY"),
    ]
    kept = libraries.without_unneeded(entries)
    assert kept == entries[:3]
    assert libraries.without_dangling_links(entries[2:3], entries[:2]) == entries[2:3]
    assert libraries.without_dangling_links(entries[2:3], entries[3:]) == []


def test_the_package_asks_debian_for_what_is_needed_and_no_more(folder: Path) -> None:
    put(folder, "PySide6/libqxcb.so", "libX11.so.6", "libc.so.6", "GLIBC_2.34", "GLIBC_2.9")
    put(folder, "PySide6/libqwayland.so", "libwayland-client.so.0")
    needed, on_wayland = libraries.debian_packages(folder)
    assert needed == ["libc6 (>= 2.34)", "libx11-6"]
    assert on_wayland == ["libwayland-client0"]


def test_no_folder_of_the_computer_that_builds_is_searched(folder: Path) -> None:
    library = put(folder, "libssl.so.3", "libc.so.6")
    library.write_bytes(library.read_bytes() + b"\0/home/builder/python/lib\0")
    with pytest.raises(SystemExit, match="/home/builder/python/lib"):
        libraries.check(folder)
    size = library.stat().st_size
    libraries.forget_where_it_was_built(folder)
    assert b"/home/builder" not in library.read_bytes()
    assert b"\0$ORIGIN\0" in library.read_bytes()
    assert library.stat().st_size == size
