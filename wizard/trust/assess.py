"""What has to be installed of a set of certificates, and why.

Only a certificate that is signed with its own key belongs in the trusted root store: Windows
takes nothing else as a trust anchor (Microsoft, CERT_CHAIN_ENGINE_CONFIG), and any other
certificate there makes IIS refuse client certificates (Microsoft KB 2802568).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wizard.sentence import joined, say
from wizard.trust.chain import arrange
from wizard.trust.finding import Finding, Weight
from wizard.trust.issuers import find_issuers
from wizard.trust.judge import is_server, judge, left_out_by_server
from wizard.trust.judged import Judged
from wizard.trust.obstacle_words import other_platform
from wizard.trust.paths import best_path, starts
from wizard.trust.placing import Placing
from wizard.trust.put_into_words import put_into_words
from wizard.trust.question import Platform
from wizard.trust.rehearse import rehearse
from wizard.trust.remark import remark_on
from wizard.trust.trust_report import TrustReport, chosen
from wizard.trust.trust_words import nothing
from wizard.trust.verdict import INSTALLING, Code, Placement, Store, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.certificates.certificate import Certificate
    from wizard.trust.issuers import Issuers
    from wizard.trust.paths import CertificationPath
    from wizard.trust.public_roots import PublicRoots
    from wizard.trust.question import Question

#: Paths by the situation that they are in.
_Situations = dict[Code, list["CertificationPath"]]


def assess(question: Question, roots: PublicRoots) -> TrustReport:
    """Answer a question.

    The same certificates give the same chains and the same verdict in whatever order they come;
    the order decides only which of two chains, or of two certificates below one issuer, is first.
    """
    issuers = find_issuers(question.certificates)
    situations = _judge_all(issuers, question, roots)
    install = _wanted(situations, question)
    verdict = _verdict(situations, question, roots, install)
    paths = [path for paths in situations.values() for path in paths]
    placing = Placing(issuers, {p.certificate: p.store for p in verdict.install}, paths, question)
    report = TrustReport(placing.links(arrange(issuers)), verdict)
    subject = next(iter(situations.get(verdict.code, ())), None)
    ticked = chosen(report.assessments, question.left_out, question.added)
    return TrustReport(
        report.chains,
        verdict,
        _findings(situations, verdict, question, roots),
        rehearse(subject, question, roots, ticked)
        if subject is not None and is_server(subject.start)
        else None,
        tuple(path.top for path in paths if path.listed is None and not path.is_anchored),
        roots.published,
    )


def _judge_all(
    issuers: Mapping[Certificate, Issuers], question: Question, roots: PublicRoots
) -> _Situations:
    """Put the best path of each certificate to be trusted into its situation, the gravest first."""
    found: defaultdict[Code, list[CertificationPath]] = defaultdict(list)
    for start in starts(issuers):
        path = best_path(start, issuers, roots, question.now)
        found[judge(path, question)].append(path)
    return {code: found[code] for code in Code if code in found}


def _wanted(situations: _Situations, question: Question) -> tuple[Placement, ...]:
    """Tell what all paths together want installed, each certificate once."""
    wanted: dict[Certificate, Store] = {}
    for code in INSTALLING & situations.keys():
        for path in situations[code]:
            wanted[path.top] = Store.ROOT
            for intermediate in left_out_by_server(path, question):
                wanted.setdefault(intermediate, Store.INTERMEDIATE)
    return tuple(Placement(c, wanted[c]) for c in question.certificates if c in wanted)


def _verdict(
    situations: _Situations,
    question: Question,
    roots: PublicRoots,
    install: tuple[Placement, ...],
) -> Verdict:
    if question.platform is not Platform.CLOUD:
        return other_platform(question.platform)
    code = next(iter(situations), None)
    if code is None:
        return nothing()
    return put_into_words(code, Judged(situations[code], question, roots.published, install))


def _findings(
    situations: _Situations, verdict: Verdict, question: Question, roots: PublicRoots
) -> tuple[Finding, ...]:
    """The findings of the path that the verdict is about, and the other situations in a word."""
    subject = situations.get(verdict.code)
    found = list(remark_on(subject[0], verdict.code, question)) if subject else []
    for code, paths in situations.items():
        # What else has to be installed is in the verdict already.
        if code is not verdict.code and not {code, verdict.code} <= INSTALLING:
            other = put_into_words(code, Judged(paths, question, roots.published))
            sentence = say("{}.", "a whole sentence").format(other.sentence)
            if code is Code.PUBLIC:
                found.append(Finding(code, Weight.NOTE, sentence))
            else:
                sentence = joined((sentence, other.what_to_do))
                found.append(Finding(code, Weight.CAREFUL, sentence))
    return tuple(sorted(found, key=lambda finding: -finding.weight))
