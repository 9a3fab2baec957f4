#!/usr/bin/env python3
"""Short made-up stories that differ in all that lists can be filtered by, as NDJSON for POST /manage/v1/imports, the same every time: varied.py [HOW_MANY]

They are what `million` multiplies: about a thousand characters each, so that a million of them fit on a small disk.
"""
import datetime
import random

import stories
from stories import COUNT, early, slug, words, write

dice = random.Random(11)
TITLES = "Mayor,Minister of Finance,Head of Research,Spokeswoman,Chief Executive,Ambassador,Judge,Coach".split(",")
ORGANISATIONS = "Lindvik,Harbour Union,Central Bank,University of Ostrey,City Council,Northern Grid,Court of Appeal,Rovers".split(",")
PLACES = [f"{word.capitalize()}vik" for word in stories.VOCABULARY[100:160]]
SOURCES = ["Harbour Post", "City Radio", "Northern Wire"]
OCCASIONS = ["Budget debate", "Congress of ports", "Summit of mayors"]
MEDIA = "speech interview pressConference statement debate social".split()
KINDS = ["news"] * 35 + ["opinion"] * 5 + ["analysis"] * 4 + ["feature"] * 3 + ["interview"] * 2 + ["statement"]
LANGUAGES = ["en"] * 80 + ["de"] * 9 + ["fr"] * 6 + ["nl"] * 4 + ["es"]


def sentence(shortest, longest):
    return " ".join(words(dice.randint(shortest, longest))).capitalize()


def people(kind, count, first, extra):
    known = []
    for number in range(count):
        name = f"{stories.VOCABULARY[first + number].capitalize()} {stories.VOCABULARY[first + 500 + number].capitalize()}"
        known.append((f"{slug(name)}-{number}", name))
        write({"kind": kind, "slug": known[-1][0], "names": {"en": name}, **extra(number)})
    return known


def office(number):
    return {"tenures": [{"title": {"en": TITLES[number % 8]}, "organisation": {"en": ORGANISATIONS[number // 8 % 8]}, "from": "2001-01-01"}]}


def main():
    topics = []
    for number in range(200):
        name = f"{stories.VOCABULARY[number].capitalize()} {number}"
        topics.append(f"{slug(name)}")
        write({"kind": "topic", "slug": topics[-1], "names": {"en": name}, **({"broader": topics[number % 20]} if number >= 20 else {})})
    speakers = people("speaker", 500, 1000, office)
    authors = people("author", 300, 2000, lambda number: {})
    latest = datetime.datetime(2026, 11, 1, tzinfo=datetime.timezone.utc)
    for number in range(COUNT):
        write(story(number, topics, speakers, authors, latest - number * datetime.timedelta(days=1826) / COUNT))


def story(number, topics, speakers, authors, time):
    quotations, paragraphs = [], [sentence(15, 40) + ("." if dice.random() > 0.03 else " harbourmaster.") for _ in range(dice.randint(2, 4))]
    for _ in range(dice.randint(1, 5)):
        who, name = speakers[early(500)]
        said = sentence(7, 16)
        paragraphs.insert(dice.randint(1, len(paragraphs)), f"“{said},” {name} said.")
        quotations.append({"speaker": who, "form": "direct", "text": said, "saidOn": time.date().isoformat(),
                           **({"medium": dice.choice(MEDIA)} if dice.random() < 0.5 else {}),
                           **({"occasion": dice.choice(OCCASIONS)} if dice.random() < 0.05 else {})})
    return {
        "kind": "article", "slug": f"story-{number}", "language": dice.choice(LANGUAGES), "articleKind": dice.choice(KINDS),
        "headline": sentence(5, 8), "standfirst": sentence(8, 14) + ".", "place": PLACES[early(60)],
        "byline": [{"author": slug_, "name": name} for slug_, name in sorted({authors[early(300)] for _ in range(dice.choice([0, 1, 1, 1, 2]))})],
        "topics": sorted({topics[early(200)] for _ in range(dice.randint(1, 6))}), "body": {"text": "\n\n".join(paragraphs)},
        "quotations": quotations, "state": "published", "publishedAt": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        **({"source": {"name": dice.choice(SOURCES)}} if dice.random() < 0.3 else {}),
    }


if __name__ == "__main__":
    main()
