# SPDX-License-Identifier: MIT
"""Runs outage-desk-cli and its peers on the same input, compares outputs, and holds us to the targets.

Whole processes, start included, the list written to a file; contestants take turns; medians.
"""
import argparse
import contextlib
import importlib.util
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

from generate import CUTOFF, SITE, generate, generate_round, generate_spreadsheet, generate_table

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE / "out"
INPUTS = {"million": (1_000_000, 0.1), "tenth": (100_000, 0.1), "small": (108, 1 / 6)}
# What the peers need, and where Debian's packages of them are.
PACKAGES = {"openpyxl": "python3-openpyxl", "requests": "python3-requests"}
DEBIAN_PYTHON = "/usr/bin/python3"
MAX_MEMORY_MB = 32
MAX_TABLE_MEMORY_MB = 64
MAX_ROUND = 1.3
MAX_PAUSE_MS = 16


@dataclass
class Contestant:
    """One command that prints the list, and what was measured of it."""

    name: str
    command: list
    seconds: list = field(default_factory=list)
    memory: list = field(default_factory=list)
    processor: list = field(default_factory=list)

    @property
    def output(self):
        return OUT / ("list-" + self.name.replace(",", "").replace(" ", "-") + ".json")

    @property
    def time(self):
        return statistics.median(self.seconds)

    @property
    def processor_time(self):
        return statistics.median(self.processor)

    @property
    def peak_mb(self):
        return max(self.memory)

    def run(self, environment):
        """Runs once, in measure.py; stops the whole measurement when the command fails."""
        command = [sys.executable, "-S", "-E", str(HERE / "measure.py"), str(self.output)]
        result = subprocess.run(command + self.command, env=environment, stdin=subprocess.DEVNULL,
                                capture_output=True, text=True, timeout=600, check=True)
        seconds, kibibytes, status, processor = result.stdout.split()
        if status != "0":
            sys.exit(f"{result.stderr}{self.name}: exit code {status} from {' '.join(self.command)}")
        self.seconds.append(float(seconds))
        self.memory.append(int(kibibytes) * 1024 / 1e6)
        self.processor.append(float(processor))


@dataclass
class Window(Contestant):
    """A window that fetches, and prints how long the turns of its event loop took: the time on the wall, and what the
    processor spent on its thread, which other programs do not lengthen."""

    turns: list = field(default_factory=list)  # of each run: {"wall" or "processor": [p50, p99, most] in ms}

    def run(self, environment):
        super().run(environment)
        lines = [line.split() for line in self.output.read_text(encoding="ascii").splitlines()]
        self.turns.append({name: [float(figure) for figure in figures] for name, *figures in lines})

    def worst(self, clock):
        """The p50, p99 and most of the run whose p99 was the highest."""
        return max((turn[clock] for turn in self.turns), key=lambda figures: figures[1])


def input_files(name):
    return [str(OUT / f"{name}-{kind}.json") for kind in ("outages", "site-info")]


def make_inputs():
    OUT.mkdir(exist_ok=True)
    for name, (count, share) in INPUTS.items():
        if not all(os.path.exists(path) for path in input_files(name)):
            print(f"Generating {count:,} outages …", file=sys.stderr)
            generate(OUT, name, count, share)
    if not os.path.exists(OUT / "round-sites.txt"):
        generate_round(OUT, "round", 1_000_000)
    if not os.path.exists(OUT / "million-outages.csv"):
        generate_table(OUT, "million")
    if not os.path.exists(OUT / "tenth-outages.xlsx"):
        generate_spreadsheet(OUT, "tenth")


def ours_on_files(program, name):
    outages, site_info = input_files(name)
    return [program, "preview", "--outages", outages, "--site-info", site_info, "--format", "json"]


def ours_on_table(program, name):
    _, site_info = input_files(name)
    return [program, "preview", "--outages", str(OUT / f"{name}-outages.csv"),
            "--site-info", site_info, "--format", "json"]


def ours_on_spreadsheet(program, name):
    _, site_info = input_files(name)
    return [program, "preview", "--outages", str(OUT / f"{name}-outages.xlsx"),
            "--site-info", site_info, "--zone", "UTC", "--format", "json"]


def ours_on_http(program, base_url):
    return [program, "preview", "--base-url", base_url, "--site", SITE, "--format", "json"]


def peer_on_files(interpreter, script, name):
    return [interpreter, str(HERE / "peers" / script), *input_files(name), CUTOFF]


def peer_on_spreadsheet(interpreter, script, name):
    _, site_info = input_files(name)
    return [interpreter, str(HERE / "peers" / script), str(OUT / f"{name}-outages.xlsx"), site_info,
            CUTOFF]


