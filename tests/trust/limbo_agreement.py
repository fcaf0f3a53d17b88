"""Compares verdicts and rehearsals with the cases of C2SP's x509-limbo.

    python tests/trust/limbo_agreement.py limbo.json [--all]

The cases say what a strict client for the public web does. The front-ends are Windows, and what
is asked here is whether an installation helps: where that differs on purpose, `WINDOWS` says why,
from what is documented of Windows and of OpenSSL; none of it was run on Windows.
Cases about revocation lists, a limit of depth and certificates of clients are left out.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wizard.certificates.certificate import Certificate
from wizard.certificates.read import read
from wizard.trust.assess import assess
from wizard.trust.public_roots import PublicRoots
from wizard.trust.question import Presented, Question
from wizard.trust.verdict import INSTALLING, Code

#: After these verdicts an installation helps, be it for a short time.
HELPED = INSTALLING | {Code.EXPIRES_BEFORE_DELIVERY}

#: Why a case is answered in another way than its suite expects, by what its name begins with.
WINDOWS = {
    name: reason
    for reason, names in {
        "only a self-signed certificate is an anchor for Windows": (
            "cve::cve-2024-0567",
            "rfc5280::root-and-intermediate-swapped",
        ),
        "key identifiers help to find an issuer, and their absence harms nothing": (
            "rfc5280::aki::",
            "rfc5280::ski::",
            "webpki::aki::",
        ),
        "an extension counts whether or not it is marked critical as RFC 5280 wants it": (
            "rfc5280::nc::permitted-dns-match-noncritical",
            "rfc5280::pc::ica-noncritical-pc",
            "rfc5280::san::noncritical-with-empty-subject",
            "rfc5280::root-non-critical-basic-constraints",
            "webpki::san::san-critical-with-nonempty-subject",
            "webpki::eku::ee-critical-eku",
        ),
        "form of a profile that no client on the front-ends insists on": (
            "rfc5280::nc::invalid-dnsname-leading-period",
            "rfc5280::nc::not-allowed-in-ee",
            "rfc5280::nc::nc-permits-invalid-dns-san",
            "rfc5280::san::underscore-dns",
            "rfc5280::serial::",
            "rfc5280::leaf-ku-keycertsign",
            "webpki::nc::",
            "webpki::malformed-aia",
            "webpki::v1-cert",
        ),
        "the common name does not matter beside alternative names, and counts without them": (
            "webpki::cn::",
            "webpki::san::no-san",
        ),
        "rules for public authorities, which a private one need not keep": (
            "webpki::eku::",
            "webpki::san::public-suffix-",
            "webpki::ee-basicconstraints-ca",
            "webpki::ca-as-leaf",
        ),
        "a key that is told of in a remark, and is not refused": ("webpki::forbidden-",),
    }.items()
    for name in names
}


@dataclass(frozen=True)
class Case:
    """One case and what became of it."""

    name: str
    expected: bool
    connects: bool
    told: str

    @property
    def reason(self) -> str:
        """Why it may differ; empty when nothing says that it may."""
        return next((why for name, why in WINDOWS.items() if self.name.startswith(name)), "")


def main() -> None:
    """Print how many cases agree, and all that do not."""
    cases = list(cases_in(Path(sys.argv[1])))
    differing = [case for case in cases if case.connects is not case.expected]
    unexplained = [case for case in differing if not case.reason]
    lines = [
        f"{len(cases)} cases, {len(cases) - len(differing)} agree as they stand,",
        f"{len(differing) - len(unexplained)} differ for a reason, {len(unexplained)} for none",
    ]
    for reason, count in Counter(case.reason for case in differing if case.reason).most_common():
        lines.append(f"{count:5} {reason}")
    for case in cases if "--all" in sys.argv else unexplained:
        lines.append(f"{case.name}: expected {case.expected}, connects {case.connects}")
        lines.append(f"      {case.told}")
    sys.stdout.write("\n".join(lines) + "\n")


def cases_in(path: Path) -> Iterator[Case]:
    """Put the question of each case."""
    for case in json.loads(path.read_text("utf-8"))["testcases"]:
        left_out = case["crls"] or case["max_chain_depth"] is not None
        if case["validation_kind"] == "SERVER" and not left_out:
            yield answered(case)


def answered(case: dict[str, Any]) -> Case:
    """Ask whether the server's certificate will be trusted once the anchors are installed."""
    anchors = certificates_in(case["trusted_certs"])
    peer = certificates_in([case["peer_certificate"]])
    between = certificates_in(case["untrusted_intermediates"])
    name = case["expected_peer_name"]
    moment = case["validation_time"]
    now = datetime.fromisoformat(moment) if moment else datetime.now(UTC)
    question = Question(
        certificates=tuple(dict.fromkeys((*peer, *between, *anchors))),
        now=now,
        due=now.date(),
        host=name["value"] if name else "",
        presented=(Presented("limbo", (*peer, *between)),),
        # Nothing but the anchors of the case may be installed.
        left_out=frozenset(c.sha256 for c in (*peer, *between) if c not in anchors),
        added=frozenset(c.sha256 for c in anchors),
    )
    report = assess(question, PublicRoots())
    rehearsal = report.rehearsal
    connects = (
        report.verdict is not None
        and report.verdict.code in HELPED
        and rehearsal is not None
        and rehearsal.server in peer
        and rehearsal.connects
    )
    told = report.verdict.sentence if report.verdict else ""
    return Case(case["id"], case["expected_result"] == "SUCCESS", connects, told)


def certificates_in(blocks: list[str]) -> tuple[Certificate, ...]:
    """Read PEM as the program does."""

    def no_keystore(*_: object) -> Any:  # noqa: ANN401  never called for PEM
        raise NotImplementedError

    return read("\n".join(blocks).encode(), "limbo", no_keystore).certificates


if __name__ == "__main__":
    main()
