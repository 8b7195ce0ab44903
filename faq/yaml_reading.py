"""YAML as the pack uses it: safe, and refusing a field that is given twice."""

from typing import Any

import yaml

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class UniqueKeys(_Loader):  # type: ignore[valid-type,misc]
    """A safe loader that refuses a field given twice, of which YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"field {key!r} is given twice", node.start_mark)
        return dict(super().construct_mapping(node, deep=deep))


def one_line(error: yaml.YAMLError) -> str:
    return " ".join(str(error).split())
