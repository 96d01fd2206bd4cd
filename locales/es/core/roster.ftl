## What is said of a list of people as a whole. $count is how many.

roster-field-twice = Varias columnas están asignadas a un campo que solo admite una; cuenta la primera.
    .advice = Asigne las demás a otra cosa.
roster-mapped-column-missing = { $count ->
    [one] { $count } columna de la asignación guardada no está
   *[other] { $count } columnas de la asignación guardada no están
} en este archivo.
    .advice = Compruebe la asignación: quizá los encabezados del archivo hayan cambiado.
roster-no-id-column = Ninguna columna contiene un identificador ni un correo electrónico; las personas reciben el número de su fila como identificador.
    .advice = Asigne una columna así si la hay: con números de fila no es posible comparar un archivo más reciente con este.
roster-duplicate-row = { $count ->
    [one] { $count } fila repite una fila anterior celda por celda y se omite
   *[other] { $count } filas repiten una fila anterior celda por celda y se omiten
}.
    .advice = No hay que hacer nada.
roster-duplicate-id = { $count ->
    [one] { $count } fila repite el identificador de otra fila y dice
   *[other] { $count } filas repiten el identificador de otra fila y dicen
} otra cosa.
    .advice = Elija qué filas cuentan. Por ahora es la primera de cada una.
    .first = Conservar la primera fila de cada uno
    .last = Conservar la última fila de cada uno
    .all = Conservar todas, como personas distintas
roster-duplicate-id-first = { $count ->
    [one] { $count } fila repite el identificador de otra fila y dice
   *[other] { $count } filas repiten el identificador de otra fila y dicen
} otra cosa; se ha conservado la primera fila de cada identificador.
    .advice = No hay que hacer nada más.
roster-duplicate-id-last = { $count ->
    [one] { $count } fila repite el identificador de otra fila y dice
   *[other] { $count } filas repiten el identificador de otra fila y dicen
} otra cosa en una fila posterior; se ha conservado la última fila de cada identificador.
    .advice = No hay que hacer nada más.
roster-duplicate-id-all = { $count ->
    [one] { $count } fila repite el identificador de otra fila y dice
   *[other] { $count } filas repiten el identificador de otra fila y dicen
} otra cosa; se toman como personas distintas, con un número tras el identificador.
    .advice = Compruebe que son personas distintas.
roster-name-marks-unknown = { $count ->
    [one] { $count } nombre lleva
   *[other] { $count } nombres llevan
} una indicación cuyo significado se desconoce.
    .advice = Una vez separadas, las indicaciones constan en una columna propia que las reglas pueden usar.
    .off = Separarlas de los nombres
    .keep = Forman parte de los nombres
roster-left-out = { $count ->
    [one] { $count } persona queda fuera del programa; permanece
   *[other] { $count } personas quedan fuera del programa; permanecen
} en las líneas jerárquicas.
    .advice = No hay que hacer nada.
