"""What Windows shows of the program in the properties of its file."""

from typing import Final

_ENGLISH: Final = 0x0409
_UNICODE: Final = 1200


def version_resource(version: str) -> str:
    """Compose the version resource, in the words that PyInstaller reads.

    Args:
        version: That of the program, such as `1.2.0`.
    """
    numbers = tuple(([int(each) for each in version.split(".")] + [0] * 4)[:4])
    strings = {
        "CompanyName": "The Trusted Root Wizard developers",
        "FileDescription": "Trusted Root Wizard",
        "FileVersion": version,
        "InternalName": "trusted-root-wizard",
        "LegalCopyright": "The Trusted Root Wizard developers. MIT License.",
        "OriginalFilename": "trusted-root-wizard.exe",
        "ProductName": "Trusted Root Wizard",
        "ProductVersion": version,
    }
    pairs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    table = f"StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{pairs}])"
    language = f"VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])"
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([{table}]), VarFileInfo([{language}])])\n"
    )
