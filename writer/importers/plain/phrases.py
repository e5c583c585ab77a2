"""Wordings that mean something to a story, in the languages pages are copied in.

A wording is compared without its case and without the marks around it, so that ``Read more »``,
``[READ MORE…]`` and ``(read more)`` are one.
"""

import re

from writer.importers.plain.characters import ends_sentence

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")

_STORY = (
    r"(?:the |this |our )?(?:full |whole |entire |complete |main |original |"
    r"rest of (?:the |this ))?(?:story|article|post|report|piece|interview|review|text|column)"
)
_AD = (
    r"(?:ads?|adverts?|advertisements?|break|jump|promotion|gallery|video|photos?|image|slideshow)"
)
_TAIL = rf"(?: here| now| online| (?:below|after|under)(?: (?:the |this )?{_AD})?)?"
_CALL = (
    r"(?:(?:click|tap|press|scroll|swipe)(?: here| below| down| up| the (?:button|link)(?: below)?)?"
    r"(?: to| for)? )?"
)
_READ_ON = (
    r"(?:please )?(?:read|see|view|show|load|learn|discover|find out) more"
    rf"(?: (?:of|on|about) {_STORY})?|"
    rf"(?:to )?(?:continue|keep|keep on)(?: to)? read(?:ing)?(?: more| {_STORY})?|"
    rf"(?:to )?(?:read|see|view|open|show|expand|get|continue to|go to|jump to) {_STORY}|"
    r"read (?:on|it all|in full|the rest)|more|full (?:story|article|report)|"
    r"the rest of (?:the|this) (?:story|article)|expand|continue|continued"
)
_STATEMENT = rf"{_STORY} (?:continues|continued|resumes)|(?:continues|continued) (?:below|after)"
_ELSEWHERE = (
    r"(?:leer|ver|saber) más|más información|(?:seguir|sigue|continuar|continúa|continúe) "
    r"(?:leyendo|la lectura)|leer (?:la )?(?:nota|noticia|artículo|historia) complet[ao]|"
    r"lire (?:la suite|plus|l[’']article(?: complet)?)|la suite(?: ci-dessous)?|voir plus|"
    r"(?:continuer|poursuivre) (?:la |votre )?lecture|en savoir plus|afficher (?:plus|la suite)|"
    r"weiterlesen|weiter lesen|mehr lesen|mehr erfahren|mehr anzeigen|lesen sie (?:hier )?(?:mehr|"
    r"weiter)|(?:den )?(?:ganzen|vollständigen) artikel lesen|zum (?:ganzen )?artikel|"
    r"(?:leia|ler|saiba|ver) mais|continu(?:e|ar) (?:lendo|a ler|a leitura|lectura)|"
    r"(?:leia|ler) (?:a (?:matéria|notícia)|o artigo) complet[ao]|"
    r"leggi (?:tutto|di più|ancora)|continua a leggere|continua|lees (?:meer|verder)|"
    r"verder lezen|läs (?:mer|hela artikeln)|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|"
    r"(?:читать|читайте) (?:далее|дальше|полностью)|devamını oku|続きを読む|もっと読む|"
    r"阅读更多|閱讀更多|继续阅读|繼續閱讀|더 보기|اقرأ المزيد"
)
_READ_MORE = re.compile(rf"{_CALL}(?:{_READ_ON}){_TAIL}|(?:{_STATEMENT}){_TAIL}|{_ELSEWHERE}")
_MARKUP_MORE = re.compile(r"<!--\s*more\b[^>]*-->|\[/?more\]", re.I)

