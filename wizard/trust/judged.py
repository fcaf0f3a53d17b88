"""What a verdict is about, and how it is named in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.sentence import say
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
        """What the first path is about."""
        return short_title(self.path.start.title)

    @property
    def count(self) -> int:
        """How many paths there are; sentences name one, and count several."""
        return len(self.paths)

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


def last_day(certificate: Certificate) -> date | str:
    """Tell the day (UTC) on which a certificate ends; nothing to read when it has none."""
    return "" if certificate.not_after is None else certificate.not_after.date()


def listed_names(names: Sequence[str]) -> str:
    """Name up to three authorities, or count them."""
    if len(names) > 3:
        return say("%n authorit(y|ies)", "", len(names))
    if len(names) > 1:
        return say("{} and {}").format(", ".join(names[:-1]), names[-1])
    return names[0]
