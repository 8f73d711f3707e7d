# SPDX-License-Identifier: MIT
"""windowjob.py PROGRAM: does the whole job in the window over the accessibility bus alone.

What a screen reader has: names, roles, states and actions; no pointer, no keys, no pixels. Starts
its own X server, message bus and accessibility bus, and ends them. Run by hand, not by ctest, until
it passes every time; it needs xvfb, xauth, dbus, at-spi2-core and python3-pyatspi.
"""
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
STEP_LIMIT = 20  # seconds that one thing may take to turn up
WHOLE_LIMIT = 75  # seconds; less than what ctest allows, so that there is a sentence
POLL = 0.05  # seconds


def stop(sentence):
    sys.exit(f"windowjob: {sentence}")


class Desk:
    """The running window, as the bus shows it."""

    def __init__(self, bus, process):
        self.bus = bus
        self.process = process
        self.seen = []

    def until(self, what, look):
        """What look() gives as soon as it is something; fails with a sentence about what."""
        limit = time.monotonic() + STEP_LIMIT
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                stop(f"the program ended with {self.process.returncode} while waiting for {what}.")
            try:
                found = look()
            except Exception as gone:  # what is being walked changes meanwhile: look again
                found, self.seen = None, [repr(gone)]
            if found:
                return found
            time.sleep(POLL)
        stop(f"no {what} within {STEP_LIMIT} s. There was: {'; '.join(self.seen)}.")

    def tree(self, node):
        """What is on screen below node; tables are not entered, they are asked for cells."""
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is None or not child.getState().contains(self.bus.STATE_SHOWING):
                continue
            yield child
            if child.getRole() != self.bus.ROLE_TABLE:
                yield from self.tree(child)

    def windows(self):
        desktop = self.bus.Registry.getDesktop(0)
        desktop.clear_cache()
        applications = [desktop.getChildAtIndex(i) for i in range(desktop.childCount)]
        for application in applications:
            if application is not None and application.get_process_id() == self.process.pid:
                yield from (application.getChildAtIndex(i) for i in range(application.childCount))

    def spoken_name(self, node):
        """Qt gives the choice as the name of a combo box here; what it is called, its label says."""
        if node.getRole() == self.bus.ROLE_COMBO_BOX:
            for relation in node.getRelationSet():
                if relation.getRelationType() == self.bus.RELATION_LABELLED_BY:
                    return relation.getTarget(0).name
        return node.name

    def look_for(self, role, fits, window_role=None):
        self.seen = []
        for window in list(self.windows()):
            if window is None or (window_role and window.getRoleName() != window_role):
                continue
            for node in self.tree(window):
                if node.name:
                    self.seen.append(f"{node.getRoleName()} “{node.name}”")
                if (role is None or node.getRoleName() == role) and fits(self.spoken_name(node)):
                    return node
        return None

    def find(self, role, name):
        return self.until(f"{role} named “{name}”",
                          lambda: self.look_for(role, lambda it: it == name))

    def find_text(self, part):
        return self.until(f"text with “{part}”", lambda: self.look_for(None, lambda it: part in it))

    def press(self, beginning, window_role):
        """Does the press action of the enabled button whose name begins so."""
        def enabled():
            node = self.look_for("push button", lambda it: it.startswith(beginning), window_role)
            return node if node and node.getState().contains(self.bus.STATE_ENABLED) else None

        button = self.until(f"button “{beginning}…” that is on in a {window_role}", enabled)
        action = button.queryAction()
        for index in range(action.nActions):
            if action.getName(index) == "Press":
                action.doAction(index)
                return
        stop(f"the button “{button.name}” has no action Press.")


def check_rows(table):
    """Every row tells whether it is sent, its device and both times with the zone."""
    cells = table.queryTable()
    titles = [cells.getColumnDescription(column) for column in range(cells.nColumns)]
    places = [titles.index(title) for title in ("Device", "Begin (UTC)", "End (UTC)")]
    for row in range(cells.nRows):
        device, begin, end = (cells.getAccessibleAt(row, place).name for place in places)
        included = cells.getAccessibleAt(row, 0).name
        if not (included and device and begin.endswith(" UTC") and end.endswith(" UTC")):
            stop(f"row {row + 1} says “{included}”, “{device}”, “{begin}”, “{end}”.")


def do_the_job(desk):
    desk.find("combo box", "Profile")
    desk.find("text", "Base URL")
    desk.find("combo box", "Site ID")
    desk.find("password text", "API key")
    desk.find("text", "Cutoff")
    desk.press("Fetch", "frame")
    table = desk.until("table “Outages” with 18 rows", lambda: eighteen_rows(desk))
    check_rows(table)
    desk.press("Submit", "frame")
    desk.press("Submit", "dialog")
    desk.find_text("Accepted")
    desk.press("Back to review", "frame")
    desk.find("table", "Outages")


def eighteen_rows(desk):
    table = desk.look_for("table", lambda it: it == "Outages")
    return table if table and table.queryTable().nRows == 18 else None


def inside(program):
    """The part that has a screen and a bus of its own."""
    try:
        import pyatspi
    except ImportError as error:
        stop(f"the package python3-pyatspi is missing: {error}.")
    launcher = subprocess.Popen([BUS_LAUNCHER, "--launch-immediately"])
    process = subprocess.Popen([program, "--demo", "--lang", "en"])
    try:
        do_the_job(Desk(pyatspi, process))
        print("Fetched, reviewed, submitted and accepted, by names alone.")
    finally:
        process.kill()
        launcher.terminate()  # killed, it would leave its bus behind
        process.wait()
        launcher.wait()


def outside(program):
    """Makes the surroundings, and sees that they are gone afterwards."""
    for needed, package in (("xvfb-run", "xvfb"), ("xauth", "xauth"), ("dbus-run-session", "dbus"),
                            (BUS_LAUNCHER, "at-spi2-core")):
        if shutil.which(needed) is None:
            stop(f"{needed} is missing; it is in the package {package}.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        for name in ("CONFIG", "DATA", "CACHE", "STATE", "RUNTIME"):
            place = pathlib.Path(folder, name.lower())
            place.mkdir(mode=0o700)
            environment["XDG_RUNTIME_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"] = str(place)
        # Into a file: a bus that outlives the job must not hold the pipe of whoever waits for us.
        with open(pathlib.Path(folder, "said"), "w+", encoding="utf-8") as said:
            command = ["xvfb-run", "-a", "dbus-run-session", "--", "/usr/bin/python3", __file__]
            job = subprocess.Popen([*command, "--inside", program], env=environment,
                                   stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                   start_new_session=True)
            try:
                status = job.wait(WHOLE_LIMIT)
            except subprocess.TimeoutExpired:
                status = f"windowjob: the job was not done within {WHOLE_LIMIT} s."
            with contextlib.suppress(ProcessLookupError):
                os.killpg(job.pid, signal.SIGKILL)  # everything it started, whatever is left
            said.seek(0)
            print(said.read())
            return status


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stderr.reconfigure(encoding="utf-8")
    if sys.argv[1] == "--inside":
        inside(sys.argv[2])
    else:
        sys.exit(outside(sys.argv[1]))
