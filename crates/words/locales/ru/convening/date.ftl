# Даты так, как их пишут в документе. Отрезок времени стоит в предложении, период — сам по себе.

date-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
date-month-short = { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
date-weekday = { $weekday ->
    [monday] понедельник
    [tuesday] вторник
    [wednesday] среда
    [thursday] четверг
    [friday] пятница
    [saturday] суббота
   *[sunday] воскресенье
}
# Не позднее чего — в родительном падеже.
date-weekday-due = { $weekday ->
    [monday] понедельника
    [tuesday] вторника
    [wednesday] среды
    [thursday] четверга
    [friday] пятницы
    [saturday] субботы
   *[sunday] воскресенья
}
date-day = { $day }
date-full = { $day } { $month } { $year } года
date-on-weekday = { $weekday }, { $date }
date-short = { $day } { $month } { $year } г.

date-span-day = { $day } { $month } { $year } года
date-span-pair = { $day } и { $last_day } { $month } { $year } года
date-span-month = { $day } по { $last_day } { $month } { $year } года
date-span-year = { $day } { $month } по { $last_day } { $last_month } { $year } года
date-span-years = { $day } { $month } { $year } года по { $last_day } { $last_month } { $last_year } года

date-when-day = { $span }
date-when-pair = { $span }
date-when-range = с { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $day }–{ $last_day } { $month } { $year } года
date-period-year = { $day } { $month } — { $last_day } { $last_month } { $year } года
date-period-years = { $day } { $month } { $year } года — { $last_day } { $last_month } { $last_year } года

date-list-two = { $first } и { $last }
date-list-more = { $first }, { $rest }
