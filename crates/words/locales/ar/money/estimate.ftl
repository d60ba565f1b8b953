# ورقة التكاليف: ما يُتوقع أن يكلفه الاجتماع، وما غيّره التنقيح.

estimate-title = تقدير تكاليف { $meeting } { $of_treaty }
estimate-budget-title = التكاليف المقدرة: { $purse }
estimate-revision = تقدير منقح، { $mark }
estimate-currency = جميع المبالغ بعملة { $currency }
estimate-column-item = البند
estimate-column-quantity = الكمية
estimate-column-price = سعر الوحدة
estimate-column-amount = المبلغ
estimate-column-change = التغيير
estimate-column-before = قبل
estimate-column-now = الآن
estimate-heading = { $heading ->
    [documentation] الوثائق
    [interpretation] الترجمة الشفوية
    [rooms_and_services] القاعات والخدمات
    [staff] الموظفون المؤقتون
   *[other] تكاليف أخرى
}
estimate-item = { $item ->
    [pre_session_documentation] وثائق ما قبل الدورة
    [in_session_documentation] وثائق أثناء الدورة
    [post_session_documentation] وثائق ما بعد الدورة
    [summary_records] المحاضر الموجزة
    [interpretation] الترجمة الشفوية للجلسات
    [conference_servicing] خدمات المؤتمرات
    [rooms] القاعات والصوت والتنظيف
    [security] الأمن
    [technology] الوسائل التقنية والمشاركة عن بعد
    [accessibility] تيسير الوصول
    [temporary_staff] موظفو الأمانة المؤقتون
    [staff_travel] سفر الموظفين
   *[miscellaneous] متنوعات
}
estimate-words-in = { $words } ({ $language })
estimate-heading-sum = المجموع الفرعي
estimate-subtotal = مجموع كل الأبواب
estimate-support = تكاليف دعم البرامج ({ $rate } من { $base ->
    [both] المجموع واحتياطي الطوارئ
   *[subtotal] المجموع
})
estimate-contingency = احتياطي الطوارئ ({ $rate } من { $base ->
    [both] المجموع وتكاليف دعم البرامج
   *[subtotal] المجموع
})
estimate-support-name = تكاليف دعم البرامج
estimate-contingency-name = احتياطي الطوارئ
estimate-order-name = ترتيب النسب المئوية
estimate-order = { $order ->
    [support_first] الدعم أولا
    [contingency_first] الطوارئ أولا
   *[both_on_subtotal] كل منهما من المجموع
}
estimate-total = المجموع الكلي
estimate-changes = ما تغيّر منذ الإصدار السابق
estimate-change = { $kind ->
    [added] أُضيف
    [removed] حُذف
   *[changed] عُدّل
}
estimate-notes = ملاحظات
estimate-rule = تُعتمد التكاليف المقدرة في الاجتماع السابق للاجتماع الذي تخصه.
estimate-budget-rule = يبت الاجتماع في هذه الميزانية إلى جانب تكاليفه الخاصة.
estimate-adopted = اعتُمد في { $date }: { $paper }.
estimate-not-adopted = لم يُعتمد هذا التقدير بعد.
estimate-basis = تُقسّم التكاليف على الأساس التالي: { $article }.
