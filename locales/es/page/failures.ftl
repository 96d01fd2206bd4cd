failure-page-fault = Algo ha fallado en esta página.
    .advice = Su trabajo sigue aquí. Inténtelo de nuevo; si vuelve a ocurrir, guarde el programa, recargue la página y abra el archivo guardado.
