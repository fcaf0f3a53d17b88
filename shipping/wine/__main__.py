"""Builds the program for Windows under Wine and tries it; never a release, which Windows builds.

With `tests` it runs the project's own tests with Windows' Python, and what follows is pytest's.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from shipping.wine.installation import (
    CACHE,
    PREFIX,
    PYTHON,
    ROOT,
    TEST_PACKAGES,
    install,
    install_for_tests,
)
from shipping.wine.screen import screen
from shipping.wine.session import Session, session, windows_path
from shipping.wine.trials import TrialError, Trials

_BUILD_SECONDS: Final = 900
_TEST_SECONDS: Final = 3_600

#: What can differ on Windows and needs neither servers nor a window.
_TESTS: Final = (
    *("certificates", "environments", "request", "storage", "support_case", "trust"),
    *("test_command_line.py", "test_instance_lock.py", "test_keystore_child.py"),
    *("test_local_clock.py", "test_report.py", "test_report_sources.py", "test_sources.py"),
)
_FONTS: Final = Path("/usr/share/fonts/truetype/dejavu")


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; 0 when all of it was as it must be."""
    parser = argparse.ArgumentParser(prog="./run wine", description=__doc__, allow_abbrev=False)
    parser.add_argument("tests", nargs="?", choices=["tests"], help="run the tests instead")
    options, others = parser.parse_known_args(arguments)
    if others and not options.tests:
        parser.error(f"unknown: {' '.join(others)}")
    with screen() as seen:
        install(seen.display)
        if options.tests:
            install_for_tests()
        with session(PREFIX, seen.display) as wine:
            if options.tests:
                return _test(wine, others)
            if not _build(wine):
                return 1
            program = CACHE / "dist" / "trusted-root-wizard" / "trusted-root-wizard.exe"
            return _try(Trials(wine, seen, program, CACHE / "pictures"))


def _build(wine: Session) -> bool:
    """Build the program into the cache, and tell whether that worked."""
    _say("Building; this takes some minutes.")
    folders = [f"--{each}path={windows_path(CACHE / each)}" for each in ("dist", "work")]
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR", *folders]
    ended = wine.run([*command, "installer.spec"], _BUILD_SECONDS)
    if ended.code != 0:
        _say(f"The build failed:\n{ended.output}")
    return ended.code == 0


def _try(trials: Trials) -> int:
    try:
        for sentence in trials.all():
            _say(f"Seen: {sentence}.")
    except TrialError as error:
        _say(str(error))
        return 1
    return 0


def _test(wine: Session, arguments: Sequence[str]) -> int:
    chosen = arguments or [f"tests/{each}" for each in _TESTS]
    command = [PYTHON, "-m", "pytest", "-p", "no:cacheprovider", "--quiet", *chosen]
    variables = {
        "PYTHONPATH": f"{TEST_PACKAGES};{windows_path(ROOT)}",
        # Without a screen Qt knows no fonts of Windows.
        "QT_QPA_FONTDIR": windows_path(_FONTS),
    }
    ended = wine.run(command, _TEST_SECONDS, variables)
    sys.stdout.write(ended.output)
    return 1 if ended.code is None else ended.code


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
