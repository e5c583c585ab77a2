"""How large the window and its parts are, in pixels: known before any of them is made."""

SMALLEST = (760, 480)  # the window, where the screen has that much
BORDERS = (8, 44)  # what the desktop draws around it
FIRST_SIZE = (1440, 900)
WIDTHS = (236, 684, 520)  # of outline, manuscript and page, at first
STRETCH = (0, 3, 2)  # their shares of room that is added
SIDE = (200, 420)  # what outline and problems are wide at least and at most
TOOLBAR = 46  # how high the toolbar is


def smallest_height(screen: int) -> int:
    """How high the window is at least on a screen that has ``screen`` pixels for it.

    Where all is drawn half as large again, a screen of 720 pixels has 480.
    """
    return min(SMALLEST[1], screen - BORDERS[1])
