workbook-too-many-rows = Eine Arbeitsmappe kann so viele Zeilen nicht aufnehmen.
workbook-not-written = Die Arbeitsmappe konnte nicht geschrieben werden.
workbook-choose-csv = Wählen Sie stattdessen CSV.
