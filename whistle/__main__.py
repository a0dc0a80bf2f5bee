"""``python -m whistle``: the command line."""

import sys

from whistle.hardening.start import shut

shut()

from whistle.cli import main  # noqa: E402 - nothing else loads before the network is shut

sys.exit(main())
