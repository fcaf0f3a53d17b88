"""Everybody whose work is shipped is named, and nobody is forgotten."""

from importlib import metadata
from pathlib import Path

import pytest

from shipping.notices import notices


def file_of(name: str, module: str) -> str:
    files = metadata.files(name)
    assert files is not None
    [file] = [each for each in files if str(each) == module]
    return str(file.locate())


def shown(monkeypatch: pytest.MonkeyPatch, *sources: str) -> str:
    """The notices, where PyInstaller is in the environment or not."""
    idna = metadata.Distribution.from_name("idna")
    monkeypatch.setattr("shipping.notices._named", lambda _name: idna)
    return notices(sources)


def test_a_package_is_named_with_its_licence(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(monkeypatch, file_of("h11", "h11/_connection.py"))
    version = metadata.version("h11")
    assert f"\nh11 {version}\nLicence: MIT\n" in text
    assert "Permission is hereby granted" in text


def test_qt_is_named_with_the_texts_that_its_licence_asks_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = shown(monkeypatch, file_of("pyside6-essentials", "PySide6/__init__.py"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "may be replaced by versions of your own" in text
    assert "Third-party code in Qt" in text


def test_what_is_compiled_into_cryptography_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(monkeypatch, file_of("cryptography", "cryptography/__init__.py"))
    assert "Compiled in, from crates.io:" in text


@pytest.mark.parametrize("name", ["MSVCP140_1.dll", "VCRUNTIME140.dll", "vcruntime140_1.dll"])
def test_the_runtime_of_visual_c_is_named(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    runtime = tmp_path / name
    runtime.touch()
    assert "\nMicrosoft Visual C++ Runtime 14\n" in shown(monkeypatch, str(runtime))


def test_a_file_of_nobody_ends_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    with pytest.raises(SystemExit, match=r"Nobody knows whose these are: .*libstray"):
        shown(monkeypatch, str(stray))


def test_our_own_files_need_no_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = str(Path(__file__).parents[2] / "wizard" / "app.py")
    assert shown(monkeypatch, ours) == shown(monkeypatch)
