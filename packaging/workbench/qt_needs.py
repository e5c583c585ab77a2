"""What lies under Qt on Linux, and what Debian and Ubuntu call it.

Qt comes with the Python packages; the X, sound, font and security libraries that it stands on do
not, and a fresh server or container has none of them.
"""

from collections.abc import Iterable

# What a window with a page in it loads, relative to the PySide6 package.
CORE_FILES = (
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtWebEngineWidgets.abi3.so",
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/libexec/QtWebEngineProcess",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/imageformats/*.so",
    "Qt/plugins/iconengines/*.so",
)
# What it loads besides when it is to be seen on a screen.
SCREEN_FILES = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/platforminputcontexts/*.so",
    "Qt/plugins/wayland-*/*.so",
)

# What those files ask the system for (readelf -d, PySide6 6.11 for x86_64).
CORE_PACKAGES = {
    "libasound.so.2": "libasound2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libsmime3.so": "libnss3",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libX11.so.6": "libx11-6",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb.so.1": "libxcb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SCREEN_PACKAGES = {
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What other versions of Qt and those libraries themselves have been seen to ask for.
OTHER_PACKAGES = {
    "libatk-1.0.so.0": "libatk1.0-0",
    "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
    "libatspi.so.0": "libatspi2.0-0",
    "libcairo.so.2": "libcairo2",
    "libcups.so.2": "libcups2",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libGLdispatch.so.0": "libglvnd0",
    "libGLESv2.so.2": "libgles2",
    "libGLX.so.0": "libglx0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libICE.so.6": "libice6",
    "libk5crypto.so.3": "libk5crypto3",
    "libkrb5.so.3": "libkrb5-3",
    "libOpenGL.so.0": "libopengl0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpci.so.3": "libpci3",
    "libplc4.so": "libnspr4",
    "libplds4.so": "libnspr4",
    "libpng16.so.16": "libpng16-16",
    "libpulse.so.0": "libpulse0",
    "libSM.so.6": "libsm6",
    "libssl3.so": "libnss3",
    "libsystemd.so.0": "libsystemd0",
    "libXau.so.6": "libxau6",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libXcursor.so.1": "libxcursor1",
    "libXi.so.6": "libxi6",
    "libXrender.so.1": "libxrender1",
    "libxshmfence.so.1": "libxshmfence1",
    "libXss.so.1": "libxss1",
}
PACKAGES = CORE_PACKAGES | SCREEN_PACKAGES | OTHER_PACKAGES

# These got the suffix t64 in Debian 13 and Ubuntu 24.04.
TIME64 = frozenset(
    {
        "libasound2",
        "libatk-bridge2.0-0",
        "libatk1.0-0",
        "libatspi2.0-0",
        "libcups2",
        "libglib2.0-0",
    }
)

# For a machine with no font at all: serif and sans for every script a story may hold, fixed width.
FONTS = ("fonts-dejavu-core", "fonts-noto-core")


def packages_for(libraries: Iterable[str], time64: bool) -> set[str]:
    """Debian's packages for those of ``libraries`` that the tables know."""
    known = {PACKAGES[name] for name in libraries if name in PACKAGES}
    return {f"{name}t64" if time64 and name in TIME64 else name for name in known}
