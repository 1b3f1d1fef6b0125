from PyQt5.sip import isdeleted as isdeleted
from PyQt5.sip import simplewrapper

def unwrapinstance(obj: simplewrapper) -> int: ...  # PyQt5-stubs say that it returns nothing
