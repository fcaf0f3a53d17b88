import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from wizard.environments.environment import Environment, Origin, Purpose
from wizard.environments.infrastructure import Infrastructure
from wizard.mendable import MendableError
from wizard.storage.infrastructures import MOST, MOST_ENVIRONMENTS, InfrastructureFile

NOON = datetime(2026, 11, 24, 12, 0, 1, 234567, tzinfo=UTC)
ACME = Infrastructure(
    "acme-lt.acme.test",
    NOON,
    (
        Environment(
            "Produção “1”\\",
            "acme.acme.test",
            Purpose.PRODUCTION,
            front_ends=3,
            is_cloud=False,
            origin=Origin.LIFETIME,
        ),
        Environment("Quality", is_cloud=None, origin=Origin.LIFETIME),
    ),
    is_token_kept=True,
)
OTHER = Infrastructure("other-lt.acme.test:8443", NOON - timedelta(days=1))

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "lifetimes.json"


@pytest.fixture
def memory(path: Path) -> InfrastructureFile:
    return InfrastructureFile(path)


def aside(path: Path) -> list[Path]:
    return list(path.parent.glob("*.damaged"))


def test_nothing_is_remembered_at_first_and_nothing_is_made(
    memory: InfrastructureFile, path: Path
) -> None:
    assert memory.read() == ()
    assert not path.parent.exists()


def test_it_is_read_as_it_was(memory: InfrastructureFile, path: Path) -> None:
    memory.remember(ACME)
    memory.remember(OTHER)
    assert memory.read() == (ACME, OTHER)
    assert InfrastructureFile(path).read() == (ACME, OTHER)


def test_a_later_one_takes_the_place_of_an_earlier(memory: InfrastructureFile) -> None:
    memory.remember(OTHER)
    memory.remember(ACME)
    later = replace(OTHER, loaded=NOON + timedelta(hours=1), environments=ACME.environments)
    memory.remember(later)
    assert memory.read() == (later, ACME)


@posix_only
def test_nobody_else_can_read_it(memory: InfrastructureFile, path: Path) -> None:
    memory.remember(ACME)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_first_loaded_are_forgotten_when_there_are_many(memory: InfrastructureFile) -> None:
    for hour in range(MOST + 2):
        memory.remember(Infrastructure(f"lt{hour}.test", NOON + timedelta(hours=hour)))
    assert [known.lifetime for known in memory.read()] == [
        f"lt{hour}.test" for hour in range(MOST + 1, 1, -1)
    ]


def test_many_environments_with_long_names_are_read_again(
    memory: InfrastructureFile, path: Path
) -> None:
    rows = tuple(
        Environment(f"{'🙂' * 294}{n:06}", f"{'🙂' * 294}{n:06}") for n in range(MOST_ENVIRONMENTS)
    )
    half = len(rows) // 2
    first = Infrastructure("first.test", NOON, rows[:1])
    second = Infrastructure("second.test", NOON + timedelta(hours=1), rows[:half])
    third = Infrastructure("third.test", NOON + timedelta(hours=2), rows[half:])
    for each in (first, second, third):
        memory.remember(each)
    assert memory.read() == (third, second)
    assert aside(path) == []


def test_half_a_character_does_not_keep_it_from_being_read(memory: InfrastructureFile) -> None:
    memory.remember(replace(ACME, environments=(Environment("Quality \ud83d"),)))
    assert memory.read()[0].environments == (Environment("Quality ?"),)


def document(**others: object) -> bytes:
    return json.dumps(
        {"format": "lifetimes", "version": [1, 0], "lifetimes": [], **others}
    ).encode()


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b"\xff\xfe",
    b"[" * 100_000,
    document()[:-5],
    document(format="trustdraft"),
    document(version=[]),
    document(version="1.0"),
    document(lifetimes=None),
    document(lifetimes=[1]),
    document(lifetimes=[{"lifetime": "a.test"}]),
    document(lifetimes=[{"lifetime": "a", "loaded": "9999-99-99", "environments": []}]),
    document(version=[2, 0], lifetimes={"new": "form"}),  # of a newer version of the program
]


@pytest.mark.parametrize("content", DAMAGED)
def test_what_cannot_be_read_is_left_alone_until_something_is_remembered(
    memory: InfrastructureFile, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert memory.read() == ()
    assert path.read_bytes() == content
    memory.remember(ACME)
    assert memory.read() == (ACME,)
    [kept] = aside(path)
    assert kept.read_bytes() == content


def test_several_damaged_ones_are_kept(memory: InfrastructureFile, path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first", b"second"):
        path.write_bytes(content)
        memory.remember(ACME)
    assert {kept.read_bytes() for kept in aside(path)} == {b"first", b"second"}


def test_one_that_is_too_large_is_set_aside(memory: InfrastructureFile, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b" " * (32 * 2**20 + 1))
    memory.remember(ACME)
    assert (memory.read(), len(aside(path))) == ((ACME,), 1)


def test_a_newer_minor_version_only_adds_fields(memory: InfrastructureFile, path: Path) -> None:
    memory.remember(ACME)
    fields = json.loads(path.read_bytes())
    fields["version"] = [1, 7]
    fields["lifetimes"][0]["region"] = "eu"
    path.write_text(json.dumps(fields), encoding="utf-8")
    assert memory.read() == (ACME,)


def test_a_folder_in_its_place_is_left_and_told(memory: InfrastructureFile, path: Path) -> None:
    path.mkdir(parents=True)
    assert memory.read() == ()
    with pytest.raises(MendableError, match="could not be saved"):
        memory.remember(ACME)
    assert path.is_dir()


@posix_only
def test_what_may_not_be_read_is_not_written_over(memory: InfrastructureFile, path: Path) -> None:
    if os.geteuid() == 0:  # root reads everything but what never ends
        memory.remember(OTHER)
        path.unlink()
        os.mkfifo(path)
    else:
        memory.remember(OTHER)
        path.chmod(0)
    assert memory.read() == ()
    with pytest.raises(MendableError, match="could not be saved"):
        memory.remember(ACME)
    assert aside(path) == []


def test_a_full_disk_keeps_what_was_there(small_disk: Path) -> None:
    memory = InfrastructureFile(small_disk / "lifetimes.json")
    memory.remember(ACME)
    many = tuple(Environment(f"Quality {n}") for n in range(2_000))
    with pytest.raises(MendableError, match="disk is full"):
        memory.remember(replace(OTHER, environments=many))
    assert memory.read() == (ACME,)


def test_what_a_killed_program_left_is_cleared_away(memory: InfrastructureFile, path: Path) -> None:
    path.parent.mkdir()
    left = path.with_name(".trusted-root-wizard-0123.new")
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    memory.remember(ACME)
    assert [each.name for each in path.parent.iterdir()] == ["lifetimes.json"]


def test_threads_lose_nothing_to_each_other(memory: InfrastructureFile) -> None:
    rows = [replace(ACME, lifetime=f"lt{n}.test") for n in range(8)]
    threads = [Thread(target=memory.remember, args=(row,)) for row in rows]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {known.lifetime for known in memory.read()} == {row.lifetime for row in rows}
