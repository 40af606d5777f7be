"""The Interactions family: interactions, and all that they can be run with or from."""
