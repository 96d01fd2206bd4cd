## Roles, fields of a person, levels: names that several places use

# In a sentence.
role-mentor = mentor/a
role-mentee = mentee
role-both = mentor/a y mentee
role-none = fuera del programa

# On a label by itself.
role-tag-mentor = Mentor/a
role-tag-mentee = Mentee
role-tag-both = Ambas cosas
role-tag-none = Fuera del programa
level-unknown = nivel no conocido
level-number = Nivel { $level }
field-id = Identificador
field-name = Nombre
field-first-name = Nombre de pila
field-last-name = Apellidos
field-email = Correo electrónico
field-role = Papel (mentor/a o mentee)
field-level = Nivel, grado o puesto
field-manager = Responsable
field-dotted-lines = Otros responsables
field-department = Departamento
field-location = Centro
field-timezone = Zona horaria
field-languages = Idiomas
field-offers = Competencias ofrecidas
field-wants = Competencias buscadas
field-availability = Horario semanal
field-mentor-capacity = Cuántos mentees (como mentor/a)
field-mentee-capacity = Cuántos mentores (como mentee)
field-total-capacity = Cuántas parejas en total
field-wishes = Personas deseadas
field-custom = Conservar con su propio nombre
field-ignore = No incorporar

# Heads of columns in tables, and short names in lists of choices.
column-role = Papel
column-level = Nivel
column-offers = Ofrece
column-wants = Busca
column-wishes = Deseos

## Buttons that several dialogs have

parts-cancel = Cancelar
parts-close = Cerrar
parts-remove = Quitar

## The columns of a file and what they are

mapping-label = Columnas del archivo
mapping-column = Columna del archivo
mapping-cells = Primeras celdas
mapping-to = Pasa a
mapping-why = Por qué
mapping-goes-to = La columna { $column } pasa a
mapping-twice = Otra columna va también aquí.
mapping-because-header = por su encabezado
mapping-because-content = por sus celdas
mapping-because-chosen = elegido por usted
mapping-because-unknown = no reconocida
mapping-empty = (vacío)

## What is wrong in data, grouped by cause

findings-question = Pregunta
findings-rejected = No incorporado
findings-warning = Compruebe
findings-note = Conviene saber
findings-settled = Incorporado tal cual
findings-places =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
findings-mend = Cómo arreglarlo
findings-accept = Incorporar los datos tal cual
findings-who = Quién ({ $count })
findings-who-of = Quién ({ $count } de { $all })
findings-edit = Editar { $name }
findings-where = Dónde: { $places }
findings-more = y { $count } más
findings-row = fila { $row }
findings-column = columna { $column }
findings-sheet = hoja { $sheet }

# A few row numbers, ready as a list.
findings-rows =
    { $count ->
        [one] fila
       *[other] filas
    } { $rows }

## The levels of the organisation

ladder-variant = Donde { $column } es { $value }
ladder-variant-remove = Quitar estos niveles
ladder-variant-hint = Asigne a cada puesto su nivel en la escala común de arriba.
ladder-none = Ninguna columna dice qué nivel tiene cada persona. Elija una en la tabla de arriba: «Nivel, grado o puesto».
ladder-label = Niveles, el más alto primero
ladder-titles = Puestos o grados
ladder-people = Personas
ladder-change = Cambiar
ladder-step = nivel { $level }
ladder-number = Número del nivel de { $name }
ladder-apart-title = Darle un nivel propio
ladder-apart = Dar a { $name } un nivel propio
ladder-up = Subir { $name }
ladder-down = Bajar { $name }
ladder-join = Unir con el de abajo
ladder-join-with = Unir con el de abajo: { $name } con { $below }
ladder-join-none = Unir con el de abajo: { $name } no tiene ninguno debajo
ladder-unplaced = Aún sin nivel
ladder-unplaced-hint = Las personas con estos grados o puestos no tienen nivel hasta que usted los coloque.
ladder-choose-place = Elegir su sitio
ladder-top = Un nivel nuevo arriba del todo
ladder-bottom = Un nivel nuevo debajo de todos
ladder-choice = { $level }: { $title }
ladder-more = Y { $count } más.
ladder-another = Una parte de la organización tiene otros niveles
ladder-another-column = Columna que la distingue
ladder-another-value = Su valor en ella
ladder-add = Añadir niveles
levels-wait = Dejar en espera a las personas sin nivel
levels-wait-undo = niveles desconocidos en espera
levels-wait-done = Las personas cuyo nivel no se conoce esperan ahora hasta que se conozca. «Deshacer» recupera las reglas anteriores.

