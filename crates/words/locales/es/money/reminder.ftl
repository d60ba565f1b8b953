# La nota verbal que recuerda lo adeudado.

reminder-title = Nota verbal: cuotas pendientes de pago
reminder-number = Referencia
reminder-opening = La Secretaría saluda atentamente { reminder-office } y tiene el honor de recordar que, según sus cuentas al { $date }, { $notices ->
    [one] el aviso de cuota enumerado a continuación ha vencido y no se ha pagado íntegramente
   *[other] los avisos de cuota enumerados a continuación han vencido y no se han pagado íntegramente
}.
reminder-request = La Secretaría agradecería que los importes pendientes se pagaran próximamente en la forma que se indica a continuación. Si el pago se hubiera efectuado entretanto, la presente nota no requiere ninguna medida.
reminder-closing = La Secretaría aprovecha esta oportunidad para reiterar { reminder-office } las seguridades de su más alta consideración.
reminder-office = { $office ->
    [permanent_mission] a la Misión Permanente
    [permanent_observer_mission] a la Misión Permanente de Observación
    [foreign_ministry] al Ministerio de Relaciones Exteriores
   *[none] al destinatario
}
reminder-column-dated = Fecha
reminder-column-due = Vencimiento
reminder-column-days = Días de retraso
reminder-total = Total pendiente
reminder-bundle = incluido en { $number }
reminder-why = Sírvase indicar el número del aviso con el pago; si un aviso figura en una factura colectiva, basta el número de esta para todos sus avisos.
reminder-remark = La presente nota enumera lo que ha vencido y no se había recordado antes en esta etapa. No pide ningún importe nuevo y no es un aviso; toda la cuenta consta en el estado de cuenta.
