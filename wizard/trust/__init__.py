"""What must be installed, and why."""
