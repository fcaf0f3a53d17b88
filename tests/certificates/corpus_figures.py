"""What share of a folder of certificates can be read: `python corpus_figures.py FOLDER …`."""

import argparse
import csv
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.cer import cer_bytes, cer_file_names
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.read import read
from wizard.certificates.read_report import ReadReport
from wizard.keystore_child import KeystoreChild

DECIDABLE = {"yes", "no"}
FORMS = {CerFormat.DER: "DER", CerFormat.BASE64: "PEM"}


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parse(arguments)
    files = sorted(path for path in options.folder.rglob("*") if path.is_file())
    reports = [_read(path, options.password) for path in files]
    found = {c.der: c for report in reports for c in report.certificates}
    certificates = list(found.values())
    _say(f"files {len(files)}")
    _tell_files(reports)
    _tell_certificates(certificates)
    if options.truth:
        _compare(certificates, options.truth)
    if options.openssl:
        _compare_with_openssl(certificates)
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument(
        "--truth",
        metavar="TABLE",
        type=Path,
        help="tab-separated, with the columns sha256 (of the DER) and self_signed (yes, no, or "
        "anything else for what is not known)",
    )
    parser.add_argument(
        "--password",
        action="append",
        default=[],
        help="tried on every keystore that wants one; may be given several times",
    )
    parser.add_argument(
        "--openssl",
        action="store_true",
        help="write every certificate as .cer in both formats and let the openssl program read it",
    )
    return parser.parse_args(arguments)


def _read(path: Path, passwords: Sequence[str]) -> ReadReport:
    data = path.read_bytes()
    report = read(data, path.name, KeystoreChild().open)
    for password in passwords:
        if report.certificates or not report.wants_password:
            break
        report = read(data, path.name, KeystoreChild().open, password)
    return report


def _tell_files(reports: Sequence[ReadReport]) -> None:
    with_certificates = sum(bool(r.certificates) for r in reports)
    explained = sum(bool(r.certificates or r.rejected) for r in reports)
    left_out = Counter(str(piece.kind) for r in reports for piece in r.rejected)
    _say(f"  with certificates {_share(with_certificates, len(reports))}")
    _say(f"  with certificates or a reason {_share(explained, len(reports))}")
    _say(f"  pieces left out: {dict(left_out.most_common())}")


def _tell_certificates(certificates: Sequence[Certificate]) -> None:
    count = len(certificates)
    dated = sum(bool(c.not_before and c.not_after) for c in certificates)
    named = sum(bool(c.subject and c.issuer) for c in certificates)
    noted = sum(bool(c.notes) for c in certificates)
    verdicts = Counter(str(c.self_signed) for c in certificates)
    _say(f"distinct certificates {count}")
    _say(f"  with both dates {_share(dated, count)}")
    _say(f"  with both names {_share(named, count)}; the others' are empty in the file")
    _say(f"  with a note on their encoding {_share(noted, count)}")
    _say(f"  self-signed: {dict(verdicts.most_common())}")


def _compare(certificates: Sequence[Certificate], table: Path) -> None:
    """Compare the verdicts with the truth; each that could not be told is named with the reason."""
    with table.open(newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        truth = {row["sha256"]: row["self_signed"] for row in rows}
    known = [c for c in certificates if truth.get(c.sha256) in DECIDABLE]
    open_ = [c for c in known if c.self_signed is SelfSigned.CANNOT_TELL]
    decided = len(known) - len(open_)
    wrong = [c for c in known if c not in open_ and c.self_signed != truth[c.sha256]]
    _say(f"with a known truth {len(known)}")
    _say(f"  decided {_share(decided, len(known))}, wrong {len(wrong)}")
    for reason, number in Counter(c.self_signed_reason for c in open_).most_common():
        _say(f"  undecided {number}: {reason}")
    for certificate in wrong:
        _say(f"  wrong: {certificate.sha256}, which is {truth[certificate.sha256]}")


def _compare_with_openssl(certificates: Sequence[Certificate]) -> None:
    """Let openssl read each `.cer`, and compare what it takes for the SHA-256."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        for cer_format in CerFormat:
            ask = partial(_openssl_agrees, Path(folder), cer_format)
            answers = list(pool.map(ask, certificates, cer_file_names(certificates)))
            agreeing = answers.count(True)
            _say(f"openssl agrees on .cer, {cer_format} {_share(agreeing, len(answers))}")
            _say(f"  another SHA-256 {answers.count(False)}, refused {answers.count(None)}")
            for certificate, answer in zip(certificates, answers, strict=True):
                if not answer and not certificate.notes:
                    _say(f"  does not agree, and there is no note of ours: {certificate.sha256}")


def _openssl_agrees(
    folder: Path, cer_format: CerFormat, certificate: Certificate, name: str
) -> bool | None:
    path = folder / name
    path.write_bytes(cer_bytes(certificate, cer_format))
    command = ["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-inform", FORMS[cer_format]]
    done = subprocess.run([*command, "-in", path], capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    said = done.stdout.rpartition("=")[2].strip().replace(":", "").lower()
    return said == certificate.sha256


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(whole, 1):.1f} %)"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
