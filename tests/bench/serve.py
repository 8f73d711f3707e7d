# SPDX-License-Identifier: MIT
"""serve.py NAME FOLDER: hands out one input over HTTP on a free port of the loopback address.

The first line on stdout is the base URL. It ends when its stdin is closed.
"""
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME, FOLDER = sys.argv[1], sys.argv[2]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        with open(self.answer(), "rb") as file:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(os.fstat(file.fileno()).st_size))
            self.end_headers()
            self.wfile.flush()
            self.connection.sendfile(file)

    def answer(self):
        """A site of a round has a file of its own."""
        if not self.path.startswith("/v1/site-info/"):
            return os.path.join(FOLDER, f"{NAME}-outages.json")
        own = os.path.join(FOLDER, f"{NAME}-site-info-{os.path.basename(self.path)}.json")
        return own if os.path.exists(own) else os.path.join(FOLDER, f"{NAME}-site-info.json")

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(f"http://127.0.0.1:{server.server_address[1]}/v1", flush=True)
sys.stdin.read()
