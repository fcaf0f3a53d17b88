"""What is said before TLS begins, one small module for each protocol.

Each has `prepare(wire)`, after which the handshake begins on the channel that it gives. It sends
what asks for TLS and nothing more: no user, no password, no name of a database.
"""
