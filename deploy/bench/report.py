#!/usr/bin/env python3
"""Makes a table and a plot of what deploy/bench/run measured: report.py FIGURES FOLDER NAME=VALUE..."""
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys

FIGURES, FOLDER = map(pathlib.Path, sys.argv[1:3])
GIVEN = dict(each.split("=", 1) for each in sys.argv[3:])
SAID = {
    "article": "one story, any of all",
    "newest": "the newest 20",
    "topic": "the newest 20 of a topic",
    "deep": "20 stories, nine tenths down",
    "quotations": "a speaker's quotations, any of 100 speakers",
    "search": "search for a rare word",
    "feed": "the RSS feed",
    "not-modified": "one story, `304`",
    "crowd": "one story, 1,000 connections",
}
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"


class Row:
    """One load in all its repeats: requests a second of the reference and of Doorstep, latency and errors of Doorstep."""

    def __init__(self, load, repeats):
        column = lambda at: [each[at] for each in repeats]
        self.load = load
        self.reference = statistics.median(column(0))
        self.ours = statistics.median(column(4))
        ratios = [each[4] / each[0] for each in repeats if each[0]]
        self.ratio, self.lowest, self.highest = statistics.median(ratios), min(ratios), max(ratios)
        self.p50, self.p99 = statistics.median(column(5)), statistics.median(column(6))
        self.errors = int(sum(column(7)))


def rows(name):
    found, file = {}, FIGURES / name
    for line in file.read_text().splitlines() if file.exists() else []:
        load, *figures = line.split()
        found.setdefault(load, []).append([float(each) for each in figures])
    return [Row(load, repeats) for load, repeats in found.items()]


def table(reference, measured):
    lines = [
        f"| load | {reference}/s | Doorstep/s | ratio (lowest to highest) | p50, ms | p99, ms | errors |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in measured:
        lines.append(
            f"| {SAID[row.load]} | {row.reference:,.0f} | {row.ours:,.0f} | {row.ratio:.2f} ({row.lowest:.2f} to {row.highest:.2f}) "
            f"| {row.p50:.2f} | {row.p99:.2f} | {row.errors} |"
        )
    return "\n".join(lines)


def machine():
    processor = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())[1]) >> 20
    java = pathlib.Path(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
    version = subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    busy = os.getloadavg()[2]
    return (
        f"{os.cpu_count()} processors ({processor[1] if processor else platform.machine()}), {memory} GB, Linux {platform.release()}, "
        f"{version}; the load generator, nginx, Java and PostgreSQL share them. Load average over the last 15 minutes: {busy:.1f}."
    )


def section(cached, uncached, bare):
    memory = int((FIGURES / "memory").read_text() or 0) >> 10
    return f"""{BEGIN}
{machine()} {GIVEN["stories"]} stories, imported and indexed in {int(GIVEN["took"]) / 1000:.0f} s. wrk with one thread and {GIVEN["connections"]} connections; medians of
{GIVEN["repeats"]} repeats of {GIVEN["each"]} s, each beside its reference in the same repeat. Resident memory of Java after the cached loads: {memory} MB.

**Kept answers, beside nginx serving the same bytes**

{table("nginx", cached)}

**Read anew each time (`DOORSTEP_CACHE_ENABLED=false`), beside pgbench running the statement that reads one story**

{table("pgbench", uncached)}

**The same story beside a bare resource method (`bare/`): its row read over JDBC, its bytes put together, nothing else**

{table("bare method", bare)}

{END}"""


def plot(cached, uncached):
    """Bars of ratios: how much of the reference's requests Doorstep answers."""
    bars = [(SAID[row.load].replace("`", ""), row.ratio, "#1f5f8b") for row in cached]
    bars += [("not kept: " + SAID[row.load], row.ratio, "#b5651d") for row in uncached]
    left, step, unit = 330, 26, 360
    widest = max([1.0] + [ratio for _, ratio, _ in bars])
    width, height = left + int(unit * widest) + 70, 60 + step * len(bars)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        '<text x="10" y="20">Requests a second, as a part of the reference: nginx (blue), pgbench with the statement of one story (brown)</text>',
    ]
    for at, (name, ratio, colour) in enumerate(bars):
        y = 40 + at * step
        parts.append(f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{name}</text>')
        parts.append(f'<rect x="{left}" y="{y}" width="{ratio * unit:.0f}" height="{step - 8}" fill="{colour}"/>')
        parts.append(f'<text x="{left + ratio * unit + 6:.0f}" y="{y + 14}">{ratio:.2f}</text>')
    parts.append(f'<line x1="{left + unit}" y1="34" x2="{left + unit}" y2="{height - 12}" stroke="#555" stroke-dasharray="4 3"/>')
    return "\n".join(parts + ["</svg>", ""])


cached, uncached, bare = rows("cached"), rows("uncached"), rows("bare")
page = FOLDER / "README.md"
text = page.read_text()
before, rest = text.split(BEGIN)
page.write_text(before + section(cached, uncached, bare) + rest.split(END)[1])
(FOLDER / "plot.svg").write_text(plot(cached, uncached))
print(section(cached, uncached, bare))
