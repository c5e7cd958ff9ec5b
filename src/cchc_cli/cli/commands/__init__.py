"""One file a command: options in, one call of the core, one output; `add` is a folder of them."""
