# SPDX-License-Identifier: MIT
"""python_files.py OUTAGES SITE_INFO CUTOFF: the job as one would write it in Python; list to stdout."""
import json
import sys
from datetime import datetime

outages_file, site_file, cutoff_text = sys.argv[1:]
with open(outages_file, encoding="utf-8") as file:
    outages = json.load(file)
with open(site_file, encoding="utf-8") as file:
    names = {device["id"]: device["name"] for device in json.load(file)["devices"]}
cutoff = datetime.fromisoformat(cutoff_text)

selected = [
    {"id": o["id"], "name": names[o["id"]], "begin": o["begin"], "end": o["end"]}
    for o in outages
    if o["id"] in names and datetime.fromisoformat(o["begin"]) >= cutoff
]
json.dump(selected, sys.stdout, separators=(",", ":"))
