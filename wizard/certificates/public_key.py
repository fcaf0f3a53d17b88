"""A public key in words."""

from __future__ import annotations

from typing import Final

from wizard.certificates import der
from wizard.certificates.algorithms import CURVES, DSA, EC, RSA, RSA_PSS, RSA_X500, algorithm_words
from wizard.certificates.der import DerError, Element
from wizard.sentence import say

_UNREADABLE: Final = say("Unreadable key")


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
            return _sized(name, modulus)
        if oid == EC:
            return _on_curve(parameters[0])
        if oid == DSA and parameters and parameters[0].tag == der.SEQUENCE:
            return _sized("DSA", parameters[0].children()[0])
    except (DerError, IndexError):
        return say("{}, unreadable", "a key").format(algorithm_words(oid))
    return algorithm_words(oid)


def _sized(name: str, number: Element) -> str:
    return say("{} {} bits", "a key").format(name, der.natural(number).bit_length())


def _on_curve(parameters: Element) -> str:
    """RFC 5480, 2.1.1: a named curve, or (forbidden there, but met) its parameters."""
    if parameters.tag == der.OBJECT_IDENTIFIER:
        oid = der.oid(parameters)
        name = CURVES.get(oid)
        return f"EC {name}" if name else say("EC curve {}").format(oid)
    if parameters.tag == der.SEQUENCE:
        prime = parameters.children()[1].children()[1]
        bits = der.natural(prime).bit_length()
        return say("EC with explicit parameters, {} bits").format(bits)
    return say("EC without a named curve")
