# Les dates telles qu’un document les écrit.

date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-weekday = { $weekday ->
    [monday] lundi
    [tuesday] mardi
    [wednesday] mercredi
    [thursday] jeudi
    [friday] vendredi
    [saturday] samedi
   *[sunday] dimanche
}
date-weekday-due = { date-weekday }
date-day = { $day ->
    [1] { $day }er
   *[other] { $day }
}
date-full = { $day } { $month } { $year }
date-on-weekday = { $weekday } { $date }
date-short = { $day } { $month } { $year }

date-span-day = { $day } { $month } { $year }
date-span-pair = { $day } et { $last_day } { $month } { $year }
date-span-month = { $day } au { $last_day } { $month } { $year }
date-span-year = { $day } { $month } au { $last_day } { $last_month } { $year }
date-span-years = { $day } { $month } { $year } au { $last_day } { $last_month } { $last_year }

date-when-day = le { $span }
date-when-pair = les { $span }
date-when-range = du { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $day } au { $last_day } { $month } { $year }
date-period-year = { $day } { $month } au { $last_day } { $last_month } { $year }
date-period-years = { $day } { $month } { $year } au { $last_day } { $last_month } { $last_year }

date-list-two = { $first } et { $last }
date-list-more = { $first }, { $rest }
