"""House styles: a newsroom's own choice of rules, limits and word lists, in one file.

    house = reading.load_house(path)         # a TOML or YAML file, a .vale.ini, a styles folder
    checker = house.checker(story_path)
    find_house(story_path, settings_folder)  # the file beside the stories or in the settings folder

See ``reading`` for what the file may say. The rules of a house style are of Vale's kinds, and a house
style may point at Vale's own packages.
"""

from writer.checks.house.finding import find_house, named_house, named_houses
from writer.checks.house.house import DEFAULT, House

# ``reading.load_house`` and ``trying.try_examples`` are not here: without a house style nothing of
# what they need is loaded.
__all__ = ["DEFAULT", "House", "find_house", "named_house", "named_houses"]
