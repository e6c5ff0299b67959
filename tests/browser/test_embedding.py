"""``<course-advisor>`` on the pages of another website, on an origin of its own, against the real product."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect

from tests.browser.browsing import Visits, ask, axe_violations, newest_answer
from tests.browser.host_site import HOSTILE_STYLE, HostSite, serving
from tests.stack import Stack, another_gateway

TAG = "<course-advisor></course-advisor>"
DURATION = "Combien de temps dure ASE-101 ?"
PHONE = {"width": 375, "height": 667}


@dataclass
class Embedding:
    """A website that the running product lets call, and one that it does not."""

    stack: Stack
    site: HostSite
    stranger: HostSite

    def put(self, path: str, tag: str = TAG, **page: str) -> str:
        """Put a page with ``tag`` on the website; return its path."""
        self.site.page(path, self.stack.url, tag, **page)
        return path


@pytest.fixture(scope="module")
def embedding(stack: Stack) -> Iterator[Embedding]:
    with (
        serving() as site,
        serving() as stranger,
        another_gateway(stack, ALLOWED_ORIGINS=site.url) as advisor,
    ):
        yield Embedding(advisor, site, stranger)


@pytest.fixture
def guests(browser: Browser, embedding: Embedding) -> Iterator[Visits]:
    """Visits to the website; an error in its console, or a request to a third party, fails the test."""
    visits = Visits(browser, embedding.site.url, embedding.stack.url)
    yield visits
    visits.close()
    assert visits.faults == []


def launcher(page: Page) -> Locator:
    return page.get_by_role("button", name="Conseil formation")


def opened(page: Page) -> Page:
    """Press the button and wait for the chat."""
    launcher(page).click()
    expect(page.get_by_role("textbox")).to_be_visible()
    return page


def stored(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({ ...sessionStorage, ...localStorage })")
    return found


def focus_is_inside(page: Page) -> bool:
    inside: bool = page.evaluate("document.activeElement.localName === 'course-advisor'")
    return inside


def test_nothing_is_asked_or_stored_before_the_button_is_pressed(
    guests: Visits, embedding: Embedding
) -> None:
    asked: list[str] = []
    page = guests.open()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(guests.url + embedding.put("/quiet"))
    expect(launcher(page)).to_be_visible()
    page.wait_for_load_state("networkidle")
    script = f"{embedding.stack.url}/course-advisor.js"
    assert asked == [f"{guests.url}/quiet", f"{guests.url}/quiet.css", script]
    assert stored(page) == {}
    opened(page)
    assert not [url for url in asked if "/api/" in url]
    assert list(stored(page)) == ["course-advisor-open"]
    ask(page, DURATION)
    assert page.context.cookies() == []
    # what the answers point to is the gateway's, not this website's
    expect(page.get_by_role("link", name="/privacy")).to_have_attribute(
        "href", f"{embedding.stack.url}/privacy"
    )


def test_the_script_is_asked_for_each_time_and_its_parts_once(guests: Visits, embedding: Embedding) -> None:
    page = guests.open(embedding.put("/cached"))
    with page.expect_response(lambda answer: "/assets/" in answer.url) as part:
        opened(page)
    assert "immutable" in part.value.headers["cache-control"]
    with page.expect_response(lambda answer: answer.url.endswith("/course-advisor.js")) as script:
        page.reload()
    assert script.value.headers["cache-control"] == "no-cache"
    assert script.value.headers["access-control-allow-origin"] == embedding.site.url


def test_a_website_that_is_not_named_gets_no_chat(browser: Browser, embedding: Embedding) -> None:
    visits = Visits(browser, embedding.stranger.url, embedding.stack.url)
    embedding.stranger.page("/", embedding.stack.url, TAG)
    page = visits.open("/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("customElements.get('course-advisor') === undefined")
    assert any("CORS" in fault for fault in visits.faults)
    visits.close()


def test_under_a_strict_content_security_policy(guests: Visits, embedding: Embedding) -> None:
    advisor = embedding.stack.url
    policy = (
        f"default-src 'none'; script-src {advisor}; connect-src {advisor}; style-src 'self'; "
        "require-trusted-types-for 'script'"
    )
    page = opened(guests.open(embedding.put("/strict", policy=policy)))
    expect(ask(page, DURATION)).to_contain_text("8 heures")
    panel = page.get_by_role("dialog").bounding_box()
    assert panel is not None
    assert panel["width"] == 420  # its styles are there


def test_in_a_page_with_hostile_styles(guests: Visits, embedding: Embedding) -> None:
    cover = '<div class="cover"></div>'
    page = guests.open(embedding.put("/hostile", style=HOSTILE_STYLE, body=cover))
    box = launcher(page).bounding_box()
    assert box is not None
    assert box["x"] + box["width"] == 1280 - 20
    assert box["y"] + box["height"] == 800 - 20
    assert box["height"] == 56
    page.mouse.click(box["x"] + 30, box["y"] + 30)  # no force: nothing of the page lies above it
    question = page.get_by_role("textbox")
    expect(question).to_have_css("font-size", "16px")
    answer = ask(page, DURATION)
    expect(answer).to_contain_text("8 heures")
    expect(answer.locator(".text")).to_have_css("font-size", "16px")
    expect(answer.locator(".text")).to_have_css("letter-spacing", "normal")
    expect(answer.locator(".text")).to_have_css("text-transform", "none")


def test_the_next_page_of_the_site_takes_the_conversation_up(guests: Visits, embedding: Embedding) -> None:
    other = embedding.put("/other")
    link = f'<a href="{other}">Nos sites</a>'
    page = opened(guests.open(embedding.put("/first", body=link)))
    expected = ask(page, DURATION).inner_text()
    page.get_by_role("link", name="Nos sites").click()
    page.wait_for_url(f"**{other}")
    assert newest_answer(page, DURATION).inner_text() == expected
    assert not focus_is_inside(page)
    page.reload()
    expect(page.locator(".said", has_text=DURATION)).to_be_visible()
    page.get_by_role("button", name="Fermer").click()
    page.reload()
    expect(launcher(page)).to_be_visible()
    expect(page.get_by_role("dialog")).to_be_hidden()
    opened(page)
    expect(page.locator(".said", has_text=DURATION)).to_be_visible()


def test_two_tabs_have_two_conversations(guests: Visits, embedding: Embedding) -> None:
    page = opened(guests.open(embedding.put("/tabs")))
    ask(page, DURATION)
    second = page.context.new_page()
    second.goto(page.url)
    opened(second)
    expect(second.locator(".said")).to_have_count(0)
    ask(second, "les sites")
    assert stored(page)["course-advisor"] != stored(second)["course-advisor"]
    page.reload()
    expect(page.locator(".said .text")).to_have_text([DURATION])


def test_the_page_never_moves(guests: Visits, embedding: Embedding) -> None:
    page = guests.open()
    page.add_init_script("""
        window.shifts = [];
        // What moves inside the chat is its own matter: its nodes are hidden here.
        const moved = shift => shift.sources.some(source => source.node);
        const note = list => window.shifts.push(...list.getEntries().filter(moved).map(shift => shift.value));
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
    """)
    path = embedding.put(
        "/still",
        '<course-advisor><b slot="logo">Logo</b><p slot="greeting">Bonjour</p></course-advisor>',
        body="<p>Avant</p>" * 60,
        style="main { display: grid; gap: 20px; } course-advisor:not(:defined) { display: none; }",
    )
    page.goto(guests.url + path)
    where = "[document.documentElement.scrollHeight, scrollY]"
    page.evaluate("scrollTo(0, 300)")
    before = page.evaluate(where)
    assert before[1] == 300
    opened(page)
    ask(page, DURATION)
    page.get_by_role("button", name="Fermer").click()
    expect(launcher(page)).to_be_visible()
    assert page.evaluate(where) == before
    assert page.evaluate("window.shifts") == []
    # and what measures would have seen it
    page.evaluate("scrollTo(0, 0); document.querySelector('h1').style.marginTop = '200px'")
    page.wait_for_function("window.shifts.length > 0")


def test_focus_goes_in_and_comes_back(guests: Visits, embedding: Embedding) -> None:
    page = guests.open(embedding.put("/keys", body='<a href="#">Avant</a>'))
    page.get_by_role("link", name="Avant").focus()
    page.keyboard.press("Tab")
    expect(launcher(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(launcher(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox")).to_be_focused()
    # It is no modal dialog: the page stays in reach, and Escape there is the page's own.
    page.get_by_role("link", name="Avant").focus()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_visible()


def test_on_a_phone_it_takes_the_whole_window_and_the_focus(guests: Visits, embedding: Embedding) -> None:
    page = opened(guests.open(embedding.put("/phone", body='<a href="#">Avant</a>'), viewport=PHONE))
    panel = page.get_by_role("dialog")
    assert panel.bounding_box() == {"x": 0, "y": 0, **PHONE}
    for _ in range(12):
        page.keyboard.press("Tab")
        assert focus_is_inside(page) or page.evaluate("document.activeElement === document.body")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(launcher(page)).to_be_focused()
    # turned or enlarged while open, it becomes what it would be there
    opened(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.get_by_role("link", name="Avant").click()
    expect(panel).to_be_visible()


def test_paper_holds_the_page_or_the_conversation(guests: Visits, embedding: Embedding) -> None:
    style = "main { height: 20000px; }"
    page = opened(guests.open(embedding.put("/paper", style=style)))
    ask(page, DURATION)
    whole = sheets(page)
    assert whole > 15
    page.emulate_media(media="print")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.emulate_media(media="null")
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Options").click()
    page.get_by_role("button", name="Imprimer").first.click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.locator(".answer").last).to_be_visible()
    expect(page.get_by_role("heading", name="Le centre")).to_be_hidden()
    page.emulate_media(media="null")
    assert sheets(page) < 4
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert sheets(page) == whole


def sheets(page: Page) -> int:
    """Return how many sheets the page takes when it is printed."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_that_axe_can_find(guests: Visits, embedding: Embedding, width: int) -> None:
    style = ":root { color-scheme: light; } :root.dark { color-scheme: dark; }"
    page = guests.open(
        embedding.put("/axe", style=style), viewport={"width": width, "height": 800}, reduced_motion="reduce"
    )

    def check() -> None:
        for scheme in ("light", "dark"):
            page.evaluate("scheme => document.documentElement.className = scheme", scheme)
            assert axe_violations(page) == [], scheme

    expect(launcher(page)).to_be_visible()
    check()
    opened(page)
    check()
    ask(page, "formation ATEX")
    check()


