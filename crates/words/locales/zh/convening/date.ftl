# 文件中的日期。

date-month = { $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}
date-month-short = { $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}
date-weekday = { $weekday ->
    [monday] 星期一
    [tuesday] 星期二
    [wednesday] 星期三
    [thursday] 星期四
    [friday] 星期五
    [saturday] 星期六
   *[sunday] 星期日
}
date-weekday-due = { date-weekday }
date-day = { $day }
date-full = { $year }年{ $month }月{ $day }日
date-on-weekday = { $date }（{ $weekday }）
date-short = { $year }年{ $month }月{ $day }日

date-span-day = { $year }年{ $month }月{ $day }日
date-span-pair = { $year }年{ $month }月{ $day }日和{ $last_day }日
date-span-month = { $year }年{ $month }月{ $day }日至{ $last_day }日
date-span-year = { $year }年{ $month }月{ $day }日至{ $last_month }月{ $last_day }日
date-span-years = { $year }年{ $month }月{ $day }日至{ $last_year }年{ $last_month }月{ $last_day }日

date-when-day = { $span }
date-when-pair = { $span }
date-when-range = { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $year }年{ $month }月{ $day }日至{ $last_day }日
date-period-year = { $year }年{ $month }月{ $day }日至{ $last_month }月{ $last_day }日
date-period-years = { $year }年{ $month }月{ $day }日至{ $last_year }年{ $last_month }月{ $last_day }日

date-list-two = { $first }以及{ $last }
date-list-more = { $first }、{ $rest }
