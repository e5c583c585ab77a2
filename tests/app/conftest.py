"""What every test of the window needs before there is a QApplication."""

from writer.app.checking import checking
from writer.app.preview.scheme import register

register()
checking.PATIENCE = 30_000  # a loaded machine is slow
