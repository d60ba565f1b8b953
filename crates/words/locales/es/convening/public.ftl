# La página pública de una reunión.

public-over = Convocada por nota verbal
public-cancelled = Cancelada
public-rearranged = La reunión se ha reorganizado desde su convocatoria.
public-dates = Fechas
public-venue = Lugar
public-mode = Modalidad
public-in-person = Presencial
public-hybrid = En sala y a distancia
public-deadline = Composición de las delegaciones antes del
public-invited = Convocados e invitados
public-invited-on = Según su situación al
public-mandate = Sobre qué base
public-no-mandate = La cadena de citas se está actualizando.
public-notes = Notas verbales
public-note = Nota verbal
public-note-convening = La nota que convoca la reunión
public-note-correction = Una corrección
public-note-withdrawal = Una retirada
public-names = Comunicar sus nombres
public-names-help = Una misión u organización abre la página de su delegación con el enlace enviado a su dirección registrada. También se acepta una nota en papel o por correo electrónico.
public-names-link = Pedir su enlace
public-calendar = Calendario
public-calendar-get = Fechas para su calendario
public-invitees = Convocados e invitados
