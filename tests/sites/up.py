"""Bring up the site generators and editors that the tests of this folder prove exports with.

    python tests/sites/up.py [NAME...] [--quick]

Hugo and Jekyll come from Debian (as root, else the command is printed), Pelican and the IPTC’s own
reader of NewsML-G2 from PyPI, Eleventy, Astro, and the block editor of WordPress and the renderer of
Ghost from npm; all into ``build/sites``, or WRITER_SITES. ``--quick`` takes those that are here in
half a minute: Hugo, Pelican and the reader of NewsML-G2.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(os.environ.get("WRITER_SITES") or Path(__file__).parents[2] / "build" / "sites")
QUICK = ("hugo", "pelican", "newsml-g2")
ALL = (*QUICK, "jekyll", "eleventy", "astro", "wordpress", "ghost")
_DEBIAN = {"hugo": "hugo", "jekyll": "jekyll"}
_NPM = {
    "eleventy": ["@11ty/eleventy@3"],
    "astro": ["astro@5"],
    "wordpress": ["@wordpress/block-library@11.0.0", "jsdom@26", "esbuild"],
    "ghost": ["@tryghost/kg-lexical-html-renderer", "@tryghost/kg-default-nodes", "jsdom@26"],
}
_PYPI = {"pelican": "pelican[markdown]", "newsml-g2": "newsmlg2"}
_PROGRAMS = {
    "newsml-g2": "newsml-g2/ready",
    "pelican": "pelican/bin/pelican",
    "eleventy": "eleventy/node_modules/.bin/eleventy",
    "astro": "astro/node_modules/.bin/astro",
    "wordpress": "wordpress/wp-blocks.cjs",
    "ghost": "ghost/node_modules/@tryghost/kg-lexical-html-renderer/package.json",
}
_ENTRY = """\
export { parse, serialize } from "@wordpress/blocks";
export { registerCoreBlocks } from "@wordpress/block-library";
"""
# Converters of pictures and films, with large WebAssembly parts that no block needs to be saved.
_BUNDLE = """\
import { build } from "esbuild";
const left = /^@wordpress\\/(vips|video-conversion)(\\/|$)|^mediabunny/;
const nothing = "module.exports = new Proxy({}, { get: (_, key) => key === '__esModule' || (() => {}) });";
await build({
  entryPoints: ["entry.mjs"], outfile: "wp-blocks.cjs", bundle: true, minify: true,
  platform: "node", format: "cjs", logLevel: "error", loader: { ".css": "empty", ".wasm": "empty" },
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [{ name: "left out", setup(it) {
    it.onResolve({ filter: left }, (one) => ({ path: one.path, namespace: "left-out" }));
    it.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: nothing }));
  } }],
});
"""


def tool(name: str) -> Path | None:
    """The program ``name``, or what stands for it, if it is here."""
    if name in _PROGRAMS:
        found = HOME / _PROGRAMS[name]
        return found if found.exists() else None
    path = shutil.which(name)
    return Path(path) if path else None


def main(arguments: list[str]) -> int:
    """Bring up what is missing; 1 when something could not be had, 2 for a name nobody knows."""
    names = [one for one in arguments if not one.startswith("-")]
    wanted = names or (QUICK if "--quick" in arguments else ALL)
    if set(wanted) - set(ALL):
        print(f"There are {', '.join(ALL)}.", file=sys.stderr)
        return 2
    for name in wanted:
        if tool(name) is None:
            _install(name)
    for name in wanted:
        print(f"{name:<10} {tool(name) or 'not to be had'}")
    return 0 if all(map(tool, wanted)) else 1


def _install(name: str) -> None:
    folder = HOME / name
    if name in _DEBIAN:
        command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", _DEBIAN[name]]
        if shutil.which("apt-get") is None or os.geteuid() != 0:
            print(f"{name}: as root, run {' '.join(command)}")
            return
        _run(command)
    elif name in _PYPI:
        _run([sys.executable, "-m", "venv", str(folder)])
        if _run([str(folder / "bin" / "pip"), "install", "-q", _PYPI[name]]):
            (folder / "ready").touch()
    elif shutil.which("npm") is not None:
        folder.mkdir(parents=True, exist_ok=True)
        _run(["npm", "init", "-y"], folder)
        _run(["npm", "install", "--no-audit", "--no-fund", *_NPM[name]], folder)
        if name == "wordpress":
            (folder / "entry.mjs").write_text(_ENTRY)
            (folder / "bundle.mjs").write_text(_BUNDLE)
            _run(["node", "bundle.mjs"], folder)


def _run(command: list[str], folder: Path | None = None) -> bool:
    print("+", " ".join(command), flush=True)
    done = subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
