"""Wordings: read more, sign-offs, end marks, page furniture."""

import pytest

from writer.importers import read
from writer.importers.plain.phrases import (
    is_end_mark,
    is_furniture,
    is_pointer,
    is_read_more,
    is_sign_off,
    says_developing,
)
from writer.story import Story


@pytest.mark.parametrize(
    "line",
    """Read More
read more
READ MORE
Read more…
Read more...
Read more »
Read More >>
Read more →
→ Read more
[Read more]
(Read more...)
« Read more
— Read more —
👉 Read More
Read more here
Read more below
Read on
Read the full story
Read the Full Article »
Read full story
Read the rest of this story
Read the rest of the article
Read more of this article
Continue reading
Continue Reading →
Continue reading below
Continue reading the main story
CONTINUE READING THE MAIN STORY
Continue Reading Below Advertisement
Continue reading this article
Keep reading
Keep Reading Below
Click here to read more
Click to read more
Click here to continue reading
Tap to read more
Tap here to see the full story
Scroll down to continue reading
Story continues below
Story continues below advertisement
Article continues below this ad
Article continues after advertisement
The story continues below
See more
Show more
View more
View full article
See full story
More
(more)
More…
[more]
<!--more-->
<!-- more -->
Leer más
Seguir leyendo
Continuar leyendo
Lire la suite
Lire la suite…
Weiterlesen
Mehr lesen
Leia mais
Continue lendo
Leggi tutto
Lees verder
Läs mer
Czytaj dalej
Читать далее
続きを読む
阅读更多""".splitlines(),
)
def test_read_more(line: str) -> None:
    assert is_read_more(line)
    text = read(f"Headline of it\nThe lead is here.\n{line}\nThe rest is there.").text
    assert [block.kind for block in Story.from_text(text).blocks] == [
        "paragraph",
        "read-more",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "line",
    """Read more: Ferry talks collapse
Read more about the strike
Reading is good for you
More than forty boats
More trouble ahead
Read the letter in full here
Full steam ahead
See the pictures
The story so far
Continue to pay your fares
Learn to swim
He told us more.
Continued unrest
Show business""".splitlines(),
)
def test_not_read_more(line: str) -> None:
    assert not is_read_more(line)


@pytest.mark.parametrize(
    "line",
    """Stay tuned to ThriveNews.co for updates on this developing story.
Stay tuned for updates.
Please stay tuned
This is a developing story.
This is a developing story and will be updated.
This is a breaking news story. Check back for updates.
This story is developing.
DEVELOPING STORY
Developing…
More to come.
More to come...
More to follow
More details to follow.
More information soon.
There is more to come.
This story will be updated.
This article will be updated as we learn more.
Check back for updates.
Check back later for more.
Updates to follow.
We will update this story as more information becomes available.
We’ll have more on this story shortly.
Details to follow.
Follow us for the latest updates.
Breaking news. More soon.
Noticia en desarrollo
Más información en breve
Article en cours de mise à jour
Plus d’informations à venir.
Mehr in Kürze.
Diese Meldung wird laufend aktualisiert.
Mais informações em breve.
Notícia em atualização""".splitlines(),
)
def test_developing(line: str) -> None:
    assert says_developing(line)
    fields = Story.from_text(read(f"Headline of it\nThe lead is here.\n{line}").text).fields
    assert fields.sign_off == line
    assert fields.developing


@pytest.mark.parametrize(
    "line",
    """The town said it would do more to come back from the storm.
“Stay tuned,” he said.
The harbour is still developing its plan for the summer.
She updated her will in May.
The report will be updated next year, the county said.
More than forty people came to the meeting.
Police said the situation was developing quickly.
There will be more trains from Monday.
He will not be back for the second half.""".splitlines(),
)
def test_not_developing(line: str) -> None:
    assert not says_developing(line)
    fields = Story.from_text(read(f"Headline of it\nThe lead is here.\n{line}").text).fields
    assert not fields.sign_off
    assert not fields.developing


