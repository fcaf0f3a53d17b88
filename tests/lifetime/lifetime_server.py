"""A LifeTime on this computer, which holds itself and its clients to the published definition."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.lifetime.https_server import (
    SERVER,
    HttpsServer,
    SecureTalk,
    https_serving,
    response,
)
from tests.lifetime.swagger import (
    METHOD,
    PATH,
    Fields,
    check_environment,
    check_exception,
    environment,
)

#: Of the same make as real ones.
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ3aXphcmQifQ.c2VjcmV0-_~+/x=="

DEVELOPMENT = environment("Development", "acme-dev.acme.test", 0, "Development")
QUALITY = environment("Quality", "acme-tst.acme.test", 1, "Test")
PRODUCTION = environment("Production", "acme.acme.test", 2, "Production", NumberOfFrontEnds=3)

JSON = "Content-Type: application/json; charset=utf-8"


@contextmanager
def lifetime_serving(
    environments: Sequence[Fields] = (DEVELOPMENT, QUALITY, PRODUCTION),
    errors: Sequence[str] = (),
) -> Iterator[HttpsServer]:
    """Serve the environments to whoever has the token, or fail with errors."""
    for each in environments:
        check_environment(each)

    def behave(talk: SecureTalk) -> None:
        talk.send(_answer(talk.receive_request(), environments, errors))

    with https_serving(behave, SERVER) as server:
        yield server


def failing(errors: Sequence[str]) -> bytes:
    told: Fields = {"Errors": list(errors), "StatusCode": 500}
    check_exception(told)
    return response("500 Internal Server Error", json.dumps(told).encode(), JSON)


def listing(environments: object) -> bytes:
    return response("200 OK", json.dumps(environments, ensure_ascii=False).encode(), JSON)


def _answer(request: bytes, environments: Sequence[Fields], errors: Sequence[str]) -> bytes:
    method, path, headers = _read(request)
    if (method, path) != (METHOD, PATH):
        return response("404 Not Found")
    if headers.get("authorization") != f"Bearer {TOKEN}":
        return response("401 Unauthorized")
    assert headers["host"].partition(":")[0] in {"acme-lt.acme.test", "127.0.0.1"}
    if errors:
        return failing(errors)
    return listing(list(environments)) if environments else response("204 No Content")


def _read(request: bytes) -> tuple[str, str, dict[str, str]]:
    first, *lines = request.decode("ascii").removesuffix("\r\n\r\n").split("\r\n")
    method, path, version = first.split(" ")
    assert version == "HTTP/1.1"
    headers = dict(line.split(": ", 1) for line in lines)
    assert len(headers) == len(lines)
    return method, path, {name.lower(): value for name, value in headers.items()}
