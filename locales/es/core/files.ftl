## Files that cannot be read.

files-damaged-file = Este libro está dañado o incompleto.
    .advice = Ábralo en una hoja de cálculo, guárdelo de nuevo y elija ese archivo.
files-too-big-inflated = Al descomprimirse, este archivo ocupa mucho más de lo que contiene un libro de personas.
    .advice = Copie solo la tabla en un libro nuevo o guárdela como CSV, y elija ese archivo.
files-password = Este archivo está protegido con una contraseña.
    .advice = Ábralo en una hoja de cálculo, guárdelo sin contraseña y elija ese archivo.
files-xml-refused = Este libro está construido de un modo que ninguna hoja de cálculo utiliza.
    .advice = Ábralo en una hoja de cálculo, guárdelo de nuevo y elija ese archivo.
files-sheet-unknown = El libro no tiene ninguna hoja con ese nombre.
    .advice = Elija una de sus hojas.
files-no-sheet = El libro no tiene ninguna hoja visible con celdas.
    .advice = Muestre la hoja que contiene las personas, guarde el libro y elíjalo de nuevo.
files-encoding-unsupported = Este archivo de texto está en UTF-32, que no se admite.
    .advice = Guárdelo como CSV UTF-8 y elija ese archivo.
files-nul = Este archivo contiene caracteres NUL, así que no es un archivo de texto o está dañado.
    .advice = Expórtelo de nuevo como CSV UTF-8 o XLSX y elija ese archivo.
files-encoding-unknown = Esa codificación no se conoce.
    .advice = Elija una de la lista, por ejemplo UTF-8 o windows-1252.
files-delimiter-unknown = El separador debe ser un solo carácter que no sea letra, cifra, comilla ni salto de línea.
    .advice = Elija coma, punto y coma, tabulador o barra vertical.
files-not-a-table = Este archivo no contiene ni texto ni un libro de cálculo.
    .advice = Elija un archivo CSV o una hoja de cálculo.
files-is-text-document = Este archivo es un documento de texto, no una tabla.
files-is-presentation = Este archivo es una presentación, no una tabla.
files-is-archive = Este archivo es un archivo comprimido, no una tabla.
files-is-old-document = Este archivo es un documento ofimático antiguo, no una tabla.
files-is-pdf = Este archivo es un documento PDF, no una tabla.
files-is-parquet = Este archivo es un archivo Parquet, no una tabla.
files-is-postscript = Este archivo es un documento PostScript, no una tabla.
files-is-stata = Este archivo es un archivo de datos de Stata, no una tabla.
files-is-compressed = Este archivo es un archivo comprimido, no una tabla.
files-is-database = Este archivo es una base de datos, no una tabla.
files-is-film = Este archivo es un vídeo, no una tabla.
files-is-media = Este archivo es una imagen, un sonido o un vídeo, no una tabla.
files-is-picture = Este archivo es una imagen, no una tabla.
files-is-program = Este archivo es un programa informático, no una tabla.
files-is-sealed = Este archivo es un archivo protegido, no una tabla.
files-is-sound-or-film = Este archivo es un sonido o un vídeo, no una tabla.
files-is-sound = Este archivo es un sonido, no una tabla.
files-is-spss = Este archivo es un archivo de datos de SPSS, no una tabla.
files-numbers-unsupported = Es un documento de Numbers, que no se admite.
    .advice = Ábralo en Numbers, expórtelo a Excel o CSV y elija ese archivo.
files-html = Este archivo es una página web, diga lo que diga su nombre.
    .advice = Ábralo en una hoja de cálculo, guárdelo como XLSX o CSV y elija ese archivo.
files-xml = Este archivo es XML, que no se admite.
    .advice = Ábralo en una hoja de cálculo, guárdelo como XLSX o CSV y elija ese archivo.
files-xlsb-unsupported = Es un libro binario de Excel (XLSB), que no se admite.
    .advice = Ábralo en una hoja de cálculo, guárdelo como XLSX y elija ese archivo.