def test_the_host_is_told_what_happens_but_no_word_of_it(guests: Visits, embedding: Embedding) -> None:
    page = guests.open(embedding.put("/events"))
    page.evaluate("""() => {
        window.heard = [];
        for (const name of ["opened", "closed", "conversation-started", "language-changed"])
            document.addEventListener(`advisor-${name}`, event =>
                window.heard.push([event.type, event.composed, event.target.localName, event.detail]));
    }""")
    opened(page)
    ask(page, "Hoelang duurt ASE-101?")
    page.keyboard.press("Escape")
    assert page.evaluate("window.heard") == [
        ["advisor-opened", True, "course-advisor", None],
        ["advisor-conversation-started", True, "course-advisor", None],
        ["advisor-language-changed", True, "course-advisor", {"language": "nl"}],
        ["advisor-closed", True, "course-advisor", None],
    ]
    expect(page.get_by_role("button", name="Opleidingsadvies")).to_be_focused()


def test_the_host_chooses_language_question_and_page(guests: Visits, embedding: Embedding) -> None:
    question = "What are the next ASE-101 dates?"
    tag = f'<course-advisor language="en" question="{question}" page="https://a.example/x"></course-advisor>'
    page = guests.open(embedding.put("/attributes", tag))
    page.get_by_role("button", name="Course advice").click()
    suggested = page.get_by_role("button", name=question)
    with page.expect_request(lambda request: request.method == "POST") as opening:
        suggested.click()
    assert opening.value.post_data_json == {
        "language": "en",
        "channel": "web",
        "page": "https://a.example/x",
    }
    expect(newest_answer(page, question)).to_have_attribute("lang", "en")
    expect(suggested).to_have_count(0)
    # another page of the site suggests another question in the same conversation
    page.locator("course-advisor").evaluate("advisor => advisor.setAttribute('question', 'Where is it?')")
    page.get_by_role("button", name="Where is it?").click()
    expect(newest_answer(page, "Where is it?")).to_be_visible()
    page.locator("course-advisor").evaluate("advisor => advisor.setAttribute('language', 'de')")
    expect(page.get_by_role("dialog", name="Kursberatung")).to_be_visible()
    expect(ask(page, "ASE-101")).to_have_attribute("lang", "de")


