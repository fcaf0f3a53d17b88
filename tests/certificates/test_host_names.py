import unicodedata

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import Authority, self_signed_server
from wizard.certificates.decode import decode_certificate
from wizard.certificates.host_names import both_forms, mixed_label, mixes_alphabets, unicode_form

ROOT = Authority.root("Acme Root CA")
#: “apple” with a Cyrillic “а”.
DECEIVING = "xn--pple-43d.example"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("acme.example", "acme.example"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example (bücher.example)"),
        ("*.XN--Bcher-KVA.example", "*.XN--Bcher-KVA.example (*.bücher.example)"),
        ("xn--strae-oqa.example", "xn--strae-oqa.example (straße.example)"),
        ("xn--fiqs8s", "xn--fiqs8s (中国)"),
        ("ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example (ann@bücher.example)"),
        (
            "https://xn--bcher-kva.example:1/",
            "https://xn--bcher-kva.example:1/ (https://bücher.example:1/)",
        ),
        (DECEIVING, f"{DECEIVING} (\u0430pple.example)"),
    ],
)
def test_a_host_name_is_shown_as_it_stands_and_as_people_read_it(text: str, shown: str) -> None:
    assert both_forms(text) == shown


@pytest.mark.parametrize(
    "label",
    [
        "xn--",
        "xn--a",
        "xn---",
        "xn--99999999999",
        "xn--bcher-kva\u00fc",
        "xn--" + "a" * 60,
        "xn--" + "z" * 100_000,
        "axn--bcher-kva",
    ],
)
def test_what_is_no_label_in_another_alphabet_stays_as_it_is(label: str) -> None:
    assert both_forms(label) == label


@pytest.mark.parametrize(
    "decoded",
    [
        "a\u202eb",  # bidirectional
        "a\u200bb",  # of no width
        "a\u200db",  # a joiner, which is allowed between some letters only
        "a\u115fb",  # a letter that is blank
        "a\u2024b",  # a dot that is none
        "a\u2044b",  # a slash that is none
        "a\u0020\u00fc",  # a space
        "B\u00dc",  # upper case
        "\u0301a",  # begins with a mark
        "u\u0308",  # not composed
        "\ufb01x",  # a ligature
        "\u2603",  # a snowman
        "\U000e0041\u00fc",  # a tag
        "\n\u00fc",
    ],
)
def test_a_label_that_nobody_could_register_is_not_decoded(decoded: str) -> None:
    label = "xn--" + decoded.encode("punycode").decode()
    assert both_forms(label) == label


@given(st.text() | st.from_regex(r"(xn--[A-Za-z0-9-]{0,70}\.?){1,4}", fullmatch=True))
def test_no_text_raises_and_nothing_hidden_comes_of_it(text: str) -> None:
    mixed_label(text)
    hidden = {c for c in unicode_form(text) if unicodedata.category(c)[0] in "CZ"}
    assert hidden <= set(text)


@pytest.mark.parametrize(
    ("text", "mixes"),
    [
        ("Acme Root CA", False),
        ("Zürich Ångström", False),
        ("Корневой центр", False),
        ("Ελληνική Αρχή", False),
        ("日本 Acme", False),
        ("\u0410cme Root CA", True),
        ("\u0391cme Root CA", True),
        ("10 \u00b5m \u2126", False),
    ],
)
def test_letters_that_look_alike_are_those_of_three_alphabets(text: str, mixes: bool) -> None:
    assert mixes_alphabets(text) is mixes


def test_labels_are_judged_one_by_one() -> None:
    assert mixed_label("почта.example") == ""
    assert mixed_label("ann@почта.рф") == ""
    assert mixed_label(f"www.{DECEIVING}") == "\u0430pple"


def test_a_certificate_says_what_its_names_are() -> None:
    server = ROOT.server([DECEIVING, "xn--bcher-kva.example"])
    certificate = decode_certificate(server.der)
    assert certificate.alternative_names == (
        f"{DECEIVING} (\u0430pple.example)",
        "xn--bcher-kva.example (bücher.example)",
    )
    [note] = certificate.notes
    assert note == (
        "“\u0430pple” mixes Latin and Cyrillic letters, some of which look the same: compare it "
        "letter by letter with the name that you expect."
    )


@pytest.mark.parametrize(
    "common_name", ["\u0410cme Root CA", "Acme \u202e\u0410 Root", f"a.{DECEIVING}"]
)
def test_a_name_that_mixes_alphabets_is_noted_once(common_name: str) -> None:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    notes = decode_certificate(Authority.root(name).der).notes
    assert len(notes) == 1
    assert "mixes Latin and Cyrillic letters" in notes[0]
    assert "\u202e" not in notes[0]


def test_parts_of_a_name_are_judged_one_by_one() -> None:
    parts = [(NameOID.COUNTRY_NAME, "RU"), (NameOID.ORGANIZATION_NAME, "Банк")]
    name = x509.Name([x509.NameAttribute(kind, text) for kind, text in parts])
    assert decode_certificate(Authority.root(name).der).notes == ()


def test_the_title_of_a_server_is_shown_in_both_forms() -> None:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "xn--bcher-kva.example")])
    certificate = decode_certificate(Authority.root(name).der)
    assert certificate.title == "xn--bcher-kva.example (bücher.example)"
    assert certificate.issuer_title == certificate.title
    assert certificate.subject == "CN=xn--bcher-kva.example"


def test_an_ordinary_certificate_has_nothing_to_remark() -> None:
    assert decode_certificate(self_signed_server().der).notes == ()
