"""The support portal on loopback: a page at the portal's own address."""

import base64
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from string import Template
from typing import NamedTuple
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.authority import Authority, Issued
from tests.real.daemon import HOST
from tests.real.portal_page import Fields, PortalPage, Seen
from wizard.resources import resource
from wizard.support_case.portal import parse_portal

#: As the program knows it.
PORTAL = parse_portal(resource("portal.toml").read_text("utf-8"))

_PAGE = Template(Path(__file__).with_name("portal_page.html").read_text("utf-8"))


class Portal(NamedTuple):
    """What a browser has to know to find it.

    Attributes:
        host: The portal's name.
        port: Where it is served on this computer.
        key_hash: SHA-256 of the server's public key (SubjectPublicKeyInfo, RFC 5280, 4.1.2.7), in
            base64.
    """

    host: str
    port: int
    key_hash: str


@contextmanager
def served(page: PortalPage, fields: Fields, folder: Path) -> Iterator[Portal]:
    """Serve the page while this is entered, with a certificate of a private authority.

    Args:
        page: Is told what the page in the browser says.
        fields: What the page calls its fields.
        folder: Where the server's key may be written.
    """
    address = urlsplit(PORTAL.address)
    host = str(address.hostname)
    issued = Authority.root().server([host])
    chain = folder / "portal.pem"
    chain.write_bytes(issued.pem + issued.key_pem)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(chain)
    with ThreadingHTTPServer((HOST, 0), BaseHTTPRequestHandler) as server:
        server.RequestHandlerClass = _handler(page, address.path, fields)
        # Browsers connect in advance: the handshake belongs to the thread of the connection.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        try:
            yield Portal(host, server.server_port, _key_hash(issued))
        finally:
            server.shutdown()
            thread.join()


def _handler(page: PortalPage, path: str, fields: Fields) -> type[BaseHTTPRequestHandler]:
    html = _PAGE.substitute(fields._asdict()).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            is_page = urlsplit(self.path).path == path
            self._answer(200 if is_page else 404, html if is_page else b"")

        def do_POST(self) -> None:
            page.tell(Seen.parse(self.rfile.read(int(self.headers["Content-Length"]))))
            self._answer(200)

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, status: int, body: bytes = b"") -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler


def _key_hash(issued: Issued) -> str:
    key = issued.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(sha256(key).digest()).decode()
