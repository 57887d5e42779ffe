"""`python -m knowledge_base <command>`: the content and the matcher from the command line."""

from __future__ import annotations

import sys
from importlib import import_module

_COMMANDS = {
    "ask": ("knowledge_base.commands.ask", "main"),
    "benchmark": ("knowledge_base.commands.benchmark", "main"),
    "calibrate": ("knowledge_base.commands.calibrate", "main"),
    "check": ("knowledge_base.check", "main"),
    "confused": ("knowledge_base.commands.confused", "main"),
    "counts": ("knowledge_base.commands.counts", "main"),
    "evaluate": ("knowledge_base.commands.evaluate", "main"),
    "export": ("knowledge_base.commands.bulk", "export_main"),
    "figures": ("knowledge_base.check", "figures_main"),
    "import": ("knowledge_base.commands.bulk", "import_main"),
    "review": ("knowledge_base.commands.review", "main"),
    "suggest-phrasings": ("knowledge_base.commands.suggest", "main"),
}


def main(arguments: list[str]) -> int:
    """Each command is imported only when called: `check` needs no index, `ask` no rivals."""
    name, *rest = arguments or [""]
    if name not in _COMMANDS:
        print(f"usage: python -m knowledge_base {{{'|'.join(_COMMANDS)}}} …", file=sys.stderr)
        return 0 if name in ("-h", "--help") else 2
    module, function = _COMMANDS[name]
    return int(getattr(import_module(module), function)(rest))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
