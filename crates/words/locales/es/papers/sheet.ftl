# Las menciones en torno al texto de una nota o una carta.

sheet-reference = Referencia:
sheet-place-and-date = { $city }, { $date }
sheet-initials = Rúbrica
sheet-stamp = Sello
sheet-enclosures = Documentos adjuntos
sheet-distribution = Distribución
sheet-distribution-all = Todas las Misiones Permanentes y Misiones Permanentes de Observación ante las Naciones Unidas
sheet-draft = BORRADOR
sheet-courtesy = Versión de cortesía. El texto remitido al destinatario es { $issued ->
    [ar] el texto árabe
    [zh] el texto chino
    [en] el texto inglés
    [fr] el texto francés
    [ru] el texto ruso
   *[es] el texto español
}.
sheet-verification = La autenticidad de este documento puede verificarse en { $address } con el código:
sheet-code = Código cuadrado con la dirección para verificar este documento: { $address }
sheet-mission = { $kind ->
    [permanent_mission] Misión Permanente
   *[permanent_observer_mission] Misión Permanente de Observación
} { $station ->
    [new_york] ante las Naciones Unidas, Nueva York
    [geneva] ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra
    [vienna] ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Viena
    [nairobi] ante la Oficina de las Naciones Unidas en Nairobi
   *[capital] ante las Naciones Unidas
}
sheet-ministry = Ministerio de Relaciones Exteriores
sheet-language = { $language ->
    [ar] árabe
    [zh] chino
    [en] inglés
    [fr] francés
    [ru] ruso
   *[es] español
}
