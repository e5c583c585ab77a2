"""Who is sitting here."""

import getpass
import os
from contextlib import suppress


def who() -> str:
    """The name of the account's owner, as well as the system knows it."""
    if os.name == "posix":
        import pwd

        with suppress(KeyError):
            full = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
            if full and full != "root":
                return full
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return ""
