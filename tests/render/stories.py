"""Whole stories for the tests of pages and exports: made up ones, and likely and hostile texts."""

from hypothesis import strategies as st

from tests.render import prose

FULL = """\
---
headline: Ferry strike enters second week as mayor calls union to talks
summary: Crossings stay cancelled until Friday at the earliest.
byline:
  - Ana Ferreira
  - Bo Chen
dateline: Port Ellis
date: 2025-03-18T08:40:00-04:00
updated: 2025-03-18T11:05:00-04:00
section: Transport
tags: [ferries, labour]
language: en-US
status: published
developing: true
sign_off: This is a developing story. Stay tuned for updates.
note: kept for *others*
---
The opening paragraph is the lead, with a [reference][paper] and `code`.

<!--more-->

> “We will sit at the table the minute the mayor does.”
>
> — Marta Diaz, union president, on [her page](https://example.org/p/1), 17 March 2025

## What the union wants

Body text with **bold**, *italic* and [links](https://example.org).

- First demand
- Second demand
  1. nested one
  2. nested two

#### The numbers

| Crossing | Cancelled |
|:---------|----------:|
| North Island | 46 |
| South *Island* | 31 |

> the minute the mayor does
{: .pull }

![A ferry tied up at the pier](ferry.jpg "The Ellis at her berth on Monday.")
{: credit="Jo Park/Harbour News" }

https://video.example/watch?v=dQw4w9

```python
def share(ran, cancelled):
    return cancelled / (ran + cancelled)  # of all
```

---

Closing paragraph with <kbd>Ctrl</kbd> and <script>alert(1)</script>.

<div class="box" onclick="x()"><b><p>Fact box</p></b><iframe src="https://e.org"></iframe></div>

<!--stash
secret words
-->

[paper]: https://example.org/paper "The paper"
"""
RTL = """\
---
headline: إضراب العبّارات يدخل أسبوعه الثاني
language: ar
byline: سارة
developing: true
date: 2025-03-18
---
نص الفقرة الأولى.

> اقتباس
>
> — فلان، رئيس
"""
FRENCH = """\
---
title: "Grève à Genève : « rien ne va plus »"
lang: fr-CH
author: [Zoé, Léa, Noé]
date: 2025-03-18T08:40+01:00
category: Suisse
---
Le chapô.
"""
HOSTILE = """\
---
headline: "<b>Bold</b> & \\"quoted\\" headline that is far too long for the title of any page there is"
date: yesterday evening
updated: 2025-13-45
language: xx-QQ
sign_off: "*Stay* <i>tuned</i> & [x](y)"
---
#### Skipped to four

# One

text ![](x.png) ![alt](javascript:alert(1)) [empty]() [](http://x.y) [b](<http://exa mple/>) <http://[::1]/>

###### Six \\#

> # in a quote
> text

- ## in a list
-
- x

##

## ![](a.png)

<!--more-->

| | a |
|-|-|
| 1 | 2 |

| only | head |
|-|-|

<!--more-->

> pull
{: .pull }

> pull
{: .pull }

```weird<lang> x
trailing\x20\x20
\t
```

<h1>raw</h1><h5>five</h5><p align=center>c<center>d</center><font color=red>f<p>g</p></font>
<li>stray<td>x</td><dl><dd>x<dt>y</dl><ul>text<p>x</p><li value=3>li</ul>
<a href="x"><div>card <a href="y">nested</a></div></a><button>b</button><svg><script>1</script></svg>
<table><tr><td colspan=3>a<td rowspan=4>b</table><table><tr><th>h</table><time>x</time>
<img src=x><img src="javascript:1" alt="gone"><bdo>x</bdo><details>no summary</details>
<p id=a style="color:red" onclick=x lang=zz>styled</p><b><i><div>x</div></i></b><ol reversed><li>q</ol>

para with <b>raw <p>break</p> <div>x</div></b> </p></div></article></main> <!-- c --> <script>1</script>

Looooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooong

https://example.com/a|b

![](img.png "only caption")

![x](data:image/png;base64,AAAA "cap")

> q
>
> — **Bold, name**, [x](javascript:1) <b>raw <div>block</div>

- a

<!--stash
x -->

- b

Setext with a
hard break\\
---

~~~
never closed
"""
NOTES = """\
---
headline: Harbour budget passes after a night of talks
byline: Ana Ferreira
date: 2025-03-18T08:40:00-04:00
language: en-US
sign_off: Stay tuned.
---
The council passed the budget,[^Vote] its third this year.[^1] “No!”[^nobody] said one.

> “It is what we could do.”
>
> — Marta Diaz, mayor[^vote], on 17 March

## What it pays for[^long]

- Dredging[^1] at [the *north*[^list] pier](https://example.org/pier)

| Item | Cost[^1] |
|:-----|-----:|
| Dredging | 46 |

[^1]: The first fell in *January*, see [the minutes](https://example.org/m).
[^vote]: Seven to four; `[^1]` abstained.
[^long]: A long note, which also refers to another.[^only]

    Its second paragraph.
[^list]: A note with a list:

    - one
    - two[^1]

[^unused]: Nobody sees this.

[^only]: Referred to by a note.
[^vote]: The second of that name.

Closing words.[^list]
"""
ALL = {
    "full": FULL,
    "rtl": RTL,
    "french": FRENCH,
    "hostile": HOSTILE,
    "empty": "",
    "bare": "A.",
    "notes": NOTES,
}

