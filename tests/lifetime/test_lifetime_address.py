import pytest

from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.mendable import MendableError

ACME = LifeTimeAddress("acme-lt.acme.test")


@pytest.mark.parametrize(
    "text",
    [
        "acme-lt.acme.test",
        "ACME-LT.acme.Test",
        "acme-lt.acme.test.",
        "acme-lt.acme.test:443",
        "acme-lt.acme.test/lifetime",
        "https://acme-lt.acme.test",
        "HTTPS://acme-lt.acme.test:443/lifetime/?a=b#c",
        "http://acme-lt.acme.test/lifetime/",
        " \t<https://acme-lt.acme.test/lifetime>\r\n",
        "“acme-lt.acme.test”",
        "\ufeff\u200bhttps://acme-lt\u200b.acme.test/\u202c",
        "acme-lt\u3002acme\uff0etest",  # the full stops of other scripts (UTS 46)
        "https://acme-lt.acme.test/Login?next=https://other.acme.test/",
        "acme-lt.acme.test/jdbc:sqlserver://other.acme.test",
        "https://acme-lt.acme.test/#mail@other.acme.test",
        "https://acme-lt.acme.test?@other.acme.test",
    ],
)
def test_all_ways_to_write_it_are_one_place(text: str) -> None:
    assert LifeTimeAddress.parse(text) == ACME
    assert ACME.origin == "https://acme-lt.acme.test:443"


@pytest.mark.parametrize(
    ("text", "name", "origin"),
    [
        ("lt.acme.test:8443", "lt.acme.test:8443", "https://lt.acme.test:8443"),
        ("http://lt.acme.test:80", "lt.acme.test:80", "https://lt.acme.test:80"),
        ("10.20.0.7", "10.20.0.7", "https://10.20.0.7:443"),
        ("[FD00::1]", "[fd00::1]", "https://[fd00::1]:443"),
        ("https://[fd00::1]:8443/x", "[fd00::1]:8443", "https://[fd00::1]:8443"),
        ("lt.bücher.test", "lt.xn--bcher-kva.test", "https://lt.xn--bcher-kva.test:443"),
    ],
)
def test_its_name_and_its_origin(text: str, name: str, origin: str) -> None:
    address = LifeTimeAddress.parse(text)
    assert (address.name, address.origin) == (name, origin)
    assert LifeTimeAddress.parse(name) == LifeTimeAddress.parse(origin) == address


REFUSED = [
    "",
    " ",
    "https://",
    "https:///evil.test",
    "//evil.test",
    "ftp://acme-lt.acme.test",
    "javascript://acme-lt.acme.test",
    "jdbc:sqlserver://acme-lt.acme.test",
    # a user
    "https://acme-lt.acme.test@evil.test",
    "https://acme-lt.acme.test:443@evil.test/",
    "acme-lt.acme.test@evil.test",
    "https://user:password@acme-lt.acme.test",
    "https://evil.test\\@acme-lt.acme.test",
    "https://acme-lt.acme.test\\@evil.test",
    "https://acme-lt.acme.test%40evil.test",
    "https://acme-lt.acme.test\uff20evil.test",  # a wide @
    "https://@acme-lt.acme.test",
    # another separator
    "https://acme-lt.acme.test\\evil.test",
    "https://acme-lt.acme.test\uff0fevil.test",  # a wide slash
    "https://acme-lt.acme.test\u2100evil.test",  # a/c in one character
    "https://acme-lt.acme.test%2fevil.test",
    "https://acme-lt.acme.test%00.evil.test",
    "https://acme-lt.acme.test\0.evil.test",
    "https:\\\\acme-lt.acme.test",
    "https:acme-lt.acme.test",
    # several
    "acme-lt.acme.test evil.test",
    "acme-lt.acme.test, evil.test",
    "acme-lt.acme.test;evil.test",
    "https://acme-lt.acme.test https://evil.test",
    "acme-lt.acme.test\nevil.test",
    "acme-lt.acme.test,8443",
    "address=(host=evil.test)(port=443)",
    "my LifeTime is acme-lt.acme.test",
    # a port that is none
    "acme-lt.acme.test:0",
    "acme-lt.acme.test:65536",
    "acme-lt.acme.test:443:8443",
    "acme-lt.acme.test:https",
    # another way to write a number
    "0x7f000001",
    "127.1",
    "2130706433",
    "a" * 64 + ".test",
    "x." * 5_000,
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_one_place_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(MendableError) as caught:
        LifeTimeAddress.parse(text)
    assert "evil" not in str(caught.value)
    assert "password" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://other.acme.test/x", "other.acme.test"),
        ("//other.acme.test/x", "other.acme.test"),
        ("http://Other.acme.test:8080", "other.acme.test"),
        ("https://acme-lt.acme.test@other.acme.test", "other.acme.test"),
        ("https://acme-lt.acme.test/x", ""),
        ("http://acme-lt.acme.test:8080/", ""),
        ("/Login.aspx", ""),
        ("Login.aspx", ""),
        ("", ""),
        ("https://[::1", ""),
    ],
)
def test_where_a_redirect_leads(location: str, host: str) -> None:
    assert ACME.is_left_by(location) == host
