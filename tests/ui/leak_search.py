"""Looks for pieces of a secret in whatever the program wrote, however it is encoded there."""

import base64
import re
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

#: Bytes of a secret that may not turn up in one piece; shorter ones meet by chance in no test.
WINDOW = 32
_BASE64_WINDOW = WINDOW * 4 // 3 - 2
# As Python writes bytes for people.
_ESCAPED = re.compile(rb"\\(?:x([0-9a-f]{2})|([tnr'\\]))")
_ESCAPES = {b"t": b"\t", b"n": b"\n", b"r": b"\r", b"'": b"'", b"\\": b"\\"}


class LeakSearch:
    """Knows every window of some secrets, raw, in hexadecimal and in base64.

    Args:
        secrets: What must not leave.
        public: What may: a certificate holds the public half of its key.
    """

    def __init__(self, secrets: Iterable[bytes], public: Iterable[bytes]) -> None:
        self._raw: set[bytes] = set()
        self._base64: set[bytes] = set()
        for secret in secrets:
            self._raw |= _windows(secret, WINDOW)
            # The last digit depends on what follows.
            self._base64 |= _base64_windows(secret, left_out=1)
        for each in public:
            self._raw -= _windows(each, WINDOW)
            self._base64 -= _base64_windows(each, left_out=0)
        self._hexadecimal = {window.hex().encode() for window in self._raw}

    def finds_in(self, content: bytes) -> bool:
        """Whether any window of a secret is in it."""
        return bool(self.found_in(content))

    def found_in(self, content: bytes) -> set[bytes]:
        """The windows of a secret that are in it."""
        spoken = _ESCAPED.sub(
            lambda found: _ESCAPES[found[2]] if found[2] else bytes.fromhex(found[1].decode()),
            content,
        )
        bare = re.sub(rb"\\n|\\r|<U\+000[AD]>|[^A-Za-z0-9+/_-]", b"", unquote_to_bytes(content))
        digits = re.sub(rb"[^0-9a-f]", b"", re.sub(rb"\\x", b"", content.lower()))
        plain = bare.replace(b"-", b"+").replace(b"_", b"/")
        return (
            self._raw & (_windows(content, WINDOW) | _windows(spoken, WINDOW))
            | self._hexadecimal & _windows(digits, 2 * WINDOW)
            | self._base64 & _windows(plain, _BASE64_WINDOW)
        )


def _windows(data: bytes, size: int) -> set[bytes]:
    return {data[i : i + size] for i in range(len(data) - size + 1)}


def _base64_windows(data: bytes, left_out: int) -> set[bytes]:
    found: set[bytes] = set()
    for skipped in range(3):
        encoded = base64.b64encode(data[skipped:]).rstrip(b"=")
        found |= _windows(encoded[: len(encoded) - left_out], _BASE64_WINDOW)
    return found
