## Between reading a file and taking its people over

review-title =
    { $files ->
        [one] Revisar el archivo
       *[other] Revisar los archivos
    }
review-lead =
    { $count ->
        [one] { $count } persona leída
       *[other] { $count } personas leídas
    }. No se incorpora nada hasta que usted lo diga al final de esta página.
review-both-files = los dos archivos juntos
review-findings = Lo que hemos encontrado
review-nothing-wrong = Todo en orden: se pueden incorporar todas las filas.
review-as-recognised = Leerlo como se reconoció al principio
review-notes =
    { $count ->
        [one] { $count } dato que conviene saber
       *[other] { $count } datos que conviene saber
    }
review-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
review-columns =
    { $count ->
        [one] { $count } columna
       *[other] { $count } columnas
    }
review-no-header = sin fila de encabezados
review-header-row = encabezados en la fila { $row }
review-sheet = hoja { $sheet }
review-file-named = Archivo { $name }
review-the-file = El archivo
review-read-as = Leerlo como { $name }
review-remember = Recordar estos ajustes para el próximo archivo
review-settings = Primeras filas, codificación y fila de encabezados
review-columns-hint = Qué es cada columna del archivo. Cambie lo que no se haya entendido.
review-levels-hint = El nivel más alto, primero. Una los puestos del mismo rango; mueva lo que no esté en su sitio.
review-leave-file-out = Dejar fuera este archivo

# What is still to do, as a list: "2 questions to answer, 1 thing to check."
review-open = { $list }.
review-open-question =
    { $count ->
        [one] { $count } pregunta por responder
       *[other] { $count } preguntas por responder
    }
review-open-rejected =
    { $count ->
        [one] { $count } motivo por el que se omiten filas
       *[other] { $count } motivos por los que se omiten filas
    }
review-open-warning =
    { $count ->
        [one] { $count } punto que comprobar
       *[other] { $count } puntos que comprobar
    }
review-all-answered = Todas las preguntas están respondidas.
review-none-open = Nada necesita respuesta.
review-left-out = Las filas omitidas
review-left-out-hint = Un archivo con estas filas tal como están y el motivo junto a cada una, para corregirlas y volver a leerlas.
review-left-out-excel = Descargar como Excel
review-left-out-csv = Descargar como CSV
review-left-out-writing = Escribiendo las filas omitidas

# The name of a file, without its ending.
review-left-out-file = filas-omitidas
review-create = Lo que se creará

# These five stand below a large figure, which is not repeated.
review-create-people =
    { $count ->
        [one] persona
       *[other] personas
    }
review-create-mentor =
    { $count ->
        [one] puede ser mentor
       *[other] pueden ser mentores
    }
review-create-mentee =
    { $count ->
        [one] puede ser mentee
       *[other] pueden ser mentees
    }
review-create-both =
    { $count ->
        [one] de ellas, ambas cosas
       *[other] de ellas, ambas cosas
    }
review-create-none =
    { $count ->
        [one] fuera del programa
       *[other] fuera del programa
    }
review-none-hint = Las personas que no están en el programa se quedan en la lista para que las líneas jerárquicas estén completas. No reciben pareja.
review-another = Añadir otro archivo
review-another-label = Otro archivo del mismo programa
review-failed = No se ha podido leer un archivo.
review-nobody = No se ha podido leer a ninguna persona. Mire las columnas de arriba.
review-questions-first = Primero hay que responder { $count ->
        [one] <strong>{ $count } pregunta</strong>
       *[other] <strong>{ $count } preguntas</strong>
    }.
review-ready =
    { $count ->
        [one] { $count } persona está lista.
       *[other] { $count } personas están listas.
    }
review-keep-roster = Dejar la lista como está
review-back = Atrás
review-go-to-question =
    { $count ->
        [one] Ir a la pregunta
       *[other] Ir a la primera pregunta
    }
review-done = Hecho: { $what }.
review-remember-undo = Recordar los ajustes del archivo
review-remembered = Guardado. Los ajustes se ofrecerán cuando se lea un archivo con estas columnas.
review-remember-name = Nombre
review-remember-do = Recordar

## What was understood, each folded into one line

review-roles = Papeles: { $roles }

# Each of the next three is followed by the next one where there is any.
review-columns-understood =
    { $count ->
        [one] { $count } columna entendida
       *[other] { $count } columnas entendidas
    }: { $columns }.
review-columns-own =
    { $count ->
        [one] { $count } conservada con su propio nombre
       *[other] { $count } conservadas con su propio nombre
    }: { $columns }.
