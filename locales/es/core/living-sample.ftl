## The sample programme in its fourth month. Everybody in it is invented.

sample-name = Ejemplo: Meridian aprende en ambos sentidos
sample-need = La dirección decide sobre herramientas que nunca ha usado, y sus colegas jóvenes saben qué usa la clientela.
sample-goal-sessions = Las sesiones se celebran
sample-goal-digital = La dirección se siente segura con las herramientas digitales
sample-goal-voice = La gente se atreve a hablar
sample-baseline = Antes del inicio
sample-readiness = Preparación
sample-month = Mes { $month }
sample-note = Ambas personas están de viaje hasta la semana que viene; se volvió a pedir fecha.
sample-topic-1 = Cómo trabajamos con IA
sample-topic-2 = Qué ve la clientela de nosotros
sample-topic-3 = Cómo decidimos
sample-topic-4 = Trabajar entre centros
sample-topic-5 = Qué hace que la gente se quede
sample-topic-6 = Qué deberíamos dejar de hacer
sample-department = Departamento
sample-goal-together = Las herramientas se eligen junto con quienes las usan
sample-measure = Decisiones sobre herramientas tomadas con alguien que las usa
sample-absence = Vacaciones de la empresa
sample-lessons = Poner las sesiones en los calendarios antes de enviar las cartas. Dos parejas perdieron un mes buscando fecha.
