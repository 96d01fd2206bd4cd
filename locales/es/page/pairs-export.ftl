# Files of the pairs, and the audit record.

pairs-out-stale = Estas parejas son anteriores al último cambio de reglas, personas o decisiones. Proponga de nuevo antes de entregarlas.
pairs-out-what = Qué
pairs-out-pairs = Las parejas
pairs-out-waiting = Personas sin pareja
pairs-out-people-as = Personas como
pairs-out-names = nombres e identificadores
pairs-out-ids = solo identificadores
pairs-out-file = Archivo
pairs-out-xlsx = Libro de Excel (XLSX)
pairs-out-csv = Texto (CSV)
pairs-out-separated = Valores separados por
pairs-out-comma = coma
pairs-out-semicolon = punto y coma (Excel en alemán, francés, español)
pairs-out-tab = tabulador
pairs-out-consent = Se omiten los puntos, porque una regla solo se aplica con el consentimiento de las personas y los puntos podrían delatarlo.
pairs-out-save = Guardar el archivo
pairs-out-copy = Copiar como tabla
pairs-out-print = Imprimir
pairs-out-print-hint = La impresión pone todas las parejas y las personas sin pareja en páginas A4 o carta, con los encabezados repetidos.
pairs-out-copied = En el portapapeles. Péguelo en una hoja de cálculo o un documento.
pairs-out-not-copied = Este navegador no deja copiar a la página. Guarde el archivo en su lugar.
pairs-audit = Registro de auditoría
pairs-audit-what = Huellas de lo que entró, las reglas, sus bloqueos y exclusiones, las parejas por identificador y lo que se probó. Quien tenga las mismas personas y reglas puede repetirlo y comparar. No contiene nombres de participantes.
pairs-audit-reasons = Con los motivos privados de bloqueos y exclusiones
pairs-audit-save = Guardar el registro de auditoría
pairs-audit-check = Comprobar un registro
pairs-audit-stale = Proponga primero de nuevo: un registro trata de parejas que corresponden a las personas y reglas tal como están.
pairs-audit-work = Escribiendo el registro

## Names of files, without spaces

pairs-file-pairs = parejas
pairs-file-waiting = sin-pareja
pairs-file-audit = registro-auditoria

## Checking a record

pairs-replay-title = Comprobar un registro de auditoría
pairs-replay-what = La formación de parejas se repite con las mismas personas y reglas, y todo se compara con el registro. En esta página no cambia nada.
pairs-replay-record = El registro
pairs-replay-record-hint = Un archivo llamado { $file }, tal como lo guarda esta página.
pairs-replay-choose = Elegir el registro
pairs-replay-from = Repetir a partir de
pairs-replay-open = el programa abierto aquí
pairs-replay-saved = un programa guardado
pairs-replay-roster = los archivos de la lista de personas
pairs-replay-running = Repitiendo …
pairs-replay-run = Repetir y comparar
pairs-replay-saved-label = El programa guardado
pairs-replay-saved-hint = Su nombre termina en .viceversa (o .age).
pairs-replay-saved-choose = Elegir el programa
pairs-replay-roster-label = Los archivos de la lista de personas, en su orden
pairs-replay-roster-hint = Tal como se leyeron la primera vez. Las reglas, los bloqueos y las exclusiones vienen del registro; basta, pues, si no había parejas anteriores.
pairs-replay-roster-choose = Elegir archivos
pairs-replay-passphrase = Frase de contraseña
pairs-replay-same = Las mismas parejas, la misma prueba.
pairs-replay-true = El registro es cierto, y las parejas las hizo alguien.
pairs-replay-differs = Algo es distinto.
pairs-replay-not-a-record = Esto no es un registro de auditoría.
    .advice = Elija el archivo que creó «Guardar el registro de auditoría».
pairs-replay-no-record = No se ha elegido ningún registro.
    .advice = Elija primero el registro de auditoría.
pairs-replay-nothing = No hay nada a partir de lo cual repetir.
    .advice = Elija el archivo.
pairs-replay-unreadable = No se pudo leer el archivo.
    .advice = Elíjalo de nuevo.
pairs-replay-said = { $count ->
    [one] { $count } pareja formada
   *[other] { $count } parejas formadas
} con la versión { $version }.
pairs-replay-said-date = { $count ->
    [one] { $count } pareja formada
   *[other] { $count } parejas formadas
} con la versión { $version } y la fecha { $date }.
