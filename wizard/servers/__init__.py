"""What a live server presents: its certificates in its own order, before any judgement."""
