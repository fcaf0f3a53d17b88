"""What holds for the case of any request, whatever is in its certificates and its fields."""

import io
import re
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.request.samples import a_certificate, a_request, trust_in
from wizard.certificates import der
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.names import decode_name
from wizard.environments.environment import Environment, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact
from wizard.support_case.bundle import bundle, bundle_name
from wizard.support_case.portal import parse_portal
from wizard.support_case.prepare import prepare
from wizard.support_case.support_case import SupportCase

OURS = parse_portal((Path(__file__).parents[2] / "resources" / "portal.toml").read_text("utf-8"))
#: Unicode Standard Annex 9, 2: embeddings, overrides and isolates; the three marks have no class.
BIDIRECTIONAL_CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
BIDIRECTIONAL_MARKS = "\u061c\u200e\u200f"
COMMON_NAME = der.encode(der.OBJECT_IDENTIFIER, bytes((0x55, 4, 3)))
UTF8_STRING = 0x0C

#: What Windows, macOS and Linux, and the programs on them, trip over.
HOSTILE = (
    *("CON", "con.txt", "aux", "LPT1", "com9.x", "COM¹", "lpt³.a", "NUL .txt", "conin$", "CLOCK$"),
    *("../../x", "..\\x", "C:x", "a/b", "a:b", 'a"b', "a<b>|?*", "a\0b", "a\nb", "a\x7fb"),
    *("x.", "x ", "x. .", ".x", "-rf", "~x", "%x%", "$x", "x" * 300, "x" * 95 + ".yz", "é" * 120),
    *("Root", "ROOT", "ｒｏｏｔ", "Ǆ", "ß", "SS", "ı", "i", "İ", "é", "e\u0301", "ﬁ", "fi"),
    *("a\u202ecod.exe", "\u2066x", "\u200fx", "\u061cx", "日本", "🙂", "👩‍👩‍👧", "", " ", "."),
)
TEXTS = st.one_of(
    st.text(),
    st.text(st.characters()),
    st.sampled_from(HOSTILE),
    st.text(st.sampled_from("\0\t\n\r\x0b\x85\xa0\u2028\u202e\u2066\u200b\ud83d€🙂ab :=&%#+")),
    st.builds(lambda text, times: text * times, st.text(min_size=1), st.integers(1, 300)),
)
MAYBE = st.none() | TEXTS


def certificate(common_name: str, number: int) -> Certificate:
    """A certificate with that name as it is read from certificates, and bytes of its own."""
    value = der.encode(UTF8_STRING, common_name.encode("utf-8", "replace"))
    pair = der.encode(der.SEQUENCE, COMMON_NAME, value)
    name = decode_name(der.encode(der.SEQUENCE, der.encode(der.SET, pair)))
    return a_certificate(
        name.title, subject=name.text, issuer=name.text, der=bytes((number,)) + value
    )


@st.composite
def cases(draw: st.DrawFn) -> SupportCase:
    names = draw(st.lists(TEXTS, max_size=4))
    certificates = [certificate(name, number) for number, name in enumerate(names)]
    environments = draw(
        st.lists(st.builds(Environment, TEXTS, TEXTS, st.sampled_from(Purpose)), max_size=4)
    )
    request = a_request(
        *certificates,
        environments=tuple(replace(each, ticked=True) for each in environments),
        connection=Connection(draw(st.sampled_from(ConnectionKind)), draw(TEXTS), draw(TEXTS)),
        contact=Contact(draw(TEXTS), draw(TEXTS), draw(TEXTS), draw(TEXTS)),
        infrastructure=draw(TEXTS),
        note=draw(TEXTS),
        edited_subject=draw(MAYBE),
        edited_description=draw(MAYBE),
        cer_format=draw(st.sampled_from(CerFormat)),
    )
    longest = draw(st.integers(len(OURS.address), OURS.longest_link))
    return prepare(request, trust_in(*certificates), replace(OURS, longest_link=longest))


def case_of_names(*names: str) -> SupportCase:
    certificates = [certificate(name, number) for number, name in enumerate(names)]
    return prepare(a_request(*certificates), trust_in(*certificates), OURS)


@given(cases())
@settings(deadline=None)
def test_the_link_is_the_portals_with_nothing_but_its_fields(case: SupportCase) -> None:
    assert len(case.link) <= 2_000
    assert case.link.isascii()
    parts, ours = urlsplit(case.link), urlsplit(OURS.address)
    assert (parts.scheme, parts.netloc, parts.path) == (ours.scheme, ours.netloc, ours.path)
    assert parts.fragment == ""
    # Strict: a character that was cut in two would be no UTF-8.
    fields = parse_qsl(parts.query, strict_parsing=bool(parts.query), errors="strict")
    assert len(dict(fields)) == len(fields)
    assert set(dict(fields)) <= {OURS.subject_field, OURS.description_field}
    if not case.link_is_short:
        assert dict(fields) == {
            OURS.subject_field: case.subject,
            OURS.description_field: case.description,
        }


@given(cases())
@settings(deadline=None)
def test_the_text_is_plain(case: SupportCase) -> None:
    assert "\n" not in case.subject
    assert case.subject.strip()
    assert case.description.strip()
    for character in case.text:
        assert character == "\n" or unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(character) not in BIDIRECTIONAL_CONTROLS
        assert character not in BIDIRECTIONAL_MARKS


@given(cases())
@example(case_of_names(*HOSTILE))
@settings(deadline=None)
def test_every_file_has_a_name_that_every_system_takes(case: SupportCase) -> None:
    names = [attachment.file_name for attachment in case.attachments]
    members = zipfile.ZipFile(io.BytesIO(bundle(case))).namelist()
    assert members[: len(names)] == names
    for name in (*members, bundle_name(case)):
        assert broken_rules(name) == []
    assert len({same_file(name) for name in members}) == len(members)


#: "Naming Files, Paths, and Namespaces" (Microsoft): whatever follows, also with digits like ¹.
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"} | {
    f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"
}


def broken_rules(name: str) -> list[str]:
    """Which rule of any system, or of the programs that people use there, a name breaks."""
    rules = {
        "is empty": not name,
        "has a character that Windows reserves": re.search(r'[<>:"/\\|?*]', name),
        "has a control character": any(ord(c) < 32 or ord(c) == 127 for c in name),
        "ends in a dot or a space, which Windows drops": name.endswith((".", " ")),
        "begins with a space, which is overlooked": name.startswith(" "),
        "begins with a dot, which hides it": name.startswith("."),
        "begins with a hyphen, which looks like an option": name.startswith("-"),
        "leads upwards": ".." in name,
        "is reserved by Windows": name.split(".", maxsplit=1)[0].rstrip(" ").casefold() in RESERVED,
        "is too long for eCryptfs, the shortest of all": len(name.encode()) > 143,
        "is not NFC": not unicodedata.is_normalized("NFC", name),
        "has a letter that not every archiver keeps": not name.isascii(),
    }
    return [rule for rule, is_broken in rules.items() if is_broken]


def same_file(name: str) -> str:
    """What is one file where neither case nor composition counts, as on Windows and macOS."""
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
