## What is wrong in an instrument.

instrument-no-items = El cuestionario no pregunta nada.
    .advice = Añada una pregunta.
instrument-no-id = Algo no tiene identificador.
    .advice = Póngale un nombre corto que no cambie.
instrument-duplicate-id = Dos elementos tienen el mismo identificador.
    .advice = Dé otro identificador al segundo.
instrument-unknown-scale = Una pregunta no tiene escala o tiene una que no está definida.
    .advice = Elija una de las escalas del cuestionario o añádala.
instrument-scale-ends = Una escala tiene menos de dos puntos.
    .advice = Su punto más alto debe estar por encima del más bajo.
instrument-too-many-points = Una escala o una lista de opciones tiene más de 251 puntos.
    .advice = Use menos puntos; nadie puede distinguir tantos.
instrument-labels-do-not-fit = Una escala no tiene ni una etiqueta por punto ni dos para sus extremos.
    .advice = Escriba una etiqueta por punto, la más baja primero, o solo los dos extremos.
instrument-same-labels = Dos puntos de una escala tienen la misma etiqueta.
    .advice = Las respuestas dadas como texto no se podrían distinguir: cambie la redacción de una.
instrument-values-do-not-fit = Una escala no tiene un valor por punto o tiene uno repetido.
    .advice = Escriba cómo figura cada punto en los archivos, el más bajo primero, o deje los valores fuera.
instrument-missing-language = Falta un texto en uno de los idiomas del cuestionario.
    .advice = Escríbalo o quite el idioma del título. Hasta entonces se muestra en inglés.
instrument-idle-key = Una escala u opciones figuran en una pregunta de un tipo que no las usa.
    .advice = Quítelas o cambie el tipo.
instrument-no-options = Una elección tiene menos de dos opciones.
    .advice = Añada opciones.
instrument-reverse-without-scale = Una pregunta está marcada como invertida pero no tiene escala que invertir.
    .advice = Solo se pueden invertir preguntas con escala: quite la marca.
instrument-unknown-subscale = Se nombra una subescala que no está definida.
    .advice = Elija una de las subescalas del cuestionario o añádala.
instrument-not-scored = Una pregunta sin escala pertenece a una subescala.
    .advice = Solo se pueden sumar preguntas con escala: quítela de la subescala.
instrument-empty-subscale = Una subescala no tiene preguntas.
    .advice = Añádale preguntas o quítela.
instrument-mixed-scales = Las preguntas de una subescala tienen escalas distintas.
    .advice = Su media dice poco: use una misma escala para todas.
instrument-share-out-of-range = Una proporción que debe responderse no está entre 0 y 1.
    .advice = Use 0.8 para cuatro de cinco.
instrument-mirror-nowhere = Una pregunta reflejada nombra una pregunta que no existe.
    .advice = Nombre la pregunta que responde el otro lado, o la misma si ambos la responden.
instrument-mirror-differs = Dos preguntas reflejadas tienen escalas distintas.
    .advice = Solo se pueden comparar respuestas en una misma escala: dé la misma a ambas.
instrument-condition-nowhere = Una pregunta espera la respuesta a una pregunta posterior o inexistente.
    .advice = Nombre una pregunta anterior.
instrument-condition-never = Una pregunta espera una respuesta que no se puede dar.
    .advice = Nombre identificadores de opciones o puntos de la escala en cifras.
instrument-verdict-order = Los límites del veredicto están en el orden equivocado.
    .advice = El límite para «esperar» no debe superar el de «adelante».
instrument-condition-lost = Una pregunta se hacía solo tras una respuesta que no es un punto de la escala elegida después; esa parte de su condición se omite.
    .advice = Compruebe si la pregunta se puede hacer así; si no, cambie su condición en el archivo (showIf) o quite la pregunta.
instrument-unconfirmed = El cuestionario se esbozó a partir de un archivo, y lo que se supuso no está confirmado.
    .advice = Responda a sus preguntas abiertas. Hasta entonces no se puntúan las preguntas afectadas.

## What is asked about an instrument that was drafted from a file.

question-label-order = 1 pregunta se respondió con estas etiquetas. ¿Tienen un orden, de la más baja a la más alta?
question-one-or-many = 1 pregunta tiene una columna por opción y nadie eligió dos. ¿Se podían elegir varias o solo una?
question-stay-choices = Siguen siendo opciones
question-are-scale = Son una escala
question-choice-or-scale = Estas opciones parecen una escala. ¿Se deben puntuar como tal?
question-no-order = No tienen orden
question-lowest-first = La primera es la más baja
question-highest-first = La primera es la más alta
question-label-direction = ¿Qué extremo de estas respuestas es el más bajo?
question-scale-ten = Una escala de 0 a 10
question-nps = La probabilidad de recomendar (eNPS)
question-recommendation = Esto va de 0 a 10. ¿Se pregunta la probabilidad de recomendar algo?
question-unknown = El cuestionario no tiene una pregunta abierta con un nombre respondido.
    .advice = Responda a las preguntas que figuran en `questions`, por su identificador.
choice-unknown = Una pregunta se respondió con algo que no es una de sus opciones.
    .advice = Responda con el identificador de una de sus `choices`.

## What an import from SurveyJS changed or left out.

surveyjs-not-taken = { $count ->
        [one] { $count } parte de la definición es de un tipo que no se incorpora.
       *[other] { $count } partes de la definición son de un tipo que no se incorpora.
    }
    .advice = Déjelas fuera o pregunte lo mismo de otra manera.