roster-not-working = { $count ->
    [one] { $count } persona está ausente o se ha ido
   *[other] { $count } personas están ausentes o se han ido
} según una columna de estado.
    .advice = Déjelas fuera o acepte esto si participan de todos modos.
    .leave-out = Dejar fuera de la formación de parejas a { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
roster-not-working-by-name = { $count ->
    [one] { $count } persona está ausente o se ha ido
   *[other] { $count } personas están ausentes o se han ido
} según la indicación junto al nombre.
    .advice = Déjelas fuera o acepte esto si participan de todos modos.
roster-no-level-column = Ninguna columna indica el nivel jerárquico de las personas, así que el nivel de todas queda en blanco.
    .advice = Asigne al campo «Nivel» la columna con los grados o cargos. Sin niveles no se puede saber quién está por debajo de quién.
roster-several-ladders = Los grados tienen prefijos distintos; se colocan en una misma escala según sus números.
    .advice = Acéptelo si números iguales tienen el mismo rango, o mueva los grados a otros niveles.
    .same = Los números son comparables
roster-letter-grades = Los grados son letras; A se toma como el más bajo.
    .advice = Indique qué extremo es el superior.
    .lowest = A es el más bajo
    .highest = A es el más alto

## $count is how many levels.

roster-ladder-from-titles = Los cargos se han repartido en { $count ->
    [one] { $count } nivel
   *[other] { $count } niveles
} por palabras como «senior» y «director».
    .advice = Revise los niveles y mueva lo que esté mal colocado.
roster-many-levels = La columna de niveles tiene más de 60 valores distintos.
    .advice = Puede ser un salario u otro número. Asigne en su lugar la columna con los grados o cargos.
roster-title-variants = { $count ->
    [one] { $count } cargo parece
   *[other] { $count } cargos parecen
} otra grafía de uno que ya está en los niveles.
    .advice = Acepte los que signifiquen lo mismo; hasta entonces están en otro nivel o en ninguno.
    .all = Aceptar todos ({ $count })

## $above people stand above their managers, $below below.

roster-ladder-upside-down = { $above ->
    [one] { $above } persona tiene
   *[other] { $above } personas tienen
} un nivel superior al de su responsable y { $below } uno inferior: puede que los niveles estén invertidos.
    .advice = Aquí los niveles van hacia arriba: cuanto más alto, mayor rango.
    .turn = Invertir los niveles
    .keep = Están bien así
roster-similar-skills = { $count ->
    [one] { $count } par de competencias se escribe casi igual y cuenta
   *[other] { $count } pares de competencias se escriben casi igual y cuentan
} como distintas.
    .advice = Combine las que signifiquen lo mismo y deje las demás.

## Buttons of several findings: all proposals at once, and one of them. $from and $to are spellings out of the file.

roster-merge-all = Combinar todas ({ $count })
roster-is-the-same = «{ $from }» es «{ $to }»

## $list is several spellings in quotation marks with commas between them ("quoted").

roster-are-the-same = { $list } son «{ $to }»

## $column is the header of a column, or "roster-department", "roster-location".

roster-similar-values = { $count ->
    [one] { $count } valor de { $column } parece otra grafía de uno existente y cuenta como distinto
   *[other] { $count } valores de { $column } parecen otra grafía de uno existente y cuentan como distintos
}.
    .advice = Combine los que signifiquen lo mismo y deje los demás.
roster-department = Departamento
roster-location = Centro

## Who has which role.

roster-role-column-missing = La columna de la que deben salir los roles no está en este archivo; nadie tiene rol.
    .advice = Elija otra columna o derive los roles del nivel.
roster-role-unknown = Nada en este archivo indica quién es mentora o mentor y quién es mentee.
    .advice = Indíquelo para todo el archivo, elija la columna que lo dice o la columna con los niveles.
    .mentor = Todas las personas son mentoras
    .mentee = Todas las personas son mentees
    .both = Todas pueden ser ambas cosas

## $level is the lowest level of the mentees.

roster-role-proposed = Nada en este archivo indica quién es mentora o mentor y quién es mentee. Propuesta por nivel: mentees a partir del nivel { $level }.
    .advice = Elija una de estas propuestas o la columna que lo dice.
    .from = Mentees a partir del nivel { $level } (mentees: { $mentees }, mentoras y mentores: { $mentors })
roster-role-without-level = { $count ->
    [one] { $count } persona no tiene nivel, así que los roles por nivel la dejan
   *[other] { $count } personas no tienen nivel, así que los roles por nivel las dejan
} fuera.
    .advice = Asígneles un nivel o coloque sus cargos en los niveles.

## Published grades. $sources is a list of "roster-known-source", $placed of $count grades are of them.

roster-known-ladder = { $placed } de { $count ->
    [one] { $count } grado
   *[other] { $count } grados
} { $placed ->
    [one] corresponde a
   *[other] corresponden a
} { $sources }.
    .advice = No hay que hacer nada si es correcto.
    .asked = Se colocan como allí y no por sus números. Indique si es correcto.
    .yes = Estos son los niveles
roster-mixed-ladders = Los grados pertenecen a varias escalas publicadas, { $placed } de { $count ->
    [one] { $count } grado
   *[other] { $count } grados
} en total: { $sources }. Se proponen una junto a otra.
    .advice = Ninguna fuente dice qué escalones de escalas distintas tienen el mismo rango: revise los niveles, mueva lo que esté mal colocado y confírmelo.
    .yes = Una junto a otra, como se propone
roster-known-source = { $name } (fuente: { $source })
roster-ladder-plain = Solo por sus números
    .titles = Por las palabras que contienen

## Names and codes in the values of a column: "Engineering (Rui Novak)". $column is its header.

roster-unit-marks-unsure = { $count ->
    [one] { $count } valor de la columna «{ $column }» termina
   *[other] { $count } valores de la columna «{ $column }» terminan
} entre paréntesis con lo que puede ser el nombre de una persona, así que una unidad cuenta como varias.
    .advice = Indique si los nombres forman parte de las unidades.
    .managers = Son las personas responsables: separarlas
    .people = Son personas: separarlas
    .keep = Forman parte de las unidades
roster-unit-managers = Ninguna columna indica quién depende de quién, pero { $count ->
    [one] { $count } valor de la columna «{ $column }» nombra
   *[other] { $count } valores de la columna «{ $column }» nombran
} a alguien.
    .advice = Si las personas nombradas dirigen esas unidades, pueden tomarse como responsables de todos sus miembros.
    .yes = Son las personas responsables
    .no = No lo son
roster-unit-marks = Se ha separado un nombre o un código de { $count ->
    [one] { $count } valor
   *[other] { $count } valores
} de la columna «{ $column }» para que una unidad cuente como una.
    .advice = No hay que hacer nada, salvo que los nombres o códigos formen parte de las unidades.
    .keep = Dejar los valores como están

## Remarks.

roster-remarks-about-people = { $count ->
    [one] { $count } comentario parece
   *[other] { $count } comentarios parecen
} pedir o rechazar a alguien, o decir quién conoce a quién.
    .advice = Ninguna regla los lee. Léalos aquí o junto a las personas en «Parejas», y bloquee o excluya parejas donde lo pidan.

## People who may be one. $addresses is how many e-mail addresses they share.

roster-duplicate-email = { $count ->
    [one] { $count } persona comparte
   *[other] { $count } personas comparten
} { $addresses ->
    [one] un correo electrónico
   *[other] { $addresses } correos electrónicos
} (las mayúsculas no cuentan).
    .advice = Si son una sola persona, elimine una de las filas: tal como está, podría emparejarse dos veces.
roster-possible-duplicate = Los nombres de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
} solo se diferencian en mayúsculas, acentos, espacios o letras parecidas.
    .advice = Si dos filas son la misma persona, elimine una: tal como está, podría emparejarse dos veces.
