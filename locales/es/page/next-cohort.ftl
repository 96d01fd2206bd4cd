## La siguiente cohorte

next-lead = Lo que se aprende de esta cohorte, y la siguiente a partir de ella.
next-no-pairs = Todavía no hay parejas de las que aprender.
next-learned = Lo que estuvo asociado a un buen encaje
next-learned-hint = De las respuestas de { $pairs } de { $of } parejas. Un efecto es lo que estuvo asociado a una desviación típica más de puntos de una regla, en la escala de las respuestas, con las demás reglas iguales; se contrae hacia 0 y su intervalo viene de remuestrear las parejas. Dice qué se dio a la vez, no qué lo causó.
next-rule = Regla
next-effect = Efecto
next-interval = Intervalo del 95 %
next-from-to = { $low } a { $high }
next-direction = Asociado a
next-direction-better = un mejor encaje
next-direction-worse = un peor encaje
next-direction-unclear = no se puede decir
next-suggestions = Cambios para probar
next-suggestions-hint = Con cada uno se forman parejas nuevas, que se guardan como escenario; nada más cambia.
next-try = Probar como escenario
next-trying = Parejas según las reglas cambiadas
next-tried = Guardado como escenario, en Escenarios.
next-undo-try = Probar un cambio de reglas
next-lessons = Lecciones
next-own = Lo que quiere recordar
next-own-hint = Pasa al siguiente programa. No nombre a nadie aquí.
next-undo-lessons = Anotar lecciones
next-copy = Copiar las lecciones
next-copied = Las lecciones están en el portapapeles.
next-not-copied = El navegador no permitió copiarlas.
next-download = Guardar como texto
next-print = Imprimir en una página
next-file = lecciones
next-begin = Empezar la siguiente cohorte
next-begin-about = El nuevo programa tiene a las personas que siguen, las reglas y todas las parejas de esta cohorte como historial, para que nadie repita con la misma persona, salvo que usted quiera. No tiene parejas, sesiones, notas ni respuestas.
next-name = Cómo se llama
next-name-after = { $name }, siguiente cohorte
next-start = Primer día
next-leaver = Alguien que no sigue
next-leaver-hint = Elija una tras otra; no estarán en el nuevo programa.
next-leavers = Quién no sigue
next-stays = Sigue
next-stays-after-all = { $name } sigue al final
next-replaces = Ocupa el lugar de este programa en esta pestaña y no se puede deshacer. Guarde primero este en un archivo.
next-save = Guardar este programa
next-go = { $people ->
    [one] Empezar con { $people } persona
   *[other] Empezar con { $people } personas
 }
next-making = Preparando el siguiente programa
next-begun = La siguiente cohorte tiene { $people } personas; { $pairs } parejas pasaron al historial.
