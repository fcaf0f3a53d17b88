import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.issuers.plain_http import http_url, system_proxy


@pytest.mark.parametrize(
    "address",
    [
        "http://pki.acme.test/root.crt",
        "HTTP://PKI.ACME.TEST:8080/root.crt?version=2",
        "http://[2001:db8::1]/root.crt",
        " http://pki.acme.test/Acme Root CA.crt",
    ],
)
def test_plain_http_is_asked(address: str) -> None:
    assert http_url(address) is not None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "pki.acme.test/root.crt",
        "//pki.acme.test/root.crt",
        "https://pki.acme.test/root.crt",
        "ldap:///CN=Acme Root CA,CN=AIA?cACertificate?base",
        "file:///etc/passwd",
        r"\\server\share\root.crt",
        "ftp://pki.acme.test/root.crt",
        "javascript:alert(1)",
        "http:///root.crt",
        "http:root.crt",
        "http://user@pki.acme.test/",
        "http://user:word@pki.acme.test/",
        "http://pki.acme.test:99999/",
        "http://pki.acme.test/<U+000D><U+000A>Cookie: a",
        "http://pki.acme.test/\r\nCookie: a",
        "http://pkí.acme.test/",
        r"http://pki.acme.test\@other.test/",
    ],
)
def test_nothing_else_is_asked(address: str) -> None:
    assert http_url(address) is None


@given(st.one_of(st.text(), st.text().map("http://{}".format)))
def test_no_text_breaks_it_or_adds_to_a_request(address: str) -> None:
    url = http_url(address)
    if url is not None:
        assert url.scheme == "http"
        assert url.request_uri.isprintable()
        assert " " not in url.request_uri


def test_the_proxy_of_the_system_is_used_but_for_its_exceptions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", "http://proxy.acme.test:3128")
    monkeypatch.setenv("no_proxy", "acme.internal")
    assert system_proxy("pki.acme.test") == "http://proxy.acme.test:3128"
    assert system_proxy("pki.acme.internal") is None
