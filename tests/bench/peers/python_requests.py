# SPDX-License-Identifier: MIT
"""python_requests.py BASE_URL SITE CUTOFF: fetch, filter, join with Python's requests; list to stdout."""
import json
import os
import sys
from datetime import datetime

import requests

base_url, site, cutoff_text = sys.argv[1:]
session = requests.Session()
session.headers["x-api-key"] = os.environ["OUTAGE_DESK_API_KEY"]


def fetched(path):
    answer = session.get(base_url + path, timeout=15)
    answer.raise_for_status()
    return answer.json()


outages = fetched("/outages")
names = {device["id"]: device["name"] for device in fetched("/site-info/" + site)["devices"]}
cutoff = datetime.fromisoformat(cutoff_text)

selected = [
    {"id": o["id"], "name": names[o["id"]], "begin": o["begin"], "end": o["end"]}
    for o in outages
    if o["id"] in names and datetime.fromisoformat(o["begin"]) >= cutoff
]
json.dump(selected, sys.stdout, separators=(",", ":"))
