"""The request: everything that was entered, as one value. The draft file is this value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

from wizard.certificates.cer_format import CerFormat
from wizard.request.steps import Step

if TYPE_CHECKING:
    from datetime import date, datetime

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.environments.environment import Environment


class ConnectionKind(StrEnum):
    """What connects from OutSystems to the system whose certificate is asked about."""

    UNKNOWN = ""
    REST = "REST integration"
    SOAP = "SOAP integration"
    DATABASE = "External database"
    DIRECTORY = "Active Directory or LDAP"
    MAIL = "Mail server"
    OTHER = "Something else"


class Severity(StrEnum):
    """How urgent the case is, in the words of OutSystems Support."""

    LOW = "Low"
    NORMAL = "Normal"
    HIGH = "High"
    URGENT = "Urgent"


class Connection(NamedTuple):
    """What fails today: who connects where, and the error that is seen."""

    kind: ConnectionKind = ConnectionKind.UNKNOWN
    address: str = ""
    error: str = ""


class Contact(NamedTuple):
    """Whom Support may ask."""

    name: str = ""
    mail: str = ""
    phone: str = ""
    cc: str = ""


@dataclass(frozen=True)
class Request:
    """One request to OutSystems Support.

    Attributes:
        identity: 32 hexadecimal digits that tell this request from all others.
        created: When it was begun, aware UTC.
        changed: When it was last edited, aware UTC.
        step: The step that was last shown.
        sources: What was read, each once by name, in the order in which it was added.
        left_out: SHA-256 of the certificates that were unticked.
        added: SHA-256 of those that were ticked by hand, whether or not they are proposed.
        environments: The environments, in the customer's order.
        lifetime: Where the customer's LifeTime is, as it was typed; empty when it was not needed.
        renews: The certificates that earlier requests had installed, which this one replaces.
        may_remove: Whether Support may remove those; None when that was not answered.
        connection: What fails today.
        needed_by: The day by which it is needed; None when there is no such day.
        severity: How urgent it is.
        contact: Whom Support may ask.
        infrastructure: Name or activation code of the infrastructure.
        note: Anything else that Support should know.
        edited_subject: The customer's own subject, as typed; None for the written one.
        edited_description: The customer's own description, as typed; None for the written one.
        edited_from: SHA-256 of the written text that these were made from; empty without them.
        cer_format: How the `.cer` files are encoded.
        opened: When the support case was opened in the browser, aware UTC; None before that.
        sent: SHA-256 of the certificates that the case asked for when it was opened.
        files_attached: Whether the customer has put the files into the case.
        case_number: The number that Support gave it.
        delivered: Whether Support has said that it is installed.
        title: The customer's own name for it, as typed; empty when there is none.
        unknown: What a newer version of this program has put into the draft, as JSON; it is kept
            and never looked at.
    """

    identity: str
    created: datetime
    changed: datetime
    step: Step = Step.CERTIFICATE
    sources: tuple[ReadReport, ...] = ()
    left_out: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    environments: tuple[Environment, ...] = ()
    lifetime: str = ""
    renews: tuple[Certificate, ...] = ()
    may_remove: bool | None = None
    connection: Connection = field(default_factory=Connection)
    needed_by: date | None = None
    severity: Severity = Severity.NORMAL
    contact: Contact = field(default_factory=Contact)
    infrastructure: str = ""
    note: str = ""
    edited_subject: str | None = None
    edited_description: str | None = None
    edited_from: str = ""
    cer_format: CerFormat = CerFormat.DER
    opened: datetime | None = None
    sent: frozenset[str] = frozenset()
    files_attached: bool = False
    case_number: str = ""
    delivered: bool = False
    title: str = ""
    unknown: str = ""

    @cached_property
    def certificates(self) -> tuple[Certificate, ...]:
        """All certificates of all sources, each once, in the order in which they came."""
        return tuple(dict.fromkeys(c for source in self.sources for c in source.certificates))

    @property
    def ticked_environments(self) -> tuple[Environment, ...]:
        """The environments that the certificates are to be installed on."""
        return tuple(environment for environment in self.environments if environment.ticked)

    @property
    def is_final(self) -> bool:
        """Whether the case was opened and has its number: what was sent is kept as it is then."""
        return self.opened is not None and bool(self.case_number.strip())

    def may_become(self, other: Self) -> bool:
        """Whether that may take its place: of a final request only what comes after changes."""
        return not self.is_final or self._entered() == other._entered()

    def without_case(self) -> Self:
        """The same request, as if no case had been opened for it."""
        return replace(
            self,
            opened=None,
            sent=frozenset(),
            files_attached=False,
            case_number="",
            delivered=False,
        )

    def without_edits(self) -> Self:
        """The same request, with the text that the program writes for it."""
        return replace(self, edited_subject=None, edited_description=None, edited_from="")

    def _entered(self) -> Self:
        """What was sent, wherever and whenever it is looked at."""
        return replace(self.without_case(), changed=self.created, step=Step.SUBMIT)

    def with_choice(self, sha256: str, *, chosen: bool) -> Self:
        """Tick or untick the certificate with that SHA-256."""
        one = frozenset({sha256})
        if chosen:
            return replace(self, left_out=self.left_out - one, added=self.added | one)
        return replace(self, left_out=self.left_out | one, added=self.added - one)

    def with_sources(self, added: tuple[ReadReport, ...]) -> Self:
        """Add what was read; what is the same, or was sent by the same server, is replaced."""
        servers = {source.sender.name for source in added if source.sender}
        kept = [
            source
            for source in self.sources
            if source not in added and not (source.sender and source.sender.name in servers)
        ]
        return replace(self, sources=(*kept, *added))

    def without_source(self, removed: ReadReport) -> Self:
        """Take one source away, with its certificates unless another source has them too."""
        return replace(self, sources=tuple(s for s in self.sources if s != removed))
