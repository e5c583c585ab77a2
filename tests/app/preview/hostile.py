"""Pieces of HTML and Markdown that try to run, load, read or go somewhere.

``{web}`` is an address that must never be asked, ``{file}`` a file that must never be read.
"""

CORPUS = (
    '<meta http-equiv="refresh" content="0;url={web}/refresh">',
    '<base href="{web}/base/"><img src="relative.png">',
    '<link rel="stylesheet" href="{web}/link.css">',
    '<link rel="preload" as="image" href="{web}/preload.png">',
    '<link rel="prefetch" href="{web}/prefetch">',
    '<link rel="dns-prefetch" href="{web}"><link rel="preconnect" href="{web}">',
    '<link rel="icon" href="{web}/icon.png">',
    "<style>@import url({web}/import.css); body {{ background: url({web}/back.png) }}</style>",
    "<style>@font-face {{ font-family: x; src: url({web}/font) }} * {{ font-family: x }}</style>",
    '<p style="background-image: url({web}/style.png); list-style: url({web}/list.png)">styled</p>',
    '<script src="{web}/script.js"></script>',
    "<script>location = '{web}/script'; fetch('{web}/fetch')</script>",
    '<img src="x" onerror="new Image().src = \'{web}/onerror\'">',
    '<img src="{web}/image.png"><img srcset="{web}/set.png 2x">',
    '<picture><source srcset="{web}/source.png"><img src="{web}/picture.png"></picture>',
    '<iframe src="{web}/frame"></iframe><iframe src="file://{file}"></iframe>',
    "<iframe srcdoc=\"<img src='{web}/srcdoc.png'><script>parent.location='{web}/p'</script>\"></iframe>",
    '<object data="{web}/object"></object><embed src="{web}/embed"><applet code="{web}/applet">',
    '<object data="file://{file}" type="image/svg+xml"></object>',
    '<svg onload="fetch(\'{web}/svg\')"><image href="{web}/svg.png"/><use href="{web}/use.svg#a"/></svg>',
    "<svg><script>fetch('{web}/svgscript')</script><style>@import '{web}/svg.css';</style></svg>",
    '<math href="{web}/math"><mtext><img src="{web}/mtext.png"></mtext></math>',
    '<video src="{web}/video" autoplay poster="{web}/poster.png"></video>',
    '<audio src="{web}/audio" autoplay></audio><track src="{web}/track">',
    '<form action="{web}/form" id="f"><input autofocus onfocus="f.submit()"><button>go</button></form>',
    '<input type="image" src="{web}/input.png">',
    "<a href=\"javascript:location='{web}/js'\">js</a> [md](javascript:alert)",
    '<a href="{web}/ping" ping="{web}/pinged">ping</a>',
    '<body onload="location=\'{web}/body\'" background="{web}/body.png">',
    '<table background="{web}/table.png"><tr><td background="{web}/cell.png">x</td></tr></table>',
    '<img src="file://{file}"><img src="../secret.png"><img src="/secret.png">',
    '<img src="linked.png"><img src="..%2fsecret.png"><img src="story://page/../secret.png">',
    '<img src="story://elsewhere/secret.png"><img src="story:secret.png"><img src="qrc:/x.png">',
    "<iframe src=\"data:text/html,<script>parent.location='{web}/data'</script>\"></iframe>",
    '<img src="data:text/html,<script>1</script>"><img src="blob:{web}/blob">',
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='{web}/in.png'/></svg>\">",
    '<portal src="{web}/portal"></portal><frameset><frame src="{web}/frameset"></frameset>',
    '<html manifest="{web}/manifest"><template><img src="{web}/template.png"></template>',
    "![md]({web}/markdown.png) ![ref][r]\n\n[r]: {web}/reference.png",
    "<p>\u2028\u2029</script><!-- --><![CDATA[ ]]> `\"'\\ ${{1}} \x00 end</p>",
)


def corpus(web: str, file: str) -> list[str]:
    """The pieces with their two canaries."""
    return [piece.format(web=web, file=file) for piece in CORPUS]
