"""What Review would show of files and folders, printed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from wizard.certificates.certificate import Certificate, SelfSigned, Validity
from wizard.request.deadline import earliest
from wizard.request.question import presented_in
from wizard.trust.assess import assess
from wizard.trust.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from wizard.certificates.read_report import ReadReport
    from wizard.trust.public_roots import PublicRoots
    from wizard.trust.rehearsal import Outcome, Rehearsal
    from wizard.trust.trust_report import Assessment, TrustReport
    from wizard.trust.verdict import Verdict

SOMETHING_READ = 0
NOTHING_READ = 1

_SELF_SIGNED = {
    SelfSigned.YES: "yes",
    SelfSigned.NO: "no",
    SelfSigned.CANNOT_TELL: "cannot be told",
}
_LABEL_WIDTH = 13


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What sources are judged by.

    Attributes:
        roots: Microsoft's list.
        now: The time, aware UTC.
        issuers_of: Looks for issuers that a source lacks in this computer's own store.
    """

    roots: PublicRoots
    now: datetime
    issuers_of: Callable[[Sequence[Certificate]], ReadReport]

    def trust_in(self, report: ReadReport) -> TrustReport:
        """Judge a source by itself, with the issuers of its certificates that are at hand."""
        trust = self._answer(report, ())
        found = self.issuers_of(trust.missing).certificates if trust.missing else ()
        return self._answer(report, found) if found else trust

    def _answer(self, report: ReadReport, found: tuple[Certificate, ...]) -> TrustReport:
        question = Question(
            (*report.certificates, *found),
            self.now,
            earliest(self.now.astimezone().date()),
            presented=presented_in([report]),
            holds_client_key=bool(report.private_keys_ignored),
        )
        return assess(question, self.roots)


def print_report(
    reports: Iterable[ReadReport], circumstances: Circumstances, out: TextIO, *, as_json: bool
) -> int:
    """Print what is in sources, each judged by itself.

    Args:
        reports: What reading each source gave; taken one by one.
        circumstances: What they are judged by.
        out: Where to print.
        as_json: Whether to print one JSON object rather than text for people.

    Returns:
        The exit code: 0 when a certificate was read, 1 when there was none.

    Raises:
        OSError: `out` takes no more.
    """
    write = _write_json if as_json else _write_text
    was_something_read = write(reports, circumstances, out)
    out.flush()
    return SOMETHING_READ if was_something_read else NOTHING_READ


def _write_json(reports: Iterable[ReadReport], circumstances: Circumstances, out: TextIO) -> bool:
    fields = [_source_fields(report, circumstances) for report in reports]
    # Only ASCII, which survives every terminal and pipe.
    json.dump({"sources": fields}, out, indent=2)
    out.write("\n")
    return any(source["certificates"] for source in fields)


def _source_fields(report: ReadReport, circumstances: Circumstances) -> dict[str, object]:
    trust = circumstances.trust_in(report)
    return {
        "source": report.source,
        "server": None if report.sender is None else report.sender._asdict(),
        "certificates": [_certificate_fields(c, circumstances.now) for c in report.certificates],
        "found_on_this_computer": [
            _certificate_fields(a.certificate, circumstances.now)
            for a in trust.assessments
            if a.certificate not in report.certificates
        ],
        "verdict": None if trust.verdict is None else _verdict_fields(trust.verdict),
        "findings": [
            {"code": f.code, "weight": f.weight.name.lower(), "sentence": f.sentence}
            for f in trust.findings
        ],
        "rehearsal": None if trust.rehearsal is None else _rehearsal_fields(trust.rehearsal),
        "rejected": [
            {"position": r.position, "kind": r.kind, "reason": r.reason} for r in report.rejected
        ],
        "private_keys_ignored": report.private_keys_ignored,
    }


def _verdict_fields(verdict: Verdict) -> dict[str, object]:
    return {
        "code": verdict.code,
        "sentence": verdict.sentence,
        "why": verdict.why,
        "what_to_do": verdict.what_to_do,
        "who": verdict.who,
        "message": verdict.message,
        "link": verdict.link,
        "install": [{"sha256": p.certificate.sha256, "store": p.store} for p in verdict.install],
    }


def _rehearsal_fields(rehearsal: Rehearsal) -> dict[str, object]:
    return {
        "server": rehearsal.server.sha256,
        "before": _outcome_fields(rehearsal.before),
        "after": _outcome_fields(rehearsal.after),
        "host_matches": rehearsal.host_matches,
        "in_time": rehearsal.in_time,
        "connects": rehearsal.connects,
    }


def _outcome_fields(outcome: Outcome) -> dict[str, object]:
    return {"trusted": outcome.trusted, "code": outcome.code, "words": outcome.words}


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


def _write_text(reports: Iterable[ReadReport], circumstances: Circumstances, out: TextIO) -> bool:
    was_something_read = False
    for number, report in enumerate(reports):
        if number:
            out.write("\n\n")
        out.writelines(f"{line}\n" for line in _source_lines(report, circumstances))
        was_something_read |= bool(report.certificates)
    return was_something_read


def _source_lines(report: ReadReport, circumstances: Circumstances) -> Iterator[str]:
    yield report.source
    yield "=" * len(report.source)
    if report.certificates:
        trust = circumstances.trust_in(report)
        yield from _verdict_lines(trust)
        for assessment in trust.assessments:
            yield ""
            yield from _certificate_lines(assessment, circumstances.now)
    else:
        yield "No certificate was read."
    yield from _listed("Left out", [f"{r.position}. {r.reason}" for r in report.rejected])
    yield from _listed("Repaired", report.repairs)
    if report.private_keys_ignored:
        yield from ("", f"Private keys met and not kept: {report.private_keys_ignored}")


def _verdict_lines(trust: TrustReport) -> Iterator[str]:
    verdict, rehearsal = trust.verdict, trust.rehearsal
    if verdict is None:
        return
    yield f"{verdict.sentence}. {verdict.why}"
    yield verdict.what_to_do
    if verdict.link:
        yield verdict.link
    if rehearsal is not None:
        before, after = (
            "trusted" if outcome.trusted else outcome.words
            for outcome in (rehearsal.before, rehearsal.after)
        )
        yield f"Rehearsed with OpenSSL: today {before}; with that installed {after}."
    yield from _listed(
        "Findings", [f"{f.weight.name.lower()}: {f.sentence}" for f in trust.findings]
    )
    if verdict.message:
        yield from _listed("To send", verdict.message.splitlines())


def _certificate_lines(assessment: Assessment, now: datetime) -> Iterator[str]:
    certificate = assessment.certificate
    yield certificate.title
    facts = {
        "Install": f"{'yes' if assessment.proposed else 'no'}. {assessment.reason}",
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
