"""How far the duties are on a day: periods, occurrences, states, comparison."""
