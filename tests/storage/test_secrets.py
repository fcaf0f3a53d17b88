"""Tokens in a keychain that may be anything but helpful."""

import itertools
import sys
import threading
from collections.abc import Callable, Mapping

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import (
    InitError,
    KeyringError,
    KeyringLocked,
    NoKeyringError,
    PasswordDeleteError,
    PasswordSetError,
)

from wizard.environments.token_state import TokenPlace, TokenState
from wizard.storage.keychain import open_keychain
from wizard.storage.secrets import FoundToken, TokenStore

ORIGIN = "https://lifetime.acme.test:443"
OTHER = "https://lifetime.acme.test:8443"
SECRET = "eyJhbGciOiJub25lIn0.s3cret"
EARLIER = "eyJhbGciOiJub25lIn0.earlier"

NOWHERE = TokenState()
THIS_RUN = TokenState(TokenPlace.THIS_RUN)
KEYCHAIN = TokenState(TokenPlace.KEYCHAIN)


def waiting() -> bool:
    """The customer waits for as long as it takes."""
    return False


class Keychain(KeyringBackend):
    """A keychain in memory.

    Args:
        before: Is told the name of each call before it is obeyed, and may raise instead.
        after: Is told it afterwards.
    """

    priority = 1.0

    def __init__(
        self,
        entries: Mapping[str, str] | None = None,
        before: Callable[[str], object] = str,
        after: Callable[[str], object] = str,
    ) -> None:
        self.entries = {
            ("Trusted Root Wizard", user): text for user, text in (entries or {}).items()
        }
        self._before = before
        self._after = after

    def get_password(self, service: str, username: str) -> str | None:
        self._before("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._before("set")
        self.entries[service, username] = password
        self._after("set")

    def delete_password(self, service: str, username: str) -> None:
        self._before("delete")
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")
        self._after("delete")

    @property
    def tokens(self) -> dict[str, str]:
        """What is in it, by origins."""
        return {user: text for (_, user), text in self.entries.items()}

    def store(self) -> TokenStore:
        """Start the program anew, with this keychain."""
        return TokenStore(lambda: self)


def raises(error: BaseException, *calls: str) -> Callable[[str], None]:
    def before(call: str) -> None:
        if call in calls:
            raise error

    return before


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def of_the_secret_service() -> list[tuple[Exception, str]]:
    """List what the libraries for Linux raise past keyring, with a word of what is said then."""
    if sys.platform != "linux":
        return []
    import secretstorage as service  # noqa: PLC0415 - exists on Linux alone
    from jeepney import (  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
        DBusAddress,
        DBusErrorResponse,
        new_error,
        new_method_call,
    )

    call = new_method_call(DBusAddress("/", "test.acme"), "Get")
    dismissed = service.PromptDismissedException(SECRET)
    gone = service.SecretServiceNotAvailableException(SECRET)
    return [
        (service.LockedException(SECRET), "stayed locked"),
        (dismissed, "stayed locked"),
        (caused(InitError(SECRET), dismissed), "stayed locked"),
        (gone, "failed"),
        (caused(InitError(SECRET), gone), "failed"),
        (DBusErrorResponse(new_error(call, "test.acme.Refused", "s", (SECRET,))), "failed"),
    ]


def test_a_token_in_the_keychain_is_found_when_the_program_starts_again() -> None:
    keychain = Keychain()
    assert keychain.store().keep(ORIGIN, SECRET, waiting, in_keychain=True) == KEYCHAIN
    assert keychain.store().find(ORIGIN, waiting) == FoundToken(SECRET, KEYCHAIN)


def test_a_token_for_this_run_is_in_no_keychain() -> None:
    keychain = Keychain()
    store = keychain.store()
    assert store.keep(ORIGIN, SECRET, waiting, in_keychain=False) == THIS_RUN
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, THIS_RUN)
    assert keychain.store().find(ORIGIN, waiting) == FoundToken("", NOWHERE)
    assert keychain.tokens == {}


@pytest.mark.parametrize("in_keychain", [True, False])
def test_a_token_is_found_for_exactly_its_own_origin(in_keychain: bool) -> None:
    store = Keychain().store()
    store.keep(ORIGIN, SECRET, waiting, in_keychain=in_keychain)
    assert store.find(OTHER, waiting) == FoundToken()
    store.keep(OTHER, EARLIER, waiting, in_keychain=in_keychain)
    assert store.find(ORIGIN, waiting).secret == SECRET
    assert store.find(OTHER, waiting).secret == EARLIER


def test_a_new_token_replaces_the_one_before() -> None:
    keychain = Keychain({ORIGIN: EARLIER})
    assert keychain.store().keep(ORIGIN, SECRET, waiting, in_keychain=True) == KEYCHAIN
    assert keychain.tokens == {ORIGIN: SECRET}


