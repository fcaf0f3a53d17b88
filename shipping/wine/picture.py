"""Writes what is on a screen into a file: `python -m shipping.wine.picture FILE`."""

import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Tell whether it was written."""
    application = QGuiApplication(sys.argv)
    everything = 0
    picture = application.primaryScreen().grabWindow(everything)
    return 0 if picture.save(sys.argv[1]) else 1


if __name__ == "__main__":
    sys.exit(main())
