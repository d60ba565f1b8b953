# Dates as a paper writes them. A span stands in a sentence after `date-when-…`, a period alone.

date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-weekday = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
# By which something is due.
date-weekday-due = { date-weekday }
date-day = { $day }
date-full = { $day } { $month } { $year }
date-on-weekday = { $weekday }, { $date }
date-short = { $day } { $month } { $year }

date-span-day = { $day } { $month } { $year }
date-span-pair = { $day } and { $last_day } { $month } { $year }
date-span-month = { $day } to { $last_day } { $month } { $year }
date-span-year = { $day } { $month } to { $last_day } { $last_month } { $year }
date-span-years = { $day } { $month } { $year } to { $last_day } { $last_month } { $last_year }

date-when-day = on { $span }
date-when-pair = on { $span }
date-when-range = from { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $day } to { $last_day } { $month } { $year }
date-period-year = { $day } { $month } to { $last_day } { $last_month } { $year }
date-period-years = { $day } { $month } { $year } to { $last_day } { $last_month } { $last_year }

date-list-two = { $first } and { $last }
date-list-more = { $first }, { $rest }
