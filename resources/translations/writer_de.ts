<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Writer</name>
  <message>
   <location filename="../../resources/house_styles/wire.toml" />
   <source>Wire</source>
   <translation>Agentur</translation>
  </message>
  <message>
   <location filename="../../resources/pages/long-read" />
   <source>Long read</source>
   <translation>Langer Artikel</translation>
  </message>
  <message>
   <location filename="../../resources/pages/news-site" />
   <source>News site</source>
   <translation>Nachrichtenseite</translation>
  </message>
  <message>
   <location filename="../../resources/pages/newsletter" />
   <source>Newsletter</source>
   <translation>Newsletter</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/analysis.toml" />
   <source>An argument is read by its subheads.</source>
   <translation>Ein Gedankengang wird an seinen Zwischentiteln gelesen.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/analysis.toml" />
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/analysis.toml" />
   <source>The lead says what the analysis is about.</source>
   <translation>Der Einstieg sagt, worum es in der Analyse geht.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/analysis.toml" />
   <source>Why it happened and what it means, by someone who knows the field.</source>
   <translation>Warum es geschah und was es bedeutet, von jemandem vom Fach.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/interview.toml" />
   <source>Each question is a section heading.</source>
   <translation>Jede Frage ist ein Zwischentitel.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/interview.toml" />
   <source>Interview</source>
   <translation>Interview</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/interview.toml" />
   <source>One person's answers, in their own words.</source>
   <translation>Die Antworten einer Person, in ihren Worten.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/interview.toml" />
   <source>Readers want to see who is speaking.</source>
   <translation>Leser wollen sehen, wer spricht.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/interview.toml" />
   <source>The lead says who is speaking, and why now.</source>
   <translation>Der Einstieg sagt, wer spricht und warum jetzt.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/live.toml" />
   <source>A running story, newest entry first, each under its time.</source>
   <translation>Eine laufende Lage, das Neueste zuerst, jedes mit seiner Uhrzeit.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/live.toml" />
   <source>Each entry stands under its time.</source>
   <translation>Jeder Eintrag steht unter seiner Uhrzeit.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/live.toml" />
   <source>Live update</source>
   <translation>Live-Ticker</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/live.toml" />
   <source>The main points, for those who come late.</source>
   <translation>Das Wichtigste für alle, die spät dazukommen.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/live.toml" />
   <source>Whoever comes late must see at once how things stand.</source>
   <translation>Wer spät dazukommt, muss sofort sehen, wie die Dinge stehen.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/news.toml" />
   <source>News</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/news.toml" />
   <source>Someone who knows or was there should be heard.</source>
   <translation>Jemand, der es weiß oder dabei war, soll zu Wort kommen.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/news.toml" />
   <source>The lead says what happened.</source>
   <translation>Der Einstieg sagt, was geschehen ist.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/news.toml" />
   <source>What happened, the most important first.</source>
   <translation>Was geschah, das Wichtigste zuerst.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/obituary.toml" />
   <source>A life: who died, what they did, who survives them.</source>
   <translation>Ein Leben: wer gestorben ist, was bleibt, wer trauert.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/obituary.toml" />
   <source>Obituary</source>
   <translation>Nachruf</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/obituary.toml" />
   <source>Relatives are named last.</source>
   <translation>Angehörige werden zuletzt genannt.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/obituary.toml" />
   <source>The lead says who died, when, where, at what age, and what they are remembered for.</source>
   <translation>Der Einstieg sagt, wer gestorben ist, wann, wo, in welchem Alter und wofür man sich an die Person erinnert.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/press-release.toml" />
   <source>An announcement by those it is about, with someone to ask.</source>
   <translation>Eine Mitteilung derer, um die es geht, mit einem Ansprechpartner.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/press-release.toml" />
   <source>Press release</source>
   <translation>Pressemitteilung</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/press-release.toml" />
   <source>Reporters need a sentence they can quote, and its speaker.</source>
   <translation>Reporter brauchen einen Satz zum Zitieren und seinen Sprecher.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/press-release.toml" />
   <source>The last section says who is speaking, in words that can be printed.</source>
   <translation>Der letzte Abschnitt sagt, wer spricht, in Worten, die gedruckt werden können.</translation>
  </message>
  <message>
   <location filename="../../resources/story_types/press-release.toml" />
   <source>The lead says who announces what.</source>
   <translation>Der Einstieg sagt, wer was ankündigt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/announcing.py" />
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/toolbar.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/app/announcing.py" />
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/i18n.py" />
   <location filename="../../writer/app/manuscript/overlay.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Read more</source>
   <translation>Weiterlesen</translation>
  </message>
  <message>
   <location filename="../../writer/app/announcing.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/announcing.py" />
   <source>The body of the story.</source>
   <translation>Der Text des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/app/announcing.py" />
   <source>{0} leaves it, {1} goes to the next problem.</source>
   <translation>{0} verlässt ihn, {1} geht zum nächsten Problem.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/announcing.py" />
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/toolbar.py" />
   <location filename="../../writer/app/widgets/counted_header.py" />
   <source>{count:,} errors</source>
   <translation>
    <numerusform>{count:,} Fehler</numerusform>
    <numerusform>{count:,} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/announcing.py" />
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/toolbar.py" />
   <location filename="../../writer/app/widgets/counted_header.py" />
   <source>{count:,} warnings</source>
   <translation>
    <numerusform>{count:,} Warnung</numerusform>
    <numerusform>{count:,} Warnungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/checking/checking.py" />
   <source>The checks are still reading the story. Try again in a moment.</source>
   <translation>Die Prüfung liest den Text noch. Gleich noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/checking/checking.py" />
   <source>The checks cannot be started. Everything else works as always.</source>
   <translation>Die Prüfung lässt sich nicht starten. Alles andere geht wie immer.</translation>
  </message>
  <message>
   <location filename="../../writer/app/checking/checking.py" />
   <source>The rule “{0}” cannot be run on this story and is left out of its checks.</source>
   <translation>Die Regel „{0}“ lässt sich auf diesen Text nicht anwenden und wird bei ihm ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/checking/checking.py" />
   <source>This text cannot be checked; the checks go on when it has changed.</source>
   <translation>Dieser Text lässt sich nicht prüfen; die Prüfung geht weiter, wenn er sich geändert hat.</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>A section, quote, problem, field or recent story, by a few of its letters</source>
   <translation>Abschnitt, Zitat, Problem, Feld oder Artikel, mit ein paar Buchstaben daraus</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/settings/about_card.py" />
   <source>About Writer</source>
   <translation>Über Writer</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>All but this one; about each that is not saved you are asked</source>
   <translation>Alle außer diesem; bei jedem, der nicht gespeichert ist, wird nachgefragt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>All menus</source>
   <translation>Alle Menüs</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Apply the first fix of the problem at the caret, or offer other spellings</source>
   <translation>Die erste Lösung des Problems anwenden oder andere Schreibweisen anbieten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Check Spelling</source>
   <translation>Rechtschreibung prüfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Choose the newsroom's rules, limits and word lists</source>
   <translation>Regeln, Grenzen und Wortlisten der Redaktion wählen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Close Other Stories</source>
   <translation>Andere Artikel schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Close Story</source>
   <translation>Artikel schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/commands/palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Commands…</source>
   <translation>Befehle …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/preview/page_view.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/preview/page_look.py" />
   <source>Dark Page</source>
   <translation>Dunkle Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Dim all but the paragraph you are writing</source>
   <translation>Alles außer dem Absatz, in dem geschrieben wird, blasser zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Every command and its key</source>
   <translation>Jeder Befehl und seine Taste</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/export/panel.py" />
   <source>Export</source>
   <translation>Ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Export…</source>
   <translation>Ausgeben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Find Next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Find Previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Find and Replace…</source>
   <translation>Suchen und ersetzen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Find…</source>
   <translation>Suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Fix All Safe Problems…</source>
   <translation>Alles Sichere beheben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Fix Problem Here</source>
   <translation>Problem hier beheben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Focus Mode</source>
   <translation>Fokus</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Focus: Paragraph</source>
   <translation>Fokus: Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Focus: Section</source>
   <translation>Fokus: Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Focus: Sentence</source>
   <translation>Fokus: Satz</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Fold Fields</source>
   <translation>Felder einklappen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Footnote or Pull Quote and Back</source>
   <translation>Fußnote oder Blickfang und zurück</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>From a reference to its note, from a pull quote to the words it repeats, or back</source>
   <translation>Vom Verweis zur Fußnote, vom Blickfang zu den Worten, die er wiederholt, oder zurück</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Full Screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Go</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Go to Anything…</source>
   <translation>Gehe zu …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Hand the story in to WordPress, Ghost, Wagtail or a site’s folder</source>
   <translation>Den Artikel an WordPress, Ghost, Wagtail oder den Ordner einer Website übergeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/fields/form.py" />
   <location filename="../../writer/app/find/finding.py" />
   <location filename="../../writer/app/views/facts.py" />
   <source>Headline</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>House Style…</source>
   <translation>Hausstil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>How the page is set: in the preview and in the export</source>
   <translation>Wie die Seite gesetzt ist: in der Vorschau und in der Ausgabe</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Ignore Problem Here, Because…</source>
   <translation>Problem hier stehen lassen, weil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Is It Ready?</source>
   <translation>Ist er fertig?</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Keep as Template</source>
   <translation>Als Vorlage behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Larger Type</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Leave it as it is; the reason is kept in the story with your name and the time</source>
   <translation>Es bleibt, wie es ist; der Grund steht mit Name und Zeit im Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Length of the Story…</source>
   <translation>Länge des Artikels …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/preview/page_look.py" />
   <source>Load Pictures from Other Sites</source>
   <translation>Bilder anderer Websites laden</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Look, writing, length, keys</source>
   <translation>Aussehen, Schreiben, Länge, Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Make a story of the text on the clipboard: headline, sections, quotes</source>
   <translation>Aus dem Text der Zwischenablage einen Artikel machen: Titel, Abschnitte, Zitate</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>New Story</source>
   <translation>Neuer Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>New from Template offers it from then on</source>
   <translation>„Neu aus Vorlage“ bietet sie fortan an</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>New from Template…</source>
   <translation>Neu aus Vorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>News, analysis, interview, obituary, live update, press release, and your own</source>
   <translation>Nachricht, Analyse, Interview, Nachruf, Live-Ticker, Pressemitteilung und eigene</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Next Misspelt Word</source>
   <translation>Nächstes unbekanntes Wort</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Next Pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Next Problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Next Story</source>
   <translation>Nächster Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Normal Type</source>
   <translation>Normale Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Open Recent…</source>
   <translation>Zuletzt geöffnet …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Open…</source>
   <translation>Öffnen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Or the next remark on grammar; the words that may be meant are offered</source>
   <translation>Oder die nächste Grammatikanmerkung; was gemeint sein kann, wird angeboten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/outline/panel.py" />
   <location filename="../../writer/app/window.py" />
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Outline and Problems</source>
   <translation>Gliederung und Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <location filename="../../writer/app/window.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Page Preview</source>
   <translation>Seitenvorschau</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Page Template…</source>
   <translation>Seitenvorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Paste as Plain Text</source>
   <translation>Als reinen Text einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Paste as Story</source>
   <translation>Als Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Previous Misspelt Word</source>
   <translation>Voriges unbekanntes Wort</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Previous Pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Previous Problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Previous Story</source>
   <translation>Voriger Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/problems/panel.py" />
   <location filename="../../writer/app/widgets/counted_header.py" />
   <location filename="../../writer/app/window.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Publish…</source>
   <translation>Veröffentlichen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Quit Writer</source>
   <translation>Writer beenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Ready Sheet…</source>
   <translation>Freigabeblatt …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Reopen Closed Story</source>
   <translation>Geschlossenen Artikel wieder öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Rules…</source>
   <translation>Regeln …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/stories/flow.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/pictures/pictures.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Save As…</source>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Save the Page as PDF…</source>
   <translation>Seite als PDF speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>See what every safe fix would change, and make them in one step</source>
   <translation>Sehen, was jede sichere Lösung ändert, und alle in einem Schritt anwenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Select All</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Settings…</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Show what the story still lacks</source>
   <translation>Zeigen, was dem Artikel noch fehlt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Side by Side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Smaller Type</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/lengths/story_lengths.py" />
   <location filename="../../writer/app/outline/anywhere.py" />
   <source>Story</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>The one closed last, where you were in it; again for the one before</source>
   <translation>Der zuletzt geschlossene, an der alten Stelle; noch einmal für den davor</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Theme: Dark</source>
   <translation>Farben: dunkel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Theme: Light</source>
   <translation>Farben: hell</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Theme: as the System</source>
   <translation>Farben: wie das System</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Typewriter Scroll</source>
   <translation>Schreibmaschinenlauf</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Underline unknown words</source>
   <translation>Unbekannte Wörter unterstreichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>What blocks it, what was waived and why, how search shows it; as a proof sheet too</source>
   <translation>Was ihn aufhält, was warum hingenommen ist, wie die Suche ihn zeigt; auch als Korrekturabzug</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>What each rule checks, why, and its examples</source>
   <translation>Was jede Regel prüft, warum, mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Which Dictionary?</source>
   <translation>Welches Wörterbuch?</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Who reads the story for spelling and grammar, and how to get other dictionaries</source>
   <translation>Wer Rechtschreibung und Grammatik liest, und wie man andere Wörterbücher bekommt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Words, characters, reading time, session and target, section by section</source>
   <translation>Wörter, Zeichen, Lesezeit, Sitzung und Ziel, Abschnitt für Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/command_list.py" />
   <source>Write the story for a web page or a publishing system</source>
   <translation>Den Artikel für eine Webseite oder ein Redaktionssystem ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>A line across, where the story changes its subject</source>
   <translation>Ein Strich, wo der Artikel das Thema wechselt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>A note to the words at the caret, numbered by itself and set under the story</source>
   <translation>Eine Anmerkung zu den Wörtern an der Schreibmarke, von selbst nummeriert und unter den Artikel gesetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Bold</source>
   <translation>Fett</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Bring Back from Stash…</source>
   <translation>Aus der Ablage zurückholen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Bulleted List</source>
   <translation>Aufzählung</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Divider</source>
   <translation>Trennlinie</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Edit the words of a quote and who said them, where and when</source>
   <translation>Die Worte eines Zitats bearbeiten und wer sie gesagt hat, wo und wann</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Every kind of block; / on an empty line opens it too</source>
   <translation>Jede Art Block; auch / in einer leeren Zeile öffnet es</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Footnote</source>
   <translation>Fußnote</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Image…</source>
   <translation>Bild …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Insert…</source>
   <translation>Einfügen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Italic</source>
   <translation>Kursiv</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Keep the selection, or this block, in the story without publishing it</source>
   <translation>Die Auswahl oder diesen Block im Artikel behalten, ohne sie zu veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Link…</source>
   <translation>Link …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Move Block Down</source>
   <translation>Block nach unten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Move Block Up</source>
   <translation>Block nach oben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Move Section Down</source>
   <translation>Abschnitt nach unten</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Move Section Up</source>
   <translation>Abschnitt nach oben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Numbered List</source>
   <translation>Nummerierte Liste</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Pull Quote from Selection</source>
   <translation>Zitatkasten aus Auswahl</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Put stashed words back into the story</source>
   <translation>Abgelegte Worte in den Artikel zurückholen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <location filename="../../writer/app/structure/role_menu.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Quote: Attribute…</source>
   <translation>Zitat: zuschreiben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Quote: Make Block Quote</source>
   <translation>Zitat: als Block setzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Read-More Break</source>
   <translation>Weiterlesen-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Repeat the selected words, or the sentence at the caret, for display</source>
   <translation>Die ausgewählten Worte oder den Satz an der Schreibmarke hervorheben</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/role_menu.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Section Heading</source>
   <translation>Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Stash</source>
   <translation>Ablage</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Subsection Heading</source>
   <translation>Kleiner Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Turn Into…</source>
   <translation>Umwandeln in …</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>What the block at the caret can be turned into</source>
   <translation>Worin der Block an der Schreibmarke umgewandelt werden kann</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/format_commands.py" />
   <source>Where a front page cuts the story</source>
   <translation>Wo eine Startseite den Artikel abschneidet</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/palette.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/palette.py" />
   <source>Nothing found. Fewer letters find more.</source>
   <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/app/commands/palette.py" />
   <source>Type a command…</source>
   <translation>Befehl eingeben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/pictures/pictures.py" />
   <location filename="../../writer/app/publish/pages.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/publish/waiting_page.py" />
   <location filename="../../writer/app/stories/flow.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <location filename="../../writer/app/find/bar.py" />
   <location filename="../../writer/app/lengths/card.py" />
   <location filename="../../writer/app/preview/page_side.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/publish/waiting_page.py" />
   <location filename="../../writer/app/settings/about_card.py" />
   <location filename="../../writer/app/settings/keys_page.py" />
   <location filename="../../writer/app/settings/page.py" />
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/import_panel.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <source>Export into</source>
   <translation>Ausgeben in</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <source>Exported to {0}</source>
   <translation>Ausgegeben nach {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <source>Exporting: {0} …</source>
   <translation>Wird ausgegeben: {0} …</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Show Folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/exporting.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>{0} is on the clipboard.</source>
   <translation>{0} ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/page_pdf.py" />
   <source>The page was saved as {0}</source>
   <translation>Die Seite ist gespeichert als {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>Choose Folder…</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>Export Anyway</source>
   <translation>Trotzdem ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>Find a target</source>
   <translation>Ziel suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>In one zip, with the story’s pictures</source>
   <translation>In einem Zip, mit den Bildern des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>Into {0}</source>
   <translation>In {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Not ready · {0}</source>
   <translation>Nicht fertig · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <source>There is nothing to export to in this installation.</source>
   <translation>Diese Installation hat kein Ausgabeziel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>To</source>
   <translation>Nach</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>To do first</source>
   <translation>Erst zu tun</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/problems/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>and {0:,} more</source>
   <translation>und {0:,} weitere</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>nothing lost</source>
   <translation>nichts geht verloren</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{0} cannot hold</source>
   <translation>{0} kann nicht enthalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{count:,} losses</source>
   <translation>
    <numerusform>{count:,} Verlust</numerusform>
    <numerusform>{count:,} Verluste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/export/panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>✓ Ready to publish</source>
   <translation>✓ Bereit zur Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/printer.py" />
   <source>The PDF cannot be written: {0}.</source>
   <translation>Das PDF lässt sich nicht schreiben: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/printer.py" />
   <source>The page cannot be read: {0}.</source>
   <translation>Die Seite lässt sich nicht lesen: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/printer.py" />
   <location filename="../../writer/app/views/printing.py" />
   <source>The page could not be printed.</source>
   <translation>Die Seite ließ sich nicht drucken.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/printer.py" />
   <source>The page could not be shown.</source>
   <translation>Die Seite ließ sich nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export/printer.py" />
   <source>The page engine stopped.</source>
   <translation>Die Seitenanzeige wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip.py" />
   <source>Add {0}</source>
   <translation>{0} angeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip_popup.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip_row.py" />
   <source>More fields</source>
   <translation>Weitere Felder</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip_row.py" />
   <source>More fields: tags, language, status …</source>
   <translation>Weitere Felder: Schlagwörter, Sprache, Stand …</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source> (no time zone)</source>
   <translation> (ohne Zeitzone)</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>%-d %b %Y</source>
   <translation>%-d. %b %Y</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>%A, %-d %B %Y</source>
   <translation>%A, %-d. %B %Y</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>now</source>
   <comment>a date</comment>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/dates.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>No headline</source>
   <translation>Kein Titel</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Ready</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/folded.py" />
   <source>Ready · {0}</source>
   <translation>Fertig · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/folded.py" />
   <source>Unfold the fields</source>
   <translation>Felder ausklappen</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/form.py" />
   <source>Add a headline…</source>
   <translation>Titel eingeben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/form.py" />
   <source>Add a one-sentence summary…</source>
   <translation>Vorspann in einem Satz …</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/form.py" />
   <source>Fields of the story</source>
   <translation>Felder des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/form.py" />
   <location filename="../../writer/app/find/finding.py" />
   <location filename="../../writer/app/i18n.py" />
   <source>Summary</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/form.py" />
   <source>{0} characters · aim for {1} or fewer</source>
   <translation>{0} Zeichen · höchstens {1} anstreben</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>2025-03-18 08:40, 18 March 2025, or now</source>
   <translation>2025-03-18 08:40, 18. März 2025 oder jetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>A language tag: en-US, de, pt-BR</source>
   <translation>Ein Sprachkürzel: en-US, de, pt-BR</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Byline</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Dateline</source>
   <translation>Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Developing</source>
   <translation>Laufende Lage</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Embargo</source>
   <translation>Sperrfrist</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>How far it has come</source>
   <translation>Wie weit er ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Names, with commas between: Ana Ferreira, Tom Okafor</source>
   <translation>Namen, mit Kommas dazwischen: Ana Ferreira, Tom Okafor</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Not to be published before: 2025-03-18 06:00</source>
   <translation>Nicht veröffentlichen vor: 2025-03-18 06:00</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Section</source>
   <comment>of the paper</comment>
   <translation>Ressort</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <location filename="../../writer/app/i18n.py" />
   <source>Sign-off</source>
   <translation>Schlusszeile</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Slug</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <location filename="../../writer/app/status_line.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Story type</source>
   <translation>Artikelart</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Target length</source>
   <translation>Ziellänge</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>The closing line after the body: This is a developing story.</source>
   <translation>Die Zeile nach dem Text: Dieser Artikel wird aktualisiert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>The desk or page it runs in: Transport</source>
   <translation>Das Ressort oder die Seite: Verkehr</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>The name in its web address: ferry-strike-talks</source>
   <translation>Der Name in der Webadresse: faehrstreik-gespraeche</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Updated</source>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>What it consists of and is checked for; or one of your own</source>
   <translation>Woraus er besteht und worauf er geprüft wird; auch eine eigene</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>When it was last changed for readers, or now</source>
   <translation>Wann zuletzt für Leser geändert, oder jetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Where it was reported: Port Ellis</source>
   <translation>Wo berichtet wurde: Port Ellis</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Words of the story, and of sections: 600; Pay: 150; Hours: 200</source>
   <translation>Wörter des Artikels und seiner Abschnitte: 600; Lohn: 150; Zeiten: 200</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>Words with commas between: ferries, labour</source>
   <translation>Wörter mit Kommas dazwischen: Fähren, Arbeit</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>corrected</source>
   <comment>a status</comment>
   <translation>korrigiert</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>draft</source>
   <comment>a status</comment>
   <translation>Entwurf</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>published</source>
   <comment>a status</comment>
   <translation>veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>ready</source>
   <comment>a status</comment>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>review</source>
   <comment>a status</comment>
   <translation>in Durchsicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>withdrawn</source>
   <comment>a status</comment>
   <translation>zurückgezogen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find and replace</source>
   <translation>Suchen und ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find in the story…</source>
   <translation>Im Artikel suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace All</source>
   <translation>Alle ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace every match (Ctrl+Enter)</source>
   <translation>Alle Treffer ersetzen (Strg+Enter)</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace this match (Enter)</source>
   <translation>Diesen Treffer ersetzen (Enter)</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace with</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace with…</source>
   <translation>Ersetzen durch …</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Searching…</source>
   <translation>Suche läuft …</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>{0:,} found</source>
   <translation>{0:,} gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} von {1:,}</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>{0:,} replaced</source>
   <translation>{0:,} ersetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/finding.py" />
   <source>A link or another mark cuts through these words: change them in the text.</source>
   <translation>Ein Link oder ein anderes Zeichen trennt diese Wörter: Ändern Sie sie im Text.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/finding.py" />
   <source>from the end</source>
   <translation>wieder von hinten</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/finding.py" />
   <source>from the top</source>
   <translation>wieder von vorn</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>In quotes</source>
   <translation>In Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>In the selection</source>
   <translation>In der Auswahl</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Not in quotes</source>
   <translation>Nicht in Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Pattern: a regular expression</source>
   <translation>Muster: ein regulärer Ausdruck</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Where to find</source>
   <translation>Wo gesucht wird</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>ab</source>
   <translation>ab</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>in “ ”</source>
   <translation>in „ “</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/options.py" />
   <source>not “ ”</source>
   <translation>nicht „ “</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/replace.py" />
   <source>The replacement names a part that the pattern does not have, or ends in “\”.</source>
   <translation>Die Ersetzung nennt einen Teil, den das Muster nicht hat, oder endet mit „\“.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>A pattern can have {0:,} characters.</source>
   <translation>Ein Muster darf {0:,} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>This is no pattern yet: {0}.</source>
   <translation>Das ist noch kein Muster: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>This pattern is too large.</source>
   <translation>Dieses Muster ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>This pattern takes too long; a simpler one may find the same.</source>
   <translation>Dieses Muster braucht zu lange; ein einfacheres findet vielleicht dasselbe.</translation>
  </message>
  <message>
   <location filename="../../writer/app/foreign_keys.py" />
   <source>Stories have no underline: readers would take the words for a link.</source>
   <translation>Artikel haben keine Unterstreichung: Leser hielten die Wörter für einen Link.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source> So are {0} others.</source>
   <translation> Ebenso {0} weitere.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>1 safe fix</source>
   <translation>1 sichere Lösung</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>A file…</source>
   <translation>Eine Datei …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>A folder…</source>
   <translation>Ein Ordner …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>A rule of the house style is left out. {0}{1}</source>
   <translation>Eine Regel des Hausstils bleibt weg. {0}{1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Choose a house style…</source>
   <translation>Hausstil wählen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Folder of Vale Styles</source>
   <translation>Ordner mit Vale-Stilen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>House Style</source>
   <translation>Hausstil</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>House styles (*.toml *.yaml *.yml *.ini);;All files (*)</source>
   <translation>Hausstile (*.toml *.yaml *.yml *.ini);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Leave It as It Is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Make {0}</source>
   <translation>{0} anwenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>No problem here has a fix that is safe to make unread.</source>
   <translation>Kein Problem hier lässt sich ungesehen sicher beheben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <location filename="../../writer/app/settings/options.py" />
   <source>None: the rules that are on by default</source>
   <translation>Keiner: die Regeln, die immer gelten</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Save Proof Sheet</source>
   <translation>Korrekturabzug speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>The house style cannot be used. {0}</source>
   <translation>Der Hausstil ist nicht zu gebrauchen. {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <location filename="../../writer/app/settings/options.py" />
   <source>The one that lies by the story</source>
   <translation>Der beim Artikel liegt</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>The proof sheet is in {0}.</source>
   <translation>Der Korrekturabzug liegt in {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>The story now</source>
   <translation>Der Artikel jetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>Vale styles</source>
   <translation>Vale-Stile</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>What {0} would change</source>
   <translation>Was {0} ändern würden</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>With the fixes</source>
   <translation>Mit den Lösungen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>house style or .vale.ini</source>
   <translation>Hausstil oder .vale.ini</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/newsroom.py" />
   <source>{0} safe fixes</source>
   <translation>{0} sichere Lösungen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/proof.py" />
   <source>Proof sheet</source>
   <translation>Korrekturabzug</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/proof.py" />
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>Webseite (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>(no headline)</source>
   <translation>(kein Titel)</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>(none)</source>
   <translation>(keiner)</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/i18n.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Advice</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Back to the Story</source>
   <translation>Zurück zum Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Counts</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/pictures/card.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/status_line.py" />
   <source>House style: {0}</source>
   <translation>Hausstil: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Ready sheet</source>
   <translation>Freigabeblatt</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Reasons that hold for nothing any more</source>
   <translation>Gründe, die für nichts mehr gelten</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Save Proof Sheet…</source>
   <translation>Korrekturabzug speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Search and social</source>
   <translation>Suche und Soziales</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Social</source>
   <translation>Soziales</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>What blocks it</source>
   <translation>Was ihn aufhält</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>What to look at</source>
   <translation>Was anzusehen ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>What was waived, and why</source>
   <translation>Was hingenommen ist, und warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/house/waived_list.py" />
   <source>because {0}</source>
   <translation>weil {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>{0}  — cut after {1} characters</source>
   <translation>{0}  — nach {1} Zeichen abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>{0} Line {1}.</source>
   <translation>{0} Zeile {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>{0}: because {1}</source>
   <translation>{0}: weil {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>Ignore</source>
   <translation>Stehen lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <location filename="../../writer/app/row_menus.py" />
   <source>Ignore Here, Because…</source>
   <translation>Hier stehen lassen, weil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>Why it is left as it is</source>
   <translation>Warum es bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>because …</source>
   <translation>weil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Nothing of it is left.</source>
   <translation>Davon ist nichts mehr da.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Take Back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Take back: because {0}</source>
   <translation>Zurücknehmen: weil {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Waived problems</source>
   <translation>Hingenommene Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Waived · {0}</source>
   <translation>Hingenommen · {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/house/waived_list.py" />
   <source>{count:,} waived problems</source>
   <translation>
    <numerusform>{count:,} hingenommenes Problem</numerusform>
    <numerusform>{count:,} hingenommene Probleme</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/i18n.py" />
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../writer/app/i18n.py" />
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Characters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <location filename="../../writer/app/status_line.py" />
   <source>Length of the story</source>
   <translation>Länge des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Lengths</source>
   <translation>Längen</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Type a number of words under Target to say how long a part is to be; 0 for none. The story keeps it.</source>
   <translation>Eine Zahl unter „Ziel“ sagt, wie viele Wörter ein Teil haben soll; 0 für keine Angabe. Der Artikel behält sie.</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/card.py" />
   <source>Words</source>
   <comment>how many</comment>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>selected: {0}, {1}</source>
   <translation>ausgewählt: {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>session {0:+,}</source>
   <translation>Sitzung {0:+,}</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>session {0:,} of {1:,g}</source>
   <translation>Sitzung {0:,} von {1:,g}</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>{0:,g} over</source>
   <translation>{0:,g} darüber</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>{0:,} min</source>
   <translation>{0:,} Min.</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/counting.py" />
   <source>{0:,} of {1:,g} words</source>
   <translation>{0:,} von {1:,g} Wörtern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/lengths/counting.py" />
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>{count:,} characters</source>
   <translation>
    <numerusform>{count:,} Zeichen</numerusform>
    <numerusform>{count:,} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/lengths/counting.py" />
   <location filename="../../writer/app/manuscript/overlay.py" />
   <location filename="../../writer/app/outline/panel.py" />
   <location filename="../../writer/app/views/feed_view.py" />
   <source>{count:,} words</source>
   <translation>
    <numerusform>{count:,} Wort</numerusform>
    <numerusform>{count:,} Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths/story_lengths.py" />
   <source>Counting…</source>
   <translation>Wird gezählt …</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <location filename="../../writer/app/pictures/card.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <source>Remove Link</source>
   <translation>Link entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <source>What is to be clicked</source>
   <translation>Was angeklickt wird</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/card.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <source>Words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/links.py" />
   <source>Edit Link…</source>
   <translation>Link bearbeiten …</translation>
  </message>
  <message>
   <location filename="../../writer/app/links/links.py" />
   <source>Open Link</source>
   <translation>Link öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/editor.py" />
   <source>Manuscript</source>
   <translation>Manuskript</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Embed</source>
   <translation>Einbettung</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Lead</source>
   <translation>Einstieg</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Links</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Pull quote</source>
   <translation>Zitatkasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Roles of the blocks</source>
   <translation>Rollen der Blöcke</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/role_menu.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Subsection</source>
   <translation>Unterpunkt</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/margin.py" />
   <source>Turn this block into…</source>
   <translation>Diesen Block umwandeln in …</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>Not beside the story</source>
   <translation>Liegt nicht beim Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>On the web</source>
   <translation>Im Web</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>Who said it, where, when</source>
   <translation>Wer es gesagt hat, wo, wann</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>Write the lead here, or paste a raw article with {0}.</source>
   <translation>Hier beginnt der Text; oder mit {0} einen rohen Artikel einfügen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>Write the lead here.</source>
   <translation>Hier beginnt der Text.</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>{0}, not published: {1}</source>
   <translation>{0}, nicht veröffentlicht: {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <source>Close this notice</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/stories/flow.py" />
   <source>Don’t Save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <source>Notice: {0}</source>
   <translation>Meldung: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <source>Notices</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <source>“{0}” has changes that are not saved.</source>
   <translation>„{0}“ hat Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/anywhere.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/anywhere.py" />
   <source>Go to a section, quote, problem, field or story; &gt; for commands…</source>
   <translation>Gehe zu Abschnitt, Zitat, Problem, Feld oder Artikel; &gt; für Befehle …</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/anywhere.py" />
   <location filename="../../writer/app/stories/import_panel.py" />
   <location filename="../../writer/app/structure/stashing.py" />
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/anywhere.py" />
   <source>not filled in</source>
   <translation>nicht ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/anywhere.py" />
   <source>problem · line {0}</source>
   <translation>Problem · Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/panel.py" />
   <source>The outline appears here as you write: lead, sections, quotes, the read-more break.</source>
   <translation>Hier erscheint beim Schreiben die Gliederung: Einstieg, Abschnitte, Zitate, die Weiterlesen-Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline/panel.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>Caption</source>
   <translation>Bildtext</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>Credit</source>
   <translation>Bildnachweis</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>The ferry at its pier on Tuesday</source>
   <translation>Die Fähre am Dienstag an ihrem Anleger</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>The picture is damaged: no page can show it.</source>
   <translation>Das Bild ist beschädigt: Keine Seite kann es zeigen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>The picture is not beside the story.</source>
   <translation>Das Bild liegt nicht beim Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>What the picture shows, for those who cannot see it</source>
   <translation>Was das Bild zeigt, für alle, die es nicht sehen</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>{0:,} × {1:,} pixels</source>
   <translation>{0:,} × {1:,} Pixel</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>{0}: search engines want {1:,} in width</source>
   <translation>{0}: Suchmaschinen wollen {1:,} Breite</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/card.py" />
   <source>{0}: too small, it will look blurred</source>
   <translation>{0}: zu klein, es wird unscharf</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>Choose pictures</source>
   <translation>Bilder wählen</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.avif *.tif *.tiff *.bmp *.jp2)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.avif *.tif *.tiff *.bmp *.jp2)</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>Save the story first: its pictures are kept beside it.</source>
   <translation>Erst den Artikel speichern: Seine Bilder liegen neben ihm.</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>The words came without {0}: copy a picture by itself, or drop its file here.</source>
   <translation>Der Text kam ohne {0} an: ein Bild einzeln kopieren oder seine Datei hier ablegen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>{0} could not be taken either.</source>
   <translation>{0} ließen sich auch nicht übernehmen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>{count:,} files</source>
   <translation>
    <numerusform>{count:,} Datei</numerusform>
    <numerusform>{count:,} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/pictures/pictures.py" />
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/astro.py" />
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/html_fragment.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/ninjs.py" />
   <location filename="../../writer/exporters/nitf.py" />
   <location filename="../../writer/exporters/text.py" />
   <location filename="../../writer/exporters/tips.py" />
   <location filename="../../writer/exporters/wordpress.py" />
   <location filename="../../writer/exporters/wxr.py" />
   <source>{count:,} pictures</source>
   <translation>
    <numerusform>{count:,} Bild</numerusform>
    <numerusform>{count:,} Bilder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_feed.py" />
   <source>The template “{0}” takes too long.</source>
   <translation>Die Vorlage „{0}“ braucht zu lange.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_look.py" />
   <source>Page Template</source>
   <translation>Seitenvorlage</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_look.py" />
   <source>Page template…</source>
   <translation>Seitenvorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_look.py" />
   <source>This page template has no dark page.</source>
   <translation>Diese Vorlage hat keine dunkle Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_look.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_look.py" />
   <location filename="../../writer/app/settings/options.py" />
   <source>{0} (own)</source>
   <translation>{0} (eigene)</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_side.py" />
   <source>Copy Words</source>
   <translation>Worte kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_side.py" />
   <source>Save the page as PDF</source>
   <translation>Seite als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_side.py" />
   <source>The block on line {0} takes too long to set; the page shows it as plain text.</source>
   <translation>Der Block in Zeile {0} braucht zu lange; die Seite zeigt ihn als einfachen Text.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_side.py" />
   <source>“{0}” cannot be put in from the page; correct it here, in the story.</source>
   <translation>„{0}“ lässt sich von der Seite aus nicht einsetzen; bitte hier im Artikel ändern.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_view.py" />
   <source>Page preview</source>
   <translation>Seitenvorschau</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/preview.py" />
   <source>The page appears here as you write.</source>
   <translation>Hier erscheint beim Schreiben die Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/preview.py" />
   <source>The page cannot be shown. The text is not affected.</source>
   <translation>Die Seite lässt sich nicht zeigen. Der Text ist nicht betroffen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>Asks those sites for the pictures; they learn that you did</source>
   <translation>Fragt diese Websites nach den Bildern; sie erfahren davon</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>Load {0} from other sites</source>
   <translation>{0} von anderen Websites laden</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>{0} could not be loaded.</source>
   <translation>{0} nicht geladen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>{0} on other sites {1} not loaded.</source>
   <translation>{0} auf anderen Websites: nicht geladen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/card.py" />
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/model.py" />
   <source>{0} · line {1}</source>
   <translation>{0} · Zeile {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/panel.py" />
   <source>Checking…</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/panel.py" />
   <source>No problems. Ready to publish.</source>
   <translation>Keine Probleme. Bereit zur Veröffentlichung.</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/panel.py" />
   <source>Not checked.</source>
   <translation>Nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rule_book.py" />
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rule_book.py" />
   <source>What each rule checks, and why</source>
   <translation>Was jede Regel prüft und warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source> · off by default, a house style turns it on</source>
   <translation> · von sich aus aus, ein Hausstil schaltet sie ein</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>(no {0})</source>
   <translation>(kein {0})</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>Checks</source>
   <translation>Prüft</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Fails</source>
   <translation>Fällt durch</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Fix</source>
   <translation>Lösung</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Passes</source>
   <translation>Besteht</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Search rules</source>
   <translation>Regeln suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Search rules…</source>
   <translation>Regeln suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Source</source>
   <comment>where a rule comes from</comment>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>The page of the rule</source>
   <translation>Die Seite der Regel</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>{0} rules</source>
   <translation>{0} Regeln</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>{0} · off by default</source>
   <translation>{0} · von sich aus aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/rules_page.py" />
   <source>“Fix All Safe Problems”</source>
   <translation>„Alles Sichere beheben“</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/walk.py" />
   <source>Source: {0}</source>
   <translation>Quelle: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/walk.py" />
   <source>{0} applies the first fix</source>
   <translation>{0} wendet die erste Lösung an</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/walk.py" />
   <source>{0} comes here</source>
   <translation>{0} führt hierher</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems/walk.py" />
   <source>{0} goes on</source>
   <translation>{0} geht weiter</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/acts.py" />
   <source>The {0} for “{1}” is needed.</source>
   <translation>{0} für „{1}“ wird gebraucht.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/card.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/publish/connecting.py" />
   <location filename="../../writer/app/publish/pages.py" />
   <source>Publish</source>
   <translation>Veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Hand In</source>
   <translation>Abgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Hand in as a draft</source>
   <translation>Als Entwurf abgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>It is new there.</source>
   <translation>Dort ist er neu.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>New Connection…</source>
   <translation>Neue Verbindung …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Publish as</source>
   <translation>Veröffentlichen als</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Publish now</source>
   <translation>Jetzt veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Remove…</source>
   <translation>Entfernen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Schedule</source>
   <translation>Planen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>The post that is there will be changed.</source>
   <translation>Der Beitrag dort wird geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>Time of publication</source>
   <translation>Zeit der Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>What Waits…</source>
   <translation>Was wartet …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{0} Anyway</source>
   <translation>Trotzdem {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{0} for the network.</source>
   <translation>{0} auf das Netz.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{0} for {1}</source>
   <translation>{0} für {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/publish/outbox.py" />
   <source>{count:,} stories wait</source>
   <translation>
    <numerusform>{count:,} Artikel wartet</numerusform>
    <numerusform>{count:,} Artikel warten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>Keeping the secret</source>
   <translation>Das Geheimnis wird abgelegt</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>Remove “{0}”?</source>
   <translation>„{0}“ entfernen?</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>Removing {0}</source>
   <translation>{0} wird entfernt</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>Signing in…</source>
   <translation>Anmeldung läuft …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>Writer forgets how to reach “{0}” and its secret. What is published there stays.</source>
   <translation>Writer vergisst den Weg zu „{0}“ und das Geheimnis dafür. Was dort veröffentlicht ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/connecting.py" />
   <source>✓ It works: {0}</source>
   <translation>✓ Es geht: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/outbox.py" />
   <source>Not published: {0}</source>
   <translation>Nicht veröffentlicht: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/outbox.py" />
   <source>Sending “{0}” to {1}…</source>
   <translation>„{0}“ wird an {1} gesendet …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/outbox.py" />
   <source>Writer could not send it.</source>
   <translation>Writer konnte den Artikel nicht senden.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/outbox.py" />
   <source>{0} for the network</source>
   <translation>{0} auf das Netz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/publish/outbox.py" />
   <source>{count:,} stories</source>
   <translation>
    <numerusform>{count:,} Artikel</numerusform>
    <numerusform>{count:,} Artikel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/outbox.py" />
   <source>✓ “{0}” is on {1}</source>
   <translation>✓ „{0}“ ist auf {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>Keep it in {0}</source>
   <translation>In {0} behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>Stopping…</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>This computer has no safe place for it: you are asked for it each time.</source>
   <translation>Dieser Computer hat keinen sicheren Ort dafür: Es wird jedes Mal danach gefragt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>What is being done</source>
   <translation>Was gerade geschieht</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/pages.py" />
   <source>You can go on writing: what is sent is the story as it was.</source>
   <translation>Schreiben geht weiter: Gesendet wird der Artikel, wie er war.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Changed by the server</source>
   <translation>Vom Server geändert</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Copy Link</source>
   <translation>Link kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Handed in as a draft on {0}</source>
   <translation>Als Entwurf auf {0} abgegeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Handed in for review on {0}</source>
   <translation>Auf {0} zur Durchsicht abgegeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Handed in on {0}</source>
   <translation>Auf {0} abgegeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Leave It as It Is There</source>
   <translation>Dort so lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/stories/compare_view.py" />
   <source>Mine</source>
   <translation>Meine Fassung</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Not published</source>
   <translation>Nicht veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Not published on {0}</source>
   <translation>Nicht auf {0} veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>On {0}</source>
   <translation>Auf {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Publish All the Same</source>
   <translation>Trotzdem veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Publish as a New Post</source>
   <translation>Als neuen Beitrag veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Published on {0}</source>
   <translation>Auf {0} veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Publishing to {0}</source>
   <translation>Wird auf {0} veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Put Mine in Its Place</source>
   <translation>Meine Fassung einsetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Save the story first: what is published is remembered by its file.</source>
   <translation>Erst den Artikel speichern: Was veröffentlicht ist, merkt sich Writer an der Datei.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Scheduled on {0}</source>
   <translation>Auf {0} eingeplant</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Send It Later</source>
   <translation>Später senden</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Take It Off the Site</source>
   <translation>Von der Website nehmen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>That time has passed: a story is scheduled for a time to come.</source>
   <translation>Diese Zeit ist vorbei: Geplant wird für eine, die noch kommt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>The story waits no more: it has been sent already.</source>
   <translation>Der Artikel wartet nicht mehr: Er ist schon gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>The story waits, and is sent to {0} when the network is back.</source>
   <translation>Der Artikel wartet und wird an {0} gesendet, sobald das Netz wieder da ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>To know</source>
   <translation>Zu wissen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Try Again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>✓ new</source>
   <translation>✓ neu</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>✓ updated</source>
   <translation>✓ aktualisiert</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Choose…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Folder of the site</source>
   <translation>Ordner der Website</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Kind of system</source>
   <translation>Art des Systems</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Name of the connection</source>
   <translation>Name der Verbindung</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>New Connection</source>
   <translation>Neue Verbindung</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Try It</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>a word of your own: paper, blog</source>
   <translation>ein eigenes Wort: Zeitung, Blog</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>{0}, if need be</source>
   <translation>{0}, falls nötig</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting.py" />
   <source>To {0}, since {1:%H:%M}, {1:%Y-%m-%d}</source>
   <translation>An {0}, seit {1:%H:%M}, {1:%Y-%m-%d}</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Do Not Send</source>
   <translation>Nicht senden</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Nothing is sent by itself: Send Now goes on where it stopped.</source>
   <translation>Nichts wird von selbst gesendet: „Jetzt senden“ macht da weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Nothing waits any more.</source>
   <translation>Es wartet nichts mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Send Now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Stories are sent by themselves as soon as the site can be reached.</source>
   <translation>Artikel werden von selbst gesendet, sobald die Website erreichbar ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/waiting_page.py" />
   <source>Waiting for the network</source>
   <translation>Warten auf das Netz</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>17 March 2025</source>
   <translation>17. März 2025</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>Marta Diaz</source>
   <translation>Marta Diaz</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>Role</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>Speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>on her page</source>
   <translation>auf ihrer Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>union president</source>
   <translation>Gewerkschaftschefin</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/line.py" />
   <location filename="../../writer/app/settings/row.py" />
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <location filename="../../writer/app/row_menus.py" />
   <source>Go There</source>
   <translation>Hingehen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <source>Copy Details</source>
   <translation>Angaben kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <source>Free software under the MIT licence. It works with no network and sends nothing anywhere.</source>
   <translation>Freie Software unter der MIT-Lizenz. Sie kommt ohne Netz aus und sendet nichts.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <source>Own files</source>
   <translation>Eigene Dateien</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <source>Recovery</source>
   <translation>Wiederherstellung</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <location filename="../../writer/app/settings/page.py" />
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <source>Version {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/about_card.py" />
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Write, check and export news stories.</source>
   <translation>Nachrichten schreiben, prüfen und ausgeben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>A key needs Ctrl or Alt with it, or to be one of F1 to F12.</source>
   <translation>Eine Taste braucht Strg oder Alt dazu, oder ist eine von F1 bis F12.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>Desktops keep this key for windows of their own.</source>
   <translation>Diese Taste gehört der Fensterverwaltung.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>Key of {0}: {1}</source>
   <translation>Taste für {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>Press the new key…</source>
   <translation>Neue Taste drücken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>This key begins an accent, or has no name: choose another.</source>
   <translation>Diese Taste leitet einen Akzent ein oder hat keinen Namen: Bitte eine andere wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <source>This key moves through words or deletes them.</source>
   <translation>Diese Taste bewegt sich durch Wörter oder löscht sie.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_button.py" />
   <location filename="../../writer/app/settings/key_rows.py" />
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <location filename="../../writer/app/settings/row.py" />
   <source>Default: {0}</source>
   <translation>Vorgabe: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <location filename="../../writer/app/settings/page.py" />
   <source>Keys: {0}</source>
   <translation>Tasten: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>Leave It</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <location filename="../../writer/app/settings/row.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>Reset the key of {0}</source>
   <translation>Taste für {0} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>Swap</source>
   <translation>Tauschen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>Use It Here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} ist die Taste für „{1}“.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/key_rows.py" />
   <source>“{0}” has this key as well; one of the two needs another.</source>
   <translation>„{0}“ hat dieselbe Taste; eines von beiden braucht eine andere.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>No command has these letters or keys.</source>
   <translation>Kein Befehl hat diese Buchstaben oder Tasten.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>Search commands and keys</source>
   <translation>Befehle und Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/keys_page.py" />
   <source>Search commands and keys…</source>
   <translation>Befehle und Tasten suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/page.py" />
   <source>No setting or command has these letters.</source>
   <translation>Keine Einstellung und kein Befehl hat diese Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/page.py" />
   <source>Search settings and keys</source>
   <translation>Einstellungen und Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/page.py" />
   <source>Search settings and keys…</source>
   <translation>Einstellungen und Tasten suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>Reset {0} to {1}</source>
   <translation>{0} auf {1} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings/row.py" />
   <source>{0} Default: {1}.</source>
   <translation>{0} Vorgabe: {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/sheets.py" />
   <source>Open a recent story…</source>
   <translation>Zuletzt geöffneten Artikel öffnen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/desk.py" />
   <source>No other word is marked.</source>
   <translation>Kein weiteres Wort ist markiert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Add “{0}” beside This Story</source>
   <translation>„{0}“ ins Wörterbuch dieses Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Add “{0}” to My Dictionary</source>
   <translation>„{0}“ in mein Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Harper: {0}</source>
   <translation>Harper auf Englisch: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Ignore Until Writer Ends</source>
   <translation>Bis zum Ende von Writer übergehen</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Looking for suggestions…</source>
   <translation>Vorschläge werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>No suggestions</source>
   <translation>Keine Vorschläge</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Remove “{0}” from My Dictionary</source>
   <translation>„{0}“ aus meinem Wörterbuch nehmen</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Spelling of {0}</source>
   <translation>Schreibung von {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>American English</source>
   <translation>Englisch (USA)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Australian English</source>
   <translation>Englisch (Australien)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Austrian German</source>
   <translation>Deutsch (Österreich)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Brazilian Portuguese</source>
   <translation>Portugiesisch (Brasilien)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>British English</source>
   <translation>Englisch (Großbritannien)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Canadian English</source>
   <translation>Englisch (Kanada)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Czech</source>
   <translation>Tschechisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Danish</source>
   <translation>Dänisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>English</source>
   <comment>what a story is written in</comment>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Finnish</source>
   <translation>Finnisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Harper reads its grammar.</source>
   <translation>Harper liest die Grammatik.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Nobody has read the story yet.</source>
   <translation>Noch niemand hat den Artikel gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Nobody reads its grammar: Harper reads English, and is there after “pip install harper-py”.</source>
   <translation>Niemand liest die Grammatik: Harper liest Englisch und ist nach „pip install harper-py“ da.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Norwegian</source>
   <translation>Norwegisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Portuguese</source>
   <translation>Portugiesisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Russian</source>
   <translation>Russisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Spelling is off; {0} switches it on.</source>
   <translation>Die Rechtschreibprüfung ist aus; {0} schaltet sie ein.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Spelling: no dictionary</source>
   <translation>Rechtschreibung: kein Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Spelling: off</source>
   <translation>Rechtschreibung: aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Spelling: {0}</source>
   <translation>Rechtschreibung: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Swiss German</source>
   <translation>Deutsch (Schweiz)</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>The story does not say its language, and none was recognised: no word is marked. Set its Language field.</source>
   <translation>Der Artikel nennt seine Sprache nicht, und keine wurde erkannt: Kein Wort wird markiert. Bitte das Feld „Sprache“ setzen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>The story has no language in its fields; it reads like {0}.</source>
   <translation>In den Feldern des Artikels steht keine Sprache; er liest sich wie {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>There is no dictionary for {0}, so no word is marked.</source>
   <translation>Für {0} gibt es kein Wörterbuch, darum wird kein Wort markiert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Turkish</source>
   <translation>Türkisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Ukrainian</source>
   <translation>Ukrainisch</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>Writer uses every dictionary the system has: on Debian and Ubuntu “apt install libenchant-2-2 hunspell-{0}”, on Fedora “dnf install enchant2 hunspell-{0}”, then “pip install pyenchant” where Writer is installed.</source>
   <translation>Writer nutzt jedes Wörterbuch des Systems: auf Debian und Ubuntu „apt install libenchant-2-2 hunspell-{0}“, auf Fedora „dnf install enchant2 hunspell-{0}“, dann „pip install pyenchant“ dort, wo Writer installiert ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>{0} is spelt by a word list that comes with Writer.</source>
   <translation>{0} liest eine Wortliste, die Writer mitbringt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/spelling/telling.py" />
   <source>{0} is spelt by the system’s dictionary {1}.</source>
   <translation>{0} liest das Wörterbuch {1} des Systems.</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>Ln {0}, Col {1}</source>
   <translation>Z. {0}, Sp. {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>Not saved · kept for recovery</source>
   <translation>Nicht gespeichert · gesichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>Stories that wait for the network</source>
   <translation>Artikel, die auf das Netz warten</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>The house style the story is checked by</source>
   <translation>Der Hausstil, nach dem der Artikel geprüft wird</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>Which dictionary reads the story, and how to get others</source>
   <translation>Welches Wörterbuch den Artikel liest, und wie man andere bekommt</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>✓ Saved</source>
   <translation>✓ Gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/status_line.py" />
   <source>✓ Saved {0:%H:%M}</source>
   <translation>✓ Gespeichert {0:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/compare_view.py" />
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/compare_view.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>The file on disk</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/templates.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Delete Unsaved Words</source>
   <translation>Ungespeicherte Worte löschen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Delete the unsaved words of “{0}” for good?</source>
   <translation>Die ungespeicherten Worte von „{0}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/templates.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Open a story</source>
   <translation>Artikel öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Replace Theirs with Mine</source>
   <translation>Deren Fassung durch meine ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/recovering.py" />
   <source>Restore Unsaved Words</source>
   <translation>Ungespeicherte Worte wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Save It Again</source>
   <translation>Noch einmal speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Save Mine Under Another Name…</source>
   <translation>Meine unter anderem Namen speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Save as UTF-8</source>
   <translation>Als UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Save the story</source>
   <translation>Artikel speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Save “{0}” first?</source>
   <translation>„{0}“ erst speichern?</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Stories (*.md *.markdown)</source>
   <translation>Artikel (*.md *.markdown)</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Stories and text (*.md *.markdown *.txt)</source>
   <translation>Artikel und Texte (*.md *.markdown *.txt)</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Take Theirs</source>
   <translation>Deren Fassung nehmen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>There is no text on the clipboard: copy an article first.</source>
   <translation>In der Zwischenablage ist kein Text: erst einen Artikel kopieren.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>These are your unsaved words. Save to keep them.</source>
   <translation>Das sind die ungespeicherten Worte. Speichern behält sie.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>Unsaved words, and the file as it is</source>
   <translation>Ungespeicherte Worte und die Datei, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <location filename="../../writer/app/stories/recovering.py" />
   <location filename="../../writer/app/stories/session.py" />
   <location filename="../../writer/app/stories/starting.py" />
   <location filename="../../writer/app/tabs/tab.py" />
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>“{0}” holds unsaved words that cannot be read: {1}.</source>
   <translation>„{0}“ enthält ungespeicherte Worte, die nicht zu lesen sind: {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>“{0}” is open in another tab: close it there first, or choose another name.</source>
   <translation>„{0}“ ist in einem anderen Reiter offen: Bitte erst dort schließen oder einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/flow.py" />
   <source>“{0}” is this story already. A story is open once, so that no word is lost.</source>
   <translation>„{0}“ ist schon dieser Artikel. Ein Artikel ist nur einmal offen, damit kein Wort verloren geht.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Edited since, so it stays</source>
   <translation>Seitdem bearbeitet, bleibt also</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Made into a story</source>
   <translation>Zum Artikel gemacht</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Made into a story · {0}</source>
   <translation>Zum Artikel gemacht · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Nothing had to be decided: the text is taken as it was.</source>
   <translation>Nichts war zu entscheiden: Der Text ist übernommen, wie er ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>Undone</source>
   <translation>Rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>What was made of the pasted text</source>
   <translation>Was aus dem eingefügten Text wurde</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/stories/import_panel.py" />
   <source>{count:,} decisions</source>
   <translation>
    <numerusform>{count:,} Entscheidung</numerusform>
    <numerusform>{count:,} Entscheidungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/recovering.py" />
   <location filename="../../writer/app/stories/starting.py" />
   <source>%-d %B, %H:%M</source>
   <translation>%-d. %B, %H:%M</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/recovering.py" />
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/recovering.py" />
   <source>Not Now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/recovering.py" />
   <source>What was typed in “{0}” until {1} was never saved.</source>
   <translation>Was bis {1} in „{0}“ getippt wurde, ist nie gespeichert worden.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/recovering.py" />
   <source>What was typed in “{0}” until {1} was never saved; the file has changed since.</source>
   <translation>Was bis {1} in „{0}“ getippt wurde, ist nie gespeichert worden; die Datei hat sich seither geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Decide Later</source>
   <translation>Später entscheiden</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Go On in “{0}”</source>
   <translation>In „{0}“ weiterschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Keep Mine</source>
   <translation>Meine behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Save It Again as “{0}”</source>
   <translation>Wieder als „{0}“ speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>See Both Side by Side</source>
   <translation>Beide nebeneinander ansehen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Show What Changed</source>
   <translation>Änderungen zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>Yours is kept. Saving it replaces “{0}” on disk.</source>
   <translation>Ihre Fassung bleibt. Beim Speichern ersetzt sie „{0}“ auf der Festplatte.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” cannot be read on disk any more. Its text is kept here, not saved.</source>
   <translation>„{0}“ lässt sich auf der Festplatte nicht mehr lesen. Der Text bleibt hier, ist aber nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” has another name now: “{1}”.</source>
   <translation>„{0}“ heißt jetzt anders: „{1}“.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” stands here as it is on disk. Undo brings back what you had.</source>
   <translation>„{0}“ steht hier, wie er auf der Festplatte liegt. Rückgängig holt Ihre Fassung zurück.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” was changed on disk</source>
   <translation>„{0}“ wurde auf der Festplatte geändert</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” was changed on disk and is read again. Undo brings back what stood here.</source>
   <translation>„{0}“ wurde auf der Festplatte geändert und neu gelesen. Rückgängig holt zurück, was hier stand.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” was changed on disk, and here</source>
   <translation>„{0}“ wurde auf der Festplatte geändert und auch hier</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” was changed on disk, and here it has changes that are not saved.</source>
   <translation>„{0}“ wurde auf der Festplatte geändert und hat hier Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/reloading.py" />
   <source>“{0}” was moved or deleted. Its text is kept here; saving writes the file again.</source>
   <translation>„{0}“ wurde verschoben oder gelöscht. Der Text bleibt hier; Speichern schreibt die Datei neu.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>A raw article becomes headline, sections and quotes</source>
   <translation>Ein roher Text wird zu Titel, Abschnitten und Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>A story file, Markdown or text</source>
   <translation>Ein Artikel, Markdown oder Text</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>An empty page</source>
   <translation>Ein leeres Blatt</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>From a template</source>
   <translation>Aus einer Vorlage</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <location filename="../../writer/app/tabs/strip.py" />
   <source>New story</source>
   <translation>Neuer Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>News, interview, obituary, live update and more</source>
   <translation>Nachricht, Interview, Nachruf, Live-Ticker und mehr</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Paste as story</source>
   <translation>Als Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Recovered</source>
   <translation>Wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <location filename="../../writer/app/tabs/tab.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/start_page.py" />
   <source>Stories you open are listed here.</source>
   <translation>Hier stehen die geöffneten Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source> · the file has changed since</source>
   <translation> · die Datei wurde seitdem geändert</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source> · the file is gone</source>
   <translation> · die Datei ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source>%-d %B %Y</source>
   <translation>%-d. %B %Y</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source>A sample story</source>
   <translation>Ein Beispielartikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source>opens as a copy, yours to try</source>
   <translation>öffnet sich als Kopie zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source>today {0:%H:%M}</source>
   <translation>heute {0:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/starting.py" />
   <source>{0:,} words, last typed {1}{2}</source>
   <translation>{0:,} Wörter, zuletzt getippt {1}{2}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Delete the template “{0}” for good?</source>
   <translation>Die Vorlage „{0}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Delete “{0}”</source>
   <translation>„{0}“ löschen</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Deleted: {0}.</source>
   <translation>Gelöscht: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Edit or delete own templates…</source>
   <translation>Eigene Vorlagen bearbeiten oder löschen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Edit “{0}”</source>
   <translation>„{0}“ bearbeiten</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Kept as a template: {0}. New from Template offers it.</source>
   <translation>Als Vorlage behalten: {0}. „Neu aus Vorlage“ bietet sie an.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>New story from a template…</source>
   <translation>Neuer Artikel aus einer Vorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>Own templates…</source>
   <translation>Eigene Vorlagen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/stories/templates.py" />
   <source>The template cannot be kept: {0}</source>
   <translation>Die Vorlage lässt sich nicht behalten: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/insert_menu.py" />
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/insert_menu.py" />
   <source>Insert: </source>
   <translation>Einfügen: </translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/insert_menu.py" />
   <source>Quote, image, list…</source>
   <translation>Zitat, Bild, Liste …</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/role_menu.py" />
   <source>Turn Into</source>
   <translation>Umwandeln in</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/role_menu.py" />
   <source>Turn block into</source>
   <translation>Block umwandeln in</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/stashing.py" />
   <source>Bring back from the stash…</source>
   <translation>Aus der Ablage zurückholen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/stashing.py" />
   <source>Empty stash</source>
   <translation>Leere Ablage</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/stashing.py" />
   <source>Nothing to stash here: select some words, or go to a paragraph.</source>
   <translation>Hier ist nichts abzulegen: Worte auswählen oder in einen Absatz gehen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/stashing.py" />
   <source>The stash of this story is empty.</source>
   <translation>Die Ablage dieses Artikels ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/structure.py" />
   <source>A pull quote repeats words of the story: write some first.</source>
   <translation>Ein Zitatkasten wiederholt Worte des Artikels: Schreiben Sie erst welche.</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Pull Quote</source>
   <translation>Zitatkasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/structure/structure.py" />
   <source>Which words of the story?</source>
   <translation>Welche Worte des Artikels?</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/beginning.py" />
   <location filename="../../writer/app/window.py" />
   <source>{0}[*] — Writer</source>
   <translation>{0}[*] — Writer</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/beside.py" />
   <source>Open a second story first: the two are then shown side by side. The same story stands in one place only, so that no word is lost.</source>
   <translation>Bitte erst einen zweiten Artikel öffnen: Dann stehen beide nebeneinander. Derselbe Artikel steht nur an einer Stelle, damit kein Wort verloren geht.</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/closing.py" />
   <source>No story was closed since Writer began: earlier ones are in “Open Recent”.</source>
   <translation>Seit dem Start wurde kein Artikel geschlossen: Frühere stehen unter „Zuletzt geöffnet“.</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/keeping.py" />
   <source>No longer where it was, so not opened again: {0}</source>
   <translation>Nicht mehr am alten Ort, daher nicht wieder geöffnet: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Close {0}</source>
   <translation>{0} schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Copy Path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Earlier tabs</source>
   <translation>Frühere Tabs</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Later tabs</source>
   <translation>Spätere Tabs</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>Open stories</source>
   <translation>Offene Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>{0} — not saved</source>
   <translation>{0} — nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/strip.py" />
   <source>{0}, not saved</source>
   <translation>{0}, nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/tab.py" />
   <source>Start page</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <location filename="../../writer/app/tabs/tab.py" />
   <source>“{0}” is the same file as “{1}”, which is open here.</source>
   <translation>„{0}“ ist dieselbe Datei wie „{1}“, die hier offen ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Block: {0}</source>
   <translation>Block: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Bullets</source>
   <translation>Aufzählung</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Export ▾</source>
   <translation>Ausgeben ▾</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>More commands</source>
   <translation>Weitere Befehle</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>Numbers</source>
   <translation>Nummern</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>The checks have not read the story</source>
   <translation>Die Prüfung hat den Artikel nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>The story is being checked</source>
   <translation>Der Artikel wird geprüft</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>Toolbar</source>
   <translation>Werkzeugleiste</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>What the block at the caret is</source>
   <translation>Was der Block an der Schreibmarke ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>{0}. Show what the story still lacks</source>
   <translation>{0}. Zeigen, was dem Artikel noch fehlt</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/cut_text.py" />
   <source>{0}; cut off: {1}</source>
   <translation>{0}; abgeschnitten: {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>Feed item</source>
   <translation>Feed-Eintrag</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>Many feeds show the summary alone, and there is none.</source>
   <translation>Viele Feeds zeigen nur den Vorspann, und es gibt keinen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>No read-more break: front pages cut after about {0} words.</source>
   <translation>Keine Weiterlesen-Marke: Startseiten schneiden nach etwa {0} Wörtern ab.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>Nothing stands before the read-more break.</source>
   <translation>Vor der Weiterlesen-Marke steht nichts.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>Read more ›</source>
   <translation>Weiterlesen ›</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>The story has no headline.</source>
   <translation>Der Artikel hat keinen Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <source>Write a summary</source>
   <translation>Vorspann schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <source>Write the headline</source>
   <translation>Titel schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>{0} before the read-more break</source>
   <translation>{0} vor der Weiterlesen-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/feed_view.py" />
   <source>{0}: long for a front page.</source>
   <translation>{0}: lang für eine Startseite.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Actual Size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Larger Page</source>
   <translation>Seite größer</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>More of the page</source>
   <translation>Mehr zur Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Page at {0} %: show actual size</source>
   <translation>Seite zu {0} %: Originalgröße zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Print the Page…</source>
   <translation>Seite drucken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Smaller Page</source>
   <translation>Seite kleiner</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Views, zoom, print, PDF</source>
   <translation>Ansichten, Zoom, Drucken, PDF</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/picture_box.py" />
   <source>Lead image: {0}</source>
   <translation>Titelbild: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/picture_box.py" />
   <source>No lead image: cards show none · add 1200 × 630</source>
   <translation>Kein Titelbild: Karten zeigen keines · 1200 × 630 hinzufügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/picture_box.py" />
   <source>The lead image is not in the story’s folder</source>
   <translation>Das Titelbild liegt nicht im Ordner des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/picture_box.py" />
   <source>The lead image is of a kind that cards do not show</source>
   <translation>Das Titelbild ist von einer Art, die Karten nicht zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/picture_box.py" />
   <source>The lead image is on another site and is not fetched</source>
   <translation>Das Titelbild liegt auf einer anderen Website und wird nicht geholt</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/printing.py" />
   <source>The page is not shown yet; try again when it is.</source>
   <translation>Die Seite ist noch nicht da; bitte gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>About {0} px of summary are shown; {1:,} px are cut.</source>
   <translation>Etwa {0} px des Vorspanns sind zu sehen; {1:,} px abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>On a computer</source>
   <translation>Am Rechner</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>On a phone</source>
   <translation>Am Telefon</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>Search engines promise no widths and may choose other words of the story.</source>
   <translation>Suchmaschinen versprechen keine Breiten und wählen manchmal andere Worte des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>Search result</source>
   <translation>Suchergebnis</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>Search result, {0}</source>
   <translation>Suchergebnis, {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>Search shows {0}; {1}.</source>
   <translation>Die Suche zeigt {0}; {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <source>Shorten the Headline</source>
   <translation>Titel kürzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/app/views/social_view.py" />
   <source>Shorten the summary</source>
   <translation>Vorspann kürzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>The headline fits{0}.</source>
   <translation>Der Titel passt{0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>The story has no summary.</source>
   <translation>Der Artikel hat keinen Vorspann.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>The summary fits.</source>
   <translation>Der Vorspann passt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>Without a summary, search shows how the story begins.</source>
   <translation>Ohne Vorspann zeigt die Suche den Anfang des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>about two lines</source>
   <translation>etwa zwei Zeilen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>about {0} px</source>
   <translation>etwa {0} px</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>{0:,} px are cut</source>
   <translation>{0:,} px sind abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/search_view.py" />
   <source>{0} cut</source>
   <translation>{0} abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>Link card</source>
   <translation>Link-Karte</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>Social card</source>
   <translation>Karte in sozialen Netzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>The lead image is fetched from its site when the card is made, not here.</source>
   <translation>Das Titelbild wird von seiner Website geholt, wenn die Karte entsteht, nicht hier.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>Without a summary, {0}.</source>
   <translation>Ohne Vorspann {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>about {0} characters, {1}</source>
   <translation>etwa {0} Zeichen, {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>cards say nothing more</source>
   <translation>sagen Karten nichts weiter</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>cards show how the story begins</source>
   <translation>zeigen Karten den Anfang des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>one line</source>
   <translation>eine Zeile</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>two lines</source>
   <translation>zwei Zeilen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>{0} of {1} px</source>
   <translation>{0} zu {1} px</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>{0} shows about {1} characters of summary</source>
   <translation>{0} zeigt etwa {1} Zeichen des Vorspanns</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>{0} shows {1}: the headline fits.</source>
   <translation>{0} zeigt {1}: Der Titel passt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>{0} shows {1}; {2} cut.</source>
   <translation>{0} zeigt {1}; {2} abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/social_view.py" />
   <source>{0}; {1} cut.</source>
   <translation>{0}; {1} abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_box.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Source</source>
   <translation>Quelltext</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_text.py" />
   <source>… {0:,} characters …</source>
   <translation>… {0:,} Zeichen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_text.py" />
   <source>… {0:,} more characters</source>
   <translation>… {0:,} weitere Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source> · pictures and endless lines are shortened here, not in the copy</source>
   <translation> · Bilder und endlose Zeilen sind hier gekürzt, nicht in der Kopie</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Copy all</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Copy the whole source</source>
   <translation>Den ganzen Quelltext kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Find in the source</source>
   <translation>Im Quelltext suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Line numbers</source>
   <translation>Zeilennummern</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Making {0} …</source>
   <translation>{0} entsteht …</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Next place (F3)</source>
   <translation>Nächste Stelle (F3)</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Previous place (Shift+F3)</source>
   <translation>Vorige Stelle (Umschalt+F3)</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Source of the page</source>
   <translation>Quelltext der Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>Source of: {0}</source>
   <translation>Quelltext: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>many</source>
   <translation>vielen</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>none</source>
   <comment>places found</comment>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/source_view.py" />
   <source>{0:,} of {1}</source>
   <translation>{0:,} von {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/views/source_view.py" />
   <source>{count:,} lines</source>
   <translation>
    <numerusform>{count:,} Zeile</numerusform>
    <numerusform>{count:,} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/views/tab_strip.py" />
   <source>Views of the page</source>
   <translation>Ansichten der Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/counted_header.py" />
   <source>Problems · {0}</source>
   <translation>Probleme · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/counted_header.py" />
   <source>{0:,} advice</source>
   <translation>{0:,} Hinweise</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/marks.py" />
   <location filename="../../writer/checks/report.py" />
   <source>advice</source>
   <comment>a severity</comment>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/marks.py" />
   <location filename="../../writer/checks/report.py" />
   <source>error</source>
   <comment>a severity</comment>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/marks.py" />
   <source>ready</source>
   <comment>no problem</comment>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../writer/app/widgets/marks.py" />
   <location filename="../../writer/checks/report.py" />
   <source>warning</source>
   <comment>a severity</comment>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../../writer/app/window.py" />
   <source>Ready to publish: no problem was found.</source>
   <translation>Bereit zur Veröffentlichung: kein Problem gefunden.</translation>
  </message>
  <message>
   <location filename="../../writer/app/window.py" />
   <source>Something went wrong in Writer ({0}). Your words are safe; save the story and start Writer again.</source>
   <translation>In Writer ist etwas schiefgegangen ({0}). Die Worte sind sicher; bitte speichern und Writer neu starten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/fixes.py" />
   <source>Fix all</source>
   <translation>Alles beheben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/fixes.py" />
   <source>“{title}” was not applied: the story has changed since it was checked. Check again.</source>
   <translation>„{title}“ wurde nicht angewendet: Der Artikel hat sich seit der Prüfung geändert. Bitte noch einmal prüfen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>A rule is a table: write [[rule]] over it.</source>
   <translation>Eine Regel ist eine Tabelle: [[rule]] darüberschreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>A rule needs an “id” without spaces, such as house.kyiv.</source>
   <translation>Eine Regel braucht eine „id“ ohne Leerzeichen, etwa house.kyiv.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>The id “{id}” is there twice.</source>
   <translation>Die Kennung „{id}“ kommt zweimal vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>Write [[rule]] over each rule.</source>
   <translation>Über jeder Regel steht [[rule]].</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>give an example that fails (“fail”) and one that passes (“pass”).</source>
   <translation>bitte ein Beispiel angeben, das durchfällt („fail“), und eines, das besteht („pass“).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>{name}: in a house style “kind” says what Vale’s “extends” says; it is one of {listed}.</source>
   <translation>{name}: In einem Hausstil sagt „kind“, was bei Vale „extends“ sagt; es ist eines von {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>{name}: “kind” is one of {listed}.</source>
   <translation>{name}: „kind“ ist eines von {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>{name}: “severity” is one of {known}.</source>
   <translation>{name}: „severity“ ist eines von {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>“words” is a table: one “Kiev = "Kyiv"” for each line.</source>
   <translation>„words“ ist eine Tabelle: ein „Kiev = "Kyiv"“ je Zeile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>“words” says what to write instead of “{word}” as text: {word} = "…".</source>
   <translation>„words“ sagt als Text, was statt „{word}“ zu schreiben ist: {word} = "…".</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/own_rules.py" />
   <source>“{name}” is a list of words.</source>
   <translation>„{name}“ ist eine Liste von Wörtern.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>The limit “{name}” is a whole number.</source>
   <translation>Die Grenze „{name}“ ist eine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>There is no house style “{name}”.</source>
   <translation>Es gibt keinen Hausstil „{name}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <location filename="../../writer/checks/registry.py" />
   <source>There is no rule “{key}”; `writer rules` lists them.</source>
   <translation>Es gibt keine Regel „{key}“; `writer rules` zählt sie auf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“builtin” is true or false.</source>
   <translation>„builtin“ ist true oder false.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“rules” is a table of rules.</source>
   <translation>„rules“ ist eine Tabelle von Regeln.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“{id}” has no limit “{name}”; it has {known}.</source>
   <translation>„{id}“ hat keine Grenze „{name}“; es gibt {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“{key}” is a rule of Writer’s own: give yours another id.</source>
   <translation>„{key}“ ist eine Regel von Writer: bitte eine andere id wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <location filename="../../writer/checks/house/vale_part.py" />
   <source>“{key}” is not known here; there are {listed}.</source>
   <translation>„{key}“ ist hier nicht bekannt; es gibt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“{key}” is on, off, {known}, or a table of limits.</source>
   <translation>„{key}“ ist on, off, {known} oder eine Tabelle von Grenzen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <source>“{name}” extends this one in turn.</source>
   <translation>„{name}“ erweitert seinerseits diesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/reading.py" />
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is text.</source>
   <translation>„{name}“ ist Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/rule_keys.py" />
   <source>Did you mean “{word}”?</source>
   <translation>War „{word}“ gemeint?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/rule_keys.py" />
   <source>{name}: an action is one of {listed}.</source>
   <translation>{name}: Eine „action“ ist eine von {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/rule_keys.py" />
   <source>{name}: there is no scope “{part}”.</source>
   <translation>{name}: Einen Bereich „{part}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/rule_keys.py" />
   <location filename="../../writer/checks/vale/definition.py" />
   <source>{name}: {fault}</source>
   <translation>{name}: {fault}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/rule_keys.py" />
   <source>{name}: “{key}” is not known to rules of kind {kind}; there are {listed}.</source>
   <translation>{name}: „{key}“ kennen Regeln der Art {kind} nicht; es gibt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/vale_part.py" />
   <location filename="../../writer/publishing/folder.py" />
   <source>The folder “{folder}” is not there.</source>
   <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/vale_part.py" />
   <source>“min_level” is suggestion, warning or error.</source>
   <translation>„min_level“ ist suggestion, warning oder error.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/vale_part.py" />
   <source>“rules” is a table: "Google.We" = "NO".</source>
   <translation>„rules“ ist eine Tabelle: "Google.We" = "NO".</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/vale_part.py" />
   <source>“vale” is a table with “ini” or “styles”.</source>
   <translation>„vale“ ist eine Tabelle mit „ini“ oder „styles“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/house/vale_part.py" />
   <source>“{name}” is a list of names.</source>
   <translation>„{name}“ ist eine Liste von Namen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/phrases.py" />
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>Change it to “{words}”</source>
   <translation>In „{words}“ ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/phrases.py" />
   <source>Change {was} to “{words}”</source>
   <translation>{was} in „{words}“ ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/phrases.py" />
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>Take “{words}” out</source>
   <translation>„{words}“ streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/phrases.py" />
   <source>“{words}” {why}.</source>
   <translation>„{words}“ {why}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/places.py" />
   <location filename="../../writer/importers/base.py" />
   <location filename="../../writer/storage/faults.py" />
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/posts.py" />
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <location filename="../../writer/exporters/content/dates.py" />
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/importers/plain/bylines.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/posts.py" />
   <source>handle</source>
   <comment>of a post</comment>
   <translation>Nutzername</translation>
  </message>
  <message>
   <location filename="../../writer/checks/posts.py" />
   <source>link</source>
   <comment>of a post</comment>
   <translation>Link</translation>
  </message>
  <message>
   <location filename="../../writer/checks/posts.py" />
   <source>platform</source>
   <comment>of a post</comment>
   <translation>Netzwerk</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>Not ready: {count} problems block it.</source>
   <translation>
    <numerusform>Nicht fertig: {count} Problem hält ihn auf.</numerusform>
    <numerusform>Nicht fertig: {count} Probleme halten ihn auf.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>Ready to publish.</source>
   <translation>Bereit zur Veröffentlichung.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>Ready, with {count} things to look at.</source>
   <translation>
    <numerusform>Fertig, mit {count} Punkt zum Ansehen.</numerusform>
    <numerusform>Fertig, mit {count} Punkten zum Ansehen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>characters in the headline</source>
   <translation>Zeichen im Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>characters in the summary</source>
   <translation>Zeichen im Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>headings</source>
   <translation>Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>minutes of reading</source>
   <translation>Minuten Lesezeit</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>paragraphs</source>
   <translation>Absätze</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <source>quotes</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../writer/checks/ready_sheet.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/checks/report.py" />
   <source>It is offered, never applied unread.</source>
   <translation>Sie wird angeboten, nie ungesehen angewendet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/report.py" />
   <source>It is safe: `writer fix` applies it.</source>
   <translation>Sie ist sicher: `writer fix` wendet sie an.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/report.py" />
   <source>Only a person can mend it.</source>
   <translation>Nur ein Mensch kann es beheben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Add the source</source>
   <translation>Quelle ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Adds “according to”, for the writer to finish.</source>
   <translation>Ergänzt „according to“, zum Weiterschreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>An estimate of dead, hurt, missing or of damage has a source in its paragraph or the next one, or elsewhere in the story. Counts that are history are left alone.</source>
   <translation>Eine Schätzung von Toten, Verletzten, Vermissten oder Schäden hat eine Quelle in ihrem Absatz, im nächsten oder anderswo im Artikel. Zahlen aus der Geschichte bleiben außen vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Figure without a source</source>
   <translation>Zahl ohne Quelle</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>NPR Ethics Handbook, accuracy; Associated Press on attribution (Poynter)</source>
   <translation>NPR Ethics Handbook, Genauigkeit; Associated Press über Zuschreibung (Poynter)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Nobody counted them before the reporter’s eyes; who did decides what the figure is worth.</source>
   <translation>Niemand hat sie vor den Augen des Reporters gezählt; wer es tat, entscheidet, was die Zahl wert ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Who says “{words}”? Give the source of the figure.</source>
   <translation>Wer sagt „{words}“? Zur Zahl gehört die Quelle.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>No “it is believed that”, “sources said”, “some say” or “critics say” stands in for a source.</source>
   <translation>Kein „it is believed that“, „sources said“, „some say“ oder „critics say“ steht für eine Quelle.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>Readers judge news by who says it; “some say” may be the reporter.</source>
   <translation>Leser beurteilen Nachrichten danach, wer sie sagt; „some say“ kann auch der Reporter sein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>Source that is nobody</source>
   <translation>Quelle, die niemand ist</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>The Associated Press, news values on anonymous sources; Reuters Handbook, sourcing</source>
   <translation>The Associated Press, Grundsätze zu ungenannten Quellen; Reuters Handbook, Quellen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>“{words}”: who? Name the source, or say why it is not named.</source>
   <translation>„{words}“: wer? Die Quelle nennen oder sagen, warum sie ungenannt bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>A person who speaks “said”: stated, claimed, revealed, admitted and others only where the story means what they add. Documents may reveal, and a team may claim a title.</source>
   <translation>Wer spricht, „said“: stated, claimed, revealed, admitted und andere nur, wo der Artikel meint, was sie hinzufügen. Dokumente dürfen enthüllen, und eine Mannschaft darf einen Titel beanspruchen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>Changes it to “said”.</source>
   <translation>Ändert es in „said“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>Loaded verb for “said”</source>
   <translation>Wertendes Verb statt „said“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>The Associated Press Stylebook, said; Emily M. Bender on reporting verbs</source>
   <translation>The Associated Press Stylebook, said; Emily M. Bender über Verben des Sagens</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>“Claimed” doubts, “admitted” accuses, “revealed” vouches for it; “said” takes no side.</source>
   <translation>„Claimed“ zweifelt, „admitted“ beschuldigt, „revealed“ verbürgt sich; „said“ ergreift keine Partei.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>“{verb}” says more than “said”: is it meant?</source>
   <translation>„{verb}“ sagt mehr als „said“: Ist das gemeint?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>A “By Ana Ferreira” line at the top of the body moves to the byline field.</source>
   <translation>Eine Zeile „By Ana Ferreira“ am Anfang des Textes kommt in das Feld Autoren.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>Apple News publishing steps; Google `author`; JTI and the Trust Project's author indicator</source>
   <translation>Apple News, Schritte zum Veröffentlichen; Google `author`; JTI und der Autorenhinweis des Trust Project</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>No byline</source>
   <translation>Keine Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>Readers and search engines trust a named reporter; Apple News refuses stories without one.</source>
   <translation>Leser und Suchmaschinen vertrauen einem genannten Reporter; Apple News weist Artikel ohne ihn ab.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>The story has no byline.</source>
   <translation>Der Artikel hat keine Autorenzeile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>The story says who wrote it.</source>
   <translation>Der Artikel sagt, wer ihn geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>Use {names} as the byline</source>
   <translation>{names} als Autorenzeile verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>Google's guidance on author markup</source>
   <translation>Googles Hinweise zur Auszeichnung von Autoren</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>More than a name in the byline</source>
   <translation>Mehr als ein Name in der Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>Pages and feeds add “By” themselves, and search engines take the rest for the name.</source>
   <translation>Seiten und Feeds setzen „By“ selbst davor, und Suchmaschinen halten den Rest für den Namen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>Take “By” out</source>
   <translation>„By“ streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>Takes it out; only “By” is taken out unread.</source>
   <translation>Nimmt es heraus; ungesehen nur „By“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>The byline field holds names only, no job and no newsroom.</source>
   <translation>In das Feld Autoren gehören nur Namen, kein Beruf und keine Redaktion.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>The byline field holds names only: no “By”, no job title, no agency.</source>
   <translation>In das Feld Autoren gehören nur Namen: kein „By“, kein Beruf, keine Agentur.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>The byline field holds names only; the page adds the “By”.</source>
   <translation>In das Feld Autoren gehören nur Namen; das „By“ setzt die Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <location filename="../../writer/checks/rules/heading_case.py" />
   <location filename="../../writer/checks/rules/name_first.py" />
   <location filename="../../writer/checks/rules/number_percent.py" />
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <location filename="../../writer/checks/rules/time_format.py" />
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>Write “{words}”</source>
   <translation>„{words}“ schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>A line that mends an error begins with “Correction”: not “Fixes”, “Clarifies” or “This story was updated to correct”.</source>
   <translation>Eine Zeile, die einen Fehler berichtigt, beginnt mit „Correction“: nicht mit „Fixes“, „Clarifies“ oder „This story was updated to correct“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>An update is news; an error that is passed off as one costs the trust that admitting it would keep.</source>
   <translation>Eine Aktualisierung ist eine Nachricht; ein Fehler, der als eine ausgegeben wird, kostet das Vertrauen, das ein Eingeständnis erhielte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>Associated Press, corrections must be labelled; Reuters Handbook: CORRECTED, REFILE, WITHDRAWN</source>
   <translation>Associated Press, Korrekturen sind als solche zu bezeichnen; Reuters Handbook: CORRECTED, REFILE, WITHDRAWN</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>Call it a correction</source>
   <translation>Als Korrektur bezeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>Correction under another name</source>
   <translation>Korrektur unter anderem Namen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>Puts “Correction:” before it.</source>
   <translation>Setzt „Correction:“ davor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>This mends an error and is not called a correction.</source>
   <translation>Das berichtigt einen Fehler und heißt nicht Korrektur.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>A correction has its date and says what the story said before.</source>
   <translation>Eine Korrektur hat ihr Datum und sagt, was vorher im Artikel stand.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Add the date</source>
   <translation>Datum ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>Adds the date of the update, or the place to type what lacks.</source>
   <translation>Ergänzt das Datum der Aktualisierung oder die Stelle, an der das Fehlende einzutippen ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>Correction without date or error</source>
   <translation>Korrektur ohne Datum oder Fehler</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>Date it {day}</source>
   <translation>Auf {day} datieren</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>Say what was wrong</source>
   <translation>Sagen, was falsch war</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>The correction lacks {listed}.</source>
   <translation>Der Korrektur fehlt: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>Without the error, readers cannot tell whether they were misled; without the date, when.</source>
   <translation>Ohne den Fehler wissen Leser nicht, ob sie in die Irre geführt wurden; ohne das Datum nicht, wann.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>a date</source>
   <translation>ein Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>schema.org CorrectionComment; Arc XP ANS corrections; Newspack corrections</source>
   <translation>schema.org CorrectionComment; Arc XP ANS, Korrekturen; Newspack, Korrekturen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>what was wrong before</source>
   <translation>was vorher falsch war</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>A line of the body that is only a date says Published or Updated.</source>
   <translation>Eine Zeile des Textes, die nur ein Datum ist, sagt Published oder Updated.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Adds the label, or takes out a line that repeats the date field.</source>
   <translation>Ergänzt die Bezeichnung oder nimmt eine Zeile heraus, die das Feld Datum wiederholt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Date without a label</source>
   <translation>Datum ohne Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Google Search Central, publication dates: label them</source>
   <translation>Google Search Central, Veröffentlichungsdaten: bezeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Readers and search engines cannot tell how old the news is.</source>
   <translation>Leser und Suchmaschinen können nicht erkennen, wie alt die Nachricht ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Take the line out: the page shows the date</source>
   <translation>Zeile streichen: Die Seite zeigt das Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>Write “{word}: …”</source>
   <translation>„{word}: …“ schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_label.py" />
   <source>{line} does not say whether that is when the story came out or was updated.</source>
   <translation>{line} sagt nicht, ob der Artikel da erschienen ist oder aktualisiert wurde.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>A line of the body that is only a date moves to the date field.</source>
   <translation>Eine Zeile des Textes, die nur ein Datum ist, kommt in das Feld Datum.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>Apple News publishing steps; Google's guidance on publication dates</source>
   <translation>Apple News, Schritte zum Veröffentlichen; Googles Hinweise zu Veröffentlichungsdaten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>No date</source>
   <translation>Kein Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>The story has a date.</source>
   <translation>Der Artikel hat ein Datum.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>The story has no date.</source>
   <translation>Der Artikel hat kein Datum.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>Use {line} as the date</source>
   <translation>{line} als Datum verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>“This morning” means nothing without it, and receiving systems refuse undated stories.</source>
   <translation>„Heute Morgen“ bedeutet ohne es nichts, und empfangende Systeme weisen undatierte Artikel ab.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>Readers and search engines take one of the two for a mistake, and the story with it.</source>
   <translation>Leser und Suchmaschinen halten eines der beiden für einen Fehler und den Artikel mit.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>Remove the date of the update</source>
   <translation>Datum der Aktualisierung entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>Swap the two dates</source>
   <translation>Die beiden Daten tauschen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>Swaps the two, or removes the later field.</source>
   <translation>Tauscht die beiden oder entfernt das spätere Feld.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>The date of the update is not before the date of the story.</source>
   <translation>Das Datum der Aktualisierung liegt nicht vor dem des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>The story was updated before it was published.</source>
   <translation>Der Artikel wurde aktualisiert, bevor er erschienen ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>Updated before published</source>
   <translation>Aktualisiert vor Erscheinen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_order.py" />
   <source>logic</source>
   <translation>Logik</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>A date field with a time of day says in which zone: 2025-03-18T08:40:00-04:00.</source>
   <translation>Ein Datumsfeld mit Uhrzeit sagt, in welcher Zeitzone: 2025-03-18T08:40:00-04:00.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Add {zone}, as in the other date</source>
   <translation>{zone} ergänzen, wie im anderen Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Google's examples of structured data, which carry an offset</source>
   <translation>Googles Beispiele für strukturierte Daten, die einen Versatz enthalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Takes the zone from another date of the story.</source>
   <translation>Nimmt die Zeitzone aus einem anderen Datum des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>The time of “{name}” has no time zone.</source>
   <translation>Der Uhrzeit im Feld „{name}“ fehlt die Zeitzone.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Time without a zone</source>
   <translation>Uhrzeit ohne Zeitzone</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Without it, readers elsewhere and search engines see the story hours off.</source>
   <translation>Ohne sie sehen Leser anderswo und Suchmaschinen den Artikel um Stunden verschoben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>A system that cannot read the date takes another: the story comes out undated, or too early.</source>
   <translation>Ein System, das das Datum nicht lesen kann, nimmt ein anderes: Der Beitrag erscheint undatiert oder zu früh.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>Date that cannot be read</source>
   <translation>Unlesbares Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>RFC 3339; Apple News and schema.org, which want ISO 8601 dates</source>
   <translation>RFC 3339; Apple News und schema.org, die Daten nach ISO 8601 wollen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>The date, the time of an update and an embargo are days of the calendar, year first.</source>
   <translation>Datum, Zeit der Aktualisierung und Sperrfrist sind Tage des Kalenders, mit dem Jahr zuerst.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>Write {date}</source>
   <translation>{date} schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>Writes a day that is in words, or in numbers with dots, as year, month and day.</source>
   <translation>Schreibt einen Tag, der in Worten oder in Zahlen mit Punkten dasteht, als Jahr, Monat und Tag.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_unreadable.py" />
   <source>{value} in “{name}” cannot be read as a date: write 2025-03-18, or 2025-03-18T08:40:00-04:00.</source>
   <translation>{value} unter „{name}“ ist nicht als Datum zu lesen: 2025-03-18 schreiben oder 2025-03-18T08:40:00-04:00.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>Moves the place there that is typed at the start of the lead.</source>
   <translation>Verschiebt den Ort dorthin, der am Anfang des Vorspanns steht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>No dateline</source>
   <translation>Keine Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>Superdesk publish validator; schema.org dateline</source>
   <translation>Superdesk, Prüfung vor dem Veröffentlichen; schema.org dateline</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>The dateline tells readers whether the reporter was there.</source>
   <translation>Die Ortsmarke sagt Lesern, ob der Reporter dort war.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>The story has no dateline.</source>
   <translation>Der Artikel hat keine Ortsmarke.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>The story names the place it was reported from.</source>
   <translation>Der Artikel nennt den Ort, von dem berichtet wurde.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>Use “{place}”, typed in the lead</source>
   <translation>„{place}“ aus dem Vorspann nehmen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>A story marked as developing was updated within the last {hours} hours. A draft is nobody's news yet.</source>
   <translation>Ein als laufend gekennzeichneter Artikel wurde in den letzten {hours} Stunden aktualisiert. Ein Entwurf ist noch niemandes Nachricht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>It is no longer developing</source>
   <translation>Die Lage ist abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>Still developing after a day</source>
   <translation>Nach einem Tag noch laufende Lage</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>Takes the mark away.</source>
   <translation>Nimmt die Kennzeichnung weg.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>The label promises news; a day later it is a promise nobody kept.</source>
   <translation>Die Kennzeichnung verspricht Neues; einen Tag später ist sie ein Versprechen, das niemand gehalten hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>The story is still marked as developing, {ago} after its last update.</source>
   <translation>Der Artikel ist noch als laufende Lage gekennzeichnet, letzte Aktualisierung vor: {ago}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/rules/lead_length.py" />
   <location filename="../../writer/checks/rules/para_long.py" />
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>house</source>
   <translation>Haus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>{count} days</source>
   <translation>
    <numerusform>{count} Tag</numerusform>
    <numerusform>{count} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>{count} hours</source>
   <translation>
    <numerusform>{count} Stunde</numerusform>
    <numerusform>{count} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>A story whose sign-off calls it developing has `developing: true`.</source>
   <translation>Ein Artikel, dessen Schlusszeile ihn laufend nennt, hat `developing: true`.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>Developing story not marked so</source>
   <translation>Laufende Lage nicht gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>Google's guidance on date labels; house</source>
   <translation>Googles Hinweise zu Datumsangaben; Haus</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>Mark the story as developing</source>
   <translation>Als laufende Lage kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>Sets `developing: true`.</source>
   <translation>Setzt `developing: true`.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>The mark is what shows the label on the page and reminds the desk to come back.</source>
   <translation>Die Kennzeichnung zeigt das Etikett auf der Seite und erinnert die Redaktion, darauf zurückzukommen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>The sign-off says the story is developing, but it is not marked so.</source>
   <translation>Die Schlusszeile nennt den Artikel eine laufende Lage, er ist aber nicht so gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/embargo_order.py" />
   <source>A broken embargo costs the source, and a wrong one holds the story back.</source>
   <translation>Eine gebrochene Sperrfrist kostet die Quelle, und eine falsche hält den Artikel zurück.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/embargo_order.py" />
   <source>A published story's date is not before its embargo.</source>
   <translation>Das Datum eines veröffentlichten Artikels liegt nicht vor seiner Sperrfrist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/embargo_order.py" />
   <source>Out before the embargo</source>
   <translation>Vor der Sperrfrist erschienen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/embargo_order.py" />
   <source>Superdesk and ninjs, embargo; the trade</source>
   <translation>Superdesk und ninjs, Sperrfrist; Brauch der Branche</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/embargo_order.py" />
   <source>The story came out before its embargo ends: one of the two dates is wrong.</source>
   <translation>Der Artikel ist vor Ablauf seiner Sperrfrist erschienen: Eines der beiden Daten stimmt nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>An AMP page may hold no script of its own.</source>
   <translation>Eine AMP-Seite darf kein eigenes Skript enthalten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>An AMP page with either is not served.</source>
   <translation>Eine AMP-Seite mit einem von beiden wird nicht ausgeliefert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>Not for AMP</source>
   <translation>Nichts für AMP</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>The story holds no script of its own and at most 75,000 bytes of styles.</source>
   <translation>Der Artikel enthält kein eigenes Skript und höchstens 75.000 Bytes Stile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>The styles have {size:,} bytes; an AMP page may have {most:,}.</source>
   <translation>Die Stile haben {size:,} Bytes; eine AMP-Seite darf {most:,} haben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_amp.py" />
   <source>amp.dev, AMP HTML specification</source>
   <translation>amp.dev, AMP-HTML-Spezifikation</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>Google Search Central, Article: recommended, nothing is required</source>
   <translation>Google Search Central, Article: empfohlen, nichts ist Pflicht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>Results with author, date and picture are larger and are taken for news.</source>
   <translation>Treffer mit Autor, Datum und Bild sind größer und gelten als Nachricht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>Search engines will be told of no {listed}: the story has none.</source>
   <translation>Suchmaschinen erfahren nichts über {listed}: Der Artikel hat keine Angabe dazu.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>Structured data will lack something</source>
   <translation>Strukturierten Daten wird etwas fehlen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>The page can tell search engines author and date; when one of them lacks, the sentence also names a missing headline or picture, which headline.missing and image.missing ask for by themselves.</source>
   <translation>Die Seite kann Suchmaschinen Autor und Datum nennen; fehlt eines davon, nennt der Satz auch einen fehlenden Titel oder ein fehlendes Bild, nach denen headline.missing und image.missing für sich fragen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>headline</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>Ghost, ninjs and NITF have no place for a quote’s speaker</source>
   <translation>Ghost, ninjs und NITF haben keinen Platz für den Sprecher eines Zitats</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>IPTC ninjs 3.1 and NITF; Ghost, Superdesk and Apple News formats</source>
   <translation>IPTC ninjs 3.1 und NITF; Formate von Ghost, Superdesk und Apple News</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>NITF knows one level of subheads</source>
   <translation>NITF kennt nur eine Ebene von Zwischentiteln</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>Not every target holds all of this story: {listed}. The export names each loss.</source>
   <translation>Nicht jedes Ziel fasst alles an diesem Artikel: {listed}. Die Ausgabe nennt jeden Verlust.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>Something a target cannot hold</source>
   <translation>Etwas, das ein Ziel nicht fasst</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>Tells which parts of the story some targets have no place for: a quote's speaker, a pull quote, deeper subheads, stashed passages.</source>
   <translation>Sagt, für welche Teile des Artikels manche Ziele keinen Platz haben: Sprecher eines Zitats, Zitatkasten, tiefere Zwischentitel, Abgelegtes.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>What a system has no place for becomes plain text there, or nothing; better to know before.</source>
   <translation>Wofür ein System keinen Platz hat, das wird dort einfacher Text oder nichts; besser, man weiß es vorher.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>ninjs and NITF know no pull quotes</source>
   <translation>ninjs und NITF kennen keine Zitatkästen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>stashed passages are published nowhere</source>
   <translation>Abgelegtes wird nirgends veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>Guilt before the verdict</source>
   <translation>Schuld vor dem Urteil</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>Nobody is “arrested for murder”, and police arrest no “killer”: it is on suspicion or on a charge, and of a suspect.</source>
   <translation>Niemand wird „wegen Mordes“ verhaftet, und die Polizei fasst keinen „Mörder“: Es geht um einen Verdacht oder einen Vorwurf, und um Verdächtige.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>The Associated Press Stylebook, arrested for; Reuters Handbook, legal dangers; BBC Editorial Guidelines, law</source>
   <translation>The Associated Press Stylebook, „arrested for“; Reuters Handbook, rechtliche Gefahren; BBC Editorial Guidelines, Recht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>Until a court has found so it is an accusation; told as fact it is libel, or contempt of court.</source>
   <translation>Bis ein Gericht so urteilt, ist es ein Vorwurf; als Tatsache erzählt ist es üble Nachrede oder Missachtung des Gerichts.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>Writes “on suspicion of”.</source>
   <translation>Schreibt „on suspicion of“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>“{words}” is what a court finds; who is arrested is a suspect.</source>
   <translation>„{words}“ stellt erst ein Gericht fest; wer festgenommen wird, ist verdächtig.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_arrested.py" />
   <source>“{words}” says that it was done: “on suspicion of”, or on which charge.</source>
   <translation>„{words}“ behauptet, dass es geschehen ist: besser „on suspicion of“ oder mit welchem Vorwurf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>Adds a sentence that says so.</source>
   <translation>Ergänzt einen Satz, der das sagt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>NPR Ethics Handbook: say that we have not independently verified it</source>
   <translation>NPR Ethics Handbook: sagen, dass wir es nicht selbst bestätigt haben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>Say that it could not be verified</source>
   <translation>Sagen, dass es sich nicht bestätigen ließ</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>The word passes the doubt on to readers without telling them whose it is.</source>
   <translation>Das Wort reicht den Zweifel an die Leser weiter, ohne zu sagen, wessen er ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>Unverified, but by whom?</source>
   <translation>Unbestätigt, aber von wem?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>“Unverified”, “reportedly”, “allegedly” and “purportedly” stand with a source in the sentence, or with who could not verify it.</source>
   <translation>„Unverified“, „reportedly“, „allegedly“ und „purportedly“ stehen mit einer Quelle im Satz oder damit, wer es nicht prüfen konnte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>“{words}”: say who reports it, and who could not verify it.</source>
   <translation>„{words}“: Sagen, wer es berichtet und wer es nicht bestätigen konnte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fields_unreadable.py" />
   <source>Fields cannot be read</source>
   <translation>Felder nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fields_unreadable.py" />
   <source>Headline, byline and date are in it; while it cannot be read, the story has none.</source>
   <translation>Darin stehen Titel, Autoren und Datum; solange es nicht lesbar ist, hat der Artikel keine.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fields_unreadable.py" />
   <source>The YAML between the --- lines at the top of the file can be read.</source>
   <translation>Das YAML zwischen den beiden Zeilen --- am Anfang der Datei ist lesbar.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fields_unreadable.py" />
   <source>YAML 1.2; house</source>
   <translation>YAML 1.2; Haus</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>A reference without a note is printed as it was typed, brackets and all.</source>
   <translation>Ein Verweis ohne Fußnote wird gedruckt, wie er getippt ist, samt Klammern.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>Add the footnote</source>
   <translation>Fußnote hinzufügen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>Adds the footnote, to be written, under the story; or removes the reference.</source>
   <translation>Setzt die Fußnote, noch zu schreiben, unter den Artikel; oder entfernt den Verweis.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>Every reference such as [^1] has its footnote, and every footnote in use says something.</source>
   <translation>Jeder Verweis wie [^1] hat seine Fußnote, und jede verwendete Fußnote sagt etwas.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>GitHub Flavored Markdown: footnotes</source>
   <translation>GitHub Flavored Markdown: Fußnoten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>Reference without a footnote</source>
   <translation>Verweis ohne Fußnote</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>Remove the reference</source>
   <translation>Verweis entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>There is no footnote “{label}”: readers will see the brackets.</source>
   <translation>Es gibt keine Fußnote „{label}“: Leser werden die Klammern sehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_missing.py" />
   <source>This footnote says nothing.</source>
   <translation>Diese Fußnote sagt nichts.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>A note without a reference is left out of the page and of every export.</source>
   <translation>Eine Fußnote ohne Verweis fehlt auf der Seite und in jedem Export.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>Footnote that nothing refers to</source>
   <translation>Fußnote ohne Verweis</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>Nothing in the story refers to this footnote: it is not shown.</source>
   <translation>Nichts im Artikel verweist auf diese Fußnote: Sie wird nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>Remove the footnote</source>
   <translation>Fußnote entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>Removes the footnote.</source>
   <translation>Entfernt die Fußnote.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>The story refers to every footnote, and no two have one label.</source>
   <translation>Der Artikel verweist auf jede Fußnote, und keine zwei heißen gleich.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/footnote_unused.py" />
   <source>There is a footnote “{label}” already: this one is not shown.</source>
   <translation>Eine Fußnote „{label}“ gibt es schon: Diese wird nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>One story has one style of heading; a mix looks pasted together.</source>
   <translation>Ein Artikel hat eine Art Überschriften; eine Mischung sieht zusammengeklebt aus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>Subhead in another case than the headline</source>
   <translation>Zwischentitel anders geschrieben als der Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>Subheads use capitals as the headline does: in title case when it is, else for the first word and names only. What is a name is read from the story.</source>
   <translation>Zwischentitel verwenden Großbuchstaben wie der Titel: in Title Case, wenn er es ist, sonst nur beim ersten Wort und bei Namen. Was ein Name ist, wird dem Artikel entnommen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>The Associated Press: subheads follow headlines</source>
   <translation>The Associated Press: Zwischentitel folgen dem Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>The subhead is in {case}, the headline style is {style}.</source>
   <translation>Schreibung des Zwischentitels: {case}; Schreibung des Titels: {style}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>Writes it in the headline's case.</source>
   <translation>Schreibt ihn wie den Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>mixed case</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>sentence case</source>
   <translation>Satzschreibung (Sentence case)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>title case</source>
   <translation>Title Case (große Anfangsbuchstaben)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>An empty heading is a gap on the page and a dead end for a screen reader.</source>
   <translation>Ein leerer Zwischentitel ist eine Lücke auf der Seite und eine Sackgasse für einen Bildschirmleser.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>Empty heading</source>
   <translation>Leerer Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>Every heading has words.</source>
   <translation>Jeder Zwischentitel hat Worte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>Gutenberg's document outline</source>
   <translation>Gutenberg, Gliederung des Dokuments</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>Remove the empty heading</source>
   <translation>Leeren Zwischentitel entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>Removes the heading.</source>
   <translation>Entfernt den Zwischentitel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>This heading is empty.</source>
   <translation>Dieser Zwischentitel ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Bold line instead of a heading</source>
   <translation>Fette Zeile statt Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Ghost pull request 18546; WCAG failure F2</source>
   <translation>Ghost Pull Request 18546; WCAG-Fehler F2</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Make it a heading</source>
   <translation>Zum Zwischentitel machen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Makes it a heading of the level around it.</source>
   <translation>Macht einen Zwischentitel der Ebene ringsum daraus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>No short paragraph that is all bold stands where a heading belongs.</source>
   <translation>Kein kurzer, ganz fetter Absatz steht, wo ein Zwischentitel hingehört.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Screen readers, outlines and search see a paragraph; Word and Docs pastes are full of them.</source>
   <translation>Bildschirmleser, Gliederungen und Suche sehen einen Absatz; Eingefügtes aus Word und Docs ist voll davon.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>This bold line stands for a heading, but is none.</source>
   <translation>Diese fette Zeile steht für einen Zwischentitel, ist aber keiner.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>Make it a section (##)</source>
   <translation>Zum Abschnitt machen (##)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>Makes it a section and moves the headings under it along; removes a repeated headline.</source>
   <translation>Macht einen Abschnitt daraus und nimmt die Überschriften darunter mit; entfernt einen wiederholten Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>No heading of the body is level 1 (#).</source>
   <translation>Keine Überschrift des Textes hat Ebene 1 (#).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>Remove the repeated headline</source>
   <translation>Wiederholten Titel entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>The headline is repeated in the body.</source>
   <translation>Der Titel ist im Text wiederholt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>The headline is the page's one top-level heading; a second one confuses screen readers and search.</source>
   <translation>Der Titel ist die eine oberste Überschrift der Seite; eine zweite verwirrt Bildschirmleser und Suche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>This heading has the headline’s level; sections start at level 2 (##).</source>
   <translation>Diese Überschrift hat die Ebene des Titels; Abschnitte beginnen auf Ebene 2 (##).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_h1.py" />
   <source>Top-level heading in the body</source>
   <translation>Überschrift der obersten Ebene im Text</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <source>A heading with nothing under it is a section that was forgotten or lost in a paste.</source>
   <translation>Ein Zwischentitel, unter dem nichts steht, ist ein Abschnitt, der vergessen wurde oder beim Einfügen verloren ging.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <source>Section without text</source>
   <translation>Abschnitt ohne Text</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <source>Something follows every heading before the next heading of its level or the end.</source>
   <translation>Auf jeden Zwischentitel folgt etwas, ehe der nächste seiner Ebene oder das Ende kommt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <source>The section {title} has no text.</source>
   <translation>Der Abschnitt {title} hat keinen Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>A story of more than {most} words has a section heading.</source>
   <translation>Ein Artikel mit mehr als {most} Wörtern hat einen Zwischentitel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>Long story without a subhead</source>
   <translation>Langer Artikel ohne Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>Readers on phones scan by subheads and leave a wall of text.</source>
   <translation>Leser am Telefon überfliegen die Zwischentitel und verlassen eine Textwüste.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>The story has {count} words and no subhead.</source>
   <translation>
    <numerusform>Der Artikel hat {count} Wort und keinen Zwischentitel.</numerusform>
    <numerusform>Der Artikel hat {count} Wörter und keinen Zwischentitel.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>equalizedigital/accessibility-checker issue 60</source>
   <translation>equalizedigital/accessibility-checker Issue 60</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>A subhead does not end in a full stop, unless it is two sentences or ends in an abbreviation.</source>
   <translation>Ein Zwischentitel endet nicht mit einem Punkt, außer es sind zwei Sätze oder er endet mit einer Abkürzung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>Full stop after a subhead</source>
   <translation>Punkt nach einem Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>Remove the full stop</source>
   <translation>Punkt entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>Removes it.</source>
   <translation>Entfernt ihn.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>Subheads follow the headline, which has none.</source>
   <translation>Zwischentitel folgen dem Titel, der keinen hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>The subhead ends in a full stop.</source>
   <translation>Der Zwischentitel endet mit einem Punkt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Each heading is at most one level deeper than the one before it; the first is a section.</source>
   <translation>Jede Überschrift liegt höchstens eine Ebene tiefer als die vor ihr; die erste ist ein Abschnitt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Gives the heading the level that is due, and moves the headings under it along.</source>
   <translation>Gibt der Überschrift die fällige Ebene und nimmt die darunter mit.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Gutenberg's document outline; WCAG technique G141</source>
   <translation>Gutenberg, Gliederung des Dokuments; WCAG-Technik G141</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Heading level skipped</source>
   <translation>Überschriftenebene übersprungen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Make it level {level} ({hashes})</source>
   <translation>Auf Ebene {level} setzen ({hashes})</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Screen readers and tables of contents show a gap where a level is missing.</source>
   <translation>Bildschirmleser und Inhaltsverzeichnisse zeigen eine Lücke, wo eine Ebene fehlt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>The first heading is level {level}; sections start at level 2 (##).</source>
   <translation>Die erste Überschrift hat Ebene {level}; Abschnitte beginnen auf Ebene 2 (##).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>This heading is level {level}, but the one above it is level {above}.</source>
   <translation>Diese Überschrift hat Ebene {level}, die darüber aber Ebene {above}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_caps.py" />
   <source>Apple News RSS guide; WCAG technique C23 (presentation belongs to the page)</source>
   <translation>Apple News, RSS-Leitfaden; WCAG-Technik C23 (Darstellung ist Sache der Seite)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_caps.py" />
   <source>Headline in capitals</source>
   <translation>Titel in Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_caps.py" />
   <source>Screen readers spell capitals out, search results look like shouting, and names lose their shape.</source>
   <translation>Bildschirmleser buchstabieren Großbuchstaben, in Suchergebnissen sieht es wie Geschrei aus, und Namen verlieren ihre Form.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_caps.py" />
   <source>The headline is all capitals.</source>
   <translation>Der Titel steht ganz in Großbuchstaben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_caps.py" />
   <source>The headline is not set in capitals throughout; a page that wants capitals sets them itself.</source>
   <translation>Der Titel steht nicht durchweg in Großbuchstaben; eine Seite, die das will, setzt ihn selbst so.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>A headline with both looks unedited on a page where all others have one.</source>
   <translation>Ein Titel mit beidem wirkt unredigiert auf einer Seite, auf der alle anderen eines haben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>All words of the headline but the small ones have capitals, or only its first word and names have. What is a name is read from the story.</source>
   <translation>Alle Wörter des Titels außer den kleinen beginnen groß oder nur sein erstes und Namen. Was ein Name ist, wird dem Artikel entnommen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>Offers both: sentence case, and title case.</source>
   <translation>Bietet beides an: Satzschreibung und Title Case.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>Sentence case</source>
   <translation>Satzschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>The Associated Press: only the first word and names (writingexplained.org)</source>
   <translation>The Associated Press: nur das erste Wort und Namen (writingexplained.org)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>The headline mixes capitals: “{high}” has one, “{low}” has none.</source>
   <translation>Der Titel mischt Groß- und Kleinschreibung: „{high}“ ist groß, „{low}“ ist klein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>Title and sentence case mixed</source>
   <translation>Title Case und Satzschreibung gemischt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>Title case</source>
   <translation>Title Case</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>{name}: {way}</source>
   <translation>{name}: {way}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Adds who says so, or marks it as a claim.</source>
   <translation>Ergänzt, wer es sagt, oder kennzeichnet es als Behauptung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Attribute it to {name}</source>
   <translation>{name} zuschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Heading states what the body doubts</source>
   <translation>Überschrift behauptet, woran der Text zweifelt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Headline and subheads attribute, or leave out, what the body calls unverified, alleged or somebody's claim: a figure, or the claim as a whole.</source>
   <translation>Titel und Zwischentitel schreiben zu oder lassen weg, was im Text unbestätigt, angeblich oder jemandes Behauptung ist: eine Zahl oder die ganze Behauptung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Many readers see only the heading; it must not know more than the story does.</source>
   <translation>Viele Leser sehen nur die Überschrift; sie darf nicht mehr wissen als der Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Mark it as a claim</source>
   <translation>Als Behauptung kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>NPR Ethics Handbook: do not present an account as known fact</source>
   <translation>NPR Ethics Handbook: eine Schilderung nicht als feststehend ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>The headline states as fact what the body calls unverified: “{words}”</source>
   <translation>Der Titel stellt als Tatsache hin, was im Text als unbestätigt gilt: „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>The subhead states as fact what the body calls unverified: “{words}”</source>
   <translation>Der Zwischentitel stellt als Tatsache hin, was im Text als unbestätigt gilt: „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <source>Headline and subheads say what happened without “high-stakes”, “critical moment”, “shocking”, “bombshell” and the like, but in quotations.</source>
   <translation>Titel und Zwischentitel sagen, was geschah, ohne „high-stakes“, „critical moment“, „shocking“, „bombshell“ und dergleichen, außer in Zitaten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <source>Loaded word in a headline</source>
   <translation>Aufgeladenes Wort in einer Überschrift</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <source>Such words tell readers what to feel, and after the tenth of them they feel nothing.</source>
   <translation>Solche Wörter sagen Lesern, was sie fühlen sollen, und nach dem zehnten fühlen sie nichts.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>Takes the word out.</source>
   <translation>Streicht das Wort.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <source>proselint, weasel words and hyperbole; the Guardian's Typerighter, as a kind of rule</source>
   <translation>proselint, Füllwörter und Übertreibungen; der Typerighter des Guardian, als Art von Regel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_hype.py" />
   <source>“{words}” sells the story instead of telling it.</source>
   <translation>„{words}“ verkauft die Geschichte, statt sie zu erzählen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>A headline that is cut off on a phone or in a search result loses its end, often the news.</source>
   <translation>Ein Titel, der am Telefon oder in einem Suchergebnis abgeschnitten wird, verliert sein Ende, oft die Nachricht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>Add a search headline: “{words}”</source>
   <translation>Schlagzeile für die Suche ergänzen: „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>Adds a shorter search headline, to be read over.</source>
   <translation>Ergänzt eine kürzere Schlagzeile für die Suche, die man gegenlesen sollte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>Apple News RSS guide (15 to 60); Google Web Stories (70, at most 90); Google's structured data limit (110)</source>
   <translation>Apple News, RSS-Leitfaden (15 bis 60); Google Web Stories (70, höchstens 90); Googles Grenze für strukturierte Daten (110)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>Headline too long or too short</source>
   <translation>Titel zu lang oder zu kurz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>The headline has {count} characters; {verdict}.</source>
   <translation>
    <numerusform>Der Titel hat {count} Zeichen; {verdict}.</numerusform>
    <numerusform>Der Titel hat {count} Zeichen; {verdict}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>The headline has {least} to {long} characters (advice), at most {most} (warning), never over {longest} (error). A search_headline of its own of at most {long} lifts the first two.</source>
   <translation>Die Schlagzeile hat {least} bis {long} Zeichen (Hinweis), höchstens {most} (Warnung), nie mehr als {longest} (Fehler). Eine eigene search_headline von höchstens {long} Zeichen hebt die ersten beiden auf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>fewer than {least} rarely say what happened</source>
   <translation>weniger als {least} sagen selten, was geschehen ist</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>over {most} it is cut off in search results and on front pages</source>
   <translation>über {most} wird er in Suchergebnissen und auf Startseiten abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>search engines take at most {most}</source>
   <translation>Suchmaschinen nehmen höchstens {most}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>up to {most} is seen whole everywhere</source>
   <translation>bis {most} ist er überall ganz zu sehen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>Apple News RSS guide: no HTML in titles</source>
   <translation>Apple News, RSS-Leitfaden: kein HTML in Titeln</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>Feeds, phones and search results show the signs instead of what they mean.</source>
   <translation>Feeds, Telefone und Suchergebnisse zeigen die Zeichen statt dessen, was sie bedeuten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>Markup in the headline</source>
   <translation>Auszeichnungen im Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>Take the markup out</source>
   <translation>Auszeichnungen entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>Takes the signs out and leaves the words.</source>
   <translation>Nimmt die Zeichen heraus und lässt die Worte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>The headline has markup in it.</source>
   <translation>Im Titel stehen Auszeichnungen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>The headline is plain words: no HTML, no Markdown.</source>
   <translation>Der Titel besteht aus einfachen Worten: kein HTML, kein Markdown.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>No system takes a story without one, and nobody finds it.</source>
   <translation>Kein System nimmt einen Artikel ohne ihn, und niemand findet ihn.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>Superdesk validators; Apple News publishing steps</source>
   <translation>Superdesk, Prüfungen; Apple News, Schritte zum Veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>The story has a headline.</source>
   <translation>Der Artikel hat einen Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>Use {text} as the headline</source>
   <translation>{text} als Titel verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>When the body opens with a # heading, that heading becomes the headline.</source>
   <translation>Beginnt der Text mit einer #-Überschrift, wird diese zum Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>A headline is a title; the stop says the story is over.</source>
   <translation>Ein Titel ist kein Satz; der Punkt sagt, die Geschichte sei zu Ende.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>Associated Press editors on headlines</source>
   <translation>Redakteure der Associated Press über Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>Full stop after the headline</source>
   <translation>Punkt nach dem Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>The headline does not end in a full stop, unless an abbreviation does.</source>
   <translation>Der Titel endet nicht mit einem Punkt, außer eine Abkürzung tut es.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>The headline ends in a full stop.</source>
   <translation>Der Titel endet mit einem Punkt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>A headline takes single quotation marks.</source>
   <translation>In einen Titel gehören einfache Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>Double quotation marks in the headline</source>
   <translation>Doppelte Anführungszeichen im Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>Make them single</source>
   <translation>Einfache setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>Makes them single.</source>
   <translation>Setzt einfache.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>Quotation marks in a headline are single. Inches are none.</source>
   <translation>Anführungszeichen in einem Titel sind einfache. Zollzeichen sind keine.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>The Associated Press Stylebook, headlines</source>
   <translation>The Associated Press Stylebook, Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_quotemarks.py" />
   <source>They take less room, and a headline in double marks ends a search for it early.</source>
   <translation>Sie brauchen weniger Platz, und ein Titel in doppelten Zeichen beendet eine Suche nach ihm zu früh.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Describe the picture</source>
   <translation>Bild beschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Every picture has a description (alt text) or is marked as decorative with `{: decorative="true" }` on the line under it.</source>
   <translation>Jedes Bild hat eine Beschreibung (Alternativtext) oder ist als Schmuck gekennzeichnet, mit `{: decorative="true" }` in der Zeile darunter.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Gutenberg issue 59754; PublishPress Checklists; WCAG 1.1.1</source>
   <translation>Gutenberg Issue 59754; PublishPress Checklists; WCAG 1.1.1</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Mark as decorative</source>
   <translation>Als Schmuckbild kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Picture without description</source>
   <translation>Bild ohne Beschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Readers who cannot see the picture hear the description instead.</source>
   <translation>Leser, die das Bild nicht sehen können, hören stattdessen die Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Takes the caption, or marks the picture as decorative, or goes to where to describe it.</source>
   <translation>Nimmt den Bildtext, kennzeichnet das Bild als Schmuck oder geht dorthin, wo es zu beschreiben ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>This picture has no description.</source>
   <translation>Dieses Bild hat keine Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Use the caption as its description</source>
   <translation>Bildtext als Beschreibung verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>Every picture that is a file lies in the story's folder or below it, also one that a field names, and is whole.</source>
   <translation>Jedes Bild, das eine Datei ist, liegt im Ordner des Artikels oder darunter, auch eines, das ein Feld nennt, und ist heil.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>Picture that is not there</source>
   <translation>Bild, das nicht da ist</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>PublishPress Checklists; the story file's own promise that pictures lie beside it</source>
   <translation>PublishPress Checklists; das Versprechen der Artikeldatei, dass Bilder bei ihr liegen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>Takes the file of that name in other capitals or in images/, where there is one.</source>
   <translation>Nimmt die Datei dieses Namens in anderer Großschreibung oder in images/, wo es eine gibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>The page shows a hole, and an export has nothing to send.</source>
   <translation>Die Seite zeigt ein Loch, und eine Ausgabe hat nichts zu senden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>The picture {address} is damaged: no page can show it.</source>
   <translation>Das Bild {address} ist beschädigt: Keine Seite kann es zeigen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>The picture {address} is not beside the story.</source>
   <translation>Das Bild {address} liegt nicht beim Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <source>The picture {address} lies outside the story’s folder.</source>
   <translation>Das Bild {address} liegt außerhalb des Ordners des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_broken.py" />
   <location filename="../../writer/checks/rules/link_broken.py" />
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Use {address}</source>
   <translation>{address} verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>Every picture has a caption or a credit, unless it is decorative.</source>
   <translation>Jedes Bild hat einen Bildtext oder einen Bildnachweis, außer es ist Schmuck.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>Picture without caption and credit</source>
   <translation>Bild ohne Bildtext und Bildnachweis</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>Superdesk media metadata</source>
   <translation>Superdesk, Angaben zu Medien</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>The picture has neither a caption nor a credit.</source>
   <translation>Das Bild hat weder Bildtext noch Bildnachweis.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>Whose picture it is and what it shows is part of the news, and often of the licence.</source>
   <translation>Wessen Bild es ist und was es zeigt, gehört zur Nachricht und oft zur Lizenz.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>Google Search Central, Article structured data: image</source>
   <translation>Google Search Central, strukturierte Daten für Artikel: image</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>No picture</source>
   <translation>Kein Bild</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>Search results, social cards and front pages show stories with a picture larger, or only those.</source>
   <translation>Suchergebnisse, Karten in sozialen Netzen und Startseiten zeigen Artikel mit Bild größer oder nur solche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>The story has a picture, in its body or in the field `image`.</source>
   <translation>Der Artikel hat ein Bild, im Text oder im Feld `image`.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>The story has no picture.</source>
   <translation>Der Artikel hat kein Bild.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>A small picture is blown up on the page, and search engines show large ones only.</source>
   <translation>Ein kleines Bild wird auf der Seite aufgeblasen, und Suchmaschinen zeigen nur große.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>Guardian prosemirror-elements; Google Discover: large images, 1,200 px</source>
   <translation>Guardian prosemirror-elements; Google Discover: große Bilder, 1.200 px</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>Pictures are at least 460 pixels wide, better 1,200.</source>
   <translation>Bilder sind mindestens 460 Pixel breit, besser 1.200.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>Small picture</source>
   <translation>Kleines Bild</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>The picture is {width:,} pixels wide; under {needed:,} pixels it is not shown large by search engines.</source>
   <translation>Das Bild ist {width:,} Pixel breit; unter {needed:,} Pixeln zeigen Suchmaschinen es nicht groß.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_size.py" />
   <source>The picture is {width:,} pixels wide; under {needed:,} pixels it looks blurred.</source>
   <translation>Das Bild ist {width:,} Pixel breit; unter {needed:,} Pixeln wirkt es unscharf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>Apple News; ninjs (BCP 47)</source>
   <translation>Apple News; ninjs (BCP 47)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>Browsers read it out, hyphenate and translate by it.</source>
   <translation>Browser lesen ihn danach vor, trennen und übersetzen ihn danach.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>No language</source>
   <translation>Keine Sprache</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>Set it to “{language}”</source>
   <translation>Auf „{language}“ setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>Sets the language that the first paragraphs seem to be in.</source>
   <translation>Setzt die Sprache, in der die ersten Absätze wohl stehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>The story has no language.</source>
   <translation>Der Artikel hat keine Sprachangabe.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/language_missing.py" />
   <source>The story names the language it is written in.</source>
   <translation>Der Artikel nennt die Sprache, in der er geschrieben ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>Story does not open with its lead</source>
   <translation>Artikel beginnt nicht mit seinem Einstieg</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>The first paragraph is what a front page shows and what a reader decides by.</source>
   <translation>Der erste Absatz ist, was eine Startseite zeigt und wonach ein Leser entscheidet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>The first thing after the lead picture is a paragraph.</source>
   <translation>Das Erste nach dem Titelbild ist ein Absatz.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>The story opens with a {kind}; it should open with its lead.</source>
   <translation>Am Anfang des Artikels steht: {kind}; dort gehört der Einstieg hin.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>code</source>
   <comment>of a program</comment>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>divider</source>
   <translation>Trennlinie</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <source>heading</source>
   <translation>Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>list</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>pull quote</source>
   <translation>Zitatkasten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>read-more break</source>
   <translation>Weiterlesen-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_first.py" />
   <location filename="../../writer/checks/story_types/model.py" />
   <source>table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_length.py" />
   <source>Long lead</source>
   <translation>Langer Einstieg</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_length.py" />
   <source>The lead says what happened in one breath; what does not fit is the second paragraph.</source>
   <translation>Der Einstieg sagt in einem Atemzug, was geschah; was nicht hineinpasst, ist der zweite Absatz.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/lead_length.py" />
   <source>The opening paragraph has at most {most} words.</source>
   <translation>Der erste Absatz hat höchstens {most} Wörter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/lead_length.py" />
   <source>The opening paragraph has {count} words; {most} is plenty for a lead.</source>
   <translation>
    <numerusform>Der erste Absatz hat {count} Wort; für einen Einstieg sind {most} reichlich.</numerusform>
    <numerusform>Der erste Absatz hat {count} Wörter; für einen Einstieg sind {most} reichlich.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>An address is whole and leads to a public place: no file on a computer, no missing https://, no “htp:/”, and no tracking tail (utm_…, fbclid).</source>
   <translation>Eine Adresse ist vollständig und führt an einen öffentlichen Ort: keine Datei auf einem Rechner, kein fehlendes https://, kein „htp:/“ und kein Anhängsel zum Verfolgen (utm_…, fbclid).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>Change it to {right}</source>
   <translation>In {right} ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>Completes or cleans the address.</source>
   <translation>Vervollständigt oder säubert die Adresse.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>It works on the reporter's desk and nowhere else; a tail tells others what readers read.</source>
   <translation>Er geht auf dem Tisch des Reporters und nirgends sonst; ein Anhängsel erzählt anderen, was Leser lesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>Link that will not work for readers</source>
   <translation>Link, der bei Lesern nicht geht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>PublishPress Checklists, Validate links; W3C, Cool URIs</source>
   <translation>PublishPress Checklists, Links prüfen; W3C, Cool URIs</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link carries a tail that tracks readers.</source>
   <translation>Am Link hängt ein Anhängsel, das Leser verfolgt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link has no https:// and will lead to a page of this site.</source>
   <translation>Dem Link fehlt https://, er führt zu einer Seite dieser Website.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link is no mail address.</source>
   <translation>Der Link ist keine Mailadresse.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link leads to a place on somebody’s own computer.</source>
   <translation>Der Link führt zu einem Ort auf jemandes eigenem Rechner.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link’s address is misspelled.</source>
   <translation>Die Adresse des Links ist falsch geschrieben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>The link’s address names no site.</source>
   <translation>Die Adresse des Links nennt keine Website.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>A link that is no web address leads to a file in the story's folder or below it, and one that starts with # to a heading of the story, by its words in small letters with hyphens, or to a footnote.</source>
   <translation>Ein Link, der keine Webadresse ist, führt zu einer Datei im Ordner des Artikels oder darunter, und einer, der mit # beginnt, zu einer Überschrift des Artikels, genannt in Kleinbuchstaben mit Bindestrichen, oder zu einer Fußnote.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>Leads to the file or the heading of nearly that name, where there is one; or takes the link off and leaves its words.</source>
   <translation>Führt zu der Datei oder Überschrift, die fast so heißt, wo es eine gibt; oder entfernt den Link und lässt seine Worte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>Link to a file or a heading that is not there</source>
   <translation>Link auf eine Datei oder Überschrift, die es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>PublishPress Checklists, Validate links; HTML Standard, 7.4.6.3 Scrolling to a fragment</source>
   <translation>PublishPress Checklists, Links prüfen; HTML-Standard, 7.4.6.3 Scrolling to a fragment</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>Readers get an error page, or stay where they are; a path on the reporter's disk also tells who they are.</source>
   <translation>Lesende bekommen eine Fehlerseite oder bleiben, wo sie sind; ein Pfad auf dem eigenen Rechner verrät zudem, wem er gehört.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Take the link off</source>
   <translation>Link entfernen, Worte behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} leads out of the story’s folder.</source>
   <translation>Der Link auf {address} führt aus dem Ordner des Artikels hinaus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} leads to no file beside the story.</source>
   <translation>Der Link auf {address} führt zu keiner Datei beim Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} leads to no heading of this story.</source>
   <translation>Der Link auf {address} führt zu keiner Überschrift dieses Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} only works on this computer.</source>
   <translation>Der Link auf {address} geht nur auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>A link without words is invisible on the page and read out as its bare address.</source>
   <translation>Ein Link ohne Worte ist auf der Seite unsichtbar und wird als nackte Adresse vorgelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Drops a link without an address and keeps its words; else offers the address as words.</source>
   <translation>Streicht einen Link ohne Adresse und behält seine Worte; sonst bietet er die Adresse als Worte an.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Empty link</source>
   <translation>Leerer Link</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Every link has an address and words (or a picture) to click on.</source>
   <translation>Jeder Link hat eine Adresse und Worte (oder ein Bild) zum Anklicken.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Gutenberg issue 60746; WCAG 2.4.4</source>
   <translation>Gutenberg Issue 60746; WCAG 2.4.4</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Keep the words, drop the link</source>
   <translation>Worte behalten, Link streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Remove the empty link</source>
   <translation>Leeren Link entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Remove the link</source>
   <translation>Link entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>This link goes nowhere: it has no address.</source>
   <translation>Dieser Link führt nirgendwohin: Er hat keine Adresse.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>This link has neither words nor an address.</source>
   <translation>Dieser Link hat weder Worte noch eine Adresse.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>This link has no words to click on.</source>
   <translation>Dieser Link hat keine Worte zum Anklicken.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_empty.py" />
   <source>Use the address as its words</source>
   <translation>Adresse als Linktext verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_text.py" />
   <source>Link that says “here”</source>
   <translation>Link, der „here“ sagt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_text.py" />
   <source>Screen readers list links by their words alone, and a list of “here” helps nobody.</source>
   <translation>Bildschirmleser zählen Links nur mit ihren Worten auf, und eine Liste aus „here“ hilft niemandem.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_text.py" />
   <source>The link says “{words}”, not where it leads.</source>
   <translation>Der Link sagt „{words}“, nicht wohin er führt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_text.py" />
   <source>The words of a link say where it leads: no “here”, “click here”, “this link”.</source>
   <translation>Die Worte eines Links sagen, wohin er führt: kein „here“, „click here“, „this link“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_text.py" />
   <source>WCAG 2.2, 2.4.4 Link Purpose; GOV.UK content design</source>
   <translation>WCAG 2.2, 2.4.4 Zweck eines Links; GOV.UK, Gestaltung von Inhalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>CommonMark 0.31, link reference definitions</source>
   <translation>CommonMark 0.31, Link reference definitions</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Every link by a name, such as [the letter][letter], has a line that gives the name its address.</source>
   <translation>Jeder Link mit einem Namen, etwa [der Brief][brief], hat eine Zeile, die dem Namen seine Adresse gibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Link without its address</source>
   <translation>Link ohne seine Adresse</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>No address is given for the link {name}: readers will see the brackets.</source>
   <translation>Für den Link {name} fehlt die Adresse: Lesende werden die Klammern sehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Takes the name that is nearly the same, where there is one; or leaves the words alone.</source>
   <translation>Nimmt den Namen, der fast gleich lautet, wo es einen gibt; oder lässt nur die Worte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_undefined.py" />
   <source>Without one, the link is printed as it was typed, brackets and all.</source>
   <translation>Ohne sie wird der Link gedruckt, wie er getippt ist, mitsamt den Klammern.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>A front page cuts the story once; a second break shows up as a stray line or is refused.</source>
   <translation>Eine Startseite schneidet den Artikel einmal ab; eine zweite Marke erscheint als verirrte Zeile oder wird abgewiesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>More than one read-more break</source>
   <translation>Mehr als eine Weiterlesen-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>Remove this break</source>
   <translation>Diese Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>Removes the break; the first one that stands well is kept.</source>
   <translation>Entfernt die Marke; die erste, die gut steht, bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>The story has at most one read-more break.</source>
   <translation>Der Artikel hat höchstens eine Weiterlesen-Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>The story has {count} read-more breaks; it can have one.</source>
   <translation>Der Artikel hat {count} Weiterlesen-Marken; er kann eine haben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>WordPress block core/more, `multiple: false`</source>
   <translation>WordPress-Block core/more, `multiple: false`</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Cut at the start, a front page shows nothing; cut at the end, it shows everything.</source>
   <translation>Am Anfang abgeschnitten, zeigt eine Startseite nichts; am Ende zeigt sie alles.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Ghost pull request 29663, which does the same for paywalls</source>
   <translation>Ghost Pull Request 29663, der dasselbe für Bezahlschranken tut</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Move it after the lead paragraph</source>
   <translation>Hinter den ersten Absatz setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Moves the break after the first paragraph, or removes it when nothing would follow.</source>
   <translation>Setzt die Marke hinter den ersten Absatz oder entfernt sie, wenn nichts mehr folgte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Nothing stands after the read-more break, so there is nothing to cut.</source>
   <translation>Nach der Weiterlesen-Marke steht nichts, also gibt es nichts abzuschneiden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Nothing stands before the read-more break, so there is nothing to cut.</source>
   <translation>Vor der Weiterlesen-Marke steht nichts, also gibt es nichts abzuschneiden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Read-more break out of place</source>
   <translation>Weiterlesen-Marke am falschen Ort</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Remove the break</source>
   <translation>Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>The read-more break has text before it and after it.</source>
   <translation>Vor und nach der Weiterlesen-Marke steht Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Apple News and WordPress block themes ignore the read-more break and show the whole story.</source>
   <translation>Apple News und Block-Themes von WordPress übergehen die Weiterlesen-Marke und zeigen den ganzen Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Break that some targets ignore</source>
   <translation>Marke, die manche Ziele übergehen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Gutenberg issue 41854; Apple News publishing guide: do not truncate</source>
   <translation>Gutenberg Issue 41854; Apple News, Leitfaden: nicht kürzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Tells that a read-more break works on front pages that know it, and nowhere else: Apple News wants the whole story, WordPress block themes show it.</source>
   <translation>Sagt, dass eine Weiterlesen-Marke auf Startseiten wirkt, die sie kennen, und nirgends sonst: Apple News will den ganzen Artikel, Block-Themes von WordPress zeigen ihn.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Who counts on the break to hold back the rest of a story will be surprised.</source>
   <translation>Wer darauf zählt, dass die Marke den Rest zurückhält, wird überrascht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>Apple News suppresses such lines</source>
   <translation>Apple News unterdrückt solche Zeilen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>It comes along when a web page is pasted; readers click on it and nothing happens.</source>
   <translation>Es kommt beim Einfügen einer Webseite mit; Leser klicken darauf, und nichts geschieht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>No paragraph says only “Read more”, “Continue reading” or the like.</source>
   <translation>Kein Absatz sagt nur „Read more“, „Continue reading“, „Weiterlesen“ oder dergleichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>Remove the line</source>
   <translation>Zeile entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>Turn it into the read-more break</source>
   <translation>In die Weiterlesen-Marke umwandeln</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>Turns the line into the read-more break, or removes it when the story has one.</source>
   <translation>Macht die Weiterlesen-Marke daraus oder entfernt die Zeile, wenn der Artikel schon eine hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>“Read more” is typed as text; it is not a break.</source>
   <translation>„Weiterlesen“ steht als Text da; eine Marke ist das nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_typed.py" />
   <source>“Read more” typed as text</source>
   <translation>„Weiterlesen“ als Text getippt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>Name late in full, or in two spellings</source>
   <translation>Name spät vollständig oder in zwei Schreibweisen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>Readers meet a stranger, or two; a misspelled name is the error people remember.</source>
   <translation>Leser treffen auf einen Fremden oder auf zwei; ein falsch geschriebener Name ist der Fehler, den man sich merkt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>The Associated Press Stylebook, names</source>
   <translation>The Associated Press Stylebook, Namen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>Who speaks is named in full before being named by family name alone, and a name is spelt one way: “Zelensky” and “Zelenskyy”, “Jon Smith” and “John Smith” are shown side by side.</source>
   <translation>Wer spricht, wird mit vollem Namen genannt, ehe der Familienname allein steht, und ein Name ist auf eine Art geschrieben: „Zelensky“ und „Zelenskyy“, „Jon Smith“ und „John Smith“ werden nebeneinander gezeigt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>Writes the name in full, or as the story has it elsewhere.</source>
   <translation>Schreibt den Namen aus oder so, wie er sonst im Artikel steht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>“{name}” is named here for the first time; the full name, {full}, comes in line {line}.</source>
   <translation>„{name}“ wird hier zum ersten Mal genannt; der volle Name, {full}, steht erst in Zeile {line}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_first.py" />
   <source>“{rare}” here, “{usual}” in line {line}: one name in two spellings?</source>
   <translation>„{rare}“ hier, „{usual}“ in Zeile {line}: ein Name in zwei Schreibweisen?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_minor.py" />
   <source>In many countries it is forbidden; elsewhere it stays with them for life.</source>
   <translation>In vielen Ländern ist es verboten; anderswo bleibt es ein Leben lang an ihnen hängen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_minor.py" />
   <source>Name of an accused minor</source>
   <translation>Name eines beschuldigten Minderjährigen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_minor.py" />
   <source>Nobody under 18 who is arrested, charged or sentenced is named without a reason.</source>
   <translation>Niemand unter 18, der festgenommen, angeklagt oder verurteilt wird, wird ohne Grund genannt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_minor.py" />
   <source>The Associated Press, privacy: juveniles; IPSO Editors’ Code, clauses 6 and 9; UNICEF, reporting on children</source>
   <translation>The Associated Press, Privatsphäre: Jugendliche; IPSO Editors’ Code, Ziffern 6 und 9; UNICEF, Berichte über Kinder</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_minor.py" />
   <source>{name} is {age} and accused of a crime: may the name be given?</source>
   <translation>{name} ist {age} und einer Straftat beschuldigt: Darf der Name genannt werden?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <source>In running words the states are written out: Reno, Nevada. Datelines and party labels are left alone.</source>
   <translation>Im Text werden die Bundesstaaten ausgeschrieben: Reno, Nevada. Ortsmarken und Parteikürzel bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <source>Readers abroad do not know the short forms; The Associated Press gave them up in 2014.</source>
   <translation>Leser im Ausland kennen die Kurzformen nicht; The Associated Press gab sie 2014 auf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <source>Short form of a state</source>
   <translation>Kurzform eines Bundesstaats</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <source>The Associated Press Stylebook, state names</source>
   <translation>The Associated Press Stylebook, Namen der Bundesstaaten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <source>Writes the name out.</source>
   <translation>Schreibt den Namen aus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_state.py" />
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>“{words}” is “{right}” here.</source>
   <translation>„{words}“ heißt hier „{right}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>A title has capitals before a name and none without one: President Jane Roe, the president.</source>
   <translation>Ein Amtstitel beginnt vor einem Namen groß und ohne ihn klein: President Jane Roe, the president.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>Capital for a title without a name</source>
   <translation>Großer Anfang bei einem Titel ohne Namen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>Makes it small.</source>
   <translation>Schreibt ihn klein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>The Associated Press Stylebook, titles; Guardian style guide, job titles</source>
   <translation>The Associated Press Stylebook, Titel von Personen; Guardian Style Guide, Berufsbezeichnungen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>The capital is part of the name; without one it is a job.</source>
   <translation>Der große Anfang gehört zum Namen; ohne ihn ist es ein Beruf.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>“{title}” has no name after it: small letters.</source>
   <translation>Nach „{title}“ steht kein Name: kleinschreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>Change that does not fit its figures</source>
   <translation>Veränderung, die nicht zu ihren Zahlen passt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>From {old} to {new} is {real:.0f} percent, not {change}.</source>
   <translation>Von {old} auf {new} sind es {real:.0f} Prozent, nicht {change}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>From {old} to {new} percent is {change} percentage points, not {change} percent.</source>
   <translation>Von {old} auf {new} Prozent sind es {change} Prozentpunkte, nicht {change} Prozent.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>Readers with a calculator write in; readers without one are misled.</source>
   <translation>Leser mit Taschenrechner schreiben Briefe; Leser ohne werden getäuscht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>Reuters Handbook, percentages; The Associated Press Stylebook, percentages</source>
   <translation>Reuters Handbook, Prozente; The Associated Press Stylebook, Prozente</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_change.py" />
   <source>“Rose 5 percent, from 20 to 30” does not add up; and from 4 to 6 percent is two percentage points, not 2 percent. Rounding is allowed for.</source>
   <translation>„Um 5 Prozent gestiegen, von 20 auf 30“ geht nicht auf; und von 4 auf 6 Prozent sind es zwei Prozentpunkte, nicht 2 Prozent. Rundungen sind berücksichtigt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>A person has one age, a council one number of members and a disaster one number of dead; the headline and summary count what the body counts; and figures of the same thing do not differ by a slip (212 and 221 deckhands).</source>
   <translation>Eine Person hat ein Alter, ein Rat eine Zahl von Mitgliedern und ein Unglück eine Zahl von Toten; Titel und Vorspann zählen, was der Text zählt; und Zahlen derselben Sache unterscheiden sich nicht durch einen Tippfehler (212 und 221 Matrosen).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>One of the two is wrong, and nobody but the reporter knows which.</source>
   <translation>Eine der beiden ist falsch, und nur der Reporter weiß, welche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>One thing, two figures</source>
   <translation>Eine Sache, zwei Zahlen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>Reuters Handbook: errors in numbers nearly always merit a correction</source>
   <translation>Reuters Handbook: Fehler in Zahlen verlangen fast immer eine Korrektur</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>summary</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>“{here}” here, “{there}” in line {line}.</source>
   <translation>„{here}“ hier, „{there}“ in Zeile {line}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>“{here}” in the {field}, “{there}” in line {line}.</source>
   <translation>„{here}“ im {field}, „{there}“ in Zeile {line}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>A$100 and US$100 are far apart; bare, readers take it for their own.</source>
   <translation>A$100 und US$100 liegen weit auseinander; ohne Land halten Leser sie für ihre eigenen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>Adds the country.</source>
   <translation>Ergänzt das Land.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>Dollars of no country</source>
   <translation>Dollar ohne Land</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>Make it {sign}</source>
   <translation>Zu {sign} machen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>Reuters Handbook, currencies; The Associated Press Stylebook, currency conversions</source>
   <translation>Reuters Handbook, Währungen; The Associated Press Stylebook, Umrechnung von Währungen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>When a story tells dollars of one country from another’s, every sum has its country. Dollars of the country of the story’s language may stand bare when they are never named.</source>
   <translation>Wo ein Text Dollar verschiedener Länder unterscheidet, hat jede Summe ihr Land. Dollar des Landes, in dessen Sprache der Text steht, dürfen bloß stehen, wenn sie nie benannt werden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_dollar.py" />
   <source>“$” here, “{sign}” elsewhere: whose dollars?</source>
   <translation>Hier „$“, anderswo „{sign}“: Dollar welchen Landes?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>A sum has its sign or its word, not both: $5 million, not “$5 million dollars”.</source>
   <translation>Ein Betrag hat sein Zeichen oder sein Wort, nicht beides: $5 million, nicht „$5 million dollars“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>Currency named twice</source>
   <translation>Währung doppelt genannt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>Readers stumble over “dollars dollars”.</source>
   <translation>Leser stolpern über „Dollar Dollar“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>The Associated Press Stylebook, dollars</source>
   <translation>The Associated Press Stylebook, Dollarbeträge</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>“{words}” names the money twice.</source>
   <translation>„{words}“ nennt die Währung doppelt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>A story writes %, percent or per cent, one of them throughout. Quotations and tables do not count.</source>
   <translation>Ein Artikel schreibt %, percent oder per cent, durchweg eines davon. Zitate und Tabellen zählen nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>Takes the form that the story uses most.</source>
   <translation>Nimmt die Form, die im Artikel am häufigsten ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>The Associated Press Stylebook, percent (%); BBC News style guide (per cent): either, but one</source>
   <translation>The Associated Press Stylebook, Prozent (%); BBC News Style Guide (per cent): eines von beiden, aber nur eines</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>Two forms of percent</source>
   <translation>Zwei Formen von Prozent</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>Two forms show two hands; desks fix it by hand on every page.</source>
   <translation>Zwei Formen verraten zwei Hände; Redaktionen beheben es auf jeder Seite von Hand.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>“{form}” here, “{usual}” elsewhere in the story.</source>
   <translation>„{form}“ hier, „{usual}“ sonst im Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>A sentence begins with a word, not with a figure; a year may begin one.</source>
   <translation>Ein Satz beginnt mit einem Wort, nicht mit Ziffern; eine Jahreszahl darf am Anfang stehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>A sentence begins with the figure {n}.</source>
   <translation>Ein Satz beginnt mit der Zahl {n}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>Sentence begins with a figure</source>
   <translation>Satz beginnt mit einer Zahl</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>The Associated Press Stylebook, numerals: spell out at the start of a sentence</source>
   <translation>The Associated Press Stylebook, Zahlen: am Satzanfang ausschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>Without a capital, readers miss where the sentence before it ended.</source>
   <translation>Ohne großen Anfang übersehen Leser, wo der Satz davor endete.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>Writes numbers under 100 in letters.</source>
   <translation>Schreibt Zahlen unter 100 in Worten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>A lone figure stops the eye as if it were data.</source>
   <translation>Eine einzelne Ziffer hält das Auge auf, als wäre sie Statistik.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>One to nine people, things, days or years are words in running copy. Ages, dates, times, money, scores, measures, ranges and lists of figures are left alone.</source>
   <translation>Eins bis neun sind bei Menschen, Dingen, Tagen oder Jahren im laufenden Text Wörter. Alter, Daten, Uhrzeiten, Beträge, Ergebnisse, Maße, Spannen und Zahlenreihen bleiben außen vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>Small number in figures</source>
   <translation>Kleine Zahl in Ziffern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>The Associated Press Stylebook, numerals; BBC News style guide, numbers</source>
   <translation>The Associated Press Stylebook, Zahlen; BBC News Style Guide, Zahlen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>Writes it in letters.</source>
   <translation>Schreibt sie in Worten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>“{words}” is “{word}” in words.</source>
   <translation>„{words}“ heißt in Worten „{word}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>Empty paragraph</source>
   <translation>Leerer Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>Gutenberg issue 16076; empty-paragraph-remover</source>
   <translation>Gutenberg Issue 16076; empty-paragraph-remover</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>It comes along in a paste and leaves a hole on the page.</source>
   <translation>Er kommt beim Einfügen mit und lässt ein Loch auf der Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>No paragraph consists of blanks and line breaks only.</source>
   <translation>Kein Absatz besteht nur aus Leerzeichen und Zeilenumbrüchen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>Remove the empty paragraph</source>
   <translation>Leeren Absatz entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>Removes the paragraph.</source>
   <translation>Entfernt den Absatz.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>This paragraph is empty.</source>
   <translation>Dieser Absatz ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>Long paragraph</source>
   <translation>Langer Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>No paragraph has more than {most} words.</source>
   <translation>Kein Absatz hat mehr als {most} Wörter.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>On a phone it fills the screen without a resting place.</source>
   <translation>Am Telefon füllt er den Schirm ohne einen Ruhepunkt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>Split it after “…{where}”</source>
   <translation>Nach „…{where}“ teilen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>Splits it between two sentences near its middle.</source>
   <translation>Teilt ihn zwischen zwei Sätzen nahe der Mitte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>The paragraph has {count} words; {most} read well.</source>
   <translation>
    <numerusform>Der Absatz hat {count} Wort; {most} lesen sich gut.</numerusform>
    <numerusform>Der Absatz hat {count} Wörter; {most} lesen sich gut.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>A quote set apart loses the “she said” around it; readers must still know who speaks.</source>
   <translation>Ein abgesetztes Zitat verliert das „sagte sie“ ringsum; Leser müssen trotzdem wissen, wer spricht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Add an attribution line</source>
   <translation>Zeile mit dem Sprecher ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Adds the line, with the speaker that the quote or the paragraphs around it name.</source>
   <translation>Ergänzt die Zeile, mit dem Sprecher, den das Zitat oder die Absätze ringsum nennen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Attribute to {name}</source>
   <translation>{name} zuschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Every block quote ends with a line that names its speaker. Pull quotes need none.</source>
   <translation>Jedes Blockzitat endet mit einer Zeile, die seinen Sprecher nennt. Zitatkästen brauchen keine.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Guardian quote element; ANS citation; Reuters Handbook on sourcing</source>
   <translation>Guardian, Zitat-Element; ANS citation; Reuters Handbook über Quellen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Quote has no attribution line.</source>
   <translation>Dem Zitat fehlt die Zeile mit dem Sprecher.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Quote without attribution</source>
   <translation>Zitat ohne Zuschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>The quote’s attribution names no speaker.</source>
   <translation>Die Zuschreibung des Zitats nennt keinen Sprecher.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Use the line under it as its attribution</source>
   <translation>Zeile darunter als Zuschreibung verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>A quote has the words of its kept original; cuts are marked by an ellipsis or brackets. The same quotation reads the same everywhere (warning). Pull quotes are the rule quote.pull_words’s.</source>
   <translation>Ein Zitat hat die Worte seines abgelegten Originals; Kürzungen sind durch Auslassungspunkte oder Klammern kenntlich. Dasselbe Zitat lautet überall gleich (Warnung). Zitatkästen sind Sache der Regel quote.pull_words.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>Put back “{right}”</source>
   <translation>„{right}“ wieder einsetzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>Puts back the words of the original, or of the first place.</source>
   <translation>Setzt die Worte des Originals oder der ersten Stelle wieder ein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>Quotation that was changed</source>
   <translation>Verändertes Zitat</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>Reuters Handbook, quotes: never alter them</source>
   <translation>Reuters Handbook, Zitate: nie verändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>What stands between quotation marks is a fact; a word changed there is a false one.</source>
   <translation>Was zwischen Anführungszeichen steht, ist eine Tatsache; ein dort geändertes Wort ist eine falsche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>in line {line} the same quotation is “{words}”</source>
   <translation>in Zeile {line} lautet dasselbe Zitat „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>the kept original has no such words</source>
   <translation>im abgelegten Original stehen diese Worte nicht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>the kept original has “{words}”</source>
   <translation>im abgelegten Original steht „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_changed.py" />
   <source>“{words}”: {says}.</source>
   <translation>„{words}“: {says}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>Attribution within the quote’s words</source>
   <translation>Zuschreibung in den Worten des Zitats</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>Otherwise pages and feeds give the dash and the name as something the speaker said.</source>
   <translation>Sonst geben Seiten und Feeds Strich und Namen aus, als hätte der Sprecher sie gesagt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>Sets the line apart, which makes it the attribution.</source>
   <translation>Setzt die Zeile ab, was sie zur Zuschreibung macht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>The attribution is typed within the quote’s words.</source>
   <translation>Die Zuschreibung steht mitten in den Worten des Zitats.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>The line with the speaker is set apart from the words of the quote by an empty quote line.</source>
   <translation>Die Zeile mit dem Sprecher ist von den Worten des Zitats durch eine leere Zitatzeile getrennt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>Use its last words as the attribution</source>
   <translation>Die letzten Worte als Zuschreibung verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>W3C HTML, blockquote: attribution stands outside; WordPress for iOS issue 15619</source>
   <translation>W3C HTML, blockquote: Die Zuschreibung steht außerhalb; WordPress for iOS Issue 15619</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Block quotes have quotation marks all, or none has; and the marks hold all of the words, without a “she said” in between.</source>
   <translation>Blockzitate haben alle Anführungszeichen oder keines hat welche; und die Zeichen umfassen alle Worte, ohne ein „sagte sie“ dazwischen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Block quotes with and without marks</source>
   <translation>Blockzitate mit und ohne Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Follows what most of the quotes do; moves a “she said” to the attribution.</source>
   <translation>Folgt dem, was die meisten Zitate tun; setzt ein „sagte sie“ in die Zuschreibung.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Move “{speaker}” to the attribution</source>
   <translation>„{speaker}“ in die Zuschreibung setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Put marks around it</source>
   <translation>In Anführungszeichen setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Set apart and indented, the words are known to be quoted; two customs in one story look like a slip.</source>
   <translation>Abgesetzt und eingerückt sind die Worte als Zitat kenntlich; zwei Bräuche in einem Artikel sehen wie ein Versehen aus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Take the marks out</source>
   <translation>Anführungszeichen entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>Take the words between the quotations out</source>
   <translation>Worte zwischen den Zitaten streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>The marks in this quote are broken off for words that are not the speaker’s.</source>
   <translation>Die Anführung ist in diesem Zitat unterbrochen von Worten, die nicht vom Sprecher sind.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>This quote has no quotation marks; the other ones have.</source>
   <translation>Dieses Zitat hat keine Anführungszeichen, die anderen haben welche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>This quote has quotation marks; the other ones have none.</source>
   <translation>Dieses Zitat hat Anführungszeichen, die anderen haben keine.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_marks.py" />
   <source>house; the trade does either</source>
   <translation>Haus; die Branche hält es so oder so</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>A pull quote has at most {long} characters (warning), never over {longest} (error).</source>
   <translation>Ein Zitatkasten hat höchstens {long} Zeichen (Warnung), nie über {longest} (Fehler).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>Guardian prosemirror-elements, PullquoteSpec</source>
   <translation>Guardian prosemirror-elements, PullquoteSpec</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>It is set large; a long one pushes the story off the screen.</source>
   <translation>Er ist groß gesetzt; ein langer schiebt den Artikel vom Schirm.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>Long pull quote</source>
   <translation>Langer Zitatkasten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>The pull quote has {count} characters; at most {limit} fit.</source>
   <translation>
    <numerusform>Der Zitatkasten hat {count} Zeichen; höchstens {limit} passen.</numerusform>
    <numerusform>Der Zitatkasten hat {count} Zeichen; höchstens {limit} passen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>A pull quote repeats: when the words in the story are corrected, it must be too.</source>
   <translation>Ein Zitatkasten wiederholt: Werden die Worte im Artikel berichtigt, muss er es auch werden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Apple News Format, PullQuote: repeats words of the article</source>
   <translation>Apple News Format, PullQuote: wiederholt Worte des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Pull quote that is not in the story</source>
   <translation>Zitatkasten, der nicht im Artikel steht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Remove the pull quote</source>
   <translation>Zitatkasten entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Takes the words as they stand in the story now, or removes the pull quote.</source>
   <translation>Nimmt die Worte, wie sie jetzt im Artikel stehen, oder entfernt den Zitatkasten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>The words of every pull quote stand in the story as well; marks do not count.</source>
   <translation>Die Worte jedes Zitatkastens stehen auch im Artikel; Anführungszeichen zählen nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Use the words as they are now</source>
   <translation>Worte nehmen, wie sie jetzt lauten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>{words} is no longer said in the story.</source>
   <translation>{words} steht nicht mehr im Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>American readers take anything else for a slip.</source>
   <translation>Amerikanische Leser halten alles andere für ein Versehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>Comma or stop outside the mark</source>
   <translation>Komma oder Punkt außerhalb der Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>In American English the comma stands within the quotation mark.</source>
   <translation>Im amerikanischen Englisch steht das Komma innerhalb der Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>In American English the full stop stands within the quotation mark.</source>
   <translation>Im amerikanischen Englisch steht der Punkt innerhalb der Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>In a story in American English (`language: en-US`) commas and full stops stand within quotation marks.</source>
   <translation>In einem Artikel in amerikanischem Englisch (`language: en-US`) stehen Kommas und Punkte innerhalb der Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>Move it inside</source>
   <translation>Hineinsetzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>Moves it inside.</source>
   <translation>Setzt es hinein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_punctuation.py" />
   <source>The Associated Press Stylebook, punctuation: quotation marks</source>
   <translation>The Associated Press Stylebook, Zeichensetzung: Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>Apple News Format: a quote is unique text, a pull quote repeats</source>
   <translation>Apple News Format: Ein Zitat ist eigener Text, ein Zitatkasten wiederholt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>Make the quote a pull quote</source>
   <translation>Zitat zum Zitatkasten machen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>Makes the block quote a pull quote.</source>
   <translation>Macht das Blockzitat zum Zitatkasten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>No sentence is quoted twice, but for display in a pull quote.</source>
   <translation>Kein Satz wird zweimal zitiert, außer zur Hervorhebung in einem Zitatkasten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>Readers think they have lost their place; two editors used the same good line.</source>
   <translation>Leser glauben, sie hätten ihre Stelle verloren; zwei Redakteure haben denselben guten Satz verwendet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>The same words quoted twice</source>
   <translation>Dieselben Worte zweimal zitiert</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>“{words}” is quoted in line {line} already.</source>
   <translation>„{words}“ ist schon in Zeile {line} zitiert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>A quoted post is followed by a stash that begins with “original” and keeps its words; it is never published, and the quote is compared with it.</source>
   <translation>Auf einen zitierten Beitrag folgt eine Ablage, die mit „original“ beginnt und seine Worte bewahrt; sie wird nie veröffentlicht, und das Zitat wird mit ihr verglichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>Gutenberg issue 12364: deleted posts vanish from the page</source>
   <translation>Gutenberg Issue 12364: Gelöschte Beiträge verschwinden von der Seite</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>Keep these words as the original</source>
   <translation>Diese Worte als Original ablegen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>Keeps the words as they are now; check them against the post first.</source>
   <translation>Bewahrt die Worte, wie sie jetzt sind; erst mit dem Beitrag vergleichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>No copy of the post is kept with the story; posts are deleted and changed.</source>
   <translation>Beim Artikel liegt keine Kopie des Beitrags; Beiträge werden gelöscht und geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>Post quoted without a kept copy</source>
   <translation>Beitrag zitiert, ohne Kopie abzulegen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>When the post is gone, the copy is the only proof of what it said.</source>
   <translation>Ist der Beitrag weg, ist die Kopie der einzige Beleg dafür, was er sagte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>A quote taken from a social network says the platform and the date, and links to the post. A quote that somebody “wrote” is taken for one, unless a letter, ruling, book or the like is named.</source>
   <translation>Ein Zitat aus einem sozialen Netzwerk nennt Netzwerk und Datum und verlinkt den Beitrag. Als ein solches gilt ein Zitat, das jemand „wrote“, außer ein Brief, ein Urteil, ein Buch oder dergleichen ist genannt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Add the link</source>
   <translation>Link ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Adds the platform chosen, or the place to type what lacks.</source>
   <translation>Ergänzt das gewählte Netzwerk oder die Stelle, an der das Fehlende einzutippen ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Guardian's fields for a tweet; Reuters Handbook on social media sources</source>
   <translation>Felder des Guardian für einen Tweet; Reuters Handbook über Quellen in sozialen Netzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>If this is a post, the quote lacks its {listed}.</source>
   <translation>Wenn das ein Beitrag aus einem Netzwerk ist, fehlt dem Zitat: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>It was posted on {name}</source>
   <translation>Es stand auf {name}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Post without its place</source>
   <translation>Beitrag ohne Fundort</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Readers who want to see it for themselves must find it, and know who posted it and when.</source>
   <translation>Leser, die es selbst sehen wollen, müssen es finden und wissen, wer es wann geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>A mix shows where text was pasted, and readers of the page see it.</source>
   <translation>Eine Mischung zeigt, wo Text eingefügt wurde, und Leser der Seite sehen es.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Gutenberg issue 9181; MarkEdit issue 738</source>
   <translation>Gutenberg Issue 9181; MarkEdit Issue 738</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Make them curly</source>
   <translation>Typografische setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Makes the straight ones curly.</source>
   <translation>Macht die geraden typografisch.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Quotation marks and apostrophes are all curly or all straight. Inches, code and fields do not count.</source>
   <translation>Anführungszeichen und Apostrophe sind alle typografisch oder alle gerade. Zollzeichen, Code und Felder zählen nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Straight and curly marks mixed</source>
   <translation>Gerade und typografische Zeichen gemischt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>{count:,} straight marks, where the rest of the story has curly ones.</source>
   <translation>
    <numerusform>Ein gerades Anführungszeichen, wo der Artikel sonst typografische hat.</numerusform>
    <numerusform>{count:,} gerade Anführungszeichen, wo der Artikel sonst typografische hat.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Add {mark} {where}</source>
   <translation>{mark} {where} ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Adds the missing mark where it most likely belongs, or removes the stray one.</source>
   <translation>Ergänzt das fehlende Zeichen, wo es am wahrscheinlichsten hingehört, oder entfernt das einzelne.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Change {char} to {other}</source>
   <translation>{char} in {other} ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>In every paragraph each quotation mark has its partner. A quotation of several paragraphs opens each of them and closes only the last.</source>
   <translation>In jedem Absatz hat jedes Anführungszeichen sein Gegenstück. Ein Zitat über mehrere Absätze öffnet jeden und schließt nur den letzten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>LanguageTool issue 6195 and pull request 10233; The Associated Press Stylebook, quotation marks</source>
   <translation>LanguageTool Issue 6195 und Pull Request 10233; The Associated Press Stylebook, Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Remove the {char}</source>
   <translation>{char} entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>The quotation closed here was never opened.</source>
   <translation>Die hier geschlossene Anführung wurde nie geöffnet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>The quotation opened here is never closed.</source>
   <translation>Die hier geöffnete Anführung wird nie geschlossen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>This quotation mark, {char}, faces the wrong way.</source>
   <translation>Dieses Anführungszeichen, {char}, steht falsch herum.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Unbalanced quotation marks</source>
   <translation>Unpaarige Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>Without the mark a reader cannot tell the speaker's words from the reporter's.</source>
   <translation>Ohne das Zeichen kann ein Leser die Worte des Sprechers nicht von denen des Reporters unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>after “{words}”</source>
   <translation>nach „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>at the end</source>
   <translation>am Ende</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>at the start</source>
   <translation>am Anfang</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_unpaired.py" />
   <source>before “{words}”</source>
   <translation>vor „{words}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <source>Changes it to “wrote”.</source>
   <translation>Ändert es in „wrote“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <source>Nobody heard it; readers may take it for an interview.</source>
   <translation>Niemand hat es gehört; Leser könnten es für ein Interview halten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <source>What was posted was written: “wrote in a post”, not “said in a tweet”.</source>
   <translation>Was jemand ins Netz stellt, ist geschrieben: „wrote in a post“, nicht „said in a tweet“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <source>“Said” of a post</source>
   <translation>„Said“ bei einem Beitrag</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_wrote.py" />
   <source>“{verb}” of a post: it was written.</source>
   <translation>„{verb}“ bei einem Beitrag: Er wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>A change that nobody has settled: readers will see both wordings and the marks.</source>
   <translation>Eine Änderung, über die niemand entschieden hat: Leser sehen beide Fassungen samt Zeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>A comment is left in the story: readers will see it.</source>
   <translation>Im Beitrag steht noch ein Kommentar: Leser sehen ihn.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>A deletion that nobody has settled: readers will see the words and the marks.</source>
   <translation>Eine Streichung, über die niemand entschieden hat: Leser sehen die Wörter samt Zeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>An addition that nobody has settled: readers will see the marks.</source>
   <translation>Eine Ergänzung, über die niemand entschieden hat: Leser sehen die Zeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>CriticMarkup; Sanity's resolve-to-publish recipe</source>
   <translation>CriticMarkup; Sanitys Anleitung „resolve to publish“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Delete the words</source>
   <translation>Wörter streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>No comment, suggestion or highlight of CriticMarkup is left in the story.</source>
   <translation>Im Beitrag steht kein Kommentar, kein Vorschlag und keine Hervorhebung von CriticMarkup mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>No publishing system knows them: the comment for the desk goes out to the readers.</source>
   <translation>Kein Publikationssystem kennt sie: Der Kommentar für die Redaktion geht an die Leser hinaus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Open comment or suggestion</source>
   <translation>Offener Kommentar oder Vorschlag</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Remove the comment</source>
   <translation>Kommentar entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Remove the marks</source>
   <translation>Zeichen entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Settles it as it was suggested; a comment is removed.</source>
   <translation>Setzt es um wie vorgeschlagen; ein Kommentar wird entfernt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Take the addition</source>
   <translation>Ergänzung übernehmen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Take the change</source>
   <translation>Änderung übernehmen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/review_open.py" />
   <source>Words marked for review: readers will see the marks.</source>
   <translation>Zur Durchsicht markierte Wörter: Leser sehen die Zeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>Front pages, feeds and archives sort by it.</source>
   <translation>Startseiten, Feeds und Archive sortieren danach.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>No section</source>
   <translation>Kein Ressort</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>Superdesk validators (anpa_category, subject)</source>
   <translation>Superdesk, Prüfungen (anpa_category, subject)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>The story has no section.</source>
   <translation>Der Artikel hat kein Ressort.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>The story names the section it belongs to.</source>
   <translation>Der Artikel nennt das Ressort, zu dem er gehört.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>A closing line such as “This is a developing story” is in the sign-off field.</source>
   <translation>Eine Schlusszeile wie „This is a developing story“ steht im Feld Schlusszeile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>As a field it is set apart on the page and can be taken off when the story is done.</source>
   <translation>Als Feld ist sie auf der Seite abgesetzt und lässt sich abnehmen, wenn der Artikel fertig ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>Move it to the sign-off field</source>
   <translation>In das Feld Schlusszeile setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>Moves the line to the field.</source>
   <translation>Setzt die Zeile in das Feld.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>Sign-off in the body</source>
   <translation>Schlusszeile im Text</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>Superdesk body_footer and sign_off</source>
   <translation>Superdesk, body_footer und sign_off</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>The sign-off stands in the body.</source>
   <translation>Die Schlusszeile steht im Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>Desks find a story by it, and systems make its address of it; without one each makes its own.</source>
   <translation>Redaktionen finden einen Artikel daran, und Systeme machen seine Adresse daraus; ohne einen macht jedes sich einen eigenen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>Makes one of the headline.</source>
   <translation>Macht einen aus dem Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>No slug</source>
   <translation>Kein Kurzname</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>Superdesk validators; Ghost's schema</source>
   <translation>Superdesk, Prüfungen; Schema von Ghost</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>The story has a slug; one made of the headline has at most {most} characters.</source>
   <translation>Der Artikel hat einen Kurznamen; einer aus dem Titel hat höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>The story has no slug.</source>
   <translation>Der Artikel hat keinen Kurznamen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_missing.py" />
   <source>Use “{slug}”</source>
   <translation>„{slug}“ verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>Cut it to “{short}”</source>
   <translation>Auf „{short}“ kürzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>It becomes the story's address; what does not fit is refused, or cut where nobody looks.</source>
   <translation>Er wird die Adresse des Artikels; was nicht passt, wird abgewiesen oder abgeschnitten, wo niemand hinsieht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>Slug too long or with odd characters</source>
   <translation>Kurzname zu lang oder mit fremden Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>Superdesk validators (24); Ghost's schema (191); PublishPress Checklists, ValidChars</source>
   <translation>Superdesk, Prüfungen (24); Schema von Ghost (191); PublishPress Checklists, ValidChars</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug has characters that an address cannot hold: small letters, figures and hyphens only.</source>
   <translation>Der Kurzname hat Zeichen, die nicht in eine Adresse passen: nur Kleinbuchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug has {count} characters; the wire takes {wire}.</source>
   <translation>
    <numerusform>Der Kurzname hat {count} Zeichen; der Agenturdienst nimmt {wire}.</numerusform>
    <numerusform>Der Kurzname hat {count} Zeichen; der Agenturdienst nimmt {wire}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug has {count} characters; {most} fit.</source>
   <translation>
    <numerusform>Der Kurzname hat {count} Zeichen; {most} passen.</numerusform>
    <numerusform>Der Kurzname hat {count} Zeichen; {most} passen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug is small letters, figures and single hyphens, at most {most} characters (Ghost), and at most {wire} for the wire (advice).</source>
   <translation>Der Kurzname besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens {most} Zeichen (Ghost), und höchstens {wire} für den Agenturdienst (Hinweis).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>Writes it in characters that fit; cuts it between words.</source>
   <translation>Schreibt ihn in Zeichen, die passen; kürzt ihn zwischen Wörtern.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>A system that does not know the status holds the story back, or sends it out.</source>
   <translation>Ein System, das den Stand nicht kennt, hält den Artikel zurück oder schickt ihn hinaus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>Set it to {status}</source>
   <translation>Auf {status} setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>Sets one that is known.</source>
   <translation>Setzt einen bekannten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>Status that nobody knows</source>
   <translation>Stand, den niemand kennt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>The status is draft, review, ready, published, corrected or withdrawn.</source>
   <translation>Der Stand ist Entwurf, in Durchsicht, fertig, veröffentlicht, korrigiert oder zurückgezogen (draft, review, ready, published, corrected, withdrawn).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>The story file; Superdesk and ninjs, pubStatus</source>
   <translation>Die Artikeldatei; Superdesk und ninjs, pubStatus</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>“{status}” is no status: {listed}.</source>
   <translation>„{status}“ ist kein Stand: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>Keep only its first sentence</source>
   <translation>Nur den ersten Satz behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>No summary, or one too long</source>
   <translation>Kein Vorspann oder ein zu langer</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>Superdesk validators (160); Ghost's schema (300)</source>
   <translation>Superdesk, Prüfungen (160); Schema von Ghost (300)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>Takes the first sentence of the lead, cut between words when it is too long.</source>
   <translation>Nimmt den ersten Satz des Einstiegs, zwischen Wörtern gekürzt, wenn er zu lang ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>The story has a summary of at most {wire} characters (the wire; Ghost takes {most}).</source>
   <translation>Der Artikel hat einen Vorspann von höchstens {wire} Zeichen (Agenturdienst; Ghost nimmt {most}).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>The summary has {count} characters; {limit}.</source>
   <translation>
    <numerusform>Der Vorspann hat {count} Zeichen; {limit}.</numerusform>
    <numerusform>Der Vorspann hat {count} Zeichen; {limit}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>The summary is what readers see under the headline, in search results and when shared.</source>
   <translation>Den Vorspann sehen Leser unter dem Titel, in Suchergebnissen und wo der Artikel geteilt wird.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>Use the first sentence of the lead</source>
   <translation>Ersten Satz des Einstiegs verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>at most {most} fit</source>
   <translation>höchstens {most} passen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_missing.py" />
   <source>the wire’s limit is {wire}</source>
   <translation>der Agenturdienst nimmt {wire}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_repeat.py" />
   <source>Front pages show one under the other.</source>
   <translation>Startseiten zeigen den einen unter dem anderen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_repeat.py" />
   <source>Guardian style guide, standfirsts; BBC Academy, summaries</source>
   <translation>Guardian Style Guide, Vorspänne; BBC Academy, Zusammenfassungen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_repeat.py" />
   <source>Summary repeats the headline</source>
   <translation>Vorspann wiederholt den Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_repeat.py" />
   <source>The summary adds to the headline.</source>
   <translation>Der Vorspann fügt dem Titel etwas hinzu.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/summary_repeat.py" />
   <source>The summary says what the headline says.</source>
   <translation>Der Vorspann sagt dasselbe wie der Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>GitHub Flavored Markdown: tables</source>
   <translation>GitHub Flavored Markdown: Tabellen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>Joins the cells, with the bar between them; in code, the bar becomes a part of it.</source>
   <translation>Verbindet die Zellen mit dem Strich dazwischen; in Code wird der Strich ein Teil davon.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>Keep the bar as a part of its cell</source>
   <translation>Den Strich als Teil der Zelle behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>No row of a table has more cells than the row of its headings.</source>
   <translation>Keine Zeile einer Tabelle hat mehr Zellen als die Zeile ihrer Überschriften.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>Table cell under no heading</source>
   <translation>Tabellenzelle unter keiner Überschrift</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>What stands under no heading is left out of the page and of every export. A bar in a cell begins a new one, in code too.</source>
   <translation>Was unter keiner Überschrift steht, fehlt auf der Seite und in jedem Export. Ein Strich in einer Zelle beginnt eine neue, auch in Code.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/table_cells.py" />
   <source>{words} stands under no heading of the table: readers will not see it.</source>
   <translation>{words} steht in der Tabelle unter keiner Überschrift: Leser sehen es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>A short form in parentheses after a name, “National Ferry Board (NFB)”, is used later on.</source>
   <translation>Eine Kurzform in Klammern nach einem Namen, „National Ferry Board (NFB)“, kommt später vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>It asks readers to remember letters that the story never needs.</source>
   <translation>Sie verlangt von Lesern, sich Buchstaben zu merken, die der Artikel nie braucht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>Short form given, never used</source>
   <translation>Kurzform eingeführt, nie verwendet</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>Take ({short}) out</source>
   <translation>({short}) streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>Takes it out.</source>
   <translation>Nimmt sie heraus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>The Associated Press Stylebook, abbreviations and acronyms</source>
   <translation>The Associated Press Stylebook, Abkürzungen und Kurzwörter</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>“{short}” is given here and never used again.</source>
   <translation>„{short}“ ist hier eingeführt und kommt nie wieder vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>No spelling checker finds them, and every reader who knows does.</source>
   <translation>Keine Rechtschreibprüfung findet sie, und jeder Leser, der es weiß, schon.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>One word taken for another</source>
   <translation>Ein Wort mit einem anderen verwechselt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>Puts in the word that was meant.</source>
   <translation>Setzt das gemeinte Wort ein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>The Associated Press Stylebook; proselint, malapropisms and misc</source>
   <translation>The Associated Press Stylebook; proselint, Wortverwechslungen und Verschiedenes</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>“Could of”, “free reign”, “sneak peak” and other slips of the ear.</source>
   <translation>„Could of“, „free reign“, „sneak peak“ und andere Hörfehler.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>“{words}” is probably “{right}”.</source>
   <translation>„{words}“ soll wohl „{right}“ heißen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>A break in a sentence is a dash, not “-” or “--”; told once for the whole story. Scores, ranges and names are left alone.</source>
   <translation>Ein Einschnitt im Satz ist ein Gedankenstrich, nicht „-“ oder „--“; gemeldet wird einmal für den ganzen Text. Ergebnisse, Spannen und Namen bleiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>Hyphen instead of a dash</source>
   <translation>Bindestrich statt Gedankenstrich</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>Hyphens join; a reader who meets one between two blanks reads the sentence twice.</source>
   <translation>Bindestriche verbinden; wer einem zwischen zwei Leerzeichen begegnet, liest den Satz zweimal.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>Make it a dash: {dash}</source>
   <translation>Gedankenstrich setzen: {dash}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>Puts dashes in, such as the story uses.</source>
   <translation>Setzt Gedankenstriche, wie der Artikel sie verwendet.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>The Associated Press Stylebook, punctuation; proselint, typography</source>
   <translation>The Associated Press Stylebook, Zeichensetzung; proselint, Typografie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>{count:,} hyphens stand where dashes belong.</source>
   <translation>
    <numerusform>Hier steht ein Bindestrich, wo ein Gedankenstrich hingehört.</numerusform>
    <numerusform>Hier stehen {count:,} Bindestriche, wo Gedankenstriche hingehören.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>No word follows itself, but for those that may (“had had”, “very very”) and names.</source>
   <translation>Kein Wort folgt auf sich selbst, außer denen, die es dürfen („had had“, „very very“), und Namen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>Remove the second “{words}”</source>
   <translation>Das zweite „{words}“ entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>Removes the second one.</source>
   <translation>Entfernt das zweite.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>The eye skips it at the end of a line; readers do not.</source>
   <translation>Das Auge überspringt es am Zeilenende; Leser nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>Word typed twice</source>
   <translation>Wort doppelt getippt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>proselint, lexical illusions</source>
   <translation>proselint, doppelte Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>“{words}” is there twice.</source>
   <translation>„{words}“ steht doppelt da.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Bold in running copy</source>
   <translation>Fettes im laufenden Text</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Bold is for labels; in a sentence it shouts, and most of it was pasted by accident.</source>
   <translation>Fett ist für Stichwörter; im Satz schreit es, und das meiste davon kam versehentlich beim Einfügen mit.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Gutenberg issue 14030 (bold that comes with a paste); house</source>
   <translation>Gutenberg Issue 14030 (Fettes, das beim Einfügen mitkommt); Haus</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Make it plain</source>
   <translation>Nicht fett setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>No word within a paragraph of news copy is bold. A bold beginning (a label, a question) is fine, and so is bold in quotations, quotes, tables and headings.</source>
   <translation>Kein Wort in einem Absatz des Nachrichtentextes ist fett. Ein fetter Anfang (ein Stichwort, eine Frage) ist in Ordnung, ebenso Fettes in Zitaten, Tabellen und Zwischentiteln.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Takes the marks out and leaves the words.</source>
   <translation>Nimmt die Zeichen heraus und lässt die Worte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>“{words}” is bold in running copy.</source>
   <translation>„{words}“ steht fett im laufenden Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>An exclamation mark in the reporter’s own words.</source>
   <translation>Ein Ausrufezeichen in den eigenen Worten des Reporters.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>Exclamation mark in news copy</source>
   <translation>Ausrufezeichen in einer Nachricht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>Makes it a full stop.</source>
   <translation>Macht einen Punkt daraus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>Only people who are quoted, and names such as Yahoo!, have exclamation marks.</source>
   <translation>Nur wer zitiert wird, und Namen wie Yahoo!, haben Ausrufezeichen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>The Associated Press Stylebook, punctuation; Guardian style guide, exclamation marks</source>
   <translation>The Associated Press Stylebook, Zeichensetzung; Guardian Style Guide, Ausrufezeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_exclamation.py" />
   <source>The mark tells readers what to feel; news leaves that to them.</source>
   <translation>Das Zeichen sagt Lesern, was sie fühlen sollen; Nachrichten überlassen es ihnen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>Fewer people, less money; a number of people, an amount of money. “Less than 10” is left alone.</source>
   <translation>„Fewer people“, „less money“; „a number of people“, „an amount of money“. „Less than 10“ bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>Readers who know it stumble there; those who do not lose nothing.</source>
   <translation>Leser, die es wissen, stolpern darüber; den anderen entgeht nichts.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>The Associated Press Stylebook, fewer, less; Guardian style guide, fewer or less</source>
   <translation>The Associated Press Stylebook, „fewer, less“; Guardian Style Guide, „fewer or less“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>What can be counted: “{right}”, not “{words}”.</source>
   <translation>Was man zählen kann: „{right}“, nicht „{words}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>Writes “fewer” or “number”.</source>
   <translation>Schreibt „fewer“ oder „number“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_fewer.py" />
   <source>“Less” of what can be counted</source>
   <translation>„Less“ bei dem, was man zählen kann</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>Every word of it is read instead of news.</source>
   <translation>Jedes Wort davon wird anstelle von Nachrichten gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>Filler or cliché</source>
   <translation>Füllsel oder Floskel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>No padding (“due to the fact that”), no pair of which one word is enough (“end result”) and no worn phrase (“only time will tell”) outside quotations.</source>
   <translation>Kein Füllsel („due to the fact that“), kein Paar, von dem ein Wort genügt („end result“), und keine abgegriffene Wendung („only time will tell“) außerhalb von Zitaten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>Puts the shorter words in, where there are any.</source>
   <translation>Setzt die kürzeren Worte ein, wo es welche gibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>proselint, redundancy and clichés; iA Writer, Style Check; the trade's lists of redundancies</source>
   <translation>proselint, Doppelungen und Floskeln; iA Writer, Style Check; Listen der Branche</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>takes room and says no more</source>
   <translation>braucht Platz und sagt nicht mehr</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Character that systems refuse</source>
   <translation>Zeichen, das Systeme abweisen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Feeds break on them, search does not find the word, and � says that a letter is missing.</source>
   <translation>Feeds zerbrechen daran, die Suche findet das Wort nicht, und � sagt, dass ein Buchstabe fehlt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Here is {name}.</source>
   <translation>Hier steht {name}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>No control characters, invisible spaces, direction overrides, private characters or the stand-in � for a lost one. Joiners that Persian, Hindi and emoji need are left alone.</source>
   <translation>Keine Steuerzeichen, unsichtbaren Leerzeichen, Richtungszeichen, privaten Zeichen oder der Ersatz � für ein verlorenes. Verbinder, die Persisch, Hindi und Emojis brauchen, bleiben außen vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Superdesk, disallowed characters; XML 1.0, section 2.2</source>
   <translation>Superdesk, verbotene Zeichen; XML 1.0, Abschnitt 2.2</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Take it out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Takes it out; a lost character has to be typed again.</source>
   <translation>Nimmt es heraus; ein verlorenes Zeichen muss neu getippt werden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>a character no system can show (U+{code:04X})</source>
   <translation>ein Zeichen, das kein System zeigen kann (U+{code:04X})</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>a character that was lost (�)</source>
   <translation>ein Zeichen, das verloren ging (�)</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible byte order mark</source>
   <translation>eine unsichtbare Byte-Reihenfolge-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible direction override</source>
   <translation>ein unsichtbares Zeichen für die Schreibrichtung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible line separator</source>
   <translation>ein unsichtbarer Zeilentrenner</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible paragraph separator</source>
   <translation>ein unsichtbarer Absatztrenner</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible word joiner</source>
   <translation>ein unsichtbarer Wortverbinder</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>an invisible zero-width space</source>
   <translation>ein unsichtbares Leerzeichen ohne Breite</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>the stand-in for an object that was not copied</source>
   <translation>der Platzhalter für etwas, das nicht mitkopiert wurde</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>LanguageTool, articles before proper nouns</source>
   <translation>LanguageTool, Artikel vor Eigennamen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>No article stands before the surname of a person the story names in full.</source>
   <translation>Vor dem Nachnamen einer Person, die der Artikel mit vollem Namen nennt, steht kein Artikelwort.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>Remove “the”</source>
   <translation>„the“ entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>Removes the article.</source>
   <translation>Entfernt das Artikelwort.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>“The Putin said” is a slip, often what is left of “the Russian president”.</source>
   <translation>„The Putin said“ ist ein Versehen, oft der Rest von „the Russian president“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>“The” before a person’s name</source>
   <translation>„The“ vor einem Personennamen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>“{name}” is a person; “the” is too much.</source>
   <translation>„{name}“ ist eine Person; „the“ ist zu viel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>Garbled letters</source>
   <translation>Verstümmelte Buchstaben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>It is what a paste from an old system leaves, in names first of all.</source>
   <translation>Das bleibt beim Einfügen aus einem alten System übrig, zuerst in Namen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>No UTF-8 read as Windows text: “â€™” for an apostrophe, “Ã©” for é.</source>
   <translation>Kein UTF-8, das als Windows-Text gelesen wurde: „â€™“ für einen Apostroph, „Ã©“ für é.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>Puts back the letters that were meant.</source>
   <translation>Setzt die gemeinten Buchstaben wieder ein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>The trade; ftfy, “mojibake”</source>
   <translation>Brauch der Branche; ftfy, „mojibake“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>“{words}” is “{right}”, read in the wrong encoding.</source>
   <translation>„{words}“ ist „{right}“, in falscher Kodierung gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>A placeholder stands for a fact still to come; published, it is an embarrassment.</source>
   <translation>Ein Platzhalter steht für eine Tatsache, die noch kommt; veröffentlicht ist er eine Blamage.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>Ghost's TK reminders; proselint, annotations; the trade's own TK</source>
   <translation>TK-Erinnerungen von Ghost; proselint, Anmerkungen; das TK der Branche</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>No TK, XX, ???, TODO, FIXME, lorem ipsum, [insert …] or [NAME] is left in the body or the fields. Roman numerals and names such as Super Bowl XXX or TK Maxx are none.</source>
   <translation>Kein TK, XX, ???, TODO, FIXME, lorem ipsum, [insert …] oder [NAME] bleibt in Text oder Feldern stehen. Römische Zahlen und Namen wie Super Bowl XXX oder TK Maxx sind keine.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>Placeholder left in</source>
   <translation>Platzhalter stehen geblieben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>“{words}” is a placeholder; put in what belongs there.</source>
   <translation>„{words}“ ist ein Platzhalter; hier fehlt, was dort stehen soll.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>A quotation mark stands for an apostrophe.</source>
   <translation>Ein Anführungszeichen steht für einen Apostroph.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>Doubled punctuation</source>
   <translation>Doppelte Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>It is what an edit leaves behind, and readers see it before they see the sentence.</source>
   <translation>Das bleibt nach einer Änderung übrig, und Leser sehen es vor dem Satz.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>Keep “{kept}”</source>
   <translation>„{kept}“ behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>Keeps one of them.</source>
   <translation>Behält eines davon.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>LanguageTool, DOUBLE_PUNCTUATION; house</source>
   <translation>LanguageTool, DOUBLE_PUNCTUATION; Haus</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>Make it an apostrophe</source>
   <translation>Einen Apostroph daraus machen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>No comma, stop, semicolon or exclamation mark stands twice, or beside another, outside quotations, and no quotation mark stands for an apostrophe. An ellipsis and an abbreviation's stop before a comma are none.</source>
   <translation>Außerhalb von Zitaten steht kein Komma, Punkt, Strichpunkt oder Ausrufezeichen doppelt oder neben einem anderen, und kein Anführungszeichen für einen Apostroph. Auslassungspunkte und der Punkt einer Abkürzung vor einem Komma sind keine solchen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>“{marks}” is one mark too many.</source>
   <translation>„{marks}“ ist ein Zeichen zu viel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Gutenberg issue 12293; WordPress non-breaking-space-corrector</source>
   <translation>Gutenberg Issue 12293; WordPress non-breaking-space-corrector</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>In this line: {listed}.</source>
   <translation>In dieser Zeile: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>One plain space between words and sentences, none before a comma or a stop, one after it. No-break spaces after numbers and titles are left alone.</source>
   <translation>Ein einfaches Leerzeichen zwischen Wörtern und Sätzen, keines vor Komma oder Punkt, eines danach. Geschützte Leerzeichen nach Zahlen und Titeln bleiben außen vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Pasted copy is full of them; pages show joined words and lines that break in odd places.</source>
   <translation>Eingefügter Text ist voll davon; Seiten zeigen verklebte Wörter und Zeilen, die an seltsamen Stellen umbrechen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Set the spaces right</source>
   <translation>Leerzeichen richtig setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Sets them right.</source>
   <translation>Setzt sie richtig.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Spaces too many or missing</source>
   <translation>Leerzeichen zu viel oder zu wenig</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>a no-break space</source>
   <translation>ein geschütztes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>a space before a mark</source>
   <translation>ein Leerzeichen vor einem Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>more than one space</source>
   <translation>mehr als ein Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>no space after a mark</source>
   <translation>kein Leerzeichen nach einem Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>Nobody “commits” suicide, and no attempt is “failed” or “successful”; suicides are no “epidemic”.</source>
   <translation>Niemand „begeht“ Suizid, kein Versuch ist „gescheitert“ oder „erfolgreich“; Suizide sind keine „Epidemie“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>Puts the plain words there.</source>
   <translation>Setzt die schlichten Wörter ein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>Suicide called a crime or a success</source>
   <translation>Suizid als Verbrechen oder Erfolg</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>The Associated Press Stylebook, suicide; Samaritans’ media guidelines; WHO, preventing suicide: a resource for media professionals</source>
   <translation>The Associated Press Stylebook, „suicide“; Medienleitfaden der Samaritans; WHO, Suizidprävention: ein Leitfaden für Medienschaffende</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>The words blame or glorify; guidance of the trade and of health bodies asks for plain ones.</source>
   <translation>Die Wörter beschuldigen oder verklären; die Leitfäden der Branche und der Gesundheitsbehörden raten zu schlichten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_suicide.py" />
   <source>“{words}”: better “{right}”.</source>
   <translation>„{words}“: besser „{right}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <source>One form is read at a glance; “12 p.m.” is noon to some and midnight to others.</source>
   <translation>Eine Form liest sich auf einen Blick; „12 p.m.“ ist für die einen Mittag und für die anderen Mitternacht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <source>The Associated Press Stylebook, times; proselint, dates_times.am_pm</source>
   <translation>The Associated Press Stylebook, Uhrzeiten; proselint, dates_times.am_pm</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <source>Time of day in another form</source>
   <translation>Uhrzeit in anderer Form</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <source>Times are 7 p.m., 7:30 a.m., noon and midnight: no “7:00 p.m.”, “12 p.m.” or “10AM”. Stories in British, Irish, Australian and other such English keep their 7pm.</source>
   <translation>Uhrzeiten sind 7 p.m., 7:30 a.m., noon und midnight: kein „7:00 p.m.“, „12 p.m.“ oder „10AM“. Artikel in britischem, irischem, australischem und ähnlichem Englisch behalten ihr 7pm.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <source>Writes it in the usual form.</source>
   <translation>Schreibt sie in der üblichen Form.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_format.py" />
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>“{words}” is written “{right}”.</source>
   <translation>„{words}“ schreibt man „{right}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>A weekday with a date is that day's; without a year, the year nearest to the story's date. A date is one that the calendar has. Dates may be written in English, German, French, Spanish, Portuguese, Italian or Dutch.</source>
   <translation>Ein Wochentag mit Datum ist der dieses Tages; ohne Jahr gilt das Jahr, das dem Datum des Artikels am nächsten ist. Ein Datum ist eines, das der Kalender hat. Daten dürfen auf Englisch, Deutsch, Französisch, Spanisch, Portugiesisch, Italienisch oder Niederländisch stehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>Change {weekday} to {right}</source>
   <translation>{weekday} in {right} ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>Changes the weekday; check first that the date is the right one.</source>
   <translation>Ändert den Wochentag; erst prüfen, ob das Datum stimmt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>One of the two is wrong, and readers will turn up on it.</source>
   <translation>Eines der beiden ist falsch, und Leser werden danach erscheinen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>Reuters Handbook, which names it first among avoidable errors</source>
   <translation>Reuters Handbook, das es als Erstes unter den vermeidbaren Fehlern nennt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>There is no {words}: that month has {last} days.</source>
   <translation>Einen {words} gibt es nicht: Dieser Monat hat {last} Tage.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>Weekday does not fit the date, or no such date</source>
   <translation>Wochentag passt nicht zum Datum, oder es gibt das Datum nicht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>{day} {date:%B %Y} is a {right}, not a {weekday}.</source>
   <translation>Der {day}. {date:%B %Y} ist ein „{right}“, kein „{weekday}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>Month in another form</source>
   <translation>Monat in anderer Form</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>One form throughout; desks that follow The Associated Press change every other one by hand.</source>
   <translation>Eine Form für alles; Redaktionen, die The Associated Press folgen, ändern jede andere von Hand.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>The Associated Press Stylebook, months</source>
   <translation>The Associated Press Stylebook, Monate</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>With a day, Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are short; alone or with a year, and from March to July always, months are written out.</source>
   <translation>Mit einem Tag stehen Jan., Feb., Aug., Sept., Oct., Nov. und Dec. kurz; allein oder mit Jahr, und von März bis Juli immer, werden Monate ausgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_month.py" />
   <source>Writes the month in that form.</source>
   <translation>Schreibt den Monat in dieser Form.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>A day after its month is a plain figure: March 18, not March 18th. The holiday July 4th may stay.</source>
   <translation>Ein Tag nach seinem Monat ist eine einfache Zahl: March 18, nicht March 18th. Der Feiertag July 4th darf bleiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>Takes the letters out.</source>
   <translation>Nimmt die Buchstaben heraus.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>The Associated Press Stylebook, dates; Guardian style guide, dates</source>
   <translation>The Associated Press Stylebook, Daten; Guardian Style Guide, Daten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>The letters add nothing, and half of a story has them when copy comes from two hands.</source>
   <translation>Die Buchstaben sagen nichts, und ein Artikel aus zwei Händen hat sie zur Hälfte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>“Th” after a date</source>
   <translation>„Th“ nach einem Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>Keeps the weekday or the date, whichever is right; for “last” and “next” it offers both days.</source>
   <translation>Behält den Wochentag oder das Datum, was richtig ist; bei „last“ und „next“ bietet sie beide Tage an.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>The Associated Press Stylebook, time element and days of the week</source>
   <translation>The Associated Press Stylebook, Zeitangaben und Wochentage</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>The weekday is enough: {words} is within a week.</source>
   <translation>Der Wochentag genügt: {words} liegt innerhalb einer Woche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>Weekday and date together, or “last Tuesday”</source>
   <translation>Wochentag und Datum zugleich oder „last Tuesday“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>Within a week of the story’s date the weekday stands alone, further away the date does, and no “last” or “next” stands before a weekday.</source>
   <translation>Innerhalb einer Woche um das Datum des Artikels steht der Wochentag allein, weiter entfernt das Datum, und vor einem Wochentag steht kein „last“ oder „next“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>{far} is more than a week away: the date is enough.</source>
   <translation>{far} liegt mehr als eine Woche entfernt: Das Datum genügt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>“Next Tuesday” is in two days for some readers and in nine for others.</source>
   <translation>„Next Tuesday“ ist für manche Leser in zwei Tagen und für andere in neun.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>“{words}” can be one of two days.</source>
   <translation>„{words}“ kann zwei Tage meinen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>A story is read for days; “this morning” is then wrong.</source>
   <translation>Ein Artikel wird tagelang gelesen; „this morning“ stimmt dann nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>Outside quotations, the story names the weekday instead of today, tonight, this morning, yesterday or tomorrow.</source>
   <translation>Außerhalb von Zitaten nennt der Artikel den Wochentag statt today, tonight, this morning, yesterday oder tomorrow.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>Takes the weekday from the date of the story.</source>
   <translation>Nimmt den Wochentag aus dem Datum des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>The Associated Press Stylebook, time element</source>
   <translation>The Associated Press Stylebook, Zeitangaben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>Time that depends on the day of reading</source>
   <translation>Zeit, die vom Tag des Lesens abhängt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>“{words}” is another day for most readers; name the weekday.</source>
   <translation>„{words}“ ist für die meisten Leser ein anderer Tag; den Wochentag nennen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_relative.py" />
   <source>“{words}” is {weekday} by the story’s date; name the weekday.</source>
   <translation>„{words}“ ist nach dem Datum des Artikels {weekday}; den Wochentag nennen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>After a.m. or p.m. stands no “in the morning”, “at night” or “this evening”.</source>
   <translation>Nach a.m. oder p.m. steht kein „in the morning“, „at night“ oder „this evening“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>Leave “{words}” out</source>
   <translation>„{words}“ weglassen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>Leaves the part of the day out.</source>
   <translation>Lässt die Tageszeit weg.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>The Associated Press Stylebook, times: avoid such redundancies as 10 a.m. this morning</source>
   <translation>The Associated Press Stylebook, Uhrzeiten: Doppelungen wie „10 a.m. this morning“ vermeiden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>Time of day said twice</source>
   <translation>Tageszeit zweimal genannt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>“11 p.m.” is at night; the words are read for nothing.</source>
   <translation>„11 p.m.“ ist nachts; die Wörter werden umsonst gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_twice.py" />
   <source>“{words}” says the time of day twice.</source>
   <translation>„{words}“ nennt die Tageszeit zweimal.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>Block that the story type needs</source>
   <translation>Block, den die Artikelart braucht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>Each kind of story keeps a promise to its readers; what is missing is easily overlooked.</source>
   <translation>Jede Art Artikel hält ihren Lesern ein Versprechen; was fehlt, wird leicht übersehen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>Put in: {block}</source>
   <translation>Einsetzen: {block}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>Puts in the skeleton of the block, to be filled in.</source>
   <translation>Setzt das Gerüst des Blocks ein, zum Ausfüllen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>The story has the blocks its type needs: a quote, a section called “About”, two questions. A quotation among the words counts as a quote when they say whose it is.</source>
   <translation>Der Artikel hat die Blöcke, die seine Art braucht: ein Zitat, einen Abschnitt namens „About“, zwei Fragen. Ein Zitat im laufenden Text zählt als Zitat, wenn dabeisteht, von wem es ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>There are {count} of the block “{title}”; at most {most} fit.</source>
   <translation>Den Block „{title}“ gibt es {count} Mal; höchstens {most} passen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>the story type's file; Superdesk content profiles do the same</source>
   <translation>die Datei der Artikelart; Inhaltsprofile von Superdesk tun dasselbe</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>{title}: the {block} is missing.</source>
   <translation>{title} braucht noch: {block}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>{title}: {least} of the block “{block}” are needed; there is {count}.</source>
   <translation>{title}: Der Block „{block}“ ist {least} Mal nötig; da ist er {count} Mal.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>A press release without a contact, or an event without a place, comes back.</source>
   <translation>Eine Pressemitteilung ohne Ansprechpartner oder ein Termin ohne Ort kommt zurück.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>Field that the story type needs</source>
   <translation>Feld, das die Artikelart braucht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>The field “{name}” has {count} characters; {limit} belong there.</source>
   <translation>
    <numerusform>Das Feld „{name}“ hat {count} Zeichen; dorthin gehören {limit}.</numerusform>
    <numerusform>Das Feld „{name}“ hat {count} Zeichen; dorthin gehören {limit}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>The story has the fields that its type needs, in the sizes that fit.</source>
   <translation>Der Artikel hat die Felder, die seine Art braucht, in passender Länge.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>at least {least}</source>
   <translation>mindestens {least}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>at most {most}</source>
   <translation>höchstens {most}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_field.py" />
   <source>{title}: the field “{name}” is needed.</source>
   <translation>{title}: Das Feld „{name}“ ist nötig.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_order.py" />
   <source>Blocks out of order</source>
   <translation>Blöcke in falscher Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_order.py" />
   <source>Readers of a kind of story know where to look.</source>
   <translation>Leser einer Art Artikel wissen, wo sie suchen müssen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_order.py" />
   <source>The first of each block that the story type lists comes in the order of its list.</source>
   <translation>Der jeweils erste der Blöcke, die die Artikelart aufzählt, kommt in der Reihenfolge ihrer Liste.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_order.py" />
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>the story type's file</source>
   <translation>die Datei der Artikelart</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_order.py" />
   <source>{title}: the {block} comes before the {other}; it belongs after it.</source>
   <translation>{title}: „{block}“ steht vor „{other}“, gehört aber dahinter.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>Size that the story type does not have</source>
   <translation>Umfang, den die Artikelart nicht hat</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>Space and attention are planned by the kind of story.</source>
   <translation>Platz und Aufmerksamkeit sind nach der Art des Artikels geplant.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>The story, its lead and its other blocks have as many words as its type gives them.</source>
   <translation>Der Artikel, sein Einstieg und seine anderen Blöcke haben so viele Wörter, wie seine Art ihnen gibt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>The {title} has {count} words; {said}.</source>
   <translation>
    <numerusform>{title}: {count} Wort; {said}.</numerusform>
    <numerusform>{title}: {count} Wörter; {said}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>at least {least:,} are expected</source>
   <translation>mindestens {least:,} werden erwartet</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>at most {most:,} fit</source>
   <translation>höchstens {most:,} passen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>{title}: the story has {count:,} words; {said}.</source>
   <translation>
    <numerusform>{title}: Der Artikel hat {count:,} Wort; {said}.</numerusform>
    <numerusform>{title}: Der Artikel hat {count:,} Wörter; {said}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>Make it: {title}</source>
   <translation>Umstellen auf: {title}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>Offers the types there are.</source>
   <translation>Bietet die vorhandenen Arten an.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>The story type is one that comes with Writer, or one the newsroom has described.</source>
   <translation>Die Artikelart ist eine, die mit Writer kommt, oder eine, die die Redaktion beschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>There is no story type “{named}”.</source>
   <translation>Eine Artikelart „{named}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>Unknown story type</source>
   <translation>Unbekannte Artikelart</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>What a story needs is decided by its type; an unknown one is not checked at all.</source>
   <translation>Was ein Artikel braucht, entscheidet seine Art; eine unbekannte wird gar nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>It is: {title}</source>
   <translation>Er ist: {title}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>Kind of story not labelled</source>
   <translation>Art des Artikels nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>Readers who take an opinion or an advertisement for news stop trusting the news.</source>
   <translation>Leser, die eine Meinung oder eine Anzeige für eine Nachricht halten, trauen den Nachrichten nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>Sets the field to the kind chosen.</source>
   <translation>Setzt das Feld auf die gewählte Art.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>The Trust Project, type of work; Journalism Trust Initiative, labelling</source>
   <translation>The Trust Project, Art der Arbeit; Journalism Trust Initiative, Kennzeichnung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>The field `type` says what the story is: one of the story types there are.</source>
   <translation>Das Feld `type` sagt, was der Artikel ist: eine der vorhandenen Artikelarten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>The story does not say whether it is news, analysis, opinion or sponsored.</source>
   <translation>Der Artikel sagt nicht, ob er Nachricht, Analyse, Meinung oder Anzeige ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>A published story with an update time has a line that begins with “Updated”, “Update” or “Correction”, or a sign-off that says so.</source>
   <translation>Ein veröffentlichter Artikel mit Zeit der Aktualisierung hat eine Zeile, die mit „Updated“, „Update“ oder „Correction“ beginnt, oder eine Schlusszeile, die es sagt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Add an update line</source>
   <translation>Zeile zur Aktualisierung ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Adds the line, for the writer to finish.</source>
   <translation>Ergänzt die Zeile, zum Weiterschreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Readers who come back, and systems that took the story, must learn what changed.</source>
   <translation>Leser, die wiederkommen, und Systeme, die den Artikel übernommen haben, müssen erfahren, was sich geändert hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Reuters Handbook, advisory lines: what changed, and in which paragraph</source>
   <translation>Reuters Handbook, Hinweiszeilen: was sich geändert hat und in welchem Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>The story was updated after it came out, and no line says what is new.</source>
   <translation>Der Artikel wurde nach Erscheinen aktualisiert, und keine Zeile sagt, was neu ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Update that is not told</source>
   <translation>Aktualisierung, von der nichts gesagt ist</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <location filename="../../writer/checks/vale/ini.py" />
   <source>The file cannot be read: {reason}.</source>
   <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>The file is larger than {most} MB.</source>
   <translation>Die Datei ist größer als {most} MB.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>The file is nested too deeply.</source>
   <translation>Die Datei ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>The file is not UTF-8 text.</source>
   <translation>Die Datei ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>The file is not a list of keys and values.</source>
   <translation>Die Datei ist keine Liste von Schlüsseln und Werten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>The file repeats itself or is nested too deeply.</source>
   <translation>Die Datei wiederholt sich oder ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>This is not TOML: {said}.</source>
   <translation>Das ist kein TOML: {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>This is not YAML: {said}.</source>
   <translation>Das ist kein YAML: {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>it cannot be read</source>
   <translation>sie lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>{path}, line {line}: {fault}</source>
   <translation>{path}, Zeile {line}: {fault}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/settings_file.py" />
   <source>{path}: {fault}</source>
   <translation>{path}: {fault}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>embed</source>
   <translation>Einbettung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>lead</source>
   <translation>Einstieg</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>subsection</source>
   <translation>Unterpunkt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>{words} “{heading}”</source>
   <translation>{words} „{heading}“</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>A block is a table: write [[blocks]] over it.</source>
   <translation>Ein Block ist eine Tabelle: [[blocks]] darüberschreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>A size is written { least = 10, most = 60 }.</source>
   <translation>Eine Größe schreibt man { least = 10, most = 60 }.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“blocks” is a list: write [[blocks]] over each.</source>
   <translation>„blocks“ ist eine Liste: [[blocks]] über jeden schreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“fields” is a table of field names.</source>
   <translation>„fields“ ist eine Tabelle von Feldnamen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“is” names no block; there are {known}.</source>
   <translation>„is“ nennt keinen Block; es gibt {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“need” is must, should or may, not “{value}”.</source>
   <translation>„need“ ist must, should oder may, nicht „{value}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“ordered” is true or false.</source>
   <translation>„ordered“ ist true oder false.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“{name}” is a whole number.</source>
   <translation>„{name}“ ist eine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“{name}” is not known here; there are {listed}.</source>
   <translation>„{name}“ ist hier nicht bekannt; es gibt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“{name}” is text: put it between quotation marks.</source>
   <translation>„{name}“ ist Text: in Anführungszeichen setzen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/reading.py" />
   <source>“{name}” says must, should or may.</source>
   <translation>„{name}“ sagt must, should oder may.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/capitalization.py" />
   <source>a capitalization rule needs “match”.</source>
   <translation>eine capitalization-Regel braucht „match“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/capitalization.py" />
   <source>“match” is $title, $sentence, $lower, $upper or a pattern, not “{wanted}”.</source>
   <translation>„match“ ist $title, $sentence, $lower, $upper oder ein Muster, nicht „{wanted}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/counting.py" />
   <source>a repetition rule needs “tokens”.</source>
   <translation>eine repetition-Regel braucht „tokens“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/counting.py" />
   <source>an occurrence rule needs a “token”.</source>
   <translation>eine occurrence-Regel braucht ein „token“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>The rule needs a “message”.</source>
   <translation>Die Regel braucht eine „message“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>{name}: script rules run a program of their own and are not run here.</source>
   <translation>{name}: script-Regeln führen ein eigenes Programm aus und laufen hier nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“convert” takes one value: simple.</source>
   <translation>„convert“ nimmt einen Wert: simple.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“extends” is one of {known}.</source>
   <translation>„extends“ ist eines von {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“level” is suggestion, warning or error.</source>
   <translation>„level“ ist suggestion, warning oder error.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“suggest” takes one value, as “spellings”.</source>
   <translation>„suggest“ nimmt einen Wert, etwa „spellings“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is a list of texts.</source>
   <translation>„{name}“ ist eine Liste von Texten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is a number.</source>
   <translation>„{name}“ ist eine Zahl.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is a table: one “this: that” for each line.</source>
   <translation>„{name}“ ist eine Tabelle: ein „dies: das“ je Zeile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is no action.</source>
   <translation>„{name}“ ist keine Aktion.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{name}” is true or false.</source>
   <translation>„{name}“ ist true oder false.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“{written}” holds no selector that is known here.</source>
   <translation>„{written}“ enthält keinen hier bekannten Selektor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/definition.py" />
   <source>“~{error}” turns a chain of scopes around; name one scope.</source>
   <translation>„~{error}“ kehrt eine Kette von Bereichen um; bitte einen Bereich nennen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/edits.py" />
   <source>“edit” needs a step, as “trim_right”.</source>
   <translation>„edit“ braucht einen Schritt, etwa „trim_right“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/edits.py" />
   <source>“{name}” is no step of “edit”.</source>
   <translation>„{name}“ ist kein Schritt von „edit“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/edits.py" />
   <source>“{name}” needs a number, not “{value}”.</source>
   <translation>„{name}“ braucht eine Zahl, nicht „{value}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/edits.py" />
   <source>“{name}” needs more values: {count}.</source>
   <translation>„{name}“ braucht mehr Werte: {count}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/existence.py" />
   <source>an existence rule needs “tokens” or “raw”.</source>
   <translation>eine existence-Regel braucht „tokens“ oder „raw“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>There is no rule “{name}”.</source>
   <translation>Es gibt keine Regel „{name}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>“{key}” and “{base}”: only one of them.</source>
   <translation>„{key}“ und „{base}“: nur eines von beiden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>“{key}” does not fit what the rule it extends has there.</source>
   <translation>„{key}“ passt nicht zu dem, was die erweiterte Regel dort hat.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>“{key}”: the rule it extends has no “{value}”.</source>
   <translation>„{key}“: Die erweiterte Regel hat kein „{value}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>“{name}” is extended in a circle.</source>
   <translation>„{name}“ ist im Kreis erweitert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/inheriting.py" />
   <source>“{odd}” needs a rule to extend.</source>
   <translation>„{odd}“ braucht eine Regel, die es erweitert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>A line is “key = value” or “[*.md]”.</source>
   <translation>Eine Zeile lautet „key = value“ oder „[*.md]“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>MinAlertLevel is suggestion, warning or error.</source>
   <translation>MinAlertLevel ist suggestion, warning oder error.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>The file is too large.</source>
   <translation>Die Datei ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>The folder “{value}” is not there.</source>
   <translation>Den Ordner „{value}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>“{key}” stands above all sections.</source>
   <translation>„{key}“ steht über allen Abschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/ini.py" />
   <source>“{key}” stands under a section, such as [*.md].</source>
   <translation>„{key}“ steht unter einem Abschnitt wie [*.md].</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/making.py" />
   <source>Puts the words of the house style there.</source>
   <translation>Setzt die Worte des Hausstils ein.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/making.py" />
   <source>Remove “{words}”</source>
   <translation>„{words}“ entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/making.py" />
   <source>The house style asks for it.</source>
   <translation>Der Hausstil verlangt es.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/making.py" />
   <source>Use “{words}”</source>
   <translation>„{words}“ verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/making.py" />
   <source>{name} took too long and was left out: its pattern is too costly.</source>
   <translation>{name} brauchte zu lange und bleibt weg: Das Muster ist zu aufwendig.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/measures.py" />
   <source>a metric rule needs a “{name}”.</source>
   <translation>eine metric-Regel braucht ein „{name}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/measures.py" />
   <source>“metrics” lists some of {known}.</source>
   <translation>„metrics“ nennt welche von {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/measures.py" />
   <source>“{source}” is not a formula Writer can compute.</source>
   <translation>„{source}“ ist keine Formel, die Writer berechnen kann.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/messages.py" />
   <source>Write “{first}”, not “{second}”.</source>
   <translation>„{first}“ schreiben, nicht „{second}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/messages.py" />
   <source>Write “…”, not “…”.</source>
   <translation>„…“ schreiben, nicht „…“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/messages.py" />
   <source>“{first}” is not to be used.</source>
   <translation>„{first}“ ist nicht zu verwenden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/messages.py" />
   <source>“…” is not to be used.</source>
   <translation>„…“ ist nicht zu verwenden.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>The folder holds no styles: no folders with .yml files in it.</source>
   <translation>Der Ordner enthält keine Stile: keine Ordner mit .yml-Dateien.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>There are more than {most:,} rules.</source>
   <translation>Es sind mehr als {most:,} Regeln.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>There is no style “{style}”.</source>
   <translation>Es gibt keinen Stil „{style}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>There is no vocabulary “{name}”.</source>
   <translation>Es gibt keinen Wortschatz „{name}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>“{name}” is a scope, in words.</source>
   <translation>„{name}“ ist ein Bereich, in Worten.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/package.py" />
   <source>“{name}” is another scope in another file.</source>
   <translation>„{name}“ ist in einer anderen Datei ein anderer Bereich.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/patterns.py" />
   <source>The pattern has {count:,} characters; at most {most:,} fit.</source>
   <translation>Das Muster hat {count:,} Zeichen; höchstens {most:,} passen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/patterns.py" />
   <source>“{pattern}” is not a pattern: {error}.</source>
   <translation>„{pattern}“ ist kein Muster: {error}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/sequence.py" />
   <source>a sequence needs a word or tag that must be there.</source>
   <translation>eine Folge braucht ein Wort oder eine Wortart, die da sein muss.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/sequence.py" />
   <source>a sequence rule needs a list “tokens”.</source>
   <translation>eine sequence-Regel braucht eine Liste „tokens“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/sequence.py" />
   <source>each token has a “pattern” or a “tag”.</source>
   <translation>jedes Token hat ein „pattern“ oder ein „tag“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/sequence.py" />
   <source>“{name}” is a number up to 100.</source>
   <translation>„{name}“ ist eine Zahl bis 100.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/sequence.py" />
   <source>“{upos}” is no universal tag.</source>
   <translation>„{upos}“ ist keine universelle Wortart.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/spelling.py" />
   <source>the dictionary “{dic}” is not there.</source>
   <translation>das Wörterbuch „{dic}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/substitution.py" />
   <source>a substitution rule needs a table “swap”.</source>
   <translation>eine substitution-Regel braucht eine Tabelle „swap“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/whole_story.py" />
   <source>a conditional rule needs “{name}”.</source>
   <translation>eine conditional-Regel braucht „{name}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/whole_story.py" />
   <source>a consistency rule needs a table “either”.</source>
   <translation>eine consistency-Regel braucht eine Tabelle „either“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/vale/whole_story.py" />
   <source>“in” looks in “{other}”, a scope of a view; views are not read.</source>
   <translation>„in“ sucht in „{other}“, einem Bereich einer Ansicht; Ansichten werden nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/waivers.py" />
   <source>The fields at the top of the story cannot be read, so the reason cannot be kept there. Mend them first.</source>
   <translation>Die Felder am Anfang des Artikels sind nicht lesbar, also lässt sich der Grund dort nicht ablegen. Bitte erst beheben.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/houses.py" />
   <source>There is no house style “{name}”, and no such file.</source>
   <translation>Es gibt keinen Hausstil „{name}“ und keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/houses.py" />
   <source>There is no house style “{name}”, and no such file. There are {listed}.</source>
   <translation>Es gibt keinen Hausstil „{name}“ und keine solche Datei. Es gibt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source> (of the text as it stands; it is not saved yet)</source>
   <translation> (des Textes, wie er jetzt ist; noch nicht gespeichert)</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Because {reason}.</source>
   <translation>Weil: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Checked</source>
   <comment>when</comment>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Date and time</source>
   <translation>Datum und Uhrzeit</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Editor</source>
   <comment>a person</comment>
   <translation>Redakteur</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>File</source>
   <comment>a file</comment>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <location filename="../../writer/storage/settings.py" />
   <source>House style</source>
   <translation>Hausstil</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Proof sheet: {title}</source>
   <translation>Korrekturabzug: {title}</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Reporter</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Search</source>
   <comment>a search engine</comment>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>Waived</source>
   <translation>Hingenommen</translation>
  </message>
  <message>
   <location filename="../../writer/cli/proof_sheet.py" />
   <source>none</source>
   <comment>no text</comment>
   <translation>keiner</translation>
  </message>
  <message>
   <location filename="../../writer/cli/writing.py" />
   <source>The folder “{folder}” cannot be made: {reason}.</source>
   <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/writing.py" />
   <source>The picture {path} cannot be read: {reason}.</source>
   <translation>Das Bild {path} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/writing.py" />
   <source>“{name}” lies in the story’s folder already and is another picture: export into a folder of its own.</source>
   <translation>„{name}“ liegt schon im Ordner des Artikels und ist ein anderes Bild: bitte in einen eigenen Ordner ausgeben.</translation>
  </message>
  <message>
   <location filename="../../writer/cli/writing.py" />
   <source>“{path}” is there already, and Writer did not export it or it was changed since.</source>
   <translation>„{path}“ gibt es schon; Writer hat die Datei nicht exportiert, oder sie wurde seither geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/announcing.py" />
   <source>The picture “{source}” {reason}: readers will not see it.</source>
   <translation>Das Bild „{source}“ {reason}: Wer es liest, sieht es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News</source>
   <translation>Apple News</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News has no mark for {counted} of text: kept as plain words.</source>
   <translation>Apple News hat keine Auszeichnung für {counted} des Textes: als einfache Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News has no pictures inside lines: {counted} kept as words.</source>
   <translation>Apple News hat keine Bilder in Zeilen: {counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News has no place for the attribution of {counted}: kept as a line below.</source>
   <translation>Apple News hat keinen Platz für die Zuschreibung ({counted}): als Zeile darunter behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News has no place for the credit of {counted}: kept at the end of the caption.</source>
   <translation>Apple News hat keinen Platz für den Bildnachweis ({counted}): am Ende des Bildtextes behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News has no read-more break: left out.</source>
   <translation>Apple News hat keine Weiterlesen-Marke: weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News holds no boxes: {counted} kept as paragraphs.</source>
   <translation>Apple News kennt keine Kästen: {counted} als Absätze behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News shows pictures of its bundle and of the web: {counted} kept as words.</source>
   <translation>Apple News zeigt Bilder seines Pakets und aus dem Netz: {counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News takes {most} keywords: {cut} left out.</source>
   <translation>Apple News nimmt {most} Schlagwörter: {cut} weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News’s lists hold words only: the parts of {counted} are kept as paragraphs.</source>
   <translation>Listen in Apple News enthalten nur Worte: die Teile davon ({counted}) bleiben als Absätze.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <source>Apple News’s quotes hold words only: the parts of {counted} are kept as paragraphs.</source>
   <translation>Zitate in Apple News enthalten nur Worte: die Teile davon ({counted}) bleiben als Absätze.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/html.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/ninjs.py" />
   <location filename="../../writer/exporters/nitf.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>{count:,} embeds</source>
   <translation>
    <numerusform>{count:,} Einbettung</numerusform>
    <numerusform>{count:,} Einbettungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/wordpress.py" />
   <source>{count:,} list items</source>
   <translation>
    <numerusform>{count:,} Listenpunkt</numerusform>
    <numerusform>{count:,} Listenpunkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/ninjs.py" />
   <location filename="../../writer/exporters/nitf.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <location filename="../../writer/exporters/text.py" />
   <source>{count:,} passages</source>
   <translation>
    <numerusform>{count:,} Stelle</numerusform>
    <numerusform>{count:,} Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/nitf.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <location filename="../../writer/exporters/text.py" />
   <source>{count:,} pieces</source>
   <translation>
    <numerusform>{count:,} Stück</numerusform>
    <numerusform>{count:,} Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <location filename="../../writer/exporters/text.py" />
   <source>{count:,} quotes</source>
   <translation>
    <numerusform>{count:,} Zitat</numerusform>
    <numerusform>{count:,} Zitate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/apple_news.py" />
   <location filename="../../writer/exporters/ninjs.py" />
   <source>{counted} kept as a link.</source>
   <translation>{counted} als Link behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/astro.py" />
   <source>Astro hands on no pictures of HTML: put {counted} into the site’s public folder.</source>
   <translation>Astro gibt keine Bilder aus HTML weiter: {counted} in den Ordner public der Website legen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/astro.py" />
   <source>Astro has no read-more break: the lead is the field excerpt.</source>
   <translation>Astro hat keine Weiterlesen-Marke: Der Einstieg steht im Feld excerpt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/astro.py" />
   <source>Astro’s blog template demands a date, and there is none it can read.</source>
   <translation>Die Blog-Vorlage von Astro verlangt ein Datum, und es gibt keines, das sie lesen kann.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/astro.py" />
   <source>It does so where the site’s pages look at draft.</source>
   <translation>Es sei denn, die Seiten der Website beachten draft.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/astro.py" />
   <source>Markdown for Astro</source>
   <translation>Markdown für Astro</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/content/dates.py" />
   <source>The {words} has no time of day: {title} is told midnight, UTC.</source>
   <translation>{words}: keine Uhrzeit angegeben; {title} bekommt Mitternacht, UTC.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/content/dates.py" />
   <source>The {words} has no time zone: {title} is told UTC.</source>
   <translation>{words}: keine Zeitzone angegeben; {title} bekommt UTC.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/content/dates.py" />
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>embargo</source>
   <translation>Sperrfrist</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/content/dates.py" />
   <location filename="../../writer/exporters/losses.py" />
   <source>update time</source>
   <translation>Zeit der Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/content/pictures.py" />
   <source>The picture “{name}” {reason}: not copied.</source>
   <translation>Das Bild „{name}“ {reason}: nicht kopiert.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>The picture “{shown}” {reason}: only its words are kept.</source>
   <translation>Das Bild „{shown}“ {reason}: Nur seine Worte bleiben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/nitf.py" />
   <location filename="../../writer/exporters/wordpress.py" />
   <source>{count:,} blocks</source>
   <translation>
    <numerusform>{count:,} Block</numerusform>
    <numerusform>{count:,} Blöcke</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/documents/losses.py" />
   <location filename="../../writer/exporters/text.py" />
   <location filename="../../writer/exporters/tips.py" />
   <source>{count:,} links</source>
   <translation>
    <numerusform>{count:,} Link</numerusform>
    <numerusform>{count:,} Links</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{counted} not beside the story: {what} loads nothing from elsewhere, only the words are kept.</source>
   <translation>{counted} nicht beim Artikel: {what} lädt nichts von anderswo, nur die Worte bleiben.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{counted} of HTML set as ordinary paragraphs.</source>
   <translation>HTML als gewöhnliche Absätze gesetzt: {counted}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{counted} with more than paragraphs: headings, lists, code and tables in quotes keep the styles of their own.</source>
   <translation>{counted} mit mehr als Absätzen: Zwischentitel, Listen, Code und Tabellen in Zitaten behalten ihren eigenen Stil.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{title} has no place for the language of {counted} of code.</source>
   <translation>{title} hat keinen Platz für die Programmiersprache von Code ({counted}).</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{title} has no place for the read-more break.</source>
   <translation>{title} hat keinen Platz für die Weiterlesen-Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{title} has no site around it: {counted} to places on yours not kept, only the words.</source>
   <translation>{title} hat keine Website um sich: {counted} auf Orte der eigenen Website entfallen, nur die Worte bleiben.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{title} runs no script: {counted} shown as a link.</source>
   <translation>{title} führt kein Skript aus: {counted} als Link gezeigt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/losses.py" />
   <source>{title} shows no read-more break: kept as a bookmark of that name.</source>
   <translation>{title} zeigt keine Weiterlesen-Marke: als Lesezeichen dieses Namens behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/documents/printing.py" />
   <source>The PDF cannot be made: {error}</source>
   <translation>Das PDF lässt sich nicht erzeugen: {error}</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/docx.py" />
   <source>Word document</source>
   <translation>Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/eleventy.py" />
   <source>Eleventy copies pictures only where its configuration says so (passthrough copy).</source>
   <translation>Eleventy kopiert Bilder nur, wo seine Konfiguration es sagt (Passthrough Copy).</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/eleventy.py" />
   <source>Eleventy cuts a page only where its configuration sets &lt;!--more--&gt; as excerpt separator: the lead is also the field excerpt.</source>
   <translation>Eleventy schneidet eine Seite nur ab, wo seine Konfiguration &lt;!--more--&gt; als Trenner nennt: Der Einstieg steht auch im Feld excerpt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/eleventy.py" />
   <source>Markdown for Eleventy</source>
   <translation>Markdown für Eleventy</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/epub.py" />
   <source>E-book (EPUB)</source>
   <translation>E-Book (EPUB)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/epub.py" />
   <source>an e-book</source>
   <translation>ein E-Book</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/publishing/ghost.py" />
   <source>Ghost</source>
   <translation>Ghost</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no embargo: the post is a draft until you schedule it.</source>
   <translation>Ghost kennt keine Sperrfrist: Der Beitrag bleibt Entwurf, bis er dort geplant wird.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no mark for {counted} of text: kept as plain words.</source>
   <translation>Ghost hat keine Auszeichnung für {counted} des Textes: als einfache Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no pictures inside lines: {counted} kept as words.</source>
   <translation>Ghost hat keine Bilder in Zeilen: {counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no place for the attribution of {counted}: kept as a last line.</source>
   <translation>Ghost hat keinen Platz für die Zuschreibung ({counted}): als letzte Zeile behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no place for the state of a story: kept as an internal tag.</source>
   <translation>Ghost hat keinen Platz für den Stand eines Artikels: als internes Schlagwort behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no read-more break: left out.</source>
   <translation>Ghost hat keine Weiterlesen-Marke: weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no status “{status}”: the post is a draft.</source>
   <translation>Ghost kennt keinen Stand „{status}“: Der Beitrag ist ein Entwurf.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost has no tables: {counted} kept as an HTML card.</source>
   <translation>Ghost hat keine Tabellen: {counted} als HTML-Karte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost takes authors from its own staff list: choose {names} there.</source>
   <translation>Ghost nimmt Autoren aus seiner eigenen Liste: dort {names} wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost takes {most} characters of the field “{field}”: yours is cut there.</source>
   <translation>Ghost nimmt {most} Zeichen im Feld „{field}“: Dort wird abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost’s lists hold words only: the parts of {counted} kept as lines.</source>
   <translation>Listen in Ghost enthalten nur Worte: die Teile davon ({counted}) bleiben als Zeilen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>Ghost’s quotes hold words only: the parts of {counted} kept as lines.</source>
   <translation>Zitate in Ghost enthalten nur Worte: die Teile davon ({counted}) bleiben als Zeilen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/ghost.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{count:,} tables</source>
   <translation>
    <numerusform>{count:,} Tabelle</numerusform>
    <numerusform>{count:,} Tabellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>{counted} kept as a link: paste it in Ghost.</source>
   <translation>{counted} als Link behalten: in Ghost einfügen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost.py" />
   <source>{counted} must be uploaded to Ghost: the post only names files.</source>
   <translation>{counted} noch auf Ghost hochzuladen: Der Beitrag nennt nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost_import.py" />
   <source>Ghost import file</source>
   <translation>Importdatei für Ghost</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ghost_import.py" />
   <source>Ghost takes pictures with the import file only in one zip: zip it with content.</source>
   <translation>Ghost nimmt Bilder mit der Importdatei nur in einem Zip: zusammen mit content packen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html.py" />
   <source>Not on the page: {listed}.</source>
   <translation>Nicht auf der Seite: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html.py" />
   <source>The page</source>
   <translation>Die Seite</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html.py" />
   <source>The page runs no script: {counted} shown as a link.</source>
   <translation>Die Seite führt kein Skript aus: {counted} als Link gezeigt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html.py" />
   <source>Web page (HTML)</source>
   <translation>Webseite (HTML)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html_fragment.py" />
   <source>HTML for pasting into a CMS</source>
   <translation>HTML zum Einfügen in ein Redaktionssystem</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html_fragment.py" />
   <source>That the story is developing is not in the fragment.</source>
   <translation>Dass die Lage noch läuft, steht nicht im HTML.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html_fragment.py" />
   <source>The fields are not in the fragment: enter the {listed} in the system’s boxes.</source>
   <translation>Die Felder stehen nicht im HTML: in die Felder des Systems eintragen: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html_fragment.py" />
   <source>The fragment</source>
   <translation>Das HTML</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/html_fragment.py" />
   <source>{counted} must be uploaded: the fragment only names files.</source>
   <translation>{counted} noch hochzuladen: Das HTML nennt nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/hugo.py" />
   <source>Hugo would run the shortcodes in code: {number} kept apart by a space of no width.</source>
   <translation>Hugo würde die Shortcodes im Code ausführen: {number} durch ein Leerzeichen ohne Breite getrennt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/hugo.py" />
   <source>Hugo’s summary is what stands before the read-more break: yours is the description.</source>
   <translation>Der Auszug ist bei Hugo, was vor der Weiterlesen-Marke steht: Der Vorspann wird zur Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/hugo.py" />
   <location filename="../../writer/exporters/jekyll.py" />
   <source>It shows it when it is built with {switch}.</source>
   <translation>Gezeigt wird er, wenn mit {switch} gebaut wird.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/hugo.py" />
   <source>Markdown for Hugo</source>
   <translation>Markdown für Hugo</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/jekyll.py" />
   <source>It shows it when the site says future: true.</source>
   <translation>Gezeigt wird er, wenn die Website future: true sagt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/jekyll.py" />
   <source>Jekyll makes the section a part of the post’s address.</source>
   <translation>Jekyll macht das Ressort zu einem Teil der Adresse des Beitrags.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/jekyll.py" />
   <source>Jekyll names a post by its date, and there is none: {date} stands in.</source>
   <translation>Jekyll benennt einen Beitrag nach seinem Datum, und es gibt keines: {date} steht dafür.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/jekyll.py" />
   <source>Jekyll’s excerpt is what stands before the read-more break: your summary is the description.</source>
   <translation>Der Auszug ist bei Jekyll, was vor der Weiterlesen-Marke steht: Der Vorspann wird zur Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/jekyll.py" />
   <source>Markdown for Jekyll</source>
   <translation>Markdown für Jekyll</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>A story is cut once: {counted} left out.</source>
   <translation>Ein Artikel wird einmal abgeschnitten: {counted} weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>HTML that Writer does not publish is taken out: {listed}.</source>
   <translation>HTML, das Writer nicht veröffentlicht, wird herausgenommen: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>The read-more break’s own words, “{label}”, are left out.</source>
   <translation>Der eigene Text der Weiterlesen-Marke, „{label}“, entfällt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>The slug “{typed}” becomes “{slug}”.</source>
   <translation>Der Kurzname „{typed}“ wird zu „{slug}“.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>The {words} has no time zone: each site will take its own.</source>
   <translation>{words}: keine Zeitzone angegeben; jede Website nimmt ihre eigene.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>The {words} “{written}” is no date a system can read: kept as it is typed.</source>
   <translation>{words}: „{written}“ ist kein Datum, das ein System lesen kann; bleibt, wie es getippt ist.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>byline</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>dateline</source>
   <translation>Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>mark that the story is developing</source>
   <translation>Kennzeichnung als laufende Lage</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>role</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>section</source>
   <comment>of the paper</comment>
   <translation>Ressort</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>sign-off</source>
   <translation>Schlusszeile</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>slug</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/story/field_names.py" />
   <source>type</source>
   <comment>of story</comment>
   <translation>Artikelart</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} cells</source>
   <translation>
    <numerusform>{count:,} Zelle</numerusform>
    <numerusform>{count:,} Zellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} control characters</source>
   <translation>
    <numerusform>{count:,} Steuerzeichen</numerusform>
    <numerusform>{count:,} Steuerzeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/wordpress.py" />
   <source>{count:,} footnotes</source>
   <translation>
    <numerusform>{count:,} Fußnote</numerusform>
    <numerusform>{count:,} Fußnoten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} further read-more breaks</source>
   <translation>
    <numerusform>{count:,} weitere Weiterlesen-Marke</numerusform>
    <numerusform>{count:,} weitere Weiterlesen-Marken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} links or pictures</source>
   <translation>
    <numerusform>{count:,} Link oder Bild</numerusform>
    <numerusform>{count:,} Links oder Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} people</source>
   <translation>
    <numerusform>{count:,} Person</numerusform>
    <numerusform>{count:,} Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} review marks</source>
   <translation>
    <numerusform>{count:,} Korrekturzeichen</numerusform>
    <numerusform>{count:,} Korrekturzeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/losses.py" />
   <source>{count:,} stashed passages</source>
   <translation>
    <numerusform>{count:,} abgelegte Stelle</numerusform>
    <numerusform>{count:,} abgelegte Stellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{counted} go out as typed: settle comments and suggestions first.</source>
   <translation>{counted} gehen hinaus wie getippt: erst über Kommentare und Vorschläge entscheiden.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{counted} not published, only the words: “{shown}” is not an address for a page.</source>
   <translation>{counted} nicht veröffentlicht, nur die Worte: „{shown}“ ist keine Adresse für eine Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{counted} not published.</source>
   <translation>{counted} nicht veröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{counted} that nothing refers to not published.</source>
   <translation>{counted} ohne Verweis: nicht veröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{counted} under no heading left out of tables: “{first}”.</source>
   <translation>In Tabellen ausgelassen, da unter keiner Überschrift: {counted}, „{first}“.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{error} None of them is exported.</source>
   <translation>{error} Keines davon wird ausgegeben.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{title} has no footnotes: {counted} kept as a list at the end.</source>
   <translation>{title} kennt keine Fußnoten: {counted} als Liste am Ende.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{title} has no place for fields of your own: {names}.</source>
   <translation>{title} hat keinen Platz für eigene Felder: {names}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{title} has no place for the {listed}.</source>
   <translation>{title} hat keinen Platz für: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{title} has no place for what the byline says of {counted}: {listed}.</source>
   <translation>{title} hat keinen Platz für Angaben zu {counted} in der Autorenzeile: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>{what} taken out: no publishing system can hold them.</source>
   <translation>{what} herausgenommen: Kein Redaktionssystem nimmt sie an.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/losses.py" />
   <source>“{language}” is no language that systems know: not exported.</source>
   <translation>„{language}“ ist keine Sprache, die Systeme kennen: nicht ausgegeben.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/importers/markdown.py" />
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Markdown has no captions or credits: those of {counted} kept as a line below.</source>
   <translation>Markdown hat keine Bildtexte und Bildnachweise: {counted} mit einer Zeile darunter.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Markdown has no embeds: {counted} kept as a link.</source>
   <translation>Markdown hat keine Einbettungen: {counted} als Link behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Markdown has no place for the attribution of {counted}: kept as a last line.</source>
   <translation>Markdown hat keinen Platz für die Zuschreibung ({counted}): als letzte Zeile behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Markdown has no pull quotes: {counted} kept as quotes.</source>
   <translation>Markdown hat keine Zitatkästen: {counted} als Zitat behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Plain CommonMark has no footnotes: {counted} kept as typed.</source>
   <translation>Reines CommonMark kennt keine Fußnoten: {counted} bleiben wie getippt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>Plain CommonMark has no tables: {counted} kept in pipes.</source>
   <translation>Einfaches CommonMark hat keine Tabellen: {counted} mit senkrechten Strichen behalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/markdown.py" />
   <location filename="../../writer/exporters/ninjs.py" />
   <location filename="../../writer/exporters/sites/site.py" />
   <location filename="../../writer/exporters/text.py" />
   <location filename="../../writer/exporters/wordpress.py" />
   <source>{count:,} pull quotes</source>
   <translation>
    <numerusform>{count:,} Zitatkasten</numerusform>
    <numerusform>{count:,} Zitatkästen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/markdown.py" />
   <source>{passages} kept as HTML: sites that allow no HTML in Markdown leave it out.</source>
   <translation>{passages} als HTML behalten: Websites, die kein HTML in Markdown erlauben, lassen es weg.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/newsml_g2.py" />
   <source>NewsML-G2 (IPTC)</source>
   <translation>NewsML-G2 (IPTC)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/newsml_g2.py" />
   <source>NewsML-G2 demands the time of a version, and there is none: {date} stands in.</source>
   <translation>NewsML-G2 verlangt die Zeit einer Fassung, und es gibt keine: {date} steht dafür.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ninjs.py" />
   <source>ninjs 3.1 (IPTC)</source>
   <translation>ninjs 3.1 (IPTC)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ninjs.py" />
   <source>ninjs has no pull quotes: {counted} kept in the markup.</source>
   <translation>ninjs hat keine Zitatkästen: {counted} in der Auszeichnung behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ninjs.py" />
   <source>ninjs has no read-more break: left out.</source>
   <translation>ninjs hat keine Weiterlesen-Marke: weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ninjs.py" />
   <source>ninjs names pictures by their web address: {counted} must be put on a server.</source>
   <translation>ninjs nennt Bilder mit ihrer Webadresse: {counted} noch auf einen Server zu legen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/ninjs.py" />
   <source>{counted} of HTML kept as paragraphs: ninjs receivers take plain forms.</source>
   <translation>HTML als Absätze behalten ({counted}): Empfänger von ninjs nehmen einfache Formen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF 3.6 (IPTC)</source>
   <translation>NITF 3.6 (IPTC)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has no embeds: {counted} kept as a link.</source>
   <translation>NITF hat keine Einbettungen: {counted} als Link behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has no mark for {counted} of text: kept as plain words.</source>
   <translation>NITF hat keine Auszeichnung für {counted} des Textes: als einfache Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has no pictures inside lines: {counted} kept as words.</source>
   <translation>NITF hat keine Bilder in Zeilen: {counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has no place for the language of {counted} of code.</source>
   <translation>NITF hat keinen Platz für die Programmiersprache von Code ({counted}).</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has no read-more break: left out.</source>
   <translation>NITF hat keine Weiterlesen-Marke: weggelassen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF has one level of headings: {counted} kept as sections.</source>
   <translation>NITF hat eine Ebene von Zwischentiteln: {counted} als Abschnitt behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF holds no HTML: {counted} kept as paragraphs.</source>
   <translation>NITF enthält kein HTML: {counted} als Absätze behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/nitf.py" />
   <source>NITF’s names of fields hold no spaces or marks: {listed} get dashes.</source>
   <translation>Feldnamen in NITF haben keine Leer- und Sonderzeichen: {listed} bekommen Striche.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/nitf.py" />
   <source>{count:,} subsections</source>
   <translation>
    <numerusform>{count:,} Unterpunkt</numerusform>
    <numerusform>{count:,} Unterpunkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/odt.py" />
   <source>OpenDocument text</source>
   <translation>OpenDocument-Text</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/odt.py" />
   <source>OpenDocument’s lists hold no tables: those in lists are kept as lines.</source>
   <translation>Listen in OpenDocument enthalten keine Tabellen: Die in Listen bleiben als Zeilen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pdf.py" />
   <source>A PDF has no tags for screen readers: its headings, quotes, lists and pictures are words there.</source>
   <translation>Ein PDF hat keine Auszeichnung für Vorleseprogramme: Überschriften, Zitate, Listen und Bilder sind dort nur Wörter.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pdf.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pdf.py" />
   <source>a PDF</source>
   <translation>ein PDF</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>It does so in its lists only.</source>
   <translation>Das gilt nur für seine Listen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>Markdown for Pelican</source>
   <translation>Markdown für Pelican</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>Pelican cuts a story only with its summary plug-in: the lead is the summary.</source>
   <translation>Pelican schneidet einen Artikel nur mit seiner Summary-Erweiterung ab: Der Einstieg ist der Auszug.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>Pelican cuts a story only with its summary plug-in: yours is the summary.</source>
   <translation>Pelican schneidet einen Artikel nur mit seiner Summary-Erweiterung ab: Der Vorspann ist der Auszug.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>Pelican’s languages have no regions: {language} becomes {short}.</source>
   <translation>Sprachen in Pelican haben keine Regionen: {language} wird zu {short}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pelican.py" />
   <source>Pelican’s tags and authors hold no ; and &lt; &gt;: {marked} of them are changed.</source>
   <translation>Schlagwörter und Autoren in Pelican enthalten kein ; und &lt; &gt;: {marked} davon werden geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>The picture “{shown}” {reason}: not handed on.</source>
   <translation>Das Bild „{shown}“ {reason}: nicht weitergegeben.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>cannot be read ({reason})</source>
   <translation>lässt sich nicht lesen ({reason})</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>has too many pixels</source>
   <translation>hat zu viele Pixel</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is damaged</source>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is larger than {most} MB</source>
   <translation>ist größer als {most} MB</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is no file</source>
   <translation>ist keine Datei</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is no picture that systems take (PNG, JPEG, GIF, WebP, AVIF)</source>
   <translation>ist kein Bild, das Systeme nehmen (PNG, JPEG, GIF, WebP, AVIF)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is not there</source>
   <translation>ist nicht da</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>is one too many: the story’s pictures are larger than 256 MB together</source>
   <translation>ist eines zu viel: Die Bilder des Artikels sind zusammen größer als 256 MB</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/pictures.py" />
   <source>lies outside the story’s folder</source>
   <translation>liegt außerhalb des Ordners des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/registry.py" />
   <source>There is no target “{name}”: Writer exports to {known}.</source>
   <translation>Es gibt kein Ziel „{name}“: Writer gibt aus nach {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>Markdown has no captions and no joined cells: {counted} made plain.</source>
   <translation>Markdown hat keine Tabellentitel und keine verbundenen Zellen: {counted} vereinfacht.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>The {words} has no time of day: each site takes a midnight of its own.</source>
   <translation>{words}: keine Uhrzeit angegeben; jede Website nimmt ihre eigene Mitternacht.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{counted} kept as HTML: Markdown has no form for that.</source>
   <translation>{counted} als HTML behalten: Markdown hat dafür keine Form.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{counted} kept as plain words: Markdown has no form for that.</source>
   <translation>{counted} als einfache Worte behalten: Markdown hat dafür keine Form.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} has no embeds: {counted} kept as a link.</source>
   <translation>{title} hat keine Einbettungen: {counted} als Link behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} has no mark for {counted} of text (underlined, raised, keys and the like): kept as plain words.</source>
   <translation>{title} hat keine Auszeichnung für {counted} des Textes (Unterstrichenes, Hochgestelltes, Tasten und dergleichen): als einfache Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} has no place for the attribution of {counted}: kept as a last line.</source>
   <translation>{title} hat keinen Platz für die Zuschreibung ({counted}): als letzte Zeile behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} has no pull quotes: {counted} kept as quotes.</source>
   <translation>{title} hat keine Zitatkästen: {counted} als Zitat behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} leaves HTML out of its pages unless the site allows it: {counted} kept as paragraphs.</source>
   <translation>{title} lässt HTML von seinen Seiten weg, außer die Website erlaubt es: {counted} als Absätze behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} leaves out a story of the future until then.</source>
   <translation>{title} lässt einen Artikel der Zukunft bis dahin weg.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} leaves out a story whose status is “{status}”.</source>
   <translation>{title} lässt einen Artikel mit dem Stand „{status}“ weg.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/sites/site.py" />
   <source>{title} makes straight quotation marks curly: {count} times.</source>
   <translation>
    <numerusform>{title} macht gerade Anführungszeichen typografisch: {count} Mal.</numerusform>
    <numerusform>{title} macht gerade Anführungszeichen typografisch: {count} Mal.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <location filename="../../writer/importers/text.py" />
   <source>Plain text</source>
   <translation>Reiner Text</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>Text has no marks: {counted} kept as words.</source>
   <translation>Text hat keine Auszeichnungen: {counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>Text has no read-more break: left out.</source>
   <translation>Text hat keine Weiterlesen-Marke: weggelassen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/text.py" />
   <source>{count:,} headings</source>
   <translation>
    <numerusform>{count:,} Überschrift</numerusform>
    <numerusform>{count:,} Überschriften</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} kept as an address in brackets.</source>
   <translation>{counted} als Adresse in Klammern behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} kept as quotes.</source>
   <translation>{counted} als Zitat behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} kept as subsections: text has two.</source>
   <translation>{counted} als Unterpunkt behalten: Text hat zwei Ebenen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} kept as words.</source>
   <translation>{counted} als Worte behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} of HTML kept as text.</source>
   <translation>HTML als Text behalten: {counted}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/text.py" />
   <source>{counted} set in from the margin.</source>
   <translation>{counted} vom Rand eingerückt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/exporters/tips.py" />
   <source>{count:,} short forms</source>
   <translation>
    <numerusform>{count:,} Kurzform</numerusform>
    <numerusform>{count:,} Kurzformen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/exporters/tips.py" />
   <source>{title} has no place for the title of {counted} in a line or a list.</source>
   <translation>{title} hat keinen Platz für den Titel in einer Zeile oder Liste: {counted}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/tips.py" />
   <source>{title} has no place for the title of {counted}.</source>
   <translation>{title} hat keinen Platz für den Titel: {counted}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/tips.py" />
   <source>{title} has no place for what {counted} stand for.</source>
   <translation>{title} hat keinen Platz für das, wofür {counted} stehen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>The blocks are the body: enter the {listed} in WordPress’s own boxes.</source>
   <translation>Die Blöcke sind der Text: in die Felder von WordPress eintragen: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress blocks</source>
   <translation>WordPress-Blöcke</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress has no place for the credit of {counted}: kept at the end of the caption.</source>
   <translation>WordPress hat keinen Platz für den Bildnachweis ({counted}): am Ende des Bildtextes behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress has no place for the language of {counted} of code.</source>
   <translation>WordPress hat keinen Platz für die Programmiersprache von Code ({counted}).</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress keeps its footnotes apart from the text: {counted} kept as links to a list at the end.</source>
   <translation>WordPress hält Fußnoten getrennt vom Text: {counted} als Links auf eine Liste am Ende.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress would run the shortcodes in the text: {number} kept apart by a space of no width.</source>
   <translation>WordPress würde die Shortcodes im Text ausführen: {number} durch ein Leerzeichen ohne Breite getrennt.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress’s lists hold words only: the parts of {counted} are kept as lines of the item.</source>
   <translation>Listen in WordPress enthalten nur Worte: die Teile davon ({counted}) bleiben als Zeilen des Punktes.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>WordPress’s pull quotes hold words only: the parts of {counted} are kept as lines.</source>
   <translation>Zitatkästen in WordPress enthalten nur Worte: die Teile davon ({counted}) bleiben als Zeilen.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wordpress.py" />
   <source>{counted} must be uploaded: the blocks only name files.</source>
   <translation>{counted} noch hochzuladen: Die Blöcke nennen nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wxr.py" />
   <source>WordPress has no place for the {listed}: kept as custom fields.</source>
   <translation>WordPress hat keinen Platz für: {listed}; als eigene Felder behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wxr.py" />
   <source>WordPress import file (WXR)</source>
   <translation>Importdatei für WordPress (WXR)</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wxr.py" />
   <source>WordPress posts have one author: the whole byline is kept as a custom field.</source>
   <translation>Beiträge in WordPress haben einen Autor: Die ganze Autorenzeile bleibt als eigenes Feld.</translation>
  </message>
  <message>
   <location filename="../../writer/exporters/wxr.py" />
   <source>{counted} must be uploaded: the import file only names files.</source>
   <translation>{counted} noch hochzuladen: Die Importdatei nennt nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>a file of that name is in the way</source>
   <translation>eine Datei dieses Namens ist im Weg</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <location filename="../../writer/storage/atomic.py" />
   <source>a folder has that name</source>
   <translation>ein Ordner heißt so</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>it is not there</source>
   <translation>es gibt sie nicht</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>its folder is not there</source>
   <translation>ihr Ordner ist nicht da</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>its links lead in a circle</source>
   <translation>ihre Verknüpfungen führen im Kreis</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>part of its path is not a folder</source>
   <translation>ein Teil des Pfads ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the disk is read-only</source>
   <translation>der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the disk reported a fault</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the drive is gone</source>
   <translation>das Laufwerk ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the file is larger than this disk allows</source>
   <translation>die Datei ist größer, als dieser Datenträger erlaubt</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the file or its folder is protected against changes</source>
   <translation>die Datei oder ihr Ordner ist gegen Änderungen geschützt</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the network drive does not answer</source>
   <translation>das Netzlaufwerk antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the network drive is gone</source>
   <translation>das Netzlaufwerk ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>the system gave no reason</source>
   <translation>das System nennt keinen Grund</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>this disk does not take that name</source>
   <translation>dieser Datenträger nimmt den Namen nicht an</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>too many files are open</source>
   <translation>zu viele Dateien sind offen</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>you do not have permission there</source>
   <translation>dort fehlt die Berechtigung</translation>
  </message>
  <message>
   <location filename="../../writer/faults.py" />
   <source>your disk quota is used up</source>
   <translation>das Speicherkontingent ist erschöpft</translation>
  </message>
  <message>
   <location filename="../../writer/importers/base.py" />
   <source>Line {line}: {said}</source>
   <translation>Zeile {line}: {said}</translation>
  </message>
  <message>
   <location filename="../../writer/importers/base.py" />
   <source>There is no text to import: the source is empty.</source>
   <translation>Es gibt keinen Text zum Übernehmen: Die Quelle ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/markdown.py" />
   <source>the title {excerpt} became the headline.</source>
   <translation>die Überschrift {excerpt} wurde zum Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>a row of marks became a divider.</source>
   <translation>eine Reihe von Zeichen wurde zur Trennlinie.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>the address {said} on its own became an embed.</source>
   <translation>die Adresse {said} für sich allein wurde zur Einbettung.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>the end mark {said} was set aside, unpublished.</source>
   <translation>das Endezeichen {said} wurde abgelegt, unveröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>{excerpt} became the read-more break.</source>
   <translation>{excerpt} wurde zur Weiterlesen-Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>{excerpt} was set aside: a story has one break.</source>
   <translation>{excerpt} wurde abgelegt: Ein Artikel hat eine Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/asides.py" />
   <source>{said} is page furniture: set aside, unpublished.</source>
   <translation>{said} gehört zur Seite, nicht zum Artikel: abgelegt, unveröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>time of the last update</source>
   <translation>Zeit der letzten Aktualisierung</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{count} names</source>
   <translation>{count} Namen</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{excerpt} became the dateline.</source>
   <translation>{excerpt} wurde zur Ortsmarke.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{excerpt} became the {label}</source>
   <translation>{excerpt} wurde verwendet als: {label}</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{excerpt} was added to the byline.</source>
   <translation>{excerpt} kam zur Autorenzeile hinzu.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{said} became the byline.</source>
   <translation>{said} wurde zur Autorenzeile.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/bylines.py" />
   <source>{said}, {value}.</source>
   <translation>{said}, {value}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/closing.py" />
   <source>{excerpt} became the field {name}.</source>
   <translation>{excerpt} kam in das Feld {name}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/closing.py" />
   <source>{excerpt} became the sign-off, and the story is marked as developing.</source>
   <translation>{excerpt} wurde zur Schlusszeile, und der Artikel ist als laufende Lage gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/closing.py" />
   <source>{excerpt} became the sign-off.</source>
   <translation>{excerpt} wurde zur Schlusszeile.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>embargoed until {value}.</source>
   <translation>Sperrfrist bis {value}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became a note to the desk.</source>
   <translation>{excerpt} wurde zu einer Notiz für die Redaktion.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became the headline.</source>
   <translation>{excerpt} wurde zum Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became the kicker.</source>
   <translation>{excerpt} wurde zur Dachzeile.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became the section.</source>
   <translation>{excerpt} wurde zum Ressort.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became the summary.</source>
   <translation>{excerpt} wurde zum Vorspann.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/head_lines.py" />
   <source>{excerpt} became the {name}.</source>
   <translation>{excerpt} kam in das Feld {name}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/headings.py" />
   <source>{said} became a section heading.</source>
   <translation>{said} wurde zum Zwischentitel eines Abschnitts.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/headings.py" />
   <source>{said} became a subsection heading.</source>
   <translation>{said} wurde zum Zwischentitel eines Unterpunkts.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/importers/plain/lists.py" />
   <source>{count} lines</source>
   <translation>
    <numerusform>{count} Zeile</numerusform>
    <numerusform>{count} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/lists.py" />
   <source>{lines} from {said} on became a list.</source>
   <translation>Aus {lines} ab {said} wurde eine Liste.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/lists.py" />
   <source>{lines} lines with tabs became a table.</source>
   <translation>{lines} Zeilen mit Tabulatoren wurden zur Tabelle.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/quotes.py" />
   <source>{said} became a quote.</source>
   <translation>{said} wurde zum Zitat.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/quotes.py" />
   <source>{said} became the attribution of the quote above.</source>
   <translation>{said} wurde zur Zuschreibung des Zitats darüber.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/plain/quotes.py" />
   <source>{said} repeats the story and became a pull quote.</source>
   <translation>{said} wiederholt den Artikel und wurde zum Zitatkasten.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/reading.py" />
   <source>Writer cannot import {kind}: it reads {listed}.</source>
   <translation>Writer kann {kind} nicht übernehmen: Es liest {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/reading.py" />
   <source>Writer cannot read {suffix} files yet: {advice}.</source>
   <translation>Writer kann Dateien der Art {suffix} noch nicht lesen: {advice}.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/reading.py" />
   <source>open it in a browser, copy the story and paste it into a new one</source>
   <translation>in einem Browser öffnen, den Artikel kopieren und in einen neuen einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/importers/reading.py" />
   <source>open it in its own program, copy the story and paste it into a new one</source>
   <translation>im eigenen Programm öffnen, den Artikel kopieren und in einen neuen einfügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/importers/text.py" />
   <source>lines broken at a fixed width were joined into paragraphs here and in {count} more places.</source>
   <translation>
    <numerusform>Zeilen, die auf feste Breite umbrochen waren, wurden hier und an {count} weiteren Stelle zu Absätzen verbunden.</numerusform>
    <numerusform>Zeilen, die auf feste Breite umbrochen waren, wurden hier und an {count} weiteren Stellen zu Absätzen verbunden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>lines broken at a fixed width were joined into paragraphs here.</source>
   <translation>Zeilen, die auf feste Breite umbrochen waren, wurden hier zu Absätzen verbunden.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>{excerpt} became the dateline</source>
   <translation>{excerpt} wurde zur Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>{excerpt} repeats the headline: set aside, unpublished.</source>
   <translation>{excerpt} wiederholt den Titel: abgelegt, unveröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>{excerpt} the agency</source>
   <translation>{excerpt} zur Agentur</translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>{excerpt} the date</source>
   <translation>{excerpt} zum Datum</translation>
  </message>
  <message>
   <location filename="../../writer/importers/text.py" />
   <source>{listed}.</source>
   <translation>{listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a bracket is closed that was not opened</source>
   <translation>eine Klammer wird geschlossen, die nicht offen ist</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a bracket is not closed</source>
   <translation>eine Klammer ist nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a bracket is not closed, or a comma is missing</source>
   <translation>eine Klammer ist nicht geschlossen, oder ein Komma fehlt</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a key begins with what no key begins with</source>
   <translation>ein Schlüssel beginnt, wie keiner beginnen darf</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a key or a table is there twice</source>
   <translation>ein Schlüssel oder eine Tabelle ist doppelt da</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a line begins with what no key begins with</source>
   <translation>eine Zeile beginnt, wie kein Schlüssel beginnt</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a line ends within quotation marks, or a sign is hidden there</source>
   <translation>eine Zeile endet in Anführungszeichen, oder dort steckt ein verstecktes Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a line goes on after its value</source>
   <translation>eine Zeile geht nach ihrem Wert weiter</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a number of repetitions is too large</source>
   <translation>eine Zahl von Wiederholungen ist zu groß</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a quotation mark is not closed</source>
   <translation>ein Anführungszeichen ist nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a range in [ ] goes the wrong way round</source>
   <translation>ein Bereich in [ ] steht verkehrt herum</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a sign after “\” is not complete</source>
   <translation>ein Zeichen nach „\“ ist nicht vollständig</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a square bracket is not closed</source>
   <translation>eine eckige Klammer ist nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>a value is missing, or words stand without quotation marks</source>
   <translation>ein Wert fehlt, oder Worte stehen ohne Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>it ends in “\” or has one too many</source>
   <translation>es endet mit „\“ oder hat eines zu viel</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>it names a group that it does not have</source>
   <translation>es nennt eine Gruppe, die es nicht hat</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>nothing stands before the sign that repeats it</source>
   <translation>vor dem Zeichen für Wiederholung steht nichts</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>the kind of sign that it names is unknown</source>
   <translation>die Art von Zeichen, die es nennt, ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>the name of a group has a sign that no name can have</source>
   <translation>der Name einer Gruppe hat ein Zeichen, das kein Name haben kann</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>the name of a group is not closed</source>
   <translation>der Name einer Gruppe ist nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>the numbers of repetitions stand the wrong way round</source>
   <translation>die Zahlen der Wiederholungen stehen verkehrt herum</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>the sign that it names is unknown</source>
   <translation>das Zeichen, das es nennt, ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>there is no = after a key</source>
   <translation>nach einem Schlüssel fehlt das =</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>two signs that repeat stand side by side</source>
   <translation>zwei Zeichen für Wiederholung stehen nebeneinander</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>what follows “(?” is unknown</source>
   <translation>was auf „(?“ folgt, ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../writer/parser_faults.py" />
   <source>“\” in a value: write it twice, or use single quotation marks</source>
   <translation>„\“ in einem Wert: doppelt schreiben oder einfache Anführungszeichen nehmen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/address.py" />
   <source>An address with a name or password in it is refused: Writer asks for them.</source>
   <translation>Eine Adresse mit Name oder Kennwort darin wird abgelehnt: Writer fragt danach.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/address.py" />
   <source>{host} would be reached without encryption, and the password could be read on the way: use an address that begins with https://.</source>
   <translation>{host} würde ohne Verschlüsselung erreicht, und das Kennwort ließe sich unterwegs mitlesen: bitte eine Adresse angeben, die mit https:// beginnt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/address.py" />
   <source>“{written}” is not the address of a site.</source>
   <translation>„{written}“ ist nicht die Adresse einer Website.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/answers.py" />
   <source>The answer of {where} is not what this kind of system says.</source>
   <translation>Die Antwort von {where} ist nicht, was diese Art System sagt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/answers.py" />
   <source>The answer of {where} is not what this kind of system says: there is no {lacking} in it.</source>
   <translation>Die Antwort von {where} ist nicht, was diese Art System sagt: Es fehlt {lacking}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/answers.py" />
   <source>{where} answered with something other than data (HTTP {status}): is the address right, and is the interface for programs switched on?</source>
   <translation>{where} hat mit etwas anderem als Daten geantwortet (HTTP {status}): Stimmt die Adresse, und ist die Schnittstelle für Programme eingeschaltet?</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>Added there: “{come}”.</source>
   <translation>Dort hinzugefügt: „{come}“.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/publishing/changes.py" />
   <source>And {count} more places of the body were changed.</source>
   <translation>
    <numerusform>Und {count} weitere Stelle des Textes wurde geändert.</numerusform>
    <numerusform>Und {count} weitere Stellen des Textes wurden geändert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>Left out there: “{gone}”.</source>
   <translation>Dort weggelassen: „{gone}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>The markup was rewritten, the words are the same.</source>
   <translation>Die Auszeichnung wurde umgeschrieben, die Worte sind dieselben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>The markup was rewritten, the words are the same: “{before}” became “{after}”.</source>
   <translation>Die Auszeichnung wurde umgeschrieben, die Worte sind dieselben: Aus „{before}“ wurde „{after}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>The {name} became “{after}” (sent: “{before}”).</source>
   <translation>{name}: daraus wurde „{after}“ (gesendet: „{before}“).</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>The {name} there is “{after}”.</source>
   <translation>{name}: dort steht „{after}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>The {name} “{before}” was not taken.</source>
   <translation>{name}: „{before}“ wurde nicht übernommen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/changes.py" />
   <source>“{gone}” became “{come}”.</source>
   <translation>Aus „{gone}“ wurde „{come}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/connections.py" />
   <source>A connection to {title} needs: {field}.</source>
   <translation>Eine Verbindung zu {title} braucht: {field}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/connections.py" />
   <source>The name of a connection is a word or two of letters and digits, such as “paper”.</source>
   <translation>Der Name einer Verbindung besteht aus ein oder zwei Wörtern aus Buchstaben und Ziffern, etwa „zeitung“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/connections.py" />
   <source>There is no connection “{name}”: add one with writer connections add.</source>
   <translation>Es gibt keine Verbindung „{name}“: bitte mit writer connections add eine anlegen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/connections.py" />
   <source>There is no connection “{name}”: there is {known}.</source>
   <translation>Es gibt keine Verbindung „{name}“: Es gibt {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/connections.py" />
   <source>{title} has no setting “{unknown}”.</source>
   <translation>{title} hat keine Einstellung „{unknown}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>Your account on {where} may not {doing}{why}.</source>
   <translation>Das Konto auf {where} darf nicht {doing}{why}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} asks to wait: too many requests. Try again in some minutes.</source>
   <translation>{where} bittet zu warten: zu viele Anfragen. Bitte in einigen Minuten noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} could not {doing} (HTTP {status}){why}.</source>
   <translation>{where} konnte nicht {doing} (HTTP {status}){why}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} does not accept the key or password.</source>
   <translation>{where} nimmt Schlüssel oder Kennwort nicht an.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} does not know this address or post{why}.</source>
   <translation>{where} kennt diese Adresse oder diesen Beitrag nicht{why}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} does not take so much at once: make the pictures smaller.</source>
   <translation>{where} nimmt nicht so viel auf einmal: bitte die Bilder verkleinern.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/failures.py" />
   <source>{where} failed (HTTP {status}){why}. Try again later.</source>
   <translation>{where} ist gescheitert (HTTP {status}){why}. Bitte später noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>Save the story first: its file has a name by the story’s.</source>
   <translation>Erst den Artikel speichern: Seine Datei wird nach ihm benannt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>What to write</source>
   <translation>Was geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>hugo, markdown, html: see writer targets</source>
   <translation>hugo, markdown, html: siehe writer targets</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>the content folder of a site</source>
   <translation>der Inhaltsordner einer Website</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>“{path}” cannot be made: {reason}.</source>
   <translation>„{path}“ lässt sich nicht anlegen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>“{path}” is there already: give the story another slug or file name to publish it beside that.</source>
   <translation>„{path}“ ist schon da: Ein anderer Kurzname oder Dateiname stellt den Artikel daneben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/folder.py" />
   <source>“{path}” would lie outside the folder.</source>
   <translation>„{path}“ läge außerhalb des Ordners.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wagtail.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>Address of the site</source>
   <translation>Adresse der Website</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>Admin API key</source>
   <translation>Admin-API-Schlüssel</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>An Admin API key of Ghost is two long numbers with a colon between them: Settings, Integrations, Add custom integration.</source>
   <translation>Ein Admin-API-Schlüssel von Ghost besteht aus zwei langen Zahlen mit einem Doppelpunkt dazwischen: Settings, Integrations, Add custom integration.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>No member of the staff there is called {listed}.</source>
   <translation>Niemand aus der Redaktion dort heißt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>Somebody is editing this post in Ghost: it was not overwritten. Compare both.</source>
   <translation>Jemand bearbeitet diesen Beitrag gerade in Ghost: Er wurde nicht überschrieben. Bitte beide vergleichen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>There is no Ghost at {base}.</source>
   <translation>Unter {base} gibt es kein Ghost.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>look at posts</source>
   <translation>Beiträge ansehen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wagtail.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>publish</source>
   <translation>veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>read this post</source>
   <translation>diesen Beitrag lesen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wagtail.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>send pictures</source>
   <translation>Bilder senden</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <location filename="../../writer/publishing/wagtail.py" />
   <location filename="../../writer/publishing/wordpress.py" />
   <source>sign in</source>
   <translation>anmelden</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ghost.py" />
   <source>{where} does not accept the Admin API key.</source>
   <translation>{where} nimmt den Admin-API-Schlüssel nicht an.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Committed as {name}.</source>
   <translation>Als Commit {name} abgelegt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Git could not {doing}: {said}.</source>
   <translation>Git konnte nicht {doing}: {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Git does not know who you are: set user.name and user.email once with git config.</source>
   <translation>Git weiß nicht, wer schreibt: bitte einmal mit git config user.name und user.email setzen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Git takes too long: its server does not answer.</source>
   <translation>Git braucht zu lange: Sein Server antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Git working copy</source>
   <translation>Git-Arbeitskopie</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Nothing to commit: the files are there as they are.</source>
   <translation>Nichts abzulegen: Die Dateien sind schon so da.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Push after each commit</source>
   <translation>Nach jedem Commit senden (push)</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Pushed.</source>
   <translation>Gesendet (push).</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>Pushing</source>
   <translation>Wird gesendet (push)</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>The commit was made, but it could not be pushed: {why}.</source>
   <translation>Der Commit ist gemacht, ließ sich aber nicht senden (push): {why}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>The commit was made, but its server cannot be reached to push it.</source>
   <translation>Der Commit ist gemacht, aber sein Server ist zum Senden nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>The commit was made, but others have pushed meanwhile: pull, then publish again.</source>
   <translation>Der Commit ist gemacht, aber andere haben inzwischen gesendet: bitte holen (pull), dann noch einmal veröffentlichen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>The commit was made, but you may not push it: {why}.</source>
   <translation>Der Commit ist gemacht, das Senden (push) aber nicht erlaubt: {why}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>The working copy at “{folder}” is on no branch: check one out first.</source>
   <translation>Die Arbeitskopie in „{folder}“ ist auf keinem Zweig: bitte erst einen auschecken.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>There is no git on this computer.</source>
   <translation>Auf diesem Rechner gibt es kein Git.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>commit</source>
   <translation>den Commit machen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>take the files</source>
   <translation>die Dateien aufnehmen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>yes or no</source>
   <translation>yes oder no</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>{folder}, branch {branch}</source>
   <translation>{folder}, Zweig {branch}</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/git.py" />
   <source>“{folder}” is not in a git working copy.</source>
   <translation>„{folder}“ liegt in keiner Git-Arbeitskopie.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/ledger.py" />
   <source>This story is being published right now by another Writer.</source>
   <translation>Dieser Artikel wird gerade von einem anderen Writer veröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <location filename="../../writer/publishing/progress.py" />
   <source>Stopped: publishing was cancelled.</source>
   <translation>Angehalten: Das Veröffentlichen wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>The address of {where} cannot be used.</source>
   <translation>Die Adresse von {where} ist nicht zu gebrauchen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>The answer of {where} is damaged.</source>
   <translation>Die Antwort von {where} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>The answer of {where} is too large to be one.</source>
   <translation>Die Antwort von {where} ist zu groß, um eine zu sein.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>The connection to {where} broke off.</source>
   <translation>Die Verbindung zu {where} ist abgerissen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} answered in a packing that was not asked for.</source>
   <translation>{where} hat in einer Verpackung geantwortet, um die nicht gebeten war.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} cannot be reached: check the network and the address.</source>
   <translation>{where} ist nicht erreichbar: bitte Netz und Adresse prüfen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} cannot be reached: it does not answer.</source>
   <translation>{where} ist nicht erreichbar: keine Antwort.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} sends Writer on to “{shown}” instead of doing it: change the connection’s address.</source>
   <translation>{where} schickt Writer weiter zu „{shown}“, statt es zu tun: bitte die Adresse der Verbindung ändern.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} sends Writer on to “{shown}”, and a secret is not sent to another address: change the connection if that one is right.</source>
   <translation>{where} schickt Writer weiter zu „{shown}“, und ein Geheimnis wird nicht an eine andere Adresse gesendet: bitte die Verbindung ändern, wenn jene stimmt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} sends Writer round in a circle.</source>
   <translation>{where} schickt Writer im Kreis.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} stopped answering.</source>
   <translation>{where} hat aufgehört zu antworten.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/line.py" />
   <source>{where} takes too long to answer.</source>
   <translation>{where} braucht zu lange für eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/losses.py" />
   <source>{title} has no place for the {listed}: not sent.</source>
   <translation>{title} hat keinen Platz für: {listed}; nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>A story is scheduled for a time to come: give a later date.</source>
   <translation>Geplant wird für eine Zeit, die noch kommt: bitte ein späteres Datum angeben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>The embargo “{embargo}” is no date: mend it before publishing.</source>
   <translation>Die Sperrfrist „{embargo}“ ist kein Datum: bitte vor dem Veröffentlichen berichtigen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>The story has no headline: a post needs one.</source>
   <translation>Der Artikel hat keinen Titel: Ein Beitrag braucht einen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>The story is under embargo until {embargo}: schedule it for then.</source>
   <translation>Der Artikel hat eine Sperrfrist bis {embargo}: bitte für dann planen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>The story’s date has no time of day: the post has noon.</source>
   <translation>Das Datum des Artikels hat keine Uhrzeit: der Beitrag erhält zwölf Uhr mittags.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>The story’s date is still to come: the post has the time of publishing.</source>
   <translation>Das Datum des Artikels liegt in der Zukunft: der Beitrag erhält die Zeit der Veröffentlichung.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>{error} Mend the story’s fields first.</source>
   <translation>{error} Bitte erst die Felder des Artikels in Ordnung bringen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>{written} has passed: a story is scheduled for a time to come.</source>
   <translation>{written} ist vorbei: Geplant wird für eine Zeit, die noch kommt.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/orders.py" />
   <source>“{written}” is no date and time: write it as 2030-01-31 08:00.</source>
   <translation>„{written}“ ist keine Zeitangabe: bitte wie 2030-01-31 08:00 schreiben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/pictures.py" />
   <source>The picture “{shown}” {reason}: mend it, or take it out of the story. As a draft the story goes without it.</source>
   <translation>Das Bild „{shown}“ {reason}: bitte in Ordnung bringen oder aus dem Artikel nehmen. Als Entwurf geht der Artikel ohne es.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/pictures.py" />
   <source>The picture “{shown}” {reason}: only its words are published.</source>
   <translation>Das Bild „{shown}“ {reason}: Nur seine Worte werden veröffentlicht.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Handing in the story</source>
   <translation>Der Artikel wird übergeben</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Looking at what is there</source>
   <translation>Ansehen, was dort ist</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Reading it back</source>
   <translation>Der Artikel wird zurückgelesen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Sending picture {at} of {count}</source>
   <translation>Bild {at} von {count} wird gesendet</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Signing in to {name}</source>
   <translation>Anmeldung bei {name}</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Somebody changed this post there after you published it</source>
   <translation>Jemand hat diesen Beitrag dort geändert, nachdem er veröffentlicht wurde</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>Somebody changed this post while you published it</source>
   <translation>Jemand hat diesen Beitrag während des Veröffentlichens geändert</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>The picture “{path}” says where it was taken, and so does the file over there.</source>
   <translation>Das Bild „{path}“ sagt, wo es aufgenommen wurde, und die Datei dort auch.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>The post is on the site now, and this would take it off.</source>
   <translation>Der Beitrag steht jetzt auf der Website, und das würde ihn herunternehmen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>The post was deleted there after you published it: publish it as a new one if that is what you want.</source>
   <translation>Der Beitrag wurde dort nach dem Veröffentlichen gelöscht: bitte als neuen veröffentlichen, wenn das gewollt ist.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>The server took the story, and now says that it is not there.</source>
   <translation>Der Server hat den Artikel genommen und sagt jetzt, er sei nicht da.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>The story was handed in, but it could not be read back: {error}</source>
   <translation>Der Artikel wurde übergeben, ließ sich aber nicht zurücklesen: {error}</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>There is a post “{slug}” already that was not published from this file</source>
   <translation>Es gibt schon einen Beitrag „{slug}“, der nicht aus dieser Datei veröffentlicht wurde</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/publishing.py" />
   <source>{what}: it was not overwritten. Compare both first.</source>
   <translation>{what}: Er wurde nicht überschrieben. Bitte erst beide vergleichen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/registry.py" />
   <source>Writer does not publish to “{name}”: it knows {known}.</source>
   <translation>Writer veröffentlicht nicht auf „{name}“: Es kennt {known}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/secrets.py" />
   <source>The keyring is locked: the secret of “{connection}” is still in it.</source>
   <translation>Der Schlüsselbund ist gesperrt: Das Geheimnis von „{connection}“ liegt noch darin.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate of {where} cannot be trusted: nothing was sent.</source>
   <translation>Dem Zertifikat von {where} ist nicht zu trauen: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate of {where} has expired: nothing was sent.</source>
   <translation>Das Zertifikat von {where} ist abgelaufen: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate of {where} is not valid yet, or this computer’s clock is wrong: nothing was sent.</source>
   <translation>Das Zertifikat von {where} gilt noch nicht, oder die Uhr dieses Rechners geht falsch: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate of {where} is signed by nobody but itself: nothing was sent.</source>
   <translation>Das Zertifikat von {where} hat niemand als er selbst unterschrieben: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate of {where} is signed by nobody this computer trusts: nothing was sent.</source>
   <translation>Das Zertifikat von {where} hat niemand unterschrieben, dem dieser Rechner traut: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>The certificate shown is not that of {where}: nothing was sent.</source>
   <translation>Das gezeigte Zertifikat ist nicht das von {where}: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/tls.py" />
   <source>{where} does not speak https as it should: nothing was sent.</source>
   <translation>{where} spricht https nicht, wie es soll: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>3; else the site’s first page</source>
   <translation>3; sonst die erste Seite der Website</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>API token</source>
   <translation>API-Token</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>An API token of Wagtail is one word of letters and digits.</source>
   <translation>Ein API-Token von Wagtail ist ein Wort aus Buchstaben und Ziffern.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>Field for the body</source>
   <translation>Feld für den Text</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>Number of the page that stories go under</source>
   <translation>Nummer der Seite, unter die Artikel kommen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>The page that stories go under is given by its number.</source>
   <translation>Die Seite, unter die Artikel kommen, wird mit ihrer Nummer angegeben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>The site allows no such markup here, it was kept as plain text: {shown}.</source>
   <translation>Die Website erlaubt solche Auszeichnung hier nicht, sie blieb als reiner Text: {shown}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>The site allows no such markup here, it was left out: {shown}.</source>
   <translation>Die Website erlaubt solche Auszeichnung hier nicht, sie wurde weggelassen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>The site has no first page: give the number of a page.</source>
   <translation>Die Website hat keine erste Seite: bitte die Nummer einer Seite angeben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>There is no Wagtail with an API (version 3) at {base}.</source>
   <translation>Unter {base} gibt es kein Wagtail mit einer API (Version 3).</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>Type of page</source>
   <translation>Seitenart</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>Wagtail</source>
   <translation>Wagtail</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>body; found out if not given</source>
   <translation>body; wird gefunden, wenn nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>look at its sites</source>
   <translation>ihre Websites ansehen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>look at its types of pages</source>
   <translation>ihre Seitenarten ansehen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>look at pages</source>
   <translation>Seiten ansehen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>news.ArticlePage; found out if there is only one</source>
   <translation>news.ArticlePage; wird gefunden, wenn es nur eine gibt</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>read its versions</source>
   <translation>ihre Fassungen lesen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>read this page</source>
   <translation>diese Seite lesen</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>write pages</source>
   <translation>Seiten schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>{where} does not accept the API token.</source>
   <translation>{where} nimmt das API-Token nicht an.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>{where} has no type of page “{wanted}”.</source>
   <translation>{where} hat keine Seitenart „{wanted}“.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>{where} has several types of pages: give the connection one of {listed}.</source>
   <translation>{where} hat mehrere Seitenarten: bitte der Verbindung eine davon angeben: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>{where} lets no program schedule a page: hand it in as a draft, and set the time there.</source>
   <translation>{where} lässt kein Programm eine Seite planen: bitte als Entwurf abgeben und die Zeit dort setzen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail.py" />
   <source>{where} lets programs write no rich text in its pages: its developer has to mark the fields as writable.</source>
   <translation>{where} lässt Programme keinen formatierten Text in seine Seiten schreiben: Der Entwickler muss die Felder als beschreibbar kennzeichnen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_model.py" />
   <source>Wagtail takes {most} characters of the field “{field}”: yours is cut there.</source>
   <translation>Wagtail nimmt {most} Zeichen im Feld „{field}“: Dort wird abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_model.py" />
   <source>{type} has no writable field for: {listed}.</source>
   <translation>{type} hat kein beschreibbares Feld für: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail embeds only sites it knows: {counted} kept as a link.</source>
   <translation>Wagtail bettet nur Websites ein, die es kennt: {counted} als Link behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail has no place for the attribution of a quote: kept as a line after it.</source>
   <translation>Wagtail hat keinen Platz für die Zuschreibung eines Zitats: als Zeile danach behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail has no place for the mark that the story is developing.</source>
   <translation>Wagtail hat keinen Platz für die Kennzeichnung als laufende Lage.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail has no read-more break: its site shows the summary instead.</source>
   <translation>Wagtail hat keine Weiterlesen-Marke: Seine Website zeigt stattdessen den Vorspann.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail’s rich text has no blocks of code: kept as lines.</source>
   <translation>Der formatierte Text von Wagtail hat keine Code-Blöcke: als Zeilen behalten.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wagtail_text.py" />
   <source>Wagtail’s rich text has no tables: each row is kept as a line.</source>
   <translation>Der formatierte Text von Wagtail hat keine Tabellen: Jede Reihe bleibt als Zeile.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>There is no WordPress at {base}, or its interface for programs (REST API) is switched off.</source>
   <translation>Unter {base} gibt es kein WordPress, oder seine Schnittstelle für Programme (REST API) ist abgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>There is no author “{byline}” you may write for: the post is {name}’s.</source>
   <translation>Es gibt keinen Autor „{byline}“, für den das Konto schreiben darf: Der Beitrag gehört {name}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>User name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>WordPress</source>
   <translation>WordPress</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>Your account may not publish: the story was handed in for review.</source>
   <translation>Das Konto darf nicht veröffentlichen: Der Artikel wurde zur Durchsicht abgegeben.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>Your account may not send unfiltered HTML: WordPress rewrites some of it, and leaves out embeds and colours.</source>
   <translation>Das Konto darf kein ungefiltertes HTML senden: WordPress schreibt manches um und lässt Einbettungen und Farben weg.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>Your account on {where} may not {doing}.</source>
   <translation>Das Konto auf {where} darf nicht {doing}.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>application password</source>
   <translation>Anwendungskennwort</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>the name you sign in with</source>
   <translation>der Name zum Anmelden</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>write posts</source>
   <translation>Beiträge schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>{where} could not {doing}: {message}</source>
   <translation>{where} konnte nicht {doing}: {message}</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress.py" />
   <source>{where} does not accept the user name and application password.</source>
   <translation>{where} nimmt Benutzernamen und Anwendungskennwort nicht an.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress_terms.py" />
   <source>There is no category “{name}”, and your account may not make one.</source>
   <translation>Es gibt keine Kategorie „{name}“, und das Konto darf keine anlegen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress_terms.py" />
   <source>There is no tag “{name}”, and your account may not make one.</source>
   <translation>Es gibt kein Schlagwort „{name}“, und das Konto darf keines anlegen.</translation>
  </message>
  <message>
   <location filename="../../writer/publishing/wordpress_terms.py" />
   <source>WordPress takes no “{name}”: it has no words.</source>
   <translation>WordPress nimmt „{name}“ nicht an: es enthält keine Wörter.</translation>
  </message>
  <message>
   <location filename="../../writer/render/apart.py" />
   <source>The template “{name}” cannot be used.</source>
   <translation>Die Vorlage „{name}“ ist nicht zu gebrauchen.</translation>
  </message>
  <message>
   <location filename="../../writer/render/apart.py" />
   <source>The template “{name}” takes too long.</source>
   <translation>Die Vorlage „{name}“ braucht zu lange.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>The style sheet of “{name}” asks for other files; a page needs none.</source>
   <translation>Die Stilvorlage von „{name}“ verlangt andere Dateien; eine Seite braucht keine.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>There is no page template “{name}”: Writer knows {listed}.</source>
   <translation>Es gibt keine Seitenvorlage „{name}“: Writer kennt {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}” of the template “{template}” cannot be read: {reason}.</source>
   <translation>„{name}“ der Vorlage „{template}“ lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}” of the template “{template}” cannot be used: {said}.</source>
   <translation>„{name}“ der Vorlage „{template}“ ist nicht zu gebrauchen: {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}” of the template “{template}” is not UTF-8 text.</source>
   <translation>„{name}“ der Vorlage „{template}“ ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}” of the template “{template}” is too large.</source>
   <translation>„{name}“ der Vorlage „{template}“ ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}” of the template “{template}” lies elsewhere.</source>
   <translation>„{name}“ der Vorlage „{template}“ liegt anderswo.</translation>
  </message>
  <message>
   <location filename="../../writer/render/templates.py" />
   <source>“{name}”, line {line}, of the template “{template}” cannot be used: {said}.</source>
   <translation>„{name}“, Zeile {line}, der Vorlage „{template}“ ist nicht zu gebrauchen: {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/speech.py" />
   <source>{most} and {last}</source>
   <translation>{most} und {last}</translation>
  </message>
  <message>
   <location filename="../../writer/speech.py" />
   <source>{most} or {last}</source>
   <translation>{most} oder {last}</translation>
  </message>
  <message>
   <location filename="../../writer/storage/atomic.py" />
   <source>a file of that name is already there</source>
   <translation>eine Datei dieses Namens gibt es schon</translation>
  </message>
  <message>
   <location filename="../../writer/storage/atomic.py" />
   <source>it is a device or a pipe, not an ordinary file</source>
   <translation>es ist ein Gerät oder eine Pipe, keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../writer/storage/atomic.py" />
   <source>it is write-protected</source>
   <translation>die Datei ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../writer/storage/atomic.py" />
   <source>that is not a possible file name</source>
   <translation>das ist kein möglicher Dateiname</translation>
  </message>
  <message>
   <location filename="../../writer/storage/atomic.py" />
   <source>{path} cannot be saved: {reason}.</source>
   <translation>{path} lässt sich nicht speichern: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/carrying.py" />
   <source>{path} is another file than the story’s so far.</source>
   <translation>{path} ist eine andere Datei als bisher beim Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/carrying.py" />
   <source>{path} was not copied: {reason}.</source>
   <translation>{path} wurde nicht kopiert: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a GIF picture</source>
   <translation>ein GIF-Bild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a JPEG picture</source>
   <translation>ein JPEG-Bild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a PNG picture</source>
   <translation>ein PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a PowerPoint presentation</source>
   <translation>eine PowerPoint-Präsentation</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a TIFF picture</source>
   <translation>ein TIFF-Bild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a WebP picture</source>
   <translation>ein WebP-Bild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a Word document</source>
   <translation>ein Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a ZIP archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a compressed file</source>
   <translation>eine gepackte Datei</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a database</source>
   <translation>eine Datenbank</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a film or a phone picture</source>
   <translation>ein Film oder ein Handybild</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>a sound file</source>
   <translation>eine Tondatei</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>an EPUB book</source>
   <translation>ein EPUB-Buch</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>an Excel workbook</source>
   <translation>eine Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>an OpenDocument file</source>
   <translation>eine OpenDocument-Datei</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>an RTF document</source>
   <translation>ein RTF-Dokument</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>an old Word or Office document</source>
   <translation>ein altes Word- oder Office-Dokument</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>choose a text file</source>
   <translation>bitte eine Textdatei wählen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>open it in its own program, copy the text and use Paste as Story</source>
   <translation>bitte in ihrem Programm öffnen, den Text kopieren und „Als Artikel einfügen“ verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>put it beside the story and use Insert Image</source>
   <translation>bitte neben den Artikel legen und „Bild …“ verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/storage/file_kinds.py" />
   <source>unpack it first</source>
   <translation>bitte erst auspacken</translation>
  </message>
  <message>
   <location filename="../../writer/storage/folders.py" />
   <source>Writer cannot use its folder {path}: {reason}.</source>
   <translation>Writer kann seinen Ordner {path} nicht benutzen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/folders.py" />
   <source>Writer finds no home folder for this account: set WRITER_HOME to a folder it may use.</source>
   <translation>Writer findet für dieses Konto keinen Benutzerordner: bitte WRITER_HOME auf einen Ordner setzen, den es benutzen darf.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>is a HEIC picture, which pages cannot show: save it as JPEG first.</source>
   <translation>ist ein HEIC-Bild, das Webseiten nicht zeigen: erst als JPEG speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>is a Photoshop file: save it as JPEG or PNG first.</source>
   <translation>ist eine Photoshop-Datei: erst als JPEG oder PNG speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>is a camera’s raw file: save it as JPEG first.</source>
   <translation>ist eine Rohdatei einer Kamera: erst als JPEG speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>is an SVG drawing, which publishing systems refuse: save it as PNG, twice as large.</source>
   <translation>ist eine SVG-Zeichnung, die Redaktionssysteme ablehnen: als PNG speichern, doppelt so groß.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>is not a picture that a story can show (JPEG, PNG, GIF, WebP, AVIF, TIFF).</source>
   <translation>ist kein Bild, das ein Artikel zeigen kann (JPEG, PNG, GIF, WebP, AVIF, TIFF).</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <source>{path} has too many pixels.</source>
   <translation>{path} hat zu viele Pixel.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/foreign_pictures.py" />
   <location filename="../../writer/storage/pictures.py" />
   <source>{path} is damaged: no page can show it.</source>
   <translation>{path} ist beschädigt: Keine Seite kann es zeigen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal.py" />
   <source>The unsaved words could not be deleted: {reason}.</source>
   <translation>Die ungespeicherten Worte ließen sich nicht löschen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal.py" />
   <source>These unsaved words are already open in another window.</source>
   <translation>Diese ungespeicherten Worte sind schon in einem anderen Fenster offen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal.py" />
   <source>These unsaved words are not there any more: another window saved or deleted them.</source>
   <translation>Diese ungespeicherten Worte gibt es nicht mehr: Ein anderes Fenster hat sie gespeichert oder gelöscht.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal.py" />
   <source>These unsaved words cannot be read: {error}.</source>
   <translation>Diese ungespeicherten Worte lassen sich nicht lesen: {error}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal.py" />
   <source>Your latest words are not yet safe on disk: {reason}. Save the story elsewhere.</source>
   <translation>Die letzten Worte sind noch nicht sicher gespeichert: {reason}. Bitte den Artikel anderswo speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal_file.py" />
   <source>it is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal_file.py" />
   <source>it is from another version of Writer</source>
   <translation>die Datei ist von einer anderen Version von Writer</translation>
  </message>
  <message>
   <location filename="../../writer/storage/journal_file.py" />
   <source>its first line is damaged</source>
   <translation>die erste Zeile ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>There are too many pictures named {stem}.</source>
   <translation>Es gibt zu viele Bilder namens {stem}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>This is not a picture that a story can show.</source>
   <translation>Das ist kein Bild, das ein Artikel zeigen kann.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} lässt sich nicht anlegen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>{path} is {size:,} MB; a picture may have {most} MB.</source>
   <translation>{path} hat {size:,} MB; ein Bild darf {most} MB haben.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/pictures.py" />
   <source>{path} {why}</source>
   <translation>{path} {why}</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} cannot be opened: you do not have permission to read it.</source>
   <translation>{name} lässt sich nicht öffnen: Die Leseberechtigung fehlt.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} cannot be opened: {reason}.</source>
   <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} is a device or a pipe, not a file: choose a story.</source>
   <translation>{name} ist ein Gerät oder eine Pipe, keine Datei: bitte einen Artikel wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} is a folder: choose a story in it.</source>
   <translation>{name} ist ein Ordner: bitte einen Artikel darin wählen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} is not a possible file name.</source>
   <translation>{name} ist kein möglicher Dateiname.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/reading.py" />
   <source>{name} is not there: it may have been moved, renamed or deleted.</source>
   <translation>{name} ist nicht da: vielleicht verschoben, umbenannt oder gelöscht.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>All but what you are writing is dimmed.</source>
   <translation>Alles außer dem, woran geschrieben wird, ist blasser.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>English sentences are read by Harper, where it is installed; quotations are left alone.</source>
   <translation>Englische Sätze liest Harper, wo es installiert ist; Zitate bleiben außen vor.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Focus mode</source>
   <translation>Fokus</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Focus on</source>
   <translation>Fokus auf</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Fold fields</source>
   <translation>Felder einklappen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Grammar</source>
   <translation>Grammatik</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Harper style sentences mistakes proofread</source>
   <translation>Harper Stil Sätze Fehler Korrektur Grammatikprüfung</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Headline, summary and the other fields take one line over the text.</source>
   <translation>Überschrift, Vorspann und die anderen Felder stehen in einer Zeile über dem Text.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>How long stories are to be; 0 for none. The line at the bottom says how far one is.</source>
   <translation>Wie lang Artikel werden sollen; 0 für keine. Die Zeile unten sagt, wie weit einer ist.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>How many words to write before a break; 0 for none.</source>
   <translation>Wie viele Wörter bis zur Pause; 0 für keine.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>How the page is set, in the preview and in exports.</source>
   <translation>Wie die Seite gesetzt ist, in der Vorschau und beim Export.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Light or dark, or as the system is.</source>
   <translation>Hell oder dunkel, oder wie das System.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Of menus and messages, from the next start on.</source>
   <translation>Der Menüs und Meldungen, ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Of the manuscript. Larger Type and Smaller Type change it as well.</source>
   <translation>Des Manuskripts. Auch „Größere Schrift“ und „Kleinere Schrift“ ändern sie.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Open again what was open when Writer ended.</source>
   <translation>Wieder öffnen, was beim Beenden offen war.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Open stories again</source>
   <translation>Artikel wieder öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Outline and problems</source>
   <translation>Gliederung und Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Page template</source>
   <translation>Seitenvorlage</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Quotation marks, dashes and ellipses become those of the story’s language as you type.</source>
   <translation>Anführungszeichen, Striche und Auslassungspunkte werden beim Tippen die der Sprache des Artikels.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Reading speed</source>
   <translation>Lesetempo</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Sentence</source>
   <translation>Satz</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Size of the text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Spelling</source>
   <translation>Rechtschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Starting</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Stories begun from a template have it.</source>
   <translation>Artikel, die mit einer Vorlage beginnen, tragen sie.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The line one writes in stays in the middle of the window.</source>
   <translation>Die Zeile, in der geschrieben wird, bleibt in der Mitte des Fensters.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The panels left of the text.</source>
   <translation>Die Leisten links vom Text.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The rules, limits and word lists that stories are checked by.</source>
   <translation>Die Regeln, Grenzen und Wortlisten, nach denen Artikel geprüft werden.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The settings file says {value} for “{name}”, which it cannot be; the default is used.</source>
   <translation>In der Datei der Einstellungen steht {value} für „{name}“, was nicht geht; es gilt der Standardwert.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The settings in {file} cannot be read, because {why}: every setting has its default.</source>
   <translation>Die Einstellungen in {file} können nicht gelesen werden, denn {why}: Alle Einstellungen haben ihren Standardwert.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The settings in {file} cannot be understood: every setting has its default. What was there is kept as {aside}.</source>
   <translation>Die Einstellungen in {file} sind nicht zu verstehen: Alle Einstellungen haben ihren Standardwert. Was dort stand, liegt als {aside} daneben.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>The story as it will be published, right of the text.</source>
   <translation>Der Artikel, wie er erscheinen wird, rechts vom Text.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Typewriter scroll</source>
   <translation>Schreibmaschinenlauf</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Typographic marks</source>
   <translation>Typografische Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>What is not dimmed in focus mode.</source>
   <translation>Was im Fokusmodus nicht blasser wird.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>What the reading time is reckoned with; grown-ups read 238 words a minute (Brysbaert 2019).</source>
   <translation>Womit die Lesezeit berechnet wird; Erwachsene lesen 238 Wörter in der Minute (Brysbaert 2019).</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Words a session</source>
   <translation>Wörter je Sitzung</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Words that no dictionary knows are underlined; Fix Problem Here offers others.</source>
   <translation>Wörter, die kein Wörterbuch kennt, sind unterstrichen; „Problem hier beheben“ bietet andere an.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Your byline</source>
   <translation>Ihre Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>centre center line scroll middle caret cursor</source>
   <translation>Zeile Mitte mittig rollen scrollen Einfügemarke Cursor Schreibmaschine</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>dark mode light mode night colours colors appearance</source>
   <translation>Dunkelmodus dunkel hell Nacht Farben Aussehen Erscheinungsbild Design</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>distraction free concentrate dim paragraph zen quiet</source>
   <translation>ablenkungsfrei konzentrieren abdunkeln Absatz Fokus Ruhe</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>focus mode sentence paragraph section dim</source>
   <translation>Fokusmodus Satz Absatz Abschnitt abblenden</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>goal daily word count session aim</source>
   <translation>Ziel täglich Tagesziel Wortzahl Sitzung</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>goal word count limit aim length</source>
   <translation>Ziel Wortzahl Wörter Grenze Umfang Länge</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>headline summary metadata collapse form</source>
   <translation>Überschrift Vorspann Metadaten zusammenklappen Formular</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>interface translation German English locale</source>
   <translation>Oberfläche Übersetzung Deutsch Englisch Sprache</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>layout design theme css newsletter preview</source>
   <translation>Layout Gestaltung Design CSS Newsletter Vorschau</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>name author reporter writer signature me</source>
   <translation>Name Autor Autorin Verfasser Reporterin Byline ich</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>newsroom style guide rules Vale</source>
   <translation>Redaktion Stilbuch Regeln Schreibweisen Vale</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>preview panel right show hide</source>
   <translation>Vorschau rechts Leiste zeigen verbergen ausblenden</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>pt</source>
   <translation>pt</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>reading time minutes words per minute wpm</source>
   <translation>Lesezeit Lesedauer Minuten Wörter pro Minute</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>session restore reopen start startup tabs launch</source>
   <translation>Sitzung wiederherstellen Start Programmstart Reiter Tabs</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>sidebar panel left show hide structure table of contents</source>
   <translation>Seitenleiste links Leiste zeigen verbergen ausblenden Struktur Inhaltsverzeichnis</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>smart quotes curly quotes dashes ellipsis apostrophe autocorrect typography</source>
   <translation>Anführungszeichen Gänsefüßchen Gedankenstrich Auslassungspunkte Apostroph Autokorrektur Typografie</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>spell check spellcheck dictionary typos misspelt underline</source>
   <translation>Rechtschreibprüfung Rechtschreibung Wörterbuch Tippfehler unterstreichen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>words a minute</source>
   <translation>Wörter pro Minute</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>zoom font type letters larger smaller bigger points</source>
   <translation>Zoom Schrift Schriftgröße Schriftgrad Buchstaben größer kleiner Punkt</translation>
  </message>
  <message>
   <location filename="../../writer/storage/story_files.py" />
   <source>{path} was changed by someone else after you opened it, so it was not saved: compare both versions first.</source>
   <translation>{path} wurde nach dem Öffnen von jemand anderem geändert und darum nicht gespeichert: bitte erst beide Fassungen vergleichen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/story_files.py" />
   <source>{path} was moved or deleted after you opened it, so it was not saved: save under a new name, or put it back.</source>
   <translation>{path} wurde nach dem Öffnen verschoben oder gelöscht und darum nicht gespeichert: bitte unter neuem Namen speichern oder die Datei zurücklegen.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/templates.py" />
   <source>The template {path} cannot be deleted: {reason}.</source>
   <translation>Die Vorlage {path} kann nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source> (it is marked as UTF-16 or UTF-32 but does not read as such)</source>
   <translation> (als UTF-16 oder UTF-32 gekennzeichnet, aber nicht so lesbar)</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source> in line {line} (it is UTF-8 up to there)</source>
   <translation> in Zeile {line} (bis dahin ist es UTF-8)</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>In {encoding}, the encoding of this file, the text would read differently when opened again: save it as UTF-8 instead.</source>
   <translation>In {encoding}, der Kodierung dieser Datei, läse sich der Text beim nächsten Öffnen anders: bitte als UTF-8 speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>Line {line} holds half a character (U+{code:04X}), which no file can hold: delete it and save again.</source>
   <translation>Zeile {line} enthält ein halbes Zeichen (U+{code:04X}), das keine Datei aufnehmen kann: bitte löschen und noch einmal speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>holds nothing but zero bytes, as files do after a crash of the computer: bring back an earlier copy</source>
   <translation>enthält nur Nullbytes, wie Dateien nach einem Absturz des Rechners: bitte eine frühere Kopie zurückholen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>is damaged{where}: {again}</source>
   <translation>ist beschädigt{where}: {again}</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>is in an encoding Writer does not know: {again}</source>
   <translation>hat eine Kodierung, die Writer nicht kennt: {again}</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>is not a text file: choose a story, or a text to import</source>
   <translation>ist keine Textdatei: bitte einen Artikel wählen oder einen Text zum Übernehmen</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>is {what}, not a text file: {advice}</source>
   <translation>ist {what}, keine Textdatei: {advice}</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>open it in the program it came from and save it there as UTF-8</source>
   <translation>bitte im Ursprungsprogramm öffnen und dort als UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>{name} is larger than {most} MB, too large for a story.</source>
   <translation>{name} ist größer als {most} MB, zu groß für einen Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>{name} {fault}.</source>
   <translation>{name} {fault}.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/text_files.py" />
   <source>“{character}” (U+{code:04X}) in line {line} cannot be written in {encoding}, the encoding of this file: save it as UTF-8 instead.</source>
   <translation>„{character}“ (U+{code:04X}) in Zeile {line} lässt sich in {encoding}, der Kodierung dieser Datei, nicht schreiben: bitte als UTF-8 speichern.</translation>
  </message>
  <message>
   <location filename="../../writer/story/field_names.py" />
   <source>contact</source>
   <translation>Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../writer/story/field_names.py" />
   <source>developing</source>
   <comment>a field</comment>
   <translation>Laufende Lage</translation>
  </message>
  <message>
   <location filename="../../writer/story/field_names.py" />
   <source>image</source>
   <comment>a field</comment>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/story/field_names.py" />
   <source>sign off</source>
   <comment>a field</comment>
   <translation>Schlusszeile</translation>
  </message>
  <message>
   <location filename="../../writer/story/field_names.py" />
   <source>updated</source>
   <comment>a field: when a story was updated</comment>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>The fields cannot be read, line {line}: {fault}.</source>
   <translation>Die Felder sind nicht lesbar, Zeile {line}: {fault}.</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>The fields cannot be read: they are nested too deeply or repeat themselves.</source>
   <translation>Die Felder sind nicht lesbar: Sie sind zu tief verschachtelt oder wiederholen sich.</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>The fields cannot be read: {fault}.</source>
   <translation>Die Felder sind nicht lesbar: {fault}.</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a bracket, a quotation mark or an indent that does not fit</source>
   <translation>eine Klammer, ein Anführungszeichen oder eine Einrückung passt nicht</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a colon in a value: put the value in quotation marks</source>
   <translation>ein Doppelpunkt in einem Wert: den Wert in Anführungszeichen setzen</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a line without a colon</source>
   <translation>eine Zeile ohne Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a tab or another sign that no value may begin with</source>
   <translation>ein Tabulator oder ein anderes Zeichen, mit dem kein Wert beginnen darf</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>a value begins with *: put it in quotation marks</source>
   <translation>ein Wert beginnt mit *: in Anführungszeichen setzen</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>they are not a list of keys and values</source>
   <translation>sie sind keine Liste von Schlüsseln und Werten</translation>
  </message>
  <message>
   <location filename="../../writer/story/yaml_nodes.py" />
   <source>this is not YAML</source>
   <translation>das ist kein YAML</translation>
  </message>
 </context>
</TS>
