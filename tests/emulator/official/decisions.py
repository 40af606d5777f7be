"""Questions with a fixed set of answers."""

from __future__ import annotations

import math
from typing import Any

from .checks import BETA, check, refused
from .material import MODEL


@check("create: a choice, a yes or no, a score", BETA)
async def create(client: Any) -> None:
    questions = {
        "mood": {"type": "choice", "instructions": "What is the mood?", "criteria": {"glad": "happy", "sad": "crying"}},
        "polite": {"type": "noul", "instructions": "Is it polite?"},
        "length": {"type": "score", "instructions": "How long is it?", "criteria": ["short", "medium", "long"]},
    }
    answers = (await client.decisions.create(model=f"models/{MODEL}", input="I am happy.", questions=questions)).answers
    mood, polite, length = (answers[name] for name in ("mood", "polite", "length"))
    assert mood.choice == "glad"
    assert math.isclose(sum(mood.probabilities.values()), 1, abs_tol=1e-3)
    assert math.isclose(polite.confidence, max(polite.noul, 1 - polite.noul), abs_tol=1e-3)
    assert len(length.probabilities) == 3


@check("create: nothing asked is 400", BETA)
async def nothing(client: Any) -> None:
    with refused(400):
        await client.decisions.create(model=f"models/{MODEL}", input="I am happy.", questions={})


@check("create: a model that does not exist is 404", BETA)
async def no_model(client: Any) -> None:
    question = {"type": "noul", "instructions": "Is it polite?"}
    with refused(404):
        await client.decisions.create(model="models/none", input="Hi", questions={"polite": question})
