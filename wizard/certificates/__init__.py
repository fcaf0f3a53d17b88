"""Bytes in, facts out, .cer out."""
