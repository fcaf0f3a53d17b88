from dataclasses import replace
from datetime import UTC, datetime

from tests.request.samples import a_certificate, an_empty_request
from wizard.certificates.read_report import ReadReport
from wizard.certificates.sender import Sender

OLD, NEW = a_certificate("Old"), a_certificate("New")
FILE = ReadReport("erp.pem", (OLD,))
SENT = ReadReport("erp:443", (OLD,), sender=Sender("erp:443"))


def test_what_a_server_sends_now_replaces_what_it_sent_before() -> None:
    again = ReadReport("erp:443", (NEW,), sender=Sender("erp:443"))
    request = an_empty_request().with_sources((SENT, FILE)).with_sources((again,))
    assert request.sources == (FILE, again)


def test_files_and_other_servers_stay_beside_it() -> None:
    other = ReadReport("db:443", (OLD,), sender=Sender("db:443"))
    request = an_empty_request().with_sources((SENT, FILE)).with_sources((other, FILE))
    assert request.sources == (SENT, other, FILE)


def test_of_what_has_a_case_number_only_what_comes_after_changes() -> None:
    opened = replace(an_empty_request(), opened=datetime(2026, 3, 2, tzinfo=UTC))
    final = replace(opened, case_number="2345678")
    assert opened.may_become(replace(opened, note="also at night"))
    assert not final.may_become(replace(final, note="also at night"))
    assert not final.may_become(final.with_sources((FILE,)))
    assert final.may_become(replace(final, delivered=True, files_attached=True))
    assert final.may_become(replace(final, case_number="2345679"))
