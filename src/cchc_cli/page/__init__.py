"""What people look at: the page, pictures, the calendar, messages."""
