"""The operating system's keychain, opened without a choice, and why it could not be used."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

Answer = TypeVar("Answer")

#: What the libraries below keyring 25.7 raise past it, by the modules where that is defined.
_RAISED_BELOW: Final = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("pywintypes", "error"),
)


class Obstacle(StrEnum):
    """Why a keychain could not be used."""

    ABSENT = "absent"
    LOCKED = "locked"
    FAILED = "failed"
    FORGETFUL = "forgetful"
    TOO_LONG = "too long"


class KeychainError(Exception):
    """A keychain could not be used.

    Args:
        obstacle: Why. What a library said is left out: it may hold a secret.
    """

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle


def open_keychain() -> KeyringBackend:
    """Open the keychain of this operating system; it may take as long as it likes.

    `keyring.get_keyring()` and the functions of the package that call it are never used: they obey
    PYTHON_KEYRING_BACKEND, run Python files that keyringrc.cfg names, load every entry point of the
    group keyring.backends, and may choose a back end that writes plain text or nothing at all. All
    of that is in `core.init_backend` and `backend.get_all_keyring`. Importing keyring 25.7 and one
    of its back ends runs neither, so what is imported here is all that is ever run.

    Raises:
        Exception: One of `failures()`.
    """
    from keyring.errors import NoKeyringError  # noqa: PLC0415 - costs time, and is rarely needed

    for import_one in _BACK_ENDS.get(sys.platform, _FREEDESKTOP):
        try:
            return _opened(import_one())
        except failures():
            continue
    raise NoKeyringError


def ask(open_one: Callable[[], KeyringBackend], work: Callable[[KeyringBackend], Answer]) -> Answer:
    """Do something with a keychain, which may wait for a prompt without an end.

    Raises:
        KeychainError: It could not be opened, or one of `failures()` ended the work.
    """
    try:
        keychain = open_one()
    except failures():
        raise KeychainError(Obstacle.ABSENT) from None
    try:
        return work(keychain)
    except failures() as error:
        raise KeychainError(_obstacle(error)) from None


def failures() -> tuple[type[Exception], ...]:
    """Name what back ends raise when something is wrong outside of this program.

    Beside keyring's own errors they are those of the system (`OSError`: a bus that is gone), of a
    back end that is of no use here or an address of a bus that cannot be spoken to
    (`RuntimeError`), of an entry that is no text or was not encrypted well (`ValueError`), of an
    answer to a prompt that secretstorage asserts not to come (`AssertionError`), and those of
    libraries below, which can only have been raised once they are loaded.
    """
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    below = (getattr(sys.modules.get(module), name, None) for module, name in _RAISED_BELOW)
    return (KeyringError, OSError, RuntimeError, ValueError, AssertionError, *filter(None, below))


def _obstacle(error: BaseException) -> Obstacle:
    names = {type(each).__name__ for each in _causes(error)}
    # Of keyring and secretstorage; keyring wraps the latter in an InitError.
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return Obstacle.LOCKED
    return Obstacle.FAILED


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__


def _opened(back_end: type[KeyringBackend]) -> KeyringBackend:
    _ = back_end.priority  # raises what says that it is of no use here
    # KEYRING_PROPERTY_X in the environment would put any attribute in place of the back end's own:
    # a collection that ends with the session, or a text where a method should be.
    deaf = {"set_properties_from_env": lambda _: None}
    own: type[KeyringBackend] = type(back_end.__name__, (back_end,), deaf)
    return own()


# Each is imported where it is needed: the libraries below it exist on its own system alone.


def _windows() -> type[KeyringBackend]:
    from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - as above

    return WinVaultKeyring


def _macos() -> type[KeyringBackend]:
    from keyring.backends.macOS import Keyring  # noqa: PLC0415 - as above

    return Keyring


def _secret_service() -> type[KeyringBackend]:
    from keyring.backends.SecretService import Keyring  # noqa: PLC0415 - as above

    return Keyring


def _kwallet() -> type[KeyringBackend]:
    from keyring.backends.kwallet import DBusKeyring  # noqa: PLC0415 - as above

    return DBusKeyring  # of no use without dbus-python, which its priority tells


_FREEDESKTOP: Final = (_secret_service, _kwallet)
_BACK_ENDS: Final = {"win32": (_windows,), "darwin": (_macos,)}
