"""What Windows alone needs."""
