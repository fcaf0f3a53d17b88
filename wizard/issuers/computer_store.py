"""The certificates in this computer's own store, as the system keeps them."""

from __future__ import annotations

import itertools
import ssl
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.certificates import der, pem
from wizard.storage.regular_files import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

#: Limits on what is read; the stores of real computers have 150 to 500 certificates, in bundles
#: of 200 kB. What is beyond them is passed over.
MOST_CERTIFICATES: Final = 10_000
MOST_FILES: Final = 2_000
LARGEST_FILE: Final = 4 * 2**20
MOST_BYTES: Final = 32 * 2**20

#: Where distributions keep the authorities they trust, bundles first, then folders, besides the
#: places that Python's OpenSSL was built for, which are another computer's in a packaged program.
_PLACES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Alpine
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora
    "/etc/pki/tls/certs/ca-bundle.crt",  # older Fedora
    "/var/lib/ca-certificates/ca-bundle.pem",  # SUSE
    "/etc/ssl/ca-bundle.pem",  # older SUSE
    "/etc/ssl/cert.pem",  # Alpine
    "/etc/ssl/certs",  # Debian, SUSE
    "/usr/local/share/ca-certificates",  # Debian, Alpine: the administrator's own
    "/etc/pki/ca-trust/source/anchors",  # Fedora, likewise
    "/etc/pki/trust/anchors",  # SUSE, likewise
)

_SECURITY: Final = ("/usr/bin/security", "find-certificate", "-a", "-p")
_KEYCHAINS: Final = (
    "/System/Library/Keychains/SystemRootCertificates.keychain",
    "/Library/Keychains/System.keychain",
    "~/Library/Keychains/login.keychain-db",
)
_SECONDS_FOR_KEYCHAIN: Final = 10.0


def read_store() -> Iterator[bytes]:
    """Give the DER bytes of each certificate in this computer's store once, as they are found.

    They are what the system calls a certificate; whether each is one is for the reader to see.
    Takes up to some seconds on a Mac, and well under one elsewhere. Never raises: what cannot be
    read is passed over.
    """
    if sys.platform == "win32":
        found = from_windows(ssl.enum_certificates)
    elif sys.platform == "darwin":
        found = from_keychains()
    else:
        found = from_files(_places())
    return itertools.islice(_each_once(found), MOST_CERTIFICATES)


def from_windows(
    enumerate_store: Callable[[str], Iterable[tuple[bytes, str, object]]],
) -> Iterator[bytes]:
    """Give what the system stores `ROOT` and `CA` hold, of the computer and of the user.

    Args:
        enumerate_store: `ssl.enum_certificates`, which gives bytes, encoding and purposes.
    """
    for name in ("ROOT", "CA"):
        try:
            entries = list(enumerate_store(name))
        except OSError:
            continue
        # The other encoding is PKCS#7, in which Windows keeps no single certificate.
        yield from (content for content, encoding, _purposes in entries if encoding == "x509_asn")


def from_keychains(
    command: Sequence[str] = _SECURITY,
    keychains: Sequence[str] = _KEYCHAINS,
    seconds: float = _SECONDS_FOR_KEYCHAIN,
) -> Iterator[bytes]:
    """Give what keychains of macOS hold; certificates in them are not secret, so nobody is asked.

    Args:
        command: What prints the certificates of the keychain it is given, as PEM.
        keychains: The files of the keychains.
        seconds: How long it may take for each.
    """
    for keychain in keychains:
        try:
            ended = subprocess.run(  # noqa: S603  a program of the system, with fixed arguments
                [*command, str(Path(keychain).expanduser())],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=seconds,
                check=False,
            )
        except (OSError, RuntimeError, subprocess.SubprocessError):  # RuntimeError: no home
            continue
        yield from _certificates_in(ended.stdout)


def from_files(places: Iterable[Path]) -> Iterator[bytes]:
    """Give what files, and the files directly in folders, hold: PEM in bundles, or DER.

    Each file is read once, by whatever names and links it is found.
    """
    room = MOST_BYTES
    for path in itertools.islice(_files_in(places), MOST_FILES):
        try:
            content = read_regular(path, min(LARGEST_FILE, room))
        except OSError:
            continue
        room -= len(content)
        yield from _certificates_in(content)


def _places() -> list[Path]:
    built_in = ssl.get_default_verify_paths()
    places = (built_in.cafile, *_PLACES, built_in.capath)
    return [Path(place) for place in places if place]


def _files_in(places: Iterable[Path]) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    for path in itertools.chain.from_iterable(map(_inside, places)):
        try:
            status = path.stat()
        except OSError:
            continue
        identity = (status.st_dev, status.st_ino)
        if identity not in seen:
            seen.add(identity)
            yield path


def _inside(place: Path) -> list[Path]:
    """The files in a folder, in the order of their names; what is no folder is itself one."""
    try:
        return sorted(itertools.islice(place.iterdir(), MOST_FILES))
    except OSError:
        return [place]


def _certificates_in(content: bytes) -> Iterator[bytes]:
    if content[:1] == bytes([der.SEQUENCE]):
        yield content
        return
    for block in pem.blocks(content.decode("latin-1")):  # what stands between blocks is any text
        if block.data is not None:
            yield block.data


def _each_once(found: Iterable[bytes]) -> Iterator[bytes]:
    seen: set[bytes] = set()
    for content in found:
        if content not in seen:
            seen.add(content)
            yield content
