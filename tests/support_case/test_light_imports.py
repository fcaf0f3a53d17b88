import subprocess
import sys

#: What the window imports before its first paint, and what of it is slow to load.
LIGHT = """
import wizard.environments.pasted_list, wizard.request.completion, wizard.request.deadline
import wizard.request.case_number, wizard.request.progress, wizard.support_case.reminder
import wizard.support_case.portal, wizard.support_case.prepare, wizard.trust.trust_report
import sys
slow = ("cryptography", "PySide6", "OpenSSL", "icalendar")
print([name for name in slow if name in sys.modules])
"""


def test_all_but_the_assessment_and_the_calendar_is_light() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"
