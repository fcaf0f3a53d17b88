"""Certificates as `.cer` files: their bytes and their names."""

from __future__ import annotations

import base64
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from wizard.certificates.cer_format import CerFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.certificates.certificate import Certificate

#: The most bytes that the name of a file may have: far below what any system takes.
LONGEST_NAME: Final = 100

_SUFFIX: Final = ".cer"
_COLUMNS: Final = 64

# Microsoft, "Naming Files, Paths, and Namespaces": reserved whatever the extension.
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9])", re.IGNORECASE)


def cer_bytes(certificate: Certificate, cer_format: CerFormat) -> bytes:
    """The bytes of the `.cer` file; what they encode is the certificate's source, unchanged.

    Base64 is the strict form of RFC 7468, 5.1 with the line ends that Windows writes.
    """
    if cer_format is CerFormat.DER:
        return certificate.der
    text = base64.b64encode(certificate.der)
    lines = [text[i : i + _COLUMNS] for i in range(0, len(text), _COLUMNS)]
    armour = [b"-----BEGIN CERTIFICATE-----", *lines, b"-----END CERTIFICATE-----", b""]
    return b"\r\n".join(armour)


def cer_file_names(certificates: Sequence[Certificate]) -> tuple[str, ...]:
    """A file name for each certificate: safe on every system, and no two alike.

    The names hold ASCII letters, digits, dot, hyphen and underscore, are never reserved by
    Windows, are at most 100 bytes long and are unique where case does not count.
    """
    taken: set[str] = set()
    names: list[str] = []
    for certificate in certificates:
        name = _unique(_stem(certificate), taken)
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _stem(certificate: Certificate) -> str:
    """The title, reduced to what is safe; the fingerprint's beginning when nothing is left."""
    # Decomposed, an accented letter keeps its base letter when the accent is dropped.
    plain = unicodedata.normalize("NFKD", certificate.title).encode("ascii", "ignore").decode()
    stem = re.sub(r"\.{2,}", ".", re.sub(r"[^A-Za-z0-9._]+", "-", plain))
    stem = stem[:LONGEST_NAME].strip("-._")
    if not stem:
        return f"Certificate-{certificate.sha256[:8]}"
    return f"Certificate-{stem}" if _RESERVED.fullmatch(stem.split(".")[0]) else stem


def _unique(stem: str, taken: set[str]) -> str:
    number = 1
    while True:
        ending = _SUFFIX if number == 1 else f"-{number}{_SUFFIX}"
        name = stem[: LONGEST_NAME - len(ending)].rstrip("-._") + ending
        if name.casefold() not in taken:
            return name
        number += 1
