"""Everything that `app` hands to the window, as one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizard.support_case.portal import Portal
    from wizard.trust.question import Question
    from wizard.trust.trust_report import TrustReport
    from wizard.ui.ports import (
        CerFiles,
        Desktop,
        Drafts,
        Issuers,
        LifeTimes,
        Preferences,
        Servers,
        Sources,
    )


class Services(NamedTuple):
    """The ports of the window, with what is dear to import or read at the start.

    Attributes:
        sources: Reads what the customer hands over.
        servers: Asks servers what they present.
        lifetimes: Asks the customer's LifeTime for environments.
        issuers: Looks for issuers that the customer did not hand over.
        drafts: Keeps requests.
        settings: Keeps the settings.
        cer_files: Writes `.cer` files.
        desktop: The desktop around the window.
        now: The time, aware UTC.
        assess: Answers a question of trust; safe in any thread, slow for many certificates.
        forget: Remembers nothing any more of the certificates of closed requests; quick.
        give_back: Gives free memory back to the computer; safe in any thread.
        portal: Reads the portal's settings; raises `MendableError`.
    """

    sources: Sources
    servers: Servers
    lifetimes: LifeTimes
    issuers: Issuers
    drafts: Drafts
    settings: Preferences
    cer_files: CerFiles
    desktop: Desktop
    now: Callable[[], datetime]
    assess: Callable[[Question], TrustReport]
    forget: Callable[[], object]
    give_back: Callable[[], object]
    portal: Callable[[], Portal]
