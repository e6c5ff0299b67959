"""A training path taken home: kept without its person, and written as calendar, timeline and sheet."""
