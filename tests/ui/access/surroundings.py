# SPDX-License-Identifier: MIT
"""A screen, a message bus and folders of one's own for a program, and an end for all of them."""
import contextlib
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
NEEDED = {"Xvfb": "xvfb", "dbus-run-session": "dbus", BUS_LAUNCHER: "at-spi2-core"}
SCREEN = "1400x1000x24"
SCREEN_LIMIT = 20  # seconds until the X server has chosen a number


def missing_packages():
    """The packages whose programs are not there."""
    return [package for program, package in NEEDED.items() if shutil.which(program) is None]


def own_folders(folder):
    """The environment of a program that finds nothing of whoever runs it, and leaves nothing."""
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                                   "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE")}
    environment.update(HOME=str(folder), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                 "XDG_RUNTIME_DIR"):
        place = pathlib.Path(folder, name.lower())
        place.mkdir(mode=0o700)
        environment[name] = str(place)
    return environment


def start_screen(environment):
    """Starts an X server that chooses a free number itself, and names it in the environment."""
    reading, writing = os.pipe()
    # Without -noreset it starts anew, and refuses clients that connect just then, when its only
    # client leaves: the accessibility bus asks it something at its start and goes.
    subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN,
                      "-nolisten", "tcp", "-noreset"], env=environment, pass_fds=[writing],
                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL)
    os.close(writing)
    with open(reading, encoding="ascii") as numbers:
        signal.alarm(SCREEN_LIMIT)  # ends us, and with us the waiting
        number = numbers.readline().strip()
        signal.alarm(0)
    if not number:
        raise RuntimeError("the X server did not start")
    environment["DISPLAY"] = ":" + number


def living_children():
    """Who was started from here and is not gone, whoever has started it in between."""
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as children:
        return [int(child) for child in children.read().split()]


def end_everything():
    """Ends children until there are none: what an ended one leaves behind becomes ours."""
    limit = time.monotonic() + 10
    while (children := living_children()) and time.monotonic() < limit:
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(child, 0)
    if children:
        raise RuntimeError(f"these processes do not end: {children}")


def run_inside(command, limit):
    """Runs a command on a screen and a bus of its own for at most so many seconds.

    Gives its exit code, or nothing if it was not done in time, and everything that was said.
    """
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        environment = own_folders(folder)
        # Into a file: a bus that outlives the job must not hold the pipe of the program that waits
        # for us.
        with open(pathlib.Path(folder, "said"), "w+", encoding="utf-8") as said:
            try:
                start_screen(environment)
                job = subprocess.Popen(["dbus-run-session", "--", *command], env=environment,
                                       stdin=subprocess.DEVNULL, stdout=said, stderr=said)
                status = job.wait(limit)
            except subprocess.TimeoutExpired:
                status = None
            finally:
                end_everything()
            said.seek(0)
            return status, said.read()
