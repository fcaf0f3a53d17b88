"""What is chosen from lists, in words.

The values themselves are English and stay so: drafts keep them, and the case says them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.environments.environment import Origin, Purpose
from wizard.request.look import Theme
from wizard.request.request import ConnectionKind
from wizard.sentence import say
from wizard.ui.language import shown

if TYPE_CHECKING:
    from enum import StrEnum

_WORDS: Final = {
    Purpose.DEVELOPMENT: say("Development"),
    Purpose.NON_PRODUCTION: say("Non-Production"),
    Purpose.PRODUCTION: say("Production"),
    Purpose.MANAGEMENT: say("Management (LifeTime)"),
    Origin.BY_HAND: say("By hand", "who told of an environment"),
    Origin.LIFETIME: say("LifeTime"),
    Origin.EARLIER: say("Earlier request", "who told of an environment"),
    ConnectionKind.REST: say("REST integration"),
    ConnectionKind.SOAP: say("SOAP integration"),
    ConnectionKind.DATABASE: say("External database"),
    ConnectionKind.DIRECTORY: say("Active Directory or LDAP"),
    ConnectionKind.MAIL: say("Mail server"),
    ConnectionKind.OTHER: say("Something else"),
    Theme.SYSTEM: say("As the system", "colours of the window"),
    Theme.LIGHT: say("Light", "colours of the window"),
    Theme.DARK: say("Dark", "colours of the window"),
    Theme.HIGH_CONTRAST: say("High contrast", "colours of the window"),
}


def words_of(choice: StrEnum) -> str:
    """Say a purpose, a kind of connection and the like; what has no words here is its value."""
    return shown(_WORDS.get(choice, choice.value))
