# SPDX-License-Identifier: MIT
"""windowjob.py PROGRAM CLI: does the whole job in the window over the accessibility bus alone.

What a screen reader has: names, roles, states, actions, texts and events; no pointer, no pixels,
and keys only in the lanes.
From the first field to the receipt, against the demo API in a process of its own; what that API
has received and what the journal keeps is compared with what was spoken. Then twice more, in a
window that knows nothing of those before: with the same list from a spreadsheet, and over a
connection of kind Production, which has to be heard before it is sent over.
"""
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import workbook
from desk import Desk, NotThere, rows_of
from surroundings import missing_packages, run_inside

WHOLE_LIMIT = 150  # seconds; less than what ctest allows, so that there is a sentence
SITE = "norwich-pear-tree"
KEY = "canary-key-of-the-bus"
TIMES = ["Begin (UTC)", "End (UTC)"]
DOWN_KEY, SPACE_KEY = 0xff54, 0x20  # keysymdef.h
SPOKEN = ["", "Device", *TIMES, "Verdict", "Why"]  # the first column has a picture for a title


def expect(fact, sentence):
    if not fact:
        raise NotThere(sentence)


def everything_has_a_name(desk, where):
    """Also once the page has settled: what is being built may not have its name yet."""
    desk.until(f"names for everything that takes the focus {where}: {desk.nameless()}",
               lambda: not desk.nameless())


def fill_the_fields(desk, base_url):
    choice = desk.find("combo box", "Connection")
    expect(desk.text_of(choice) == "Another address…",
           f"the connection is “{desk.text_of(choice)}”")
    desk.enter("text", "Base URL", base_url)
    desk.enter("text", "Site ID", SITE)
    site = desk.find("combo box", "Site ID")
    expect(desk.text_of(site) == SITE, f"the site is “{desk.text_of(site)}”")
    key = desk.enter("password text", "API key", KEY)
    expect(KEY not in desk.text_of(key) + key.name, "the key can be read on the bus")
    desk.enter("text", "Cutoff", "2022-01-01T00:00:00Z")


def outages(desk, count):
    """The table once it has so many rows, each of which says everything about itself."""
    def complete():
        table = desk.look_for("table", lambda it: it == "Outages")
        rows = rows_of(table, SPOKEN) if table else []
        desk.seen = [str(row) for row in rows]
        spoken = all(all(row) and row[2].endswith(" UTC") and row[3].endswith(" UTC")
                     for row in rows)
        return (table, rows) if len(rows) == count and spoken else None

    return desk.until(f"table “Outages” of {count} rows that say everything", complete)


def leave_out_and_include(desk, table, rows):
    """One row, by the menu; its own cells must tell, and so must the button."""
    place = next(index for index, row in enumerate(rows) if row[0] == "Included")
    cells = table.queryTable()
    for selected in cells.getSelectedRows():
        cells.removeRowSelection(selected)
    cells.addRowSelection(place)
    for wanted, verdict, count in (("Left out", "Left out", 9), ("Included", "Included", 10)):
        desk.choose_from_menu("Outages", "Include or leave out")
        desk.until(f"row that says “{wanted}” and “{verdict}”",
                   lambda: outages(desk, 18)[1][place][::4] == [wanted, verdict])
        desk.button(f"Submit {count} to TEST", "frame")


def look_at_the_devices(desk):
    """Each lane says what it shows, in the one table and, as a bar, in the other."""
    def complete():
        table = desk.look_for("table", lambda it: it == "Devices")
        cells = table.queryTable() if table else None
        if not cells or cells.nRows != 8:
            return None
        return [cells.getAccessibleAt(row, 0).name for row in range(cells.nRows)]

    desk.choose_from_menu("View", "Devices")
    lanes = desk.until("table “Devices” of 8 lanes", complete)
    expect(lanes[0].startswith("Battery 1: 3 outages, 2 included, 2022-01-01 to 2022-09-15, "
                               "2 overlaps of 186 d "), f"the first lane says “{lanes[0]}”")
    everything_has_a_name(desk, "with the devices")
    desk.focus(desk.look_for("table", lambda it: it == "Devices"))
    hear_the_lanes(desk)
    cells = desk.look_for("table", lambda it: it == "Outages").queryTable()
    titles = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
    expect(any(re.match(r"Timeline, 2021-\d\d-\d\d to 2024-\d\d-\d\d$", title) for title in titles),
           f"the titles of the columns are {titles}")
    desk.choose_from_menu("View", "Devices")


