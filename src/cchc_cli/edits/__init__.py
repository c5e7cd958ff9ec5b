"""What a command means as changes of the record: an update, a result, evidence."""
