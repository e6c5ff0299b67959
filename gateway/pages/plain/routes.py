"""``/plain``: a form to ask by; the answer is the page again, with the conversation so far."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from gateway import words
from gateway.api.problems import RETRY_AFTER, STATUS, Problem
from gateway.conversations.masking import Kind
from gateway.conversations.text import MAX_CHARACTERS
from gateway.pages.errors import PageRoute
from gateway.pages.plain.form import Form, from_elsewhere, new_form, read_form
from gateway.pages.plain.talking import Shown, answered, exported
from gateway.pages.plain.text import blocks, safe_address
from gateway.pages.rendering import LANGUAGE_NAMES, reader_language, render
from gateway.services import Open, Services

router = APIRouter(include_in_schema=False, route_class=PageRoute)

_EXAMPLES = ("example-site", "example-duration", "example-dates", "example-job")
_FILE = "course-advisor.json"


@router.api_route("/plain", methods=["GET", "HEAD"])
async def empty_page(request: Request) -> Response:
    """Nothing is kept before the first question."""
    return _page(request, Shown(new_form(reader_language(request))))


@router.post("/plain")
async def answer(request: Request, services: Open) -> Response:
    form = await _form(request, services)
    return form if isinstance(form, Response) else _page(request, await answered(request, services, form))


@router.post("/plain/export")
async def export(request: Request, services: Open) -> Response:
    """Everything that is kept of the conversation, as a file."""
    form = await _form(request, services)
    if isinstance(form, Response):
        return form
    found = await exported(request, services, form)
    if isinstance(found, Shown):
        return _page(request, found)
    headers = {"Content-Disposition": f'attachment; filename="{_FILE}"', "Cache-Control": "no-store"}
    return Response(found.model_dump_json(indent=2), media_type="application/json", headers=headers)


async def _form(request: Request, services: Services) -> Form | Response:
    """Return what was sent, or the page that says why it is not taken."""
    fresh = Shown(new_form(reader_language(request)))
    if from_elsewhere(request):
        return _page(request, fresh, elsewhere=True)
    try:
        form = await read_form(request, services.settings)
    except Problem as problem:
        fresh.problem = problem
        return _page(request, fresh)
    request.state.language = form.language
    return form


def _page(request: Request, shown: Shown, *, elsewhere: bool = False) -> Response:
    problem, language = shown.problem, shown.form.language
    status = STATUS[problem.code] if problem else 403 if elsewhere else 200
    response = render(
        request,
        "plain/page.html",
        language,
        status=status,
        cached=False,
        shown=shown,
        form=shown.form,
        elsewhere=elsewhere,
        examples=_EXAMPLES,
        limit=MAX_CHARACTERS,
        most_typed=MAX_CHARACTERS * 3 // 2,  # whatever it is, its form stays below the limit of a body
        names=LANGUAGE_NAMES,
        say_in=words.say,
        date_in=words.date,
        masked_in=_masked_in,
        blocks=blocks,
        safe=safe_address,
    )
    if problem and problem.code in RETRY_AFTER:
        response.headers["Retry-After"] = str(RETRY_AFTER[problem.code])
    response.headers.update(problem.headers if problem else {})
    return response


def _masked_in(language: str, kinds: list[Kind]) -> str:
    return words.listed(language, [words.say(language, "plain-masked-kind", kind=kind) for kind in kinds])
