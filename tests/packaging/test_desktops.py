"""What each system is told of the program agrees with the program, and with the others."""

import ast
import plistlib
import re
import struct
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from shipping import pictures
from shipping.linux.share import NAME, shared_files
from shipping.macos.bundle import information
from shipping.unused import UNUSED_MODULES, is_used
from shipping.windows.version import version_resource
from wizard import __version__

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "resources" / "icons" / "application.svg"
LINUX = ROOT / "shipping" / "linux"
NSI = (ROOT / "shipping" / "windows" / "installer.nsi").read_text(encoding="utf-8")


def test_every_system_offers_the_wizard_for_the_same_certificates() -> None:
    mac = information(__version__)["CFBundleDocumentTypes"]
    extensions = {each for kind in mac for each in kind["CFBundleTypeExtensions"]}
    windows = set(re.findall(r'\$\{ACTION\} "\.(\w+)"', NSI))
    assert windows | {"trustdraft"} <= extensions


def test_only_drafts_are_opened_by_the_wizard_by_default() -> None:
    kinds = information(__version__)["CFBundleDocumentTypes"]
    owned = [each["CFBundleTypeName"] for each in kinds if each["LSHandlerRank"] == "Owner"]
    assert owned == ["Trusted Root Wizard draft"]
    taken = re.findall(r'WriteRegStr HKCU "\$\{CLASSES\}\\(\.[^\\"]+)" ""', NSI)
    assert taken == [".trustdraft"]


def test_the_menu_entry_names_the_program_and_the_kind_of_drafts() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    [exec_line, icon, kinds] = (entry["Desktop Entry"][key] for key in ("Exec", "Icon", "MimeType"))
    assert (exec_line, icon) == (f"{NAME} %F", NAME)
    described = ET.parse(LINUX / f"{NAME}.xml").getroot()[0].attrib["type"]  # noqa: S314 - our own
    assert described in kinds.split(";")


def test_what_shops_show_has_the_version_and_the_day() -> None:
    about = shared_files("1.2.3", 1_700_000_000)[f"metainfo/{NAME}.metainfo.xml"]
    assert isinstance(about, bytes)
    release = ET.fromstring(about).find("releases/release")  # noqa: S314 - our own
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2023-11-14"}


def test_there_is_a_picture_in_each_size() -> None:
    files = shared_files(__version__, 0)
    for size in pictures.SIZES:
        content = files[f"icons/hicolor/{size}x{size}/apps/{NAME}.png"]
        assert isinstance(content, bytes)
        assert struct.unpack(">II", content[16:24]) == (size, size)


def test_windows_gets_its_picture_in_one_file(tmp_path: Path) -> None:
    content = pictures.write_ico(PICTURE, tmp_path / "x.ico").read_bytes()
    kind, count = struct.unpack("<HH", content[2:6])
    assert (kind, count) == (1, 8)
    for index in range(count):
        size, place = struct.unpack("<II", content[14 + 16 * index : 22 + 16 * index])
        assert content[place : place + 8] == b"\x89PNG\r\n\x1a\n"
        assert place + size <= len(content)


def test_macos_gets_its_picture_in_one_file(tmp_path: Path) -> None:
    content = pictures.write_icns(PICTURE, tmp_path / "x.icns").read_bytes()
    assert content[:8] == b"icns" + struct.pack(">I", len(content))


def test_windows_shows_the_version_of_the_program() -> None:
    resource = version_resource("1.2.3")
    ast.parse(resource)
    assert "filevers=(1, 2, 3, 0)" in resource
    assert "StringStruct('ProductVersion', '1.2.3')" in resource


def test_windows_is_told_of_sharp_screens_and_long_paths() -> None:
    manifest = (ROOT / "shipping" / "windows" / "program.manifest").read_text(encoding="utf-8")
    assert "PerMonitorV2<" in manifest
    assert "longPathAware" in manifest


def test_the_entitlements_of_macos_are_a_property_list() -> None:
    content = (ROOT / "shipping" / "macos" / "entitlements.plist").read_bytes()
    assert plistlib.loads(content) == {"com.apple.security.cs.disable-library-validation": True}


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("PySide6/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("resources/translations/wizard_de.qm", True),
        ("resources/translations/wizard_de.ts", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\opengl32sw.dll", False),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("keyring-25.7.0.dist-info/METADATA", True),
    ],
)
def test_only_what_is_used_is_collected(place: str, used: bool) -> None:
    assert is_used(place) == used


def test_nothing_that_the_program_imports_is_left_out() -> None:
    imported = set()
    for path in (ROOT / "wizard").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
            elif isinstance(node, ast.Import):
                imported |= {each.name for each in node.names}
    assert "PySide6.QtWidgets" in imported
    assert imported & set(UNUSED_MODULES) == set()


def test_workflows_name_actions_by_hash_and_may_do_little() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = path.read_text(encoding="utf-8")
        uses = re.findall(r"uses: (\S+)", text)
        assert uses
        assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", each) for each in uses)
        assert "\npermissions:\n  contents: read\n" in text


def test_the_bill_of_materials_and_the_build_are_locked() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    for name in ("build", "bill"):
        locked = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        assert all(re.split(r"[ ;<>=]", each)[0] in locked for each in groups[name])