files-xls-too-old = Este libro es de un formato anterior a Excel 97 o no es un libro de cálculo.
    .advice = Ábralo en una hoja de cálculo, guárdelo como XLSX y elija ese archivo.
files-unclosed-quote = Una comilla que se abre en la línea { $line } no se cierra nunca.
    .advice = Abra el archivo en un editor de texto, cierre o quite esa comilla y vuelva a leerlo.
files-empty-file = Este archivo está vacío.
    .advice = Elija un archivo con una fila de encabezados y una fila por persona.
files-empty-sheet = Esta hoja no tiene celdas.
    .advice = Elija un archivo con una fila de encabezados y una fila por persona.

## Files that are larger than what is read. $limit is how much is.

files-too-big = Este archivo supera los { $limit } MB.
    .advice = Quite las columnas que no hagan falta o divida el archivo.
files-too-much-text = Las celdas de esta hoja muestran más de { $limit } MB de texto.
    .advice = Quite las filas y columnas que no hagan falta o divida el archivo.
files-headers-too-long = Los encabezados de este archivo son demasiado largos para tantas filas.
    .advice = Acorte los encabezados o quite las columnas que no hagan falta.
files-too-many-people = Este archivo tiene { $rows } filas de personas; se leen como máximo { $limit }.
    .advice = Quite a quienes no participan o divida el archivo.
files-too-many-columns = Este archivo tiene más de { $limit } columnas.
    .advice = Quite las columnas que no hagan falta o elija otro separador.
files-too-many-sheets = Este libro tiene más de { $limit } hojas.
    .advice = Copie solo la tabla en un libro nuevo y lea ese.
files-too-many-cells = Este archivo tiene más de { $limit } celdas.
    .advice = Quite las filas y columnas que no hagan falta o divida el archivo.
files-too-spread = Las celdas usadas de esta hoja están demasiado separadas para formar una tabla.
    .advice = Copie solo la tabla en un libro nuevo y lea ese.

## What is odd in a file that was read. $count is how many.

files-other-sheets = El libro tiene { $count ->
    [one] { $count } hoja más, que no se ha leído
   *[other] { $count } hojas más, que no se han leído
}.
    .advice = Elija otra hoja si las personas están allí.
files-hidden-sheets = El libro tiene { $count ->
    [one] { $count } hoja oculta, que no se ha leído
   *[other] { $count } hojas ocultas, que no se han leído
}.
    .advice = Elija otra hoja si las personas están allí.
files-read-sheet = Leer la hoja { $sheet }
files-sheets-missing = { $count ->
    [one] { $count } hoja figura en la lista de este libro, pero el archivo no la contiene
   *[other] { $count } hojas figuran en la lista de este libro, pero el archivo no las contiene
}.
    .advice = Guarde de nuevo el libro en su origen si las personas están en una de ellas.
files-formats-missing = El archivo no contiene cómo muestra este libro sus números: las fechas son números de día y faltan los ceros iniciales de los identificadores.
    .advice = Abra el libro en una hoja de cálculo, guárdelo de nuevo y elija ese archivo.
files-formulas = { $count ->
    [one] { $count } celda contiene una fórmula; se ha leído su último valor guardado
   *[other] { $count } celdas contienen fórmulas; se han leído sus últimos valores guardados
}.
    .advice = Haga que la hoja de cálculo recalcule y guarde el libro si los valores pueden estar desfasados.
files-formulas-without-value = { $count ->
    [one] { $count } fórmula no tiene valor guardado, así que su celda está
   *[other] { $count } fórmulas no tienen valor guardado, así que sus celdas están
} en blanco.
    .advice = Abra el libro en una hoja de cálculo, guárdelo y elíjalo de nuevo.
files-long-numbers = { $count ->
    [one] { $count } número tiene
   *[other] { $count } números tienen
} más de 15 cifras: la hoja de cálculo ha perdido las últimas.
    .advice = Los números que identifican a personas deben guardarse como texto: vuelva a tomarlos de su origen.
