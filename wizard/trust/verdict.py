"""The verdict on a request: one of a closed set, with whom to turn to and what to tell them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate


class Code(StrEnum):
    """Which situation it is. Of several in one request, the first of this order is the verdict."""

    OTHER_PLATFORM = "other_platform"
    PRIVATE_ROOT = "private_root"
    SERVER_INCOMPLETE = "server_incomplete"
    SELF_SIGNED_SERVER = "self_signed_server"
    EXPIRES_SOON = "expires_soon"
    TLS_INSPECTION = "tls_inspection"
    ROOT_MISSING = "root_missing"
    ONLY_INTERMEDIATE = "only_intermediate"
    ONLY_SERVER = "only_server"
    EXPIRES_BEFORE_DELIVERY = "expires_before_delivery"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    DATES_UNUSABLE = "dates_unusable"
    HOST_MISMATCH = "host_mismatch"
    OLD_TLS = "old_tls"
    TOO_WEAK = "too_weak"
    CHAIN_FAULTY = "chain_faulty"
    DISTRUSTED = "distrusted"
    PUBLIC_INCOMPLETE = "public_incomplete"
    CLIENT_CERTIFICATE = "client_certificate"
    UNDECIDED = "undecided"
    PUBLIC = "public"
    NOTHING = "nothing"


#: The verdicts after which a case is opened.
INSTALLING: Final = frozenset(
    {Code.PRIVATE_ROOT, Code.SERVER_INCOMPLETE, Code.SELF_SIGNED_SERVER, Code.EXPIRES_SOON}
)


class Who(StrEnum):
    """Who has to act."""

    NOBODY = "nobody"
    YOU = "you"
    SUPPORT = "outsystems_support"
    SERVER_OWNER = "server_owner"
    AUTHORITY = "certificate_authority"


class Store(StrEnum):
    """A certificate store of Windows, on the local computer."""

    ROOT = "root"
    INTERMEDIATE = "intermediate"


class Placement(NamedTuple):
    """A certificate, and the store that it has to be put in."""

    certificate: Certificate
    store: Store


class Verdict(NamedTuple):
    """What the customer has to know first.

    All texts are plain and bounded; names in them come from certificates.

    Attributes:
        code: Which situation it is.
        sentence: The answer, one sentence without a full stop.
        why: Why that is so.
        what_to_do: What has to be done.
        who: Who has to do it.
        message: A text to send them; empty when nobody else is to be asked.
        install: What OutSystems has to install, and where.
        link: The article that applies instead; empty when there is none.
    """

    code: Code
    sentence: str
    why: str
    what_to_do: str
    who: Who
    message: str = ""
    install: tuple[Placement, ...] = ()
    link: str = ""
