"""The page beside the manuscript: as it will be published, block by block while typing.

A web view that trusts nothing (``web_page``, ``scheme``) shows what the worker process renders
(``render_client``); ``page_feed`` decides what crosses to either; ``preview`` is the widget.
"""
