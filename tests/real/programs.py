"""Programs of other people, as ./run knows them: found, or the test skips and names the package."""

from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

_RUN = Path(__file__).resolve().parents[2] / "run"


def program(name: str) -> str:
    """Find a program of FOR_REAL_TESTS, or skip the test and say which package brings it."""
    run = _run()
    [key] = [each for each in run.FOR_REAL_TESTS if each.split("/")[-1] == name]
    found: str | None = run.find_program(key)
    if found is None:
        package = run.FOR_REAL_TESTS[key]
        pytest.skip(f"needs the program {name}: ./run test --real, or apt-get install {package}")
    return found


@cache
def _run() -> ModuleType:
    spec = spec_from_loader("run", SourceFileLoader("run", str(_RUN)))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
