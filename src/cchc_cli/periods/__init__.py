"""Calendar periods (kỳ): their days, their names, the windows of reports, what follows what."""
