"""The newsroom in the window: house style, waivers, fixing all, the sheet before a story goes out."""
