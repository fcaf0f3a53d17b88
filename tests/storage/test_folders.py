import sys
from pathlib import Path

import pytest

from wizard.mendable import MendableError
from wizard.storage.folders import Folders, make_folder


def test_each_kind_of_file_has_its_own_folder_under_the_root(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    own = {folders.drafts, folders.cer_files, folders.config}
    assert len(own) == 3
    assert {folder.parent for folder in own} == {tmp_path}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are those of Linux")
def test_the_users_folders_are_where_the_system_wants_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folders = Folders.of_user()
    assert folders.drafts.is_relative_to(tmp_path / "data")
    assert folders.config == tmp_path / "config" / "Trusted Root Wizard"


def test_making_a_folder_twice_is_fine(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(MendableError, match="choose another folder"):
        make_folder(tmp_path / "a")
