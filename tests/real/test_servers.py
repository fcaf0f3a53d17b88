"""What real servers send, as this program and another client see it, directly and by proxies."""

import json
import re
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.real.programs import program
from tests.real.running import RealProxy, RealServer, Running
from tests.real.servers import PROXIES, SERVERS
from wizard.servers.failure import Phase
from wizard.servers.probe import probe
from wizard.servers.protocol import Protocol
from wizard.servers.proxy import Proxy, ProxyKind
from wizard.servers.target import Target

HTTP = [each for each in PROXIES if each.scheme == "http"]
SOCKS = [each for each in PROXIES if each.scheme == "socks5"]


def target(server: RealServer) -> Target:
    """The server as the wizard asks it; StartTLS has one name here and another there."""
    protocol = {"postgres": Protocol.POSTGRESQL, None: Protocol.TLS}.get(server.starttls)
    return Target(server.host, server.port, protocol or Protocol(str(server.starttls)))


def seen_by_openssl(*arguments: str) -> str:
    """What `openssl s_client` says about a connection that it closes after the handshake."""
    done = subprocess.run(
        [program("openssl"), "s_client", "-showcerts", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
        text=True,
        errors="replace",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def certificates_in(output: str) -> tuple[bytes, ...]:
    """What was sent, in DER and in order."""
    certificates = x509.load_pem_x509_certificates(output.encode())
    return tuple(each.public_bytes(Encoding.DER) for each in certificates)


def test_a_server_sends_its_certificate_and_the_intermediate(
    real_server: RealServer, daemons: Running, tmp_path: Path
) -> None:
    root = tmp_path / "root.pem"
    root.write_bytes(daemons.pki.root.pem)
    starttls = ["-starttls", real_server.starttls] if real_server.starttls else []
    output = seen_by_openssl(
        *("-connect", f"{real_server.host}:{real_server.port}", *starttls),
        *("-CAfile", str(root), "-verify_ip", real_server.host, "-verify_return_error", "-msg"),
    )
    assert certificates_in(output) == real_server.sent
    [version] = re.findall(r"^New, TLSv(\S+), Cipher is", output, re.MULTILINE)
    assert f"TLS {version}" == real_server.tls_version
    # Many ask for one and do without; what they name as its authorities may be nothing.
    asked = "CertificateRequest" in output
    report = probe(target(real_server), cancelled=lambda: False)
    assert report.failure == ""
    assert tuple(c.der for c in report.certificates) == certificates_in(output)
    assert report.tls_version == real_server.tls_version
    assert report.wants_client_certificate == asked
    assert asked or not real_server.wants_client_certificate


@pytest.mark.parametrize("login", [True, False], ids=["with login", "without"])
def test_every_proxy_leads_this_program_to_every_kind_of_server(
    real_proxy: RealProxy, daemons: Running, login: bool
) -> None:
    user, _, password = (real_proxy.login or "").partition(":")
    kind = ProxyKind.HTTP if real_proxy.scheme == "http" else ProxyKind.SOCKS5
    proxy = Proxy(kind, real_proxy.host, real_proxy.port)
    if login:
        proxy = replace(proxy, user=user, password=password)
    for server in map(daemons.server, SERVERS):
        report = probe(target(server), cancelled=lambda: False, proxy=proxy)
        if real_proxy.login and not login:
            assert report.failed_in is Phase.PROXY
        else:
            assert (report.failure, tuple(c.der for c in report.certificates)) == ("", server.sent)


@pytest.mark.parametrize("real_proxy", HTTP, ids=lambda each: each.name, indirect=True)
def test_an_http_proxy_leads_to_a_server(real_proxy: RealProxy, real_https: RealServer) -> None:
    user, _, password = (real_proxy.login or "").partition(":")
    login = ["-proxy_user", user, "-proxy_pass", f"pass:{password}"] if user else []
    output = seen_by_openssl(
        *("-connect", f"{real_https.host}:{real_https.port}"),
        *("-proxy", f"{real_proxy.host}:{real_proxy.port}", *login),
    )
    assert certificates_in(output) == real_https.sent


@pytest.mark.parametrize("real_proxy", SOCKS, ids=lambda each: each.name, indirect=True)
def test_a_socks_proxy_chooses_whether_to_log_in(real_proxy: RealProxy) -> None:
    way = 2 if real_proxy.login else 0  # RFC 1928, 3
    with socket.create_connection((real_proxy.host, real_proxy.port), timeout=10) as connection:
        connection.sendall(bytes([5, 1, way]))
        assert connection.recv(2) == bytes([5, way])


def test_the_report_of_a_server_says_what_has_to_be_installed(real_https: RealServer) -> None:
    """As `--report` prints it: the root is missing until it is handed over."""
    done = subprocess.run(
        [sys.executable, "-m", "wizard", "--report", "--json", f"127.0.0.1:{real_https.port}"],
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    [source] = json.loads(done.stdout)["sources"]
    assert source["server"]["tls_version"] == real_https.tls_version
    assert len(source["certificates"]) == len(real_https.sent)
    assert source["verdict"]["code"] == "root_missing"
    assert source["rehearsal"]["host_matches"]
