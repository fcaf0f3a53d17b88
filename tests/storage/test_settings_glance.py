"""What the window needs of the settings at once, and where they are."""

import json
from pathlib import Path

import pytest

from wizard.app import config_folder
from wizard.request.look import Look, Theme, WindowPlace
from wizard.request.settings import Settings
from wizard.storage.folders import Folders
from wizard.storage.settings import SettingsFile
from wizard.storage.settings_glance import FILE_NAME, glance

PLACE = WindowPlace(-1_200, 30, 1_040, 720, is_maximized=True)


def test_what_is_kept_is_seen_at_a_glance(tmp_path: Path) -> None:
    SettingsFile(tmp_path).save(Settings("de", Theme.DARK, window=PLACE))
    assert glance(tmp_path) == Look(Theme.DARK, PLACE, "de")


def test_without_settings_there_is_no_look(tmp_path: Path) -> None:
    assert glance(tmp_path) == Look()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"theme": 7}',
        json.dumps({"theme": "dark", "window": {"left": "0"}}).encode(),
    ],
)
def test_what_cannot_be_understood_has_no_look(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert glance(tmp_path) == Look()


@pytest.mark.parametrize("odd", [True, 1.5, "7", None, 10**9])
def test_odd_numbers_are_no_place(odd: object, tmp_path: Path) -> None:
    window = {**PLACE._asdict(), "left": odd}
    (tmp_path / FILE_NAME).write_text(json.dumps({"theme": "light", "window": window}))
    assert glance(tmp_path) == Look(Theme.LIGHT, None)


def test_qt_and_the_other_library_mean_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WIN_PD_OVERRIDE_LOCAL_APPDATA")  # which Qt does not know
    assert config_folder() == Folders.of_user().config
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert config_folder() == Folders.of_user().config
