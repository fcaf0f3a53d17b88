"""The one exception for what a person can mend; everything else that is raised is a bug."""

from __future__ import annotations


class MendableError(Exception):
    """Something that the customer can put right; its text is one sentence with what to do next."""
