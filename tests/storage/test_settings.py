import json
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authority import Authority
from tests.storage.requests import TEXTS
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.key_firewall import REMOVED
from wizard.mendable import MendableError
from wizard.request.look import Theme, WindowPlace
from wizard.request.request import Contact
from wizard.request.settings import Settings
from wizard.storage.settings import SettingsFile
from wizard.storage.settings_glance import FILE_NAME

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")

FULL = Settings(
    language="de",
    theme=Theme.DARK,
    cer_format=CerFormat.BASE64,
    contact=Contact("Ana 🙂", "ana@acme.example", "+351 1", "team@acme.example"),
    infrastructure="Acme Enterprise",
    window=WindowPlace(-1_200, 30, 1_040, 720, is_maximized=True),
    proxy="http://ACME%5Cana@proxy:8080",
)
PLACES = st.builds(
    WindowPlace,
    *(st.integers(-(2**15) + 1, 2**15 - 1) for _ in range(2)),
    *(st.integers(0, 2**15 - 1) for _ in range(2)),
    is_maximized=st.booleans(),
)
ANY = st.builds(
    Settings,
    language=TEXTS,
    theme=st.sampled_from(Theme),
    cer_format=st.sampled_from(CerFormat),
    contact=st.builds(Contact, name=TEXTS, mail=TEXTS, phone=TEXTS, cc=TEXTS),
    infrastructure=TEXTS,
    window=st.none() | PLACES,
    proxy=TEXTS.filter(lambda text: ":" not in text),
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


def document(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / FILE_NAME).read_bytes())
    return found


def write(folder: Path, changes: dict[str, Any]) -> bytes:
    """Write full settings with changes, and tell the bytes."""
    SettingsFile(folder).save(FULL)
    content = json.dumps({**document(folder), **changes}).encode()
    (folder / FILE_NAME).write_bytes(content)
    return content


def test_without_a_file_everything_is_as_at_first(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "not there").load() == (Settings(), "")
    assert not (tmp_path / "not there").exists()


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "made").save(FULL)
    assert SettingsFile(tmp_path / "made").load() == (FULL, "")


