"""What share of a folder of certificates can be read: `python corpus_figures.py FOLDER [TABLE]`.

TABLE is tab-separated with a header line; its columns `sha256` (of the DER) and `self_signed`
(`yes`, `no`, or anything else for what is not known) are the truth to compare with.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.read import read
from wizard.keystore_child import KeystoreChild

DECIDABLE = {"yes", "no"}


def main(arguments: list[str]) -> int:
    if len(arguments) not in {1, 2}:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    files = sorted(path for path in Path(arguments[0]).rglob("*") if path.is_file())
    certificates: dict[bytes, Certificate] = {}
    refused: Counter[str] = Counter()
    with_certificates = explained = 0
    for path in files:
        report = read(path.read_bytes(), path.name, KeystoreChild().open)
        certificates.update((certificate.der, certificate) for certificate in report.certificates)
        refused.update(rejected.kind for rejected in report.rejected)
        with_certificates += bool(report.certificates)
        explained += bool(report.certificates or report.rejected)
    complete = sum(
        bool(c.subject and c.issuer and c.not_before and c.not_after) for c in certificates.values()
    )
    out = sys.stdout.write
    out(f"files {len(files)}\n")
    out(f"  with certificates {_share(with_certificates, len(files))}\n")
    out(f"  with certificates or a reason {_share(explained, len(files))}\n")
    out(f"distinct certificates {len(certificates)}\n")
    out(f"  with both names and both dates {_share(complete, len(certificates))}\n")
    noted = sum(bool(c.notes) for c in certificates.values())
    out(f"  with a note on their encoding {_share(noted, len(certificates))}\n")
    out(f"pieces left out: {dict(refused.most_common())}\n")
    verdicts = Counter(c.self_signed.value for c in certificates.values())
    out(f"self-signed: {dict(verdicts.most_common())}\n")
    if len(arguments) > 1:
        _compare(list(certificates.values()), Path(arguments[1]))
    return 0


def _compare(certificates: list[Certificate], table: Path) -> None:
    with table.open(newline="") as lines:
        truth = {row["sha256"]: row for row in csv.DictReader(lines, delimiter="\t")}
    decidable = [c for c in certificates if _truth(truth, c) in DECIDABLE]
    decided = [c for c in decidable if c.self_signed is not SelfSigned.CANNOT_TELL]
    wrong = [c for c in decided if c.self_signed.value != _truth(truth, c)]
    out = sys.stdout.write
    out(f"with a known truth {len(decidable)}\n")
    out(f"  decided {_share(len(decided), len(decidable))}\n")
    out(f"  wrong {len(wrong)}\n")
    for certificate in decidable:
        expected = _truth(truth, certificate)
        if certificate.self_signed.value != expected:
            out(f"  {certificate.sha256[:12]} {expected} -> {certificate.self_signed.value}: ")
            out(f"{certificate.self_signed_reason}\n")


def _truth(truth: dict[str, dict[str, str]], certificate: Certificate) -> str:
    return truth.get(certificate.sha256, {}).get("self_signed", "?")


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(whole, 1):.1f} %)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
