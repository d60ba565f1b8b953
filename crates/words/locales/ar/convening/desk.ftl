# The desk: what is due, the meetings and their invitees.

desk-title = مكتب العمل
desk-waiting = بانتظارك
desk-waits-for = { $act ->
    [approve_note] مسودة للقراءة والاعتماد
    [initial_note] مذكرة للتوقيع بالأحرف الأولى
   *[issue_note] مذكرة للإصدار
}
desk-due = المواعيد
desk-due-none = لا شيء مستحق في الأسابيع المقبلة.
desk-due-composition = تشكيل الوفود
desk-due-extended = موعد ممدد
desk-due-opening = الافتتاح
desk-in-days = { $count ->
    [0] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
desk-came-in = ورد مؤخرا
desk-came-in-none = لم يرد شيء بعد.
desk-meetings = الاجتماعات
desk-meetings-none = لا توجد اجتماعات بعد.
desk-column-meeting = الاجتماع
desk-column-dates = التواريخ
desk-column-note = المذكرة
desk-column-answered = أجابوا
desk-column-unanswered = لم يجيبوا
desk-over = انتهى
desk-no-note = لا مذكرة بعد
desk-open-meeting = فتح اجتماع
desk-follow = استنادا إلى الاجتماع السابق
desk-follow-help = تبقى المكاتب والمكان والمواد كما هي، وتُزاح جميع التواريخ بحسب الافتتاح الجديد. ويبقى تحديد القرار.
desk-follow-last = الاجتماع السابق
desk-follow-opens = اليوم الأول من الاجتماع المقبل
desk-follow-open = فتح الاجتماع التالي
desk-sheet = استنادا إلى صحيفة وقائع
desk-sheet-help = يحل الملف محل النص. ويُبيَّن كل خطأ مع سطره.
desk-sheet-file = صحيفة الوقائع كملف
desk-sheet-text = صحيفة الوقائع
desk-sheet-open = فتح الاجتماع
desk-sheet-unreadable = الملف ليس نصا أو أنه كبير جدا.
desk-no-treaty = معاهدة هذا الاجتماع غير مسجلة في هذا الموقع.
desk-no-date = أدخل تاريخا صحيحا أو ساعة صحيحة.
desk-must-be-filled = يجب ملء: { $field }
desk-opened = فُتح الاجتماع في مكتب العمل.
desk-resolution-named = حُدد القرار.
desk-arranged = سُجلت الترتيبات الجديدة.
desk-cancelled = سُجل الإلغاء.
desk-wanting = ما زال ينقص قبل صياغة المذكرة:
desk-invited = المدعوون
desk-in-time = في الموعد
desk-by-extension = بعد التمديد
desk-late = بعد الموعد
desk-not-yet = ليس بعد
desk-facts = الاجتماع
desk-zone = المنطقة الزمنية
desk-basis = الأساس
desk-basis-hint = المقرر أو الوثيقة التي يستند إليها.
desk-state = الحالة
desk-resolution = القرار
desk-resolution-help = القرار الذي يُعقد الاجتماع استنادا إليه، مقتبسا حرفيا بست لغات؛ ويُشار إلى الكلمات المحذوفة بـ [...].
desk-resolution-symbol = رقم القرار
desk-resolution-symbol-hint = الدورة والرقم، مثل 78/32.
desk-resolution-paragraph = الفقرة
desk-resolution-name = تحديد القرار
desk-arrange = إعادة الترتيب
desk-arrange-help = يبقى ما تقرر من قبل مسجلا. وتعود المذكرة المعتمدة مسودة.
desk-arrangements = الترتيبات حتى الآن
desk-decided-on = تاريخ القرار
desk-part = الجزء { $part }
desk-part-hint = اتركه فارغا، أو املأه لتقسيم الاجتماع.
desk-part-opens = اليوم الأول
desk-part-closes = اليوم الأخير
desk-hour = الساعة
desk-hour-hint = فارغ: نهاية اليوم في مكان الانعقاد.
desk-cancel = إلغاء الاجتماع
desk-cancel-help = لن يُعقد الاجتماع. ويبقى سجله؛ ويمكن سحب المذكرات الصادرة.
desk-curve = كيف ترد الإجابات
desk-curve-described = عدد الوفود حتى الآن: { $total }، منها { $by_due } حتى { $due }.
desk-curve-due = الموعد النهائي، { $date }
desk-curve-not-yet = يبدأ الرسم من تاريخ إصدار المذكرة.
desk-curve-table = نفس الأرقام في جدول
desk-curve-day = اليوم
desk-curve-came = الوارد
desk-curve-so-far = المجموع
desk-invitees = المدعوون إلى الاجتماع
desk-shown = يظهر { $count } من أصل { $total }.
desk-category = الفئة
desk-answer = الإجابة
desk-name = الاسم
desk-any = الكل
desk-not-answered = لم يجيبوا
desk-filter = عرض
desk-take-away = ما يظهر، كملف:
desk-column-key = الرمز
desk-column-invitee = الدولة أو المنظمة
desk-column-standing = سبب التصنيف
desk-column-answer = الإجابة
desk-column-when = متى
desk-versions = { $count ->
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
    [many] { $count } صيغة
   *[other] { $count } صيغة
}
desk-no-address = لا عنوان
desk-back = رجوع
