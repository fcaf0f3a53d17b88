"""What is to be reported of: files, folders and addresses of servers, each read in its turn."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.mendable import MendableError
from wizard.servers.parse_target import parse_target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target
    from wizard.sources import SourceReader

#: What nobody calls a file: `host:port`, and every URL.
_ADDRESS: Final = re.compile(r"[^/\\]+:[0-9]{1,5}|.+://.+", re.DOTALL)


def read_all(
    names: Sequence[str], sources: SourceReader, ask: Callable[[Target], ServerReport]
) -> Iterator[ReadReport]:
    """Read what is named, in its order; whatever is wrong with one is said in its report.

    Args:
        names: Files, folders, and addresses as `erp.acme.internal:443` or a URL. What exists as a
            file is one.
        sources: Reads files.
        ask: Asks a server.
    """
    for name in names:
        path = Path(name)
        if _ADDRESS.fullmatch(name) and not path.exists():
            yield _asked(name, ask)
        else:
            yield from map(sources.read_file, sources.files_in([path]))


def _asked(address: str, ask: Callable[[Target], ServerReport]) -> ReadReport:
    try:
        return ask(parse_target(address)).as_source
    except MendableError as error:
        # What was typed may hold a password, so it is not repeated.
        rejected = Rejected(1, Kind.REFUSED_ADDRESS, str(error))
        return ReadReport("An address", rejected=(rejected,))
