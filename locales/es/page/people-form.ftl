## One person, every field

person-add = Añadir una persona
person-edit = Editar una persona
person-add-do = Añadir a la lista
person-edit-do = Guardar los cambios
person-problems =
    { $count ->
        [one] Hay que cambiar { $count } campo
       *[other] Hay que cambiar { $count } campos
    }
person-id-hint = Único en la lista, por ejemplo el número de personal.
person-level-number = Nivel (cuanto más alto, más sénior)

# A level in a list of choices: its number and the titles that stand there.
person-level-choice = { $level }: { $titles }
person-level-unknown = no se sabe
person-timezone-hint = Por ejemplo, Europe/Vienna.
person-split-hint = Separados por punto y coma.
person-manager = Responsable (identificador)
person-dotted-lines = Otros responsables (identificadores)
person-wishes = Personas deseadas (identificadores)
person-wishes-hint = La preferida primero, separadas por punto y coma.
person-hours-hint = En su propia zona horaria, una por línea: lun 09:00-12:00
person-capacity = Cuántas parejas, si no es lo que dicen las reglas
person-capacity-mentor = Mentees, como mentor/a
person-capacity-mentee = Mentores, como mentee
person-capacity-total = Parejas en total, como máximo
person-least = Al menos
person-most = Como máximo
person-own-columns = Sus propias columnas
person-hidden = Contiene caracteres invisibles: { $text }
person-hidden-remove = Quitarlos
person-skill-at = { $list }, { $at }
person-skill-strength = Cuánto, { $at }
person-strength-1 = un poco
person-strength-2 = bien
person-strength-3 = mucho
person-skill-remove-offers = Quitar la competencia ofrecida, { $at }
person-skill-remove-wants = Quitar la competencia buscada, { $at }
person-skill-add = Añadir una competencia
person-no-such-id = Nadie en la lista tiene este identificador.
person-problem-id = Indique un identificador: las reglas, los deseos y las líneas jerárquicas se refieren a él.
person-problem-id-taken = Otra persona ya tiene este identificador.
person-problem-name = Indique un nombre.
person-problem-level = Un nivel es un número entero.
person-problem-mentor-whole = El número de mentees es un número entero desde 0.
person-problem-mentee-whole = El número de mentores es un número entero desde 0.
person-problem-mentor-most = Indique cuántos mentees puede haber como máximo.
person-problem-mentee-most = Indique cuántos mentores puede haber como máximo.
person-problem-mentor-order = El máximo de mentees es menor que el mínimo.
person-problem-mentee-order = El máximo de mentores es menor que el mínimo.
person-problem-total = El número de parejas en total es un número entero desde 0.

## Pairs from a file: of earlier cohorts, or known ones

history-about = Un archivo con una pareja por fila: mentor o mentora, mentee y, si la hay, la fecha de la cohorte. Las personas figuran por identificador, correo electrónico o nombre.
history-file = Un archivo de parejas
history-file-hint = CSV, Excel u OpenDocument.
history-keep = Guardar como parejas anteriores
history-lock = Bloquear estas parejas
history-kept-count =
    { $count ->
        [one] Se conserva { $count } pareja anterior.
       *[other] Se conservan { $count } parejas anteriores.
    }
history-forget = Olvidarlas
history-forget-undo = Olvidar las parejas anteriores
history-forgotten = Las parejas anteriores se han olvidado.
history-read = <strong>{ $count ->
        [one] { $count } pareja
       *[other] { $count } parejas
    }</strong> en { $file }.
history-read-strangers = <strong>{ $count ->
        [one] { $count } pareja
       *[other] { $count } parejas
    }</strong> en { $file }; { $strangers ->
        [one] { $strangers } nombra
       *[other] { $strangers } nombran
    } a alguien que no está en esta lista.
history-read-strangers-lock = <strong>{ $count ->
        [one] { $count } pareja
       *[other] { $count } parejas
    }</strong> en { $file }; { $strangers ->
        [one] { $strangers } nombra a alguien que no está en esta lista y no se puede bloquear
       *[other] { $strangers } nombran a alguien que no está en esta lista y no se pueden bloquear
    }.
history-mentor = Mentores
history-mentee = Mentees
history-cohort = Cohorte
history-no-column = Ninguna columna
history-what = ¿Qué son?
history-what-earlier = Parejas de cohortes anteriores: las reglas pueden evitar que se repitan
history-what-settled = Parejas ya decididas: bloquearlas y buscar parejas para las demás personas
history-cohort-date = ¿Cuándo empezó la cohorte, para las parejas sin fecha ({ $count })?
history-cohort-hint = Déjelo vacío si nadie lo sabe.
history-keep-undo = Guardar parejas anteriores
history-kept = Las parejas anteriores se han guardado. La regla «No emparejados antes» evita que se repitan.

# The reason that is written beside each lock.
history-lock-reason = De un archivo de parejas conocidas
history-lock-undo = Bloquear parejas conocidas
history-locked = Las parejas están bloqueadas.
history-unreadable = No se ha podido leer el archivo.