roster-same-name = { $count ->
    [one] { $count } persona comparte
   *[other] { $count } personas comparten
} nombre con otra; se distinguen por su identificador.
    .advice = No hay que hacer nada si son personas distintas.
roster-similar-id = Los identificadores de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
} solo se diferencian en mayúsculas, caracteres ocultos o letras parecidas.
    .advice = Cuentan como personas distintas. Si son una sola, elimine una fila.
roster-hidden-characters = { $count ->
    [one] { $count } fila tiene
   *[other] { $count } filas tienen
} caracteres invisibles en el identificador, el nombre o el correo electrónico.
    .advice = Se muestran con una marca. Elimínelos en el origen si llegaron por error: los identificadores que solo se diferencian en ellos cuentan como distintos.

## Reporting lines and wishes.

roster-manager-ambiguous = { $count ->
    [one] { $count } fila nombra
   *[other] { $count } filas nombran
} a una persona responsable con un nombre o un correo que comparten varias; la línea se omite.
    .advice = Indique en estas filas el identificador o el correo de la persona responsable. Hasta entonces, nada las separa de ella.
roster-manager-id-differs = { $count ->
    [one] { $count } fila da
   *[other] { $count } filas dan
} el identificador de la persona responsable con otros ceros o mayúsculas que en su propia fila; se toman como iguales.
    .advice = Compruebe que una hoja de cálculo no haya quitado los ceros iniciales.
roster-wish-unknown = { $count ->
    [one] { $count } deseo de pareja no nombra a nadie de este archivo o nombra
   *[other] { $count } deseos de pareja no nombran a nadie de este archivo o nombran
} a varias personas.
    .advice = Indique identificadores o correos electrónicos. Los deseos sobre personas de otro archivo se encuentran al combinar los archivos.
roster-manager-self = { $count ->
    [one] { $count } persona figura como su propia responsable
   *[other] { $count } personas figuran como sus propias responsables
}; la línea se ignora.
    .advice = Correcto para la dirección de la organización. En los demás casos, indique la persona responsable real: hasta entonces, ninguna regla sobre líneas jerárquicas las separa de quienes están por encima.
roster-manager-cycle = { $count ->
    [one] { $count } persona está
   *[other] { $count } personas están
} en { $circles ->
    [one] un círculo
   *[other] { $circles } círculos
} de líneas jerárquicas.
    .advice = Corrija una persona responsable en cada círculo. Hasta entonces, cada persona de un círculo cuenta como superior a las demás, así que una regla sobre líneas jerárquicas impide emparejarlas entre sí.
roster-manager-missing = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} una persona responsable que no está en la lista de personas.
    .advice = Añada a las personas responsables (rol: ninguno) si la regla sobre líneas jerárquicas importa para ellas. Hasta entonces, las líneas terminan ahí y quienes dependen de la misma persona ausente cuentan como no relacionados.
