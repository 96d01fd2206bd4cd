## What is said of the rows and cells of a list of people. $count is how many.

cells-row-without-person = { $count ->
    [one] { $count } fila no tiene identificador, nombre ni correo electrónico y se omite
   *[other] { $count } filas no tienen identificador, nombre ni correo electrónico y se omiten
}.
    .advice = No hay que hacer nada con los totales y las notas bajo la tabla. En los demás casos, indique de quién se trata.
cells-name-blank = Falta el nombre de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}, aunque otras celdas están rellenadas.
    .advice = Complete los nombres o elimine estas filas si no corresponden a nadie.
cells-name-half = Falta el nombre de pila o el apellido de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}.
    .advice = No hay que hacer nada con quienes tienen un solo nombre. En los demás casos, complete el otro.
cells-id-made = { $count ->
    [one] { $count } fila no tiene
   *[other] { $count } filas no tienen
} identificador ni correo electrónico; el número de fila sirve de identificador.
    .advice = Añada identificadores al archivo: con números de fila no es posible comparar un archivo más reciente con este.
cells-id-from-email = { $count ->
    [one] { $count } fila no tiene
   *[other] { $count } filas no tienen
} identificador; el correo electrónico sirve de identificador.
    .advice = No hay que hacer nada, salvo que otras filas se refieran a estas personas por un identificador.
cells-id-rounded = { $count ->
    [one] { $count } identificador parece redondeado
   *[other] { $count } identificadores parecen redondeados
} por una hoja de cálculo (1,23E+11).
    .advice = Exporte de nuevo el archivo con la columna de identificadores como texto: las últimas cifras se han perdido.
cells-name-marks = { $count ->
    [one] { $count } indicación junto a un nombre (un estado, pronombres) se ha separado y consta
   *[other] { $count } indicaciones junto a un nombre (un estado, pronombres) se han separado y constan
} en una columna propia.
    .advice = No hay que hacer nada. Si forman parte de los nombres, déjelos como están.
    .keep = Dejar los nombres como están
cells-name-of-company = { $count ->
    [one] { $count } nombre contiene una forma jurídica (GmbH, S. L.) y se ha conservado tal cual
   *[other] { $count } nombres contienen una forma jurídica (GmbH, S. L.) y se han conservado tal cual
}.
    .advice = Indique el nombre de la persona en el archivo o quite la fila si no es una persona.
cells-email-unreadable = { $count ->
    [one] { $count } celda de la columna de correo no contiene una dirección y se ha dejado
   *[other] { $count } celdas de la columna de correo no contienen una dirección y se han dejado
} en blanco.
    .advice = Corrija las celdas o asigne la columna a otra cosa.
cells-role-unreadable = { $count ->
    [one] { $count } celda de la columna de roles no indica
   *[other] { $count } celdas de la columna de roles no indican
} ni mentor ni mentee; estas personas no participan.
    .advice = Escriba mentor, mentee o ambos, o indique en «Roles» qué significa cada valor.
cells-role-blank = { $count ->
    [one] { $count } persona no tiene rol; no participa y permanece
   *[other] { $count } personas no tienen rol; no participan y permanecen
} en las líneas jerárquicas.
    .advice = No hay que hacer nada si es intencionado.
cells-level-blank = { $count ->
    [one] { $count } persona no tiene
   *[other] { $count } personas no tienen
} nivel.
    .advice = Una regla sobre niveles deja pasar los valores en blanco, salvo que indique lo contrario. Complete los niveles donde importen.
cells-level-unplaced = { $count ->
    [one] { $count } persona tiene un grado o cargo que no corresponde a ningún nivel; su nivel
   *[other] { $count } personas tienen un grado o cargo que no corresponde a ningún nivel; su nivel
} queda en blanco.
    .advice = Asigne estos valores a un nivel.
cells-zone-abbreviation = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} una zona horaria con una abreviatura; se ha tomado el lugar donde se usa, con su horario de verano.
    .advice = No hay que hacer nada si es correcto. Es más seguro indicar una ciudad o un nombre como Europe/Madrid.
