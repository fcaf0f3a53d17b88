"""Packages are the same whenever they are made, and hold what they should."""

import hashlib
import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from shipping.archives import Content, Link, ar, tar_xz, tree

MOMENT = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small program with a library and a link."""
    folder = tmp_path / "program"
    (folder / "inner").mkdir(parents=True)
    (folder / "start").write_text("#!/bin/sh\n")
    (folder / "start").chmod(0o700)
    (folder / "inner" / "libx.so.1").write_bytes(b"\x7fELF")
    (folder / "inner" / "libx.so.1").chmod(0o755)
    (folder / "notes.txt").write_text("notes")
    (folder / "notes.txt").chmod(0o600)
    (folder / "libx.so.1").symlink_to("inner/libx.so.1")
    return folder


def packed(folder: Path) -> dict[str, tarfile.TarInfo]:
    contents = {**tree(folder, "top"), "top/link": Link("../start"), "top/made": b"bytes"}
    with tarfile.open(fileobj=io.BytesIO(tar_xz(contents, MOMENT))) as archive:
        return {each.name: each for each in archive}


def test_everything_comes_with_its_folders_first(folder: Path) -> None:
    names = list(packed(folder))
    assert names == sorted(names)
    assert {"top", "top/inner", "top/inner/libx.so.1", "top/made"} <= set(names)


def test_modes_do_not_depend_on_who_packs(folder: Path) -> None:
    modes = {name: each.mode for name, each in packed(folder).items()}
    assert modes["top/start"] == modes["top/inner"] == 0o755
    assert modes["top/notes.txt"] == modes["top/inner/libx.so.1"] == modes["top/made"] == 0o644


def test_links_stay_links(folder: Path) -> None:
    found = packed(folder)
    assert found["top/libx.so.1"].linkname == "inner/libx.so.1"
    assert found["top/link"].linkname == "../start"


def test_everything_is_roots_and_of_one_moment(folder: Path) -> None:
    for each in packed(folder).values():
        assert (each.uid, each.gid, each.uname, each.mtime) == (0, 0, "root", MOMENT)


def test_the_same_files_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "elsewhere"
    shutil.copytree(folder, again, symlinks=True, copy_function=shutil.copyfile)
    (again / "start").chmod(0o755)
    os.utime(again / "notes.txt", (1, 1))
    first, second = (tar_xz(tree(each, "top"), MOMENT) for each in (folder, again))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb, which Debian has")
def test_dpkg_reads_what_is_packed(tmp_path: Path) -> None:
    control: dict[str, Content] = {
        "control": b"Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n"
    }
    data: dict[str, Content] = {"usr/bin/x": b"odd"}
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tar_xz(control, MOMENT, top="./"),
        "data.tar.xz": tar_xz(data, MOMENT, top="./"),
    }
    path = tmp_path / "x.deb"
    path.write_bytes(ar(members, MOMENT))
    listed = subprocess.run(
        ["dpkg-deb", "--contents", path], capture_output=True, check=True, text=True
    )
    assert "./usr/bin/x" in listed.stdout
    shown = subprocess.run(
        ["dpkg-deb", "--field", path, "Package"], capture_output=True, check=True, text=True
    )
    assert shown.stdout == "x\n"
