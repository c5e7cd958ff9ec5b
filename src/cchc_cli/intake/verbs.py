"""How duties begin: the actions that official texts order, in small letters."""

from cchc_cli.intake.word_lists import end_of


def acts(words: str) -> bool:
    """Tell whether words begin with an action, in small letters.

    A syllable is none where a longer name begins: "chi bộ", "dự án", "nhân dân".
    """
    end = end_of("actions", words)
    if end is None:
        return False
    return " " in words[:end] or (end_of("name_words", words.lower()) or 0) <= end


def begins_with_action(words: str) -> bool:
    """Tell whether words begin with an action, as they stand or with a capital."""
    return acts(words[:1].lower() + words[1:])
