"""What performs the steps of a flow: one driver that blocks and one that awaits. They decide nothing."""
