from PyQt5.QtTest import *
