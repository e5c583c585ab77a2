"""Fillers, redundancies and clichés."""

from collections.abc import Iterator

from writer.checks.phrases import say_instead, table
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN
from writer.speech import say
from writer.story import Block

_INSTEAD = table("""
at this point in time = now
at the present time = now
due to the fact that = because
in light of the fact that = because
owing to the fact that = because
despite the fact that = although
in spite of the fact that = although
for the purpose of = to
in the event that = if
in the near future = soon
in the process of =
until such time as = until
on a daily basis = daily
on a weekly basis = weekly
on a monthly basis = monthly
on a yearly basis = yearly
on an annual basis = annually
on a regular basis = regularly
a large number of = many
has the ability to = can
have the ability to = can
with regard to = about | on
with regards to = about | on
in regard to = about | on
in regards to = about | on
with the exception of = except
as of yet = yet | so far
as yet unclear = unclear
absolutely essential = essential
absolutely necessary = necessary
added bonus = bonus
advance planning = planning
advance warning = warning
armed gunman = gunman
armed gunmen = gunmen
basic fundamentals = fundamentals
careful scrutiny = scrutiny
close proximity = near
completely annihilated = annihilated
completely destroyed = destroyed
completely eliminated = eliminated
completely surrounded = surrounded
consensus of opinion = consensus
crisis situation = crisis
emergency situation = emergency
end result = result
exact same = same
final outcome = outcome
foreign imports = imports
free gift = gift
future plans = plans
future prospects = prospects
general consensus = consensus
hot water heater = water heater
joint collaboration = collaboration
new innovation = innovation
new innovations = innovations
old adage = adage
past experience = experience
past history = history
past records = records
personal friend = friend
pre-planned = planned
still remains = remains
still persists = persists
sudden impulse = impulse
sum total = total
surrounding circumstances = circumstances
totally destroyed = destroyed
true facts = facts
unexpected surprise = surprise
unintentional mistake = mistake
usual custom = custom
very unique = unique
most unique = unique
12 noon = noon
12 midnight = midnight
prior to = before
subsequent to = after
in excess of = more than
at a later date = later
in the vicinity of = near
in close proximity to = near
during the course of = during
for a period of = for
first and foremost = first
each and every = every
actual fact = fact
sufficient enough = sufficient | enough
unanimous consensus = consensus
necessary requirement = requirement
mutual cooperation = cooperation
mutual co-operation = co-operation
major breakthrough = breakthrough
fellow colleagues = colleagues
all-time record = record
set a new record = set a record
sets a new record = sets a record
new record high = record high
new record low = record low
repeat again = repeat
repeated again = repeated
return back = return
returned back = returned
revert back = revert
refer back to = refer to
combine together = combine
combined together = combined
merge together = merge
merged together = merged
surrounded on all sides = surrounded
pre-book = book
pre-booked = booked
fatally killed = killed
temporary reprieve = reprieve
passing fad = fad
at this moment in time = now
until such a time as = until
needless to say =
it goes without saying that =
it should be noted that =
it is worth noting that =
it is important to note that =
only time will tell
time will tell whether
remains to be seen
when all is said and done
avoid like the plague
tip of the iceberg
perfect storm of
wake-up call for
sent shockwaves through
sends shockwaves through
sent shock waves through
a level playing field
the world is watching
the world watches as
pushing the envelope
think outside the box
a bitter pill to swallow
few and far between
last but not least
leave no stone unturned
left no stone unturned
in the nick of time
""")


def _on_block(block: Block) -> Iterator[Finding]:
    return say_instead(block, _INSTEAD, say("takes room and says no more"))


RULE = Rule(
    id="text.filler",
    severity="advice",
    title="Filler or cliché",
    checks="No padding (“due to the fact that”), no pair of which one word is enough (“end result”) "
    "and no worn phrase (“only time will tell”) outside quotations.",
    why="Every word of it is read instead of news.",
    source="proselint, redundancy and clichés; iA Writer, Style Check; the trade's lists of redundancies",
    failing=example("The end result is a timetable without night boats.\n"),
    passing=example("The result is a timetable. “The end result is a mess,” said Marta Diaz.\n"),
    fix="Puts the shorter words in, where there are any.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