_FURNITURE = re.compile(
    r"advertis(?:e?ments?|ing)|adverts?|ads?|sponsored(?: content| post)?|paid (?:content|post)|"
    r"promoted(?: content)?|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|reklame|"
    r"share(?: (?:this|the))?(?: (?:article|story|post|page))?|copy link|link copied|"
    r"share (?:(?:this )?(?:on|to|via|with) )?(?:facebook|twitter|x|whatsapp|email|linkedin)|"
    r"(?:save|bookmark|print|email|gift|give)(?: (?:this|an?))?(?: (?:article|story))?|"
    r"save for later|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|"
    r"(?:(?:view|show|read|see|all|leave a|add a|post a) )?(?:\d+ )?comments?(?: \(?\d+)?|"
    r"(?:(?:share|tweet|pin|post|e-?mail|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|"
    r"bluesky|threads|copy link|link)\b\W*){2,}|"
    r"(?:(?:published|posted|updated|last updated):? )?(?:(?:an?|\d+) (?:sec|second|min|minute|hr|"
    r"hour|day|week|month)s? ago|just now|yesterday|today)(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]m)?)?|"
    r"hace \d+ \w+|il y a \d+ \w+|vor \d+ \w+|há \d+ \w+|"
    r"subscribe(?: now| today)?|sign (?:in|up|up now)|log in|newsletter sign-?up|"
    r"sign up (?:for|to) (?:our|the) (?:daily |free |weekly )?newsletters?|"
    r"listen(?: to (?:this |the )?(?:article|story))?|play(?: video| audio)?|loading|"
    r"follow us(?: on (?:facebook|twitter|x|instagram|google news))?|back to top|"
    r"skip to (?:main )?content|menu|(?:\d+ )(?:min|mins|minute|minutes) read|"
    r"(?:estimated )?read(?:ing)? time:? \d+ (?:min|mins|minutes?)|"
    r"teilen|compartir|partager|compartilhar|partilhar|condividi"
)
_RELATED = re.compile(
    r"(?:related|recommended|trending|most (?:read|popular|viewed)|read next|top stories|"
    r"more (?:from|on|in|stories|news|coverage|like this)|you (?:may|might) also like|see also|"
    r"also read|read also|don[’']t miss|editor[’']s picks|lea también|lire aussi|lesen sie auch|"
    r"leia também|leggi anche)\b.{0,60}",
)
_POINTER = re.compile(
    r"(?:read more|read|related(?: \w+)?|also read|read also|see also|see more|watch|listen|more|"
    r"in pictures|lea también|lire aussi|lesen sie auch|leia também)\s*[:|»>→–—-]\s*\S",
    re.I,
)

_SECTION_NAME = re.compile(
    r"(?:local |national |international |world |state )?(?:news|politics|world|business|economy|"
    r"sports?|culture|arts|entertainment|technology|tech|science|health|education|transport|"
    r"environment|climate|weather|crime|courts|opinion|analysis|commentary|editorial|letters|"
    r"features?|investigations?|explainers?|lifestyle|travel|food|obituaries|"
    r"política|economía|deportes|cultura|sociedad|internacional|opinión|politik|wirtschaft|"
    r"kultur|wissen|gesellschaft|politique|économie|société|monde|desporto|esportes|mundo|economia)"
)

_END_MARK = re.compile(
    r"#{3,}|#(?: +#)+|[-–—]+ *(?:30|0|ends?|fin|ende) *[-–—]+|\((?:30|ends?|fin|ende)\)|"
    r"\*+ *(?:ends?|the end) *\*+|ENDS|END|E N D S|FIN|ENDE",
    re.I,
)
_RELEASE_LABEL = re.compile(
    r"for immediate release|(?:press|news|media) release|embargo(?:ed)?\b.*|"
    r"for release (?:on|at|after|upon)\b.*|not for (?:publication|release) (?:before|until)\b.*|"
    r"breaking|breaking news|exclusive",
)
_EMBARGO = re.compile(r"(?:strictly )?embargo(?:ed)?(?: until| till| to|:)?\s*", re.I)

