from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.mendable import MendableError
from wizard.request.steps import Step
from wizard.resources import resource
from wizard.ui.assembly import Wizard
from wizard.ui.services import Services

OURS = resource("portal.toml").read_text("utf-8")


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """Where the customer's own settings of the portal would be."""
    folder = tmp_path / "data" / "configuration"
    folder.mkdir(parents=True)
    return folder / "portal.toml"


def test_the_customers_own_settings_take_the_place_of_ours(
    services: Services, own_file: Path
) -> None:
    assert services.portal().address == "https://www.outsystems.com/goto/submit-support-case"
    own_file.write_text(OURS.replace("www.outsystems.com/goto", "support.acme.example"), "utf-8")
    assert services.portal().address == "https://support.acme.example/submit-support-case"


def test_damaged_ones_are_tried_again_when_the_page_is_shown_again(
    at: Callable[[Step], Wizard], own_file: Path, qtbot: QtBot
) -> None:
    own_file.write_text("address = 1", "utf-8")
    wizard = at(Step.SUBMIT)
    qtbot.waitUntil(lambda: "Correct" in wizard.window.notices.text, timeout=PATIENCE)
    wizard.window.dismiss_notice()
    own_file.write_text(OURS, "utf-8")
    wizard.window.back.click()
    wizard.window.next.click()
    qtbot.waitUntil(wizard.window.next.isEnabled, timeout=PATIENCE)


def test_damaged_ones_are_never_passed_over_for_ours(services: Services, own_file: Path) -> None:
    own_file.write_text(OURS.replace("https:", "http:"), "utf-8")
    with pytest.raises(MendableError, match=r"portal\.toml”: address is not an https address"):
        services.portal()
