"""Children of the packaged program get what the customer has set, and no more."""

import sys

import pytest

from wizard.customers_environment import CustomersEnvironment

linux = pytest.mark.skipif(sys.platform != "linux", reason="the loader's variable is one of Linux")


@linux
def test_the_customers_libraries_are_put_back() -> None:
    variables = {
        "LD_LIBRARY_PATH": "/opt/wizard/_internal:/home/me/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/me/lib",
        "_PYI_ARCHIVE_FILE": "/opt/wizard/wizard",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
        "PATH": "/usr/bin",
    }
    CustomersEnvironment(variables, is_packaged=True).put_back_loader()
    assert variables == {"LD_LIBRARY_PATH": "/home/me/lib", "PATH": "/usr/bin"}


@linux
def test_who_had_no_libraries_of_their_own_has_none_again() -> None:
    variables = {"LD_LIBRARY_PATH": "/opt/wizard/_internal", "HOME": "/home/me"}
    CustomersEnvironment(variables, is_packaged=True).put_back_loader()
    assert variables == {"HOME": "/home/me"}


def test_plugins_for_another_qt_are_kept_until_there_is_an_application() -> None:
    variables = {"QT_PLUGIN_PATH": "/nix/qt5", "QT_QPA_PLATFORM": "xcb"}
    environment = CustomersEnvironment(variables, is_packaged=True)
    environment.keep_from_qt()
    assert variables == {"QT_QPA_PLATFORM": "xcb"}
    environment.put_back_for_qt()
    assert variables == {"QT_PLUGIN_PATH": "/nix/qt5", "QT_QPA_PLATFORM": "xcb"}


def test_from_source_nothing_is_touched() -> None:
    before = {"LD_LIBRARY_PATH": "/home/me/lib", "QT_PLUGIN_PATH": "/nix/qt6", "_PYI_X": "1"}
    variables = dict(before)
    environment = CustomersEnvironment(variables, is_packaged=False)
    environment.put_back_loader()
    environment.keep_from_qt()
    assert variables == before
