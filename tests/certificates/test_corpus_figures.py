"""The figures that anyone can take of a folder of certificates."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes

from tests.authority import Authority, self_signed_server
from tests.certificates import corpus_figures, keystores
from tests.certificates.openssl_tool import openssl


def test_a_folder_is_counted_and_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    openssl()
    folder = tmp_path / "in"
    folder.mkdir()
    root, server = Authority.root(), self_signed_server(["db.acme.test"])
    (folder / "both.pem").write_bytes(root.pem + server.pem)
    (folder / "root.pfx").write_bytes(keystores.pkcs12(tmp_path, Authority.root("2"), "secret"))
    (folder / "notes.txt").write_text("nothing")
    table = tmp_path / "truth.tsv"
    rows = [(root.certificate, "yes"), (server.certificate, "no")]
    lines = [
        f"{certificate.fingerprint(hashes.SHA256()).hex()}\t{verdict}"
        for certificate, verdict in rows
    ]
    table.write_text("\n".join(["sha256\tself_signed", *lines]))
    options = ["--truth", str(table), "--password", "wrong", "--password", "secret", "--openssl"]
    assert corpus_figures.main([str(folder), *options]) == 0
    said = capsys.readouterr().out
    assert "files 3\n  with certificates 2 of 3" in said
    assert "distinct certificates 3" in said
    assert "decided 2 of 2 (100.0 %), wrong 1" in said
    assert said.count("3 of 3 (100.0 %)\n  another SHA-256 0, refused 0") == 2
