"""Everything on disk: drafts, files read, files written."""
