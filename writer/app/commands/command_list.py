"""Every command of the window, declared once; menus, toolbar, palette and keys page come from here."""

from writer.app.commands.command import Command
from writer.app.commands.command import declare as _c
from writer.app.commands.format_commands import FORMAT

MENUS = ("Story", "Edit", "Format", "Check", "View", "Go", "Help")


_STORY = (
    _c("story.new", "New Story", "Story", "Ctrl+N", icon="new", short="New"),
    _c(
        "story.from_template",
        "New from Template…",
        "Story",
        "Ctrl+Alt+N",
        icon="new",
        tip="News, analysis, interview, obituary, live update, press release, and your own",
    ),
    _c(
        "story.paste",
        "Paste as Story",
        "Story",
        "Ctrl+Shift+N",
        icon="paste",
        tip="Make a story of the text on the clipboard: headline, sections, quotes",
    ),
    _c("story.open", "Open…", "Story", "Ctrl+O", icon="open", short="Open"),
    _c("story.recent", "Open Recent…", "Story", "Ctrl+Shift+O", icon="recent"),
    _c(
        "story.save",
        "Save",
        "Story",
        "Ctrl+S",
        icon="save",
        enabled_when="has_story",
        starts_section=True,
    ),
    _c(
        "story.keep_template",
        "Keep as Template",
        "Story",
        enabled_when="has_story",
        tip="New from Template offers it from then on",
    ),
    _c("story.save_as", "Save As…", "Story", "Ctrl+Shift+S", enabled_when="has_story"),
    _c(
        "story.export",
        "Export…",
        "Story",
        "Ctrl+E",
        icon="export",
        enabled_when="has_story",
        short="Export",
        tip="Write the story for a web page or a publishing system",
    ),
    _c(
        "story.publish",
        "Publish…",
        "Story",
        "Ctrl+Shift+E",
        icon="publish",
        enabled_when="has_story",
        tip="Hand the story in to WordPress, Ghost, Wagtail or a site’s folder",
    ),
    _c("story.print", "Print…", "Story", "Ctrl+Alt+P", icon="print", enabled_when="has_story"),
    _c("story.pdf", "Save the Page as PDF…", "Story", enabled_when="has_story"),
    _c(
        "story.close",
        "Close Story",
        "Story",
        "Ctrl+W",
        icon="close",
        enabled_when="has_story",
        starts_section=True,
    ),
    _c("app.quit", "Quit Writer", "Story", "Ctrl+Q"),
)

_EDIT = (
    _c("edit.undo", "Undo", "Edit", "Ctrl+Z", icon="undo", enabled_when="can_undo"),
    _c(
        "edit.redo",
        "Redo",
        "Edit",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        icon="redo",
        enabled_when="can_redo",
    ),
    _c("edit.cut", "Cut", "Edit", "Ctrl+X", starts_section=True, in_palette=False),
    _c("edit.copy", "Copy", "Edit", "Ctrl+C", in_palette=False),
    _c("edit.paste", "Paste", "Edit", "Ctrl+V", icon="paste", in_palette=False),
    _c("edit.paste_plain", "Paste as Plain Text", "Edit", "Ctrl+Shift+V"),
    _c("edit.select_all", "Select All", "Edit", "Ctrl+A", in_palette=False),
    _c(
        "edit.find",
        "Find…",
        "Edit",
        "Ctrl+F",
        icon="search",
        enabled_when="has_story",
        starts_section=True,
    ),
    _c("edit.replace", "Find and Replace…", "Edit", "Ctrl+H", enabled_when="has_story"),
    _c("edit.find_next", "Find Next", "Edit", "F3", "Ctrl+G", enabled_when="has_story"),
    _c(
        "edit.find_previous",
        "Find Previous",
        "Edit",
        "Shift+F3",
        "Ctrl+Shift+G",
        enabled_when="has_story",
    ),
)

_CHECK = (
    _c("check.next", "Next Problem", "Check", "F8", icon="next", enabled_when="has_story"),
    _c(
        "check.previous",
        "Previous Problem",
        "Check",
        "Shift+F8",
        icon="back",
        enabled_when="has_story",
    ),
    _c(
        "check.fix",
        "Fix Problem Here",
        "Check",
        "Ctrl+.",
        icon="fix",
        enabled_when="has_story",
        tip="Apply the first fix of the problem at the caret, or offer other spellings",
    ),
    _c(
        "check.next_word",
        "Next Misspelt Word",
        "Check",
        "F7",
        enabled_when="has_story",
        tip="Or the next remark on grammar; the words that may be meant are offered",
        starts_section=True,
    ),
    _c(
        "check.previous_word",
        "Previous Misspelt Word",
        "Check",
        "Shift+F7",
        enabled_when="has_story",
    ),
    _c(
        "check.dictionary",
        "Which Dictionary?",
        "Check",
        enabled_when="has_story",
        tip="Who reads the story for spelling and grammar, and how to get other dictionaries",
    ),
    _c("check.spelling", "Check Spelling", "Check", checkable=True, tip="Underline unknown words"),
    _c(
        "check.fix_all",
        "Fix All Safe Problems…",
        "Check",
        "Ctrl+Alt+.",
        enabled_when="has_story",
        tip="See what every safe fix would change, and make them in one step",
    ),
    _c(
        "check.waive",
        "Ignore Problem Here, Because…",
        "Check",
        "Ctrl+Shift+.",
        enabled_when="has_story",
        tip="Leave it as it is; the reason is kept in the story with your name and the time",
    ),
    _c(
        "check.ready",
        "Is It Ready?",
        "Check",
        "Ctrl+F8",
        icon="ready",
        enabled_when="has_story",
        tip="Show what the story still lacks",
        starts_section=True,
    ),
    _c(
        "check.sheet",
        "Ready Sheet…",
        "Check",
        "Ctrl+Shift+F8",
        enabled_when="has_story",
        tip="What blocks it, what was waived and why, how search shows it; as a proof sheet too",
    ),
    _c("check.rules", "Rules…", "Check", tip="What each rule checks, why, and its examples"),
    _c(
        "check.house",
        "House Style…",
        "Check",
        enabled_when="has_story",
        tip="Choose the newsroom's rules, limits and word lists",
        starts_section=True,
    ),
)

