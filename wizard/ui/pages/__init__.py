"""One page for each step."""
