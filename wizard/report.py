"""What Review would show of files and folders, printed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

from wizard.certificates.certificate import Certificate, SelfSigned, Validity
from wizard.trust.assess import assess
from wizard.trust.headline import headline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from wizard.certificates.read_report import ReadReport
    from wizard.sources import SourceReader
    from wizard.trust.trust_report import Assessment

SOMETHING_READ = 0
NOTHING_READ = 1

_SELF_SIGNED = {
    SelfSigned.YES: "yes",
    SelfSigned.NO: "no",
    SelfSigned.CANNOT_TELL: "cannot be told",
}
_LABEL_WIDTH = 13


def print_report(
    paths: Sequence[Path], sources: SourceReader, now: datetime, out: TextIO, *, as_json: bool
) -> int:
    """Read files and folders, each judged by itself, and print what is in them.

    Args:
        paths: The files and folders.
        sources: Reads them.
        now: The time at which validity is judged, aware UTC.
        out: Where to print.
        as_json: Whether to print one JSON object rather than text for people.

    Returns:
        The exit code: 0 when a certificate was read, 1 when there was none.

    Raises:
        OSError: `out` takes no more.
    """
    reports = (sources.read_file(path) for path in sources.files_in(paths))
    write = _write_json if as_json else _write_text
    was_something_read = write(reports, now, out)
    out.flush()
    return SOMETHING_READ if was_something_read else NOTHING_READ


def _write_json(reports: Iterable[ReadReport], now: datetime, out: TextIO) -> bool:
    fields = [_source_fields(report, now) for report in reports]
    # Only ASCII, which survives every terminal and pipe.
    json.dump({"sources": fields}, out, indent=2)
    out.write("\n")
    return any(source["certificates"] for source in fields)


def _source_fields(report: ReadReport, now: datetime) -> dict[str, object]:
    return {
        "source": report.source,
        "certificates": [_certificate_fields(c, now) for c in report.certificates],
        "install": [c.sha256 for c in assess(report.certificates).installable],
        "rejected": [
            {"position": r.position, "kind": r.kind, "reason": r.reason} for r in report.rejected
        ],
        "private_keys_ignored": report.private_keys_ignored,
    }


def _certificate_fields(certificate: Certificate, now: datetime) -> dict[str, object]:
    return {
        "sha256": certificate.sha256,
        "sha1": certificate.sha1,
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "serial": None if certificate.serial is None else f"{certificate.serial:x}",
        "not_before": _moment_field(certificate.not_before),
        "not_after": _moment_field(certificate.not_after),
        "validity": certificate.validity(now),
        "self_issued": certificate.self_issued,
        "self_signed": certificate.self_signed,
        "is_ca": certificate.is_ca,
    }


def _moment_field(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _write_text(reports: Iterable[ReadReport], now: datetime, out: TextIO) -> bool:
    was_something_read = False
    for number, report in enumerate(reports):
        if number:
            out.write("\n\n")
        out.writelines(f"{line}\n" for line in _source_lines(report, now))
        was_something_read |= bool(report.certificates)
    return was_something_read


def _source_lines(report: ReadReport, now: datetime) -> Iterator[str]:
    yield report.source
    yield "=" * len(report.source)
    if report.certificates:
        trust = assess(report.certificates)
        verdict = headline(trust, frozenset(), now)
        yield f"{verdict.sentence}. {verdict.explanation}"
        for assessment in trust.assessments:
            yield ""
            yield from _certificate_lines(assessment, now)
    else:
        yield "No certificate was read."
    yield from _listed("Left out", [f"{r.position}. {r.reason}" for r in report.rejected])
    yield from _listed("Repaired", report.repairs)
    if report.private_keys_ignored:
        yield from ("", f"Private keys met and not kept: {report.private_keys_ignored}")


def _certificate_lines(assessment: Assessment, now: datetime) -> Iterator[str]:
    certificate = assessment.certificate
    yield certificate.title
    facts = {
        "Install": f"{'yes' if assessment.installable else 'no'}. {assessment.reason}",
        "Validity": _validity_words(certificate, now),
        "Self-signed": f"{_SELF_SIGNED[certificate.self_signed]}. {certificate.self_signed_reason}",
        "Authority": "yes" if certificate.is_ca else "no",
        "Subject": certificate.subject,
        "Issuer": certificate.issuer,
        "Key": certificate.key,
        "Signature": certificate.signature,
        "Stands for": ", ".join(certificate.alternative_names),
        "Serial": "cannot be read" if certificate.serial is None else f"{certificate.serial:x}",
        "SHA-256": certificate.sha256,
        "SHA-1": certificate.sha1,
    }
    for label, fact in facts.items():
        if fact:
            yield f"  {label:<{_LABEL_WIDTH}}{fact}"
    for note in certificate.notes:
        yield f"  {'Note':<{_LABEL_WIDTH}}{note}"


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", title, *(f"  {line}" for line in lines))


def _validity_words(certificate: Certificate, now: datetime) -> str:
    begin, end = certificate.not_before, certificate.not_after
    if begin is None or end is None:
        return "its dates cannot be read"
    match certificate.validity(now):
        case Validity.IMPOSSIBLE:
            return f"impossible: it ends ({_moment(end)}) before it begins ({_moment(begin)})"
        case Validity.NOT_YET_VALID:
            return f"not valid yet: begins {_moment(begin)}, in {_days((begin - now).days)}"
        case Validity.EXPIRED:
            return f"expired {_moment(end)}, {_days((now - end).days)} ago"
    if certificate.never_expires:
        return f"since {_moment(begin)}, without an end"
    return f"{_moment(begin)} to {_moment(end)}, {_days((end - now).days)} left"


def _moment(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=None).isoformat(' ', 'minutes')} UTC"


def _days(days: int) -> str:
    return "1 day" if days == 1 else f"{days:,} days"