def test_colours_parts_and_slots_are_the_hosts(guests: Visits, embedding: Embedding) -> None:
    style = """
        course-advisor { --advisor-accent: rgb(120, 0, 60); --advisor-right: 100px; --advisor-width: 500px; }
        course-advisor::part(title) { text-transform: uppercase; }
        course-advisor::part(answer) { border-radius: 0px; }
        """
    tag = (
        '<course-advisor><b slot="logo">Notre logo</b><i slot="icon">?</i>'
        '<h3 slot="greeting">Bienvenue chez nous</h3></course-advisor>'
    )
    page = guests.open(embedding.put("/theme", tag, style=style))
    expect(launcher(page)).to_have_css("background-color", "rgb(120, 0, 60)")
    expect(page.get_by_text("?", exact=True)).to_be_visible()
    opened(page)
    box = page.get_by_role("dialog").bounding_box()
    assert box is not None
    assert (box["width"], box["x"] + box["width"]) == (500, 1180)
    expect(page.get_by_text("Notre logo")).to_be_visible()
    expect(page.get_by_text("Bienvenue chez nous")).to_be_visible()
    expect(page.get_by_role("heading", name="Conseil formation")).to_have_css("text-transform", "uppercase")
    expect(ask(page, DURATION)).to_have_css("border-radius", "0px")


