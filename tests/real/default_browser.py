"""Who opens links: the settings by which a desktop on Linux finds the default browser."""

import stat
from pathlib import Path


def make_default(script: str, folder: Path) -> dict[str, str]:
    """Let a shell script open links, and tell the variables of the environment where it does.

    The desktop looks for them in mimeapps.list, and in the desktop entry that is named there
    (freedesktop.org, Association between MIME types and applications, and Desktop Entry
    Specification); `BROWSER` is what xdg-open falls back on.
    """
    program = folder / "browser"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    config, data = folder / "config", folder / "applications-data"
    (data / "applications").mkdir(parents=True)
    config.mkdir()
    (data / "applications" / "test-browser.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Test browser\n"
        f"Exec={program} %u\nMimeType=x-scheme-handler/http;x-scheme-handler/https;\n"
    )
    (config / "mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n"
        "x-scheme-handler/https=test-browser.desktop\n"
    )
    return {"XDG_CONFIG_HOME": str(config), "XDG_DATA_HOME": str(data), "BROWSER": str(program)}
