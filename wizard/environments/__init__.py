"""The OutSystems environments that a certificate is installed on."""
