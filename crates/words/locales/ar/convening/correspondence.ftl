# سجل المراسلات والرسائل الواردة.

correspondence-title = سجل المراسلات
correspondence-lead = ما صدر وما ورد بجميع السبل، الأحدث أولا. والأوقات في هذا الجدول بالتوقيت العالمي.
correspondence-caption = المراسلات، الأحدث أولا
correspondence-none = لا شيء مقيد هنا.
correspondence-column-number = الرقم
correspondence-column-at = متى
correspondence-column-direction = الاتجاه
correspondence-column-what = الموضوع
correspondence-column-meeting = الاجتماع
correspondence-column-whom = إلى من أو ممن
correspondence-column-state = الحالة
correspondence-direction = { $direction ->
    [out] صادر
   *[in] وارد
}
correspondence-any = الكل
correspondence-participant = المشارك
correspondence-text = كلمات واردة فيه
correspondence-show = عرض
correspondence-newer = الأحدث
correspondence-older = الأقدم
correspondence-all = جميع المرسل إليهم في المذكرة
correspondence-composition = تشكيل وفد
correspondence-dispatch = { $kind ->
    [link] رابط صفحة الوفد
    [link_renewed] رابط جديد بناء على طلب
    [access] منح زميل إمكانية الوصول
    [admission] دعوة مؤقتة
    [receipt] إيصال
    [note] مذكرة مع رابطها
    [later_note] مذكرة لاحقة
    [reminder] تذكير
    [announcement] إعلان معلومات للمشاركين
    [bill] إشعار اشتراك أو إشعار دائن
    [dues] تذكير بالمستحق
    [bundle] فاتورة مجمّعة
    [question] سؤال عن تشكيل وفد
    [sponsorship] رد على طلب رعاية
   *[other] رسالة
}
correspondence-tries = عدد المحاولات: { $count }.
correspondence-register = تسجيل رسالة
correspondence-field-on = تاريخ الورود
correspondence-field-hour = ساعة الورود
correspondence-hour-hint = بتوقيت الاجتماع المعني؛ وبالتوقيت العالمي إن لم تتعلق باجتماع.
correspondence-field-channel = بأي سبيل
correspondence-field-meeting = الاجتماع المعني
correspondence-no-meeting = لا شيء
correspondence-field-participant = من مشارك
correspondence-in-words = مرسل آخر يُذكر أدناه
correspondence-field-sender = المرسل بالكلمات
correspondence-sender-hint = فقط إن لم تكن من مشارك.
correspondence-field-subject = موضوع الرسالة
correspondence-field-their_reference = مرجعهم
correspondence-field-answers = ردا على مرجعنا
correspondence-answers-hint = رقم مذكرتنا كما تورده الرسالة.
correspondence-field-scan = نسخة ممسوحة
correspondence-scan-hint = ملف لا يتجاوز 10 ميغابايت بنسق الصفحات المطبوعة ({ $format }).
correspondence-leave = العودة دون تسجيل
correspondence-from = من
correspondence-registered = سجّلها
correspondence-done = سُجّلت الرسالة بهذا الرقم.
correspondence-back = العودة إلى السجل
correspondence-channel = { $channel ->
    [courier] بالبريد السريع أو الحقيبة
    [fax] بالفاكس
    [hand] باليد
    [mail] بالبريد الإلكتروني
   *[post] بالبريد
}
correspondence-wrong = { $wrong ->
    [no-date] ليس هذا تاريخا.
    [no-hour] اذكروا الساعة بالساعات والدقائق.
    [not-yet] لم تحن هذه اللحظة بعد.
    [no-such-channel] اختاروا سبيل الورود.
    [no-such-meeting] لا يوجد اجتماع مقيد بهذا الاسم.
    [no-such-participant] ليس هذا دولة ولا منظمة.
    [no-sender] اذكروا المرسل.
    [no-letter] لم تُرسل إليها رسالة: سجلوا تسليما بدلا من ذلك.
    [no-such-reference] لا تحمل أي ورقة لهذه الأمانة هذا الرقم.
    [too-long] لا يزيد على { $most } حرفا.
    [invisible] يتضمن محارف غير مرئية. أعيدوا كتابته.
    [not-a-pdf] هذا الملف بنسق آخر.
    [too-large] هذا الملف كبير جدا.
   *[empty] يجب ملء هذه الخانة.
}
