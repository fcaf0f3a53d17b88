"""Windows' own Python under Wine: what can be seen of the program on Windows without Windows."""
