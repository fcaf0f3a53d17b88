"""What an environment is for, out of words that people use for it."""

from __future__ import annotations

import re
from typing import Final

from wizard.environments.environment import Purpose

# LifeTime's API says Development, Test and Production; Service Center says Development,
# Non-Production, Production and Management (LifeTime) (Environment Configuration).
_VOCABULARIES: Final = {
    "development": Purpose.DEVELOPMENT,
    "test": Purpose.NON_PRODUCTION,
    "nonproduction": Purpose.NON_PRODUCTION,
    "production": Purpose.PRODUCTION,
    "managementlifetime": Purpose.MANAGEMENT,
    "management": Purpose.MANAGEMENT,
    "lifetime": Purpose.MANAGEMENT,
}

# Names are free text. These are words that customers build them from, the telling ones first:
# "Pre-Production" is no production, and "LifeTime Development" is a LifeTime.
_WORDS: Final = (
    (Purpose.MANAGEMENT, {"lifetime", "lt", "management", "mgmt"}),
    (
        Purpose.NON_PRODUCTION,
        {
            *("non", "nonprod", "nonproduction", "pre", "preprod", "preproduction", "pp", "ppd"),
            *("test", "testing", "tst", "quality", "qa", "qas", "qlt", "uat", "acc", "acceptance"),
            *("staging", "stage", "stg", "sandbox", "sbx", "sit", "int", "training", "hotfix"),
        },
    ),
    (Purpose.DEVELOPMENT, {"development", "developer", "dev"}),
    (Purpose.PRODUCTION, {"production", "prod", "prd", "live"}),
)
_WORD: Final = re.compile(r"[^\W\d_]+")

# The domain of OutSystems 11 Cloud. Other environments there have a suffix, as `acme-dev` has
# (OutSystems' own examples); production mostly has none.
_CLOUD_DOMAIN: Final = "outsystemsenterprise.com"


def purpose_called(text: str) -> Purpose | None:
    """Tell which purpose a word of LifeTime or Service Center stands for; None for other words."""
    return _VOCABULARIES.get("".join(_WORD.findall(text.casefold())))


def guess_purpose(name: str, address: str, said: str = "") -> Purpose:
    """Guess a purpose from what was said of it, else from the name, else from the host name.

    A guess saves typing, and the customer sees and can change it; where nothing tells, it is
    not production.
    """
    first_label, _, domain = address.partition(".")
    told = _told_by(said) or _told_by(name) or _told_by(first_label)
    if told is not None:
        return told
    if first_label and "-" not in first_label and domain == _CLOUD_DOMAIN:
        return Purpose.PRODUCTION
    return Purpose.NON_PRODUCTION


def _told_by(text: str) -> Purpose | None:
    words = set(_WORD.findall(text.casefold()))
    return next((purpose for purpose, telling in _WORDS if words & telling), None)
