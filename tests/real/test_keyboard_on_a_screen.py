"""The whole job with the keys of a real screen: the program gets nothing else from the test."""

import base64
import json
from pathlib import Path

from tests.authority import Authority
from tests.real.pointer import Pointer
from tests.real.watched import Watched

WIZARD, BESIDE_THE_BROWSER = "^Trusted Root Wizard$", "^In the portal$"
#: What is typed in which field of the form, by the letter that leads to it.
FIELDS = {
    "w": "REST",
    "a": "erp.acme.internal:443",
    "u": "Ana Silva",
    "m": "ana@acme.example",
    "i": "Acme Enterprise",
}


def test_a_certificate_becomes_an_open_case_with_keys_alone(
    browser: tuple[dict[str, str], Path], tmp_path: Path
) -> None:
    environment, links = browser
    root = Authority.root("Acme Root CA")
    path = tmp_path / "acme root.cer"
    path.write_bytes(root.pem)
    keys = Pointer(environment)
    with Watched(environment) as program:
        keys.turn_to(WIZARD)
        keys.press_keys("Return")  # on Browse
        keys.turn_to("^Add certificates$")
        keys.type(str(path))
        keys.press_keys("Return")
        assert program.shows("1 certificate read")
        assert program.shows("[&Next]")
        keys.turn_to(WIZARD)
        keys.press_keys("alt+n")
        assert program.shows("Acme Root CA needs to be trusted")
        keys.press_keys("ctrl+Return")
        assert program.shows("Where should it be installed?")
        keys.press_keys("alt+a")
        assert program.shows("focus: Environments to add by hand")
        keys.type("Quality, acme-tst.outsystemsenterprise.com")
        keys.press_keys("Return")
        assert program.shows("1 environment")
        keys.press_keys("ctrl+Return")
        assert program.shows("Why and by when?")
        for letter, text in FIELDS.items():
            keys.press_keys(f"alt+{letter}")
            keys.type(text)
        keys.press_keys("Return")
        assert program.shows("Ready to submit")
        assert program.shows("[&Open support case]")
        keys.press_keys("Return")
        keys.turn_to(BESIDE_THE_BROWSER)
        for _ in range(3):  # back over the last controls to the number
            keys.press_keys("shift+Tab")
        keys.type("2345678")
        keys.press_keys("Escape")
        keys.turn_to(WIZARD)
        assert program.shows("Case 2345678 is with Support")
        keys.press_keys("ctrl+n")
        assert program.shows("Drafts are saved on this computer")
        [link] = links.read_text().splitlines()
    assert link.startswith("https://www.outsystems.com/goto/submit-support-case?")
    [draft] = Path(environment["XDG_DATA_HOME"]).rglob("*.trustdraft")
    saved = json.loads(draft.read_text("utf-8"))
    assert saved["case_number"] == "2345678"
    assert saved["opened"]
    assert saved["contact"]["mail"] == "ana@acme.example"
    assert [each["name"] for each in saved["environments"]] == ["Quality"]
    assert base64.b64encode(root.der).decode("ascii") in draft.read_text("utf-8")
