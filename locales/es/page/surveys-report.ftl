# The report that others may see.

report-lead = Un informe para otras personas. Lo que muestra se fija antes de mirar los resultados; lo que oculta no puede calcularse a partir de él ni de todos los informes juntos. El tratamiento es confidencial: usted tiene las respuestas sin filtrar y puede leerlas.
report-none = Todavía no hay respuestas de las que pueda salir un informe.
report-round = Informe de
report-by-side = Papel en la pareja
report-everybody = Todas las personas
report-unstated = Sin indicar
report-plan-title = Qué mostrará el informe
report-plan-what = Elíjalo antes de mirar las puntuaciones de esta ronda. El conjunto se muestra siempre, si han respondido suficientes personas.
report-plan-no-groups = Estas respuestas no nombran grupos. El informe muestra el conjunto.
report-plan-by = Por grupo
report-plan-stated = Indicar «{ $name }» era voluntario
report-plan-crossed = Dos de ellos en una tabla
report-plan-crossed-none = Ninguno
report-plan-measure = Los grupos pequeños muestran
report-plan-measure-mean = su media
report-plan-measure-favourable = su proporción de respuestas favorables
report-plan-least = Números mínimos
report-plan-least-hint = Personas que respondieron a una pregunta. Se pueden subir, nunca bajar.
report-plan-least-mean = Para una media
report-plan-least-distribution = Para una distribución
report-plan-least-optIn = Para lo indicado voluntariamente
report-plan-least-comments = Para comentarios
report-plan-outlook = Qué se mostraría, solo según el tamaño de los grupos:
report-plan-outlook-row = { $share ->
    [none] no respondió nadie
    [nothing] nada; una división más amplia mostraría más
    [all] todos los grupos en todas las preguntas
   *[some] { $shown } de { $groups } valores; grupos más grandes mostrarían más
 }
report-plan-fix = Fijar el plan de esta ronda
report-plan-fix-hint = Un plan fijado permanece, también al deshacer. Se guarda en el programa, con los informes hechos según él.
report-plan-fixed-said = El plan está fijado.
report-fixed-title = El plan de esta ronda
report-fixed-all = Solo el conjunto
report-fixed-least = Media { $mean }, distribución { $distribution }, indicado voluntariamente { $own }, comentarios { $comments }
report-make-title = Hacer el informe
report-to = Para quién
report-to-hint = Por ejemplo: comité de empresa, dirección. Figura en su propia lista de informes, no en el informe.
report-to-missing = Diga para quién es el informe: la lista de lo que salió lo necesita.
report-invited = Cuántas personas fueron invitadas
report-next = Qué haremos a continuación (figura en el informe)
report-comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
 }, de ellos { $may } para entregar
report-comments-hint = Los nombres de las personas de aquí están retirados, y nada une dos comentarios. Lea cada uno: los apodos y las formas de escribir no se detectan. Solo sale lo que usted permite.
report-comment-text = Comentario { $number }
report-comment-may = El comentario { $number } puede salir
report-comment-may-short = Puede salir
report-make = Ver el informe
report-making = Preparando el informe
report-preview = El informe tal como lo verán otras personas
report-preview-what = Para: { $to }.
report-file-html = Página para leer e imprimir (HTML)
report-file-xlsx = Libro de Excel
report-file-csv = Tabla, un valor por fila (CSV)
report-hand-hint = Todavía no ha salido nada. Desde el primer archivo, el informe cuenta como entregado: los informes posteriores se comprueban junto con él, deshaga lo que deshaga.
report-left = Este informe está en la lista de lo que salió.
report-hidden = { $count ->
    [one] { $count } grupo está oculto, y por qué
   *[other] { $count } grupos están ocultos, y por qué
 }
report-hidden-hint = Solo para usted: quien lee ve el mismo signo para todo. Grupos más grandes, o menos divisiones, mostrarían más; eso es para el plan de otra ronda.
report-hidden-table = Grupos ocultos
report-hidden-group = Grupo
report-hidden-why = Por qué
report-hidden-questions = Preguntas
report-why-empty = no respondió nadie
report-why-few = muy pocas respuestas, o una tabla demasiado detallada para tantas
report-why-remainder = con él, el resto oculto de la tabla sería demasiado pequeño
report-why-audit = con él, varias tablas juntas revelarían un grupo pequeño
report-why-values = con él, las respuestas tal como son delatarían a un grupo pequeño
report-comments-leave = { $count ->
    [one] Sale { $count } comentario
   *[other] Salen { $count } comentarios
 }
report-methods = Cómo se obtuvieron estos valores
report-file = informe-{ $survey }-{ $round }
report-ledger = Informes que salieron
report-ledger-hint = Cada informe posterior de una ronda se comprueba junto con estos. La lista se guarda en el programa y es confidencial.
report-ledger-round = Encuesta y ronda
report-ledger-to = Para quién
report-ledger-rows = Filas mostradas
surveys-tab-report = Informe para otras personas
surveys-scores-to-report = Hacer un informe para otras personas
report-plan-seen = Los resultados de esta ronda se abrieron antes de fijar un plan. El informe lo dirá.
report-chart = Gráfico de «{ $table }»
report-chart-as = Como gráfico:
report-coarser = Qué mostraría en su lugar un plan menos detallado
    .fixed = Un plan fijado queda como está; esto vale para la próxima ronda.
# $by is a grouping, $tables what the others would show.
report-coarser-instead = En lugar de { $by }: { $tables }.
report-coarser-without = Sin la tabla por { $by }: { $tables }.
report-coarser-table = { $by } { $shown } de { $groups } cifras
report-coarser-take = Planificar así
    .label = Planificar así. { $plan }
report-coarser-taken = La selección de tablas ha cambiado. Lo que mostrarían se calcula de nuevo.
