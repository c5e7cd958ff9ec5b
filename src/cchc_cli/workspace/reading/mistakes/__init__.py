"""What somebody mistyped, told from where the parser gave up, often lines below the mistake."""
