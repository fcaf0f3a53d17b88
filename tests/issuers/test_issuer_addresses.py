import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

ASK = """
import sys
from tests.authority import Authority
from wizard.certificates.decode import decode_certificate
from wizard.issuers.search import IssuerSearch

root = decode_certificate(Authority.root().der)
print(IssuerSearch().addresses([root]), "urllib3" in sys.modules)
"""


def test_nothing_that_downloads_is_loaded_where_no_address_is_named() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert done.stdout == "() False\n"
