"""Earlier states of the record: the only place that runs git."""
