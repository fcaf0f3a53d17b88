"""Settings of dmgbuild: `dmgbuild -s shipping/macos/disk_image.py NAME FILE.dmg`."""

# dmgbuild reads the names that stand here. Nothing of the project can be imported.
application = "dist/Trusted Root Wizard.app"
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {"Trusted Root Wizard.app": (140, 120), "Applications": (400, 120)}
window_rect = ((200, 200), (540, 280))
icon_size = 96
format = "UDZO"  # noqa: A001 - dmgbuild calls it so
