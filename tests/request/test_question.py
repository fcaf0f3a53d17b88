from dataclasses import replace

import pytest

from tests.request.samples import NOW, QUALITY, a_certificate, a_request, trust_in
from wizard.certificates.read_report import ReadReport
from wizard.request.host_check import check_host
from wizard.request.question import host_in, question_of
from wizard.request.request import Connection
from wizard.trust.question import Platform
from wizard.trust.rehearsal import Outcome, Rehearsal

SERVER = a_certificate("erp.acme.internal", is_ca=False)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("erp.acme.internal:443", "erp.acme.internal"),
        ("https://ERP.acme.internal/api", "erp.acme.internal"),
        ("10.1.2.3:1433", "10.1.2.3"),
        ("[fd00::1]:443", "fd00::1"),
        ("the ERP", ""),
        ("", ""),
    ],
)
def test_the_host_is_found_in_what_was_typed(address: str, host: str) -> None:
    assert host_in(address) == host


def test_a_request_asks_with_all_that_matters() -> None:
    request = a_request(SERVER).with_choice(SERVER.sha256, chosen=False)
    question = question_of(request, NOW)
    assert question.certificates == (SERVER,)
    assert question.host == "erp.acme.internal"
    assert question.left_out == {SERVER.sha256}
    assert question.due.isoformat() == "2026-11-30"
    assert question.platform is Platform.CLOUD
    assert not question.holds_client_key


def test_a_key_that_came_along_is_told() -> None:
    source = ReadReport("robot.pfx", (SERVER,), private_keys_ignored=1)
    assert question_of(a_request(sources=(source,)), NOW).holds_client_key


def test_developer_cloud_is_known_by_its_addresses() -> None:
    cloud = replace(QUALITY, address="acme.outsystems.app")
    assert question_of(a_request(environments=(cloud,)), NOW).platform is Platform.DEVELOPER_CLOUD
    mixed = a_request(environments=(cloud, QUALITY))
    assert question_of(mixed, NOW).platform is Platform.CLOUD


def test_an_address_that_the_certificate_does_not_stand_for_is_a_warning() -> None:
    untrusted = Outcome(trusted=False, code=20, words="untrusted root")
    rehearsal = Rehearsal(SERVER, untrusted, untrusted, host_matches=None, in_time=True)
    trust = replace(trust_in(SERVER), rehearsal=rehearsal)
    assert list(check_host(a_request(SERVER), trust)) == []
    elsewhere = a_request(SERVER, connection=Connection(address="crm.acme.internal"))
    [problem] = check_host(elsewhere, trust)
    assert (problem.field, problem.blocking) == ("connection.address", False)
    assert "crm.acme.internal" in problem.message


def test_without_a_server_there_is_nothing_to_warn_of() -> None:
    assert list(check_host(a_request(), trust_in())) == []
