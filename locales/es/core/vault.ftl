## What is said of protected files, keys, code words and tickets.

vault-no-passphrase = No hay frase de contraseña.
    .advice = Escriba una o use la que se sugiere.
vault-under-key = Este archivo está sellado para una clave y no con una frase de contraseña.
    .advice = Ábralo con la herramienta age y la clave para la que se creó.
vault-too-costly = Abrir este archivo exigiría más memoria y tiempo que cualquiera de los nuestros.
    .advice = No se fíe de él; si sabe de dónde procede, ábralo con la herramienta age y vuelva a sellarlo.
vault-no-memory = Este dispositivo no ofrece la memoria que exige una frase de contraseña o una palabra clave.
    .advice = Cierre otras pestañas y programas e inténtelo de nuevo, o use un dispositivo con más memoria. No se ha perdido nada.
vault-not-sealed = No se ha podido sellar el archivo.
    .advice = Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo.
vault-not-opened = El archivo no se puede abrir: la frase de contraseña es otra o el archivo está dañado.
    .advice = Escriba de nuevo la frase de contraseña cuidando mayúsculas y espacios; si es correcta, use otra copia del archivo.
vault-not-sealed-file = Este no es un archivo protegido.
    .advice = Elija el archivo protegido: un programa guardado o una respuesta sellada.
vault-too-large = El archivo supera los 128 MiB, más de lo que necesita cualquier programa.
    .advice = Elija otro archivo.
vault-no-randomness = Esta plataforma no proporciona aleatoriedad, así que no se puede sellar nada con seguridad.
    .advice = Use otro navegador u otro equipo.
vault-not-text = El archivo se ha abierto, pero no contiene texto.
    .advice = Elija una respuesta sellada.
vault-under-passphrase = Este archivo está sellado con una frase de contraseña y no para una clave.
    .advice = Si es un programa guardado, ábralo con su frase de contraseña.
vault-not-an-identity = Esta no es la mitad secreta de una clave.
    .advice = Empieza por AGE-SECRET-KEY-1 y tiene 74 caracteres; el archivo del programa la conserva.
vault-not-a-recipient = Esta no es la mitad pública de una clave.
    .advice = Empieza por age1 y tiene 62 caracteres; la página de la coordinación la genera.
vault-not-opened-by-key = El archivo no se puede abrir: está sellado para otra clave o está dañado.
    .advice = Compruebe que pertenece a este programa; si es así, pídalo de nuevo.
vault-no-answers = Una de las preguntas de la palabra clave no tiene respuesta.
    .advice = Responda a todas o prescinda de la palabra clave.
vault-not-stretched = No se ha podido calcular la palabra clave.
    .advice = Inténtelo de nuevo; si vuelve a ocurrir, prescinda de la palabra clave.
vault-too-many = Se han pedido más vales que personas tiene cualquier programa.
    .advice = Pida como máximo 100.000.
vault-not-a-ticket = Esto no es un vale: tiene cuatro grupos de cuatro caracteres.
    .advice = Mire de nuevo su carta o deje el campo vacío.
vault-invalid-salt = La sal del programa no la generó esta aplicación.
    .advice = Abra de nuevo el enlace o el archivo tal como se envió.

## How strong a passphrase is, from 0 to 4.

vault-strength-0 = Se adivina al instante; use la que se sugiere.
vault-strength-1 = Débil: un solo equipo la adivina en días o semanas.
vault-strength-2 = Regular: resiste a un equipo, pero no a muchos.
vault-strength-3 = Buena: resiste a todo salvo a los mayores medios.
vault-strength-4 = Fuerte: imposible de adivinar.
