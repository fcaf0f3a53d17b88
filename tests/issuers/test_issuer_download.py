import threading
import time
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from tests.authority import Authority, Issued
from tests.issuers import web_server
from tests.issuers.web_server import Answer, WebServer, names
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.certificates.read_report import Kind, ReadReport
from wizard.issuers.issuer_addresses import MOST_DOWNLOADS, addresses_to_ask
from wizard.issuers.issuer_download import download_issuers

#: Time enough for every answer, and too short for those that never end.
SHORT = 0.3


def decoded(*issued: Issued) -> list[Certificate]:
    return [decode_certificate(one.der) for one in issued]


def download(
    *certificates: Certificate,
    cancelled: Callable[[], bool] = lambda: False,
    asking: Callable[[str], None] = lambda _: None,
    has_issuer: Callable[[Certificate], bool] = lambda _: False,
    seconds: float = 20.0,
    proxy_for: Callable[[str], str | None] = lambda _: None,
) -> tuple[ReadReport, ...]:
    return download_issuers(
        certificates,
        cancelled,
        asking,
        has_issuer=has_issuer,
        seconds=seconds,
        proxy_for=proxy_for,
    )


def found(reports: tuple[ReadReport, ...]) -> list[bytes]:
    return [certificate.der for report in reports for certificate in report.certificates]


def kinds(reports: tuple[ReadReport, ...]) -> list[Kind]:
    return [rejected.kind for report in reports for rejected in report.rejected]


def p7c(*issued: Issued) -> bytes:
    return pkcs7.serialize_certificates([one.certificate for one in issued], Encoding.DER)


# What is fetched

ROOT = Authority.root("Acme Root CA")


@pytest.mark.parametrize(
    "answer",
    [
        web_server.content(ROOT.der),
        web_server.content(ROOT.pem),
        web_server.content(p7c(Authority.root("Other Root CA"), ROOT)),
        web_server.without_length(ROOT.der),
        web_server.in_chunks(ROOT.der),
        web_server.content(ROOT.pem + ROOT.key_pem),
    ],
    ids=["DER", "PEM", "p7c", "without length", "in chunks", "beside a key"],
)
def test_an_issuer_is_fetched_in_every_form(server: WebServer, answer: Answer) -> None:
    server.answers["/root.crt"] = answer
    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    (report,) = download(child)
    assert [c.der for c in report.certificates] == [ROOT.der]
    assert report.rejected == ()
    assert report.source == "Fetched from 127.0.0.1"


def test_the_chain_is_followed_up_to_its_end(server: WebServer) -> None:
    issuing = ROOT.intermediate(extra=server.names("/root.crt"))
    server.answers = {
        "/issuing.crt": web_server.content(issuing.der),
        "/root.crt": web_server.content(ROOT.pem),
    }
    (child,) = decoded(issuing.server(extra=server.names("/issuing.crt")))
    told: list[str] = []
    reports = download(child, asking=told.append)
    assert found(reports) == [issuing.der, ROOT.der]
    assert told == [server.address("/issuing.crt"), server.address("/root.crt")]


def test_what_came_along_is_not_fetched_again(server: WebServer) -> None:
    issuing = ROOT.intermediate(extra=server.names("/root.crt"))
    server.answers["/all.p7c"] = web_server.content(p7c(ROOT, issuing))
    (child,) = decoded(issuing.server(extra=server.names("/all.p7c")))
    assert found(download(child)) == [issuing.der, ROOT.der]
    assert server.asked == ["/all.p7c"]


def test_what_is_at_hand_elsewhere_is_not_fetched(server: WebServer) -> None:
    issuing = ROOT.intermediate(extra=server.names("/root.crt"))
    server.answers["/issuing.crt"] = web_server.content(issuing.der)
    (child,) = decoded(issuing.server(extra=server.names("/issuing.crt")))
    in_hand = decoded(issuing).__contains__
    assert found(download(child, has_issuer=in_hand)) == [issuing.der]
    assert server.asked == ["/issuing.crt"]


