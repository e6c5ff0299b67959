"""Another website, on its own origin, whose pages carry ``<course-advisor>``."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from scripts.run import free_port

TEXT = "<p>Le centre forme aux métiers de la chimie.</p>" * 12

# What a careless or hostile theme of a website may say about everything on its pages.
HOSTILE_STYLE = """
* { all: unset !important; display: block !important; font-size: 40px !important; color: yellow !important;
  letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 3 !important; }
html { font-size: 5px !important; }
div, p, button, dialog, header { padding: 50px !important; background: purple !important;
  float: left !important; }
.cover { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; }
main { transform: translateX(0) !important; overflow: hidden !important; height: 100px !important; }
"""


BLANK = ("text/html", '<!doctype html><link rel="icon" href="data:,">', "")


@dataclass
class HostSite:
    """Serves the pages made by ``page``; ``url`` is its origin."""

    port: int = field(default_factory=lambda: free_port(0))
    answers: dict[str, tuple[str, str, str]] = field(default_factory=lambda: {"/": BLANK})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def page(
        self, path: str, advisor: str, tag: str, *, body: str = "", style: str = "", policy: str = ""
    ) -> None:
        """Put a page at ``path`` that loads the script of ``advisor`` and holds ``tag``."""
        sheet = f"{path}.css"
        self.answers[sheet] = ("text/css", style or "body { font: 16px sans-serif; }", "")
        icon = "" if policy else '<link rel="icon" href="data:,">'  # which a strict policy refuses
        html = (
            f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{escape(path)}</title>'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">{icon}'
            f'<link rel="stylesheet" href="{sheet}">'
            f'<script type="module" src="{advisor}/course-advisor.js"></script></head>'
            f"<body><main><h1>Le centre</h1>{TEXT}{body}{tag}</main></body></html>"
        )
        self.answers[path] = ("text/html", html, policy)


@contextmanager
def serving() -> Iterator[HostSite]:
    """Yield a site that is reachable until the end of the block."""
    site = HostSite()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, content, policy = site.answers.get(self.path, ("text/plain", "", ""))
            self.send_response(200 if self.path in site.answers else 404)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(content.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", site.port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
