"""What clients make and find again: files, caches, batches, stores and their like."""
