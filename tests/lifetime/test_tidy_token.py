import pytest

from tests.authority import Authority
from tests.lifetime.lifetime_server import TOKEN
from wizard.lifetime.tidy_token import tidy_token
from wizard.mendable import MendableError

KEY = Authority.root().key_pem.decode()


@pytest.mark.parametrize(
    "pasted",
    [
        "{}",
        " {}\r\n",
        "\u00a0{}\u200b",
        "\ufeff{}",
        "Bearer {}",
        "bearer\t{}",
        "\ufeffBearer\u00a0{}",
        "Authorization: Bearer {}",
        "authorization:Bearer   {}",
        '"{}"',
        "“{}”",
        "'Bearer {}'",
        'Bearer "{}"',
        '"Authorization": "Bearer {}"',
        "'Authorization: Bearer {}'",
        "`{}`",
        "<{}>",
    ],
)
def test_the_ways_in_which_people_paste_one(pasted: str) -> None:
    assert tidy_token(pasted.format(TOKEN)) == TOKEN


@pytest.mark.parametrize("between", ["\n", "\r\n", "\r\n  ", " ", "\u00ad\n", "\u200b"])
def test_one_that_was_broken_over_lines_is_mended(between: str) -> None:
    assert tidy_token(f"Bearer {TOKEN[:30]}{between}{TOKEN[30:]}") == TOKEN


def test_it_stays_as_it_is_when_it_is_tidy() -> None:
    assert tidy_token(tidy_token("Bearer Bearer-1")) == "Bearer-1"


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        " ",
        "Bearer",
        "Bearer ",
        "secret\0",
        "secret\x7f",
        "secrét",
        "secret\r\nHost: evil.test",
        "secret\r\nX-Header: 1",
        "secret; evil",
        "user:secret",
        "=secret",
        "sec=ret",
        pytest.param("x" * 8_001, id="long"),
        pytest.param(KEY, id="key"),
        pytest.param(KEY.replace("=", ""), id="key without its end"),
    ],
)
def test_what_is_no_token_is_refused_without_being_repeated(pasted: str) -> None:
    with pytest.raises(MendableError, match="not an access token") as caught:
        tidy_token(pasted)
    assert "secr" not in str(caught.value)
