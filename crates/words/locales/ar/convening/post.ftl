# صفحات البريد الوارد.

post-title = البريد
post-back = كل البريد
post-none = لم ترد أي رسالة.
post-no-subject = (بلا موضوع)
post-state = الحالة
post-from = من
post-to = إلى
post-subject = الموضوع
post-received = استُلمت
post-written = تاريخ المرسل
post-nature = ما هي
post-sender-check = التحقق من المرسل
post-whose = ممن
post-nobody = لا أحد: لا يُنتظر منها رد.
post-remarks = ما ينبغي معرفته
post-words = نصها
post-no-words = ليس فيها نص خاص بها.
post-quoted = مقتبس من رسالة سابقة
post-forwarded = محوّل
post-files = الملفات
post-as-received = الرسالة كما وردت
post-steps = ما تم
post-next = ما العمل
post-enter = إدخال التشكيل
post-assign = تحديد ممن هي
post-assign-meeting = الاجتماع
post-assign-participant = الدولة أو المنظمة
post-assign-whom = اختاروا الاجتماع والدولة أو المنظمة.
post-assign-not-invited = ليست مدعوة إلى ذلك الاجتماع.
post-register = تسجيلها كرسالة واردة
post-register-help = لما ليس تشكيلا: تُعطى رقما في السجل.
post-register-subject = يلزم موضوع في سطر واحد.
post-aside = تنحية
post-aside-reason = السبب
post-done = تم ذلك؛ وهو مبين أدناه.
post-column-row = الصف
post-column-line = مقروء من
post-column-assumed = المفترض
post-read-from = من أين قُرئ كل صف
post-nothing-read = لم يُقرأ منها أي عضو: يرجى نقل الأسماء من الرسالة.
post-note = المذكرة الموقعة
post-no-note = لا شيء من الملفات
post-files-count = { $count ->
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
   *[other] { $count } ملفا
}
post-proposed = { $count ->
    [0] لم يُقرأ منها أي عضو.
    [one] يبدو أنها تسمي عضوا واحدا.
    [two] يبدو أنها تسمي عضوين.
    [few] يبدو أنها تسمي { $count } أعضاء.
   *[other] يبدو أنها تسمي { $count } عضوا.
}
post-take = إدخال رسالة إلكترونية
post-take-file = الرسالة في ملف
post-take-hint = كما يحفظها برنامج البريد (EML)، بحد أقصى { $size } ميغابايت. تُحفظ كما هي وتُقرأ ويُتعرَّف عليها كسائر الرسائل؛ ولا يُطبَّق شيء مما فيها.
post-take-none = اختاروا ملف رسالة.
post-taken = أُدخلت الرسالة؛ وهي أدناه.
post-known = هذه الرسالة موجودة من قبل؛ وهي أدناه.
post-text = كلمات في المرسل أو الموضوع
post-pages = الصفحات
post-page = الصفحة { $page } من { $pages }
post-page-before = الصفحة السابقة
post-page-after = الصفحة التالية
post-none-such = لم يرد شيء من هذا القبيل.
post-cover = تؤكد التشكيل القائم
post-cover-lead = النسخة { $version } هي القائمة: { $names }. إن كانت هذه الرسالة تؤيدها، سواء ذكرت الأسماء أم لم تذكرها، فأفيدوا بذلك: تصبح النسخة عندئذ قائمة رسمية، وتُسجل موافقتكم.
post-cover-now = نعم، تؤكد النسخة { $version }
post-whole-letter = الرسالة بأكملها