def hear_the_lanes(desk):
    """What is heard while one moves in the lanes, leaves an outage out and takes it in again."""
    renamed = "object:property-change:accessible-name"
    with desk.listening("object:state-changed:focused", "object:state-changed:selected",
                        renamed) as heard:
        def after(key, wanted):
            """The one cell that is spoken after a key, which has told its new name before."""
            heard.clear()
            desk.press_key(key)

            def spoken():
                desk.hear()
                desk.seen = [str(event) for event in heard]
                cells = [name for kind, came, name, role in heard
                         if kind != renamed and came and role == "table cell"]
                return cells if cells and wanted in cells[-1] else None

            cells = desk.until(f"cell that says “{wanted}”", spoken)
            expect(len(set(cells)) == 1, f"beside the outage the lanes say {cells}")
            first = next(place for place, event in enumerate(heard) if event[2] == cells[0])
            expect(heard[first][0] == renamed, f"“{cells[0]}” is spoken as it was called before")

        after(DOWN_KEY, ", Included")
        after(SPACE_KEY, ", Left out")
        after(SPACE_KEY, ", Included")


def check_the_question(desk, included):
    """Its rows and its JSON are the rows of the table; gives the fingerprint that it names."""
    everything_has_a_name(desk, "in the question")
    asked = desk.find("table", "Rows that will be sent")
    desk.until(f"the rows {included} in the question",
               lambda: sorted([device, plain(begin), plain(end)] for device, begin, end
                              in rows_of(asked, ["Device", *TIMES])) == sorted(included))
    desk.act(desk.find("page tab", "Exact JSON"), "Press")
    body = json.loads(desk.text_of(desk.find("text", "Exact JSON")))
    expect(sorted([row["name"], plain(row["begin"]), plain(row["end"])] for row in body) ==
           sorted(included), f"the JSON is {body}, the rows are {included}")
    return desk.find_text("SHA-256: ").name.rpartition(" ")[2]


def plain(time):
    """A received time as it stands in the table, which leaves thousandths of zero away."""
    return re.sub(r"\.000$", "", time.replace("T", " ").removesuffix("Z"))


def do_the_job(desk, base_url):
    fill_the_fields(desk, base_url)
    everything_has_a_name(desk, "at the start")
    desk.press("Fetch", "frame")
    table, rows = outages(desk, 18)
    everything_has_a_name(desk, "in the review")
    leave_out_and_include(desk, table, rows)
    look_at_the_devices(desk)
    included = [[row[1], *(time.removesuffix(" UTC") for time in row[2:4])]
                for row in rows if row[0] == "Included"]
    desk.press("Submit 10 to TEST", "frame")
    fingerprint = check_the_question(desk, included)
    desk.press("Submit", "dialog")
    desk.find_text("Accepted")
    everything_has_a_name(desk, "on the receipt")
    desk.press("Back to review", "frame")
    outages(desk, 18)
    return fingerprint


def write_spreadsheet(path, body):
    """The list as somebody keeps it: names of devices, times as they are written there, a cover."""
    def written(time):
        """2022-04-03T10:15:00.000Z as 03.04.2022 10:15:00.000"""
        date, clock = time.removesuffix("Z").split("T")
        return ".".join(reversed(date.split("-"))) + " " + clock

    rows = [["Unit", "Why", "From", "Until"]]
    rows += [[row["name"], "repair", written(row["begin"]), written(row["end"])] for row in body]
    workbook.write(path, {"Cover": [["Outages of our own"]], "List": rows})


def open_file(desk, path):
    """By the dialog of the menu. The menu's answer comes only once that is closed."""
    with contextlib.suppress(desk.no_answer):
        desk.choose_from_menu("File", "Open outages file…")
    desk.enter("text", "File name:", path)
    desk.press("Open", "dialog")


def say_what_the_spreadsheet_does_not(desk):
    """Its sheet, what its days mean, and its zone."""
    sheet = desk.find("combo box", "Sheet")
    expect(desk.text_of(sheet) == "List", f"the sheet is “{desk.text_of(sheet)}”")
    everything_has_a_name(desk, "in the question for columns")
    order = desk.until("radio button for day, month, year",
                       lambda: desk.look_for("radio button", lambda it: "(day, month" in it))
    desk.act(order, "Toggle")
    desk.enter("text", "Zone of the times", "UTC")
    desk.find_text("10 rows, all of which can be read.")
    desk.press("Read these rows", "dialog")


