"""Why a server is not trusted, in this program's words; test_untrusted shows how it is found."""

from collections.abc import Callable, Sequence

import pytest

from tests.lifetime.asking import ADDRESS, NOW
from tests.lifetime.https_server import SERVER
from tests.servers.asking import never
from wizard.certificates.decode import decode_certificate
from wizard.lifetime.explain import explain
from wizard.servers.server_report import ServerReport
from wizard.servers.target import Target
from wizard.trust.question import Question
from wizard.trust.trust_report import TrustReport
from wizard.trust.verdict import Code, Verdict, Who

CERTIFICATE = decode_certificate(SERVER.der)


def words(
    code: Code | None, reports: tuple[ServerReport, ...] | None = None
) -> tuple[str, list[Question]]:
    """What is said after a verdict, and the questions that led to it."""
    questions: list[Question] = []

    def ask(
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
    ) -> tuple[ServerReport, ...]:
        presented = ServerReport(targets[0], (CERTIFICATE,), "TLS 1.3")
        return (presented,) if reports is None else reports

    def assess(question: Question) -> TrustReport:
        questions.append(question)
        if code is None:
            return TrustReport()
        return TrustReport(verdict=Verdict(code, "It is so", "That is why.", "Do it.", Who.YOU))

    return explain(ADDRESS.target, ask, assess, NOW, never), questions


def test_the_question_is_about_the_server_and_now() -> None:
    said, [question] = words(Code.EXPIRED)
    assert said == "It is so. That is why."
    assert (question.certificates, question.host) == ((CERTIFICATE,), ADDRESS.host)
    assert question.now == NOW


def test_a_private_authority_is_a_matter_of_this_computer() -> None:
    said, _ = words(Code.PRIVATE_ROOT)
    assert said.startswith("It is so. That is why. Ask whoever looks after this computer")


@pytest.mark.parametrize("code", [Code.PUBLIC, None])
def test_where_nothing_is_the_matter_nothing_is_said(code: Code | None) -> None:
    assert words(code)[0] == ""


@pytest.mark.parametrize("reports", [(), (ServerReport(ADDRESS.target, failure="No."),)])
def test_a_server_that_shows_nothing_is_not_judged(reports: tuple[ServerReport, ...]) -> None:
    assert words(Code.EXPIRED, reports) == ("", [])
