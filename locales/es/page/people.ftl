## The step People: the ways in, and the roster

people-who = ¿Quién participa?
people-newer = Leer un archivo más reciente
people-newer-lead = Verá quién se ha incorporado, quién se ha ido y quién ha cambiado antes de que se sustituya nada.
people-back = Volver a la lista de personas
people-added = La persona se ha añadido.
people-changed = Los cambios se han guardado.

## Ways in

start-file-newer = Un archivo más reciente con sus personas
start-paste = Pegar desde una hoja de cálculo
start-two = Dos archivos: mentores y mentees
start-by-hand = Añadir una persona a mano
start-template-title = ¿Empieza una lista desde cero?
start-template-about = Una plantilla con todas las columnas que esta página entiende y una hoja que las explica.
start-template-excel = Plantilla de Excel
start-template-csv = Plantilla CSV
start-paste-first = Pegue primero las celdas, con su fila de encabezados.
start-cells = Celdas de Excel, Sheets o Calc
start-cells-hint = Seleccione las celdas con su fila de encabezados, cópielas y péguelas aquí.
start-cells-read = Leer estas celdas
start-both-first = Elija los dos archivos.
start-mentors = Mentores (acompañan)
start-mentees = Mentees (reciben acompañamiento)
start-in-both = Quien figure en los dos archivos será ambas cosas.
start-both-read = Leer los dos archivos
start-is-people = Es una lista de personas: leerla aquí
start-making-template = Creando la plantilla

# The name of a file, without its ending.
start-template-file = viceversa-plantilla

# What cells pasted from a spreadsheet are called where a file has its name.
start-pasted-file = celdas pegadas

# The name of a file, without its ending.
start-sample-file = ejemplo

## The roster

roster-title = Personas
roster-continue = Continuar con las reglas
roster-lead =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }: { $roles }.
roster-mentors =
    { $count ->
        [one] { $count } mentor
       *[other] { $count } mentores
    }
roster-mentees =
    { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }
roster-both = { $count } en ambos papeles
roster-none = { $count } fuera del programa
roster-to-check =
    { $count ->
        [one] { $count } punto que comprobar en esta lista
       *[other] { $count } puntos que comprobar en esta lista
    }
roster-everybody = Todas las personas
roster-table = Todas las personas de la lista
roster-pairs = Parejas anteriores o conocidas
roster-choose = Elija una fila para editar a alguien o dejarlo fuera.
roster-chosen-group = La persona elegida
roster-chosen = Elegida:
roster-edit = Editar
roster-leave-out = Dejar fuera del programa
roster-leave-out-undo = Dejar fuera a una persona
roster-left-out = Fuera: sigue en las líneas jerárquicas, pero no en el programa. «Deshacer» la recupera.
roster-remove = Quitar de la lista
roster-remove-undo = Quitar a una persona
roster-removed = Quitada de la lista. «Deshacer» la recupera.
roster-cannot = Quién no puede tener pareja, sean cuales sean las reglas
roster-cannot-one = { $text } ({ $count })
roster-more = y { $count } más
roster-create =
    { $count ->
        [one] Crear { $count } persona
       *[other] Crear { $count } personas
    }
roster-replace = Sustituir la lista
roster-add = Añadir a la lista
roster-taken =
    { $count ->
        [one] { $count } persona en la lista.
       *[other] { $count } personas en la lista.
    }

## The shape of the roster: levels, departments and skills

shape-title = La composición de la lista
shape-levels = Niveles
shape-departments = Departamentos
shape-skills = Competencias
shape-skill = Competencia
shape-mentors = Mentores
shape-mentees = Mentees
shape-offered = Ofrecidas
shape-wanted = Buscadas
shape-unknown = no se sabe
shape-all = Mostrar los { $count }