def test_a_second_tag_waits_for_the_place_of_the_first(guests: Visits, embedding: Embedding) -> None:
    warnings: list[str] = []
    page = guests.open()
    page.on("console", lambda message: warnings.append(f"{message.type}: {message.text}"))
    page.goto(guests.url + embedding.put("/two", TAG + '<course-advisor language="nl"></course-advisor>'))
    expect(launcher(page)).to_have_count(1)
    assert [one for one in warnings if "one on this page already" in one and one.startswith("warning")]
    page.evaluate("document.querySelector('course-advisor').remove()")
    expect(page.get_by_role("button", name="Opleidingsadvies")).to_be_visible()
    expect(launcher(page)).to_have_count(0)


def test_a_chat_that_could_not_be_loaded_says_so_and_is_loaded_again(
    guests: Visits, embedding: Embedding
) -> None:
    page = guests.open(embedding.put("/offline"))
    page.context.set_offline(True)
    launcher(page).click()
    expect(page.get_by_role("alert")).to_contain_text("n’a pas pu s’ouvrir")
    page.context.set_offline(False)
    page.get_by_role("button", name="Réessayer").click()
    expect(page.get_by_role("textbox")).to_be_visible()
    guests.faults.clear()  # the browser's own note of the file that failed


def test_in_its_place_in_the_page(guests: Visits, embedding: Embedding) -> None:
    style = "course-advisor { height: 500px; border: 1px solid; }"
    tag = '<course-advisor mode="page"></course-advisor>'
    page = guests.open(embedding.put("/in-place", tag, style=style))
    expect(page.get_by_role("textbox")).to_be_visible()
    expect(launcher(page)).to_have_count(0)
    expect(ask(page, DURATION)).to_contain_text("8 heures")
    box = page.locator("course-advisor .chat").bounding_box()
    assert box is not None
    assert box["height"] == 500


def test_what_the_page_says_in_attributes_stays_text(guests: Visits, embedding: Embedding) -> None:
    hostile = "&lt;img src=x onerror=alert(1)&gt;"
    tag = f'<course-advisor question="{hostile}" language="{hostile}"></course-advisor>'
    page = opened(guests.open(embedding.put("/hostile-words", tag)))
    expect(page.get_by_role("button", name="<img src=x onerror=alert(1)>")).to_be_visible()
    assert page.locator("course-advisor img").count() == 0


def test_the_address_of_the_page_asks_nothing_by_itself(guests: Visits, embedding: Embedding) -> None:
    sent: list[Request] = []
    page = guests.open()
    page.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    page.goto(f"{embedding.stack.url}/?language=nl&question=Welke+opleidingen+in+Luik%3F")
    suggested = page.get_by_role("button", name="Welke opleidingen in Luik?")
    expect(suggested).to_be_visible()
    assert sent == []
    suggested.click()
    expect(newest_answer(page, "Welke opleidingen in Luik?")).to_have_attribute("lang", "nl")


@pytest.mark.parametrize("language", ["fr", "nl", "en", "de"])
def test_the_example_page(browser: Browser, embedding: Embedding, language: str) -> None:
    visits = Visits(browser, embedding.stack.url)
    page = visits.open(f"/example?language={language}", viewport={"width": 320, "height": 700})
    page.locator("#open").click()
    expect(page.get_by_role("textbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#heard li")).to_have_text(["advisor-opened", "advisor-closed"])
    page.locator("#colours").click()
    expect(page.locator("course-advisor .launcher")).to_have_css("background-color", "rgb(122, 31, 92)")
    assert axe_violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert axe_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.locator("#open").click()
    assert axe_violations(page) == []
    visits.close()
    assert visits.faults == []
