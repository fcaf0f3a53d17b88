from urllib.parse import parse_qsl, urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from wizard.support_case.link import REST, prefilled_link
from wizard.support_case.portal import Portal

PORTAL = Portal(
    "https://www.outsystems.com/goto/submit-support-case", "subject", "description", 2000
)
#: Anything that can be typed or pasted, also half of a surrogate pair, and texts that are long.
TEXTS = st.one_of(
    st.text(),
    st.text(st.characters()),
    st.builds(lambda text, times: text * times, st.text(min_size=1), st.integers(1, 400)),
)


def _fields(link: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(link).query, keep_blank_values=True, strict_parsing="?" in link))


def _as_utf8(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def test_a_short_case_fits_in_full() -> None:
    link = prefilled_link(PORTAL, "Install “A & B” + 100%", "line 1\nline 2\n")
    assert not link.is_short
    assert "+" not in link.address
    assert _fields(link.address) == {
        "subject": "Install “A & B” + 100%",
        "description": "line 1\nline 2\n",
    }


def test_a_long_description_is_cut_at_the_end_of_a_line_and_says_so() -> None:
    description = "".join(f"{number} äöü\n" for number in range(1_000))
    link = prefilled_link(PORTAL, "subject", description)
    beginning, rest = _fields(link.address)["description"].rsplit("\n", 1)
    assert link.is_short
    assert rest == REST
    assert description.startswith(f"{beginning}\n")
    assert 1_900 < len(link.address) <= 2_000


def test_a_description_of_one_long_line_is_left_out() -> None:
    link = prefilled_link(PORTAL, "subject", "x" * 5_000)
    assert link.is_short
    assert _fields(link.address) == {"subject": "subject"}


def test_a_subject_that_does_not_fit_is_cut_between_characters() -> None:
    subject = "€" * 1_000
    link = prefilled_link(PORTAL, subject, "description")
    cut = _fields(link.address)["subject"]
    assert link.is_short
    assert cut.endswith("…")
    assert subject.startswith(cut[:-1])
    assert 1_980 < len(link.address) <= 2_000


def test_a_portal_with_room_for_its_address_only_gets_that() -> None:
    tight = Portal(PORTAL.address, "subject", "description", len(PORTAL.address) + 3)
    assert prefilled_link(tight, "subject", "text").address == PORTAL.address


def test_nothing_to_say_is_the_bare_address() -> None:
    link = prefilled_link(PORTAL, "", "")
    assert link.address == PORTAL.address
    assert not link.is_short


@given(TEXTS, TEXTS, st.integers(len(PORTAL.address), 2_000))
@example("\ud800", "\udfff\r\n", 2_000)
@example("%41&subject=x", "%0Adescription=#?", 2_000)
def test_any_case_gives_a_link_that_parses_back(subject: str, text: str, longest: int) -> None:
    portal = Portal(PORTAL.address, "subject", "description", longest)
    link = prefilled_link(portal, subject, text)
    assert len(link.address) <= longest
    assert link.address.isascii()
    assert link.address.isprintable()
    parts = urlsplit(link.address)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == PORTAL.address
    assert parts.fragment == ""
    fields = _fields(link.address)
    if link.is_short:
        _check_beginnings(fields, subject, text)
    else:
        given_fields = {"subject": _as_utf8(subject), "description": _as_utf8(text)}
        assert fields == {key: value for key, value in given_fields.items() if value}


def _check_beginnings(fields: dict[str, str], subject: str, text: str) -> None:
    assert set(fields) <= {"subject", "description"}
    if "description" in fields:
        # The description is given up before anything of the subject is.
        assert fields.get("subject", "") == _as_utf8(subject)
        beginning = fields["description"].removesuffix(REST)
        assert beginning != fields["description"]
        assert _as_utf8(text).startswith(beginning)
        assert len(beginning.splitlines()) == len(f"{beginning}x".splitlines()) - 1
    elif "subject" in fields and fields["subject"] != _as_utf8(subject):
        assert fields["subject"].endswith("…")
        assert _as_utf8(subject).startswith(fields["subject"][:-1])
