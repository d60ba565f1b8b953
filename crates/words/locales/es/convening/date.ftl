# Las fechas como las escribe un documento.

date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-month-short = { $month ->
    [1] ene.
    [2] feb.
    [3] mar.
    [4] abr.
    [5] may.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] sep.
    [10] oct.
    [11] nov.
   *[12] dic.
}
date-weekday = { $weekday ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
}
date-weekday-due = { date-weekday }
date-day = { $day }
date-full = { $day } de { $month } de { $year }
date-on-weekday = { $weekday }, { $date }
date-short = { $day } { $month } { $year }

date-span-day = { $day } de { $month } de { $year }
date-span-pair = { $day } y { $last_day } de { $month } de { $year }
date-span-month = { $day } al { $last_day } de { $month } de { $year }
date-span-year = { $day } de { $month } al { $last_day } de { $last_month } de { $year }
date-span-years = { $day } de { $month } de { $year } al { $last_day } de { $last_month } de { $last_year }

date-when-day = el { $span }
date-when-pair = los días { $span }
date-when-range = del { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $day } al { $last_day } de { $month } de { $year }
date-period-year = { $day } de { $month } al { $last_day } de { $last_month } de { $year }
date-period-years = { $day } de { $month } de { $year } al { $last_day } de { $last_month } de { $last_year }

date-list-two = { $first } y { $last }
date-list-more = { $first }, { $rest }
