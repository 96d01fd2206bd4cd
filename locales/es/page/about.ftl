about-title = Acerca de Vice Versa
about-what = Forma parejas de mentoría según sus propias reglas, solo en esta pestaña.
about-version = Versión { $version }, compilación { $build }.
about-licence = Con licencia MIT o Apache-2.0, a su elección. Está hecho con el trabajo de otras personas; estos son sus nombres, licencias y textos.
about-download = Descargar como archivo de texto
about-notices = Software de terceros y sus licencias
about-notices-damaged = No se pueden leer: este archivo no está como se creó.
