"""Environments in the window of the real program: a LifeTime over HTTPS, a real keychain."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lifetime.https_server import ROOT, HttpsServer
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.real.secret_service import SecretService, secret_service

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is of Linux")

NAMES = ["Development", "Quality", "Production"]


@pytest.fixture
def lifetime() -> Iterator[HttpsServer]:
    with lifetime_serving() as server:
        yield server


@pytest.fixture
def keychain() -> Iterator[SecretService]:
    with secret_service() as place:
        yield place


def load(
    place: SecretService, lifetime: HttpsServer, token: str = "", *, trusted: bool = True
) -> dict[str, object]:
    """Load environments in a new process, on a computer that trusts the authority or does not."""
    roots = place.folder / "roots.pem"
    roots.write_bytes(ROOT.pem if trusted else b"")
    address = f"https://{lifetime.listener.host}:{lifetime.listener.port}/lifetime/"
    done = subprocess.run(
        [sys.executable, "-m", "tests.real.loading_environments", address, token],
        cwd=Path(__file__).parents[2],
        env={**place.environment, "QT_QPA_PLATFORM": "offscreen", "SSL_CERT_FILE": str(roots)},
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert TOKEN not in done.stderr
    shown: dict[str, object] = json.loads(done.stdout)
    return shown


def test_a_token_that_worked_is_there_the_next_time(
    lifetime: HttpsServer, keychain: SecretService
) -> None:
    keychain.start(unlocked=True)
    first = load(keychain, lifetime, TOKEN)
    assert first["environments"] == NAMES, first
    assert (first["token"], first["placeholder"]) == ("", "In the keychain")
    assert first["written"] == []
    # Another process, which is given no token.
    assert load(keychain, lifetime)["environments"] == NAMES


def test_a_locked_keychain_is_said_and_the_environments_are_there(
    lifetime: HttpsServer, keychain: SecretService
) -> None:
    keychain.start(unlocked=False)
    shown = load(keychain, lifetime, TOKEN)
    assert shown["environments"] == NAMES
    assert "kept only until this program ends" in str(shown["status"])
    assert shown["placeholder"] == "Kept for this run"
    assert shown["written"] == []


def test_a_server_that_is_not_trusted_gets_nothing_and_is_explained(
    lifetime: HttpsServer, keychain: SecretService
) -> None:
    shown = load(keychain, lifetime, TOKEN, trusted=False)
    assert shown["environments"] == []
    assert "Acme Root CA" in str(shown["status"])
    assert lifetime.heard == b""
