# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Loads all events of a customer as the Python SDK does: `requests` without a session, page after page.

requests.py URL PAGES, the token in HUB_TOKEN; the number of the page is put behind the URL.
"""

import json
import os
import sys
import time

# This file's folder comes first in the path, and the file is called like the library.
sys.path.pop(0)
import requests  # noqa: E402

url, pages = sys.argv[1], int(sys.argv[2])
headers = {"Authorization": "Bearer " + os.environ["HUB_TOKEN"], "Content-Type": "application/json"}

start = time.monotonic()
events = []
for page in range(pages):
    answer = requests.get(url + str(page), headers=headers)
    answer.raise_for_status()
    events += answer.json()["elements"]
seconds = time.monotonic() - start
print(json.dumps({"events": len(events), "seconds": seconds, "client": "requests " + requests.__version__}))
