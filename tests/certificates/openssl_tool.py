"""The openssl program, for tests that compare with it."""

import shutil

import pytest


def openssl() -> str:
    found = shutil.which("openssl")
    if found is None:
        pytest.skip("openssl is missing: on Debian, install the package openssl")
    return found
