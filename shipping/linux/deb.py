"""The program as a package of Debian and Ubuntu.

It needs no scripts: what has to be done about menus, kinds of files and pictures is done by the
packages that look after them, as soon as a file comes to their folders or goes.
"""

import hashlib
from pathlib import Path
from typing import Final

from shipping.archives import Content, Link, ar, tar_xz, tree
from shipping.libraries import debian_packages
from shipping.linux.share import NAME, ROOT

_HOME: Final = f"usr/lib/{NAME}"
_DOCUMENTS: Final = f"usr/share/doc/{NAME}"
_NOTICES: Final = "_internal/resources/THIRD-PARTY-NOTICES.txt"
#: To open links, to keep the access token, and for the roots that a company has given the computer.
_RECOMMENDED: Final = ("ca-certificates", "gnome-keyring | kwalletmanager", "xdg-utils")

_CONTROL: Final = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Trusted Root Wizard developers <maintainers@trusted-root-wizard.invalid>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: {recommends}
Section: utils
Priority: optional
Description: prepares the case that makes OutSystems 11 Cloud trust a certificate
 Takes a certificate in whatever form it comes, says what really has to be
 installed, and prepares the support case completely. It also says so when
 no case is needed, or when none would help.
"""


def deb(folder: Path, share: dict[str, Content], version: str, moment: int, machine: str) -> bytes:
    """Pack the `.deb`.

    Args:
        folder: Where the program is, complete.
        share: What desktops want to know, as `shared_files` lists it.
        version: Of the program.
        moment: The time of every file, in seconds since 1970.
        machine: What Debian calls the kind of computer, such as `amd64`.
    """
    files = {
        **tree(folder, _HOME),
        **{f"usr/share/{place}": content for place, content in share.items()},
        f"{_DOCUMENTS}/copyright": _copyright(),
        f"{_DOCUMENTS}/THIRD-PARTY-NOTICES.txt": Link(f"../../../lib/{NAME}/{_NOTICES}"),
        f"usr/bin/{NAME}": Link(f"../lib/{NAME}/{NAME}"),
    }
    about: dict[str, Content] = {
        "control": _control(folder, _read(files), version, machine).encode(),
        "md5sums": _sums(_read(files)),
    }
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tar_xz(about, moment, top="./"),
        "data.tar.xz": tar_xz(files, moment, top="./"),
    }
    return ar(members, moment)


def _control(folder: Path, files: dict[str, bytes], version: str, machine: str) -> str:
    needed, on_wayland = debian_packages(folder)
    return _CONTROL.format(
        name=NAME,
        version=version,
        architecture=machine,
        kibibytes=sum(len(each) for each in files.values()) // 1024,
        depends=", ".join(needed),
        recommends=", ".join(sorted([*on_wayland, *_RECOMMENDED])),
    )


def _read(files: dict[str, Content]) -> dict[str, bytes]:
    """Read what is no link, by its place."""
    return {
        name: each.read_bytes() if isinstance(each, Path) else each
        for name, each in files.items()
        if not isinstance(each, Link) and not (isinstance(each, Path) and each.is_symlink())
    }


def _sums(files: dict[str, bytes]) -> bytes:
    lines = [f"{_md5(content)}  {name}\n" for name, content in sorted(files.items())]
    return "".join(lines).encode()


def _md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()  # dpkg asks for this one


def _copyright() -> bytes:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    body = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines()[4:])
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Trusted Root Wizard
Comment: What others wrote and is in /{_HOME} is listed with its licences
 in THIRD-PARTY-NOTICES.txt beside this file.

Files: *
Copyright: 2026 The Trusted Root Wizard developers
License: Expat
{body}
""".encode()