def test_an_address_that_several_certificates_name_is_asked_once(server: WebServer) -> None:
    server.answers["/root.crt"] = web_server.content(ROOT.der)
    children = decoded(*(ROOT.server([h], extra=server.names("/root.crt")) for h in ("a", "b")))
    assert found(download(*children)) == [ROOT.der]
    assert server.asked == ["/root.crt"]


def test_an_address_that_fails_is_asked_once(server: WebServer) -> None:
    children = decoded(*(ROOT.server([h], extra=server.names("/root.crt")) for h in ("a", "b")))
    assert kinds(download(*children)) == [Kind.NOT_FOUND]
    assert server.asked == ["/root.crt"]


def test_nothing_is_asked_for_a_root_whatever_it_names(server: WebServer) -> None:
    root = Authority.root("Acme Root CA", extra=server.names("/root.crt"))
    server.answers["/root.crt"] = web_server.content(root.der)
    (child,) = decoded(root.server(extra=server.names("/root.crt?child")))
    server.answers["/root.crt?child"] = web_server.content(root.der)
    assert found(download(child)) == [root.der]
    assert server.asked == ["/root.crt?child"]


def test_when_an_address_fails_the_next_one_is_asked(server: WebServer) -> None:
    server.answers["/second.crt"] = web_server.content(ROOT.der)
    (child,) = decoded(ROOT.server(extra=server.names("/first.crt", "/second.crt", "/third.crt")))
    reports = download(child)
    assert found(reports) == [ROOT.der]
    assert kinds(reports) == [Kind.NOT_FOUND]
    assert server.asked == ["/first.crt", "/second.crt"]


def test_there_are_no_more_than_five_downloads(server: WebServer) -> None:
    authority = ROOT
    for number in range(MOST_DOWNLOADS + 2):
        server.answers[f"/{number}.crt"] = web_server.content(authority.der)
        authority = authority.intermediate(f"CA {number}", extra=server.names(f"/{number}.crt"))
    (child,) = decoded(authority)
    assert len(found(download(child))) == MOST_DOWNLOADS
    assert len(server.asked) == MOST_DOWNLOADS


def test_addresses_that_fail_count_as_well(server: WebServer) -> None:
    issuing = ROOT.intermediate(extra=server.names(*map("/{}".format, range(9))))
    server.answers["/issuing.crt"] = web_server.content(issuing.der)
    (child,) = decoded(issuing.server(extra=server.names("/issuing.crt")))
    download(child)
    assert server.asked == ["/issuing.crt", "/0", "/1", "/2", "/3"]


def test_a_redirect_to_plain_http_is_followed(server: WebServer) -> None:
    server.answers = {
        "/old.crt": web_server.redirect("/moved.crt"),
        "/moved.crt": web_server.redirect(server.address("/root.crt")),
        "/root.crt": web_server.content(ROOT.der),
    }
    (child,) = decoded(ROOT.server(extra=server.names("/old.crt")))
    assert found(download(child)) == [ROOT.der]


def test_spaces_that_an_authority_left_in_its_address_are_mended(server: WebServer) -> None:
    server.answers["/CertEnroll/Acme%20Root%20CA(1).crt"] = web_server.content(ROOT.der)
    (child,) = decoded(ROOT.server(extra=server.names("/CertEnroll/Acme Root CA(1).crt")))
    assert found(download(child)) == [ROOT.der]


# What is sent


def test_a_request_tells_nothing_of_the_computer(server: WebServer) -> None:
    server.answers["/root.crt"] = web_server.content(ROOT.der)
    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    download(child)
    assert server.headers == [
        {
            "Host": server.host,
            "User-Agent": "Trusted Root Wizard",
            "Accept-Encoding": "identity",
        }
    ]


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_a_proxy_is_asked_for_the_whole_address(server: WebServer, scheme: str) -> None:
    address = "http://pki.acme.invalid:8080/root.crt"
    server.answers[address] = web_server.content(ROOT.der)
    (child,) = decoded(ROOT.server(extra=names(address)))
    hosts: list[str] = []

    def proxy_for(host: str) -> str:
        hosts.append(host)
        return f"{scheme}{server.host}"

    (report,) = download(child, proxy_for=proxy_for)
    assert [c.der for c in report.certificates] == [ROOT.der]
    assert report.source == "Fetched from pki.acme.invalid"
    assert hosts == ["pki.acme.invalid"]
    assert server.headers[0]["Host"] == "pki.acme.invalid:8080"


