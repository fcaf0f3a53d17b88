"""What LifeTime may answer, as published and a little beside that."""

import json

import pytest

from tests.lifetime.asking import ADDRESS, NOW, report_after, report_of
from tests.lifetime.https_server import replying, response
from tests.lifetime.lifetime_server import (
    DEVELOPMENT,
    PRODUCTION,
    QUALITY,
    failing,
    lifetime_serving,
    listing,
)
from tests.lifetime.swagger import ENVIRONMENT, environment
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.lifetime.lifetime_report import LifeTimeReport, Trouble


def told(environments: object) -> LifeTimeReport:
    """What becomes of a list that the server is free to make up."""
    return report_after(replying(listing(environments)))


def failure(content: bytes) -> tuple[Trouble | None, str]:
    report = report_after(replying(content))
    assert (report.loaded, report.environments) == (None, ())
    return report.trouble, report.failure


def test_a_lifetime_tells_its_environments() -> None:
    assert DEVELOPMENT.keys() == ENVIRONMENT.keys()
    with lifetime_serving() as server:
        report = report_of(server)
    assert report == LifeTimeReport(
        "acme-lt.acme.test",
        NOW,
        (
            Environment(
                "Development",
                "acme-dev.acme.test",
                Purpose.DEVELOPMENT,
                front_ends=1,
                is_cloud=True,
                origin=Origin.LIFETIME,
            ),
            Environment(
                "Quality",
                "acme-tst.acme.test",
                Purpose.NON_PRODUCTION,
                front_ends=1,
                is_cloud=True,
                origin=Origin.LIFETIME,
            ),
            Environment(
                "Production",
                "acme.acme.test",
                Purpose.PRODUCTION,
                front_ends=3,
                is_cloud=True,
                origin=Origin.LIFETIME,
            ),
        ),
    )


def test_they_come_in_the_order_of_lifetime() -> None:
    with lifetime_serving([PRODUCTION, QUALITY, DEVELOPMENT]) as server:
        report = report_of(server)
    assert [each.name for each in report.environments] == ["Development", "Quality", "Production"]


def test_one_that_is_not_in_the_cloud_is_told_apart() -> None:
    with lifetime_serving([environment("Own", "own.acme.test", 0, "Test")]) as server:
        assert report_of(server).environments[0].is_cloud is True
    on_site = environment("Own", "own.acme.test", 0, "Test", IsCloudEnvironment=False)
    with lifetime_serving([on_site]) as server:
        assert report_of(server).environments[0].is_cloud is False
    assert told([{"Name": "Own"}]).environments[0].is_cloud is None


def test_a_thousand_environments_come_whole() -> None:
    many = [environment(f"Test {n}", f"t{n}.acme.test", n, "Test") for n in range(1_000)]
    with lifetime_serving(many) as server:
        report = report_of(server)
    assert [each.name for each in report.environments] == [f"Test {n}" for n in range(1_000)]
    assert report.remark == ""


def test_more_than_anybody_has_are_cut_and_said() -> None:
    report = told([{"Name": f"Test {n}"} for n in range(5_001)])
    assert len(report.environments) == 5_000
    assert "first 5,000 of 5,001" in report.remark


@pytest.mark.parametrize("content", [response("204 No Content"), listing([])])
def test_a_token_that_sees_none_is_told_what_it_lacks(content: bytes) -> None:
    report = report_after(replying(content))
    assert (report.trouble, report.loaded, report.environments) == (None, NOW, ())
    assert "role that may see them" in report.remark


def test_fields_that_are_missing_leave_the_others() -> None:
    report = told([{"Name": "Quality"}, {"HostName": "acme-tst.acme.test"}, {}])
    assert [(e.name, e.address) for e in report.environments] == [
        ("Quality", ""),
        ("acme-tst", "acme-tst.acme.test"),
    ]
    assert report.remark == "1 without a name or an address was left out."


def test_fields_that_nobody_knows_are_passed_over() -> None:
    assert told([{**QUALITY, "Region": "eu", "Zones": [{"Key": 1}]}]) == told([QUALITY])


