"""The steps of the window: a page each, and what is done for it."""
