"""The program's store of tokens in a process of its own: does one act and prints what came of it.

Usage: python -m tests.real.token_child ACT ARGUMENTS, where an act is one of the functions below.
"""

import itertools
import json
import os
import signal
import sys

from keyring.backend import KeyringBackend

from wizard.environments.token_state import TokenState
from wizard.storage.keychain import open_keychain
from wizard.storage.secrets import FoundToken, TokenStore


def waiting() -> bool:
    return False


def keep(origin: str, secret: str) -> FoundToken:
    """Keep a token in the keychain, and find it as long as the program runs."""
    store = TokenStore()
    state = store.keep(origin, secret, waiting, in_keychain=True)
    found = store.find(origin, waiting)
    assert found.state == state
    return found


def find(origin: str) -> FoundToken:
    return TokenStore().find(origin, waiting)


def forget(origin: str) -> TokenState:
    return TokenStore().forget(origin, waiting)


def give_up(origin: str) -> FoundToken:
    """Look for a token, and give up when the keychain has not answered at once."""
    asked = itertools.count()
    return TokenStore().find(origin, lambda: next(asked) > 2)


def keep_while_it_dies(origin: str, secret: str, process: str) -> TokenState:
    """Keep a token in a keychain that is killed as soon as it has it."""

    def open_one() -> KeyringBackend:
        keychain = open_keychain()
        write = keychain.set_password

        def write_and_kill(*entry: str) -> None:
            write(*entry)
            os.kill(int(process), signal.SIGKILL)

        vars(keychain)["set_password"] = write_and_kill
        return keychain

    return TokenStore(open_one).keep(origin, secret, waiting, in_keychain=True)


def keep_as_keyring_likes(origin: str, secret: str) -> FoundToken:
    """Do what this program never does: leave the choice of a back end to keyring."""
    import keyring  # noqa: PLC0415 - not for the other acts

    keyring.set_password("Trusted Root Wizard", origin, secret)
    return FoundToken(keyring.get_password("Trusted Root Wizard", origin) or "")


if __name__ == "__main__":
    result = globals()[sys.argv[1]](*sys.argv[2:])
    found = result if isinstance(result, FoundToken) else FoundToken(state=result)
    print(json.dumps([found.secret, found.state.place, found.state.trouble]))  # noqa: T201 - read by tests
