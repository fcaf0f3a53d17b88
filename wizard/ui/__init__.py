"""The window and everything that is drawn in it."""
