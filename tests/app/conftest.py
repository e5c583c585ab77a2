"""What every test of the window needs before there is a QApplication."""

from writer.app.preview.scheme import register

register()
