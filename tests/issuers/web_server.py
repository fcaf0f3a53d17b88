"""A web server of an authority on this computer, which can misbehave in every way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.x509.oid import AuthorityInformationAccessOID

Answer = Callable[["Asked"], None]


class Asked(BaseHTTPRequestHandler):
    """One request, and the means to answer it."""

    server: WebServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers.append(dict(self.headers))
        self.server.was_asked.set()
        answer = self.server.answers.get(self.path, status(404))
        try:
            answer(self)
        except OSError:  # whoever asked has gone
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def wait(self) -> bool:
        """Wait a moment; whether the test is still going on."""
        return not self.server.is_over.wait(0.02)


class WebServer(ThreadingHTTPServer):
    """Answers by path, and notes what it was asked.

    Attributes:
        answers: What to do for each path, or for each address when it is used as a proxy.
        asked: The paths in the order in which they were asked for.
        headers: The headers of each request.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.was_asked = threading.Event()
        self.is_over = threading.Event()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def address(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def names(self, *paths: str) -> list[x509.ExtensionType]:
        """The extension of a certificate whose issuer is at these paths."""
        return names(*map(self.address, paths))


@contextmanager
def running() -> Iterator[WebServer]:
    with WebServer() as server:
        # Joined at the end, and so are the threads of its requests.
        server.daemon_threads = False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.is_over.set()
            server.shutdown()
            thread.join()


def names(*addresses: str) -> list[x509.ExtensionType]:
    """The extension of a certificate whose issuer is at these addresses."""
    places = map(x509.UniformResourceIdentifier, addresses)
    method = AuthorityInformationAccessOID.CA_ISSUERS
    return [x509.AuthorityInformationAccess([x509.AccessDescription(method, p) for p in places])]


# Answers


def content(body: bytes) -> Answer:
    def answer(asked: Asked) -> None:
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(body)))
        asked.end_headers()
        asked.wfile.write(body)

    return answer


def without_length(body: bytes) -> Answer:
    def answer(asked: Asked) -> None:
        asked.send_response(200)
        asked.end_headers()
        asked.wfile.write(body)

    return answer


def in_chunks(body: bytes) -> Answer:
    def answer(asked: Asked) -> None:
        asked.protocol_version = "HTTP/1.1"
        asked.send_response(200)
        asked.send_header("Transfer-Encoding", "chunked")
        asked.send_header("Connection", "close")
        asked.end_headers()
        for piece in (body[:100], body[100:], b""):
            asked.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))

    return answer


def cut_off(body: bytes) -> Answer:
    def answer(asked: Asked) -> None:
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(body)))
        asked.end_headers()
        asked.wfile.write(body[:-1])

    return answer


def status(code: int) -> Answer:
    def answer(asked: Asked) -> None:
        asked.send_response(code)
        asked.send_header("Content-Length", "0")
        asked.end_headers()

    return answer


def redirect(location: str) -> Answer:
    def answer(asked: Asked) -> None:
        asked.send_response(302)
        asked.send_header("Location", location)
        asked.send_header("Content-Length", "0")
        asked.end_headers()

    return answer


def trickling_body(asked: Asked) -> None:
    asked.send_response(200)
    asked.end_headers()
    _trickle(asked)


def trickling_headers(asked: Asked) -> None:
    asked.wfile.write(b"HTTP/1.0 200 OK\r\nServer: ")
    _trickle(asked)


def silence(asked: Asked) -> None:
    while asked.wait():
        pass


def no_http(asked: Asked) -> None:
    asked.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n")


def _trickle(asked: Asked) -> None:
    while asked.wait():
        asked.wfile.write(b"a")
        asked.wfile.flush()
