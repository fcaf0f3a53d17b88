"""What is remembered of LifeTimes: tokens where the keychain is, answers on the disk."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.lifetime.asking import ADDRESS, NOW
from tests.lifetime.https_server import HOST
from tests.lifetime.keeping import Ask, TokensInMemory, asking_through, directly, lifetimes
from tests.lifetime.keeping import says_nothing as no_words
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.servers.asking import never
from wizard.environments.token_state import TokenPlace, TokenState
from wizard.lifetime.ask_lifetime import Answer
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.lifetime_report import Trouble
from wizard.lifetime.lifetimes import LifeTimes
from wizard.mendable import MendableError
from wizard.servers.failure import CancelledError, Phase, ServerError
from wizard.storage.infrastructures import InfrastructureFile

KEYCHAIN, THIS_RUN, NOWHERE = TokenPlace.KEYCHAIN, TokenPlace.THIS_RUN, TokenPlace.NOWHERE


def answer(names: str = "Quality", status: int = 200) -> Answer:
    rows = ", ".join(f'{{"Name": "{name}"}}' for name in names.split())
    return Answer(status, body=f"[{rows}]".encode())


def answering(status: int = 200) -> Ask:
    return lambda *_: answer(status=status)


def failing_with(error: Exception) -> Ask:
    def ask(*_: object) -> Answer:
        raise error

    return ask


def nobody(*_: object) -> Answer:
    raise AssertionError("nobody was to be asked")


def test_what_a_lifetime_told_is_remembered_for_the_next_run(tmp_path: Path) -> None:
    with lifetime_serving() as server:
        service = lifetimes(TokensInMemory(), tmp_path, asking_through(server.resolve))
        report = service.load(f"https://{HOST}/lifetime", TOKEN, never, keep_token=True)
    assert report.token == TokenState(KEYCHAIN)
    [known] = lifetimes(TokensInMemory(), tmp_path, nobody).known()
    assert (known.lifetime, known.loaded, known.is_token_kept) == (HOST, NOW, True)
    assert known.environments == report.environments
    assert len(known.environments) == 3


def test_a_token_that_works_is_kept_tidy_and_used_again(tmp_path: Path) -> None:
    tokens, sent = TokensInMemory(), list[str]()

    def ask(_address: object, token: str, *_: object) -> Answer:
        sent.append(token)
        return Answer(204)

    service = lifetimes(tokens, tmp_path, ask)
    first = service.load(HOST, f" Bearer {TOKEN}\n", never, keep_token=True)
    second = service.load(HOST, "", never, keep_token=True)
    assert sent == [TOKEN, TOKEN]
    assert tokens.kept == {ADDRESS.origin: (TOKEN, KEYCHAIN)}
    assert first.token == second.token == TokenState(KEYCHAIN)


def test_a_token_that_is_not_to_be_kept_lasts_until_the_end(tmp_path: Path) -> None:
    tokens = TokensInMemory()
    service = lifetimes(tokens, tmp_path, answering())
    assert service.load(HOST, TOKEN, never, keep_token=False).token == TokenState(THIS_RUN)
    assert service.load(HOST, "", never, keep_token=False).environments
    assert [known.is_token_kept for known in service.known()] == [False]


def test_a_keychain_that_fails_withholds_nothing_and_is_told(tmp_path: Path) -> None:
    tokens = TokensInMemory(trouble="There is no keychain.")
    service = lifetimes(tokens, tmp_path, answering())
    report = service.load(HOST, TOKEN, never, keep_token=True)
    assert report.token == TokenState(THIS_RUN, "There is no keychain.")
    assert report.environments
    assert [known.is_token_kept for known in service.known()] == [False]


@pytest.mark.parametrize(
    ("ask", "trouble"),
    [
        (answering(status=401), Trouble.TOKEN),
        (answering(status=500), Trouble.ANSWER),
        (failing_with(ServerError(Phase.NAME, "It was not found.")), Trouble.UNREACHABLE),
    ],
)
def test_a_token_that_does_not_work_replaces_none(
    ask: Ask, trouble: Trouble, tmp_path: Path
) -> None:
    tokens = TokensInMemory({ADDRESS.origin: (TOKEN, KEYCHAIN)})
    service = lifetimes(tokens, tmp_path, ask)
    report = service.load(HOST, "another", never, keep_token=True)
    assert (report.trouble, report.loaded) == (trouble, None)
    assert report.failure.endswith(".")
    assert tokens.kept == {ADDRESS.origin: (TOKEN, KEYCHAIN)}
    assert service.known() == ()


def test_a_failure_forgets_nothing(tmp_path: Path) -> None:
    service = lifetimes(TokensInMemory(), tmp_path, answering())
    service.load(HOST, TOKEN, never, keep_token=True)
    before = service.known()
    lifetimes(TokensInMemory(), tmp_path, answering(status=503)).load(
        HOST, TOKEN, never, keep_token=True
    )
    assert service.known() == before


@pytest.mark.parametrize("token", ["", " ", "-----BEGIN X-----", "sécret"])
def test_without_a_token_nobody_is_asked(token: str, tmp_path: Path) -> None:
    service = lifetimes(TokensInMemory(), tmp_path, nobody)
    report = service.load(HOST, token, never, keep_token=True)
    assert (report.trouble, report.lifetime) == (Trouble.TOKEN, HOST)
    assert "access token" in report.failure


def test_whoever_gives_up_learns_and_changes_nothing(tmp_path: Path) -> None:
    tokens = TokensInMemory()
    service = lifetimes(tokens, tmp_path, failing_with(CancelledError()))
    with pytest.raises(CancelledError):
        service.load(HOST, TOKEN, never, keep_token=True)
    assert (tokens.kept, service.known()) == ({}, ())


# Several


def test_several_stand_side_by_side_the_last_loaded_first(tmp_path: Path) -> None:
    tokens, memory = TokensInMemory(), InfrastructureFile(tmp_path / "lifetimes.json")
    hours = iter(range(10))
    asked = {"a.test": "One", "b.test:8443": "Two Three", "b.test": "Four"}

    def ask(address: LifeTimeAddress, *_: object) -> Answer:
        return answer(asked[address.name])

    service = LifeTimes(
        tokens, memory, directly, no_words, lambda: NOW + timedelta(hours=next(hours)), ask
    )
    for text in (*asked, "https://A.test/lifetime"):
        service.load(text, f"token-of-{text[0]}", never, keep_token=True)
    assert [
        (known.lifetime, [each.name for each in known.environments]) for known in service.known()
    ] == [("a.test", ["One"]), ("b.test", ["Four"]), ("b.test:8443", ["Two", "Three"])]
    assert set(tokens.kept) == {
        "https://a.test:443",
        "https://b.test:443",
        "https://b.test:8443",
    }


# Forgetting


def test_a_token_is_forgotten_and_what_was_told_stays(tmp_path: Path) -> None:
    tokens = TokensInMemory()
    service = lifetimes(tokens, tmp_path, answering())
    for host in (HOST, "b.test"):
        service.load(host, TOKEN, never, keep_token=True)
    assert service.forget_token(f"https://{HOST}/lifetime", never) == TokenState(NOWHERE)
    assert list(tokens.kept) == ["https://b.test:443"]
    assert {known.lifetime: known.is_token_kept for known in service.known()} == {
        HOST: False,
        "b.test": True,
    }
    assert all(known.environments for known in service.known())


def test_a_token_that_the_keychain_holds_on_to_is_told(tmp_path: Path) -> None:
    tokens = TokensInMemory()
    service = lifetimes(tokens, tmp_path, answering())
    service.load(HOST, TOKEN, never, keep_token=True)
    tokens.trouble = "The keychain is locked."
    assert service.forget_token(HOST, never) == TokenState(KEYCHAIN, "The keychain is locked.")
    assert [known.is_token_kept for known in service.known()] == [True]


def test_forgetting_what_is_no_lifetime_says_so(tmp_path: Path) -> None:
    with pytest.raises(MendableError, match="no user name"):
        lifetimes(TokensInMemory(), tmp_path, nobody).forget_token(f"me@{HOST}", never)


# The disk


def test_a_disk_that_fails_does_not_withhold_the_answer(tmp_path: Path) -> None:
    (tmp_path / "lifetimes.json").mkdir()
    service = lifetimes(TokensInMemory(), tmp_path, answering())
    report = service.load(HOST, TOKEN, never, keep_token=True)
    assert [each.name for each in report.environments] == ["Quality"]
    assert "could not be saved" in report.remark
    assert report.failure == ""
    assert service.known() == ()


def test_it_is_said_beside_what_else_there_is_to_say(tmp_path: Path) -> None:
    (tmp_path / "lifetimes.json").mkdir()
    service = lifetimes(TokensInMemory(), tmp_path, answering(status=204))
    remark = service.load(HOST, TOKEN, never, keep_token=True).remark
    assert "role that may see them" in remark
    assert "could not be saved" in remark


def test_a_disk_that_fails_does_not_keep_a_token_from_being_forgotten(tmp_path: Path) -> None:
    tokens = TokensInMemory()
    path = tmp_path / "lifetimes.json"
    service = lifetimes(tokens, tmp_path, answering())
    service.load(HOST, TOKEN, never, keep_token=True)

    class Full(InfrastructureFile):
        def remember(self, *_: object) -> None:
            raise MendableError("The disk is full: free some space.")

    full = LifeTimes(tokens, Full(path), directly, no_words, lambda: NOW, nobody)
    assert full.forget_token(HOST, never) == TokenState(NOWHERE)
    assert tokens.kept == {}


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("ask", [answering(), answering(status=401), answering(status=204)])
def test_no_token_is_ever_on_the_disk(
    ask: Callable[..., Answer], keep: bool, tmp_path: Path
) -> None:
    service = lifetimes(TokensInMemory(), tmp_path, ask)
    service.load(HOST, TOKEN, never, keep_token=keep)
    service.load(HOST, "", never, keep_token=keep)
    service.forget_token(HOST, never)
    for file in tmp_path.rglob("*"):
        assert TOKEN.encode() not in file.read_bytes()