review-columns-out =
    { $count ->
        [one] { $count } no incorporada
       *[other] { $count } no incorporadas
    }: { $columns }.
review-columns-more = { $columns } y { $count } más
review-levels-none = Niveles: ninguno
review-levels-one = Niveles: 1, { $name }
review-levels = Niveles: { $count }, de { $first } (el más alto) a { $last }

## How a file was read

settings-encoding = Caracteres (codificación)
settings-delimiter = Las columnas se separan con
settings-no-header = No hay fila de encabezados
settings-two-headers = Los encabezados ocupan dos filas
settings-samples = ¿Se ven bien? { $samples } <muted>Si no, cambie la codificación.</muted>
settings-sheet = Hoja
settings-sheet-hidden = { $name } (oculta)
settings-preview = Primeras filas del archivo
settings-preview-caption = Las primeras filas tal como están en el archivo
settings-row = Fila
settings-as-is = Tal como están en el archivo
settings-header = { $row } encabezados
settings-use-row = Fila { $row }: usar como fila de encabezados
settings-use-row-title = Usar esta fila como encabezados
settings-encoding-utf-8 = UTF-8
settings-encoding-windows-1252 = Occidental (Windows-1252)
settings-encoding-iso-8859-15 = Occidental con euro (ISO-8859-15)
settings-encoding-macintosh = Mac (MacRoman)
settings-encoding-utf-16le = UTF-16 LE (Excel: «Texto Unicode»)
settings-encoding-utf-16be = UTF-16 BE
settings-encoding-windows-1250 = Centroeuropeo (Windows-1250)
settings-encoding-windows-1251 = Cirílico (Windows-1251)
settings-encoding-windows-1253 = Griego (Windows-1253)
settings-encoding-windows-1254 = Turco (Windows-1254)
settings-encoding-windows-1256 = Árabe (Windows-1256)
settings-encoding-shift-jis = Japonés (Shift JIS)
settings-encoding-gb18030 = Chino (GB 18030)
settings-encoding-euc-kr = Coreano (EUC-KR)
settings-delimiter-comma = Coma ,
settings-delimiter-semicolon = Punto y coma ;
settings-delimiter-tab = Tabulador
settings-delimiter-bar = Barra |

## Who mentors and who is mentored

roles-how = ¿Cómo sabemos quién es mentor y quién mentee?
roles-by-role-column = Lo dice la columna { $column }
roles-by-level = Por nivel: los más altos son mentees, los demás mentores
roles-by-column = Por los valores de otra columna
roles-same = Todas las personas de este archivo tienen el mismo papel
roles-everybody-is = Todas las personas de este archivo son
roles-mentee-from = Los mentees empiezan en
roles-mentor-to = Los mentores terminan en
roles-everybody-below = todos los inferiores
roles-column = Columna
roles-too-many = Esta columna tiene más de { $count } valores distintos: no distingue papeles.
roles-empty = Esta columna está vacía.
roles-values = Valores de la columna
roles-value = Valor
roles-people = Personas
roles-they-are = Son
roles-people-with = Las personas con { $value } son
roles-are-none = fuera del programa
roles-are-mentor = mentores
roles-are-mentee = mentees
roles-are-both = ambas cosas

## What a newer file changes

diff-title = Frente a la lista que ya tiene

# These four stand below a large figure, which is not repeated.
diff-joined =
    { $count ->
        [one] incorporada
       *[other] incorporadas
    }
diff-left =
    { $count ->
        [one] se ha ido
       *[other] se han ido
    }
diff-changed =
    { $count ->
        [one] cambiada
       *[other] cambiadas
    }
diff-same =
    { $count ->
        [one] igual
       *[other] iguales
    }
diff-who-joined = Quién se ha incorporado ({ $count })
diff-who-left = Quién se ha ido ({ $count })
diff-who-changed = Quién ha cambiado ({ $count })
diff-missing =
    { $count ->
        [one] La persona que no está en el archivo nuevo ({ $count })
       *[other] Las { $count } personas que no están en el archivo nuevo
    }
diff-replace = salen de la lista; sus bloqueos y exclusiones quedan a la espera
diff-add = se quedan: el archivo nuevo solo añade y actualiza
diff-changes = Cambios
diff-person = Persona
diff-what = Qué
diff-before = Antes
diff-now = Ahora
diff-empty = (vacío)
diff-more-people = y { $count } personas más
