"""The Trusted Root Wizard: from a certificate to a support case that OutSystems can act on."""

__version__ = "0.1.0"
