"""datatrove: a step of a pipeline that cleans the text of documents."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from typing import Any, Literal

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from ._parser import Option, Parser

#: What is kept beside the text when nothing else is said.
USUAL = ("language", "outlet", "headline.text", "dateline.places", "published", "sources.name", "removed")


class NewsparseCleaner(PipelineStep):
    """Cleans the text of each document; what newsparse found goes to its metadata.

    ``metadata="flat"`` gives each field a key of its own, ``newsparse.dateline.places``, with lists as JSON, so that every
    writer takes it; ``"json"`` gives one key, ``newsparse``, with all of it as JSON; ``None`` keeps nothing. A document
    that gets no answer stays as it is, with ``newsparse.error``.
    """

    type = "🧹 - FORMAT"
    name = "🗞 newsparse"

    def __init__(
        self,
        *,
        metadata: Literal["flat", "json"] | None = "flat",
        fields: Sequence[str] = USUAL,
        batch_size: int = 256,
        **options: Option,
    ) -> None:
        super().__init__()
        if metadata not in ("flat", "json", None):
            raise ValueError(f'metadata is "flat", "json" or None, not {metadata!r}')
        self.metadata = metadata
        self.fields = tuple(fields) if metadata else ()
        self.batch_size = batch_size
        self.parser = Parser(("text", *self.fields), **options)

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        documents = iter(data or ())
        try:
            while batch := list(itertools.islice(documents, self.batch_size)):
                with self.track_time():
                    answers = self.parser.answers([document.text for document in batch])
                for document, answer in zip(batch, answers, strict=True):
                    assert answer is not None
                    self._take(document, answer)
                    yield document
        finally:
            self.parser.close()

    def _take(self, document: Document, answer: dict[str, Any]) -> None:
        if "error" in answer:
            self.stat_update("error")
            document.metadata["newsparse.error"] = answer["error"]["message"]
            return
        self.stat_update("cleaned")
        document.text = answer["text"]
        self.update_doc_stats(document)
        found = {path: answer[path] for path in self.fields}
        if self.metadata == "json":
            document.metadata["newsparse"] = json.dumps(found, ensure_ascii=False)
        elif self.metadata == "flat":
            for path, value in found.items():
                flat = value if value is None or isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False)
                document.metadata[f"newsparse.{path}"] = flat