_VIEW = (
    _c(
        "view.outline",
        "Outline and Problems",
        "View",
        "F9",
        "Ctrl+\\",
        icon="sidebar",
        checkable=True,
    ),
    _c("view.preview", "Page", "View", "Shift+F9", icon="page", checkable=True),
    _c(
        "view.fields",
        "Fold Fields",
        "View",
        "Ctrl+Shift+H",
        checkable=True,
        enabled_when="has_story",
    ),
    _c("view.beside", "Side by Side", "View", "Ctrl+Alt+S", checkable=True),
    _c(
        "view.focus",
        "Focus Mode",
        "View",
        "Ctrl+Shift+F",
        checkable=True,
        tip="Dim all but the paragraph you are writing",
        starts_section=True,
    ),
    _c("view.focus_sentence", "Focus: Sentence", "View", checkable=True, group="focus_on"),
    _c("view.focus_paragraph", "Focus: Paragraph", "View", checkable=True, group="focus_on"),
    _c("view.focus_section", "Focus: Section", "View", checkable=True, group="focus_on"),
    _c("view.typewriter", "Typewriter Scroll", "View", "Ctrl+Shift+Y", checkable=True),
    _c(
        "page.template",
        "Page Template…",
        "View",
        enabled_when="has_story",
        tip="How the page is set: in the preview and in the export",
    ),
    _c("page.dark", "Dark Page", "View", enabled_when="has_story"),
    _c("page.pictures", "Load Pictures from Other Sites", "View", enabled_when="has_story"),
    _c(
        "view.lengths",
        "Length of the Story…",
        "View",
        "Ctrl+Shift+C",
        enabled_when="has_story",
        tip="Words, characters, reading time, session and target, section by section",
    ),
    _c("view.full_screen", "Full Screen", "View", "F11", checkable=True),
    _c("view.zoom_in", "Larger Type", "View", "Ctrl+=", "Ctrl++", starts_section=True),
    _c("view.zoom_out", "Smaller Type", "View", "Ctrl+-"),
    _c("view.zoom_reset", "Normal Type", "View", "Ctrl+0"),
    _c(
        "view.theme_system",
        "Theme: as the System",
        "View",
        checkable=True,
        group="theme",
        starts_section=True,
    ),
    _c("view.theme_light", "Theme: Light", "View", icon="sun", checkable=True, group="theme"),
    _c("view.theme_dark", "Theme: Dark", "View", icon="moon", checkable=True, group="theme"),
)

_GO = (
    _c(
        "go.anything",
        "Go to Anything…",
        "Go",
        "Ctrl+P",
        icon="search",
        tip="A section, quote, problem, field or recent story, by a few of its letters",
    ),
    _c("go.headline", "Headline", "Go", "Alt+1", enabled_when="has_story"),
    _c("go.body", "Story", "Go", "Alt+2", enabled_when="has_story"),
    _c("go.outline", "Outline", "Go", "Alt+3", enabled_when="has_story"),
    _c("go.problems", "Problems", "Go", "Alt+4", enabled_when="has_story"),
    _c("go.page", "Page Preview", "Go", "Alt+5", enabled_when="has_story"),
    _c(
        "go.footnote",
        "Footnote or Pull Quote and Back",
        "Go",
        "Ctrl+Alt+G",
        enabled_when="in_body",
        tip="From a reference to its note, from a pull quote to the words it repeats, or back",
    ),
    _c("go.next_pane", "Next Pane", "Go", "F6", starts_section=True),
    _c("go.previous_pane", "Previous Pane", "Go", "Shift+F6"),
    _c("go.next_story", "Next Story", "Go", "Ctrl+Tab", "Ctrl+PgDown", starts_section=True),
    _c("go.previous_story", "Previous Story", "Go", "Ctrl+Shift+Tab", "Ctrl+PgUp"),
)

_HELP = (
    _c(
        "app.palette",
        "Commands…",
        "Help",
        "Ctrl+Shift+P",
        icon="commands",
        short="Commands",
        in_palette=False,
    ),
    _c(
        "app.settings",
        "Settings…",
        "Help",
        "Ctrl+,",
        icon="settings",
        tip="Look, writing, length, keys",
    ),
    _c("app.keys", "Keys", "Help", "F1", icon="keys", tip="Every command and its key"),
    _c("app.menu", "Menu", "Help", "F10", icon="menu", in_palette=False, tip="All menus"),
    _c("app.about", "About Writer", "Help"),
)

COMMANDS: tuple[Command, ...] = _STORY + _EDIT + FORMAT + _CHECK + _VIEW + _GO + _HELP

BY_ID = {command.id: command for command in COMMANDS}

TOOLBAR: tuple[tuple[str, ...], ...] = (
    ("app.menu", "story.new", "story.open"),
    ("block.kind", "text.bold", "text.italic", "text.link"),
    ("block.section", "block.quote", "block.image", "block.read_more"),
)
"""The toolbar's left side in groups; ``block.kind`` is the menu that names the block at the caret."""

KINDS = (
    "block.paragraph",
    "block.section",
    "block.subsection",
    "block.quote",
    "block.bullets",
    "block.numbers",
)
"""What the block at the caret can be turned into."""
