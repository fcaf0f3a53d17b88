"""The request: everything entered, its steps and its deadlines."""
