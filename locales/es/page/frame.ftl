## A frame around the page that allows too little. The words in brackets are the sandbox's own and stay as they are.

frame-lacks = Esta página está en un marco que no permite todo lo que necesita. Quien se ocupa del sitio puede añadir las palabras entre paréntesis al «sandbox» del marco.
frame-lacks-forms = Los formularios no responden a sus botones, por ejemplo al abrir un archivo protegido (allow-forms).
frame-lacks-downloads = No se pueden guardar archivos (allow-downloads).
frame-lacks-modals = No se puede imprimir y no se pregunta antes de dejar trabajo sin guardar (allow-modals).
