#!/usr/bin/env python3
"""Asks a Doorstep for what readers ask, and for what is hard, with 1 and with 8 clients, and prints p50 and p99 in ms as lines of a table:

    ask.py http://127.0.0.1:8080 [SECONDS]     needs wrk; ONLY="newest deep" asks for some; KEY=... also asks what the desk asks

The archive is one that `varied.py` made and perhaps `million` multiplied. Set DOORSTEP_CACHE_ENABLED=false, or you measure the memory of answers.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

BASE, SECONDS = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "4"
KEY, ONLY = os.environ.get("KEY"), os.environ.get("ONLY", "").split()
HERE = os.path.dirname(os.path.abspath(__file__))
dice = random.Random(3)


def get(path):
    with urllib.request.urlopen(urllib.request.Request(BASE + path)) as answer:
        return json.load(answer)


def slugs(path):
    return [each["slug"] for each in get(path)["items"]]


def walked(path, pages):
    """The address of the page so many pages of a hundred further on."""
    for _ in range(pages):
        after = get(path + "&limit=100")["page"]["next"]
        if not after:
            break
        path = path.split("&cursor=")[0] + "&cursor=" + urllib.parse.quote(after)
    return path


def addresses():
    counts = get("/v1/counts")
    stories = counts["articles"]
    copies = stories // 10_000
    topics = sorted(get("/v1/topics?limit=100")["items"] + get("/v1/topics?limit=100&cursor=" + get("/v1/topics?limit=100")["page"]["next"])["items"],
                    key=lambda topic: -topic["articlesCount"])
    big, small = topics[0]["slug"], [topic["slug"] for topic in topics[-40:]]
    leaves = [topic["slug"] for topic in topics]
    speakers, authors, places = slugs("/v1/speakers?limit=100"), slugs("/v1/authors?limit=100"), slugs("/v1/places?limit=50")
    def some():
        copy = dice.randrange(copies)
        return f"story-{dice.randrange(10_000)}" + (f"-again-{copy}" if copy else "")
    def any_of(what):
        return dice.choice(what)
    quoted = [each["slug"] for each in get("/v1/quotations?limit=100")["items"]]
    year = lambda: dice.randrange(2002 if copies > 5 else 2022, 2026)
    languages = ["de", "fr", "nl", "es"]
    listed = "/v1/articles?"
    yield "article", "one story, any of all", ["/v1/articles/" + some() for _ in range(3000)]
    yield "newest", "the newest 20", [listed[:-1]]
    yield "deep", "20 stories, nine tenths down", [walked(listed + "sort=-publishedAt", min(9_000, stories * 9 // 1000))]
    yield "topic", "a topic's newest, the largest", [listed + "topic=" + big]
    yield "small", "a topic's newest, one of the 40 smallest", [listed + "topic=" + each for each in small]
    yield "said", "a speaker's quotations, any of 100", [f"/v1/speakers/{each}/quotations" for each in speakers]
    yield "speaker", "a speaker, any of 100", ["/v1/speakers/" + each for each in speakers]
    yield "timeline", "a speaker's timeline, any of 100", [f"/v1/speakers/{each}/timeline" for each in speakers]
    yield "about", "what a speaker speaks about", [f"/v1/speakers/{each}/topics" for each in speakers]
    yield "quotations", "quotations by topic, medium and year", [
        f"/v1/quotations?topic={any_of(leaves)}&medium=debate&saidAfter={(y := year())}-01-01&saidBefore={y + 1}-01-01" for _ in range(300)]
    yield "quotation", "a quotation and where it stands", [f"/v1/quotations/{each}{tail}" for each in quoted for tail in ("", "/occurrences")]
    yield "two", "topic and place, any", [listed + f"topic={any_of(leaves)}&place={any_of(places)}" for _ in range(1000)]
    yield "three", "topic, place and language, any", [listed + f"topic={any_of(leaves)}&place={any_of(places)}&language={any_of(languages)}" for _ in range(1000)]
    yield "author", "author and topic, any", [listed + f"author={any_of(authors)}&topic={any_of(leaves)}" for _ in range(1000)]
    yield "both", "two speakers in one story", [listed + f"speaker.all={any_of(speakers)},{any_of(speakers)}" for _ in range(1000)]
    yield "year", "topic and language within a year", [
        listed + f"topic={any_of(leaves)}&language={any_of(languages)}&publishedAfter={(y := year())}-01-01T00:00:00Z&publishedBefore={y + 1}-01-01T00:00:00Z"
        for _ in range(300)]
    yield "counted", "topic and place, counted exactly", [listed + f"topic={any_of(leaves)}&place={any_of(places)}&count=exact" for _ in range(1000)]
    yield "changed", "updated since, newest first", [listed + f"updatedAfter={at}" for at in ("2026-10-30T00:00:00Z", "2026-10-31T12:00:00Z", "2026-11-01T12:00:00Z")]
    yield "crossed", "last updated first, published in a year", [
        listed + f"sort=-updatedAt&publishedAfter={(y := year())}-01-01T00:00:00Z&publishedBefore={y + 1}-01-01T00:00:00Z" for _ in range(30)]
    yield "rare", "search, a word of few stories", ["/v1/search?q=" + each for each in ("harbourmaster+debate", "harbourmaster+" + places[0])]
    yield "medium", "search, a word of 3 in 100 stories", ["/v1/search?q=harbourmaster"]
    yield "feed", "a topic's RSS feed", [f"/feeds/topics/{any_of(leaves)}.rss" for _ in range(100)]
    yield "sitemaps", "the list of sitemaps", ["/sitemap.xml"]
    yield "sitemap", "a sitemap", [f"/sitemaps/{1 + dice.randrange(copies)}.xml" for _ in range(30)]
    yield "related", "related stories, any of all", [f"/v1/articles/{some()}/related" for _ in range(3000)]
    yield "changes", "a page of changes", ["/v1/changes?limit=100"]
    yield "counts", "how much there is", ["/v1/counts"]
    yield "places", "places", ["/v1/places"]
    yield "people", "of a topic: who speaks of it", [f"/v1/topics/{each}/speakers" for each in leaves]
    if KEY:
        desk = "/manage/v1/articles"
        yield "desk", "desk: last saved", [desk]
        yield "desk-topic", "desk: of a topic and state", [f"{desk}?topic={any_of(leaves)}&state=published" for _ in range(200)]
        yield "desk-language", "desk: of a language", [f"{desk}?language={any_of(languages)}" for _ in range(20)]
        yield "desk-words", "desk: by words", [f"{desk}?text=" + word for word in ("harbourmaster", "harbourmaster+" + places[0])]
        yield "desk-quotations", "desk: a speaker's quotations", [f"/manage/v1/quotations?speaker={each}" for each in speakers]


def ask(file, clients):
    script = HERE + "/load.lua"
    command = ["wrk", "-t1", f"-c{clients}", f"-d{SECONDS}s", "--timeout", "30s", "-s", script, BASE]
    allowed = {"AUTHORIZATION": "Bearer " + KEY} if KEY and "/manage/" in open(file).readline() else {}
    out = subprocess.run(command, env={**os.environ, "ADDRESSES": file, **allowed}, capture_output=True, text=True, check=True).stdout
    return next(line.split()[1:] for line in out.splitlines() if line.startswith("MEASURED"))


def main():
    for name, what, paths in addresses():
        if ONLY and name not in ONLY:
            continue
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("\n".join(paths) + "\n")
            file.flush()
            ask(file.name, 1)
            alone, crowd = ask(file.name, 1), ask(file.name, 8)
        time.sleep(1 if float(alone[1]) < 100 else 8)  # what is still being answered disturbs what comes next
        wrong = int(alone[3]) + int(crowd[3])
        print(f"| {name} | {what} | {float(alone[1]):.1f} | {float(alone[2]):.1f} | {float(crowd[1]):.1f} | {float(crowd[2]):.1f} | {float(crowd[0]):,.0f} | {wrong} |", flush=True)


if __name__ == "__main__":
    main()
