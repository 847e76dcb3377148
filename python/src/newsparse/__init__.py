"""Clean raw news copy with newsparse.

    >>> from newsparse import clean
    >>> clean(["Pasar lama dibuka lagi pada Senin.\\n\\nAdvertisement"])  # doctest: +SKIP
    ["Pasar lama dibuka lagi pada Senin."]

``clean`` gives the clean text of many articles, ``parse`` all that is known of one. ``newsparse.arrow`` cleans record
batches, and ``newsparse.spark``, ``.ray``, ``.datasets``, ``.polars``, ``.pandas``, ``.duckdb`` and ``.datatrove`` take it
to where articles are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, overload

from ._parser import Answer, NewsparseError, Option, Parser, shared

__all__ = ["Answer", "NewsparseError", "Option", "Parser", "clean", "parse"]
__version__ = "0.1.0"

OnError = Literal["raise", "null", "keep"]


@overload
def clean(  # type: ignore[overload-overlap]
    texts: str, *, on_error: Literal["raise", "keep"] = "raise", **options: Option
) -> str: ...
@overload
def clean(
    texts: Iterable[str | None], *, on_error: OnError = "raise", **options: Option
) -> list[str | None]: ...
def clean(texts: str | Iterable[str | None], *, on_error: OnError = "raise", **options: Option) -> Any:
    """The clean text of each article, in their order; of one text its clean text.

    What is ``None`` stays ``None``. A text that gets no answer (it is too long, or took all memory) raises
    :class:`NewsparseError`, or is ``None``, or stays as it was, as ``on_error`` says. Options are those of the command,
    with underscores: ``clean(texts, language="id", cleaning="careful", keep=["caption"])``.
    """
    if on_error not in ("raise", "null", "keep"):
        raise ValueError(f'on_error is "raise", "null" or "keep", not {on_error!r}')
    if isinstance(texts, str):
        return clean([texts], on_error=on_error, **options)[0]
    given = list(texts)
    answers = shared(("text",), options).answers(given)
    return [_cleaned(text, answer, at, on_error) for at, (text, answer) in enumerate(zip(given, answers, strict=True))]


def _cleaned(text: str | None, answer: Answer | None, at: int, on_error: OnError) -> str | None:
    if answer is None:
        return None
    error = answer.get("error")
    if error is None:
        return str(answer["text"])
    if on_error == "raise":
        raise NewsparseError(f"text {at}: {error['message']}")
    return text if on_error == "keep" else None


def parse(text: str, **options: Option) -> dict[str, Any]:
    """The record of an article: dateline, sources, sections and all else that ``newsparse --to json`` tells.

    :raises NewsparseError: when the text gets no answer
    """
    if not isinstance(text, str):
        raise TypeError(f"parse takes a str, not {type(text).__name__}")
    [answer] = shared((), options).answers([text])
    assert answer is not None
    if "error" in answer:
        raise NewsparseError(str(answer["error"]["message"]))
    answer["id"] = None
    return answer
