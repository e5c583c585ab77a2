"""Reading plain text as a story: one module for each thing to recognise.

lines        the source as lines; hard-wrapped lines joined
characters   what a line starts and ends with
phrases      wordings that mean something: read more, end marks, sign-offs, page furniture
dates        dates and times as people write them
names        bylines, places, agencies
head         the headline and what stands under it
body         the roles of the lines of the body
lists, quotes, pulls, headings, closing    passes over the body, in that order of certainty
escape       plain words as Markdown that reads as the same words
story_file   fields and body as the text of a story file
"""
