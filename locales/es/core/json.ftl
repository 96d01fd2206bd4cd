## A file that a person chose and that cannot be read. $what is a "file-kind-…", $fault a "json-….shown", $place several "json-entry" and names.

json-file-empty = Este archivo ({ $what }) está vacío.
json-file-cut-off = Este archivo ({ $what }) está cortado: falta el final.
json-file-damaged = Este archivo ({ $what }) está dañado o es de otro tipo: a partir de la línea { $line } no se puede interpretar.
json-file-unusable = Este archivo ({ $what }) no se puede usar: { $fault }.
    .placed = Este archivo ({ $what }) no se puede usar: { $fault }, en { $place }.
    .in-line = Este archivo ({ $what }) no se puede usar: { $fault } (línea { $line }).
    .placed-in-line = Este archivo ({ $what }) no se puede usar: { $fault }, en { $place } (línea { $line }).
json-entry = entrada { $nth }
json-own-name = un nombre propio

## What a program sent and that cannot be read. $what is the name of an argument, $place a path into it, $fault one of those below.

json-unreadable = «{ $what }» no se puede leer: { $fault }.
    .placed = «{ $what }» no se puede leer en { $place }: { $fault }.

## A file that somebody wrote by hand. $place is a path into it, $fault a "json-….shown" or the line below.

json-written = El archivo no se puede usar ({ $what }): { $fault } (línea { $line }).
    .placed = El archivo no se puede usar ({ $what }): { $fault } en { $place } (línea { $line }).
json-written-unknown-key = no existe la clave «{ $key }»

## Faults: for somebody who writes a program, and for somebody who only has the file.

json-missing = falta una clave
    .shown = falta «{ $name }»
json-unknown-key = una clave no se conoce
    .shown = hay algo que no debe estar ahí
json-unknown-word = una palabra no se conoce
    .shown = hay una palabra que no se conoce
json-twice = una clave aparece dos veces
    .shown = algo aparece dos veces
json-wrong-value = un valor no es adecuado
    .shown = hay algo distinto de lo que corresponde
json-unexpected = no es lo que se espera
    .shown = hay algo distinto de lo que corresponde
json-add-key = Añada la clave { $name }.
json-expected = Aquí se espera: { $expected }.
json-look = Busque una coma, una comilla o un corchete que falte.

## What is expected.

json-object = un objeto entre llaves
json-list = una lista entre corchetes
json-text = un texto entre comillas
json-boolean = true o false
json-natural = un número entero no negativo
json-whole = un número entero
json-number = un número
json-one-of = uno de { $list }
json-either = { $first } o { $second }

## Kinds of files: what one is called within a sentence, and what to do with one that cannot be read.

file-kind-survey = encuesta
    .advice = Si alguien modificó el archivo a mano, busque ahí; si no, guárdelo o expórtelo de nuevo donde se creó.
file-kind-programme = programa
    .advice = Abra una copia anterior del archivo o guarde de nuevo el programa donde aún se abra.
file-kind-programmes-answers-to-a-survey = respuestas del programa a una encuesta
    .advice = Abra una copia anterior del archivo o guarde de nuevo el programa donde aún se abra.
file-kind-questionnaire = cuestionario
    .advice = Pida a quien lo envió que lo envíe de nuevo; también puede escribirle lo que dice esta página.
file-kind-audit-record = registro de auditoría
    .advice = Elija el archivo tal como se guardó: un registro modificado desde entonces no prueba nada.
