"""Where the journal lies in a workspace: known to who only looks whether something is there."""

FOLDER = ".cchc"
PENDING = f"{FOLDER}/pending.json"
"""The note of what is being written."""
KEPT = f"{FOLDER}/journal"
"""The folder of the notes of what was written."""
