# ruff: noqa: RUF001 (two alphabets and their apostrophes meet in this file)
"""Which words of a text name a person or a firm.

A listed name is one in any spelling and with any ending. A name that is an everyday word too
(hope, free, luck) needs a second sign: a capital letter in mid-sentence, a relative or a colleague
beside it. A capital letter on a word that nobody knows is enough by itself; where a sentence
begins this costs a few words that no article has, one in a hundred questions, and saves names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from knowledge_base.spelling.fold import fold, read
from knowledge_base.word_lists import WordList, read_list

MARK: Final = re.compile(r"\[(?:name|firm|place|number|phone|email|link|date)\]")
_TOKEN: Final = re.compile(rf"{MARK.pattern}|[^\W\d_]+(?:['’‘ʻʼ`´-][^\W\d_]+)*['’‘ʻʼ]?")
_QUOTED: Final = re.compile(r"[«\"“„][^«»\"“”„\n\[\]]{2,60}[»\"”“]")
_OPENING: Final = re.compile(r"(?:^|[.!?\n:;…•])[^\w,\-\[\]]*\Z")
"""Nothing but blanks, quotes and pictures since the last sentence."""
_SHORTEST: Final = 3
_FAMILY_FROM: Final = 5
"""Letters of a family name with its ending; a shorter word is another one."""
_ABBREVIATION: Final = re.compile(r"[A-ZА-ЯЁЎҚҒҲҶӨҮҢӘІҰҺ]{2,5}[^\W\d_]{0,4}")
"""Letters that stand for words, with or without an ending: ИИН, ИИНим."""
_LONGEST_ENDING: Final = 9
_SHORTEST_STEM: Final = 4
_AFTER_INTRODUCTION: Final = 3
_FIRM_WORDS: Final = 3
_SHOUTING: Final = 0.7
_BY_CASE: Final = (
    "", "a", "u", "e", "i", "um", "em", "ui", "ei", "am", "ga", "ka", "ge", "ni", "nin", "ning",
    "nun", "di", "din", "dan", "den", "da", "de", "ta", "tan", "ti", "tin", "ru", "lar", "im",
    "imiz", "m", "mi", "s", "si", "niki", "4a",
    "uv", "uva", "uvu", "uvui", "ev", "eva", "iev", "ieva", "uvi4", "uvna", "zuda", "zade",
)  # fmt: skip


@cache
def listed(part: str) -> tuple[str, ...]:
    return tuple(word.strip() for line in read_list("people")[part] for word in line.split(","))


def alternatives(part: str) -> str:
    """For a regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(listed(part)), key=len, reverse=True))


def _key(text: str) -> str:
    return fold(text).replace(" ", "")


@dataclass(frozen=True, slots=True)
class _Lists:
    names: frozenset[str]
    maybe: frozenset[str]
    endings: frozenset[str]
    part: re.Pattern[str]
    """The second part of names that are made of two, with the endings of a case."""
    surname: re.Pattern[str]
    father: re.Pattern[str]
    kinship: frozenset[str]
    kin: frozenset[str]
    introducing: frozenset[str]
    not_names: frozenset[str]
    kept: frozenset[str]
    forms: frozenset[str]
    firms: frozenset[str]
    spoken_of: WordList
    """Countries, cities and all that the matcher has a meaning for."""


@cache
def _lists() -> _Lists:
    glued = tuple(sorted({_key(one) for one in listed("suffixes")}))
    cases = "|".join(sorted(_BY_CASE, key=len, reverse=True))
    places, concepts = read_list("places"), read_list("concepts")
    words = {"place": [*places["elsewhere"]]}
    for group in (places["destinations"], places["origins"]):
        words["place"] += [one for each in group.values() for one in each]
    for name, section in concepts.items():
        parts = section.values() if isinstance(section, dict) else [section]
        words[name] = [one for part in parts for one in part if " " not in one]
    return _Lists(
        names=_stems("names"),
        maybe=_stems("names_maybe"),
        endings=frozenset(
            f"{suffix}{case}" for suffix in ("", *glued) for case in _BY_CASE
        ),
        part=re.compile(rf"^[a-z4]{{3,}}(?:{'|'.join(sorted(_keys('parts')))})(?:{cases})$"),
        surname=_ending("surnames"),
        father=_ending("fathers"),
        kinship=_keys("kinship"),
        kin=_keys("kin"),
        introducing=frozenset(fold(one) for one in listed("introducing")),
        not_names=_keys("not_names"),
        kept=_keys("kept"),
        forms=frozenset(one.lower() for one in listed("firm_forms")),
        firms=_keys("firms"),
        spoken_of=WordList.of(words),
    )  # fmt: skip


