"""The support case: its text, its link, its attachments, its reminders."""
