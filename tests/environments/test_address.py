import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.environments.address import (
    address_remark,
    is_host_name,
    is_like_a_token,
    normalise_address,
)

HOST = "acme-lt.outsystemsenterprise.com"


@pytest.mark.parametrize(
    "text",
    [
        HOST,
        f"https://{HOST}/lifetime",
        f"  HTTPS://{HOST.upper()}:443/ServiceCenter/?a=b#c  ",
        f"//{HOST}/",
        f"{HOST}.",
        f"{HOST}/lifetimeapi/rest/v2",
        f"\ufeff{HOST}\u200b\r\n",
        "acme-lt .\u00a0outsystemsenterprise.com",
        f"https://user:secret@{HOST}/",
        f"https:\\\\{HOST}"[:6] + f"//{HOST}",
    ],
)
def test_an_address_is_reduced_to_its_host_name(text: str) -> None:
    assert normalise_address(text) == HOST


@given(st.text() | st.from_regex(r"(https?://)+[a-z.@:/\\?# ]*"))
def test_a_normal_address_is_normal(text: str) -> None:
    once = normalise_address(text)
    assert normalise_address(once) == once
    assert address_remark(once) == address_remark(once)


@pytest.mark.parametrize(
    "text", ["a.b", "bücher.example", "x--y.example", "1.example", "a" * 63 + ".de"]
)
def test_host_names(text: str) -> None:
    assert is_host_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "acme",
        "10.0.0.1",
        "a..b",
        ".a.b",
        "-a.b",
        "a-.b",
        "a_b.c",
        "a b.c",
        "a" * 64 + ".de",
        "a." * 127 + "com",
        "[::1]",
        "a.b:1",
    ],
)
def test_what_is_no_full_host_name(text: str) -> None:
    assert not is_host_name(text)


@pytest.mark.parametrize("address", ["", "  ", HOST, "apps.acme.example", f"https://{HOST}/"])
def test_nothing_is_said_of_an_ordinary_address(address: str) -> None:
    assert address_remark(address) == ""


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("acme.outsystems.app", "Developer Cloud"),
        ("https://acme-dev.outsystems.dev/x", "Developer Cloud"),
        ("name.outsystemscloud.com", "personal environment"),
        ("my server", "not a host name"),
        ("10.0.0.1", "not a host name"),
        ("x" * 10_000, "not a host name"),
    ],
)
def test_an_address_that_cannot_be_served_is_remarked_on(address: str, words: str) -> None:
    remark = address_remark(address)
    assert words in remark
    assert remark.endswith(".")
    assert len(remark) < 300


@pytest.mark.parametrize(
    "host", ["notoutsystems.app", "outsystems.app.acme.example", "myoutsystemscloud.com"]
)
def test_a_domain_is_told_from_one_that_only_looks_like_it(host: str) -> None:
    assert address_remark(host) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("https://acme-lt.outsystemsenterprise.com:443/lifetime/Applications.aspx", False),
        ("10.0.0.5", False),
        (f"{'a' * 63}.acme.example", False),
        ("eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", True),
        ("Bearer eyJ0eXAiOiJKV1QifQ", True),
        ("9f" * 32, True),
    ],
)
def test_a_token_is_told_from_an_address(text: str, *, expected: bool) -> None:
    assert is_like_a_token(text) is expected