## Tables

table-empty = Aquí no hay nada.
table-search = Buscar
table-all = Todo
table-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
table-rows-of =
    { $count } de { $all ->
        [one] { $all } fila
       *[other] { $all } filas
    }
table-show-all = Mostrar todo
table-columns = Columnas
table-columns-shown = Columnas visibles
table-none-fits = Ninguna fila coincide con esta búsqueda y estos filtros.
table-held = { $what }: seleccionado. Vaya a otra fila con las flechas y pulse Espacio para soltar, o Escape para cancelar.
table-let-go = Cancelado. Nada ha cambiado.
table-dropped-back = Soltado en el mismo sitio. Nada ha cambiado.
table-over = Sobre { $what }, fila { $row } de { $rows }.

## Fields of forms

# The next ones stand below a field that takes a whole number.
number-any = Escriba un número entero.
number-between = Escriba un número entero de { $min } a { $max }.
number-least = Escriba un número entero, { $min } o más.
number-most = Escriba un número entero, { $max } o menos.
picker-choose = Elegir una columna
picker-missing = { $column } (no está en esta lista)
picker-standard = Estándar
picker-own = Sus propias columnas
combobox-none = Nadie coincide.
combobox-more = { $count } más: siga escribiendo.
drop-choose = Elegir un archivo
drop-here = o suéltelo aquí
shown-hidden = Aquí hay un carácter invisible
shown-marks =
    { $count ->
        [one] +{ $count } signo
       *[other] +{ $count } signos
    }

## What goes wrong, and what is under way

error-title = Hay un problema
error-dismiss = Ocultar
progress-label = Trabajo en curso
progress-finish = Terminar con lo que hay
progress-percent = { $percent } %
progress-reading = lectura
progress-compiling = preparando las reglas
progress-people = registrando a las personas
progress-checking = comprobación
progress-comparing = comparando a todas con todas
progress-pairing = buscando las mejores parejas
progress-fairness = mejorando las peores parejas
progress-proving = demostrando que no hay nada mejor
progress-choices = sopesando los cambios y lo que aportan
progress-explaining = escribiendo los motivos

## A file that was brought to the wrong place

wrong-place-answers = { $name } parece contener respuestas a una encuesta. Su sitio está en Encuestas, en Respuestas.
wrong-place-people = { $name } parece una lista de personas. Su sitio está en Personas.
wrong-place-survey = { $name } parece una encuesta en sí, no respuestas a ella. Su sitio está en Encuestas, en Preguntas: «Traer una encuesta».
wrong-place-sealed = { $name } parece un archivo protegido: un programa guardado o respuestas. Su sitio está en «Abrir un programa guardado» o en Encuestas, en Respuestas.
wrong-place-programme = { $name } parece un programa guardado. Su sitio está en «Abrir un programa guardado».
wrong-place-go = Ir allí

## Priorities of a pairing, and what each means

priority-everyone-matched = Todas con pareja
priority-best-total = Mejor total
priority-fairest = Lo más justo
priority-stable = Estable
priority-means-everyone-matched = Primero, el mayor número posible de personas con pareja; después, el mayor número de parejas; después, el mayor número de puntos.
priority-means-best-total = El mayor número de puntos en total. Una pareja que cuesta puntos no se forma, aunque haya personas en espera.
priority-means-fairest = El mayor número posible de personas y parejas; después, la peor pareja es tan buena como puede serlo, luego la siguiente, y así sucesivamente.
priority-means-stable = Ningún mentor y ningún mentee se preferirían mutuamente, según lo que cada uno gana. Los mentores piden y los mentees eligen, así que, de todas esas soluciones, es la que más conviene a los mentores.

## Charts

chart-copy = Copiar
chart-copy-named = Copiar { $title }
chart-as = { $title } en { $format }
chart-numbers = Los números
chart-numbers-of = { $title }, los números
chart-copied = En el portapapeles.
chart-not-copied = Aquí no se ha podido copiar: guárdelo como PNG.

## On everything raw that leaves the page

mark-raw = Solo para la coordinación: no difundir

# Beside a group in which single people can be made out.
mark-small = menos de cinco
mark-small-why = Menos de cinco personas: esto muestra lo que respondieron u obtuvieron personas concretas
