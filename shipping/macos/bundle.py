"""What macOS is told of the program."""

from typing import Any, Final

BUNDLE_NAME: Final = "Trusted Root Wizard.app"
IDENTIFIER: Final = "trusted-root-wizard"
_DRAFT: Final = f"{IDENTIFIER}.draft"


def information(version: str) -> dict[str, Any]:
    """Compose the property list of the bundle.

    Args:
        version: That of the program.
    """
    return {
        "CFBundleDisplayName": "Trusted Root Wizard",
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "de", "es", "fr", "ja", "pt-BR"],
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": "13.0",  # as Qt 6.11 wants it
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark windows are wanted
        "CFBundleDocumentTypes": [
            _opened("Trusted Root Wizard draft", "Owner", [_DRAFT], ["trustdraft"], "Editor"),
            # The keychain stays what opens certificates, unless the customer chooses.
            _opened("Certificate", "Alternate", ["public.x509-certificate"], _CERTIFICATES),
            _opened("Certificate collection", "Alternate", [], ["p7b", "p7c", "p7s"]),
            _opened("Keystore", "Alternate", ["com.rsa.pkcs-12"], ["pfx", "p12"]),
            _opened("Java keystore", "Alternate", [], ["jks", "jceks", "keystore"]),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _DRAFT,
                "UTTypeDescription": "Trusted Root Wizard draft",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["trustdraft"]},
            }
        ],
    }


_CERTIFICATES: Final = ["cer", "crt", "pem", "der"]


def _opened(
    name: str, rank: str, types: list[str], extensions: list[str], role: str = "Viewer"
) -> dict[str, Any]:
    """Describe a kind of document; the system looks at extensions only where there is no type."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
        "CFBundleTypeExtensions": extensions,
        **({"LSItemContentTypes": types} if types else {}),
    }
