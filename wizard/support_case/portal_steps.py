"""What the portal asks, in its own order and words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.sentence import Sentence, say
from wizard.support_case.plain_text import plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_HEADING: Final = 100
_LONGEST_HINT: Final = 300
_LONGEST_QUOTE: Final = 60

#: The hints of `resources/portal.toml`, which another language can say; those of a customer's own
#: file stay as they are.
_HINTS: Final = (
    say(
        "Search here by the name or activation code, and choose the infrastructure with the "
        "environments of this request."
    ),
    say("Choose this type of case, since it is the one for OutSystems Cloud services."),
    say("Paste the subject where the portal asks for one."),
    say("Paste the whole text where the portal asks what you need."),
    say(
        "Attach every .cer file, or the ZIP with all of them where the portal does not take those."
    ),
    say("Write them as +1-541-754-3010, with commas between several."),
    say("Separate your colleagues’ emails with commas."),
)
_MISSING: Final = say("the tables [[steps]] are missing.")


class WrongSettingError(Exception):
    """A setting cannot be meant; the text says which, as a clause that ends a sentence."""


class StepKey(StrEnum):
    """What can be asked; the portal's settings use these names."""

    INFRASTRUCTURE = "infrastructure"
    CASE_TYPE = "case_type"
    SUBJECT = "subject"
    DESCRIPTION = "description"
    FILES = "files"
    PHONES = "phones"
    CC = "cc"


@dataclass(frozen=True, slots=True)
class PortalStep:
    """One thing that the portal asks.

    Attributes:
        key: What it asks.
        heading: What it says above it; one line, safe to show.
        hint: What to do there; one sentence, safe to show.
    """

    key: StepKey
    heading: str
    hint: str


def parse_steps(value: object) -> tuple[PortalStep, ...]:
    """Read the array of tables `steps`.

    Raises:
        WrongSettingError: It is none, or one of them cannot be meant.
    """
    if not isinstance(value, list) or not value:
        raise WrongSettingError(_MISSING)
    steps = tuple(_step(each) for each in value)
    keys = [step.key for step in steps]
    for key in keys:
        if keys.count(key) > 1:
            raise WrongSettingError(say("the step “{}” stands in it twice.").format(key.value))
    return steps


def refuse_unknown(table: Iterable[str], known: Iterable[str], refusal: Sentence) -> None:
    """Refuse a setting that does not exist, which is a misspelt one more often than not.

    Args:
        table: The keys that were found.
        known: Those that there are.
        refusal: What to say of one that there is not, with places for it and for those.

    Raises:
        WrongSettingError: It names the key, and those that there are.
    """
    for key in table:
        if key not in known:
            raise WrongSettingError(refusal.format(_quoted(key), ", ".join(known)))


def one_line(name: str, value: object, longest: int) -> str:
    """Read a text that is shown on one line.

    Raises:
        WrongSettingError: It is none, is empty, or is too long.
    """
    line = plain_line(value) if isinstance(value, str) else ""
    if 1 <= len(line) <= longest:
        return line
    raise WrongSettingError(say("{} is not a text of 1 to {} characters.").format(name, longest))


def _step(value: object) -> PortalStep:
    if not isinstance(value, dict):
        raise WrongSettingError(_MISSING)
    refuse_unknown(
        value,
        ("key", "heading", "hint"),
        say("“{}” is no setting of a step, which has {}."),
    )
    key = _key(value.get("key"))
    return PortalStep(
        key,
        one_line(
            say("heading of the step “{}”").format(key.value),
            value.get("heading"),
            _LONGEST_HEADING,
        ),
        _hint(key, value.get("hint")),
    )


def _hint(key: StepKey, value: object) -> str:
    line = one_line(say("hint of the step “{}”").format(key.value), value, _LONGEST_HINT)
    return next((hint for hint in _HINTS if hint == line), line)


def _key(value: object) -> StepKey:
    for key in StepKey:
        if key == value:
            return key
    raise WrongSettingError(
        say("“{}” is no key of a step; there are {}.").format(
            _quoted(str(value)), ", ".join(StepKey)
        )
    )


def _quoted(text: str) -> str:
    return visible(text[:_LONGEST_QUOTE])
