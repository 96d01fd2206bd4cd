workbook-too-many-rows = A workbook cannot hold this many rows.
workbook-not-written = The workbook could not be written.
workbook-choose-csv = Choose CSV instead.
