"""What the form fills in by itself."""

from dataclasses import replace
from datetime import timedelta

from tests.request.samples import NOW, PRODUCTION, QUALITY, a_request
from wizard.certificates.read_report import ReadReport
from wizard.certificates.sender import Sender
from wizard.environments.environment import Environment
from wizard.request.prefill import prefilled
from wizard.request.request import Connection, Contact

ANA = Contact("Ana Silva", "ana@acme.example", "+351 1", "team@acme.example")
EMPTY = replace(
    a_request(),
    contact=Contact(),
    infrastructure="",
    connection=Connection(),
    environments=(QUALITY, PRODUCTION),
)
EARLIER = replace(EMPTY, contact=ANA, infrastructure="Acme Enterprise", changed=NOW)


def test_contact_and_infrastructure_come_from_the_request_edited_last() -> None:
    older = replace(
        EARLIER, contact=Contact("Bo"), infrastructure="Old", changed=NOW - timedelta(days=3)
    )
    filled = prefilled(EMPTY, [older, EARLIER])
    assert (filled.contact, filled.infrastructure) == (ANA, "Acme Enterprise")


def test_people_and_infrastructure_of_another_company_stay_away() -> None:
    other = replace(EARLIER, environments=(Environment("Quality", "other-tst.example"),))
    filled = prefilled(EMPTY, [other])
    assert filled.contact == ANA._replace(cc="")
    assert filled.infrastructure == ""
    same_lifetime = replace(other, lifetime="acme-lt.example")
    filled = prefilled(replace(EMPTY, lifetime="acme-lt.example"), [same_lifetime])
    assert (filled.contact, filled.infrastructure) == (ANA, "Acme Enterprise")


def test_the_address_comes_from_the_server_that_was_asked() -> None:
    sender = Sender("erp.acme.internal:443", "erp.acme.internal", "tls", "TLS 1.3")
    asked = replace(EMPTY, sources=(ReadReport("root.cer"), ReadReport("erp", sender=sender)))
    assert prefilled(asked, []).connection.address == "erp.acme.internal:443"


def test_what_was_entered_stays() -> None:
    entered = replace(
        EMPTY,
        contact=Contact(name="Bo"),
        infrastructure="Mine",
        connection=Connection(address="other.test"),
    )
    assert prefilled(entered, [EARLIER]) == entered
