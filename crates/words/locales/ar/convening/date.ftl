# التواريخ كما ترد في الوثائق، بأسماء الشهور المزدوجة المتبعة في الأمم المتحدة.

date-month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
date-month-short = { date-month }
date-weekday = { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}
date-weekday-due = { $weekday ->
    [monday] يوم الاثنين
    [tuesday] يوم الثلاثاء
    [wednesday] يوم الأربعاء
    [thursday] يوم الخميس
    [friday] يوم الجمعة
    [saturday] يوم السبت
   *[sunday] يوم الأحد
}
date-day = { $day }
date-full = { $day } { $month } { $year }
date-on-weekday = { $weekday }، { $date }
date-short = { $day } { $month } { $year }

date-span-day = { $day } { $month } { $year }
date-span-pair = { $day } و{ $last_day } { $month } { $year }
date-span-month = { $day } إلى { $last_day } { $month } { $year }
date-span-year = { $day } { $month } إلى { $last_day } { $last_month } { $year }
date-span-years = { $day } { $month } { $year } إلى { $last_day } { $last_month } { $last_year }

date-when-day = في { $span }
date-when-pair = يومي { $span }
date-when-range = في الفترة من { $span }

date-period-day = { date-span-day }
date-period-pair = { date-span-pair }
date-period-month = { $day } إلى { $last_day } { $month } { $year }
date-period-year = { $day } { $month } إلى { $last_day } { $last_month } { $year }
date-period-years = { $day } { $month } { $year } إلى { $last_day } { $last_month } { $last_year }

date-list-two = { $first } و{ $last }
date-list-more = { $first } و{ $rest }
