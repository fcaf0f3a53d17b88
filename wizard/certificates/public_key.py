"""A public key in words."""

from __future__ import annotations

from typing import Final

from wizard.certificates import der
from wizard.certificates.algorithms import CURVES, DSA, EC, RSA, RSA_PSS, RSA_X500, algorithm_words
from wizard.certificates.der import DerError, Element

_UNREADABLE: Final = "Unreadable key"


def key_words(public_key: bytes) -> str:
    """Describe a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), as `RSA 4096 bits` or `EC P-256`."""
    try:
        algorithm, bits = der.whole(public_key).children()[:2]
        kind, *parameters = algorithm.children()
        oid = der.oid(kind)
    except (DerError, ValueError):
        return _UNREADABLE
    try:
        if oid in {RSA, RSA_PSS, RSA_X500}:
            name = "RSA-PSS" if oid == RSA_PSS else "RSA"
            modulus = der.element_at(der.bits(bits)).children()[0]
            return f"{name} {der.natural(modulus).bit_length()} bits"
        if oid == EC:
            return f"EC {_curve(parameters[0])}"
        if oid == DSA and parameters and parameters[0].tag == der.SEQUENCE:
            prime = parameters[0].children()[0]
            return f"DSA {der.natural(prime).bit_length()} bits"
    except (DerError, IndexError):
        return f"{algorithm_words(oid)}, unreadable"
    return algorithm_words(oid)


def _curve(parameters: Element) -> str:
    """RFC 5480, 2.1.1: a named curve, or (forbidden there, but met) its parameters."""
    if parameters.tag == der.OBJECT_IDENTIFIER:
        oid = der.oid(parameters)
        return CURVES.get(oid, f"curve {oid}")
    if parameters.tag == der.SEQUENCE:
        prime = parameters.children()[1].children()[1]
        return f"with explicit parameters, {der.natural(prime).bit_length()} bits"
    return "without a named curve"
