"""Pictures of numbers: bars and lines that a small telephone shows whole. Knows no Telegram.

Drawing takes a moment: call it in a thread. Its library takes half a second to load, so it is
loaded by the first picture and not by every start.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import accumulate
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK: Final = "#13231e"
SOFT: Final = "#5b6e67"
GROUND: Final = "#fdfefd"
GRID: Final = "#dde5e1"
ACCENT: Final = "#0b7a68"
LINES: Final = ("#0b7a68", "#c2413a", "#3566a8", "#c98a12", "#7a4f9e", "#5b6e67")
"""Told apart by people who see no difference between red and green, and by their marks."""
MARKS: Final = ("o", "s", "^", "D", "v", "P")
WIDTH: Final = 7.2
DOTS: Final = 150
"""Inches, and dots for each of them: 1080 across."""
TEXT: Final = 13
TITLE: Final = 16
NOTE: Final = 10
LABEL_SIGNS: Final = 25
TITLE_SIGNS: Final = 46
NOTE_SIGNS: Final = 86
ROW: Final = 0.24
"""Inches for a line of text; also the unit of the axis beside which bars stand."""
GAP: Final = 0.9
BAR: Final = 1.15
MARGIN: Final = 0.12
FONT: Final = "DejaVu Sans"
"""Comes with the library and has the letters of all our languages."""

_drawing: Final = Lock()
"""The library is not safe in several threads at once."""


@dataclass(frozen=True)
class Panel:
    """One block of bars, under a heading of its own."""

    bars: Sequence[tuple[str, float]]
    heading: str = ""


def bars(title: str, panels: Sequence[Panel], note: str, nothing: str) -> bytes:
    """Horizontal bars; where there are none the picture says so."""
    filled = [panel for panel in panels if panel.bars]
    if not filled:
        return _only_words(title, note, nothing)
    with _drawing:
        heights = [_height(panel) for panel in filled]
        headings = sum(2 * ROW for panel in filled if panel.heading)
        figure = _figure(sum(heights) + headings + _frame(title, note))
        axes = figure.subplots(len(filled), 1, height_ratios=heights, squeeze=False)
        for place, panel in zip(axes[:, 0], filled, strict=True):
            _draw_bars(place, panel)
        return _finished(figure, title, note)


def lines(
    title: str, ticks: Sequence[str], series: Mapping[str, Sequence[int | None]], note: str,
    nothing: str,
) -> bytes:  # fmt: skip
    """A line for each name; a gap where a number is hidden."""
    if not any(value is not None for values in series.values() for value in values):
        return _only_words(title, note, nothing)
    with _drawing:
        figure = _figure(4.4 + 1.3 * ROW * len(series) + _frame(title, note))
        place = figure.subplots()
        _draw_lines(place, ticks, series)
        return _finished(figure, title, note)


def _plain(text: str) -> str:
    """Without the signs that the font does not have: they would be drawn as empty boxes."""
    return "".join(sign for sign in text if ord(sign) in _drawable()).strip()


@cache
def _drawable() -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415

    faces = [findfont(FontProperties(family=FONT, weight=weight)) for weight in ("normal", "bold")]
    normal, bold = (get_font(face).get_charmap() for face in faces)
    return frozenset(normal.keys() & bold.keys())


def _wrapped(text: str, signs: int) -> str:
    return textwrap.fill(_plain(text), signs)


def _only_words(title: str, note: str, nothing: str) -> bytes:
    with _drawing:
        figure = _figure(1.4 + _frame(title, note))
        place = figure.subplots()
        place.set_axis_off()
        words = _wrapped(nothing, TITLE_SIGNS)
        place.text(0.5, 0.5, words, ha="center", va="center", color=SOFT, size=TEXT)
        return _finished(figure, title, note)


def _figure(height: float) -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  # see above
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415

    figure = Figure(figsize=(WIDTH, height), dpi=DOTS, facecolor=GROUND)
    figure.set_layout_engine(ConstrainedLayoutEngine(h_pad=MARGIN, w_pad=MARGIN))
    FigureCanvasAgg(figure)
    return figure


def _frame(title: str, note: str) -> float:
    """What the title above and the note below take."""
    return (
        0.7
        + 0.32 * len(textwrap.wrap(title, TITLE_SIGNS))
        + 0.22 * len(textwrap.wrap(note, NOTE_SIGNS))
    )


def _height(panel: Panel) -> float:
    names = [_label(label) for label, _ in panel.bars]
    return ROW * (_spots(names)[-1] + _room(names[-1]) / 2)


def _label(label: str) -> str:
    return _wrapped(label, LABEL_SIGNS)


def _draw_bars(place: Axes, panel: Panel) -> None:
    names = [_label(label) for label, _ in panel.bars]
    values = [value for _, value in panel.bars]
    spots = _spots(names)
    drawn = place.barh(spots, values, height=BAR, color=ACCENT)
    labels = [_written(value) for value in values]
    place.bar_label(drawn, labels, padding=4, color=INK, size=TEXT, family=FONT, weight="bold")
    place.set_yticks(spots, names, size=TEXT, family=FONT, color=INK)
    place.set_ylim(spots[-1] + _room(names[-1]) / 2, 0)
    place.set_xlim(0, (max(values) or 1) * 1.16)
    place.set_xticks([])
    place.tick_params(axis="y", length=0)
    for side in place.spines.values():
        side.set_visible(False)
    if panel.heading:
        place.set_title(_plain(panel.heading), loc="left", size=TEXT, family=FONT, color=SOFT)


def _spots(names: Sequence[str]) -> list[float]:
    """A label of three lines needs more room than one of one line."""
    ends = list(accumulate(_room(name) for name in names))
    return [end - _room(name) / 2 for end, name in zip(ends, names, strict=True)]


def _room(name: str) -> float:
    return name.count("\n") + 1 + GAP


def _draw_lines(
    place: Axes, ticks: Sequence[str], series: Mapping[str, Sequence[int | None]]
) -> None:
    for number, (name, values) in enumerate(series.items()):
        heights = [float("nan") if value is None else float(value) for value in values]
        place.plot(
            range(len(ticks)),
            heights,
            color=LINES[number % len(LINES)],
            marker=MARKS[number % len(MARKS)],
            linewidth=2.4,
            markersize=8,
            label=_wrapped(name, TITLE_SIGNS),
        )
    place.set_xticks(range(len(ticks)), ticks, size=TEXT - 1, family=FONT, color=INK)
    place.set_xlim(-0.25, len(ticks) - 0.75)
    place.margins(y=0.12)
    place.set_ylim(bottom=0)
    place.locator_params(axis="y", integer=True, nbins=6)
    place.tick_params(axis="y", labelsize=TEXT - 1, labelcolor=SOFT, length=0)
    place.tick_params(axis="x", length=0)
    place.grid(axis="y", color=GRID)
    for side in ("top", "right", "left"):
        place.spines[side].set_visible(False)
    place.legend(
        loc="upper left",
        bbox_to_anchor=(0, -0.1),
        frameon=False,
        prop={"family": FONT, "size": TEXT},
        labelcolor=INK,
    )


def _written(value: float) -> str:
    return f"{value:g}" if float(value).is_integer() else f"{value:.1f}"


def _finished(figure: Figure, title: str, note: str) -> bytes:
    figure.suptitle(
        _wrapped(title, TITLE_SIGNS), x=0.025, ha="left", size=TITLE, family=FONT,
        weight="bold", color=INK,
    )  # fmt: skip
    below = _wrapped(note, NOTE_SIGNS)
    figure.supxlabel(below, x=0.025, ha="left", size=NOTE, family=FONT, color=SOFT)
    written = BytesIO()
    figure.savefig(written, format="png", metadata={"Software": None})
    return written.getvalue()
