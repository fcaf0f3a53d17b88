"""The token is in nothing that is shown, written or raised, also when a server repeats it."""

import traceback
from pathlib import Path

import pytest

from tests.authority import self_signed_server
from tests.lifetime.asking import ADDRESS, ask
from tests.lifetime.https_server import (
    HOST,
    ROOT,
    SecureBehaviour,
    SecureTalk,
    https_serving,
    mute,
    replying,
    response,
    trusting,
)
from tests.lifetime.keeping import TokensInMemory, asking_through, lifetimes
from tests.lifetime.lifetime_server import QUALITY, TOKEN, failing, lifetime_serving, listing
from tests.servers.asking import SHORT, never
from wizard.lifetime.ask_lifetime import ask_lifetime
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.lifetime.secure_channel import UntrustedError
from wizard.mendable import MendableError
from wizard.servers.failure import CancelledError, ServerError


def chain_of(error: BaseException) -> str:
    """All that can be told of an error and of those behind it, also where that is suppressed."""
    told: list[str] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        if (link := waiting.pop()) is not None:
            told += [repr(link), str(link), repr(link.args), repr(vars(link))]
            told += traceback.format_exception(link)
            waiting += [link.__cause__, link.__context__]
    return "\n".join(told)


def echoing(start: bytes, end: bytes = b"") -> SecureBehaviour:
    """Repeat to the client what it sent, as error pages do."""

    def behave(talk: SecureTalk) -> None:
        request = talk.receive_request()
        talk.send(start + request.replace(b"\r\n", b" ") + end)
        talk.close()

    return behave


def reports(tmp_path: Path, behaviour: SecureBehaviour) -> LifeTimeReport:
    with https_serving(behaviour) as server:
        service = lifetimes(TokensInMemory(), tmp_path, asking_through(server.resolve))
        return service.load(HOST, TOKEN, never, keep_token=True)


HEAD = b"HTTP/1.1 200 OK\r\n\r\n"
FAILED = b"HTTP/1.1 500 Oops\r\n\r\n"

ECHOES = [
    echoing(FAILED + b'{"Errors": ["', b'"]}'),
    echoing(HEAD + b'[{"Name": "', b'"}]'),
    echoing(HEAD + b'[{"Name": "Quality", "HostName": "', b'"}]'),
    echoing(b"HTTP/1.1 302 Found\r\nLocation: https://", b".test/\r\n\r\n"),
    echoing(b"HTTP/1.1 401 ", b"\r\n\r\n"),
    echoing(b""),
    echoing(b"HTTP/1.1 "),
    echoing(b"HTTP/1.1 200 OK\r\nContent-Length: ", b"\r\n\r\n"),
    echoing(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"),
    echoing(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
]


@pytest.mark.parametrize("behaviour", ECHOES)
def test_a_token_that_the_server_repeats_is_not_shown(
    behaviour: SecureBehaviour, tmp_path: Path
) -> None:
    report = reports(tmp_path, behaviour)
    assert TOKEN[:20] not in repr(report)
    for file in tmp_path.iterdir():
        assert TOKEN[:20] not in file.read_text()


@pytest.mark.parametrize("behaviour", ECHOES)
def test_nor_is_it_in_what_asking_gives(behaviour: SecureBehaviour) -> None:
    with https_serving(behaviour) as server:
        try:
            told = repr(ask(server.resolve))
        except ServerError as error:
            told = chain_of(error)
    assert TOKEN[:20] not in told


@pytest.mark.parametrize(
    "text", [TOKEN, f"https://{TOKEN}@{HOST}", f"{HOST} {TOKEN}", f"https://a:{TOKEN}@{HOST}"]
)
def test_a_token_in_the_wrong_field_is_not_repeated(text: str, tmp_path: Path) -> None:
    service = lifetimes(TokensInMemory(), tmp_path, asking_through(lambda _, __: []))
    report = service.load(text, "", never, keep_token=True)
    assert report.trouble is Trouble.ADDRESS
    assert TOKEN not in repr(report)


@pytest.mark.parametrize("broken", [f"{TOKEN}\0", f"{TOKEN}é", f"{TOKEN}\r\nX: y", f"{TOKEN} : x"])
def test_a_token_that_cannot_be_sent_is_in_no_error(broken: str) -> None:
    with lifetime_serving() as server:
        with pytest.raises(MendableError) as caught:
            ask(server.resolve, token=broken)
        assert server.listener.talks == []
    assert TOKEN not in chain_of(caught.value)


def test_no_other_error_tells_it() -> None:
    errors: list[BaseException] = []
    with https_serving(mute, self_signed_server([HOST])) as server:
        with pytest.raises(UntrustedError) as untrusted:
            ask(server.resolve)
        errors.append(untrusted.value)
    with https_serving(mute) as server:
        with pytest.raises(ServerError) as late:
            ask(server.resolve, seconds_a_phase=SHORT)
        with pytest.raises(CancelledError) as cancelled:
            ask(server.resolve, cancelled=lambda: TOKEN.encode() in server.heard)
        errors += [late.value, cancelled.value]
    with pytest.raises(ServerError) as refused:
        ask(server.resolve)
    for error in (*errors, refused.value):
        assert TOKEN not in chain_of(error)


def test_a_report_does_not_hold_it(tmp_path: Path) -> None:
    for content in (listing([QUALITY]), failing(["x"]), response("401 No"), response("404 No")):
        assert TOKEN not in repr(reports(tmp_path, replying(content)))
    assert TOKEN not in repr(LifeTimeAddress.parse(HOST))


def test_the_token_is_what_makes_the_difference() -> None:
    """Without it nothing of the above would show anything."""
    with lifetime_serving() as server:
        answer = ask_lifetime(ADDRESS, TOKEN, never, context=trusting(ROOT), resolve=server.resolve)
    assert answer.status == 200
    assert f"Authorization: Bearer {TOKEN}\r\n".encode() in server.heard
