"""A worker that speaks the real one's protocol and does what the source says: HANG, DIE, or echo it.

Whatever it is asked to render comes back unsanitised, so that the page has to defend itself.
"""

import json
import os
import sys
import time

for line in sys.stdin:
    request = json.loads(line)
    job = request["job"]
    if "front" in request:
        answer = {"header": "<header><h1>H</h1></header>", "footer": "", "language": "en"}
        print(json.dumps({"job": job, "direction": "ltr", **answer}), flush=True)
    for index, source in enumerate(request.get("blocks", ())):
        if "HANG" in source:
            time.sleep(3600)
        if "DIE" in source:
            os._exit(3)
        print(json.dumps({"job": job, "index": index, "html": source}), flush=True)
    print(json.dumps({"job": job, "done": True}), flush=True)
