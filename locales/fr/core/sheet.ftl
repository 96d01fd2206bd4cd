workbook-too-many-rows = Un classeur ne peut pas contenir autant de lignes.
workbook-not-written = Le classeur n’a pas pu être créé.
workbook-choose-csv = Choisissez plutôt le format CSV.
