"""``python -m whistle``: the command line."""

import sys

from whistle.hardening.network import deny_network
from whistle.hardening.process import harden

deny_network()
harden()

from whistle.cli import main  # noqa: E402 - nothing else loads before the network is shut

sys.exit(main())