_SENTENCE_START = r"(?:^|(?<=[.!?:…—–*(\[]) ?)"
_LATER = r"(?:to (?:come|follow)|will follow|soon|shortly|as (?:we get|it comes|they come)\b.*)"
_DEVELOPING = re.compile(
    rf"{_SENTENCE_START}(?:please )?(?:stay tuned|stay with us|keep checking|keep refreshing|check back|"
    r"refresh (?:this|the) page|tune back in|come back (?:soon|later|here))|"
    r"\b(?:this|the|a) (?:is (?:still )?a )?(?:developing|breaking|fast-moving) (?:news )?story\b|"
    r"\bthis is (?:still )?a (?:developing|fast-moving) situation\b|\bthis is breaking news\b|"
    r"^(?:this is )?(?:a )?developing(?: (?:story|news))?\W*$|^(?:developing|breaking) (?:story|news)\b|"
    r"\b(?:(?:this|the|our) (?:breaking |news )*(?:story|article|live blog|coverage)|"
    r"this (?:report|post|page|piece|copy|item)) (?:is|will|may|is being|remains)(?: still)?(?: be| being)? ?"
    r"(?:continu\w+ |constantly |regularly |periodically )?"
    r"(?:updated|developing|evolving|ongoing|amended)\b|"
    rf"{_SENTENCE_START}(?:there(?:[’']s| is| will be) )?(?:much |a lot )?more"
    rf"(?: (?:details?|information|news|updates?|reports?|on this(?: story)?))* {_LATER}|"
    rf"{_SENTENCE_START}(?:further |more |additional |latest )*(?:updates?|details?|information)"
    r"(?: on this story)? (?:to (?:come|follow)|will follow|will be (?:added|posted)|soon|shortly)|"
    r"\bwe(?: will|[’']ll| shall) (?:bring you|be updating|update this|have more|keep you)|"
    rf"\bwill (?:be )?(?:continue to )?updat(?:e|ed|ing) (?:this|the) (?:story|article|report|page|post)\b|"
    rf"{_SENTENCE_START}for (?:live|the latest|more|further|continuing) (?:updates|developments|coverage)\b.{{0,40}}"
    rf"\b(?:follow|visit|see|go to|check)\b|"
    rf"{_SENTENCE_START}follow (?:us|along|this|our)\b.{{0,60}}\b(?:updates|developments|latest)\b|"
    r"\b(?:noticia|historia|información) en (?:desarrollo|actualización)|^en desarrollo\W*$|"
    r"\bmás (?:información|detalles|noticias) (?:en breve|pronto|próximamente)|"
    r"\bhabrá ampliación|^(?:habrá )?ampliación\b|seguirá actualizando|"
    r"\bplus d[’'](?:informations|infos|éléments) (?:à venir|à suivre|bientôt)|"
    r"\b(?:article|actualité|information) en cours (?:de mise à jour|d[’']actualisation|de)|"
    r"sera (?:mis|mise|actualisé) (?:à jour|e)|"
    r"\bmehr (?:in kürze|dazu in kürze|folgt|in kürze hier)|\bweitere (?:informationen|details|"
    r"infos|einzelheiten) (?:folgen|in kürze)|\bwird (?:laufend|fortlaufend|ständig|regelmäßig) "
    r"(?:aktualisiert|ergänzt)|^eilmeldung|"
    r"\bmais (?:informações|detalhes|notícias) em (?:breve|instantes)|"
    r"\b(?:notícia|matéria|reportagem) em (?:atualização|desenvolvimento|construção)|"
    r"notizia in aggiornamento|^in aggiornamento|artikel wordt (?:bijgewerkt|aangevuld)"
)
_SIGN_OFF = re.compile(
    r"\W*(?:(?:additional |contributing |further |original )?(?:reporting|writing)"
    r"(?:,? (?:and |& )?(?:writing|editing))* (?:by|from)\b|"
    r"(?:written|compiled|edited|editing|translated|produced|reported)(?: and \w+)? by\b|"
    r"(?:with )?(?:additional )?(?:reporting|files|material|information|contributions) (?:by|from)\b|"
    r"with (?:inputs?|files|agency (?:inputs?|reports?)|(?:ap|afp|reuters)\W*$)|"
    r"(?:please )?(?:contact|e-?mail|write to|reach|call)\b.*"
    r"(?:\S@\S|newsroom|news ?desk|\d{3}[-. )]+\d{3,4})|"
    r"for (?:more|further|media|press|general) (?:information|details|news|inquiries|enquiries|"
    r"queries|stories|on this)\b.*\b(?:contact|visit|e-?mail|call|go to|see|follow)\b|"
    r"(?:do you have|have you got|got|have|know) (?:a |any |an? )?(?:news |story )?(?:tips?|"
    r"stor(?:y|ies) (?:to|we|you)|something we)\b|"
    r"(?:send|submit|share)\b.{0,30}\b(?:tips?|news|comments|corrections|story)\b.*\bto\b|"
    r"©|\(c\) |copyright\b|all rights reserved|"
    r"follow .{0,60}\bon (?:twitter|x|facebook|instagram|bluesky|mastodon|threads|linkedin)\b|"
    r"(?:this|the|an earlier version of this) (?:article|story|report|post|piece) (?:was|has been) (?:updated|corrected|amended) (?:on|to|at|with|after)\b|"
    r"(?:this|the) (?:article|story|report|post|piece) (?:was |has been )?(?:(?:also |first |"
    r"originally )+(?:published|appeared|produced|printed|reported)|republished)\b|this (?:article|story) (?:was )?(?:published|produced|appeared)\b|"
    r"(?:first|originally) (?:published|appeared)\b|"
    r"(?:follow|find|read|see) .{0,40}\bcoverage (?:at|here|on|of)\b|"
    r"(?:redacción|texto|reportería|información|con información) (?:de|por)\b|"
    r"(?:redaktion|mitarbeit|bericht):|avec (?:afp|reuters|ap)\b|(?:com|con) (?:agências|agencias)\b)"
)
_CONTRIBUTED = re.compile(
    r".{2,80}\b(?:contributed (?:to (?:this|the) (?:report|story|article)|reporting)|"
    r"can be reached (?:at|by)\b|all rights reserved)"
)
_AT_WORK = re.compile(r",? (?:is|was|are|covers|reports|writes|has covered|can be|joined|edits)\b")
_QUOTED = re.compile(r"[“”„«»\"]")
_SLOWEST = 400  # no such wording is longer; keeps every pattern off a line of a megabyte


