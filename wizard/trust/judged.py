"""What a verdict is about, and how it is named in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.english_dates import plain_day
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question
    from wizard.trust.verdict import Placement


@dataclass(frozen=True, slots=True)
class Judged:
    """What a verdict is about.

    Attributes:
        paths: The certification paths that are in the situation, at least one.
        question: What was asked.
        published: The day of Microsoft's list; None when there is no list.
        install: What has to be installed for all of the request.
    """

    paths: Sequence[CertificationPath]
    question: Question
    published: date | None
    install: tuple[Placement, ...] = ()

    @property
    def path(self) -> CertificationPath:
        """The first path."""
        return self.paths[0]

    @property
    def start(self) -> str:
        """What the first path is about, or how many there are."""
        return named([path.start for path in self.paths])

    @property
    def installed(self) -> str:
        """What is to be installed in the trusted root store."""
        return named([placement.certificate for placement in self.install])

    @property
    def missing_issuers(self) -> tuple[str, ...]:
        """The names of the authorities that are wanted."""
        issuers = dict.fromkeys(path.top.issuer_title for path in self.paths)
        return tuple(short_title(issuer) for issuer in issuers)

    @property
    def root(self) -> Certificate:
        """The root of Microsoft's list above the first path, else the last one in hand."""
        path = self.path
        return path.top if path.listed is None else path.listed.certificate

    @property
    def as_of(self) -> str:
        """Of which day Microsoft's list is, as the end of a sentence."""
        return "" if self.published is None else f" of {plain_day(self.published)}"


def last_day(certificate: Certificate) -> str:
    """Write the day on which a certificate ends."""
    return "" if certificate.not_after is None else plain_day(certificate.not_after)


def named(certificates: Sequence[Certificate]) -> str:
    """Name a certificate, or count several."""
    if len(certificates) == 1:
        return short_title(certificates[0].title)
    return f"{len(certificates)} certificates"


def listed_names(names: Sequence[str]) -> str:
    """Name up to three authorities, or count them."""
    if len(names) > 3:
        return f"{len(names)} authorities"
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
