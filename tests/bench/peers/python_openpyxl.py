# SPDX-License-Identifier: MIT
"""python_openpyxl.py SPREADSHEET SITE_INFO CUTOFF: the job with openpyxl, read-only; list to stdout."""
import json
import sys
from datetime import datetime

from openpyxl import load_workbook

outages_file, site_file, cutoff_text = sys.argv[1:]
with open(site_file, encoding="utf-8") as file:
    names = {device["id"]: device["name"] for device in json.load(file)["devices"]}
cutoff = datetime.fromisoformat(cutoff_text.rstrip("Z"))  # cells have no zone; these are UTC


def text(time):
    return time.isoformat(timespec="milliseconds") + "Z"


sheet = load_workbook(outages_file, read_only=True).worksheets[0]
selected = [
    {"id": id, "name": names[id], "begin": text(begin), "end": text(end)}
    for id, begin, end in sheet.iter_rows(min_row=2, max_col=3, values_only=True)
    if id in names and begin >= cutoff
]
json.dump(selected, sys.stdout, separators=(",", ":"))
