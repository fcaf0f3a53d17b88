"""A redirect is told, and never followed."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.lifetime.asking import ask
from tests.lifetime.https_server import (
    HOST,
    https_serving,
    mute,
    replying,
    response,
)
from tests.lifetime.keeping import TokensInMemory, asking_through, lifetimes
from tests.lifetime.lifetime_server import TOKEN
from tests.lifetime.world import world
from tests.servers.asking import never
from wizard.lifetime.lifetime_report import Trouble


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "https://evil.test/lifetimeapi/rest/v2/environments/",
        f"https://{HOST}:{{evil}}/lifetimeapi/rest/v2/environments/",
        "https://127.0.0.1:{evil}/lifetimeapi/rest/v2/environments/",
        "http://127.0.0.1:{plain}/lifetimeapi/rest/v2/environments/",
        f"http://{HOST}/lifetimeapi/rest/v2/environments/",
        f"https://{HOST}@127.0.0.1:{{evil}}/",
        f"https://user:password@{HOST}/",
        f"https://{HOST}\\@evil.test/",
        f"https://{HOST}.evil.test/",
        "//evil.test/",
        "//127.0.0.1:{evil}/lifetimeapi/rest/v2/environments/",
        "/lifetimeapi/rest/v2/environments/",
        "/lifetimeapi/rest/v2/environments",
        "../../Login.aspx",
        "?again",
        "",
    ],
)
def test_no_redirect_is_followed(stack: ExitStack, status: int, location: str) -> None:
    there = world(stack, mute)
    where = location.format(evil=there.evil.listener.port, plain=there.plain.port)
    there.lifetime = stack.enter_context(
        https_serving(replying(response(f"{status} Go", b"", f"Location: {where}")))
    )
    answer = ask(there.resolve)
    assert (answer.status, answer.location) == (status, where)
    assert there.lifetime.requests == 1
    assert len(there.lifetime.listener.talks) == 1
    there.assert_nobody_else_was_asked()


@pytest.mark.parametrize(
    "header", ["Refresh: 0; url=https://evil.test/", 'Alt-Svc: h3=":443"', "Content-Location: //x"]
)
def test_no_other_header_leads_away(stack: ExitStack, header: str) -> None:
    there = world(stack, replying(response("200 OK", b"[]", header)))
    assert ask(there.resolve).status == 200
    assert len(there.lifetime.listener.talks) == 1
    there.assert_nobody_else_was_asked()


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://evil.test/", "sends on to evil.test, and the token was not sent there"),
        ("/Login.aspx", "sends on to another page"),
    ],
)
def test_where_it_would_have_gone_is_told(
    stack: ExitStack, tmp_path: Path, location: str, words: str
) -> None:
    there = world(stack, replying(response("302 Found", b"", f"Location: {location}")))
    service = lifetimes(TokensInMemory(), tmp_path, asking_through(there.resolve))
    report = service.load(HOST, TOKEN, never, keep_token=True)
    assert report.trouble is Trouble.ANSWER
    assert words in report.failure
