"""`python -m gemkit_emulator`."""

import sys

from gemkit_emulator.command import main

if __name__ == "__main__":
    sys.exit(main())
