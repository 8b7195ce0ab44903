"""Trains the weights of `nlu.crisis_score`. Not used to serve; scikit-learn is imported only here, inside the function."""

from collections.abc import Sequence

from nlu.crisis import read_for_score
from nlu.crisis_score import WINDOW, features, windows

Labelled = tuple[str, str | None]  # a message and the kind of danger in it, None for none
_SEED = 0
_CLEAREST = 0.05  # weights smaller than this are dropped
_PER_LINE = 116


def train(messages: Sequence[Labelled], threshold: float, strength: float = 1.0) -> str:
    """The source of `nlu/crisis_weights.py`. `strength` is the inverse of the L1 penalty; threshold is in log-odds."""
    rows, kinds = _rows(messages)
    bias, weights = _fit(rows, [kind is not None for kind in kinds], strength)
    tables = []
    signs = [(row, kind) for row, kind in zip(rows, kinds, strict=True) if kind]
    for kind in sorted({kind for _, kind in signs}):
        own_bias, own = _fit([row for row, _ in signs], [found == kind for _, found in signs], strength)
        tables.append((kind, own_bias, own))
    return _source(threshold, bias, weights, tables)


def _rows(messages: Sequence[Labelled]) -> tuple[list[list[str]], list[str | None]]:
    """One row a window; of messages with a sign only short ones, for in a long one the place of the sign is not known."""
    rows: list[list[str]] = []
    kinds: list[str | None] = []
    for text, kind in messages:
        forms = read_for_score(text)[1]
        spans = list(windows(len(forms)))
        if kind and len(forms) > WINDOW + WINDOW // 2:
            continue
        for start, end in spans[:1] if kind else spans:
            rows.append(features(forms[start:end]))
            kinds.append(kind)
    return rows, kinds


def _fit(rows: Sequence[Sequence[str]], labels: Sequence[bool], strength: float) -> tuple[float, dict[str, float]]:
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 - training only
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - training only

    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([dict.fromkeys(row, 1) for row in rows])
    # liblinear takes 32-bit indices only.
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model = LogisticRegression(l1_ratio=1.0, C=strength, solver="liblinear", random_state=_SEED, max_iter=1000)
    model.fit(matrix, labels)
    pairs = zip(vectorizer.feature_names_, model.coef_[0], strict=True)
    return float(model.intercept_[0]), {name: float(weight) for name, weight in pairs if abs(weight) >= _CLEAREST}


def _source(threshold: float, bias: float, weights: dict[str, float], tables: list[tuple[str, float, dict[str, float]]]) -> str:
    lines = [
        '"""Weights of `nlu.crisis_score`, written by `nlu.crisis_training`: feature=weight, in tenths. Not edited by hand."""',
        "",
        "",
        "def _table(text: str) -> dict[str, float]:",
        '    pairs = (entry.rsplit("=", 1) for entry in " ".join(text.split()).split(";") if entry)',
        "    return {name.strip(): int(tenths) / 10 for name, tenths in pairs}",
        "",
        "",
        f"THRESHOLD = {threshold}",
        f"BIAS = {bias:.2f}",
        'WEIGHTS = _table("""',
        *_wrapped(weights),
        '""")',
        "KINDS: dict[str, tuple[float, dict[str, float]]] = {",
    ]
    for kind, own_bias, own in tables:
        lines += [f'    "{kind}": ({own_bias:.2f}, _table("""', *_wrapped(own), '    """)),']
    return "\n".join([*lines, "}", ""])


def _wrapped(weights: dict[str, float]) -> list[str]:
    lines = ["   "]
    for name, weight in sorted(weights.items()):
        entry = f" {name}={round(weight * 10)};"
        if len(lines[-1]) + len(entry) > _PER_LINE:
            lines.append("   ")
        lines[-1] += entry
    return lines
