"""What the customer's own LifeTime knows: the environments of an infrastructure."""
