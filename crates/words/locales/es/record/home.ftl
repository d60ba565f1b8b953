# La primera página.

home-title = Reuniones de los Estados Partes
home-lead = Las reuniones que aquí se convocan: sus datos, sus documentos y la manera de comunicar la composición de una delegación.
home-meetings = Reuniones
home-none = Aún no se ha convocado ninguna reunión.
