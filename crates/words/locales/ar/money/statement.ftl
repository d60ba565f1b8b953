# كشف حساب جهة مسدّدة.

statement-title = كشف حساب
statement-as-at = في { $date }
statement-currency = المبالغ بعملة
statement-column-date = التاريخ
statement-column-what = الحركة
statement-column-charged = مدين
statement-column-credited = دائن
statement-column-balance = الرصيد
statement-payment = دفعة واردة
statement-repayment = { $ground ->
    [taken_back] دفعة استردها المصرف
   *[sent_back] أعيد إلى المساهم
}
statement-bill = { $kind ->
    [credit_note] إشعار دائن { $number }
   *[notice] إشعار بالنصيب المقرر { $number }
}
statement-reference = المرجع: { $reference }
statement-balance = { $side ->
    [payer] رصيد لصالح الجهة المسدّدة
    [even] الحساب مسدّد
   *[owed] الرصيد المستحق
}
statement-nothing = لم يُقيّد شيء ولم يرد شيء.
statement-open = الإشعارات غير المسددة
statement-open-none = لا يوجد إشعار غير مسدد.
statement-column-notice = الإشعار
statement-column-due = تاريخ الاستحقاق
statement-column-age = مدة التأخر
statement-column-left = الباقي للسداد
statement-age = { $age ->
    [not_due] لم يحن أجله
    [up_to_30] متأخر حتى 30 يوما
    [up_to_60] متأخر من 31 إلى 60 يوما
    [up_to_90] متأخر من 61 إلى 90 يوما
   *[over_90] متأخر أكثر من 90 يوما
}
statement-by-age = بحسب مدة التأخر
statement-open-total = مجموع الإشعارات غير المسددة
statement-remark = تُحتسب الدفعة من اليوم الذي يحتسبها فيه المصرف. والأموال التي لم تُقيّد بعد على إشعار تخفض الرصيد وتبقي الإشعارات غير مسددة.
