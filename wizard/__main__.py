"""The command line: the window, or one of the things that work without it.

Imports are made where they are needed: none but the window and the self-test may load Qt, and
each start pays only for what it uses.
"""
# ruff: noqa: PLC0415  for the reason above

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard import __version__
from wizard.customers_environment import OF_THIS_PROCESS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target

_PROGRAM: Final = "trusted-root-wizard"
_FAILED: Final = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: What stands behind its name on the command line; None for the real ones.

    Returns:
        The exit code; 2 for wrong usage.
    """
    _provide_streams()
    OF_THIS_PROCESS.put_back_loader()
    given = sys.argv[1:] if arguments is None else arguments
    if not any(each.startswith("-") for each in given):
        # A double click names files at most, and loading the parser takes 3 ms.
        return _window([Path(each) for each in given], language="")
    try:
        options = _parse(given)
    except SystemExit as stop:  # argparse has said what is wrong, or has helped
        return stop.code if isinstance(stop.code, int) else _FAILED
    if options.open_keystore:
        return _open_keystore()
    if options.report:
        return _report(options.paths, as_json=options.json)
    if options.self_test is not None:
        return _self_test(options.self_test, options.language)
    return _window([Path(path) for path in options.paths], options.language)


def _provide_streams() -> None:
    """Give the program streams where it has none, as on Windows without a console."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open to the end
            setattr(sys, name, nowhere)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    import argparse

    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Prepares the support case that makes OutSystems 11 Cloud trust a certificate.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="certificate files, folders of them, or a .trustdraft to continue; "
        "with --report also servers, as HOST:PORT",
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--report",
        action="store_true",
        help="print what is in the files, or what the servers send, without a window",
    )
    action.add_argument(
        "--self-test",
        metavar="DIR",
        nargs="?",
        const="",
        help="walk through the whole wizard, and keep a picture of each step in DIR",
    )
    action.add_argument("--open-keystore", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--language", metavar="CODE", default="", help="the language of the window, such as de"
    )
    parser.add_argument("--json", action="store_true", help="with --report: print JSON")
    options = parser.parse_intermixed_args(arguments)
    if options.json and not options.report:
        parser.error("--json goes with --report")
    if options.report and not options.paths:
        parser.error("--report needs a file, a folder or a server")
    if options.paths and options.self_test is not None:
        parser.error("--self-test reads no files")
    return options


def _open_keystore() -> int:
    from wizard.keystore_child import serve

    serve()
    return 0


def _report(names: Sequence[str], *, as_json: bool) -> int:
    from datetime import UTC, datetime
    from io import TextIOWrapper

    from wizard.issuers.search import IssuerSearch
    from wizard.keystore_child import KeystoreChild
    from wizard.report import Circumstances, print_report
    from wizard.report_sources import read_all
    from wizard.root_list import microsoft_list
    from wizard.sources import SourceReader

    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that lacks a letter of some name gets its code instead.
        sys.stdout.reconfigure(errors="backslashreplace")
        is_told = "PYTHONIOENCODING" in os.environ
        if sys.platform == "win32" and not is_told and not sys.stdout.isatty():
            # A file is for people elsewhere as well, who do not know this computer's code page.
            sys.stdout.reconfigure(encoding="utf-8")
    # Nobody waits at a window: who names a folder wants all of it.
    sources = SourceReader(KeystoreChild(), most_files=sys.maxsize - 1)

    def ask(target: Target) -> ServerReport:
        from wizard.servers.probe import probe
        from wizard.servers.proxy import system_proxy

        return probe(target, cancelled=lambda: False, proxy=system_proxy(target.host))

    try:
        issuers_of = IssuerSearch().on_this_computer
        circumstances = Circumstances(microsoft_list(), datetime.now(UTC), issuers_of)
        reports = read_all(names, sources, ask)
        return print_report(reports, circumstances, sys.stdout, as_json=as_json)
    except BrokenPipeError:  # whoever reads this has seen enough, as `head` does
        return _drop_output()
    except OSError as error:
        _say(f"the report could not be written ({error.strerror}): write it to another place")
        return _drop_output()


def _drop_output() -> int:
    """Let the interpreter flush what is left of the output into nothing when it ends."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    return _FAILED


def _self_test(folder: str, language: str) -> int:
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from wizard.app import self_test

    return self_test(Path(folder) if folder else None, language)


def _window(paths: Sequence[Path], language: str) -> int:
    if not _has_display():
        _say("there is no display to open a window on; try ./run app --self-test DIR instead")
        return _FAILED
    from wizard.app import run

    return run(paths, language=language)


def _has_display() -> bool:
    """Whether Qt has something to draw on; it aborts the process when it has not."""
    if sys.platform in {"win32", "cygwin", "darwin"}:
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say(sentence: str) -> None:
    sys.stderr.write(f"{_PROGRAM}: {sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
