# SPDX-License-Identifier: MIT
"""start.py --programs DIR: the time from start to first paint, ours against an empty QMainWindow.

Both end themselves with their first paint (start/firstpaint.cpp), so what is measured is the life
of a process; both show themselves on the same screen, an X server of their own that nobody sees,
and with the fonts of a bare machine: it measures the programs, not the machine's collection of
fonts, through which every program with a word of text has to look.
"""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile

from harness import OUT, Contestant, Report, describe, take_turns

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "ui" / "access"))
from surroundings import end_everything, own_folders, start_screen  # noqa: E402

ROUNDS = 25  # each takes a tenth of a second; the median of many is calm
LIMIT = 1.5
FONTS = pathlib.Path("/usr/share/fonts/truetype/dejavu")  # of the package fonts-dejavu-core
FONT_RULES = """<?xml version="1.0"?>
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match><edit name="family" mode="append"><string>DejaVu Sans</string></edit></match>
</fontconfig>
"""


def use_bare_fonts(environment, folder):
    rules = pathlib.Path(folder, "fonts.conf")
    rules.write_text(FONT_RULES.format(fonts=FONTS), encoding="utf-8")
    environment["FONTCONFIG_FILE"] = str(rules)


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/start.py", description=__doc__)
    parser.add_argument("--programs", required=True, help="the folder of start_ours and start_empty")
    options = parser.parse_args()
    if shutil.which("Xvfb") is None:
        sys.exit("Xvfb is missing; it is in the package xvfb.")
    if not FONTS.is_dir():
        sys.exit(f"{FONTS} is missing; it is in the package fonts-dejavu-core.")
    OUT.mkdir(exist_ok=True)
    ours = Contestant("first paint of ours", [os.path.join(options.programs, "start_ours")])
    empty = Contestant("first paint of an empty one", [os.path.join(options.programs, "start_empty")])
    with tempfile.TemporaryDirectory() as folder:
        environment = own_folders(folder)
        del environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]  # and no program listens
        use_bare_fonts(environment, folder)
        try:
            start_screen(environment)
            take_turns([ours, empty], ROUNDS, environment)
        finally:
            end_everything()
    report = Report()
    describe(report, [ours, empty])
    report.target("start to first paint, against an empty window", LIMIT, ours.time / empty.time, "×")
    if report.missed:
        sys.exit("the start takes too long")


main()