_TAG_NAMES = (
    "p div span b i em strong a img h1 h2 h3 h6 ul ol li dl dt dd table caption thead tbody tr td th"
    " figure figcaption details summary blockquote pre code br hr sub del mark abbr cite q bdo kbd"
    " section main aside form input button select textarea iframe svg math script style video object"
    " embed font center label title meta link base template time noscript ruby rt custom-el"
)
TAGS = st.sampled_from(_TAG_NAMES.split())
ATTRIBUTES = st.sampled_from(
    (
        'href="javascript:alert(1)"',
        'href=" jav&#x09;ascript:alert(1)"',
        'href="data:text/html,x"',
        'href="//e.org/p"',
        'href="/a b"',
        'src="x.png"',
        'src="vbscript:x"',
        'alt="words"',
        'title="t"',
        'lang="zz"',
        'style="background:url(javascript:1)"',
        'onclick="x()"',
        "onerror=x()",
        'id="a"',
        'class="quote"',
        'colspan="2"',
        'rowspan="9"',
        'srcset="x 2x"',
        'formaction="javascript:1"',
        'xlink:href="javascript:1"',
        'srcdoc="<script>1</script>"',
        'target="_blank"',
        'role="main"',
        'tabindex="5"',
        "reversed",
        'start="x"',
    )
)
TEXTS = st.sampled_from(
    (
        "word",
        "Two words",
        "a & b",
        "&lt;x&gt;",
        "&nbsp;",
        "<",
        " ",
        "\n",
        "é",
        "مرحبا",
        "\x00",
        '"',
        "-->",
    )
)


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda name, attributes, content, end: (
            f"<{' '.join([name, *attributes])}>{content}{f'</{end}>' if end else ''}"
        ),
        TAGS,
        st.lists(ATTRIBUTES, max_size=3),
        inner,
        st.one_of(TAGS, st.just("")),
    )


html = st.recursive(
    TEXTS,
    lambda inner: st.one_of(_element(inner), st.lists(inner, max_size=4).map("".join)),
    max_leaves=12,
)
# What no page shows, or shows in no words: a mark in it, and the kind of loss that names it.
HIDDEN = {
    "<!--more Read the zwhole story-->": ("zwhole", "read-more.label"),
    "| a | b |\n|---|---|\n| 1 | 2 | zsurplus |": ("zsurplus", "table.cells"),
    "> | a |\n> |---|\n> | `1|zpipe` |": ("zpipe", "table.cells"),
    'Words ![alt](a.png "zpicture") and': ("zpicture", "image."),
    '- ![alt](a.png "zlisted")': ("zlisted", "image."),
    'The <abbr title="zform">EU</abbr>': ("zform", "abbr.title"),
    '[Words](https://example.org/ "zlink")': ("zlink", "link.title"),
}
_FORMS = st.sampled_from(
    (
        *HIDDEN,
        "Said{>>who?<<} and {++more++}{--less--}",
        "<!--more-->",
        "<!--stash x -->",
        "https://e.org/v?a=b&c",
        '![alt *x*](a(b).jpg "A caption & more")\n{: credit="A/B <c>" }',
        "> Said *so*.\n>\n> — Someone, [there](https://e.org)",
        "> Said.\n{: .pull }",
        "| a | *b* |\n|---|--:|\n| 1 | `2` |",
        "[x](javascript:alert(1)) and ![y](data:x)",
        "# One",
        "#### Four",
        "Setext\n===",
        "Words[^1] and[^b][^B], **more[^1]**",
        "> Said[^b].\n>\n> — Someone[^1], [there[^none]](https://e.org)",
        "[^1]: A note",
        "[^b]: Note *with* marks,[^1]\n\n    two paragraphs\n\n    - and a list",
    )
)
blocks = st.one_of(prose.blocks, _FORMS, html, html.map(lambda text: f"Words {text} words"))
_LINES = st.sampled_from(
    (
        "headline: A & B <c>",
        "summary: 'One: two'",
        "byline: [Ana, Bo]",
        "byline: {name: Ana, role: zrole, url: https://example.org/zpage}",
        "date: 2025-03-18T08:40:00-04:00",
        "date: soon",
        "language: ar",
        "language: xx",
        "developing: true",
        "sign_off: '*Stay* 1. tuned'",
        "unknown: {a: [1, null]}",
    )
)
fronts = st.lists(_LINES, max_size=5, unique_by=lambda line: line.partition(":")[0]).map(
    lambda lines: "\n".join(["---", *lines, "---", ""]) if lines else ""
)
texts = st.builds(
    lambda front, parts: front + "\n\n".join(parts), fronts, st.lists(blocks, max_size=6)
)
