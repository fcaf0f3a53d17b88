"""The support portal: where a case is opened, and what its address can carry."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Portal:
    """What `resources/portal.toml` says.

    Attributes:
        address: Where a support case is opened, as OutSystems publishes it; https.
        subject_field: The query field that carries the subject.
        description_field: The query field that carries the description.
        longest_link: The most characters that a link may have after encoding.
    """

    address: str
    subject_field: str
    description_field: str
    longest_link: int