roster-dotted-line-missing = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} una dependencia funcional de alguien que no está en la lista de personas.
    .advice = Estas dependencias se ignoran. Añada a las personas si importan.
roster-several-tops = { $count ->
    [one] { $count } persona dirige a otras y no tiene
   *[other] { $count } personas dirigen a otras y no tienen
} responsable.
    .advice = Correcto si hay varias organizaciones en un archivo. Si no, indique las personas responsables que faltan: quienes están bajo cúspides distintas cuentan como no relacionados.
roster-no-manager = { $count ->
    [one] { $count } persona no tiene
   *[other] { $count } personas no tienen
} ni responsable ni personas a cargo.
    .advice = Ninguna regla sobre líneas jerárquicas les afecta. Indique sus responsables si debe afectarles.

## $managers is how many managers there are with two ids.

roster-manager-two-ids = { $managers ->
    [one] { $managers } responsable tiene
   *[other] { $managers } responsables tienen
} dos identificadores y hay personas que dependen de ambos.
    .advice = Conserve un identificador y asígnele todas las personas a cargo. Hasta entonces, las dos mitades del equipo cuentan como no relacionadas.

## Several files as one list. $field is one of the fields below, or a header.

roster-merge-duplicate-id = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} un identificador que el mismo archivo da dos veces; cuenta el primero.
    .advice = Resuelva primero los identificadores repetidos en el archivo.
roster-both-roles = { $count ->
    [one] { $count } persona está
   *[other] { $count } personas están
} en los dos archivos: mentora o mentor y mentee a la vez.
    .advice = No hay que hacer nada si es intencionado.
roster-merge-conflict = En el caso de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}, un archivo posterior indica otra cosa ({ $field }); cuenta el primer archivo.
    .advice = Corrija uno de los archivos o edite aquí a estas personas.
roster-field-name = nombre
roster-field-email = correo electrónico
roster-field-manager = responsable
roster-field-department = departamento
roster-field-location = centro
roster-field-timezone = zona horaria
roster-field-level = nivel
roster-field-availability = disponibilidad

## A newer list against an older one.

roster-id-changed = { $count ->
    [one] { $count } persona incorporada tiene
   *[other] { $count } personas incorporadas tienen
} el correo electrónico de alguien que salió con otro identificador.
    .advice = Si se han renumerado los identificadores, conserve los antiguos en el archivo: las parejas y el historial dependen de ellos.
roster-id-may-have-changed = { $count ->
    [one] { $count } persona incorporada tiene
   *[other] { $count } personas incorporadas tienen
} el nombre de alguien que salió con otro identificador.
    .advice = Si son las mismas personas, conserve los identificadores antiguos en el archivo: las parejas y el historial dependen de ellos.
roster-role-mentor = mentora o mentor
roster-role-mentee = mentee
roster-role-both = ambos
roster-role-none = ninguno

## How many partners somebody takes, as mentor, as mentee, and in all.

roster-capacity-mentor = mentora o mentor { $least }-{ $most }
roster-capacity-mentee = mentee { $least }-{ $most }
roster-capacity-total = { $count } en total

## People without their file.

people-blank-id = { $count ->
    [one] { $count } persona no tiene
   *[other] { $count } personas no tienen
} identificador.
    .advice = Cada persona necesita un identificador propio.
people-duplicate-id = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} un identificador que ya tiene otra.
    .advice = Dé a cada persona un identificador propio: antes no se pueden formar parejas.
people-hours-unreadable = No se puede leer el horario de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}.
    .advice = Escriba los horarios así: lun. 09:00-12:00, jue. 14:00-16:00.
people-zone-unknown = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} una zona horaria desconocida.
    .advice = Use un nombre como Europe/Madrid.
people-capacity-unreadable = En el caso de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}, el número mínimo de plazas supera al máximo.
    .advice = Corrija los dos números.
people-wish-unknown = { $count ->
    [one] { $count } persona desea
   *[other] { $count } personas desean
} una pareja que no está en la lista de personas.
    .advice = Estos deseos se ignoran. Añada a las personas o corrija los identificadores.

## Who cannot be matched, whatever the rules.

roster-cannot-no-mentors = Nadie puede ser mentora o mentor, así que ninguna persona mentorizada puede tener pareja.
roster-cannot-no-mentees = Nadie puede ser mentee, así que ninguna mentora o mentor puede tener pareja.
roster-cannot-no-mentee-above = Estas mentoras y mentores no tienen ninguna persona mentorizada en un nivel superior.
roster-cannot-no-mentor-below = Estas personas mentorizadas no tienen ninguna mentora o mentor en un nivel inferior.
roster-cannot-neither-above-nor-below = Estas personas pueden ser mentoras o mentees, pero no tienen pareja en un nivel superior ni inferior.
roster-cannot-no-common-language = Estas personas no comparten idioma con nadie del otro lado.

