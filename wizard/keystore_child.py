"""Keystores opened in a child process, which can be stopped when it takes too long.

Opening PKCS#12 holds Python's global lock for as long as the file wants, so a thread would freeze
the window. The data and the password go to the child through a pipe, never through arguments or
the environment; what comes back is certificates and a code.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read_report import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIME_LIMIT: Final = 10.0
_MEMORY_LIMIT: Final = 1024**3
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def open_in_child(
    data: bytes,
    password: str | None,
    *,
    command: Sequence[str] | None = None,
    time_limit: float = _TIME_LIMIT,
) -> KeystoreContents | KeystoreRefusal:
    """Open a PKCS#12 file in a child process of this program.

    Args:
        data: The bytes of the file.
        password: The password; None when the customer gave none.
        command: What to run instead of this program.
        time_limit: After how many seconds the child is stopped.
    """
    request = json.dumps({"password": password}).encode() + b"\n" + data
    try:
        child = subprocess.run(  # noqa: S603  this very program, with fixed arguments
            command or _command(),
            input=request,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=time_limit,
            check=False,
            creationflags=_NO_WINDOW,
            cwd=None if _is_frozen() else Path(__file__).parents[1],
        )
    except subprocess.TimeoutExpired:
        return KeystoreRefusal(Kind.TOO_COSTLY)
    except OSError:
        return KeystoreRefusal(Kind.UNSUPPORTED)
    return _understand(child.stdout)


def serve() -> None:
    """Be the child: read one request, answer it, end."""
    _limit()
    with os.fdopen(0, "rb", closefd=False) as stream:
        header = json.loads(stream.readline())
        data = stream.read()
    # Imported here because the parent has no use for it and starts faster without.
    from wizard.certificates.pkcs12 import open_pkcs12  # noqa: PLC0415

    answer = _express(open_pkcs12(data, header["password"]))
    with os.fdopen(1, "wb", closefd=False) as stream:
        stream.write(answer)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _command() -> list[str]:
    if _is_frozen():
        return [sys.executable, "--open-keystore"]
    return [sys.executable, "-m", __name__]


def _limit() -> None:
    """Where the system can, take away memory and the right to leave a core with secrets."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_LIMIT, _MEMORY_LIMIT))


def _express(answer: KeystoreContents | KeystoreRefusal) -> bytes:
    if isinstance(answer, KeystoreRefusal):
        return json.dumps({"refused": answer.kind}).encode()
    certificates = [base64.b64encode(c).decode() for c in answer.certificates]
    return json.dumps({"certificates": certificates, "keys": answer.private_keys}).encode()


def _understand(answer: bytes) -> KeystoreContents | KeystoreRefusal:
    """Nothing at all means that the child died, most likely for want of memory."""
    if not answer:
        return KeystoreRefusal(Kind.TOO_COSTLY)
    try:
        fields = json.loads(answer)
        if "refused" in fields:
            return KeystoreRefusal(Kind(fields["refused"]))
        certificates = tuple(base64.b64decode(c) for c in fields["certificates"])
        return KeystoreContents(certificates, int(fields["keys"]))
    except (ValueError, KeyError, TypeError):
        # Not an answer of this program: it must have been broken on the way.
        return KeystoreRefusal(Kind.UNSUPPORTED)


if __name__ == "__main__":
    serve()
