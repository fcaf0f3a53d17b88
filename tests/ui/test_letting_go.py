"""What a closed request took is given back."""

import gc
import weakref
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain
from wizard.certificates.remembered import forget, remembered
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.services import Services


def test_memory_is_given_back_once_another_request_is_shown(
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    chain: Chain,
    settled: Callable[[Wizard], None],
    qtbot: QtBot,
) -> None:
    given_back: list[bool] = []
    wizard = open_wizard(services._replace(give_back=lambda: given_back.append(True)))
    wizard.open_paths([chain.path])
    settled(wizard)
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    assert given_back == []
    wizard.window.new.click()
    qtbot.waitUntil(lambda: given_back == [True], timeout=PATIENCE)


def test_certificates_are_forgotten_before_memory_is_given_back(
    open_wizard: Callable[[Services], Wizard],
    services: Services,
    chain: Chain,
    settled: Callable[[Wizard], None],
    qtbot: QtBot,
) -> None:
    done: list[str] = []
    wizard = open_wizard(
        services._replace(
            forget=lambda: done.append("forgotten"), give_back=lambda: done.append("given back")
        )
    )
    wizard.open_paths([chain.path])
    settled(wizard)
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    wizard.window.new.click()
    qtbot.waitUntil(lambda: done == ["forgotten", "given back"], timeout=PATIENCE)


@pytest.mark.parametrize("step", Step)
def test_no_page_holds_on_to_the_request_that_was_closed(
    step: Step,
    at: Callable[[Step], Wizard],
    settled: Callable[[Wizard], None],
    qtbot: QtBot,
) -> None:
    wizard = at(step)
    qtbot.waitUntil(lambda: not wizard.is_getting_ready, timeout=PATIENCE)
    held = weakref.ref(wizard.session.situation.trust)
    wizard.window.new.click()
    settled(wizard)

    def is_gone() -> bool:
        gc.collect()
        return held() is None

    qtbot.waitUntil(is_gone, timeout=PATIENCE)


def test_what_is_forgotten_is_worked_out_anew() -> None:
    asked: list[int] = []

    @remembered(8)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert (double(2), double(2), asked) == (4, 4, [2])
    forget()
    assert (double(2), asked) == (4, [2, 2])
