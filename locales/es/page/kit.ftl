kit-heading = El cuaderno
kit-about = Lo que mentoras y mentores, personas mentorizadas y usted necesitan a mano: planes de las sesiones, guías, el acuerdo, listas. Un archivo por papel e idioma; se abre desde el disco y no carga nada.
kit-theme = Tema de las sesiones
kit-no-theme = Ninguno: sin planes
kit-role = Para
kit-role-mentor = Mentoras y mentores
kit-role-mentee = Personas mentorizadas
kit-role-coordinator = Usted, la coordinación
kit-language = Idioma del cuaderno
kit-opening = Abriendo el cuaderno …
kit-counted = { $count ->
    [one] { $count } texto. Ábralo para leerlo o decirlo con sus palabras.
   *[other] { $count } textos. Abra uno para leerlo o decirlo con sus palabras.
}
kit-without-theme = Sin tema, el cuaderno no tiene planes de sesiones. Elija el que más se acerque al suyo y cambie sus palabras.
kit-download = Descargar como archivo
kit-print = Imprimir
kit-own-words = Sus palabras
kit-edit = Cambiar las palabras
kit-restore = Volver a nuestras palabras
kit-title = Título
kit-summary = Para qué sirve, en una frase
kit-items = Líneas
kit-lead = { $section }: párrafo
kit-items-hint = Una línea para cada uno.
kit-plan-hint = Una línea para cada uno, que empiece por los minutos: 10 Llegada.
kit-plan-wrong = Empiece cada línea por sus minutos en cifras y después un espacio.
kit-save = Guardar estas palabras
kit-cancel = Cancelar
kit-change = palabras del cuaderno
kit-change-back = de nuevo nuestras palabras en el cuaderno
kit-kept = Sus palabras se guardan con el programa.
kit-restored = Allí vuelven a estar nuestras palabras.