@pytest.mark.parametrize("proxy", ["socks5://{}", "https://{}", "http://user:secret@{}", "//["])
def test_a_proxy_of_another_kind_is_not_gone_round(server: WebServer, proxy: str) -> None:
    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    reports = download(child, proxy_for=lambda _: proxy.format(server.host))
    assert kinds(reports) == [Kind.UNREACHABLE]
    assert server.asked == []


# What the customer is shown before


def test_the_addresses_to_ask_are_told_in_order() -> None:
    first = ROOT.server(extra=names("ldap:///CN=Acme", "http://a.acme.test/1", "https://a.test/"))
    second = ROOT.server(extra=names("http://a.acme.test/1", "http://b.acme.test/2"))
    addresses = addresses_to_ask(decoded(first, second, ROOT))
    assert addresses == ("http://a.acme.test/1", "http://b.acme.test/2")


def test_no_address_is_asked_for_a_given_certificate_that_was_not_shown(
    server: WebServer,
) -> None:
    crowded = ROOT.server(extra=server.names("/0", "/1", "/2", "/3"))
    other = Authority.root("Other").server(extra=server.names("/4", "/5"))
    server.answers["/0"] = web_server.content(ROOT.der)
    children = decoded(crowded, other)
    shown = addresses_to_ask(children)
    told: list[str] = []
    download(*children, asking=told.append)
    assert len(shown) == MOST_DOWNLOADS
    assert told == [server.address("/0"), server.address("/4")]


# What fails


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (web_server.status(404), Kind.NOT_FOUND),
        (web_server.status(500), Kind.NOT_FOUND),
        (web_server.status(204), Kind.NOT_FOUND),
        (web_server.content(b"0" * 2 * 2**20), Kind.TOO_LARGE),
        (web_server.without_length(ROOT.der + b"\0" * 2**20), Kind.TOO_LARGE),
        (web_server.in_chunks(b"0" * 2 * 2**20), Kind.TOO_LARGE),
        (web_server.cut_off(ROOT.der), Kind.UNREACHABLE),
        (web_server.no_http, Kind.UNREACHABLE),
        (web_server.content(b""), Kind.EMPTY),
        (web_server.content(b"<html>Please sign in</html>"), Kind.WEB_PAGE),
        (web_server.content(ROOT.key_pem), Kind.PRIVATE_KEY),
        (web_server.content(Authority.root("Acme Root CA").der), Kind.NOT_THE_ISSUER),
        (web_server.content(ROOT.intermediate().der), Kind.NOT_THE_ISSUER),
        (web_server.redirect("https://127.0.0.1/root.crt"), Kind.REFUSED_REDIRECT),
        (web_server.redirect("file:///etc/ssl/certs/ca-certificates.crt"), Kind.REFUSED_REDIRECT),
        (web_server.redirect("http://name:word@127.0.0.1/"), Kind.REFUSED_REDIRECT),
        (web_server.redirect("http://[not-an-address/"), Kind.REFUSED_REDIRECT),
        (web_server.redirect("/root.crt"), Kind.REFUSED_REDIRECT),
    ],
)
def test_what_fails_is_told_with_its_reason(server: WebServer, answer: Answer, kind: Kind) -> None:
    server.answers["/root.crt"] = answer
    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    (report,) = download(child)
    assert report.certificates == ()
    assert [rejected.kind for rejected in report.rejected] == [kind]
    assert report.rejected[0].reason.startswith(server.address("/root.crt"))
    assert report.source == "Fetched from 127.0.0.1"
    assert len(server.asked) <= 4


@pytest.mark.parametrize(
    "answer", [web_server.trickling_body, web_server.trickling_headers, web_server.silence]
)
def test_a_server_that_never_comes_to_an_end_is_left_in_time(
    server: WebServer, answer: Answer
) -> None:
    server.answers["/root.crt"] = answer
    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    begin = time.monotonic()
    reports = download(child, seconds=SHORT)
    assert time.monotonic() - begin < SHORT + 2
    assert kinds(reports) == [Kind.TIMED_OUT]
    join_threads()