def _keys(part: str) -> frozenset[str]:
    return frozenset(_key(one) for one in listed(part))


def _stems(part: str) -> frozenset[str]:
    """Names as they are, and without the vowel that Russian bends: Гульнара, Гульнары."""
    keys = _keys(part)
    return keys | {f"{key[:-1]}~" for key in keys if key[-1] in "aei" and len(key) > _SHORTEST}


def _ending(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(part)})$", re.IGNORECASE)


def _bared(key: str) -> Iterator[str]:
    """A word and what is left of it when endings of any of our languages are taken off."""
    seen, left = {key}, [key]
    while left:
        one = left.pop()
        yield one
        for size in range(1, min(_LONGEST_ENDING, len(one) - _SHORTEST_STEM) + 1):
            shorter = one[:-size]
            if one[-size:] in _endings() and shorter not in seen:
                seen.add(shorter)
                left.append(shorter)


@cache
def _endings() -> frozenset[str]:
    return frozenset(one for each in read_list("suffixes")["endings"].values() for one in each)


@dataclass(slots=True)
class _Token:
    start: int
    end: int
    text: str
    key: str
    opens: bool
    """Stands where a sentence begins, so that its capital letter says nothing."""
    mark: str = ""

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def shouts(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()


class Persons:
    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known_word = known

    def hidden(self, text: str) -> str:
        tokens = list(_tokens(text))
        reading = _Text(tokens, text, self._knows)
        reading.read()
        return _written(text, tokens)

    def _knows(self, token: _Token) -> bool:
        lists = _lists()
        key = token.key
        if key in lists.kept or lists.spoken_of.find(read(token.text)):
            return True
        parts = token.text.split("-")
        if len(parts) > 1:
            return any(
                self._knows(_Token(0, 0, one, _key(one), opens=False)) for one in parts if one
            )
        return any(self._known_word(stem) for stem in _bared(key))


class _Text:
    """One text while it is read: each rule marks the tokens that it is sure of."""

    def __init__(
        self, tokens: Sequence[_Token], text: str, knows: Callable[[_Token], bool]
    ) -> None:
        self.tokens, self.text, self.lists = tokens, text, _lists()
        self._knows = knows
        self._answers: dict[str, bool] = {}
        letters = [sign for sign in text if sign.isalpha()]
        capitals = sum(sign.isupper() for sign in letters)
        self.tells = capitals <= _SHOUTING * len(letters)
        """Capital letters say something, because not everything is written in them."""

    def read(self) -> None:
        self._quoted_firms()
        for place, token in enumerate(self.tokens):
            if self._is_firm(token):
                self._firm(place)
        self._introduced()
        for place, token in enumerate(self.tokens):
            if not token.mark and self._is_name(place, token):
                token.mark = "name"
        self._families()

    def _known(self, token: _Token) -> bool:
        if token.text not in self._answers:
            self._answers[token.text] = self._knows(token)
        return self._answers[token.text]

    def _quoted_firms(self) -> None:
        for found in _QUOTED.finditer(self.text):
            inside = [one for one in self.tokens if found.start() < one.start < found.end()]
            around = [
                one
                for one in self.tokens
                if 0 <= found.start() - one.end <= 1 or 0 <= one.start - found.end() <= 1
            ]
            if any(self._is_firm(one) for one in around):
                for one in inside:
                    one.mark = "firm"

    def _firm(self, place: int) -> None:
        """A legal form names its firm at once; a firm in general only by a capital letter."""
        is_form = self._is_form(self.tokens[place])
        for step, token in enumerate(self.tokens[place + 1 : place + 1 + _FIRM_WORDS]):
            named = token.capital and self.tells and not token.opens
            if is_form and step == 0:
                named = not self._plain(token)
            if not named or token.mark or self._is_form(token):
                break
            if self._known(token) and not (is_form and token.capital):
                break
            token.mark = "firm"
        for token in reversed(self.tokens[max(0, place - 2) : place]):
            if not token.capital or token.mark or self._known(token) or not self.tells:
                break
            token.mark = "firm"

    def _is_form(self, token: _Token) -> bool:
        return token.text.lower() in self.lists.forms

    def _is_firm(self, token: _Token) -> bool:
        return self._is_form(token) or token.key in self.lists.firms

    def _plain(self, token: _Token) -> bool:
        return not token.capital and (token.key in self.lists.not_names or self._known(token))

    def _introduced(self) -> None:
        keys = [token.key for token in self.tokens]
        for place in range(len(keys)):
            said = any(
                " ".join(keys[place - size + 1 : place + 1]) in self.lists.introducing
                for size in (1, 2, 3)
                if size <= place + 1
            )
            if not said:
                continue
            after = self.tokens[place + 1 : place + 1 + _AFTER_INTRODUCTION]
            for step, token in enumerate(after):
                if not self._may_follow(token, first=step == 0):
                    break
                token.mark = token.mark or "name"

    def _may_follow(self, token: _Token, *, first: bool) -> bool:
        if token.mark:
            return True
        if token.key in self.lists.not_names:
            return False
        if self._listed(token, self.lists.names) or self._listed(token, self.lists.maybe):
            return True
        unknown = not self._known(token)
        return unknown and (first or (token.capital and self.tells) or self._family(token))

    def _is_name(self, place: int, token: _Token) -> bool:
        lists, capital = self.lists, token.capital and self.tells
        if len(token.key) < _SHORTEST or token.key in lists.kin | lists.not_names:
            return False
        if self._listed(token, lists.maybe) and (
            self._beside_kin(place)
            or (capital and not token.opens and token.key not in lists.kept)
        ):
            return True
        if token.key in lists.kept:
            return False
        if self._listed(token, lists.names) or lists.father.search(token.text):
            return True
        if self._glued(token):
            return True
        if not capital or self._known(token):
            return False
        if self._family(token) or self._beside_kin(place):
            return True
        return not _ABBREVIATION.fullmatch(token.text)

    def _families(self) -> None:
        """Beside a name: the family's name in small letters, "uulu" and what it belongs to."""
        for place, token in enumerate(self.tokens):
            beside = [one for one in self._beside(place) if one.mark == "name"]
            if token.mark:
                continue
            if (token.key in self.lists.kinship and beside) or (
                beside
                and not self._plain(token)
                and (self._family(token) or self._listed(token, self.lists.maybe))
            ):
                token.mark = "name"

    def _beside(self, place: int) -> list[_Token]:
        """Neighbours with nothing but spaces between."""
        found = []
        token = self.tokens[place]
        if place and self.text[self.tokens[place - 1].end : token.start].strip() == "":
            found.append(self.tokens[place - 1])
        after = self.tokens[place + 1 : place + 2]
        if after and self.text[token.end : after[0].start].strip() == "":
            found.append(after[0])
        return found

    def _beside_kin(self, place: int) -> bool:
        return any(one.key in self.lists.kin for one in self._beside(place))

    def _family(self, token: _Token) -> bool:
        return len(token.text) >= _FAMILY_FROM and bool(self.lists.surname.search(token.text))

    def _listed(self, token: _Token, names: frozenset[str]) -> bool:
        key = token.key
        for size in range(len(key), _SHORTEST - 1, -1):
            rest = key[size:]
            if key[:size] in names and rest in self.lists.endings:
                return True
            if f"{key[:size]}~" in names and rest in {"a", "i", "e", "u", "ui", "ei", "am"}:
                return True
        return False

    def _glued(self, token: _Token) -> bool:
        """Baxodirjon, Жаныбек: an ending of names on a word that nobody knows."""
        found = self.lists.part.search(token.key)
        return bool(found) and not self._known(token)


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        word = found[0]
        opens = bool(_OPENING.search(text, 0, found.start()))
        if MARK.fullmatch(word):
            yield _Token(found.start(), found.end(), word, "", opens, word[1:-1])
        else:
            yield _Token(found.start(), found.end(), word, _key(word), opens)


def _written(text: str, tokens: Sequence[_Token]) -> str:
    parts, at = [], 0
    for token in tokens:
        parts += [text[at : token.start], f"[{token.mark}]" if token.mark else token.text]
        at = token.end
    return "".join((*parts, text[at:]))