def found(program):
    """posix_spawn takes a path, not a name."""
    return subprocess.run(["sh", "-c", f"command -v {program}"], stdout=subprocess.PIPE, text=True,
                          check=True).stdout.strip()


@contextlib.contextmanager
def served(name):
    """The input over HTTP from a process of its own; gives the base URL."""
    server = subprocess.Popen([sys.executable, str(HERE / "serve.py"), name, str(OUT)],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.wait(10)


def take_turns(contestants, runs, environment):
    """One unmeasured round, so that every file is in memory, then the measured ones."""
    for turn in range(runs + 1):
        for contestant in contestants:
            contestant.run(environment)
            if turn == 0:
                contestant.seconds.clear()
                contestant.memory.clear()
                contestant.processor.clear()


def compare_outputs(contestants):
    """Everybody must have the same rows, with the same characters in them."""
    paths = [str(contestant.output) for contestant in contestants]
    subprocess.run([sys.executable, str(HERE / "compare.py"), *paths], check=True)


class Report:
    """The table of targets."""

    def __init__(self):
        self.missed = 0
        print("| what | target | measured | |")
        print("|---|---|---|---|")

    def fact(self, what, value):
        print(f"| {what} | | {value} | |")

    def target(self, what, limit, value, unit):
        good = value <= limit
        self.missed += not good
        print(f"| {what} | ≤ {limit:g} {unit} | {value:.3g} {unit} | {'pass' if good else 'MISSED'} |",
              flush=True)


def describe(report, contestants):
    for c in contestants:
        spread = f"{min(c.seconds):.3f} to {max(c.seconds):.3f}"
        report.fact(c.name, f"{c.time:.3f} s ({spread}), {c.peak_mb:.0f} MB")


def measure_million(report, options, environment):
    node, python = found("node"), sys.executable
    ours = Contestant("ours, 1 M", ours_on_files(options.program, "million"))
    duckdb = Contestant("DuckDB, 1 M", peer_on_files(node, "duckdb.mjs", "million"))
    in_node = Contestant("Node, 1 M", peer_on_files(node, "node.mjs", "million"))
    in_python = Contestant("Python, 1 M", peer_on_files(python, "python_files.py", "million"))
    peers = [duckdb, in_node, in_python]
    if options.peers_only:
        take_turns(peers, options.runs, environment)
        compare_outputs(peers)
        describe(report, peers)
        return
    tenth = Contestant("ours, 100 k", ours_on_files(options.program, "tenth"))
    table = Contestant("ours, 1 M of CSV", ours_on_table(options.program, "million"))
    take_turns([ours, *peers, tenth, table], options.runs, environment)
    compare_outputs([ours, *peers, table])
    describe(report, [ours, *peers, tenth, table])
    report.target("1 M from files, against DuckDB", 0.65, ours.time / duckdb.time, "×")
    report.target("1 M from files, against Node", 0.5, ours.time / in_node.time, "×")
    report.target("1 M from files, against Python", 0.3, ours.time / in_python.time, "×")
    report.target("1 M from files, peak memory", MAX_MEMORY_MB, ours.peak_mb, "MB")
    report.target("1 M against 100 k", 11, ours.time / tenth.time, "×")
    report.target("1 M of CSV, against 1 M of JSON", 1, table.time / ours.time, "×")
    report.target("1 M of CSV, peak memory", MAX_TABLE_MEMORY_MB, table.peak_mb, "MB")


def measure_spreadsheet(report, options, environment):
    peer = Contestant("openpyxl, 100 k of xlsx",
                      peer_on_spreadsheet(sys.executable, "python_openpyxl.py", "tenth"))
    if options.peers_only:
        take_turns([peer], options.runs, environment)
        describe(report, [peer])
        return
    ours = Contestant("ours, 100 k of xlsx", ours_on_spreadsheet(options.program, "tenth"))
    take_turns([ours, peer], options.runs, environment)
    compare_outputs([Contestant("ours, 100 k", []), ours, peer])
    describe(report, [ours, peer])
    report.target("100 k of xlsx, against openpyxl", 0.5, ours.time / peer.time, "×")
    report.target("100 k of xlsx, peak memory", MAX_TABLE_MEMORY_MB, ours.peak_mb, "MB")


def measure_http(report, options, environment):
    with served("million") as base_url:
        ours = Contestant("ours, 1 M over HTTP", ours_on_http(options.program, base_url))
        if not options.peers_only:
            take_turns([ours], options.runs, environment)
            files = Contestant("ours, 1 M", [])
            compare_outputs([ours, files])
            describe(report, [ours])
            report.target("1 M over HTTP, peak memory", MAX_MEMORY_MB, ours.peak_mb, "MB")
    with served("small") as base_url:
        script = str(HERE / "peers" / "python_requests.py")
        peer = Contestant("Python requests, 108", [sys.executable, script, base_url, SITE, CUTOFF])
        ours = Contestant("ours, 108 over HTTP", ours_on_http(options.program, base_url))
        contestants = [peer] if options.peers_only else [ours, peer]
        take_turns(contestants, options.runs, environment)
        compare_outputs(contestants)
        describe(report, contestants)
        if not options.peers_only:
            report.target("108 over HTTP, against requests", 0.35, ours.time / peer.time, "×")


def measure_round(report, options, environment):
    """A hundred sites against one site that has the rows of all of them."""
    with served("round") as base_url:
        one = Contestant("ours, 1 M of one site", ours_on_http(options.program, base_url))
        sites = [options.program, "preview", "--base-url", base_url, "--sites-file", str(OUT / "round-sites.txt"),
                 "--format", "json"]
        many = Contestant("ours, 1 M of 100 sites", sites)
        take_turns([one, many], options.runs, environment)
        describe(report, [one, many])
        report.target("100 sites against one, processor", MAX_ROUND,
                      many.processor_time / one.processor_time, "×")
        report.target("100 sites against one, peak memory", MAX_ROUND, many.peak_mb / one.peak_mb, "×")
        measure_round_in_window(report, options, environment, base_url)


def measure_round_in_window(report, options, environment, base_url):
    """The same in a window, and whether it answers meanwhile."""
    program = str(pathlib.Path(options.program).with_name("round_pauses"))
    environment = dict(environment, QT_QPA_PLATFORM="offscreen")
    one = Window("window, 1 M of one site", [program, base_url, SITE])
    many = Window("window, 1 M of 100 sites", [program, base_url, str(OUT / "round-sites.txt")])
    take_turns([one, many], options.runs, environment)
    describe(report, [one, many])
    for window in (one, many):
        for clock in ("wall", "processor"):
            p50, p99, most = window.worst(clock)
            report.fact(f"{window.name}, its pauses, {clock}", f"p50 {p50:.2f} ms, p99 {p99:.2f} ms, most {most:.1f} ms")
    report.target("window of 100 sites against one, processor", MAX_ROUND, many.processor_time / one.processor_time, "×")
    report.target("window of 100 sites against one, peak memory", MAX_ROUND, many.peak_mb / one.peak_mb, "×")
    report.target("window of 100 sites, its pauses, p99", MAX_PAUSE_MS, many.worst("processor")[1], "ms")


def find_packages():
    """Goes on in Debian's Python where this one lacks a package; names what is missing in both."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if not missing:
        return
    script = "; ".join(f"import {name}" for name in PACKAGES)
    is_other = os.path.exists(DEBIAN_PYTHON) and not os.path.samefile(sys.executable, DEBIAN_PYTHON)
    if is_other and subprocess.run([DEBIAN_PYTHON, "-c", script], capture_output=True).returncode == 0:
        os.execv(DEBIAN_PYTHON, [DEBIAN_PYTHON, *sys.argv])
    packages = " ".join(PACKAGES[name] for name in missing)
    sys.exit(f"{sys.executable} has no {' and no '.join(missing)}. Install {packages}, or start "
             f"tests/bench/run, which does.")


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    parser.add_argument("--program", required=True, help="the outage-desk-cli to measure")
    parser.add_argument("--runs", type=int, default=5, help="measured rounds (default 5)")
    parser.add_argument("--peers-only", action="store_true", help="leave ourselves out")
    options = parser.parse_args()
    find_packages()
    make_inputs()
    busy = os.getloadavg()[0]
    if busy > 0.5:
        # Two of our threads compete with one of Node's or Python's: what else runs, hurts us most.
        print(f"Note: the machine is busy (load {busy:.1f}); the ratios need an idle one.", file=sys.stderr)
    with tempfile.TemporaryDirectory() as scratch:
        environment = dict(os.environ, OUTAGE_DESK_API_KEY="bench", XDG_DATA_HOME=scratch,
                           XDG_CONFIG_HOME=scratch, XDG_CACHE_HOME=scratch, LC_ALL="C.UTF-8")
        report = Report()
        measure_million(report, options, environment)
        measure_spreadsheet(report, options, environment)
        measure_http(report, options, environment)
        if not options.peers_only:
            measure_round(report, options, environment)
    if report.missed:
        sys.exit(f"{report.missed} targets missed")


if __name__ == "__main__":
    main()
