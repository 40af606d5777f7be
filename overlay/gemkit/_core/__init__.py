"""What gemkit decides, without network, clock, files or threads: flows, machines and values."""
