"""From the address of a real server to the root that has to be installed, in the real window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.real.running import RealServer, Running
from tests.ui.surroundings import LaidOutIssuers, RecordedDesktop
from wizard.parts import make_services
from wizard.request.steps import Step
from wizard.servers.asking import ServerAsker
from wizard.servers.proxy import Proxy
from wizard.servers.server_report import ServerReport
from wizard.servers.target import Target
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard

PATIENCE = 20_000
SCHEMES = {"postgres": "postgresql", "mysql": "mysql", None: "https"}


class OnThisComputer(ServerAsker):
    """Asks nobody else."""

    def ask(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
        *,
        proxy: Proxy | None = None,
    ) -> tuple[ServerReport, ...]:
        here = [target for target in targets if target.host == "127.0.0.1"]
        return super().ask(here, cancelled, told, proxy=proxy)


def test_the_root_above_a_real_server_is_what_has_to_be_installed(
    real_server: RealServer, daemons: Running, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folders = Folders.under(tmp_path / "data")
    services = make_services(lambda: folders, RecordedDesktop())._replace(
        servers=OnThisComputer(lambda _: None), issuers=LaidOutIssuers()
    )
    wizard = Wizard(services)
    qtbot.addWidget(wizard.window)
    with qtbot.waitSignal(wizard.window.painted, timeout=PATIENCE):
        wizard.window.show()

    def settle() -> None:
        session = wizard.session
        qtbot.waitUntil(
            lambda: wizard.tasks.is_idle and not session.situation.is_assessing, timeout=PATIENCE
        )

    root = tmp_path / "root.pem"
    root.write_bytes(daemons.pki.root.pem)
    wizard.open_paths([root])
    settle()
    scheme = SCHEMES.get(real_server.starttls, real_server.starttls)
    field = wizard.certificates.server_field
    field.address.show_text(f"{scheme}://127.0.0.1:{real_server.port}")
    field.ask.click()
    settle()
    wizard.session.go_to(Step.REVIEW)
    settle()
    title = daemons.pki.root.certificate.subject.rfc4514_string().removeprefix("CN=")
    assert wizard.window.page_title.text() == f"{title} needs to be trusted"
    assert "the connection is trusted once" in wizard.review.verdict.text
    assert "name matches" in wizard.review.verdict.text
    wizard.window.close()
