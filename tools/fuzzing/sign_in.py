"""Signs in with what the first start wrote, and prints the session cookie and the CSRF token."""

import json
import sys
import urllib.request

with open(sys.argv[1], encoding="utf-8") as file:
    access = json.load(file)
body = json.dumps({"user": access["user"], "password": access["password"]}).encode()
request = urllib.request.Request(access["url"] + "/api/v1/sessions", data=body, headers={"Content-Type": "application/json"})
with urllib.request.urlopen(request) as answer:
    print(answer.headers["Set-Cookie"].split(";")[0], json.load(answer)["csrfToken"])
