"""Publishing: one file here for each kind of system that takes stories.

A new one is a module with what ``base.System`` lists; the command line and the Publish card find it
by themselves. Secrets are in ``secrets``, every request goes through ``line``, and
``publishing.publish`` is the way from an order to a post.
"""
