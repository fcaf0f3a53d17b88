"""A word on the environments that are not ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.environments.environment import Environment, Purpose
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NAMED = 3


def left_out_remark(
    environments: Sequence[Environment], address: str, show: Callable[[str], str] = str
) -> tuple[str, str]:
    """Say which environments are left out and what that means; two empty texts when none is.

    LifeTime itself runs no apps that call out, so leaving it out needs no word.

    Args:
        environments: All environments of the request.
        address: What the apps connect to; may be empty.
        show: Makes a name or an address safe to show.
    """
    names = [
        show(each.name)
        for each in environments
        if not each.ticked and each.purpose is not Purpose.MANAGEMENT
    ]
    if not names or not any(each.ticked for each in environments):
        return "", ""
    if len(names) == 1:
        heading = say("{} is not ticked.").format(names[0])
        if address:
            text = say(
                "Calls from it to {} will keep failing. Leave it out only if it never connects "
                "there."
            )
            return heading, text.format(show(address))
        return heading, say(
            "Calls from it to this system will keep failing. Leave it out only if it never "
            "connects there."
        )
    heading = say("%n environment(s) (is|are) not ticked.", "", len(names))
    if address:
        text = say(
            "Calls from {} to {} will keep failing. Leave out only those that never connect there."
        )
        return heading, text.format(_listed(names), show(address))
    text = say(
        "Calls from {} to this system will keep failing. Leave out only those that never connect "
        "there."
    )
    return heading, text.format(_listed(names))


def _listed(names: Sequence[str]) -> str:
    named = ", ".join(names[:_NAMED])
    return say("{} and others").format(named) if len(names) > _NAMED else named
