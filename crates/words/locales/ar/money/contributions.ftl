# حالة الاشتراكات.

contributions-title = حالة الاشتراكات
contributions-as-at = في { $date }
contributions-column-meeting = الاجتماع
contributions-column-payer = الدولة أو المنظمة
contributions-column-currency = العملة
contributions-column-assessed = المقرّر
contributions-column-received = الوارد
contributions-column-outstanding = غير المسدد
contributions-meeting-sum = مجموع الاجتماع
contributions-total = المجموع بعملة { $currency }
contributions-paid = سُدّد بالكامل: { $paid } من { $count }
contributions-none = لم يُقرّر شيء.
contributions-remark = المقرّر هو ما تطلبه الإشعارات ناقصا ما خفضته الإشعارات الدائنة. والوارد هو ما قُيّد على الإشعارات حتى هذا اليوم.
