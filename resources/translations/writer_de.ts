<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Writer</name>
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
   <location filename="../../writer/app/about_card.py" />
   <location filename="../../writer/app/command_list.py" />
   <source>About Writer</source>
   <translation>Über Writer</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <location filename="../../writer/app/exporting.py" />
   <location filename="../../writer/app/find/bar.py" />
   <location filename="../../writer/app/import_panel.py" />
   <location filename="../../writer/app/keys_page.py" />
   <location filename="../../writer/app/lengths_card.py" />
   <location filename="../../writer/app/page_side.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/settings_page.py" />
   <location filename="../../writer/app/story_flow.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <source>Copy Details</source>
   <translation>Angaben kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <source>Free software under the MIT licence. It works with no network and sends nothing anywhere.</source>
   <translation>Freie Software unter der MIT-Lizenz. Sie kommt ohne Netz aus und schickt nichts irgendwohin.</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <source>Own files</source>
   <translation>Eigene Dateien</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <source>Recovery</source>
   <translation>Wiederherstellung</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <location filename="../../writer/app/settings_page.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <source>Version {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/about_card.py" />
   <location filename="../../writer/app/start_page.py" />
   <source>Write, check and export news stories.</source>
   <translation>Nachrichten schreiben, prüfen und ausgeben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/anywhere.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../writer/app/anywhere.py" />
   <source>Go to a section, quote, problem, field or story…</source>
   <translation>Gehe zu Abschnitt, Zitat, Problem, Feld oder Artikel …</translation>
  </message>
  <message>
   <location filename="../../writer/app/anywhere.py" />
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/story_lengths.py" />
   <source>Story</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/anywhere.py" />
   <location filename="../../writer/app/import_panel.py" />
   <location filename="../../writer/app/stashing.py" />
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/anywhere.py" />
   <source>not filled in</source>
   <translation>nicht ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>A section, quote, problem, field or recent story, by a few of its letters</source>
   <translation>Abschnitt, Zitat, Problem, Feld oder Artikel, mit ein paar Buchstaben daraus</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>All but the paragraph at the caret steps back</source>
   <translation>Alles außer dem Absatz an der Schreibmarke tritt zurück</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>All menus</source>
   <translation>Alle Menüs</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Apply the first fix of the problem at the caret, or offer other spellings</source>
   <translation>Die erste Lösung des Problems anwenden oder andere Schreibweisen anbieten</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Check Spelling</source>
   <translation>Rechtschreibung prüfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Choose the newsroom's rules, limits and word lists</source>
   <translation>Regeln, Grenzen und Wortlisten der Redaktion wählen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Close Story</source>
   <translation>Artikel schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Commands…</source>
   <translation>Befehle …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/export_panel.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Dark Page</source>
   <translation>Dunkle Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Every command and its key</source>
   <translation>Jeder Befehl und seine Taste</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/export_panel.py" />
   <source>Export</source>
   <translation>Ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Export…</source>
   <translation>Ausgeben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Find Next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Find Previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Find and Replace…</source>
   <translation>Suchen und ersetzen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Fix All Safe Problems…</source>
   <translation>Alles Sichere beheben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Fix Problem Here</source>
   <translation>Problem hier beheben</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Focus Mode</source>
   <translation>Fokus</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Fold Fields</source>
   <translation>Felder einklappen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Full Screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Go</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Go to Anything…</source>
   <translation>Gehe zu …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Hand the story in to WordPress, Ghost, Wagtail or a site’s folder</source>
   <translation>Den Artikel an WordPress, Ghost, Wagtail oder den Ordner einer Website übergeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/fields_form.py" />
   <location filename="../../writer/app/find/finding.py" />
   <location filename="../../writer/app/views/facts.py" />
   <source>Headline</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>House Style…</source>
   <translation>Hausstil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>How the page is set: in the preview and in the export</source>
   <translation>Wie die Seite gesetzt ist: in der Vorschau und in der Ausgabe</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Ignore Problem Here, Because…</source>
   <translation>Problem hier stehen lassen, weil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Is It Ready?</source>
   <translation>Ist er fertig?</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Keep as Template</source>
   <translation>Als Vorlage behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/keys_page.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Larger Type</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Leave it as it is; the reason is kept in the story with your name and the time</source>
   <translation>Es bleibt, wie es ist; der Grund steht mit Name und Zeit im Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Length of the Story…</source>
   <translation>Länge des Artikels …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Load Pictures from Other Sites</source>
   <translation>Bilder anderer Websites laden</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Look, writing, length, keys</source>
   <translation>Aussehen, Schreiben, Länge, Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Make a story of the text on the clipboard: headline, sections, quotes</source>
   <translation>Aus dem Text der Zwischenablage einen Artikel machen: Titel, Abschnitte, Zitate</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>New Story</source>
   <translation>Neuer Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>New from Template offers it from then on</source>
   <translation>„Neu aus Vorlage“ bietet sie fortan an</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>New from Template…</source>
   <translation>Neu aus Vorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>News, analysis, interview, obituary, live update, press release, and your own</source>
   <translation>Nachricht, Analyse, Interview, Nachruf, Live-Ticker, Pressemitteilung und eigene</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Next Pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Next Problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Next Story</source>
   <translation>Nächster Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Normal Type</source>
   <translation>Normale Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/start_page.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Open Recent…</source>
   <translation>Zuletzt geöffnet …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Open…</source>
   <translation>Öffnen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/outline_panel.py" />
   <location filename="../../writer/app/window.py" />
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Outline and Problems</source>
   <translation>Gliederung und Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <location filename="../../writer/app/window.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Page Preview</source>
   <translation>Seitenvorschau</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Page Template…</source>
   <translation>Seitenvorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Paste as Plain Text</source>
   <translation>Als reinen Text einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Paste as Story</source>
   <translation>Als Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Previous Pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Previous Problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Previous Story</source>
   <translation>Voriger Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/problems_panel.py" />
   <location filename="../../writer/app/window.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Publish…</source>
   <translation>Veröffentlichen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Quit Writer</source>
   <translation>Writer beenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Ready Sheet…</source>
   <translation>Freigabeblatt …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Rules…</source>
   <translation>Regeln …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/story_flow.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/pictures/pictures.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/story_flow.py" />
   <source>Save As…</source>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Save the Page as PDF…</source>
   <translation>Seite als PDF speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>See what every safe fix would change, and make them in one step</source>
   <translation>Sehen, was jede sichere Lösung ändert, und alle in einem Schritt anwenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Select All</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Settings…</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Show what the story still lacks</source>
   <translation>Zeigen, was dem Artikel noch fehlt</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Side by Side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Smaller Type</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Theme: Dark</source>
   <translation>Farben: dunkel</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Theme: Light</source>
   <translation>Farben: hell</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Theme: as the System</source>
   <translation>Farben: wie das System</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Typewriter Scroll</source>
   <translation>Schreibmaschinenlauf</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Underline unknown words</source>
   <translation>Unbekannte Wörter unterstreichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <location filename="../../writer/app/import_panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>What blocks it, what was waived and why, how search shows it; as a proof sheet too</source>
   <translation>Was ihn aufhält, was warum hingenommen ist, wie die Suche ihn zeigt; auch als Korrekturabzug</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>What each rule checks, why, and its examples</source>
   <translation>Was jede Regel prüft, warum, mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Words, characters, reading time, session and target, section by section</source>
   <translation>Wörter, Zeichen, Lesezeit, Sitzung und Ziel, Abschnitt für Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/app/command_list.py" />
   <source>Write the story for a web page or a publishing system</source>
   <translation>Den Artikel für eine Webseite oder ein Redaktionssystem ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/compare_view.py" />
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../writer/app/compare_view.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Mine</source>
   <translation>Meine Fassung</translation>
  </message>
  <message>
   <location filename="../../writer/app/compare_view.py" />
   <source>My text</source>
   <translation>Mein Text</translation>
  </message>
  <message>
   <location filename="../../writer/app/compare_view.py" />
   <source>The file on disk</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <location filename="../../writer/app/compare_view.py" />
   <source>The other text</source>
   <translation>Der andere Text</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>selected: {0}, {1}</source>
   <translation>ausgewählt: {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>session {0:+,}</source>
   <translation>Sitzung {0:+,}</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>session {0:,} of {1:,g}</source>
   <translation>Sitzung {0:,} von {1:,g}</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>{0:,g} over</source>
   <translation>{0:,g} darüber</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>{0:,} of {1:,g} words</source>
   <translation>{0:,} von {1:,g} Wörtern</translation>
  </message>
  <message>
   <location filename="../../writer/app/counting.py" />
   <source>{0} min</source>
   <translation>{0} Min.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/counting.py" />
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
   <location filename="../../writer/app/counting.py" />
   <location filename="../../writer/app/outline_panel.py" />
   <location filename="../../writer/app/views/feed_view.py" />
   <source>{count:,} words</source>
   <translation>
    <numerusform>{count:,} Wort</numerusform>
    <numerusform>{count:,} Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>Choose Folder…</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>Export Anyway</source>
   <translation>Trotzdem ausgeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>Find a target</source>
   <translation>Ziel suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>In one zip, with the story’s pictures</source>
   <translation>In einem Zip, mit den Bildern des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>Into {0}</source>
   <translation>In {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Not ready · {0}</source>
   <translation>Nicht fertig · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <source>There is nothing to export to in this installation.</source>
   <translation>Diese Installation hat kein Ausgabeziel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>To</source>
   <translation>Nach</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>To do first</source>
   <translation>Erst zu tun</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/problems_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>and {0:,} more</source>
   <translation>und {0:,} weitere</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>nothing lost</source>
   <translation>nichts geht verloren</translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{0} cannot hold</source>
   <translation>{0} kann nicht enthalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/problems_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>{count:,} errors</source>
   <translation>
    <numerusform>{count:,} Fehler</numerusform>
    <numerusform>{count:,} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>{count:,} losses</source>
   <translation>
    <numerusform>{count:,} Verlust</numerusform>
    <numerusform>{count:,} Verluste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/export_panel.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
   <source>✓ Ready to publish</source>
   <translation>✓ Bereit zur Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../writer/app/exporting.py" />
   <source>Export into</source>
   <translation>Ausgeben in</translation>
  </message>
  <message>
   <location filename="../../writer/app/exporting.py" />
   <source>Exported to {0}</source>
   <translation>Ausgegeben nach {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/exporting.py" />
   <source>Exporting: {0} …</source>
   <translation>Wird ausgegeben: {0} …</translation>
  </message>
  <message>
   <location filename="../../writer/app/exporting.py" />
   <source>Show folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../writer/app/exporting.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>{0} is on the clipboard.</source>
   <translation>{0} ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/chip.py" />
   <source>Add {0}</source>
   <translation>{0} angeben</translation>
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
   <location filename="../../writer/app/fields/folded.py" />
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
  <message numerus="yes">
   <location filename="../../writer/app/fields/folded.py" />
   <location filename="../../writer/app/problems_panel.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>{count:,} warnings</source>
   <translation>
    <numerusform>{count:,} Warnung</numerusform>
    <numerusform>{count:,} Warnungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/fields/specs.py" />
   <source>2025-03-18 08:40, 18 March 2025, or now</source>
   <translation>2025-03-18 08:40, 18 March 2025 oder now</translation>
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
   <source>Status</source>
   <translation>Stand</translation>
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
   <source>When it was last changed for readers, or now</source>
   <translation>Wann zuletzt für Leser geändert, oder now</translation>
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
   <location filename="../../writer/app/fields_form.py" />
   <source>Add a headline…</source>
   <translation>Titel eingeben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields_form.py" />
   <source>Add a one-sentence summary…</source>
   <translation>Vorspann in einem Satz …</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields_form.py" />
   <source>Fields of the story</source>
   <translation>Felder des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields_form.py" />
   <location filename="../../writer/app/find/finding.py" />
   <location filename="../../writer/app/i18n.py" />
   <source>Summary</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/app/fields_form.py" />
   <source>{0} characters · aim for {1} or fewer</source>
   <translation>{0} Zeichen · höchstens {1} anstreben</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Everywhere</source>
   <translation>Überall</translation>
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
   <source>Find next (F3)</source>
   <translation>Weitersuchen (F3)</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Find previous (Shift+F3)</source>
   <translation>Rückwärts suchen (Umschalt+F3)</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>In quotes</source>
   <translation>In Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>In the selection</source>
   <translation>In der Auswahl</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Not in quotes</source>
   <translation>Nicht in Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace All</source>
   <translation>Alle ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace by</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Replace by…</source>
   <translation>Ersetzen durch …</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Where to find</source>
   <translation>Wo gesucht wird</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>{0:,} found</source>
   <translation>{0:,} gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} von {1:,}</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/bar.py" />
   <source>{0:,} replaced</source>
   <translation>{0:,} ersetzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>A pattern can have {0:,} characters.</source>
   <translation>Ein Muster darf {0:,} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/find/search.py" />
   <source>The replacement names a part that the pattern does not have, or ends in “\”.</source>
   <translation>Die Ersetzung nennt einen Teil, den das Muster nicht hat, oder endet mit „\“.</translation>
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
   <location filename="../../writer/app/format_commands.py" />
   <source>A line across, where the story changes its subject</source>
   <translation>Ein Strich, wo der Artikel das Thema wechselt</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Bold</source>
   <translation>Fett</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Bring Back from Stash…</source>
   <translation>Aus der Ablage zurückholen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Bulleted List</source>
   <translation>Aufzählung</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Divider</source>
   <translation>Trennlinie</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Every kind of block; / on an empty line opens it too</source>
   <translation>Jede Art Block; auch / in einer leeren Zeile öffnet es</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Image…</source>
   <translation>Bild …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Insert…</source>
   <translation>Einfügen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Italic</source>
   <translation>Kursiv</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Keep the selection, or this block, in the story without publishing it</source>
   <translation>Die Auswahl oder diesen Block im Artikel behalten, ohne sie zu veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Link…</source>
   <translation>Link …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Move Block Down</source>
   <translation>Block nach unten</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Move Block Up</source>
   <translation>Block nach oben</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Move Section Down</source>
   <translation>Abschnitt nach unten</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Move Section Up</source>
   <translation>Abschnitt nach oben</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Numbered List</source>
   <translation>Nummerierte Liste</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Pull Quote from Selection</source>
   <translation>Zitatkasten aus Auswahl</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Put stashed words back into the story</source>
   <translation>Abgelegte Worte in den Artikel zurückholen</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <location filename="../../writer/app/structure/role_menu.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Quote: Attribute…</source>
   <translation>Zitat: zuschreiben …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Quote: Make Block Quote</source>
   <translation>Zitat: als Block setzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/i18n.py" />
   <location filename="../../writer/app/manuscript/overlay.py" />
   <source>Read more</source>
   <translation>Weiterlesen</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Read-More Break</source>
   <translation>Weiterlesen-Marke</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Repeat the selected words, or the sentence at the caret, for display</source>
   <translation>Die ausgewählten Worte oder den Satz an der Schreibmarke hervorheben</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Say who said it, where and when</source>
   <translation>Sagen, wer es gesagt hat, wo und wann</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/role_menu.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <location filename="../../writer/app/toolbar.py" />
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Section Heading</source>
   <translation>Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Stash</source>
   <translation>Ablage</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Subsection Heading</source>
   <translation>Kleiner Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <location filename="../../writer/app/manuscript/margin.py" />
   <location filename="../../writer/app/structure/structure.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Turn Into…</source>
   <translation>Umwandeln in …</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>What the block at the caret can be turned into</source>
   <translation>Worin der Block an der Schreibmarke umgewandelt werden kann</translation>
  </message>
  <message>
   <location filename="../../writer/app/format_commands.py" />
   <source>Where a front page cuts the story</source>
   <translation>Wo eine Startseite den Artikel abschneidet</translation>
  </message>
  <message>
   <location filename="../../writer/app/frame.py" />
   <source>Open a second story first: the two are then shown side by side.</source>
   <translation>Erst einen zweiten Artikel öffnen: Dann stehen beide nebeneinander.</translation>
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
   <source>Leave it as it is</source>
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
   <source>(no headline)</source>
   <translation>(kein Titel)</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/i18n.py" />
   <source>Advice</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/rules_page.py" />
   <source>Back to the story</source>
   <translation>Zurück zum Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Characters in the headline</source>
   <translation>Zeichen im Titel</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Characters in the summary</source>
   <translation>Zeichen im Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Counts</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/pictures/card.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Headings</source>
   <translation>Zwischentitel</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/status_line.py" />
   <source>House style: {0}</source>
   <translation>Hausstil: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Minutes of reading</source>
   <translation>Minuten Lesezeit</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Not ready: {0}.</source>
   <translation>Nicht fertig: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Paragraphs</source>
   <translation>Absätze</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Quotes</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Ready sheet</source>
   <translation>Freigabeblatt</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Ready to publish.</source>
   <translation>Bereit zur Veröffentlichung.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Ready, with {0}.</source>
   <translation>Fertig, mit {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Reasons that hold for nothing any more</source>
   <translation>Gründe, die für nichts mehr gelten</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>Save proof sheet…</source>
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
   <source>Search and social</source>
   <translation>Suche und Soziales</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Social</source>
   <translation>Soziales</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>What blocks it</source>
   <translation>Was ihn aufhält</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>What to look at</source>
   <translation>Was anzusehen ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <source>What was waived, and why</source>
   <translation>Was hingenommen ist, und warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/ready_page.py" />
   <location filename="../../writer/app/lengths_card.py" />
   <location filename="../../writer/app/quotes/card.py" />
   <source>Words</source>
   <translation>Worte</translation>
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
  <message numerus="yes">
   <location filename="../../writer/app/house/ready_page.py" />
   <source>{count:,} problems block it</source>
   <translation>
    <numerusform>{count:,} Problem hält ihn auf</numerusform>
    <numerusform>{count:,} Probleme halten ihn auf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/house/ready_page.py" />
   <source>{count:,} things to look at</source>
   <translation>
    <numerusform>{count:,} Punkt zum Ansehen</numerusform>
    <numerusform>{count:,} Punkten zum Ansehen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>Ignore</source>
   <translation>Stehen lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>Ignore here, because…</source>
   <translation>Hier stehen lassen, weil …</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/reason_bar.py" />
   <source>Why it is left as it is</source>
   <translation>Warum es bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Nothing of it is left.</source>
   <translation>Davon ist nichts mehr da.</translation>
  </message>
  <message>
   <location filename="../../writer/app/house/waived_list.py" />
   <source>Take back</source>
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
   <location filename="../../writer/app/import_panel.py" />
   <location filename="../../writer/app/notice.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Edited since, so it stays</source>
   <translation>Seitdem bearbeitet, bleibt also</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Nothing had to be decided: the text is taken as it was.</source>
   <translation>Nichts war zu entscheiden: Der Text ist übernommen, wie er ist.</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Pasted as story</source>
   <translation>Als Artikel eingefügt</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Pasted as story · {0}</source>
   <translation>Als Artikel eingefügt · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>Undone</source>
   <translation>Rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../writer/app/import_panel.py" />
   <source>What was made of the pasted text</source>
   <translation>Was aus dem eingefügten Text wurde</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/import_panel.py" />
   <source>{count:,} decisions</source>
   <translation>
    <numerusform>{count:,} Entscheidung</numerusform>
    <numerusform>{count:,} Entscheidungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/key_button.py" />
   <source>A key needs Ctrl or Alt with it, or to be one of F1 to F12.</source>
   <translation>Eine Taste braucht Strg oder Alt dazu, oder ist eine von F1 bis F12.</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_button.py" />
   <source>Key of {0}: {1}</source>
   <translation>Taste für {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_button.py" />
   <source>Press the new key…</source>
   <translation>Neue Taste drücken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_button.py" />
   <location filename="../../writer/app/key_rows.py" />
   <location filename="../../writer/app/keys_page.py" />
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <location filename="../../writer/app/setting_row.py" />
   <source>Default: {0}</source>
   <translation>Vorgabe: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <source>Leave It</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <location filename="../../writer/app/setting_row.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <source>Reset the key of {0}</source>
   <translation>Taste für {0} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <source>Use It Here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/app/key_rows.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} ist die Taste für „{1}“.</translation>
  </message>
  <message>
   <location filename="../../writer/app/keys_page.py" />
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/keys_page.py" />
   <source>No command has these letters or keys.</source>
   <translation>Kein Befehl hat diese Buchstaben oder Tasten.</translation>
  </message>
  <message>
   <location filename="../../writer/app/keys_page.py" />
   <source>Search commands and keys</source>
   <translation>Befehle und Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/keys_page.py" />
   <source>Search commands and keys…</source>
   <translation>Befehle und Tasten suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Characters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <location filename="../../writer/app/status_line.py" />
   <source>Length of the story</source>
   <translation>Länge des Artikels</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Lengths</source>
   <translation>Längen</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../writer/app/lengths_card.py" />
   <source>Type a number of words under Target to say how long a part is to be; 0 for none. The story keeps it.</source>
   <translation>Eine Zahl unter „Ziel“ sagt, wie viele Wörter ein Teil haben soll; 0 für keine Angabe. Der Artikel behält sie.</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/editor.py" />
   <source>Manuscript</source>
   <translation>Manuskript</translation>
  </message>
  <message>
   <location filename="../../writer/app/manuscript/editor.py" />
   <source>The body of the story. Press F8 for the next problem.</source>
   <translation>Der Text des Artikels. F8 geht zum nächsten Problem.</translation>
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
   <source>Turn this block into… (Ctrl+Shift+T)</source>
   <translation>Diesen Block umwandeln in … (Strg+Umschalt+T)</translation>
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
   <source>Write the lead here, or paste a raw article with Ctrl+Shift+N.</source>
   <translation>Hier beginnt der Text; oder mit Strg+Umschalt+N einen rohen Artikel einfügen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <location filename="../../writer/app/pictures/pictures.py" />
   <location filename="../../writer/app/publish/pages.py" />
   <location filename="../../writer/app/publish/publishing.py" />
   <location filename="../../writer/app/story_flow.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
   <source>Close this notice</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/notice.py" />
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
   <source>“{0}” has changes that are not saved.</source>
   <translation>„{0}“ hat Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline_panel.py" />
   <source>The outline appears here as you write: lead, sections, quotes, the read-more break.</source>
   <translation>Hier erscheint beim Schreiben die Gliederung: Einstieg, Abschnitte, Zitate, die Weiterlesen-Marke.</translation>
  </message>
  <message>
   <location filename="../../writer/app/outline_panel.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_look.py" />
   <source>Dark page</source>
   <translation>Dunkle Seite</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_look.py" />
   <source>Load pictures from other sites</source>
   <translation>Bilder anderer Websites laden</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_look.py" />
   <source>Page template</source>
   <translation>Seitenvorlage</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_look.py" />
   <source>Page template…</source>
   <translation>Seitenvorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_look.py" />
   <source>This page template has no dark page.</source>
   <translation>Diese Vorlage hat keine dunkle Seite.</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_side.py" />
   <source>Copy Words</source>
   <translation>Worte kopieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_side.py" />
   <source>Save the page as PDF</source>
   <translation>Seite als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_side.py" />
   <source>The block on line {0} takes too long to set; the page shows it as plain text.</source>
   <translation>Der Block in Zeile {0} braucht zu lange; die Seite zeigt ihn als einfachen Text.</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_side.py" />
   <source>The page was saved as {0}</source>
   <translation>Die Seite ist gespeichert als {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/page_side.py" />
   <source>“{0}” cannot be put in from the page; correct it here, in the story.</source>
   <translation>„{0}“ lässt sich von der Seite aus nicht einsetzen; bitte hier im Artikel ändern.</translation>
  </message>
  <message>
   <location filename="../../writer/app/palette.py" />
   <location filename="../../writer/app/views/source_view.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../writer/app/palette.py" />
   <source>Nothing found. Fewer letters find more.</source>
   <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
  </message>
  <message>
   <location filename="../../writer/app/palette.py" />
   <source>Type a command…</source>
   <translation>Befehl eingeben …</translation>
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
   <location filename="../../writer/app/quotes/card.py" />
   <source>Done</source>
   <translation>Fertig</translation>
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
   <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.avif)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.avif)</translation>
  </message>
  <message>
   <location filename="../../writer/app/pictures/pictures.py" />
   <source>Save the story first: its pictures are kept beside it.</source>
   <translation>Erst den Artikel speichern: Seine Bilder liegen neben ihm.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/page_feed.py" />
   <source>The template “{0}” takes too long.</source>
   <translation>Die Vorlage „{0}“ braucht zu lange.</translation>
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
   <source>{0} could not be had.</source>
   <translation>{0} nicht zu bekommen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>{0} on other sites {1} not loaded.</source>
   <translation>{0} auf anderen Websites: nicht geladen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../writer/app/preview/withheld_bar.py" />
   <source>{count:,} pictures</source>
   <translation>
    <numerusform>{count:,} Bild</numerusform>
    <numerusform>{count:,} Bilder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../writer/app/printer.py" />
   <source>The PDF cannot be written: {0}.</source>
   <translation>Das PDF lässt sich nicht schreiben: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/printer.py" />
   <source>The page cannot be read: {0}.</source>
   <translation>Die Seite lässt sich nicht lesen: {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/printer.py" />
   <location filename="../../writer/app/views/printing.py" />
   <source>The page could not be printed.</source>
   <translation>Die Seite ließ sich nicht drucken.</translation>
  </message>
  <message>
   <location filename="../../writer/app/printer.py" />
   <source>The page could not be shown.</source>
   <translation>Die Seite ließ sich nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/printer.py" />
   <source>The page engine stopped.</source>
   <translation>Die Seitenanzeige wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../writer/app/problem_card.py" />
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems_model.py" />
   <source>{0} · line {1}</source>
   <translation>{0} · Zeile {1}</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems_panel.py" />
   <source>No problems. Ready to publish.</source>
   <translation>Keine Probleme. Bereit zur Veröffentlichung.</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems_panel.py" />
   <source>Problems · {0}</source>
   <translation>Probleme · {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/problems_panel.py" />
   <source>{0:,} advice</source>
   <translation>{0:,} Hinweise</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/card.py" />
   <location filename="../../writer/app/publish/choose_page.py" />
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
   <source>Send Waiting</source>
   <translation>Wartende senden</translation>
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
   <source>{count:,} stories wait</source>
   <translation>
    <numerusform>{count:,} Artikel wartet</numerusform>
    <numerusform>{count:,} Artikel warten</numerusform>
   </translation>
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
   <source>There is no keyring on this computer: it is asked for each time.</source>
   <translation>Dieser Rechner hat keinen Schlüsselbund: Es wird jedes Mal gefragt.</translation>
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
   <location filename="../../writer/app/publish/setup_page.py" />
   <source>Back</source>
   <translation>Zurück</translation>
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
   <source>Handed in as a draft</source>
   <translation>Als Entwurf abgegeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Handed in for review</source>
   <translation>Zur Durchsicht abgegeben</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Keeping the secret</source>
   <translation>Das Geheimnis wird abgelegt</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Leave It as It Is There</source>
   <translation>Dort so lassen</translation>
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
   <source>Published</source>
   <translation>Veröffentlicht</translation>
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
   <location filename="../../writer/app/spelling/menu.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Remove “{0}”?</source>
   <translation>„{0}“ entfernen?</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Removing {0}</source>
   <translation>{0} wird entfernt</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Save the story first: what is published is remembered by its file.</source>
   <translation>Erst den Artikel speichern: Was veröffentlicht ist, merkt sich Writer an der Datei.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Scheduled</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Send It Later</source>
   <translation>Später senden</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>Signing in…</source>
   <translation>Anmeldung läuft …</translation>
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
   <source>The story waits for the network. Publish… sends it to {0} later.</source>
   <translation>Der Artikel wartet auf das Netz. „Veröffentlichen …“ sendet ihn später an {0}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>The {0} for “{1}” is needed.</source>
   <translation>{0} für „{1}“ wird gebraucht.</translation>
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
   <source>Writer forgets how to reach “{0}” and its secret. What is published there stays.</source>
   <translation>Writer vergisst den Weg zu „{0}“ und das Geheimnis dafür. Was dort veröffentlicht ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/app/publish/publishing.py" />
   <source>✓ It works: {0}</source>
   <translation>✓ Es geht: {0}</translation>
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
   <location filename="../../writer/app/quotes/card.py" />
   <source>17 March 2025</source>
   <translation>17. März 2025</translation>
  </message>
  <message>
   <location filename="../../writer/app/quotes/card.py" />
   <source>Link</source>
   <translation>Link</translation>
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
   <location filename="../../writer/app/setting_row.py" />
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <location filename="../../writer/app/rule_book.py" />
   <location filename="../../writer/app/rules_page.py" />
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../writer/app/rule_book.py" />
   <source>What each rule checks, and why</source>
   <translation>Was jede Regel prüft und warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source> · off by default, a house style turns it on</source>
   <translation> · von sich aus aus, ein Hausstil schaltet sie ein</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>(no {0})</source>
   <translation>(kein {0})</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Checks</source>
   <translation>Prüft</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Fails</source>
   <translation>Fällt durch</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Fix</source>
   <translation>Lösung</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Passes</source>
   <translation>Besteht</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Search rules</source>
   <translation>Regeln suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Search rules…</source>
   <translation>Regeln suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <location filename="../../writer/app/views/source_box.py" />
   <location filename="../../writer/app/views/view_stack.py" />
   <source>Source</source>
   <translation>Quelltext</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>The page of the rule</source>
   <translation>Die Seite der Regel</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>{0} rules</source>
   <translation>{0} Regeln</translation>
  </message>
  <message>
   <location filename="../../writer/app/rules_page.py" />
   <source>{0} · off by default</source>
   <translation>{0} · von sich aus aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/session.py" />
   <location filename="../../writer/app/starting.py" />
   <location filename="../../writer/app/story_flow.py" />
   <location filename="../../writer/app/tab.py" />
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>Reset {0} to {1}</source>
   <translation>{0} auf {1} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../writer/app/setting_row.py" />
   <source>{0} Default: {1}.</source>
   <translation>{0} Vorgabe: {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings_page.py" />
   <source>Keys: {0}</source>
   <translation>Tasten: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings_page.py" />
   <source>No setting or command has these letters.</source>
   <translation>Keine Einstellung und kein Befehl hat diese Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings_page.py" />
   <source>Search settings and keys</source>
   <translation>Einstellungen und Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../writer/app/settings_page.py" />
   <source>Search settings and keys…</source>
   <translation>Einstellungen und Tasten suchen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/sheets.py" />
   <source>Open a recent story…</source>
   <translation>Zuletzt geöffneten Artikel öffnen …</translation>
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
   <source>Spelling of {0}</source>
   <translation>Schreibung von {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>A raw article becomes headline, sections and quotes</source>
   <translation>Ein roher Text wird zu Titel, Abschnitten und Zitaten</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>A story file, Markdown or text</source>
   <translation>Ein Artikel, Markdown oder Text</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>An empty page</source>
   <translation>Ein leeres Blatt</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>From a template</source>
   <translation>Aus einer Vorlage</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <location filename="../../writer/app/story_tabs.py" />
   <source>New story</source>
   <translation>Neuer Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>News, interview, obituary, live update and more</source>
   <translation>Nachricht, Interview, Nachruf, Live-Ticker und mehr</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Paste as story</source>
   <translation>Als Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Recovered</source>
   <translation>Wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <location filename="../../writer/app/tab.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../writer/app/start_page.py" />
   <source>Stories you open are listed here.</source>
   <translation>Hier stehen die geöffneten Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/app/starting.py" />
   <source> · the file has changed since</source>
   <translation> · die Datei wurde seitdem geändert</translation>
  </message>
  <message>
   <location filename="../../writer/app/starting.py" />
   <source>A sample story</source>
   <translation>Ein Beispielartikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/starting.py" />
   <source>opens as a copy, yours to try</source>
   <translation>öffnet sich als Kopie zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../writer/app/starting.py" />
   <source>today {0:%H:%M}</source>
   <translation>heute {0:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../writer/app/starting.py" />
   <source>{0:,} words, last typed {1}{2}</source>
   <translation>{0:,} Wörter, zuletzt getippt {1}{2}</translation>
  </message>
  <message>
   <location filename="../../writer/app/stashing.py" />
   <source>Bring back from the stash…</source>
   <translation>Aus der Ablage zurückholen …</translation>
  </message>
  <message>
   <location filename="../../writer/app/stashing.py" />
   <source>Empty stash</source>
   <translation>Leere Ablage</translation>
  </message>
  <message>
   <location filename="../../writer/app/stashing.py" />
   <source>Nothing to stash here: select some words, or go to a paragraph.</source>
   <translation>Hier ist nichts abzulegen: Worte auswählen oder in einen Absatz gehen.</translation>
  </message>
  <message>
   <location filename="../../writer/app/stashing.py" />
   <source>The stash of this story is empty.</source>
   <translation>Die Ablage dieses Artikels ist leer.</translation>
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
   <source>The house style the story is checked by</source>
   <translation>Der Hausstil, nach dem der Artikel geprüft wird</translation>
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
   <location filename="../../writer/app/story_flow.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Delete the unsaved words of “{0}” for good?</source>
   <translation>Die ungespeicherten Worte von „{0}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Don’t save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Open a story</source>
   <translation>Artikel öffnen</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Replace theirs with mine</source>
   <translation>Deren Fassung durch meine ersetzen</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Restore unsaved words</source>
   <translation>Ungespeicherte Worte wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Save as UTF-8</source>
   <translation>Als UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Save it again</source>
   <translation>Noch einmal speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Save mine under another name…</source>
   <translation>Meine unter anderem Namen speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Save the story</source>
   <translation>Artikel speichern</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Save “{0}” first?</source>
   <translation>„{0}“ erst speichern?</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Stories (*.md *.markdown)</source>
   <translation>Artikel (*.md *.markdown)</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Stories and text (*.md *.markdown *.txt)</source>
   <translation>Artikel und Texte (*.md *.markdown *.txt)</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>There is no text on the clipboard: copy an article first.</source>
   <translation>In der Zwischenablage ist kein Text: erst einen Artikel kopieren.</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>These are your unsaved words. Save to keep them.</source>
   <translation>Das sind die ungespeicherten Worte. Speichern behält sie.</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>Unsaved words, and the file as it is</source>
   <translation>Ungespeicherte Worte und die Datei, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_flow.py" />
   <source>“{0}” holds unsaved words that {1}.</source>
   <translation>„{0}“ enthält ungespeicherte Worte: {1}.</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_tabs.py" />
   <source>Close {0}</source>
   <translation>{0} schließen</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_tabs.py" />
   <source>Open stories</source>
   <translation>Offene Artikel</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_tabs.py" />
   <source>{0} — not saved</source>
   <translation>{0} — nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../writer/app/story_tabs.py" />
   <source>{0}, not saved</source>
   <translation>{0}, nicht gespeichert</translation>
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
   <location filename="../../writer/app/structure/structure.py" />
   <source>Pull Quote</source>
   <translation>Zitatkasten</translation>
  </message>
  <message>
   <location filename="../../writer/app/tab.py" />
   <source>Start page</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <location filename="../../writer/app/templates.py" />
   <source>Kept as a template: {0}. New from Template offers it.</source>
   <translation>Als Vorlage behalten: {0}. „Neu aus Vorlage“ bietet sie an.</translation>
  </message>
  <message>
   <location filename="../../writer/app/templates.py" />
   <source>New story from a template…</source>
   <translation>Neuer Artikel aus einer Vorlage …</translation>
  </message>
  <message>
   <location filename="../../writer/app/templates.py" />
   <source>Own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../writer/app/templates.py" />
   <source>The template cannot be kept: {0}</source>
   <translation>Die Vorlage lässt sich nicht behalten: {0}</translation>
  </message>
  <message>
   <location filename="../../writer/app/toolbar.py" />
   <source>All menus (F10)</source>
   <translation>Alle Menüs (F10)</translation>
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
   <location filename="../../writer/app/views/source_view.py" />
   <source>Numbers</source>
   <translation>Nummern</translation>
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
   <source>Actual size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Larger page</source>
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
   <source>Print the page…</source>
   <translation>Seite drucken …</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Save the page as PDF…</source>
   <translation>Seite als PDF speichern …</translation>
  </message>
  <message>
   <location filename="../../writer/app/views/page_tools.py" />
   <source>Smaller page</source>
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
   <source>Shorten the headline</source>
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
   <location filename="../../writer/app/walk.py" />
   <source>Ctrl+. applies the first fix · F8 goes on</source>
   <translation>Strg+. wendet die erste Lösung an · F8 geht weiter</translation>
  </message>
  <message>
   <location filename="../../writer/app/walk.py" />
   <source>Source: {0}</source>
   <translation>Quelle: {0}</translation>
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
   <location filename="../../writer/app/window.py" />
   <source>{0}[*] — Writer</source>
   <translation>{0}[*] — Writer</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>byline</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>contact</source>
   <translation>Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <location filename="../../writer/checks/posts.py" />
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>dateline</source>
   <translation>Ortsmarke</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>developing</source>
   <comment>a field</comment>
   <translation>Laufende Lage</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>embargo</source>
   <translation>Sperrfrist</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>headline</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>image</source>
   <comment>a field</comment>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>section</source>
   <comment>of the paper</comment>
   <translation>Ressort</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>sign off</source>
   <comment>a field</comment>
   <translation>Schlusszeile</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>slug</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <location filename="../../writer/checks/rules/number_conflict.py" />
   <source>summary</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>type</source>
   <comment>of story</comment>
   <translation>Artikelart</translation>
  </message>
  <message>
   <location filename="../../writer/checks/field_names.py" />
   <source>updated</source>
   <comment>a field: when a story was updated</comment>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <location filename="../../writer/checks/fixes.py" />
   <source>“{title}” was not applied: the story has changed since it was checked. Check again.</source>
   <translation>„{title}“ wurde nicht angewendet: Der Artikel hat sich seit der Prüfung geändert. Bitte noch einmal prüfen.</translation>
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
   <source>“{words}”</source>
   <translation>„{words}“</translation>
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
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Add the source</source>
   <translation>Quelle ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_figure.py" />
   <source>Who says “{words}”? Give the source of the figure.</source>
   <translation>Wer sagt „{words}“? Zur Zahl gehört die Quelle.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_vague.py" />
   <source>“{words}”: who? Name the source, or say why it is not named.</source>
   <translation>„{words}“: wer? Die Quelle nennen oder sagen, warum sie ungenannt bleibt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/attr_verb.py" />
   <source>“{verb}” says more than “said”: is it meant?</source>
   <translation>„{verb}“ sagt mehr als „said“: Ist das gemeint?</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>The story has no byline.</source>
   <translation>Der Artikel hat keine Autorenzeile.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_missing.py" />
   <source>Use {names} as the byline</source>
   <translation>{names} als Autorenzeile verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>Take “By” out</source>
   <translation>„By“ streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/byline_shape.py" />
   <source>The byline field holds names only, no job and no newsroom.</source>
   <translation>In das Feld Autoren gehören nur Namen, kein Beruf und keine Redaktion.</translation>
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
   <source>Call it a correction</source>
   <translation>Als Korrektur bezeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_label.py" />
   <source>This mends an error and is not called a correction.</source>
   <translation>Das berichtigt einen Fehler und heißt nicht Korrektur.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Add the date</source>
   <translation>Datum ergänzen</translation>
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
   <source>a date</source>
   <translation>ein Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/correction_place.py" />
   <source>what was wrong before</source>
   <translation>was vorher falsch war</translation>
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
   <source>The story has no date.</source>
   <translation>Der Artikel hat kein Datum.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_missing.py" />
   <source>Use {line} as the date</source>
   <translation>{line} als Datum verwenden</translation>
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
   <source>The story was updated before it was published.</source>
   <translation>Der Artikel wurde aktualisiert, bevor er erschienen ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>Add {zone}, as in the other date</source>
   <translation>{zone} ergänzen, wie im anderen Datum</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/date_timezone.py" />
   <source>The time of “{name}” has no time zone.</source>
   <translation>Der Uhrzeit im Feld „{name}“ fehlt die Zeitzone.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/dateline_missing.py" />
   <source>The story has no dateline.</source>
   <translation>Der Artikel hat keine Ortsmarke.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>It is no longer developing</source>
   <translation>Die Lage ist abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_stale.py" />
   <source>The story is still marked as developing, {ago} after its last update.</source>
   <translation>Der Artikel ist noch als laufende Lage gekennzeichnet, letzte Aktualisierung vor: {ago}.</translation>
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
   <source>Mark the story as developing</source>
   <translation>Als laufende Lage kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/developing_status.py" />
   <source>The sign-off says the story is developing, but it is not marked so.</source>
   <translation>Die Schlusszeile nennt den Artikel eine laufende Lage, er ist aber nicht so gekennzeichnet.</translation>
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
   <source>The styles have {size:,} bytes; an AMP page may have {most:,}.</source>
   <translation>Die Stile haben {size:,} Bytes; eine AMP-Seite darf {most:,} haben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>Search engines will be told of no {listed}: the story has none.</source>
   <translation>Suchmaschinen erfahren nichts über {listed}: Der Artikel hat keine Angabe dazu.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_jsonld.py" />
   <source>author</source>
   <translation>Autor</translation>
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
   <source>ninjs and NITF know no pull quotes</source>
   <translation>ninjs und NITF kennen keine Zitatkästen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/export_loss.py" />
   <source>stashed passages are published nowhere</source>
   <translation>Abgelegtes wird nirgends veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>Say that it could not be verified</source>
   <translation>Sagen, dass es sich nicht bestätigen ließ</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fact_unverified.py" />
   <source>“{words}”: say who reports it, and who could not verify it.</source>
   <translation>„{words}“: Sagen, wer es berichtet und wer es nicht bestätigen konnte.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/fields_unreadable.py" />
   <source>The fields at the top cannot be read: {error}.</source>
   <translation>Die Felder am Anfang sind nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_case.py" />
   <source>The subhead is in {case}, the headline style is {style}.</source>
   <translation>Schreibung des Zwischentitels: {case}; Schreibung des Titels: {style}.</translation>
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
   <source>Remove the empty heading</source>
   <translation>Leeren Zwischentitel entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_empty.py" />
   <source>This heading is empty.</source>
   <translation>Dieser Zwischentitel ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_fake.py" />
   <source>Make it a heading</source>
   <translation>Zum Zwischentitel machen</translation>
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
   <source>This heading has the headline’s level; sections start at level 2 (##).</source>
   <translation>Diese Überschrift hat die Ebene des Titels; Abschnitte beginnen auf Ebene 2 (##).</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_nobody.py" />
   <source>The section {title} has no text.</source>
   <translation>Der Abschnitt {title} hat keinen Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_none.py" />
   <source>The story has {words} words and no subhead.</source>
   <translation>Der Artikel hat {words} Wörter und keinen Zwischentitel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <location filename="../../writer/checks/rules/headline_period.py" />
   <source>Remove the full stop</source>
   <translation>Punkt entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_period.py" />
   <source>The subhead ends in a full stop.</source>
   <translation>Der Zwischentitel endet mit einem Punkt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/heading_skip.py" />
   <source>Make it level {level} ({hashes})</source>
   <translation>Auf Ebene {level} setzen ({hashes})</translation>
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
   <source>The headline is all capitals.</source>
   <translation>Der Titel steht ganz in Großbuchstaben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>Sentence case</source>
   <translation>Satzschreibung</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_case.py" />
   <source>The headline mixes capitals: “{high}” has one, “{low}” has none.</source>
   <translation>Der Titel mischt Groß- und Kleinschreibung: „{high}“ ist groß, „{low}“ ist klein.</translation>
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
   <source>Attribute it to {name}</source>
   <translation>{name} zuschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_claim.py" />
   <source>Mark it as a claim</source>
   <translation>Als Behauptung kennzeichnen</translation>
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
   <source>“{words}” sells the story instead of telling it.</source>
   <translation>„{words}“ verkauft die Geschichte, statt sie zu erzählen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_length.py" />
   <source>The headline has {length} characters; {verdict}.</source>
   <translation>Der Titel hat {length} Zeichen; {verdict}.</translation>
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
   <source>Take the markup out</source>
   <translation>Auszeichnungen entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_markup.py" />
   <source>The headline has markup in it.</source>
   <translation>Im Titel stehen Auszeichnungen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/headline_missing.py" />
   <source>Use {text} as the headline</source>
   <translation>{text} als Titel verwenden</translation>
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
   <source>Make them single</source>
   <translation>Einfache setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Describe the picture</source>
   <translation>Bild beschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_alt.py" />
   <source>Mark as decorative</source>
   <translation>Als Schmuckbild kennzeichnen</translation>
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
   <source>Use {address}</source>
   <translation>{address} verwenden</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_credit.py" />
   <source>The picture has neither a caption nor a credit.</source>
   <translation>Das Bild hat weder Bildtext noch Bildnachweis.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/image_missing.py" />
   <source>The story has no picture.</source>
   <translation>Der Artikel hat kein Bild.</translation>
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
   <source>The story has no language.</source>
   <translation>Der Artikel hat keine Sprachangabe.</translation>
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
   <source>The opening paragraph has {words} words; {most} is plenty for a lead.</source>
   <translation>Der erste Absatz hat {words} Wörter; für einen Einstieg sind {most} reichlich.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_bad.py" />
   <source>Change it to {right}</source>
   <translation>In {right} ändern</translation>
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
   <source>Take the link off</source>
   <translation>Link entfernen, Worte behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} leads to no file beside the story.</source>
   <translation>Der Link auf {address} führt zu keiner Datei beim Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/link_broken.py" />
   <source>The link to {address} only works on this computer.</source>
   <translation>Der Link auf {address} geht nur auf diesem Rechner.</translation>
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
   <source>The link says “{words}”, not where it leads.</source>
   <translation>Der Link sagt „{words}“, nicht wohin er führt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>Remove this break</source>
   <translation>Diese Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_count.py" />
   <source>The story has {count} read-more breaks; it can have one.</source>
   <translation>Der Artikel hat {count} Weiterlesen-Marken; er kann eine haben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_position.py" />
   <source>Move it after the lead paragraph</source>
   <translation>Hinter den ersten Absatz setzen</translation>
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
   <source>Remove the break</source>
   <translation>Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/more_target.py" />
   <source>Apple News and WordPress block themes ignore the read-more break and show the whole story.</source>
   <translation>Apple News und Block-Themes von WordPress übergehen die Weiterlesen-Marke und zeigen den ganzen Artikel.</translation>
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
   <source>“Read more” is typed as text; it is not a break.</source>
   <translation>„Weiterlesen“ steht als Text da; eine Marke ist das nicht.</translation>
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
   <location filename="../../writer/checks/rules/name_title.py" />
   <source>“{title}” has no name after it: small letters.</source>
   <translation>Nach „{title}“ steht kein Name: kleinschreiben.</translation>
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
   <location filename="../../writer/checks/rules/number_money.py" />
   <source>“{words}” names the money twice.</source>
   <translation>„{words}“ nennt die Währung doppelt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_percent.py" />
   <source>“{form}” here, “{usual}” elsewhere in the story.</source>
   <translation>„{form}“ hier, „{usual}“ sonst im Artikel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_start.py" />
   <source>A sentence begins with the figure {n}.</source>
   <translation>Ein Satz beginnt mit der Zahl {n}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/number_style.py" />
   <source>“{words}” is “{word}” in words.</source>
   <translation>„{words}“ heißt in Worten „{word}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>Remove the empty paragraph</source>
   <translation>Leeren Absatz entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_empty.py" />
   <source>This paragraph is empty.</source>
   <translation>Dieser Absatz ist leer.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>Split it after “…{where}”</source>
   <translation>Nach „…{where}“ teilen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/para_long.py" />
   <source>The paragraph has {words} words; {most} read well.</source>
   <translation>Der Absatz hat {words} Wörter; {most} lesen sich gut.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Add an attribution line</source>
   <translation>Zeile mit dem Sprecher ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Attribute to {name}</source>
   <translation>{name} zuschreiben</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_attribution.py" />
   <source>Quote has no attribution line.</source>
   <translation>Dem Zitat fehlt die Zeile mit dem Sprecher.</translation>
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
   <source>Put back “{right}”</source>
   <translation>„{right}“ wieder einsetzen</translation>
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
   <source>The attribution is typed within the quote’s words.</source>
   <translation>Die Zuschreibung steht mitten in den Worten des Zitats.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_inline_attr.py" />
   <source>Use its last words as the attribution</source>
   <translation>Die letzten Worte als Zuschreibung verwenden</translation>
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
   <location filename="../../writer/checks/rules/quote_pull_length.py" />
   <source>The pull quote has {length} characters; at most {limit} fit.</source>
   <translation>Der Zitatkasten hat {length} Zeichen; höchstens {limit} passen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_pull_words.py" />
   <source>Remove the pull quote</source>
   <translation>Zitatkasten entfernen</translation>
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
   <source>Move it inside</source>
   <translation>Hineinsetzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>Make the quote a pull quote</source>
   <translation>Zitat zum Zitatkasten machen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_repeat.py" />
   <source>“{words}” is quoted in line {line} already.</source>
   <translation>„{words}“ ist schon in Zeile {line} zitiert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>Keep these words as the original</source>
   <translation>Diese Worte als Original ablegen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_snapshot.py" />
   <source>No copy of the post is kept with the story; posts are deleted and changed.</source>
   <translation>Beim Artikel liegt keine Kopie des Beitrags; Beiträge werden gelöscht und geändert.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/quote_social.py" />
   <source>Add the link</source>
   <translation>Link ergänzen</translation>
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
   <location filename="../../writer/checks/rules/quote_straight.py" />
   <source>Make them curly</source>
   <translation>Typografische setzen</translation>
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
   <source>Change {char} to {other}</source>
   <translation>{char} in {other} ändern</translation>
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
   <source>“{verb}” of a post: it was written.</source>
   <translation>„{verb}“ bei einem Beitrag: Er wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/section_missing.py" />
   <source>The story has no section.</source>
   <translation>Der Artikel hat kein Ressort.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>Move it to the sign-off field</source>
   <translation>In das Feld Schlusszeile setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/signoff_body.py" />
   <source>The sign-off stands in the body.</source>
   <translation>Die Schlusszeile steht im Text.</translation>
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
   <source>The slug has characters that an address cannot hold: small letters, figures and hyphens only.</source>
   <translation>Der Kurzname hat Zeichen, die nicht in eine Adresse passen: nur Kleinbuchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug has {count} characters; the wire takes {wire}.</source>
   <translation>Der Kurzname hat {count} Zeichen; der Agenturdienst nimmt {wire}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/slug_shape.py" />
   <source>The slug has {count} characters; {most} fit.</source>
   <translation>Der Kurzname hat {count} Zeichen; {most} passen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/status_unknown.py" />
   <source>Set it to {status}</source>
   <translation>Auf {status} setzen</translation>
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
   <source>The summary has {length} characters; {limit}.</source>
   <translation>Der Vorspann hat {length} Zeichen; {limit}.</translation>
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
   <source>The summary says what the headline says.</source>
   <translation>Der Vorspann sagt dasselbe wie der Titel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>Take ({short}) out</source>
   <translation>({short}) streichen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_acronym.py" />
   <source>“{short}” is given here and never used again.</source>
   <translation>„{short}“ ist hier eingeführt und kommt nie wieder vor.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_confused.py" />
   <source>“{words}” is probably “{right}”.</source>
   <translation>„{words}“ soll wohl „{right}“ heißen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_dash.py" />
   <source>Make it a dash: {dash}</source>
   <translation>Gedankenstrich setzen: {dash}</translation>
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
   <source>Remove the second “{words}”</source>
   <translation>Das zweite „{words}“ entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_double_word.py" />
   <source>“{words}” is there twice.</source>
   <translation>„{words}“ steht doppelt da.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>Make it plain</source>
   <translation>Nicht fett setzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_emphasis.py" />
   <source>“{words}” is bold in running copy.</source>
   <translation>„{words}“ steht fett im laufenden Text.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_filler.py" />
   <source>takes room and says no more</source>
   <translation>braucht Platz und sagt nicht mehr</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Here is {name}.</source>
   <translation>Hier steht {name}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_forbidden.py" />
   <source>Take it out</source>
   <translation>Herausnehmen</translation>
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
   <source>Remove “the”</source>
   <translation>„the“ entfernen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_grammar_article.py" />
   <source>“{name}” is a person; “the” is too much.</source>
   <translation>„{name}“ ist eine Person; „the“ ist zu viel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_mojibake.py" />
   <source>“{words}” is “{right}”, read in the wrong encoding.</source>
   <translation>„{words}“ ist „{right}“, in falscher Kodierung gelesen.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_placeholder.py" />
   <source>“{words}” is a placeholder; put in what belongs there.</source>
   <translation>„{words}“ ist ein Platzhalter; hier fehlt, was dort stehen soll.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>Keep “{kept}”</source>
   <translation>„{kept}“ behalten</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_punctuation.py" />
   <source>“{marks}” is one mark too many.</source>
   <translation>„{marks}“ ist ein Zeichen zu viel.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>In this line: {listed}.</source>
   <translation>In dieser Zeile: {listed}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/text_space.py" />
   <source>Set the spaces right</source>
   <translation>Leerzeichen richtig setzen</translation>
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
   <location filename="../../writer/checks/rules/time_format.py" />
   <location filename="../../writer/checks/rules/time_ordinal.py" />
   <source>“{words}” is written “{right}”.</source>
   <translation>„{words}“ schreibt man „{right}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>Change {weekday} to {right}</source>
   <translation>{weekday} in {right} ändern</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_mismatch.py" />
   <source>{day} {date:%B %Y} is a {right}, not a {weekday}.</source>
   <translation>Der {day}. {date:%B %Y} ist ein „{right}“, kein „{weekday}“.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>The weekday is enough: {words} is within a week.</source>
   <translation>Der Wochentag genügt: {words} liegt innerhalb einer Woche.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>{far} is more than a week away: the date is enough.</source>
   <translation>{far} liegt mehr als eine Woche entfernt: Das Datum genügt.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/time_range.py" />
   <source>“{words}” can be one of two days.</source>
   <translation>„{words}“ kann zwei Tage meinen.</translation>
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
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>Put in: {block}</source>
   <translation>Einsetzen: {block}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_block.py" />
   <source>There are {count} of the block “{title}”; at most {most} fit.</source>
   <translation>Den Block „{title}“ gibt es {count} Mal; höchstens {most} passen.</translation>
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
   <source>The field “{name}” has {length} characters; {limit} belong there.</source>
   <translation>Das Feld „{name}“ hat {length} Zeichen; dorthin gehören {limit}.</translation>
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
   <source>{title}: the {block} comes before the {other}; it belongs after it.</source>
   <translation>{title}: „{block}“ steht vor „{other}“, gehört aber dahinter.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>The {title} has {words} words; {said}.</source>
   <translation>{title}: {words} Wörter; {said}.</translation>
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
  <message>
   <location filename="../../writer/checks/rules/type_size.py" />
   <source>{title}: the story has {words:,} words; {said}.</source>
   <translation>{title}: Der Artikel hat {words:,} Wörter; {said}.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>Make it: {title}</source>
   <translation>Umstellen auf: {title}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unknown.py" />
   <source>There is no story type “{named}”.</source>
   <translation>Eine Artikelart „{named}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>It is: {title}</source>
   <translation>Er ist: {title}</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/type_unlabelled.py" />
   <source>The story does not say whether it is news, analysis, opinion or sponsored.</source>
   <translation>Der Artikel sagt nicht, ob er Nachricht, Analyse, Meinung oder Anzeige ist.</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>Add an update line</source>
   <translation>Zeile zur Aktualisierung ergänzen</translation>
  </message>
  <message>
   <location filename="../../writer/checks/rules/update_note.py" />
   <source>The story was updated after it came out, and no line says what is new.</source>
   <translation>Der Artikel wurde nach Erscheinen aktualisiert, und keine Zeile sagt, was neu ist.</translation>
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
   <translation>Unterabschnitt</translation>
  </message>
  <message>
   <location filename="../../writer/checks/story_types/model.py" />
   <source>{words} “{heading}”</source>
   <translation>{words} „{heading}“</translation>
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
   <location filename="../../writer/storage/settings.py" />
   <source>All but the paragraph at the caret steps back.</source>
   <translation>Alles außer dem Absatz an der Schreibmarke tritt zurück.</translation>
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
   <source>Grammar</source>
   <translation>Grammatik</translation>
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
   <source>Of menus and messages, from the next start on.</source>
   <translation>Der Menüs und Meldungen, ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>Of the manuscript. Ctrl+= and Ctrl+- change it as well.</source>
   <translation>Des Manuskripts. Auch Strg+= und Strg+- ändern sie.</translation>
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
   <source>The line one writes in stays in the middle of the window.</source>
   <translation>Die Zeile, in der geschrieben wird, bleibt in der Mitte des Fensters.</translation>
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
   <source>Words that no dictionary knows are underlined; Ctrl+. offers others.</source>
   <translation>Wörter, die kein Wörterbuch kennt, sind unterstrichen; Strg+. bietet andere an.</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>pt</source>
   <translation>pt</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../writer/storage/settings.py" />
   <source>words a minute</source>
   <translation>Wörter pro Minute</translation>
  </message>
 </context>
</TS>