@pytest.mark.parametrize(
    "line",
    """Reporting by Ana Ferreira; editing by Tom Hale
(Reporting by Ana Ferreira in Port Ellis; Editing by Tom Hale)
Additional reporting by Ben Okoro.
Editing by Tom Hale
With files from The Wire
Contact the newsroom at news@herald.example
Ana Ferreira contributed to this report.
The Associated Press contributed to this report.
This article was originally published in the Port Ellis Herald.
© 2025 Port Ellis Herald. All rights reserved.
Copyright 2025 Port Ellis Herald
Follow Ana Ferreira on Bluesky
Have a tip? Write to tips@herald.example
For more information, visit herald.example""".splitlines(),
)
def test_sign_off(line: str) -> None:
    assert is_sign_off(line)
    fields = Story.from_text(read(f"Headline of it\nThe lead is here.\n{line}").text).fields
    assert fields.sign_off == line
    assert not fields.developing


@pytest.mark.parametrize(
    "line",
    """Contact was lost at 8 p.m. on Monday.
The report was published on Monday and runs to forty pages.
For more than forty years she lived in the lighthouse.
Her daughter is a reporter for the Herald.
He called for calm at noon.
With Reuters closed, the town had one clock left.
The story was first told by his grandfather.
This story has been updated.
They had a tip to leave and nobody to leave it to.""".splitlines(),
)
def test_not_a_sign_off(line: str) -> None:
    assert not is_sign_off(line)


def test_sign_off_of_several_lines() -> None:
    raw = (
        "Headline of it\nThe lead is here.\nThis is a developing story.\nReporting by Ana Ferreira"
    )
    fields = Story.from_text(read(raw).text).fields
    assert fields.sign_off == "This is a developing story. Reporting by Ana Ferreira"
    assert fields.developing


@pytest.mark.parametrize("mark", ["-30-", "– 30 –", "###", "# # #", "ENDS", "-ENDS-", "(ENDS)"])
def test_end_marks_are_kept_but_not_published(mark: str) -> None:
    assert is_end_mark(mark)
    story = Story.from_text(read(f"Headline of it\nThe lead is here.\n{mark}").text)
    assert [block.kind for block in story.blocks] == ["paragraph", "stash"]
    assert story.blocks[1].text == mark


@pytest.mark.parametrize("line", ["30", "The end of it", "#1", "End of an era", "-"])
def test_no_end_mark(line: str) -> None:
    assert not is_end_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Share",
        "Share this article",
        "4 min read",
        "12 Comments",
        "Comments (12)",
        "3 hours ago",
        "Published 3 hours ago",
        "Yesterday at 5:12 PM",
        "Facebook Twitter Email",
    ],
)
def test_furniture_is_kept_but_not_published(line: str) -> None:
    assert is_furniture(line)
    text = read(f"Headline of it\nThe lead is here.\n{line}\nThe rest is there.").text
    assert [block.kind for block in Story.from_text(text).blocks] == [
        "paragraph",
        "stash",
        "paragraph",
    ]


@pytest.mark.parametrize("line", ["Share of the blame", "Printing money", "Saved by the bell"])
def test_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["Related: Why the mill closed", "READ MORE: Two captains", "Most read", "You may also like"],
)
def test_pointers_are_no_headings(line: str) -> None:
    assert is_pointer(line)
    text = read(f"Headline of it\nThe lead is here.\n{line}\nThe rest of the story is there.").text
    assert [block.kind for block in Story.from_text(text).blocks] == ["paragraph"] * 3


def test_the_break_is_where_copy_stands_on_both_sides() -> None:
    raw = "Headline of it\nRead more\nThe lead is here.\nContinue reading\nThe rest is there."
    story = Story.from_text(read(raw).text)
    assert [block.kind for block in story.blocks] == [
        "stash",
        "paragraph",
        "read-more",
        "paragraph",
    ]