def test_a_token_for_this_run_wins_and_leaves_the_keychain_as_it_is() -> None:
    keychain = Keychain({ORIGIN: EARLIER})
    store = keychain.store()
    store.keep(ORIGIN, SECRET, waiting, in_keychain=False)
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, THIS_RUN)
    assert keychain.tokens == {ORIGIN: EARLIER}


def test_a_token_in_the_keychain_ends_the_one_for_this_run() -> None:
    store = Keychain().store()
    store.keep(ORIGIN, EARLIER, waiting, in_keychain=False)
    store.keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, KEYCHAIN)


def test_what_comes_back_changed_is_removed_and_kept_for_this_run() -> None:
    keychain = Keychain()

    def cut(_: str) -> None:
        for entry in keychain.entries:
            keychain.entries[entry] = SECRET[:-1]

    keychain._after = cut
    store = keychain.store()
    state = store.keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert state == TokenState(
        TokenPlace.THIS_RUN,
        "This computer's keychain did not give the token back as it was saved, so the token is "
        "kept only until this program ends.",
    )
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, state)
    assert keychain.tokens == {}


def test_what_does_not_come_back_is_kept_for_this_run() -> None:
    keychain = Keychain()
    keychain._after = lambda _: keychain.entries.clear()
    state = keychain.store().keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert state.place is TokenPlace.THIS_RUN
    assert state.trouble


def test_a_keychain_that_dies_while_it_saves_is_no_place_for_a_token() -> None:
    keychain = Keychain(before=raises(ConnectionResetError(SECRET), "get"))
    store = keychain.store()
    state = store.keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert state.place is TokenPlace.THIS_RUN
    assert state.trouble.startswith("This computer's keychain failed or refused, so the token is")
    assert store.find(ORIGIN, waiting).secret == SECRET
    assert keychain.tokens == {}


def test_a_keychain_that_cannot_even_remove_what_it_wrote_is_said_to_have_failed() -> None:
    keychain = Keychain(before=raises(ConnectionResetError(SECRET), "get", "delete"))
    state = keychain.store().keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert state.place is TokenPlace.THIS_RUN
    assert "failed" in state.trouble


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyringLocked(SECRET), "stayed locked"),
        (PasswordSetError(SECRET), "failed"),
        (KeyringError(SECRET), "failed"),
        (ConnectionResetError(SECRET), "failed"),
        (UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET), "failed"),
        (RuntimeError(SECRET), "failed"),
        (AssertionError(SECRET), "failed"),
        *of_the_secret_service(),
    ],
)
def test_why_the_keychain_was_of_no_use_is_said_without_the_secret(
    error: Exception, words: str
) -> None:
    keychain = Keychain({ORIGIN: EARLIER}, before=raises(error, "get", "set", "delete"))
    store = keychain.store()
    found = store.find(ORIGIN, waiting)
    kept = store.keep(ORIGIN, SECRET, waiting, in_keychain=True)
    forgotten = store.forget(OTHER, waiting)
    assert (found.secret, found.state.place) == ("", TokenPlace.NOWHERE)
    assert kept.place is TokenPlace.THIS_RUN
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, kept)
    endings = {
        found.state.trouble: ", so no saved token could be read.",
        kept.trouble: ", so the token is kept only until this program ends.",
        forgotten.trouble: ", so a token that was saved in it earlier stays there.",
    }
    for trouble, ending in endings.items():
        assert trouble.endswith(ending)
        assert words in trouble
        assert SECRET not in trouble


@pytest.mark.parametrize(
    "error",
    [
        NoKeyringError(SECRET),
        RuntimeError(SECRET),
        FileNotFoundError(SECRET),
        *(error for error, _ in of_the_secret_service()),
    ],
)
def test_without_a_keychain_a_token_is_kept_for_this_run(error: Exception) -> None:
    def open_one() -> KeyringBackend:
        raise error

    store = TokenStore(open_one)
    state = store.keep(ORIGIN, SECRET, waiting, in_keychain=True)
    assert state == TokenState(
        TokenPlace.THIS_RUN,
        "This computer has no keychain that can be used now, so the token is kept only until this "
        "program ends.",
    )
    assert store.find(ORIGIN, waiting) == FoundToken(SECRET, state)
    assert (
        TokenStore(open_one)
        .find(ORIGIN, waiting)
        .state.trouble.startswith("This computer has no keychain")
    )


def test_a_bug_is_no_trouble_with_the_keychain() -> None:
    store = Keychain(before=raises(TypeError("a bug"), "get")).store()
    with pytest.raises(TypeError, match="a bug"):
        store.find(ORIGIN, waiting)


def test_a_forgotten_token_is_nowhere() -> None:
    keychain = Keychain({ORIGIN: EARLIER, OTHER: EARLIER})
    store = keychain.store()
    store.keep(ORIGIN, SECRET, waiting, in_keychain=False)
    assert store.forget(ORIGIN, waiting) == NOWHERE
    assert store.find(ORIGIN, waiting) == FoundToken()
    assert keychain.tokens == {OTHER: EARLIER}


