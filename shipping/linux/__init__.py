"""What Linux alone needs."""