def test_looking_up_a_name_counts_as_well(server: WebServer) -> None:
    over = threading.Event()

    # What looks for a proxy hangs here as a name server would, which is asked in the same thread.
    def proxy_for(_host: str) -> None:
        over.wait()

    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    reports = download(child, seconds=SHORT, proxy_for=proxy_for)
    assert kinds(reports) == [Kind.TIMED_OUT]
    over.set()
    join_threads()
    assert server.asked == []


def test_a_server_that_is_not_there_is_told() -> None:
    with web_server.running() as gone:
        address = gone.address("/root.crt")
    (child,) = decoded(ROOT.server(extra=names(address)))
    assert kinds(download(child)) == [Kind.UNREACHABLE]


def test_addresses_that_are_not_asked_are_told_when_nothing_else_helped(server: WebServer) -> None:
    refused = ["ldap:///CN=Acme?cACertificate", "https://a.acme.test/", "file:///c:/root.crt"]
    extra = names(refused[0], server.address("/root.crt"), *refused[1:])
    (child,) = decoded(ROOT.server(extra=extra))
    *_, last = download(child)
    assert last.source == "Addresses of issuers"
    assert [r.kind for r in last.rejected] == [Kind.REFUSED_ADDRESS] * 3
    assert all(r.reason.startswith(a) for r, a in zip(last.rejected, refused, strict=True))

    server.answers["/root.crt"] = web_server.content(ROOT.der)
    assert kinds(download(child)) == []


def test_reasons_are_short_and_plain_whatever_the_address_holds(server: WebServer) -> None:
    path = "/" + "a" * 1_000
    deceiving = "http://evil.test/\u202eslive" + "a" * 1_000
    (child,) = decoded(ROOT.server(extra=server.names(path)))
    (odd,) = decoded(ROOT.server(extra=names(deceiving.encode("ascii", "replace").decode())))
    for report in (*download(child), *download(odd, seconds=SHORT, proxy_for=lambda _: "socks:")):
        assert all(len(r.reason) < 500 and r.reason.isprintable() for r in report.rejected)


def test_a_fault_of_the_program_is_not_hidden() -> None:
    def broken(_host: str) -> str:
        raise ZeroDivisionError

    (child,) = decoded(ROOT.server(extra=names("http://127.0.0.1:9/root.crt")))
    with pytest.raises(ZeroDivisionError):
        download(child, proxy_for=broken)


# Giving up


def test_giving_up_ends_a_hang_at_once(server: WebServer) -> None:
    issuing = ROOT.intermediate(extra=server.names("/root.crt"))
    server.answers = {
        "/issuing.crt": web_server.content(issuing.der),
        "/root.crt": web_server.silence,
    }
    (child,) = decoded(issuing.server(extra=server.names("/issuing.crt")))
    begin = time.monotonic()
    reports = download(child, cancelled=lambda: "/root.crt" in server.asked)
    assert time.monotonic() - begin < 5
    assert found(reports) == [issuing.der]
    assert kinds(reports) == []
    join_threads()


def test_who_gave_up_before_asks_nothing(server: WebServer) -> None:
    extra = names("ldap:///CN=Acme", server.address("/root.crt"))
    (child,) = decoded(ROOT.server(extra=extra))
    assert download(child, cancelled=lambda: True) == ()
    assert server.asked == []


def test_a_word_of_progress_may_end_it_with_an_exception(server: WebServer) -> None:
    server.answers["/root.crt"] = web_server.silence

    def stop() -> bool:
        if server.was_asked.is_set():
            raise InterruptedError
        return False

    (child,) = decoded(ROOT.server(extra=server.names("/root.crt")))
    with pytest.raises(InterruptedError):
        download(child, cancelled=stop)
    join_threads()


def join_threads() -> None:
    """No thread that asked is left."""
    threads = [t for t in threading.enumerate() if t.name.startswith("fetch ")]
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
