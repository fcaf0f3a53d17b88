import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.environments.environment import Purpose
from wizard.environments.purpose_words import guess_purpose, purpose_called


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        *((purpose.value, purpose) for purpose in Purpose),
        ("Test", Purpose.NON_PRODUCTION),
        ("development", Purpose.DEVELOPMENT),
        ("NON PRODUCTION", Purpose.NON_PRODUCTION),
        ("LifeTime", Purpose.MANAGEMENT),
    ],
)
def test_the_words_of_lifetime_and_service_center(text: str, purpose: Purpose) -> None:
    assert purpose_called(text) is purpose


@pytest.mark.parametrize("text", ["", "Quality", "Production 2", "-"])
def test_other_words_are_no_purpose(text: str) -> None:
    assert purpose_called(text) in {None, Purpose.PRODUCTION}
    assert purpose_called("Quality") is None


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("Development", Purpose.DEVELOPMENT),
        ("DEV2", Purpose.DEVELOPMENT),
        ("Quality", Purpose.NON_PRODUCTION),
        ("Test", Purpose.NON_PRODUCTION),
        ("EU UAT", Purpose.NON_PRODUCTION),
        ("Pre-Production", Purpose.NON_PRODUCTION),
        ("Non-Production", Purpose.NON_PRODUCTION),
        ("PreProd", Purpose.NON_PRODUCTION),
        ("Production", Purpose.PRODUCTION),
        ("Production (EU)", Purpose.PRODUCTION),
        ("LifeTime", Purpose.MANAGEMENT),
        ("Contest", Purpose.NON_PRODUCTION),
    ],
)
def test_a_name_tells_the_purpose(name: str, purpose: Purpose) -> None:
    assert guess_purpose(name, "") is purpose


@pytest.mark.parametrize(
    ("host", "purpose"),
    [
        ("acme-dev.outsystemsenterprise.com", Purpose.DEVELOPMENT),
        ("acme-dev1.outsystemsenterprise.com", Purpose.DEVELOPMENT),
        ("acme-tst.outsystemsenterprise.com", Purpose.NON_PRODUCTION),
        ("acme-lt.outsystemsenterprise.com", Purpose.MANAGEMENT),
        ("acme.outsystemsenterprise.com", Purpose.PRODUCTION),
        ("acme-x.outsystemsenterprise.com", Purpose.NON_PRODUCTION),
        ("acme.example", Purpose.NON_PRODUCTION),
        ("", Purpose.NON_PRODUCTION),
    ],
)
def test_a_host_name_tells_it_where_the_name_does_not(host: str, purpose: Purpose) -> None:
    assert guess_purpose("Acme", host) is purpose


def test_what_was_said_counts_before_the_name_and_the_name_before_the_host() -> None:
    assert guess_purpose("Production", "acme-dev.x.com", "QA") is Purpose.NON_PRODUCTION
    assert guess_purpose("Production", "acme-dev.x.com", "?") is Purpose.PRODUCTION


@given(st.text(), st.text(), st.text())
def test_any_words_give_a_purpose(name: str, address: str, said: str) -> None:
    assert guess_purpose(name, address, said) in Purpose