def do_the_job_with_a_list(desk, base_url, path):
    fill_the_fields(desk, base_url)
    open_file(desk, path)
    say_what_the_spreadsheet_does_not(desk)
    _, rows = outages(desk, 10)
    included = [[row[1], *(time.removesuffix(" UTC") for time in row[2:4])] for row in rows]
    desk.find_text("Outages from the file our list.xlsx")
    desk.press("Submit 10 to TEST", "frame")
    desk.find_text("of 10 outages without a zone, taken as UTC")
    fingerprint = check_the_question(desk, included)
    desk.press("Submit", "dialog")
    desk.find_text("Accepted")
    everything_has_a_name(desk, "on the receipt")
    desk.find_text("of 10 outages without a zone, taken as UTC")
    return fingerprint


def save_production(folder, base_url):
    """A connection of kind Production, saved and used last by an earlier start, as settings have it."""
    connection = json.dumps({"name": "North", "kind": "production", "baseUrl": base_url, "sites": [SITE],
                             "route": {"proxy": "system"}})
    quoted = connection.replace("\\", "\\\\").replace('"', '\\"')
    place = pathlib.Path(folder, "outage-desk")
    place.mkdir(parents=True)
    pathlib.Path(place, "outage-desk.conf").write_text(
        f'[connection]\nprofile=custom\nsavedId=north\nsavedSite={SITE}\nversion=1\n\n'
        f'[connections]\nnorth="{quoted}"\n', encoding="utf-8")


def hear_that_it_is_production(desk):
    """At the head of the window, in its title and at its menu bar."""
    desk.until("window named … · North · PRODUCTION",
               lambda: any(window.name.endswith(" · North · PRODUCTION")
                           for window in desk.windows("frame")))
    desk.until("menu bar described as PRODUCTION",
               lambda: any(node.getRoleName() == "menu bar" and node.description == "PRODUCTION"
                           for window in desk.windows("frame") for node in desk.tree(window)))


def default_button(desk):
    """The button of the question that Return presses, once there is one."""
    def found():
        for window in desk.windows("dialog"):
            for node in desk.tree(window):
                is_default = desk.is_in(node, desk.bus.STATE_IS_DEFAULT)
                if node.getRoleName() == "push button" and is_default:
                    return node.name
        return None

    return desk.until("default button of the question", found)


def confirm_production(desk):
    """The kind is heard in the question and on its button, Return cancels, and the id is typed."""
    described = desk.until("question whose description begins with PRODUCTION", lambda: next(
        (window for window in desk.windows("dialog")
         if window.description.startswith("PRODUCTION. 10 outages of ")), None))
    expect("will be sent to " in described.description,
           f"the question is described as “{described.description}”")
    desk.find_text("PRODUCTION")
    submit = desk.find("push button", "Submit 10 outages to Production")
    expect(default_button(desk) == "Cancel", "Cancel is not the default button")
    label = f"Type the site’s ID, {SITE}, to send it:"
    field = desk.find("text", label)
    expect(field.description, "the field of the id does not say what it is for")
    for typed in ("", SITE[:-1], "odd-harbour"):
        field.queryEditableText().setTextContents(typed)
        desk.until(f"button that says why it is off after “{typed}”",
                   lambda: submit.description == "Type the site’s ID first")
        expect(not desk.is_in(submit, desk.bus.STATE_ENABLED), f"“{typed}” is enough to send")
    field.queryEditableText().setTextContents(SITE)
    desk.button("Submit 10 outages to Production", "dialog")
    expect(default_button(desk) == "Cancel", "Cancel is not the default button any more")
    desk.press("Submit 10 outages to Production", "dialog")


