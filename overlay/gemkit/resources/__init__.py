"""What hangs on a client, as tables of flows: a blocking and an awaiting column each."""
