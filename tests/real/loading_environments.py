"""The whole program with a window nobody sees, which loads environments: a process of its own.

`python -m tests.real.loading_environments ADDRESS [TOKEN]` types them in, has a token that is given
kept in the keychain, and prints what the page shows then.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer

from wizard.app import make_application
from wizard.parts import make_services
from wizard.request.steps import Step
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.self_test import RecordingDesktop

_PAUSE_MS = 10


def load(address: str, token: str) -> dict[str, object]:
    """Load environments, and tell what is shown."""
    make_application()
    with TemporaryDirectory() as folder:
        folders = Folders.under(Path(folder))
        wizard = Wizard(make_services(lambda: folders, RecordingDesktop()))
        wizard.window.show()
        wizard.session.go_to(Step.ENVIRONMENTS)
        field = wizard.environments.lifetime
        field.address.setCurrentText(address)
        field.token.setText(token)
        field.keep.setChecked(bool(token))
        field.load.click()
        while wizard.session.situation.lifetime_report is None:
            loop = QEventLoop()
            QTimer.singleShot(_PAUSE_MS, loop.quit)
            loop.exec()
        request = wizard.session.situation.request
        shown: dict[str, object] = {
            "environments": [each.name for each in request.environments],
            "status": field.status,
            "token": field.token.text(),
            "placeholder": field.token.placeholderText(),
        }
        wizard.window.close()
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        shown["written"] = [path.name for path in files if token.encode() in path.read_bytes()]
        return shown


if __name__ == "__main__":
    print(json.dumps(load(sys.argv[1], "".join(sys.argv[2:]))))  # noqa: T201 - read by the test
