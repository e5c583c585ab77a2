"""Real publishing systems on this machine, for the tests: each comes up, and goes away, by itself.

``python3 packaging/dev.py test --servers`` installs what they need and runs the tests that use
them. ``python3 -m tests.servers.wordpress`` (or ``wagtail``, ``ghost``) brings one up to try things
by hand, and prints its address and what to sign in with (with packaging/ on PYTHONPATH).
"""