def wording(bare: str) -> str:
    """A line without its case and without the marks around its words."""
    return _EDGES.sub("", bare).casefold()


def is_read_more(bare: str) -> bool:
    """Whether the line says only that there is more to read."""
    if len(bare) > 80:
        return False
    said = wording(bare)
    return bool(_MARKUP_MORE.fullmatch(bare) or (said and _READ_MORE.fullmatch(said)))


def is_furniture(bare: str) -> bool:
    """Whether the line is a button or label of the page the text was copied from."""
    return len(bare) <= 60 and _FURNITURE.fullmatch(wording(bare)) is not None


def is_pointer(bare: str) -> bool:
    """Whether the line points to other stories: ``Related: ...`` or ``Most read``."""
    short = bare[:100]
    return bool(_POINTER.match(short)) or (
        len(bare) <= 60
        and not ends_sentence(bare)
        and _RELATED.fullmatch(wording(bare)) is not None
    )


def is_link_label(bare: str) -> bool:
    """Whether the line stands over links to other stories: ``Most read``."""
    return is_pointer(bare) and not _POINTER.match(bare[:100])


def is_end_mark(bare: str) -> bool:
    """Whether the line is a desk's mark for the end of the copy: ``-30-``, ``###``, ENDS."""
    return len(bare) <= 20 and _END_MARK.fullmatch(bare) is not None


def is_section_name(bare: str) -> bool:
    """Whether the line is the name of a part of the paper, such as Politics or Opinion."""
    return len(bare) <= 40 and _SECTION_NAME.fullmatch(wording(bare)) is not None


def is_release_label(bare: str) -> bool:
    """Whether the line says how the text was sent, not what it is about."""
    return len(bare) <= 90 and _RELEASE_LABEL.fullmatch(wording(bare)) is not None


def embargoed_until(bare: str) -> str:
    """What follows ``Embargoed until``; '' when the line does not say that."""
    found = _EMBARGO.match(bare[:100])
    return bare[found.end() :].strip() if found else ""


def says_developing(bare: str) -> bool:
    """Whether a closing line says that the story goes on."""
    if len(bare) > _SLOWEST or len(bare.split()) > 45 or _QUOTED.search(bare):
        return False
    return _DEVELOPING.search(bare.casefold()) is not None


def is_sign_off(bare: str) -> bool:
    """Whether a closing line speaks of the story's makers, not of its subject."""
    if len(bare) > _SLOWEST or len(bare.split()) > 60:
        return False
    lower = bare.casefold()
    return bool(_SIGN_OFF.match(lower) or _CONTRIBUTED.match(lower))


def is_about(bare: str, names: tuple[str, ...]) -> bool:
    """Whether a closing line introduces one of the reporters: ``Ana Ferreira covers transport.``"""
    lower = bare[:_SLOWEST].casefold()
    people = [name.split(",")[0].casefold() for name in names]
    return any(lower.startswith(name) and _AT_WORK.match(lower, len(name)) for name in people)
