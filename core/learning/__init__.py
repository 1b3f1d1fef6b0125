"""Learning from verdicts: what a person answered of some places, told of all others.

A suggestion is never written as a verdict.
"""
