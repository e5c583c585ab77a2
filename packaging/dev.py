"""Everything a developer does with Writer: ``python3 packaging/dev.py`` lists it.

Needs only Python itself. Whatever else is needed is put into ``.venv`` beside the project.
"""

import sys

if sys.version_info < (3, 11):
    # Old-fashioned on purpose: this line must be readable by the Python that is too old.
    sys.stderr.write("Writer needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".\n")
    sys.exit(2)

from workbench.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
