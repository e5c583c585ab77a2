"""Reading plain text as a story: one module for each thing to recognise.

lines, wrapping              the source as lines; hard-wrapped lines joined
characters, escape           what a line starts and ends with; plain words as Markdown
phrases, dates, names        wordings, moments and people as they are written
head, credits                the headline, and the lines around it that are fields
roles                        the lines of the body and what they are
asides, lists, closing       lines that are not prose; lists and tables; the sign-off
quotations, pulls, quotes    quotation marks in a line; repeated words; quotes of both kinds
shapes, headings, levels     which lines look like headings, which are, and of what rank
story_file                   fields and body as the text of a story file
"""
