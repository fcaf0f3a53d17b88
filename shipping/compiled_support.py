"""The part of PySide6 that is written in Python, compiled when the program is built.

PySide6 keeps it as sources in a library, and compiles them at each start. It takes them from a
folder beside that library instead when there is one, which is its own switch (`SBK_EMBED=0`).
"""

import marshal
import py_compile
import sys
from importlib import import_module
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from shipping.libraries import Entry

#: Writes declarations for editors, which no program does. It is asked for at each start all the
#: same; a module without anything in it takes its place.
_UNUSED: Final = "shibokensupport/signature/lib/pyi_generator.py"

#: Explain what is wrong with the arguments of a function of Qt, and list its signatures. PySide6
#: loads them at each start; here they wait until somebody asks.
_WAITING: Final = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/tool", "parser")
)

#: A module that is what it waits to be as soon as something in it is asked for.
_WAIT: Final = """\
import marshal
import sys

_CODE = {code!r}


def __getattr__(name):
    del globals()["__getattr__"]
    exec(marshal.loads(_CODE), globals())
    return getattr(sys.modules[__name__], name)
"""

#: Where PySide6 looks for it.
_PLACE: Final = "shiboken6/files.dir"


def compiled_support(work: Path) -> list[Entry]:
    """Compile it, and tell where each file goes.

    Args:
        work: A folder for what only the build needs.
    """
    folder = work / "pyside-support"
    with _sources() as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".py"))
        archive.extractall(folder, names)
    (folder / _UNUSED).write_bytes(b"")
    for name in _WAITING:
        _let_wait(folder / name, name)
    return [(f"{_PLACE}/{name}c", _compiled(folder / name, name), "DATA") for name in names]


def _sources() -> ZipFile:
    import_module("PySide6.QtCore")  # which brings the next one
    _, finder = sys.modules["signature_bootstrap"].prepare_zipfile()
    archive: ZipFile = finder.zfile
    return archive


def _let_wait(source: Path, name: str) -> None:
    """Put a module that waits in the place of the one that it becomes."""
    code = compile(source.read_bytes(), name, "exec", dont_inherit=True)
    source.write_text(_WAIT.format(code=marshal.dumps(code)), encoding="utf-8")


def _compiled(source: Path, name: str) -> str:
    """Compile a file to the same bytes wherever and whenever that is done, and tell where."""
    target = str(source.with_suffix(".pyc"))
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), target, name, doraise=True, invalidation_mode=mode)
    return target
