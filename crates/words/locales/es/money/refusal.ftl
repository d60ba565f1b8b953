# Lo que las normas financieras rechazan y lo que no es correcto en lo escrito.

money-refusal = { $why ->
    [nothing-to-bill] No hay nada que facturar: ninguna cuota difiere de lo prorrateado.
    [bills-under-way] Otras facturas de esta reunión esperan a una segunda persona. Emítalas o desístase de ellas primero.
    [second-person-for-bills] Quien lo preparó no lo emite; lo hace una segunda persona.
    [bills-issued] Estas facturas ya se emitieron.
    [bills-given-up] Se desistió de estas facturas.
    [due-before-dated] Un aviso necesita una fecha de vencimiento, igual o posterior a su fecha.
    [apportionment-billed] Este prorrateo ya se facturó.
    [more-than-billed] El saldo de { $number } es inferior a esa cantidad.
    [nothing-to-bundle] Ningún contribuyente tiene dos avisos en espera en una misma moneda. Uno solo se envía por separado.
    [bundles-under-way] Otras facturas colectivas esperan a una segunda persona. Emítalas o desista de ellas primero.
    [second-person-for-bundles] Quien preparó las facturas colectivas no las emite. Lo hace una segunda persona.
    [bundle-due-before-dated] Una factura colectiva se paga en su fecha o después.
    [bundle-changed] Algo de ellas se pagó, acreditó o envió desde entonces. Desista y prepárelas de nuevo.
    [notice-not-waiting] Este aviso no está en espera: se envió, se reunió con otros, se pagó o aún no está impreso.
    [nothing-to-remind] Hoy no hay nada que recordar a nadie: nada ha vencido que no se haya recordado en su plazo.
    [nothing-to-allocate] Indique una cantidad superior a cero.
    [bill-not-open] { $number } no está pendiente: está pagado, acreditado o no existe.
    [bill-of-other-currency] El aviso está en { $currency }. Otra moneda solo lo paga a un tipo registrado.
    [bill-of-other-payer] Este dinero es de { $payer } y no paga el aviso de otro.
    [more-than-left] De este pago solo quedan { $amount }.
    [more-than-owed] En este aviso solo se adeudan { $amount }.
    [no-reason] Indique el motivo.
    [no-evidence] Indique el documento del banco que lo prueba.
    [before-payment] El pago es del { $date }; no puede devolverse antes.
    [second-person-for-refund] Quien registró el pago no registra su devolución. Lo hace una segunda persona.
    [accounts-closed] Estas cuentas están cerradas.
    [closing-not-drawn-up] No se ha preparado ningún cierre.
    [second-person-for-closing] Quien preparó el cierre no cierra; lo hace una segunda persona.
    [bills-wait] Hay facturas de esta reunión por emitir. Emítalas o desístase de ellas primero.
    [negative-cost] Una reunión cuesta cero o más.
    [closing-without-paper] Indique el documento en que se basa el cierre.
    [nothing-moved] Indique una cantidad superior a cero.
    [nameless-movement] Indique quién dio o cobró, y para qué.
    [not-enough-in-fund] El fondo solo tiene { $amount } en esta moneda.
    [no-sponsorship-programme] El perfil del tratado no tiene programa de patrocinio.
    [late-sponsorship-request] Las solicitudes se recibían hasta el { $date }.
    [too-many-sponsorship-requests] Este Estado ya ha solicitado para tantos delegados como se admiten.
    [sponsorship-asked-twice] La solicitud { $number } es para el mismo delegado.
    [sponsorship-not-open] La solicitud está decidida o se retiró.
    [nothing-granted] Indique una cantidad superior a cero.
    [decision-without-reason] Diga por qué: la misión lo lee.
    [grant-not-in-fund] El fondo tiene { $holds } en esta moneda, de los que { $reserved } están concedidos y no pagados.
    [grant-not-proposed] Todavía no se ha propuesto nada.
    [second-person-for-grant] Quien propuso no concede. Lo hace una segunda persona.
    [sponsorship-not-granted] La solicitud no está concedida.
    [nothing-left-of-grant] No queda nada de lo concedido.
    [more-than-granted] Solo quedan { $amount } de lo concedido.
    [sponsorship-from-other-fund] Una solicitud se paga con el fondo de patrocinio.
    [granted-in-fund] El fondo tiene { $holds } en esta moneda, de los que { $reserved } están concedidos a delegados y no pagados.
    [account-without-code] Estas cuentas tuvieron movimiento y no tienen código bajo [accounts] en el archivo del sitio: { $accounts }.
    [no-period] El período termina antes de empezar.
    [no-total] No hay total que prorratear: publique primero una estimación o indique un total.
    [not-closed] La reunión no ha concluido; aún no se sabe quién participó.
    [missing-rate] { $payer } no tiene tasa en la escala utilizada. Pida la tasa teórica más próxima o indique una.
   *[other] Las normas del prorrateo no lo permiten.
}
money-wrong = { $why ->
    [no-item] Elija qué se paga.
    [no-words] Diga qué es, al menos en un idioma.
    [no-quantity] Indique un número entero superior a cero.
    [no-amount] Indique una cantidad como 1234.50, sin separador de millares.
    [no-percentage] Indique un porcentaje de 0 a 100.
    [nothing] Escriba al menos una línea.
    [too-many] Hay demasiadas líneas.
    [too-long] Este texto es demasiado largo.
    [too-large] La suma es demasiado grande.
    [no-date] Indique una fecha: año, mes y día.
    [no-currency] Indique una moneda como USD.
    [no-payer] Indique el código del contribuyente, como FRA.
    [no-charges] Los gastos son inferiores a lo recibido.
    [no-rate] La suma enviada, su moneda y el tipo van juntos.
    [no-criterion] Elija entre los motivos del perfil del tratado.
    [no-why] Invoque un motivo o diga por qué.
    [no-paper] Indique la carta.
   *[nameless] Indique el contribuyente, un nombre o una referencia.
}
