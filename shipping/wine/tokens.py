"""Run by Windows' Python: a token goes to the credential store and comes back in another process.

`tokens.py keep`, then `find`, then `forget`: each says what the program's own code answered.
"""

import sys
from typing import Final

from wizard.storage.secrets import TokenStore

_ORIGIN: Final = "https://lifetime.acme.internal:443"
_TOKEN: Final = "eyJhbGciOiJIUzI1NiJ9.Zürich-€.wine"  # noqa: S105  none of anybody


def main() -> int:
    """Do what the argument says; 0 when it worked."""
    store = TokenStore()
    verb = sys.argv[1]
    if verb == "keep":
        state = store.keep(_ORIGIN, _TOKEN, _never, in_keychain=True)
        return _answer(f"{state.place} {state.trouble}", good=not state.trouble)
    if verb == "forget":
        state = store.forget(_ORIGIN, _never)
        return _answer(f"{state.place} {state.trouble}", good=not state.trouble)
    found = store.find(_ORIGIN, _never)
    is_right = found.secret == ("" if verb == "miss" else _TOKEN) and not found.state.trouble
    return _answer(f"{found.state.place} {found.state.trouble}", good=is_right)


def _never() -> bool:
    return False


def _answer(text: str, *, good: bool) -> int:
    sys.stdout.write(f"{text}\n")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