surveyjs-condition-not-taken = { $count ->
        [one] { $count } condición no tiene la forma simple «esta pregunta anterior tiene esa respuesta»; se omite, así que su pregunta se hace más a menudo.
       *[other] { $count } condiciones no tienen la forma simple «esta pregunta anterior tiene esa respuesta»; se omiten, así que sus preguntas se hacen más a menudo.
    }
    .advice = Escriba una condición simple para cada una o déjelo así.
surveyjs-condition-narrowed = { $count ->
        [one] { $count } condición
       *[other] { $count } condiciones
    } de la forma «no tiene esta respuesta» solo { $count ->
        [one] vale
       *[other] valen
    } aquí para quienes dieron otra respuesta, no para quienes no dieron ninguna.
    .advice = Nada que hacer, salvo que la pregunta anterior se deje a menudo sin responder.
surveyjs-enabled-is-shown = { $count ->
        [one] { $count } pregunta solo se puede responder bajo una condición; aquí no se muestra en otro caso.
       *[other] { $count } preguntas solo se pueden responder bajo una condición; aquí no se muestran en otro caso.
    }
    .advice = Nada que hacer: nadie habría podido responderlas.
surveyjs-not-asked = { $count ->
        [one] { $count } parte de la definición está oculta o no se puede cambiar allí, así que no se preguntó a nadie: se omite.
       *[other] { $count } partes de la definición están ocultas o no se pueden cambiar allí, así que no se preguntó a nadie: se omiten.
    }
    .advice = Hágalas visibles en la definición si se han de preguntar.
surveyjs-never-required = { $count ->
        [one] { $count } pregunta debe responderse según la definición
       *[other] { $count } preguntas deben responderse según la definición
    }; aquí cualquiera puede dejar cualquier pregunta sin responder.
    .advice = Nada que hacer; junto a cada cifra consta cuántas personas no respondieron.
surveyjs-key-not-taken = { $count ->
        [one] { $count } ajuste de la definición no tiene lugar aquí y se omite.
       *[other] { $count } ajustes de la definición no tienen lugar aquí y se omiten.
    }
    .advice = Revise los que cambian lo que se pregunta o lo que significa una respuesta.
surveyjs-values-counted = { $count ->
        [one] { $count } escala tiene valores que no son consecutivos; sus
       *[other] { $count } escalas tienen valores que no son consecutivos; sus
    } puntos se cuentan uno a uno, así que una media es de puntos, no de esos valores.
    .advice = Los archivos con los valores antiguos se leen como antes. Dé a los puntos números enteros consecutivos si los números importan.
surveyjs-order-turned = { $count ->
        [one] { $count } escala no empezaba por lo más bajo; ahora sí
       *[other] { $count } escalas no empezaban por lo más bajo; ahora sí
    }, y cada texto sigue en su valor.
    .advice = Compare una de ellas con el original.
surveyjs-labels-upside-down = { $count ->
        [one] { $count } escala da su
       *[other] { $count } escalas dan su
    } valor más bajo a la etiqueta que suele ser la más alta, así que una media baja indica mucho acuerdo.
    .advice = Marque sus preguntas como invertidas si una puntuación alta debe significar mucho.
surveyjs-not-applicable-apart = { $count ->
        [one] { $count } escala contiene
       *[other] { $count } escalas contienen
    } una respuesta como «N/A» que no es un punto suyo; cuenta como «no procede».
    .advice = Nada que hacer.
surveyjs-formatting-taken-out = { $count ->
        [one] { $count } texto tenía formato
       *[other] { $count } textos tenían formato
    }; solo se conserva el texto.
    .advice = Léalos una vez.
surveyjs-place-not-filled = { $count ->
        [one] { $count } texto tiene
       *[other] { $count } textos tienen
    } lugares que SurveyJS rellena, como { $placeholder }; ahora figura «…».
    .advice = Cambie la redacción para que sirvan a todo el mundo.
surveyjs-language-without-title = { $count ->
        [one] { $count } idioma tiene
       *[other] { $count } idiomas tienen
    } textos pero no título.
    .advice = Si la mayoría de las preguntas están en el idioma, el título se toma tal cual; si no, el idioma no se ofrece. Escriba el título en él.
surveyjs-label-order = { $count ->
        [one] { $count } lista de respuestas no tiene
       *[other] { $count } listas de respuestas no tienen
    } un orden que indiquen sus palabras o números; por ahora son opciones sin puntuación.
    .advice = Indique qué extremo es el más bajo o que no hay orden; antes no se puntúa nada de ellas.
surveyjs-recommendation = { $count ->
        [one] { $count } pregunta va de 0 a 10 pero no dice que pida una recomendación; por ahora es una escala simple.
       *[other] { $count } preguntas van de 0 a 10 pero no dicen que pidan una recomendación; por ahora son escalas simples.
    }
    .advice = Indique si deben dar un eNPS; antes no se puntúa nada de ellas.
surveyjs-choice-or-scale = { $count ->
        [one] { $count } elección parece una escala; por ahora es una elección sin puntuación.
       *[other] { $count } elecciones parecen una escala; por ahora son elecciones sin puntuación.
    }
    .advice = Indique si deben tener una media; antes no se puntúa nada de ellas.
surveyjs-element = elemento { $number }
