"""What needs no judgement is repaired in a copy."""
