"""What the page's tabs show beside the page: how others will see the story, and its source.

Search result, social card and feed item are drawn from the story's fields (``facts``); ``source_*``
shows what each target writes. ``view_stack`` makes each when its tab is first chosen and keeps the one
that is seen up to date, never while a key is being handled.
"""