files-cells-twice = { $count ->
    [one] { $count } posición de esta hoja contiene
   *[other] { $count } posiciones de esta hoja contienen
} más de una celda; se ha leído la última.
    .advice = El archivo se escribió o modificó mal: compare estas celdas con su origen.
files-merged-cells = { $count ->
    [one] { $count } celda está combinada
   *[other] { $count } celdas están combinadas
} en varias filas; cada una de estas filas toma su valor.
    .advice = No hay que hacer nada, salvo que un valor fuera solo para una fila.
files-hidden-rows = { $count ->
    [one] { $count } fila está oculta o filtrada en el libro; también se ha leído
   *[other] { $count } filas están ocultas o filtradas en el libro; también se han leído
}.
    .advice = Si no deben participar, elimínelas del archivo o deje fuera a estas personas.
files-hidden-columns = { $count ->
    [one] { $count } columna está oculta en el libro; también se ha leído
   *[other] { $count } columnas están ocultas en el libro; también se han leído
}.
    .advice = No las asigne a nada si deben quedar fuera.
files-encoding-unclear = Las letras de este archivo distintas de la A a la Z pueden leerse de dos maneras.
    .advice = Mire las muestras y elija la lectura en la que los nombres se escriben como deben.
files-damaged-text = { $count ->
    [one] { $count } carácter de este archivo está dañado y se muestra
   *[other] { $count } caracteres de este archivo están dañados y se muestran
} como �.
    .advice = Léalo con otra codificación; si los nombres siguen viéndose mal, exporte de nuevo el archivo como CSV UTF-8.
files-damaged-characters = { $count ->
    [one] { $count } celda contiene caracteres dañados, que se muestran
   *[other] { $count } celdas contienen caracteres dañados, que se muestran
} como �.
    .advice = Corrija estas celdas en el libro o haga que lo genere de nuevo el programa de origen.
files-wrong-decode = { $count ->
    [one] { $count } lugar parece
   *[other] { $count } lugares parecen
} tener letras mal decodificadas (una tilde como dos signos).
    .advice = Lea de nuevo el archivo como se propone y compare las muestras.
    .undo = Deshacer la decodificación errónea
files-read-as = Leer como { $encoding }

## $limit is how many characters a header may have.

files-long-headers = { $count ->
    [one] { $count } encabezado tiene
   *[other] { $count } encabezados tienen
} más de { $limit } caracteres; el resto se ha omitido.
    .advice = Dé a estas columnas encabezados más cortos.
files-no-header = Ninguna fila parece contener encabezados de columna.
    .advice = Indique qué fila contiene los encabezados o que no hay ninguno.
    .row = La fila { $row } contiene los encabezados
    .none = No hay encabezados
files-empty-headers = { $count ->
    [one] { $count } columna tiene celdas, pero no
   *[other] { $count } columnas tienen celdas, pero no
} encabezado.
    .advice = Se nombran por sus letras; asígnelas o ignórelas.
files-duplicate-headers = { $count ->
    [one] { $count } encabezado aparece
   *[other] { $count } encabezados aparecen
} más de una vez.
    .advice = Los posteriores llevan un número, como Correo (2).
files-two-row-header = Puede que los encabezados ocupen dos filas.
    .advice = Si la fila bajo los encabezados forma parte de ellos, una las dos.
    .join = Unir dos filas de encabezados
files-rows-above-header = { $count ->
    [one] { $count } fila por encima de los encabezados se ha omitido
   *[other] { $count } filas por encima de los encabezados se han omitido
}.
    .advice = Si una de ellas contiene los encabezados, elija otra fila de encabezados.
files-dates-unclear = { $count ->
    [one] { $count } columna contiene
   *[other] { $count } columnas contienen
} fechas que pueden leerse con el día o con el mes primero.
    .advice = Indique qué orden usa el archivo; hasta entonces, estas celdas quedan como texto.
    .day-first = Primero el día (31/12/2026)
    .month-first = Primero el mes (12/31/2026)
