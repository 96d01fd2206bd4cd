# Lo que rodea a los textos del cuaderno. {n} es un número.
kit-mentor = Cuaderno para mentoras y mentores
kit-mentee = Cuaderno para personas mentorizadas
kit-coordinator = Cuaderno para la coordinación
contents = Contenido
session = Sesión {n}
minutes = {n} min
aims = Para qué sirve esta sesión
plan = Plan para 60 minutos
mentor = Preguntas de la mentora o el mentor
mentee = Preguntas de la persona mentorizada
exercise = Ejercicio
note = Qué anotar
starters = Para empezar a hablar
confidential = Lo que se dice en una pareja es confidencial. Este archivo no contiene ningún nombre.
