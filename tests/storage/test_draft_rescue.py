"""What can still be read out of a damaged draft is offered, and the damaged file is kept."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.storage.windows import Window
from wizard.certificates.certificate import Certificate
from wizard.certificates.key_firewall import REMOVED
from wizard.environments.environment import Environment
from wizard.request.request import Request
from wizard.storage.draft_answers import DamagedDraftError
from wizard.storage.drafts import DraftFolder


def damage_of(drafts: DraftFolder, path: Path) -> DamagedDraftError:
    with pytest.raises(DamagedDraftError) as damage:
        drafts.open(path)
    return damage.value


def rescued(drafts: DraftFolder, path: Path) -> Request:
    request = damage_of(drafts, path).rescued
    assert request is not None
    return request


@pytest.fixture
def path(drafts: DraftFolder, full_request: Request) -> Path:
    return drafts.save(full_request).path


def test_the_version_before_is_offered_if_it_is_whole(
    window: Window, drafts: DraftFolder, empty_request: Request
) -> None:
    window.save(replace(empty_request, note="before"))
    path = window.save(replace(empty_request, note="damaged"))
    path.write_bytes(path.read_bytes()[:300])
    damage = damage_of(drafts, path)
    assert damage.previous == path.with_name(f"{path.name}.previous")
    assert damage.rescued == replace(empty_request, note="before")
    assert path.stat().st_size == 300


def test_what_stands_before_and_behind_the_damage_is_found(
    drafts: DraftFolder, path: Path, full_request: Request, certificate: Certificate
) -> None:
    content = path.read_bytes()
    middle = content.index(b'"left_out"')
    path.write_bytes(content[:middle] + b"\0\xff}]" * 100 + content[middle + 5 :])
    found = rescued(drafts, path)
    assert damage_of(drafts, path).previous is None
    assert found.identity == full_request.identity
    assert found.certificates == (certificate,)
    assert [source.source for source in found.sources] == [path.name]
    assert found.contact == full_request.contact
    assert found.environments == (
        Environment("Quality", "quality.acme.test"),
        Environment("Produção", ""),
    )
    assert (found.title, found.note) == (full_request.title, full_request.note)
    assert found.edited_description == full_request.edited_description
    assert (found.case_number, found.infrastructure) == ("2345678", "ACME-1")


def test_of_a_draft_that_is_cut_off_the_certificates_are_found(
    drafts: DraftFolder, path: Path, certificate: Certificate
) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b'"rejected"')])
    assert rescued(drafts, path).certificates == (certificate,)


def test_a_certificate_that_is_damaged_does_not_cost_the_others(
    drafts: DraftFolder, path: Path, full_request: Request, certificate: Certificate
) -> None:
    document = json.loads(path.read_bytes())
    whole = document["sources"][0]["certificates"][0]
    document["sources"][0]["certificates"] = [f"{whole[:4]}AAAA{whole[8:]}", whole]
    path.write_text(json.dumps(document), "utf-8")
    assert rescued(drafts, path).certificates == (certificate,)


def test_of_a_certificate_that_holds_a_key_and_of_typed_keys_nothing_is_rescued(
    drafts: DraftFolder, path: Path
) -> None:
    key = Authority.root().key_pem.decode()
    document = json.loads(path.read_bytes())
    document["note"] = f"See {key}"
    path.write_text(json.dumps(document)[:-1], "utf-8")
    assert rescued(drafts, path).note == f"See {REMOVED}\n"


@pytest.mark.parametrize("content", [b"", b"{", b"\0" * 5_000, b'{"format": "trustdraft"}'])
def test_where_there_is_nothing_nothing_is_offered(
    content: bytes, drafts: DraftFolder, path: Path
) -> None:
    path.write_bytes(content)
    assert damage_of(drafts, path).rescued is None


def test_drafts_damaged_in_every_way_open_or_are_refused() -> None:
    script = str(Path(__file__).with_name("fuzzed_drafts.py"))
    said = subprocess.run(
        [sys.executable, script, "300", "7"], capture_output=True, check=False, text=True
    )
    assert said.returncode == 0, said.stderr
    assert said.stdout.startswith("300 drafts: ")


def go_on(drafts: DraftFolder, path: Path, request: Request) -> None:
    drafts.save(request, path, damage_of(drafts, path).version)


def start_anew(drafts: DraftFolder, path: Path, request: Request) -> None:
    drafts.save_copy(request, path)


@pytest.mark.parametrize("act", [go_on, start_anew])
def test_going_on_sets_the_damaged_file_aside(
    act: Callable[[DraftFolder, Path, Request], None], drafts: DraftFolder, path: Path
) -> None:
    damaged = path.read_bytes().replace(b'"severity": "high"', b'"severity": "ugh!"')
    path.write_bytes(damaged)
    request = rescued(drafts, path)
    act(drafts, path, request)
    for note in "abc":  # nothing is kept for long as the version before
        opened = drafts.open(path)
        drafts.save(replace(opened.request, note=note), path, opened.version)
    assert [found.read_bytes() for found in path.parent.glob("*.damaged")] == [damaged]
    assert drafts.load(path).note == "c"


def test_a_file_that_changed_since_it_was_found_damaged_is_not_overwritten(
    drafts: DraftFolder, path: Path, full_request: Request
) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:-5])
    damage = damage_of(drafts, path)
    path.write_bytes(whole)
    with pytest.raises(Exception, match="was changed by another program"):
        drafts.save(replace(full_request, note="rescued"), path, damage.version)
    assert path.read_bytes() == whole
