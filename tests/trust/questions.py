"""Questions of trust, with a clock that stands and a list of roots of our own."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from tests.authority import Issued
from wizard.certificates.certificate import Certificate
from wizard.certificates.read_report import ReadReport
from wizard.trust.assess import assess
from wizard.trust.public_roots import ListedRoot, PublicRoots
from wizard.trust.question import Question
from wizard.trust.trust_report import TrustReport

#: A Monday, and the day on which a case that is opened then is due.
NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
DUE = date(2026, 11, 30)
PUBLISHED = date(2026, 10, 23)


def a_question(certificates: Iterable[Certificate], **changes: Any) -> Question:  # noqa: ANN401  any field
    """A question about certificates."""
    return Question(**{"certificates": tuple(certificates), "now": NOW, "due": DUE, **changes})


def answer(
    certificates: Iterable[Certificate],
    roots: PublicRoots | None = None,
    **changes: Any,  # noqa: ANN401  any field of the question
) -> TrustReport:
    """What is thought of certificates; without a list every authority is a private one."""
    return assess(a_question(certificates, **changes), PublicRoots() if roots is None else roots)


def nobody(_certificates: Sequence[Certificate]) -> ReadReport:
    """The search of a computer on which no issuer is found."""
    return ReadReport("Nowhere")


def listing(*roots: Issued, **properties: Any) -> PublicRoots:  # noqa: ANN401  any property
    """A list of public roots that all have the same properties."""
    return PublicRoots([ListedRoot(root.der, **properties) for root in roots], PUBLISHED)
