"""A server that this computer does not trust gets the greeting of TLS and nothing else."""

import os
import ssl
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from tests.authority import Authority, Issued, self_signed_server
from tests.lifetime.asking import ADDRESS
from tests.lifetime.https_server import HOST, ROOT, HttpsServer, https_serving, mute
from tests.lifetime.keeping import TokensInMemory, asking_through, lifetimes
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.servers.asking import leading_to, never
from tests.servers.listener import serving, silent
from wizard.environments.token_state import TokenPlace
from wizard.lifetime.ask_lifetime import ask_lifetime
from wizard.lifetime.explain import explain
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble
from wizard.lifetime.secure_channel import UntrustedError
from wizard.root_list import microsoft_list
from wizard.servers.asking import ServerAsker
from wizard.servers.target import Target
from wizard.trust.assess import assess

OTHER = Authority.root("Other Root CA")
OLD = ROOT.server([HOST], not_after=datetime(2025, 6, 1, tzinfo=UTC))
EARLY = ROOT.server([HOST], not_before=datetime(2044, 1, 1, tzinfo=UTC))
FOREIGN = ROOT.server(["crm.acme.test", "*.lt.acme.test", "10.0.0.1"])
SELF_SIGNED = self_signed_server([HOST])

UNTRUSTED = [
    pytest.param([OTHER.server([HOST]), OTHER], "Other Root CA needs to be trusted", id="unknown"),
    pytest.param([OTHER.server([HOST])], "The root certificate is missing", id="alone"),
    pytest.param([SELF_SIGNED], f"{HOST} needs to be trusted", id="self-signed"),
    pytest.param([FOREIGN, ROOT], f"does not stand for {HOST}", id="wrong host"),
    pytest.param([OLD, ROOT], f"{HOST} has expired", id="expired"),
    pytest.param([EARLY, ROOT], f"{HOST} is not valid before", id="early"),
]


def words_of(server: HttpsServer) -> Callable[[Target, Callable[[], bool]], str]:
    """This program's own verdict on a server, put together as the program does."""
    asker = ServerAsker(lambda _: None, server.resolve)

    def words(target: Target, cancelled: Callable[[], bool]) -> str:
        return explain(
            target,
            asker.ask,
            lambda question: assess(question, microsoft_list()),
            datetime.now(UTC),
            cancelled,
        )

    return words


def load(
    server: HttpsServer, tokens: TokensInMemory, folder: Path, token: str = TOKEN
) -> LifeTimeReport:
    service = lifetimes(tokens, folder, asking_through(server.resolve), explain=words_of(server))
    return service.load(HOST, token, never, keep_token=True)


@pytest.mark.parametrize(("chain", "verdict"), UNTRUSTED)
def test_it_hears_nothing_and_the_verdict_is_told(
    chain: list[Issued], verdict: str, tmp_path: Path
) -> None:
    tokens = TokensInMemory()
    with https_serving(mute, *chain) as server:
        report = load(server, tokens, tmp_path)
    assert server.heard == b""
    assert TOKEN.encode() not in server.listener.received
    assert (report.trouble, report.loaded) == (Trouble.UNTRUSTED, None)
    assert "the token was not sent" in report.failure
    assert verdict in report.failure
    assert tokens.kept == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("chain", "_verdict"), UNTRUSTED)
def test_without_a_verdict_the_systems_reason_is_told(
    chain: list[Issued], _verdict: str, tmp_path: Path
) -> None:
    with https_serving(mute, *chain) as server:
        service = lifetimes(TokensInMemory(), tmp_path, asking_through(server.resolve))
        report = service.load(HOST, TOKEN, never, keep_token=True)
    assert report.trouble is Trouble.UNTRUSTED
    assert "The system says: " in report.failure
    assert not report.failure.endswith("..")


def test_a_kept_token_stays_kept_and_unsent(tmp_path: Path) -> None:
    tokens = TokensInMemory({ADDRESS.origin: (TOKEN, TokenPlace.KEYCHAIN)})
    with https_serving(mute, SELF_SIGNED) as server:
        report = load(server, tokens, tmp_path, token="")
    assert server.heard == b""
    assert report.token.place is TokenPlace.KEYCHAIN
    assert tokens.kept == {ADDRESS.origin: (TOKEN, TokenPlace.KEYCHAIN)}


def test_a_server_whose_authority_is_trusted_is_answered_to(tmp_path: Path) -> None:
    with lifetime_serving() as server:
        report = load(server, TokensInMemory(), tmp_path)
    assert len(report.environments) == 3


def test_a_verdict_is_not_invented() -> None:
    """The second look may find a server that is fine, or none at all."""
    with https_serving(mute) as gone:
        pass
    target = ADDRESS.target
    assert words_of(gone)(target, never) == ""


class _Refusing:
    """A context whose verification ends as no server of a test could make it."""

    def __init__(self, error: Exception) -> None:
        self.options = ssl.Options(0)
        self._error = error

    def wrap_bio(self, *_: object, **__: object) -> "_Refusing":
        return self

    def do_handshake(self) -> None:
        raise self._error


@pytest.mark.parametrize(
    "error",
    [
        OSError(13, "The data is invalid."),  # what Windows says of a certificate it cannot read
        OSError(),
        ssl.SSLCertVerificationError("Peer sent no certificates to verify"),
    ],
)
def test_whatever_the_system_stumbles_over_is_not_trusted(error: Exception) -> None:
    context = cast("ssl.SSLContext", _Refusing(error))
    with serving(silent) as server:
        with pytest.raises(UntrustedError, match=r"\w"):
            ask_lifetime(ADDRESS, TOKEN, never, context=lambda: context, resolve=leading_to(server))
        assert server.received == b""


# The trust of this computer itself

ASK = """
import sys
from wizard.lifetime.ask_lifetime import ask_lifetime
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.secure_channel import UntrustedError

try:
    print(ask_lifetime(LifeTimeAddress.parse(sys.argv[1]), sys.argv[2], lambda: False).status)
except UntrustedError:
    print("untrusted")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a store of their own")
@pytest.mark.parametrize(("trusted", "said"), [(ROOT, "200"), (OTHER, "untrusted")])
def test_the_authorities_of_this_computer_are_those_that_count(
    trusted: Issued, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "roots.pem"
    file.write_bytes(trusted.pem)
    with lifetime_serving() as server:
        where = f"{server.listener.host}:{server.listener.port}"
        ended = subprocess.run(
            [sys.executable, "-c", ASK, where, TOKEN],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "SSL_CERT_FILE": str(file)},
            capture_output=True,
            check=True,
            timeout=60,
            text=True,
        )
    assert ended.stdout.strip() == said
    assert server.requests == (said == "200")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a store of their own")
def test_without_an_authority_nobody_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    with lifetime_serving() as server:
        with pytest.raises(UntrustedError):
            ask_lifetime(ADDRESS, TOKEN, never, resolve=server.resolve)
        assert server.heard == b""
