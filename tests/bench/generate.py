# SPDX-License-Identifier: MIT
"""Writes the measuring input: outages as compact JSON, and the site's device list.

The same seed gives the same bytes. A tenth of the rows (a sixth of the small input, as the live API
has it) are at the site's ten devices, half of all begin since the cutoff, all times carry three
decimals and Z.
"""
import json
import random
import uuid
from datetime import datetime, timedelta, timezone

CUTOFF = "2022-01-01T00:00:00.000Z"
SITE = "bench-site"
SITE_DEVICES = 10
ROUND_SITES = 100
OTHER_DEVICES = 20_000
DAY_MS = 86_400_000
SPAN_DAYS = 730


def times_of_day(count=8192):
    """A pool of times of day, so that a million rows need no formatting of their own."""
    pool = []
    for _ in range(count):
        ms = random.randrange(DAY_MS)
        pool.append(f"T{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}Z")
    return pool


def days_from(first):
    """The days of two years and one more, as text."""
    start = datetime.fromisoformat(first).replace(tzinfo=timezone.utc)
    return [(start + timedelta(days=n)).strftime("%Y-%m-%d") for n in range(2 * SPAN_DAYS)]


def rows(count, site_ids, other_ids, site_share):
    """Yields the rows as text; the first two stand on the cutoff and a millisecond before it."""
    times = times_of_day()
    days = {True: days_from("2022-01-01"), False: days_from("2020-01-02")}
    edges = [CUTOFF, "2021-12-31T23:59:59.999Z"]
    for number in range(count):
        device = random.choice(site_ids if random.random() < site_share else other_ids)
        since = number % 2 == 0
        day = random.randrange(SPAN_DAYS)
        begin = days[since][day] + random.choice(times)
        end = days[since][day + 1 + random.randrange(SPAN_DAYS - 1)] + random.choice(times)
        if number < len(edges):
            device, begin = site_ids[number], edges[number]
        yield f'{{"id":"{device}","begin":"{begin}","end":"{end}"}}'


def generate(folder, name, count, site_share):
    """Writes NAME-outages.json and NAME-site-info.json below folder."""
    random.seed(20220101 + count)

    def new_id():
        return str(uuid.UUID(int=random.getrandbits(128), version=4))

    site_ids = [new_id() for _ in range(SITE_DEVICES)]
    other_ids = [new_id() for _ in range(OTHER_DEVICES)]
    devices = [{"id": id, "name": f"Battery {n + 1}"} for n, id in enumerate(site_ids)]
    with open(folder / f"{name}-site-info.json", "w", encoding="utf-8") as file:
        json.dump({"id": SITE, "name": "Bench site", "devices": devices}, file)
    with open(folder / f"{name}-outages.json", "w", encoding="utf-8") as file:
        file.write("[")
        for number, row in enumerate(rows(count, site_ids, other_ids, site_share)):
            file.write(row if number == 0 else "," + row)
        file.write("]")


def round_site(number):
    return f"round-{number:03}"


def generate_round(folder, name, count):
    """Writes NAME-outages.json, all of whose rows are at ROUND_SITES sites of SITE_DEVICES devices each,
    NAME-site-info-SITE.json for each of them, NAME-site-info.json for one site that has the devices of all,
    and NAME-sites.txt, which names the sites."""
    random.seed(20220101 + count)
    ids = [str(uuid.UUID(int=random.getrandbits(128), version=4)) for _ in range(ROUND_SITES * SITE_DEVICES)]
    devices = [{"id": id, "name": f"Battery {n + 1}"} for n, id in enumerate(ids)]
    sites = {f"-{round_site(n)}": devices[n * SITE_DEVICES:(n + 1) * SITE_DEVICES] for n in range(ROUND_SITES)}
    for suffix, own in [("", devices), *sites.items()]:
        with open(folder / f"{name}-site-info{suffix}.json", "w", encoding="utf-8") as file:
            json.dump({"id": suffix[1:] or SITE, "name": "Bench site", "devices": own}, file)
    with open(folder / f"{name}-outages.json", "w", encoding="utf-8") as file:
        file.write("[" + ",".join(rows(count, ids, ids, 1)) + "]")
    with open(folder / f"{name}-sites.txt", "w", encoding="utf-8") as file:
        file.write("".join(f"{round_site(n)}\n" for n in range(ROUND_SITES)))


def generate_table(folder, name):
    """Writes NAME-outages.csv below folder: the rows of NAME-outages.json."""
    with open(folder / f"{name}-outages.json", encoding="utf-8") as file:
        text = file.read()
    # No value holds a quote, a comma or a brace.
    rows = text[len('[{"id":"'):-len('"}]')].replace('"},{"id":"', "\r\n")
    rows = rows.replace('","begin":"', ",").replace('","end":"', ",")
    with open(folder / f"{name}-outages.csv", "w", encoding="utf-8", newline="") as file:
        file.write("id,begin,end\r\n" + rows + "\r\n")


def generate_spreadsheet(folder, name):
    """Writes NAME-outages.xlsx below folder: the rows of NAME-outages.json, with times as dates in UTC."""
    from openpyxl import Workbook  # only the peer and this need it

    with open(folder / f"{name}-outages.json", encoding="utf-8") as file:
        outages = json.load(file)
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Outages")
    sheet.append(["id", "begin", "end"])
    for outage in outages:
        times = [datetime.fromisoformat(outage[key].rstrip("Z")) for key in ("begin", "end")]
        sheet.append([outage["id"], *times])
    workbook.save(folder / f"{name}-outages.xlsx")
