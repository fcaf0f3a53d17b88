from collections.abc import Iterator

import pytest

from tests.issuers.web_server import WebServer, running


@pytest.fixture
def server() -> Iterator[WebServer]:
    with running() as server:
        yield server
