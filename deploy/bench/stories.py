#!/usr/bin/env python3
"""Made-up stories as NDJSON for POST /manage/v1/imports, the same every time: stories.py [HOW_MANY] > stories.ndjson"""
import datetime
import json
import random
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
TOPICS, SPEAKERS, WORDS = 200, 500, 4_000
dice = random.Random(7)


def slug(text):
    return "-".join(text.lower().split())


def vocabulary():
    """Words of two to four syllables, the first ones frequent, as in any language."""
    starts, vowels, ends = "b d f g k l m n p r s t v".split(), "a e i o u".split(), ["", "", "n", "r", "s", "l"]
    words = set()
    while len(words) < WORDS:
        words.add("".join(dice.choice(starts) + dice.choice(vowels) for _ in range(dice.randint(2, 4))) + dice.choice(ends))
    return sorted(sorted(words), key=lambda word: dice.random())


VOCABULARY = vocabulary()


def early(count):
    """A place in a list, the first ones far more often than the last: how words, topics and people come up."""
    return int(count ** dice.random()) - 1


def words(count):
    return [VOCABULARY[early(WORDS)] for _ in range(count)]


def sentence():
    text = " ".join(words(dice.randint(8, 20)))
    # About three stories in a hundred hold the word that searches look for.
    return (text + (" harbourmaster" if dice.random() < 0.0016 else "")).capitalize() + "."


def paragraph():
    return " ".join(sentence() for _ in range(dice.randint(2, 5)))


def write(record):
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def main():
    topics = []
    for number in range(TOPICS):
        name = f"{VOCABULARY[number].capitalize()} {number}"
        topic = {"kind": "topic", "slug": slug(name), "names": {"en": name}}
        if number >= 20:
            topic["broader"] = topics[number % 20]
        topics.append(topic["slug"])
        write(topic)
    speakers = []
    for number in range(SPEAKERS):
        name = f"{VOCABULARY[-1 - number].capitalize()} {VOCABULARY[300 + number].capitalize()}"
        speakers.append((slug(name) + f"-{number}", name))
        write({"kind": "speaker", "slug": speakers[-1][0], "names": {"en": name}})
    time = datetime.datetime(2026, 11, 1, tzinfo=datetime.timezone.utc)
    for number in range(COUNT):
        time -= datetime.timedelta(minutes=dice.randint(5, 60))
        write(story(number, topics, speakers, time))


def story(number, topics, speakers, time):
    quotations, paragraphs = [], [paragraph() for _ in range(dice.randint(3, 9))]
    for at in range(dice.randint(1, 5)):
        who, name = speakers[early(SPEAKERS)]
        said = sentence()[:-1]
        paragraphs.insert(dice.randint(1, len(paragraphs)), f"“{said},” {name} said.")
        quotations.append({"speaker": who, "form": "direct", "text": said, "saidOn": time.date().isoformat()})
    headline = " ".join(words(dice.randint(5, 9))).capitalize()
    return {
        "kind": "article",
        "slug": f"story-{number}",
        "language": "en",
        "headline": headline,
        "standfirst": sentence(),
        "topics": sorted({topics[early(TOPICS)] for _ in range(3)}),
        "byline": [{"name": "Staff"}],
        "body": {"text": "\n\n".join(paragraphs)},
        "quotations": quotations,
        "state": "published",
        "publishedAt": time.isoformat().replace("+00:00", "Z"),
    }


if __name__ == "__main__":
    main()
