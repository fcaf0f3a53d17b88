"""Environments as fields of JSON, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.environments.environment import Environment, Origin, Purpose

if TYPE_CHECKING:
    from wizard.storage.fields import Fields


def environment_to_fields(environment: Environment) -> dict[str, object]:
    """Turn an environment into fields under its own names."""
    return {
        "name": environment.name,
        "address": environment.address,
        "purpose": environment.purpose.name.lower(),
        "ticked": environment.ticked,
        "front_ends": environment.front_ends,
        "is_cloud": environment.is_cloud,
        "origin": environment.origin.name.lower(),
    }


def environment_from_fields(fields: Fields) -> Environment:
    """Turn the fields, whoever wrote them, into an environment.

    Raises:
        DamagedError: One of them is missing or is not what it should be.
    """
    # The last three are new in version 1.2 of drafts.
    return Environment(
        name=fields.text("name"),
        address=fields.text("address"),
        purpose=fields.choice("purpose", Purpose),
        ticked=fields.flag("ticked"),
        front_ends=fields.count("front_ends") if "front_ends" in fields else 0,
        is_cloud=fields.maybe("is_cloud", fields.flag) if "is_cloud" in fields else None,
        origin=fields.choice("origin", Origin) if "origin" in fields else Origin.BY_HAND,
    )
