"""Tokens in a real Secret Service, and never anywhere else, whatever keyring is told."""

import base64
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.real.secret_service import Home, SecretService, home, secret_service
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.storage.secrets import FoundToken

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is of Linux")

PROJECT = Path(__file__).parents[2]
ORIGIN = "https://lifetime.acme.test:443"
OTHER = "https://lifetime.acme.test:8443"
SECRET = "eyJhbGciOiJub25lIn0.s3cret-ümlaut-€"
EARLIER = "eyJhbGciOiJub25lIn0.earlier"

KEYCHAIN = TokenState(TokenPlace.KEYCHAIN)
FOR_THIS_RUN = "so the token is kept only until this program ends."


@pytest.fixture
def without_a_bus() -> Iterator[Home]:
    with home() as place:
        yield place


@pytest.fixture
def service() -> Iterator[SecretService]:
    """A session bus without a keyring."""
    with secret_service() as place:
        yield place


@pytest.fixture
def unlocked(service: SecretService) -> SecretService:
    service.start(unlocked=True)
    return service


def in_a_new_process(place: Home, act: str, *arguments: str) -> FoundToken:
    done = subprocess.run(
        [sys.executable, "-m", "tests.real.token_child", act, *arguments],
        cwd=PROJECT,
        env=place.environment,
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert SECRET not in done.stderr
    secret, where, trouble = json.loads(done.stdout)
    return FoundToken(secret, TokenState(TokenPlace(where), trouble))


def keeps_for_this_run(place: Home, reason: str) -> bool:
    """Whether a token that was meant for the keychain is kept for this run, and it is said why."""
    state = TokenState(TokenPlace.THIS_RUN, f"{reason}, {FOR_THIS_RUN}")
    return in_a_new_process(place, "keep", ORIGIN, SECRET) == FoundToken(SECRET, state)


def written_in(place: Home) -> list[str]:
    """List the files that hold the token, as it is or in base64 as keyrings.alt writes it."""
    token = SECRET.encode()
    return place.files_with(token, base64.b64encode(token).rstrip(b"="))


def test_a_token_outlives_the_program_and_the_keychain(unlocked: SecretService) -> None:
    kept = in_a_new_process(unlocked, "keep", ORIGIN, SECRET)
    assert kept == in_a_new_process(unlocked, "find", ORIGIN) == FoundToken(SECRET, KEYCHAIN)
    unlocked.kill()
    unlocked.start(unlocked=True)
    assert in_a_new_process(unlocked, "find", ORIGIN) == FoundToken(SECRET, KEYCHAIN)
    assert written_in(unlocked) == []


def test_a_token_is_replaced_and_forgotten_and_that_of_another_origin_is_not(
    unlocked: SecretService,
) -> None:
    for origin, secret in ((ORIGIN, EARLIER), (OTHER, EARLIER), (ORIGIN, SECRET)):
        in_a_new_process(unlocked, "keep", origin, secret)
    assert in_a_new_process(unlocked, "find", ORIGIN).secret == SECRET
    assert in_a_new_process(unlocked, "forget", ORIGIN).state == TokenState()
    assert in_a_new_process(unlocked, "find", ORIGIN) == FoundToken()
    assert in_a_new_process(unlocked, "find", OTHER) == FoundToken(EARLIER, KEYCHAIN)
    assert in_a_new_process(unlocked, "forget", ORIGIN).state == TokenState()


def test_a_keychain_that_nobody_can_unlock_is_said_to_be_locked(service: SecretService) -> None:
    # There is no collection yet, and to make one would take a prompt.
    service.start(unlocked=False)
    assert keeps_for_this_run(service, "This computer's keychain stayed locked")
    assert written_in(service) == []


def test_a_token_in_a_locked_keychain_is_not_found_and_stays(unlocked: SecretService) -> None:
    in_a_new_process(unlocked, "keep", ORIGIN, EARLIER)
    unlocked.kill()
    unlocked.start(unlocked=False)
    found = in_a_new_process(unlocked, "find", ORIGIN)
    locked = "This computer's keychain stayed locked"
    assert found == FoundToken(
        state=TokenState(trouble=f"{locked}, so no saved token could be read.")
    )
    assert keeps_for_this_run(unlocked, locked)
    assert locked in in_a_new_process(unlocked, "forget", ORIGIN).state.trouble
    unlocked.kill()
    unlocked.start(unlocked=True)
    assert in_a_new_process(unlocked, "find", ORIGIN) == FoundToken(EARLIER, KEYCHAIN)


def test_a_keychain_that_dies_while_it_saves_is_said_to_have_failed(
    unlocked: SecretService,
) -> None:
    assert unlocked.process is not None
    process = str(unlocked.process.pid)
    kept = in_a_new_process(unlocked, "keep_while_it_dies", ORIGIN, SECRET, process)
    reason = "This computer's keychain failed or refused"
    assert kept.state == TokenState(TokenPlace.THIS_RUN, f"{reason}, {FOR_THIS_RUN}")
    assert written_in(unlocked) == []


def test_a_keychain_that_died_is_none(unlocked: SecretService) -> None:
    unlocked.kill()
    assert keeps_for_this_run(unlocked, "This computer has no keychain that can be used now")


def test_a_keychain_that_never_answers_can_be_left(unlocked: SecretService) -> None:
    in_a_new_process(unlocked, "keep", ORIGIN, SECRET)
    unlocked.suspend()
    assert in_a_new_process(unlocked, "give_up", ORIGIN) == FoundToken()


def nothing(place: Home) -> None:
    """No trap."""


def null_back_end(place: Home) -> None:
    """A back end that keeps nothing and says nothing."""
    place.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


PLAIN_TEXT = """
import base64, pathlib
from keyring.backend import KeyringBackend

HOME = pathlib.Path.home()
(HOME / "marker").touch()

class PlaintextKeyring(KeyringBackend):
    priority = 9

    def get_password(self, service, username):
        path = HOME / "plain text"
        return base64.b64decode(path.read_bytes()).decode() if path.exists() else None

    def set_password(self, service, username, password):
        (HOME / "plain text").write_bytes(base64.b64encode(password.encode()))
"""


def file_of_somebody(place: Home) -> None:
    """A file of settings that names a file of Python."""
    path = place.folder / "code"
    path.mkdir()
    (path / "plain.py").write_text(PLAIN_TEXT)
    settings = place.config / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[backend]\ndefault-keyring=plain.PlaintextKeyring\nkeyring-path={path}\n")


def package_of_back_ends(place: Home) -> None:
    """A package as keyrings.alt is, whose back end comes before all others."""
    site = place.folder / "site"
    (site / "keyrings" / "alt").mkdir(parents=True)
    (site / "keyrings" / "alt" / "file.py").write_text(PLAIN_TEXT)
    about = site / "keyrings.alt-9.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 9.0\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    place.environment["PYTHONPATH"] = str(site)


TRAPS = [null_back_end, file_of_somebody, package_of_back_ends]


def is_sprung(place: Home) -> bool:
    return bool(written_in(place)) or (place.folder / "marker").exists()


@pytest.mark.parametrize("trap", [nothing, *TRAPS])
def test_without_a_keychain_nothing_takes_its_place(
    trap: Callable[[Home], None], without_a_bus: Home
) -> None:
    trap(without_a_bus)
    assert keeps_for_this_run(without_a_bus, "This computer has no keychain that can be used now")
    assert in_a_new_process(without_a_bus, "find", ORIGIN).secret == ""
    assert not is_sprung(without_a_bus)


@pytest.mark.parametrize("trap", TRAPS)
def test_nothing_comes_before_the_keychain(
    trap: Callable[[Home], None], unlocked: SecretService
) -> None:
    trap(unlocked)
    in_a_new_process(unlocked, "keep", ORIGIN, SECRET)
    assert in_a_new_process(unlocked, "find", ORIGIN) == FoundToken(SECRET, KEYCHAIN)
    assert not is_sprung(unlocked)


@pytest.mark.parametrize("trap", TRAPS)
def test_keyring_by_itself_walks_into_the_trap(
    trap: Callable[[Home], None], without_a_bus: Home
) -> None:
    trap(without_a_bus)
    found = in_a_new_process(without_a_bus, "keep_as_keyring_likes", ORIGIN, SECRET)
    assert not found.secret or is_sprung(without_a_bus)


def test_the_environment_does_not_choose_what_ends_with_the_session(
    unlocked: SecretService,
) -> None:
    unlocked.environment["KEYRING_PROPERTY_PREFERRED_COLLECTION"] = (
        "/org/freedesktop/secrets/collection/session"
    )
    in_a_new_process(unlocked, "keep", ORIGIN, SECRET)
    unlocked.kill()
    unlocked.start(unlocked=True)
    assert in_a_new_process(unlocked, "find", ORIGIN).secret == SECRET