def do_the_job_in_production(desk, base_url):
    desk.find_text("The last connection was North.")
    expect(not any("PRODUCTION" in window.name for window in desk.windows("frame")),
           "the production is chosen by itself")
    desk.press("Choose North", "frame")
    hear_that_it_is_production(desk)
    choice = desk.find("combo box", "Connection")
    expect((desk.text_of(choice), choice.description) == ("North", "Production"),
           f"the connection is “{desk.text_of(choice)}”, described as “{choice.description}”")
    everything_has_a_name(desk, "with a connection that has a name")
    desk.enter("password text", "API key", KEY)
    desk.press("Fetch", "frame")
    _, rows = outages(desk, 18)
    included = [[row[1], *(time.removesuffix(" UTC") for time in row[2:4])]
                for row in rows if row[0] == "Included"]
    desk.find_text(base_url)
    desk.press("Submit 10 to PRODUCTION", "frame")
    fingerprint = check_the_question(desk, included)
    confirm_production(desk)
    desk.find_text("Accepted")
    hear_that_it_is_production(desk)
    everything_has_a_name(desk, "on the receipt")
    return fingerprint


def list_of(cli, base_url):
    """What the site's list has to be."""
    said = subprocess.run([cli, "preview", "--base-url", base_url, "--site", SITE, "--format", "json"],
                          check=True, capture_output=True, text=True,
                          env=dict(os.environ, OUTAGE_DESK_API_KEY=KEY))
    return json.loads(said.stdout)


def check_what_was_kept(cli, fingerprint, requests, environment=None):
    """One list was received and accepted, and the journal says so of the list that was shown."""
    posts = [line for line in requests if line.startswith("POST ")]
    expect(posts == [f"POST /v1/site-outages/{SITE}: 200"], f"the API received {posts}")
    history = json.loads(subprocess.run([cli, "history", "--format", "json"], check=True,
                                        capture_output=True, text=True, env=environment).stdout)
    kept = [(each["state"], each["rows"], each["sha256"], each["httpStatus"]) for each in history]
    expect(kept == [("accepted", 10, fingerprint, 200)], f"the journal has {kept}")


def with_an_api(program, cli, job, environment=None, prepare=None):
    """Does a job, which gives the fingerprint of what was sent, in a new window at a new API.

    prepare gets the address of the API before the window starts."""
    import pyatspi  # only here: it looks for its bus at once
    with tempfile.TemporaryFile("w+", encoding="utf-8") as requests, contextlib.ExitStack() as ends:
        server = ends.enter_context(subprocess.Popen(
            [cli, "demo-server", "--key", KEY, "--verbose"], stdout=subprocess.PIPE,
            stderr=requests, text=True))
        ends.callback(server.terminate)
        base_url = server.stdout.readline().strip()
        if prepare:
            prepare(base_url)
        window = ends.enter_context(subprocess.Popen([program, "--lang", "en"], env=environment))
        ends.callback(window.kill)
        fingerprint = job(Desk(pyatspi, window), base_url)
        server.terminate()
        server.wait()
        requests.seek(0)
        check_what_was_kept(cli, fingerprint, requests.read().splitlines(), environment)


def inside(program, cli):
    """The part that has a screen and a bus of its own."""
    with_an_api(program, cli, do_the_job)
    print("Fetched, reviewed, submitted and accepted, by names alone.")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "our list.xlsx")

        def job(desk, base_url):
            write_spreadsheet(path, list_of(cli, base_url))
            return do_the_job_with_a_list(desk, base_url, path)

        homes = {name: os.path.join(folder, name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        with_an_api(program, cli, job, dict(os.environ, **homes))
    print("The same with a spreadsheet.")
    with tempfile.TemporaryDirectory() as folder:
        homes = {name: os.path.join(folder, name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        with_an_api(program, cli, do_the_job_in_production, dict(os.environ, **homes),
                    lambda base_url: save_production(homes["XDG_CONFIG_HOME"], base_url))
    print("The same for a production, which is heard, and typed.")


def outside(program, cli):
    """Makes the surroundings; gives the exit code."""
    missing = missing_packages()
    if missing:
        print(f"windowjob: missing packages: {' '.join(missing)}.")
        return 1
    status, said = run_inside([sys.executable, "-B", __file__, "--inside", program, cli], WHOLE_LIMIT)
    print(said)
    if status is None:
        print(f"windowjob: the job was not done within {WHOLE_LIMIT} s.")
    return 1 if status is None else status


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    if sys.argv[1] == "--inside":
        try:
            inside(*sys.argv[2:])
        except NotThere as sentence:
            sys.exit(f"windowjob: {sentence}.")
    else:
        sys.exit(outside(*sys.argv[1:]))
