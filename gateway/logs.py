"""Logs: one JSON object a line, without message texts, tokens, addresses of people or query strings."""

from __future__ import annotations

import datetime as dt
import json
import logging
import traceback
from pathlib import Path

# What a record of the standard library has anyway; the rest is what the caller added with `extra`.
_STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class JsonFormatter(logging.Formatter):
    """Writes time, level, logger, event and the fields of ``extra``."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "event": record.getMessage(),
        }
        entry |= {name: value for name, value in vars(record).items() if name not in _STANDARD}
        if record.exc_info and record.exc_info[1] is not None:
            entry |= describe(record.exc_info[1])
        return json.dumps(entry, ensure_ascii=False, default=str)


def describe(error: BaseException) -> dict[str, object]:
    """Say what kind of error and where; its text stays out, since it may quote what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    return {
        "fault": type(error).__name__,
        "where": [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames],
    }


def configure(level: str) -> None:
    """Send everything to standard error, one line each."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # It logs each request with its address; the gateway logs its own.
    logging.getLogger("uvicorn.access").setLevel(logging.WARNING)
