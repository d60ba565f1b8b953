# El prorrateo: cómo se obtiene una parte, y por qué un total no se prorratea.

apportionment-total = Por prorratear: { $total } { $currency }. Contribuyentes: { $payers }.
apportionment-fixed-percent = Se sufraga un { $percent } % fijo del total, que se toma antes de prorratear el resto.
apportionment-rate = Cuota: { $rate } %; { $ground }.
apportionment-ground-scale = escala de cuotas { $period }
apportionment-ground-notional = cuota teórica de un Estado no miembro, { $period } ({ $basis })
apportionment-ground-other = cuota teórica de { $period }, ya que la escala utilizada no indica ninguna ({ $basis })
apportionment-ground-days = cada escala según sus días: { $parts }
apportionment-ground-part = { $period }: { $days } d
apportionment-ground-given = indicada con la lista de contribuyentes
apportionment-below-threshold = La cuota es inferior al umbral del { $threshold } %: no se paga nada.
apportionment-fixed-taken = Los porcentajes fijos, { $percent } % en total, se toman primero; quedan: { $left }.
apportionment-others-ceiling = Vuelta { $round }: fijados en el límite máximo: { $count }, que sufragan en conjunto { $amount }.
apportionment-held-ceiling = Vuelta { $round }: la parte sería de { $share }; se fija en el límite máximo, { $amount }.
apportionment-others-least-developed = Vuelta { $round }: fijados en el límite de los países menos adelantados: { $count }, que sufragan en conjunto { $amount }.
apportionment-held-least-developed = Vuelta { $round }: la parte sería de { $share }; se fija en el límite de los países menos adelantados, { $amount }.
apportionment-others-minimum = Vuelta { $round }: fijados en el importe mínimo: { $count }, que sufragan en conjunto { $amount }.
apportionment-held-minimum = Vuelta { $round }: la parte sería de { $share }; se fija en el importe mínimo, { $amount }.
apportionment-left = Queda para los demás: { $left }.
apportionment-sum = Suma de las cuotas de quienes participan ({ $payers }): { $sum } %.
apportionment-share = Parte: { $left } × { $rate } ÷ { $sum } = { $share }.
apportionment-fixed-share = Parte: { $share }.
apportionment-whole = La parte es un número entero de unidades; no se redondea nada.
apportionment-rounded-down = Redondeado hacia abajo a unidades de { $unit }: { $down }; recortado: { $remainder } de unidad.
apportionment-unit-added = Unidades sobrantes: { $given }, una a cada uno de los mayores restos; este resto es el número { $rank }: se añade una unidad.
apportionment-unit-not-added = Unidades sobrantes: { $given }, una a cada uno de los mayores restos; este resto es el número { $rank }: no se añade ninguna.
apportionment-half-up = Redondeado al múltiplo de { $unit } más próximo, la mitad hacia arriba.
apportionment-pays = Por pagar: { $amount } { $currency }.
apportionment-sums = Total { $total }, suma de los importes { $sum }, diferencia { $difference }, en { $currency }.
apportionment-scales = Escala de cuotas: { $periods }.
apportionment-uneven = Las cuotas de la escala { $period } suman { $sum } % y no 100 %; se utiliza porque así se pidió.
apportionment-not-verified = La norma sobre quién paga no se leyó en un texto oficial: { $source }
refusal-no-payers = No se indica ningún contribuyente.
refusal-no-payers-help = Indique un archivo de contribuyentes, o un tratado y una fecha.
refusal-payer-twice = { $payer } figura dos veces entre los contribuyentes.
refusal-payer-twice-help = Indique cada contribuyente una sola vez.
refusal-payer-is-party = { $payer } es Parte en esa fecha y ya contribuye como tal.
refusal-payer-is-party-help = Elimínelo de los Estados que participan además de las Partes.
refusal-parties-only = Los costos de este tratado los sufragan únicamente sus Partes; { $payer } no lo es.
refusal-parties-only-help = Vea quién paga en el perfil: convene treaty show.
refusal-total-not-positive = Un total de { $total } no se prorratea: no hay costo que sufragar.
refusal-total-not-positive-help = Indique un total superior a cero. Lo que se devuelve es un crédito y sigue lo que se cobró a cada uno.
refusal-no-unit = La unidad de redondeo no es un importe positivo.
refusal-no-unit-help = Indique 0.01 para céntimos, 1 para unidades enteras.
refusal-too-many-decimals = Un porcentaje se imprime con doce decimales como máximo, no { $decimals }.
refusal-too-many-decimals-help = Pida menos.
refusal-total-not-in-units = El total de { $total } no es un número entero de unidades de { $unit }, de modo que ningún importe en esas unidades suma esa cifra.
refusal-total-not-in-units-help = Elija una unidad menor, o el redondeo al más próximo, que indica la diferencia.
refusal-minimum-not-in-units = El mínimo de { $minimum } es negativo o no es un número entero de unidades de { $unit }.
refusal-minimum-not-in-units-help = Indique un mínimo en unidades enteras.
refusal-fixed-above-whole = Los porcentajes fijos suman { $sum } %, más que el total.
refusal-fixed-above-whole-help = Redúzcalos a 100 % o menos.
refusal-fixed-above-cap = El porcentaje fijo de { $fixed } % de { $payer } supera su límite de { $most } %.
refusal-fixed-above-cap-help = Una de las dos normas debe ceder; indique cuál.
refusal-nobody-by-rate = Quedan { $left } por sufragar y nadie tiene una cuota para hacerlo.
refusal-nobody-by-rate-help = Indique contribuyentes con cuota, o reduzca el umbral.
refusal-all-capped = Todos los contribuyentes están limitados: en conjunto sufragan como máximo { $most } de { $left }, y { $short } queda sin cubrir. En el límite máximo: { $ceiling }; en el de los países menos adelantados: { $developed }.
refusal-all-capped-help = Eleve el límite: ninguna distribución alcanza el total.
refusal-minimum-above-total = Los importes mínimos suman { $least }, más que los { $left } por sufragar.
refusal-minimum-above-total-help = Reduzca el mínimo.
refusal-too-large = Estas cifras son demasiado grandes para un cálculo exacto.
refusal-too-large-help = No se redondeó ni se recortó nada. Compruebe el total y las cuotas.
refusal-no-scale = Los datos no contienen ninguna escala para { $asked }. Contienen: { $periods }.
refusal-no-scale-help = Indique uno de esos períodos.
refusal-no-span = Los días de { $from } a { $until } no forman un lapso de diez años como máximo.
refusal-no-span-help = Indique el primer día antes del último.
refusal-scale-not-whole = Las cuotas de la escala { $period } suman { $sum } % y no 100 %.
refusal-scale-not-whole-help = Indique otra escala, o acepte esta a sabiendas: { $option }.
refusal-missing-rate = La escala { $period } no indica cuota para: { $payers }.
refusal-missing-rate-offered = { $payer } (cuota teórica { $rate } % en { $period })
refusal-missing-rate-help = Indique una cuota en la columna { $column } del archivo, o { $rate }; o tome la cuota teórica más próxima: { $notional }.
apportionment-amount-wrong = { $option } «{ $found }»: { $wrong ->
    [empty] no figura ningún importe.
    [separator] hay un separador entre las cifras; escriba cifras y un punto, como 300000.00.
    [too-fine] la moneda tiene menos cifras después del punto.
    [too-large] más de 9223372036854775807 unidades fraccionarias.
   *[not-digits] se esperan cifras y un punto, como 300000.00.
}
apportionment-sheet-title = Prorrateo de los costos
apportionment-sheet-inputs = Las celdas grises son datos; todo otro número es una fórmula.
apportionment-sheet-held-note = Quién queda fijado en un límite o mínimo lo determinó el programa y figura como dato en la columna de modalidades; la columna de control muestra si sigue siendo válido al cambiar una cifra.
apportionment-sheet-total = Total
apportionment-sheet-unit = Unidad de redondeo
apportionment-sheet-left = Queda para quienes participan por cuota, en fracciones
apportionment-sheet-parts = Fracciones de unidad
apportionment-sheet-rates = Suma de las cuotas
apportionment-sheet-over = Unidades sobrantes
apportionment-sheet-sum = Suma de los importes
apportionment-sheet-difference = Diferencia
apportionment-sheet-footing = Modalidad
apportionment-sheet-rate = Cuota (%)
apportionment-sheet-limit = Importe dado en unidades
apportionment-sheet-down = Redondeado hacia abajo
apportionment-sheet-remainder = Resto
apportionment-sheet-rank = Orden
apportionment-sheet-added = Unidad añadida
apportionment-sheet-share = Parte (%)
apportionment-sheet-amount = Importe
apportionment-sheet-control = Control
apportionment-sheet-code = Código
apportionment-sheet-name = Nombre
apportionment-footing = { $footing ->
    [fixed] porcentaje fijo
    [ceiling] límite máximo
    [least-developed] límite de los países menos adelantados
    [minimum] mínimo
    [threshold] bajo el umbral
   *[rate] cuota
}
apportionment-rule-not-verified = { $rule ->
    [sharing] El modo de reparto no se leyó en un texto oficial: { $source }
    [overheads] Lo que se añade a los costos no se leyó en un texto oficial: { $source }
    [reminders] El momento de los recordatorios no se leyó en un texto oficial: { $source }
    [sponsorship] El programa de patrocinio no se leyó en un texto oficial: { $source }
   *[decision] La fecha de esta decisión no se leyó en un texto oficial: { $source }
}
