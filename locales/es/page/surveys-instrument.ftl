# A questionnaire: shown, adapted, written, brought along.

surveys-measures = Mide
surveys-why = Por qué
surveys-feeds = Alimenta
surveys-made-of = { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}, { $scores ->
    [one] { $scores } puntuación de escala
   *[other] { $scores } puntuaciones de escala
}; versión { $version }.
surveys-language = Idioma
surveys-change-it = Cambiarla
surveys-make-own = Hacer una propia a partir de ella
surveys-as-file = Exportar como archivo
surveys-preview = Como lo ve una persona encuestada
surveys-reversed = se puntúa al revés
surveys-only-mentor = solo mentor/a
surveys-only-mentee = solo mentee
surveys-only-after = solo tras ciertas respuestas
surveys-kind-nps = De 0 a 10.
surveys-kind-comment = Palabras propias.
surveys-kind-many = Cualquiera de: { $options }
surveys-kind-choice = Una de: { $options }
surveys-bring = Traer una encuesta
surveys-bring-drop = Una encuesta como archivo: de aquí o una definición de SurveyJS
surveys-choose-file = Elegir un archivo
surveys-brought = La encuesta está aquí, entre las suyas.
surveys-answer-taken = La respuesta queda adoptada.

## Writing one

surveys-own-title = Su propia encuesta
surveys-edit-title = Título
surveys-edit-texts-in = Textos en
surveys-edit-add = Añadir una pregunta
surveys-edit-all = Todo como texto (JSON): escalas, opciones, idiomas
surveys-edit-json = Encuesta (JSON)
surveys-edit-use = Usar este texto
surveys-edit-keep = Guardar esta encuesta
surveys-edit-none = ninguna
surveys-edit-question = Pregunta { $number }
surveys-edit-answered-by = Se responde con
surveys-edit-type-scale = acuerdo u otra escala
surveys-edit-counts-in = Cuenta en
surveys-edit-options = Respuestas para elegir, una por línea
surveys-edit-reverse = Se puntúa al revés
surveys-edit-up = Subir la pregunta { $number }
surveys-edit-down = Bajar la pregunta { $number }
surveys-edit-remove = Quitar la pregunta { $number }
surveys-edit-yes = Sí
surveys-edit-no = No
surveys-edit-refused = El núcleo rechazó este texto.
