no-current = No hay parejas actuales de las que partir.
    .advice = Forme primero parejas o indique las parejas actuales.
rematch-cut-short = No se han buscado todas las opciones: hay demasiadas o la búsqueda se interrumpió. Las que figuran son como se describen.
rematch-supported-points = Figuran las opciones que son las mejores para algún peso de una pareja conservada frente a los puntos, y la que conserva más parejas. Puede haber otras intermedias.
rematch-supported = Figura cada opción que es la mejor para algún peso de una pareja conservada frente a todo lo demás. Puede haber intermedias que ningún peso prefiere.
rematch-own = La última es la que da el propio objetivo; las demás se ponderan por personas, parejas y puntos.
