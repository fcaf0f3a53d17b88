"""Certificates of issuers that the customer did not hand over."""