files-dates-mixed = { $count ->
    [one] { $count } fecha no sigue
   *[other] { $count } fechas no siguen
} el orden de las demás de la columna.
    .advice = Estas celdas quedan como texto: corríjalas en el archivo o deje fuera la columna.
files-stray-quotes = { $count ->
    [one] { $count } fila contiene
   *[other] { $count } filas contienen
} comillas en medio de una celda.
    .advice = Se han conservado como texto; compruebe que estas filas tengan las celdas correctas en las columnas correctas.
files-blank-rows = { $count ->
    [one] { $count } fila en blanco se ha omitido
   *[other] { $count } filas en blanco se han omitido
}.
    .advice = No hay que hacer nada.
files-repeated-headers = { $count ->
    [one] { $count } fila repite los encabezados y se ha omitido
   *[other] { $count } filas repiten los encabezados y se han omitido
}.
    .advice = No hay que hacer nada.
files-header-only = Hay encabezados, pero ninguna fila debajo.
    .advice = Elija el archivo o la hoja que contiene las personas.
files-short-rows = { $count ->
    [one] { $count } fila tiene
   *[other] { $count } filas tienen
} menos celdas que encabezados.
    .advice = Las celdas que faltan se toman como vacías.
files-long-rows = { $count ->
    [one] { $count } fila tiene
   *[other] { $count } filas tienen
} más celdas que encabezados.
    .advice = Un separador dentro de una celda sin comillas desplaza las celdas siguientes: revise estas filas.

## $limit is how many characters a cell may have.

files-long-cells = { $count ->
    [one] { $count } celda tenía
   *[other] { $count } celdas tenían
} más de { $limit } caracteres, el máximo de una celda; el resto se ha omitido.
    .advice = Una comilla perdida puede convertir muchas celdas en una sola: revise estas filas.
files-control-characters = { $count ->
    [one] { $count } celda contiene
   *[other] { $count } celdas contienen
} caracteres de control, que ningún teclado escribe y ninguna página muestra.
    .advice = Algo falló al escribir el archivo: vuelva a teclear estas celdas.
files-dates-among-text = { $count ->
    [one] { $count } celda es una fecha
   *[other] { $count } celdas son fechas
} en una columna de textos.
    .advice = Las hojas de cálculo convierten códigos como 1-3 en fechas: revise estas celdas y guárdelas como texto.
files-error-cells = { $count ->
    [one] { $count } celda contiene
   *[other] { $count } celdas contienen
} un valor de error como #N/D.
    .advice = Corrija las fórmulas en el libro o deje estas celdas en blanco.
files-rounded = { $count ->
    [one] { $count } celda muestra un número distinto del que contiene
   *[other] { $count } celdas muestran un número distinto del que contienen
} (2,4 como 2).
    .advice = Los identificadores, los códigos y los demás textos se toman como se muestran; los niveles, los números de parejas y las respuestas, como los contiene el libro.
files-percent = { $count ->
    [one] { $count } celda muestra
   *[other] { $count } celdas muestran
} un número en porcentaje (0,73 como 73 %).
    .advice = Como textos se toman tal como se muestran; donde hace falta un número, como en una respuesta, es el que contiene el libro (0,73).
files-footer-rows = { $count ->
    [one] { $count } fila al final parece un total o una nota y se ha omitido
   *[other] { $count } filas al final parecen totales o notas y se han omitido
}.
    .advice = Si son personas, léalas.
    .read = Leer también estas filas

## $first and $second are "files-comma" and so on.

files-delimiter-unclear = Las columnas de este archivo pueden separarse por { $first } o por { $second }.
    .advice = Mire la vista previa y elija el que dé sus columnas.
    .split = Separar por { $first }
files-comma = coma
files-semicolon = punto y coma
files-tab = tabulador
files-vertical-bar = barra vertical
files-that-character = ese carácter
