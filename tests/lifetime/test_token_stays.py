"""A token goes to the one LifeTime that it is kept for."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.lifetime.asking import ADDRESS
from tests.lifetime.https_server import (
    HOST,
    mute,
)
from tests.lifetime.keeping import TokensInMemory, asking_through, lifetimes
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.lifetime.test_lifetime_address import REFUSED
from tests.lifetime.world import world
from tests.servers.asking import never
from wizard.environments.token_state import TokenPlace
from wizard.lifetime.lifetime_report import Trouble


@pytest.mark.parametrize("text", REFUSED)
def test_an_address_that_deceives_leads_nowhere(
    stack: ExitStack, tmp_path: Path, text: str
) -> None:
    there = world(stack, mute)
    tokens = TokensInMemory({ADDRESS.origin: (TOKEN, TokenPlace.KEYCHAIN)})
    service = lifetimes(tokens, tmp_path, asking_through(there.resolve))
    for token in (TOKEN, ""):
        report = service.load(text, token, never, keep_token=True)
        assert report.trouble is Trouble.ADDRESS
    assert (tokens.asked, there.lifetime.heard) == ([], b"")
    there.assert_nobody_else_was_asked()


@pytest.mark.parametrize(
    "text",
    [
        "evil.test",
        f"https://{HOST}:8443",
        f"https://{HOST}:80",
        f"http://{HOST}:80",
        f"{HOST}.evil.test",
        "lt.acme.test",
        "acme.test",
        f"x.{HOST}",
        "acme-lt",
        "127.0.0.1",
        "acme-lt.acme.tést",
    ],
)
def test_a_kept_token_is_for_one_place(stack: ExitStack, tmp_path: Path, text: str) -> None:
    there = world(stack, mute)
    tokens = TokensInMemory({ADDRESS.origin: (TOKEN, TokenPlace.KEYCHAIN)})
    service = lifetimes(tokens, tmp_path, asking_through(there.resolve))
    report = service.load(text, "", never, keep_token=True)
    assert report.trouble is Trouble.TOKEN
    assert ADDRESS.origin not in tokens.asked
    assert there.lifetime.heard == b""
    there.assert_nobody_else_was_asked()


@pytest.mark.parametrize("text", [HOST.upper(), f"{HOST}.", f"http://{HOST}", f"{HOST}:443/x"])
def test_other_ways_to_write_the_place_are_the_place(text: str, tmp_path: Path) -> None:
    tokens = TokensInMemory({ADDRESS.origin: (TOKEN, TokenPlace.KEYCHAIN)})
    with lifetime_serving() as server:
        service = lifetimes(tokens, tmp_path, asking_through(server.resolve))
        assert service.load(text, "", never, keep_token=True).environments
    assert tokens.asked == [ADDRESS.origin]
