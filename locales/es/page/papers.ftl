## The papers for those who sign

papers = Documentos para firmar
papers-about = Borradores para el comité de empresa, la protección de datos y las personas participantes, rellenados a partir de este programa. No nombran a nadie de la lista; lo que la página no sabe queda abierto.
papers-read = Leer
papers-close = Cerrar el documento
papers-work = Escribiendo los documentos…
papers-blanks = { $count ->
    [one] Queda { $count } lugar por rellenar.
   *[other] Quedan { $count } lugares por rellenar.
}
papers-overview = Qué se guarda, dónde y quién lo guarda
    .for = Una página: tipos de datos, quién los lee, qué camino siguen, cuándo se borran.
    .file = datos-guardados
papers-thresholds = Qué sale, y a partir de cuántas personas
    .for = Números mínimos en palabras, planes de las rondas, lo comunicado hasta ahora.
    .file = que-sale
papers-dpia = Evaluación de impacto en la protección de datos (esquema)
    .for = Art. 35 del RGPD: fines, necesidad, riesgos, medidas, decisión.
    .file = evaluacion-impacto
papers-notice = Aviso para las personas participantes
    .for = Arts. 13 y 14 del RGPD: qué se guarda de ellas, quién ve qué, cómo dejarlo.
    .file = aviso