@pytest.mark.parametrize("wrong", [None, [], {}, 1.5, True, "x" * 3, -1, 10**12, ["Test"]])
def test_fields_of_another_type_count_as_missing(wrong: object) -> None:
    fields = dict.fromkeys(ENVIRONMENT, wrong)
    [found] = told([{**fields, "Name": "Quality"}]).environments
    assert found.name == "Quality"
    assert found.front_ends == 0
    assert found.is_cloud == (wrong if wrong is True else None)


@pytest.mark.parametrize("wrong", [None, 1, "Quality", ["Quality"], True])
def test_what_is_no_environment_is_left_out_and_said(wrong: object) -> None:
    report = told([wrong, QUALITY])
    assert [each.name for each in report.environments] == ["Quality"]
    assert "1 without" in report.remark


def test_an_address_comes_without_what_surrounds_it() -> None:
    [found] = told(
        [{**QUALITY, "HostName": "https://ACME-tst.acme.test:443/lifetime/"}]
    ).environments
    assert found.address == "acme-tst.acme.test"


def test_the_longest_host_name_comes_whole() -> None:
    host = ".".join(["a" * 63, "b" * 63, "c" * 63, "d" * 61])
    assert told([{**QUALITY, "HostName": host}]).environments[0].address == host


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_a_token_that_is_refused_is_the_trouble(status: str) -> None:
    trouble, words = failure(response(status, b"<html>"))
    assert trouble is Trouble.TOKEN
    assert f"({status[:3]})" in words


def test_a_server_that_is_no_lifetime_is_told() -> None:
    trouble, words = failure(response("404 Not Found", b"<html>"))
    assert trouble is Trouble.ANSWER
    assert "no LifeTime at acme-lt.acme.test" in words


def test_what_lifetime_says_of_its_failure_is_quoted() -> None:
    with lifetime_serving(errors=["Failed to list the\r\nenvironments.", "Again?"]) as server:
        report = report_of(server)
    assert report.trouble is Trouble.ANSWER
    assert "“Failed to list the environments. Again?”" in report.failure


@pytest.mark.parametrize(
    "body", [b"", b"<html>oops", b"[]", b"null", b'{"Errors": "x"}', b'{"Errors": [1, null]}']
)
def test_a_failure_that_says_nothing_is_told_by_its_status(body: bytes) -> None:
    trouble, words = failure(response("500 Internal Server Error", body))
    assert trouble is Trouble.ANSWER
    assert "status 500" in words


@pytest.mark.parametrize("status", ["429 Slow down", "502 Bad", "503 No", "400 No", "418 Tea"])
def test_other_answers_are_told_by_their_status(status: str) -> None:
    trouble, words = failure(response(status, json.dumps([QUALITY]).encode()))
    assert trouble is Trouble.ANSWER
    assert f"status {status[:3]}" in words


@pytest.mark.parametrize("start", [b"<!DOCTYPE html>", b"\xef\xbb\xbf\r\n <html>"])
def test_a_login_page_is_told_apart(start: bytes) -> None:
    trouble, words = failure(response("200 OK", start + b"<title>Login", "Content-Type: text/html"))
    assert trouble is Trouble.ANSWER
    assert "a web page instead" in words


@pytest.mark.parametrize("body", [b"", b"{}", b"1", b'"x"', b"null", b"[", b"\x1f\x8b\x08"])
def test_what_is_no_list_is_told(body: bytes) -> None:
    trouble, words = failure(response("200 OK", body))
    assert trouble is Trouble.ANSWER
    assert "something else instead" in words


def test_the_server_holds_itself_to_the_definition() -> None:
    with pytest.raises(AssertionError), lifetime_serving([{**QUALITY, "Order": "1"}]):
        pass
    with pytest.raises(AssertionError), lifetime_serving([{**QUALITY, "EnvironmentType": "QA"}]):
        pass
    assert failing(["x"]).endswith(b'{"Errors": ["x"], "StatusCode": 500}')


def test_the_address_is_what_the_answer_is_about() -> None:
    assert report_after(replying(response("204 No Content"))).lifetime == ADDRESS.name
