"""The self-test, as it is started without a display."""

import os
import subprocess
import sys
from pathlib import Path


def test_it_walks_the_whole_job_and_keeps_a_picture_of_each_step(tmp_path: Path) -> None:
    nothing = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in nothing}
    done = subprocess.run(
        [sys.executable, "-m", "wizard", "--self-test", str(tmp_path)],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr
    assert "plugin" not in done.stderr  # it would look as if something had failed
    steps = {path.stem[0] for path in tmp_path.glob("*.png")}
    assert steps == {"1", "2", "3", "4", "5", "6"}
