"""Chromium as the default browser, with a profile of its own and one host that it can reach."""

import os
import select
import shlex
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real.daemon import HOST
from tests.real.default_browser import make_default
from tests.real.portal_server import Portal
from tests.real.programs import program

#: Of its window, in the upper left corner of the screen; pixels.
WIDTH, HEIGHT = 800, 900
_END_SECONDS = 5.0


@contextmanager
def chromium(portal: Portal, folder: Path) -> Iterator[dict[str, str]]:
    """Let Chromium open links to the portal, and end it afterwards if anybody opened one.

    Yields:
        The variables of the environment that make it the default browser.
    """
    program("xdg-open")
    process_id = folder / "chromium.pid"
    start = shlex.join([program("chromium"), *_options(portal, folder / "profile")])
    # It is started by the desktop and not by us; `exec` keeps the number.
    script = f'echo $$ > {process_id}\nexec {start} "$@" > {folder}/chromium.log 2>&1'
    try:
        yield make_default(script, folder)
    finally:
        if process_id.exists():
            _end(int(process_id.read_text()))


def _options(portal: Portal, profile: Path) -> list[str]:
    rules = f"MAP {portal.host} {HOST}:{portal.port}, MAP * ~NOTFOUND, EXCLUDE {HOST}"
    return [
        f"--user-data-dir={profile}",
        f"--host-resolver-rules={rules}",
        f"--ignore-certificate-errors-spki-list={portal.key_hash}",
        "--no-proxy-server",
        "--no-sandbox",  # there is none for root
        "--test-type",  # no bar that warns of the line above
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--password-store=basic",
        "--force-device-scale-factor=1",
        "--window-position=0,0",
        f"--window-size={WIDTH},{HEIGHT}",
    ]


def _end(process_id: int) -> None:
    try:
        process = os.pidfd_open(process_id)
    except ProcessLookupError:
        return
    try:
        for request in (signal.SIGTERM, signal.SIGKILL):
            signal.pidfd_send_signal(process, request)
            if select.select([process], [], [], _END_SECONDS)[0]:
                return
    finally:
        os.close(process)
