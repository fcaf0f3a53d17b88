"""What the trial under Wine does without Wine."""

from pathlib import Path

from shipping.wine.session import windows_path


def test_windows_sees_the_files_of_this_computer_on_a_drive() -> None:
    assert windows_path(Path("/home/acme/Ausgestellt für Zürich.pem")) == (
        r"Z:\home\acme\Ausgestellt für Zürich.pem"
    )


def test_a_path_from_here_is_one_from_the_top(tmp_path: Path) -> None:
    assert windows_path(Path("chain.pem")) == windows_path(Path.cwd() / "chain.pem")
