"""A word on the environments that are not ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.environments.environment import Environment, Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMED = 3


def left_out_remark(environments: Sequence[Environment], address: str) -> tuple[str, str]:
    """Say which environments are left out and what that means; two empty texts when none is.

    LifeTime itself runs no apps that call out, so leaving it out needs no word.

    Args:
        environments: All environments of the request.
        address: What the apps connect to; may be empty.
    """
    names = [
        each.name
        for each in environments
        if not each.ticked and each.purpose is not Purpose.MANAGEMENT
    ]
    if not names or not any(each.ticked for each in environments):
        return "", ""
    target = f"to {address}" if address else "to this system"
    if len(names) == 1:
        advice = "will keep failing. Leave it out only if it never connects there."
        return f"{names[0]} is not ticked.", f"Calls from it {target} {advice}"
    advice = "will keep failing. Leave out only those that never connect there."
    heading = f"{len(names)} environments are not ticked."
    return heading, f"Calls from {_listed(names)} {target} {advice}"


def _listed(names: Sequence[str]) -> str:
    named = ", ".join(names[:_NAMED])
    return f"{named} and others" if len(names) > _NAMED else named
