"""One file a command: options in, one call of the core, one output."""
