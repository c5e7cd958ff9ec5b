"""How far the duties are on a day: existence, periods owed, states, comparison."""
