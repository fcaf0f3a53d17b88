"""Who of a crowd of certificates stands above given ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.keystore import KeystoreRefusal
from wizard.certificates.read_report import Kind
from wizard.trust.issuers import find_issuers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizard.certificates.certificate import Certificate


def issuers_above(
    certificates: Sequence[Certificate], candidates: Iterable[Certificate]
) -> tuple[Certificate, ...]:
    """Choose the candidates that issued one of the certificates, directly or through others.

    Equal name and verified signature make an issuer (`wizard.trust.issuers`). Of each it is the
    issuers up to one that is signed with its own key, the nearest first.
    """
    issuers = find_issuers([*certificates, *candidates])
    above: dict[Certificate, None] = {}
    level = given = dict.fromkeys(certificates)
    while level:
        found = (issuer for child in level for issuer in issuers[child].certificates)
        level = dict.fromkeys(c for c in found if c not in above and c not in given)
        above.update(level)
    return tuple(above)


def open_no_keystore(_data: bytes, _password: str | None, /) -> KeystoreRefusal:
    """Refuse PKCS#12: an issuer's certificate comes without a password, or not at all."""
    return KeystoreRefusal(Kind.UNSUPPORTED)