## Pairs from a file.

pairs-file-one-column = Un archivo de parejas necesita una columna de mentoras y mentores y otra de mentees.
    .advice = Incluya dos columnas con los encabezados Mentor y Mentee, con identificadores, correos electrónicos o nombres.
pairs-file-columns = Ningún encabezado indica quién es mentora o mentor; la primera columna se toma como mentoras y mentores, la segunda como mentees.
    .advice = Indique qué columna contiene las mentoras y los mentores.
    .first = La primera columna contiene las mentoras y los mentores
    .second = La segunda columna contiene las mentoras y los mentores
pairs-file-ambiguous = { $count ->
    [one] { $count } persona se nombra con un nombre o un correo que tienen varias; la pareja se omite
   *[other] { $count } personas se nombran con un nombre o un correo que tienen varias; sus parejas se omiten
}.
    .advice = Indique identificadores o correos electrónicos en estas filas.
pairs-file-id-differs = { $count ->
    [one] { $count } persona se nombra
   *[other] { $count } personas se nombran
} con un identificador con otros ceros o mayúsculas que en la lista de personas; se toma como el mismo.
    .advice = Compruebe que una hoja de cálculo no haya quitado los ceros iniciales.
pairs-file-unknown = { $count ->
    [one] { $count } nombre de estas parejas no está
   *[other] { $count } nombres de estas parejas no están
} en la lista de personas.
    .advice = Correcto si ya no están. En los demás casos, indique el identificador, el correo o el nombre tal como figuran en la lista de personas.
pairs-file-incomplete = { $count ->
    [one] { $count } fila sin mentora o mentor, o sin mentee, se omite
   *[other] { $count } filas sin mentora o mentor, o sin mentee, se omiten
}.
    .advice = Complete los dos lados.
pairs-file-with-self = { $count ->
    [one] { $count } fila empareja a una persona consigo misma y se omite
   *[other] { $count } filas emparejan a una persona consigo misma y se omiten
}.
    .advice = Corrija estas filas.
pairs-file-undated = { $count ->
    [one] { $count } fila tiene
   *[other] { $count } filas tienen
} una cohorte que no es una fecha; la pareja cuenta sin ella.
    .advice = Escriba la cohorte como fecha, por ejemplo 2025-03-01.
pairs-file-repeated = { $count ->
    [one] { $count } fila repite
   *[other] { $count } filas repiten
} una pareja que ya está.
    .advice = No hay que hacer nada.

## Published grades: what people call them, and who publishes them, where.

grades-civil-service = grados de la función pública británica (Civil Service)
    .source = Cabinet Office, Civil Service Statistics: responsibility levels
grades-agenda-for-change = bandas del NHS (Agenda for Change)
    .source = NHS Staff Council, NHS Terms and Conditions of Service Handbook
grades-tariff = grupos retributivos TVöD y TV-L
    .source = Tarifvertrag für den öffentlichen Dienst y Tarifvertrag der Länder, tablas retributivas
grades-besoldung = grados de los funcionarios alemanes (A, B, W)
    .source = Bundesbesoldungsgesetz, anexos I y II
grades-general-schedule = General Schedule y Senior Executive Service de Estados Unidos
    .source = US Office of Personnel Management, General Schedule; 5 U.S.C. 5332 y 3131
grades-european = grupos de funciones de la UE (AD, AST)
    .source = Estatuto de los funcionarios de la Unión Europea, artículo 5 y anexo I
grades-french = categorías de la función pública francesa (A, B, C)
    .source = Code général de la fonction publique, artículo L411-2
grades-spanish = grupos del empleo público español (A1 a C2)
    .source = Real Decreto Legislativo 5/2015 (TREBEP), artículo 76
grades-united-nations = categorías de las Naciones Unidas (cuadro orgánico y directores)
    .source = Comisión de Administración Pública Internacional, régimen común de las Naciones Unidas: cuadro orgánico y categorías superiores
grades-tracks = carreras profesional, directiva y ejecutiva (P o IC, M, E)
    .source = práctica habitual, no una norma publicada: aquí M1 está junto a P4 y E por encima de M
# Columns made from what stood beside names.
roster-mark-in-name = Marca en el nombre
roster-pronouns-in-name = Pronombres en el nombre
