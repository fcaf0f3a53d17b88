"""The Trusted Root Wizard: from a certificate to a support case that OutSystems can act on."""

from __future__ import annotations

__version__ = "0.1.0"
