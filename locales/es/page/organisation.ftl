## The organisation file: dropped, or chosen from the menu

organisation-menu = Usar un archivo de la organización
organisation-title = Usar un archivo de la organización
organisation-what-it-is = Un archivo de la organización contiene lo que todos los programas de una organización tienen en común: reglas, niveles, cuestionarios, cartas, logotipo y color, idiomas, números mínimos. Se lee aquí y no se envía a ningún sitio.
organisation-drop = Suelte aquí un archivo de la organización
organisation-offer = Este es un archivo de la organización de { $name }. ¿Usarlo para este programa?
organisation-gives-presets = { $count ->
        [one] { $count } conjunto de reglas para empezar
       *[other] { $count } conjuntos de reglas para empezar
    }
organisation-gives-ladder = { $count ->
        [one] { $count } nivel
       *[other] { $count } niveles
    }
organisation-gives-instruments = { $count ->
        [one] { $count } cuestionario
       *[other] { $count } cuestionarios
    }
organisation-gives-letters = { $count ->
        [one] { $count } carta
       *[other] { $count } cartas
    }
organisation-gives-look = logotipo o color
organisation-gives-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
organisation-gives-help = { $count ->
        [one] { $count } dirección de ayuda
       *[other] { $count } direcciones de ayuda
    }
organisation-gives-thresholds = medias a partir de { $mean } respuestas y distribuciones a partir de { $distribution }
organisation-use = Usarlo para este programa
organisation-leave = No usarlo
organisation-close = Cerrar
organisation-change = usar el archivo de { $name }
organisation-taken-over = Este programa usa ahora lo que aporta { $name }. «Deshacer» lo revierte.
organisation-faults = { $count ->
        [one] { $name } es un archivo de la organización con { $count } error. No se ha tomado nada. Corríjalo en el archivo y tráigalo otra vez:
       *[other] { $name } es un archivo de la organización con { $count } errores. No se ha tomado nada. Corríjalos en el archivo y tráigalo otra vez:
    }
wrong-place-organisation = { $name } es un archivo de la organización. Su lugar es el menú, en «Usar un archivo de la organización».

## Addresses for help at the foot of the page

organisation-help-copy = Copiar la dirección
organisation-help-copy-named = Copiar la dirección: { $label }
organisation-help-copied = La dirección está en el portapapeles.
organisation-help-by-hand = El navegador no lo ha permitido. Seleccione la dirección y cópiela.
