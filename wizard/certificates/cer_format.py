"""How a `.cer` file can be encoded."""

from __future__ import annotations

from enum import StrEnum


class CerFormat(StrEnum):
    """How a `.cer` file is encoded; Windows reads both (Microsoft TechNet cc770735)."""

    DER = "DER"
    BASE64 = "Base64"