cells-zone-offset = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} una diferencia fija respecto a UTC, que no contempla el horario de verano.
    .advice = Indique una ciudad o un nombre como Europe/Madrid; de lo contrario, las horas no coincidirán durante medio año.
cells-zone-ambiguous = { $count ->
    [one] { $count } celda contiene una abreviatura que designa varias zonas horarias y se ha dejado
   *[other] { $count } celdas contienen una abreviatura que designa varias zonas horarias y se han dejado
} en blanco.
    .advice = Indique una ciudad o un nombre como Asia/Kolkata.
cells-zone-unknown = { $count ->
    [one] { $count } celda contiene una zona horaria desconocida y se ha dejado
   *[other] { $count } celdas contienen una zona horaria desconocida y se han dejado
} en blanco.
    .advice = Indique una ciudad mayor de la misma zona o un nombre como Europe/Madrid.
cells-language-unknown = { $count ->
    [one] { $count } idioma no figura en la lista de idiomas y se ha conservado
   *[other] { $count } idiomas no figuran en la lista de idiomas y se han conservado
} tal cual.
    .advice = Compruebe la ortografía: los idiomas solo coinciden si están escritos igual.
cells-language-level = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} con qué nivel se habla un idioma; solo se tiene en cuenta el idioma.
    .advice = Quite los idiomas que no basten para mantener una conversación.
cells-strength-outside = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} una intensidad fuera de 1 a 3; lo que pasa de 3 cuenta como 3 y lo vacío como 1.
    .advice = Use 1 (un poco), 2 y 3 (mucho).
cells-hours-unreadable = { $count ->
    [one] { $count } celda con horarios no se ha podido leer
   *[other] { $count } celdas con horarios no se han podido leer
}: estas personas cuentan como si no hubieran indicado nada. Lo que escribieron se conserva junto a ellas.
    .advice = Escriba los horarios así: lun. 09:00-12:00; jue. 14:00-16:00.
cells-hours-not-known = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} que el horario no está fijado («a convenir», «por definir»): cuenta como desconocido. El texto se conserva junto a la persona.
    .advice = No hay que hacer nada, salvo que el horario ya se conozca.
cells-hours-half-of-day = { $count ->
    [one] { $count } celda contiene
   *[other] { $count } celdas contienen
} horas anteriores a las siete sin indicar mañana o tarde, como 2-4. Se toman como de la tarde.
    .advice = Indique qué mitad del día se quiere decir en este archivo.
    .afternoon = Por la tarde
    .written = Antes de las siete de la mañana, como está escrito
cells-hours-beside-24-hour = { $count ->
    [one] { $count } celda contiene
   *[other] { $count } celdas contienen
} horas anteriores a las siete sin indicar mañana o tarde, como 2-4. Las horas contiguas siguen el formato de 24 horas, así que se toman como de madrugada.
    .advice = Indique qué mitad del día se quiere decir en este archivo.
cells-hours-turned = { $count ->
    [one] { $count } celda contiene
   *[other] { $count } celdas contienen
} horas que terminan antes de empezar, como 9-5; el final se sitúa por la tarde (09:00-17:00).
    .advice = No hay que hacer nada si es correcto.

## $words is a list of sentences of hours.ftl ("lunch is 12:00-13:00"), with semicolons between them.

cells-hours-in-words = { $count ->
    [one] { $count } celda indica
   *[other] { $count } celdas indican
} horas con palabras: { $words }.
    .advice = No hay que hacer nada si eso es lo que se quiere decir.
cells-capacity-unreadable = { $count ->
    [one] { $count } celda con un número de parejas no se ha podido leer y se ha dejado
   *[other] { $count } celdas con un número de parejas no se han podido leer y se han dejado
} en blanco.
    .advice = Escriba un número (2) o un mínimo y un máximo (1-3).
