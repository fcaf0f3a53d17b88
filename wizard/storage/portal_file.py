"""The customer's own settings of the support portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates.names import visible
from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.storage.regular_files import TooLargeError, read_regular
from wizard.support_case.portal import parse_portal

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.support_case.portal import Portal

FILE_NAME: Final = "portal.toml"
_LARGEST: Final = 64 * 2**10  # bytes; our own has 3,000


def own_portal(folder: Path) -> Portal | None:
    """Read the customer's own file in the configuration folder; None when there is none.

    Raises:
        MendableError: It cannot be read or means nothing; the sentence names its full path, since
            few remember that they have such a file.
    """
    path = folder / FILE_NAME
    name = f"“{visible(str(path))}”"
    try:
        text = read_regular(path, _LARGEST).decode("utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise MendableError(say("Correct {}: save it as UTF-8 text.").format(name)) from None
    except TooLargeError:
        raise MendableError(
            say("Correct {}: it is larger than {} kB, so it is something else.").format(
                name, _LARGEST // 2**10
            )
        ) from None
    except OSError as error:
        detail = visible(error.strerror or type(error).__name__)
        raise MendableError(
            say("{} could not be read ({}): make it readable, or move it elsewhere.").format(
                name, detail
            )
        ) from error
    return parse_portal(text, name)
