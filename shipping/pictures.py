"""The program's picture in the sizes and files that each system wants, drawn from the one SVG."""

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

#: What desktops look for.
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
#: The names of sizes in Apple's file; the later ones are for screens with twice the points.
_ICNS_KINDS: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def png(svg: Path, size: int) -> bytes:
    """Draw a picture as PNG, `size` pixels wide and high."""
    reader = QImageReader(str(svg))
    reader.setScaledSize(reader.size().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise SystemExit(f"{svg} cannot be drawn: {reader.errorString()}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_ARGB32).save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes
    return bytes(buffer.data().data())


def write_ico(svg: Path, path: Path) -> Path:
    """Write the picture for Windows, and tell where."""
    pictures = [png(svg, size) for size in _ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    header = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        header += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return _written(path, header + b"".join(pictures))


def write_icns(svg: Path, path: Path) -> Path:
    """Write the picture for macOS, and tell where."""
    body = b""
    for kind, size in _ICNS_KINDS.items():
        picture = png(svg, size)
        body += kind + struct.pack(">I", 8 + len(picture)) + picture
    return _written(path, b"icns" + struct.pack(">I", 8 + len(body)) + body)


def write_pngs(svg: Path, folder: Path) -> None:
    """Write `SIZE.png` in each of the sizes that Linux desktops look for."""
    for size in SIZES:
        _written(folder / f"{size}.png", png(svg, size))


def _written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