@given(ANY)
@settings(deadline=None)
def test_any_settings_come_back_as_they_were(any_settings: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        SettingsFile(Path(folder)).save(any_settings)
        assert SettingsFile(Path(folder)).load() == (any_settings, "")


@posix_only
def test_nobody_else_can_read_them(file: SettingsFile, tmp_path: Path) -> None:
    file.save(FULL)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_what_a_newer_minor_version_wrote_stays(file: SettingsFile, tmp_path: Path) -> None:
    contact = {**FULL.contact._asdict(), "pager": "7"}
    write(tmp_path, {"version": [1, 7], "density": {"rows": [1.5, None]}, "contact": contact})
    assert file.load() == (FULL, "")
    file.save(Settings())
    assert file.load() == (Settings(), "")
    assert document(tmp_path)["version"] == [1, 7]
    assert document(tmp_path)["density"] == {"rows": [1.5, None]}
    assert document(tmp_path)["contact"]["pager"] == "7"
    assert document(tmp_path)["contact"]["name"] == ""


def test_a_theme_that_only_a_newer_version_knows_is_that_of_the_system(
    file: SettingsFile, tmp_path: Path
) -> None:
    write(tmp_path, {"theme": "sepia"})
    assert file.load() == (replace(FULL, theme=Theme.SYSTEM), "")


def test_a_file_of_a_newer_major_version_is_left_as_it_is(
    file: SettingsFile, tmp_path: Path
) -> None:
    content = write(tmp_path, {"version": [2, 0], "theme": {"of": "tomorrow"}})
    found, remark = file.load()
    assert found == Settings()
    assert "newer version of this program" in remark
    with pytest.raises(MendableError, match="install that version"):
        file.save(FULL)
    assert (tmp_path / FILE_NAME).read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


DAMAGED = {
    "nothing": b"",
    "no JSON": b'{"format": "trusted',
    "a list": b"[]",
    "another format": b'{"format": "trustdraft", "version": [1, 0]}',
    "no version": b'{"format": "trusted-root-wizard settings"}',
    "deep": b"[" * 100_000,
    "not UTF-8": b"\xff\xfe\x00",
    "too large": b" " * (2**20 + 1),
}
WRONG_FIELDS: list[dict[str, Any]] = [
    {"version": [0, 9]},
    {"version": "1"},
    {"language": None},
    {"language": "\ud800"},
    {"theme": 7},
    {"cer_format": 1},
    {"contact": []},
    {"contact": {"name": "Ana"}},
    {"window": {"left": 1}},
    {"window": {"left": 1.5, "top": 0, "width": 1, "height": 1, "is_maximized": False}},
    {"window": {"left": 1, "top": 0, "width": 1, "height": 1, "is_maximized": 0}},
    {"window": {"left": 1, "top": 0, "width": -1, "height": 1, "is_maximized": False}},
    {"window": []},
    {"proxy": {"password": "hunter2"}},
]


def aside(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.glob("*.damaged")]


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_set_aside(content: bytes, file: SettingsFile, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    found, remark = file.load()
    assert found == Settings()
    assert "set aside" in remark
    assert aside(tmp_path) == [content]
    file.save(FULL)
    assert file.load() == (FULL, "")
    assert aside(tmp_path) == [content]


@pytest.mark.parametrize("changes", WRONG_FIELDS, ids=str)
def test_a_field_of_another_kind_is_damage(
    changes: dict[str, Any], file: SettingsFile, tmp_path: Path
) -> None:
    content = write(tmp_path, changes)
    assert file.load().settings == Settings()
    assert aside(tmp_path) == [content]


def test_saving_does_not_write_over_what_is_damaged(file: SettingsFile, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"precious")
    file.save(FULL)
    assert file.load() == (FULL, "")
    assert aside(tmp_path) == [b"precious"]


def test_a_window_is_never_farther_away_than_a_screen_can_be(
    file: SettingsFile, tmp_path: Path
) -> None:
    far = {"left": -(10**9), "top": 10**9, "width": 10**9, "height": 1, "is_maximized": False}
    write(tmp_path, {"window": far})
    assert file.load().settings.window == WindowPlace(-32767, 32767, 32767, 1)


def test_a_full_disk_is_said_and_the_old_settings_stay(small_disk: Path) -> None:
    file = SettingsFile(small_disk)
    file.save(FULL)
    with pytest.raises(MendableError, match="the disk is full"):
        file.save(Settings(infrastructure="x" * 100_000))
    assert file.load() == (FULL, "")


def test_a_read_only_disk_is_said(small_disk: Path) -> None:
    SettingsFile(small_disk).save(FULL)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(MendableError, match="is not permitted"):
        SettingsFile(small_disk).save(Settings())
    assert SettingsFile(small_disk).load() == (FULL, "")


def test_what_cannot_be_read_is_neither_moved_nor_written_over(
    file: SettingsFile, tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).mkdir()
    found, remark = file.load()
    assert found == Settings()
    assert "is a folder" in remark
    with pytest.raises(MendableError, match="is a folder"):
        file.save(FULL)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_more_than_can_be_read_again_is_not_written(file: SettingsFile) -> None:
    file.save(FULL)
    with pytest.raises(MendableError, match="larger than 1 MB"):
        file.save(Settings(contact=Contact("x" * 2**20)))
    assert file.load() == (FULL, "")


def test_no_private_key_gets_in_or_out(file: SettingsFile, tmp_path: Path) -> None:
    key = Authority.root("Acme Root CA").key_pem.decode().strip()
    contact = Contact(*(f"{key} {name}" for name in Contact._fields))
    file.save(Settings(language=key, contact=contact, infrastructure=key, proxy=key))
    assert "PRIVATE KEY-" not in (tmp_path / FILE_NAME).read_text()
    assert document(tmp_path)["contact"]["mail"] == f"{REMOVED} mail"
    write(tmp_path, {"infrastructure": key, "proxy": key, "contact": contact._asdict()})
    found = file.load().settings
    assert (found.infrastructure, found.proxy, found.contact.cc) == (
        REMOVED,
        REMOVED,
        f"{REMOVED} cc",
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("http://ana:hunter2@proxy:8080", "http://ana@proxy:8080"),
        ("ana:hun@ter:2@proxy", "ana@proxy"),
        ("socks5://:hunter2@proxy:1080", "socks5://@proxy:1080"),
        ("proxy:8080", "proxy:8080"),
        ("http://[fd00::1]:8080", "http://[fd00::1]:8080"),
    ],
)
def test_no_password_of_a_proxy_gets_in_or_out(
    typed: str, kept: str, file: SettingsFile, tmp_path: Path
) -> None:
    file.save(Settings(proxy=typed))
    assert document(tmp_path)["proxy"] == kept
    write(tmp_path, {"proxy": typed})
    assert file.load().settings.proxy == kept
