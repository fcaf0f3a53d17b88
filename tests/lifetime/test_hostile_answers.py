"""What a broken or malicious LifeTime may send once the token is there."""

import json

import pytest

from tests.lifetime.asking import NOW, failure_after, report_after
from tests.lifetime.https_server import SecureTalk, replying, response
from tests.lifetime.lifetime_server import JSON, QUALITY, failing, listing
from wizard.lifetime.ask_lifetime import LARGEST
from wizard.lifetime.lifetime_report import Trouble

LIST = json.dumps([QUALITY]).encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def names(content: bytes, *, notify: bool = True) -> list[str]:
    report = report_after(replying(content, notify=notify))
    assert report.failure == ""
    return [each.name for each in report.environments]


def chunked(body: bytes, size: int = 7) -> bytes:
    pieces = [body[i : i + size] for i in range(0, len(body), size)]
    chunks = b"".join(f"{len(piece):x};note=1\r\n".encode() + piece + b"\r\n" for piece in pieces)
    return HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\nTrailer: x\r\n\r\n"


# Bodies


@pytest.mark.parametrize("notify", [True, False])
def test_a_body_that_tells_its_end_needs_no_other(notify: bool) -> None:
    assert names(response("200 OK", LIST), notify=notify) == ["Quality"]
    assert names(chunked(LIST), notify=notify) == ["Quality"]


def test_a_body_may_end_with_the_connection() -> None:
    assert names(HEAD + b"\r\n" + LIST) == ["Quality"]
    assert names(b"HTTP/1.0 200 OK\r\n\r\n" + LIST) == ["Quality"]


def test_a_body_whose_end_cannot_be_told_from_a_cut_is_refused() -> None:
    error = failure_after(replying(HEAD + b"\r\n" + LIST, notify=False))
    assert "broke off" in error.sentence


@pytest.mark.parametrize("notify", [True, False])
@pytest.mark.parametrize("content", [response("200 OK", LIST)[:-9], chunked(LIST)[:-40]])
def test_a_body_that_is_cut_off_is_refused(content: bytes, notify: bool) -> None:
    assert "broke off" in failure_after(replying(content, notify=notify)).sentence


def test_what_comes_after_the_body_is_not_read() -> None:
    assert names(response("200 OK", LIST) + b"HTTP/1.1 500 No\r\n\r\n") == ["Quality"]


def test_a_body_may_come_a_byte_at_a_time() -> None:
    def drip(talk: SecureTalk) -> None:
        talk.receive_request()
        for byte in chunked(LIST):
            talk.send(bytes([byte]))

    assert [each.name for each in report_after(drip).environments] == ["Quality"]


def test_words_before_the_answer_are_passed_over() -> None:
    early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    assert names(early + response("200 OK", LIST)) == ["Quality"]


@pytest.mark.parametrize(
    "content",
    [
        b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"",
    ],
)
def test_what_is_no_http_is_told(content: bytes) -> None:
    assert "does not speak HTTP" in failure_after(replying(content)).sentence


def test_a_body_without_end_is_cut() -> None:
    sent = bytearray()

    def flood(talk: SecureTalk) -> None:
        talk.receive_request()
        talk.send(HEAD + b"\r\n")
        while talk.talk.goes_on() and len(sent) < 10 * LARGEST:
            talk.send(b" " * 2**16)
            sent.extend(bytes(2**16))

    assert "more than was to be expected" in failure_after(flood).sentence
    assert len(sent) < 3 * LARGEST  # what the two sides of a connection hold included


def test_headers_without_end_are_cut() -> None:
    def flood(talk: SecureTalk) -> None:
        talk.receive_request()
        talk.send(b"HTTP/1.1 200 OK\r\n")
        while talk.talk.goes_on():
            talk.send(b"X: y\r\n" * 1_000)

    assert "does not speak HTTP" in failure_after(flood).sentence


def test_a_body_of_the_most_bytes_is_read() -> None:
    padding = b" " * (LARGEST - 2**17)  # the rest is for the records of TLS
    assert names(response("200 OK", padding + LIST)) == ["Quality"]


# JSON


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 1_000_000,
        b'[{"Name": ' * 100_000,
        b'[{"Order": 1' + b"0" * 10_000 + b"}]",
        b'[{"Name": "Qu\xe4lity"}]',
        '[{"Name": "Quality"}]'.encode("utf-16"),
        b"[1,]",
    ],
)
def test_json_that_cannot_be_read_is_told(body: bytes) -> None:
    report = report_after(replying(response("200 OK", body, JSON)))
    assert report.trouble is Trouble.ANSWER
    assert "instead of its environments" in report.failure


@pytest.mark.parametrize(
    "body",
    [
        b'\xef\xbb\xbf[{"Name": "Quality"}]',
        b'[{"Name": "Quality", "Order": NaN, "NumberOfFrontEnds": Infinity}]',
        b'[{"Name": "Quality", "Order": 1' + b"0" * 4_000 + b', "NumberOfFrontEnds": 1e999}]',
        b'[{"Name": "Other", "Name": "Quality"}]',
        b' \r\n[{"Name": "\\n Quality\\t"}] ',
    ],
)
def test_odd_json_is_read_as_far_as_it_makes_sense(body: bytes) -> None:
    report = report_after(replying(response("200 OK", body)))
    assert [(each.name, each.front_ends) for each in report.environments] == [("Quality", 0)]


HOSTILE = "<b>Pay</b>\u202egpj.exe\0\x1b[31m\u200b\u2028\n" + "x" * 10**6


def is_harmless(text: str) -> bool:
    return text.isprintable() and len(text) < 3_000


def test_names_and_addresses_are_visible_and_bounded() -> None:
    fields = {**QUALITY, "Name": HOSTILE, "HostName": HOSTILE, "EnvironmentType": HOSTILE}
    [found] = report_after(replying(listing([fields]))).environments
    assert is_harmless(found.name)
    assert found.name.startswith("<b>Pay</b><U+202E>gpj.exe<U+0000><U+001B>[31m<U+200B>")
    assert is_harmless(found.address)


def test_half_a_character_is_visible() -> None:
    body = b'[{"Name": "Quality \\ud83d"}]'
    [found] = report_after(replying(response("200 OK", body))).environments
    assert found.name == "Quality <U+D83D>"


def test_errors_are_visible_and_bounded() -> None:
    report = report_after(replying(failing([HOSTILE, HOSTILE])))
    assert is_harmless(report.failure)
    assert "<U+202E>gpj.exe<U+0000>" in report.failure


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.test\u00ad/\u0085x",
        "https://" + "x" * 15_000 + ".test/",
        "https://[::1",
        "https://[evil]/",
        "\u00ff\u00fe",
        "https://evil.test\u00a0@x/",
    ],
)
def test_where_a_redirect_leads_is_visible_and_bounded(location: str) -> None:
    content = response("302 Found", b"", f"Location: {location}")
    report = report_after(replying(content))
    assert report.trouble is Trouble.ANSWER
    assert is_harmless(report.failure)


def test_the_time_is_when_the_answer_came() -> None:
    assert report_after(replying(listing([QUALITY]))).loaded == NOW
