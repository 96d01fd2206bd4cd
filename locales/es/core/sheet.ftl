workbook-too-many-rows = Un libro de cálculo no admite tantas filas.
workbook-not-written = No se ha podido crear el libro de cálculo.
workbook-choose-csv = Elija CSV en su lugar.
