"""How the program is made into what customers install; nothing here is part of the program."""
