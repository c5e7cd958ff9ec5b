"""Changes made in plain values, as they are made in the text: what it must say afterwards."""

from typing import Any

from cchc_cli.model.change import AddItem, RemoveItem, SetValue, Typed
from cchc_cli.model.diagnostic import Path

Edit = SetValue | AddItem | RemoveItem
"""A change within an item."""


def bare(value: Typed) -> Any:
    """Return what reading gives of a value: keys without a value, and None, are left out."""
    if isinstance(value, dict):
        return {key: bare(item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [bare(item) for item in value]
    return value


def carry_out(value: Any, change: Edit, path: Path) -> None:
    """Change a plain value as the text was changed; `path` leads through it."""
    *around, key = path
    for step in around[:-1]:
        value = value[step]
    if isinstance(change, SetValue) and around and isinstance(value, dict):
        value.setdefault(around[-1], {})
    holder = value[around[-1]] if around else value
    if isinstance(change, AddItem):
        holder[key] = [*holder.get(key, ()), bare(change.item)]
    elif isinstance(change, RemoveItem):
        del holder[key]
        if not holder:  # the key of the list stays, without a value
            del value[around[-1]]
    elif change.value is None:
        holder.pop(key, None)
    else:
        holder[key] = change.value
