"""The catalogue for other programs: schema.org in JSON-LD, LHÉO in XML, sessions as iCalendar."""