def test_forgetting_what_is_not_there_is_no_trouble() -> None:
    assert Keychain().store().forget(ORIGIN, waiting) == NOWHERE


def test_a_token_that_the_keychain_does_not_give_up_is_said_to_be_there() -> None:
    keychain = Keychain(
        {ORIGIN: EARLIER}, before=raises(PasswordDeleteError("Cancelled by user"), "delete")
    )
    state = keychain.store().forget(ORIGIN, waiting)
    assert state == TokenState(
        TokenPlace.KEYCHAIN,
        "This computer's keychain failed or refused, so a token that was saved in it earlier stays "
        "there.",
    )


class Prompt:
    """What blocks a call until somebody answers."""

    def __init__(self, call: str) -> None:
        self.shown = threading.Event()
        self.answered = threading.Event()
        self._call = call

    def before(self, call: str) -> None:
        if call == self._call:
            self.shown.set()
            assert self.answered.wait(30)


@pytest.mark.parametrize(
    ("call", "ask"),
    [
        ("get", lambda store, cancelled: store.find(ORIGIN, cancelled)),
        ("set", lambda store, cancelled: store.keep(ORIGIN, SECRET, cancelled, in_keychain=True)),
        ("delete", lambda store, cancelled: store.forget(ORIGIN, cancelled)),
    ],
)
def test_who_gives_up_need_not_answer_the_prompt(
    call: str, ask: Callable[[TokenStore, Callable[[], bool]], object]
) -> None:
    prompt = Prompt(call)
    store = Keychain({ORIGIN: EARLIER}, before=prompt.before).store()
    # Given up as soon as the prompt is there.
    assert ask(store, prompt.shown.is_set) in (FoundToken(), NOWHERE)
    assert not prompt.answered.is_set()
    prompt.answered.set()


def test_an_answer_after_the_customer_gave_up_saves_nothing() -> None:
    prompt, removed = Prompt("set"), threading.Event()

    def after(call: str) -> None:
        if call == "delete":
            removed.set()

    keychain = Keychain(before=prompt.before, after=after)
    keychain.store().keep(ORIGIN, SECRET, prompt.shown.is_set, in_keychain=True)
    prompt.answered.set()
    assert removed.wait(30)
    assert keychain.tokens == {}


def test_what_was_given_up_before_it_began_is_not_done() -> None:
    keychain = Keychain({ORIGIN: EARLIER})
    store = keychain.store()
    assert store.forget(ORIGIN, lambda: True) == NOWHERE
    assert store.keep(ORIGIN, SECRET, lambda: True, in_keychain=True) == NOWHERE
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(30)
    assert keychain.tokens == {ORIGIN: EARLIER}


def test_what_was_given_up_undoes_nothing_that_was_asked_for_later() -> None:
    prompt, removed, asked = Prompt("set"), threading.Event(), itertools.count()

    def before(call: str) -> None:
        if not prompt.shown.is_set():
            prompt.before(call)

    def after(call: str) -> None:
        if call == "delete":
            removed.set()

    def answer() -> bool:
        """Answer the first prompt while the second call waits."""
        if next(asked) > 0:
            prompt.answered.set()
        return False

    keychain = Keychain(before=before, after=after)
    store = keychain.store()
    store.keep(ORIGIN, EARLIER, prompt.shown.is_set, in_keychain=True)
    assert store.keep(ORIGIN, SECRET, answer, in_keychain=True) == KEYCHAIN
    prompt.answered.set()
    assert removed.wait(30)
    assert keychain.tokens == {ORIGIN: SECRET}


@pytest.mark.parametrize(("length", "fits"), [(1_280, True), (1_281, False)])
def test_what_windows_would_refuse_is_kept_for_this_run(length: int, fits: bool) -> None:
    keychain = Keychain()
    store = TokenStore(lambda: keychain, largest=2_560)
    state = store.keep(ORIGIN, "a" * length, waiting, in_keychain=True)
    assert (state == KEYCHAIN) is fits
    assert ("longer than" in state.trouble) is not fits
    assert len(keychain.tokens) == fits
    assert store.find(ORIGIN, waiting).secret == "a" * length


def test_nothing_that_is_printed_holds_the_secret() -> None:
    store = Keychain().store()
    store.keep(ORIGIN, SECRET, waiting, in_keychain=False)
    assert SECRET not in repr(store.find(ORIGIN, waiting))
    assert SECRET not in repr(store)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keychain needs no bus")
@pytest.mark.parametrize(
    "bus", [None, "", "nonsense", "tcp:host=localhost", "unix:path=/nobody/listens"]
)
def test_without_a_session_bus_no_keychain_is_opened(
    bus: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if bus is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with pytest.raises(NoKeyringError):
        open_keychain()
