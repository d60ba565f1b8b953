# الشؤون المالية: التقديرات والتقسيم والإشعارات والمدفوعات والحسابات والإقفال.

costs-title = التكاليف
costs-money = المبالغ الواردة
costs-arrears = المتأخرات
costs-funds = الصناديق
costs-contributions = حالة الاشتراكات
costs-estimate = التكاليف المقدرة
costs-apportion = تقسيم التكاليف
costs-apportionments = عمليات التقسيم
costs-apportionment = التقسيم { $number }
costs-bills = الإشعارات وإشعارات الدائن
costs-closing = إقفال الحسابات
costs-waiting = في انتظار شخص ثانٍ
costs-waits = في انتظار شخص ثانٍ
costs-liquidity = السيولة
costs-no-estimate = لم تصدر تقديرات بعد.
costs-none-shared = لم تقسم التكاليف بعد.
costs-issued = تاريخ الإصدار
costs-adopted = الاعتماد
costs-not-adopted = لم تعتمد بعد
costs-needed = المطلوب
costs-billed = المطالب به
costs-received = الوارد
costs-outstanding = المتبقي
costs-missing = الناقص
costs-what = البيان
costs-amount = المبلغ
costs-enough = مغطى
costs-not-enough = غير مغطى
costs-decide = الموعد النهائي للبت في إمكان عقد الاجتماع:
costs-number = الرقم
costs-for = الغرض
costs-kept = تاريخ الحفظ
costs-payers = عدد المساهمين
costs-payer = المساهم
costs-total = المجموع
costs-quantity = الكمية
costs-unit = سعر الوحدة
costs-subtotal = المجموع الفرعي
costs-support = تكاليف دعم البرامج
costs-contingency = احتياطي الطوارئ
costs-order-of = ترتيب الاحتساب
costs-percent = نسبة مئوية، مثل 13 أو 7.5.
costs-changes = ما يتغير
costs-no-changes = لا تغيير.
costs-standing = التقديرات السارية: النسخة
costs-write = كتابة النسخة التالية
costs-second-person = أنت من أعد هذا، ويصدره شخص آخر.
costs-issue-estimate = إصدار هذه التقديرات
costs-adopt = تسجيل اعتمادها
costs-decided-on = تاريخ القرار
costs-paper = الوثيقة التي يستند إليها
costs-paper-hint = التقرير مع رقم الفقرة، أو القرار.
costs-currency = العملة
costs-currency-hint = ثلاثة أحرف من الرمز الدولي للعملة.
costs-line = البند { $number }
costs-words = الوصف
costs-total-hint = اتركه فارغا لاعتماد مجموع التقديرات السارية.
costs-expected = الدول غير الأطراف المساهمة
costs-expected-hint = رموز الدول من ثلاثة أحرف تفصل بينها مسافة. وفي التقسيم النهائي تؤخذ من قائمة المشاركين.
costs-nearest = اعتماد المعدل الافتراضي لأقرب فترة إذا لم يحدده الجدول
costs-share-out = التقسيم والحفظ
costs-what-if = ماذا لو شاركت دولة أخرى
costs-come = الدول التي قد تشارك
costs-come-hint = رموز الدول من ثلاثة أحرف. لا يحفظ شيء.
costs-what-if-show = عرض ما يتغير
costs-before = بدونها
costs-after = معها
costs-difference = الفرق
costs-wrong-state = { $code } ليس رمزا لدولة.
costs-wrong-come = اذكر دولة واحدة على الأقل.
costs-as-of = في تاريخ
costs-scale = جدول الأنصبة المقررة
costs-nobody = لا أحد
costs-derivation = طريقة الحساب
costs-shares = الأنصبة
costs-rate = المعدل، %
costs-share = النصيب، %
costs-due = تاريخ الاستحقاق
costs-draw-up = إعداد الإشعارات
costs-draw-up-hint = يتلقى كل مساهم الفرق عما قسم عليه من قبل. ويصدر الإشعارات شخص ثانٍ.
costs-run = الإشعارات المعدة
costs-kind = النوع
costs-ground = السبب
costs-dated = التاريخ
costs-issue-bills = إصدار هذه الإشعارات
costs-give-up = التخلي عنها
costs-no-bills = لم يصدر أي إشعار بعد.
costs-state = الحالة
costs-paid = مسدد
costs-open = غير مسدد
costs-correct = تصحيح
costs-credit = تصحيح إشعار بإشعار دائن
costs-credit-draw = إعداد إشعار الدائن
costs-notice = الإشعار
costs-notice-hint = رقمه كما يرد في الجدول.
costs-off = المبلغ المخصوم
costs-reason = السبب المبين
costs-reason-hint = سيقرؤه المساهم.
costs-wrong-notice = اذكر رقم إشعار موجود.
costs-wrong-paper = اذكر الوثيقة.
costs-wrong-reason = اذكر السبب.
costs-wrong-empty = املأ هذا الحقل.
costs-wrong-meeting = لا يوجد اجتماع بهذا الرمز.
costs-wrong-file = اختر ملفا.
costs-enter = إدخال مبلغ مدفوع
costs-upload = تقديم كشف مصرفي
costs-payments-wait = المبالغ التي تنتظر البت فيها
costs-more-wait = مبالغ أخرى في الانتظار غير معروضة: { $count }
costs-none-wait = لا مبالغ في الانتظار.
costs-allocated = المقيد على الإشعارات
costs-none-allocated = لم يقيد شيء بعد.
costs-on = اليوم
costs-not-known = غير معروف
costs-remitter = الاسم لدى المصرف
costs-reference = المرجع
costs-left = ما لم يقيد بعد
costs-sent = المرسل بعملة أخرى
costs-sent-hint = يذكر المبلغ والعملة والسعر معا أو لا يذكر أي منها.
costs-sent-currency = عملته
costs-exchange = السعر كما تبينه وثيقة المصرف
costs-charges = الرسوم المصرفية التي تتحملها الأمانة
costs-charges-hint = اتركه فارغا إن لم توجد.
costs-payer-hint = رمز الدولة من ثلاثة أحرف.
costs-no-proposal = لا اقتراح: يلزم أن يبحث شخص.
costs-proposed = المقترح:
costs-left-over = يتبقى:
costs-take-proposal = قبول المقترح
costs-set-parts = القيد يدويا
costs-allocate = القيد على هذه الإشعارات
costs-name-payer = تحديد المساهم
costs-set-by = أساس القيد
costs-undo = التراجع
costs-undone = جرى التراجع
costs-file = الملف
costs-file-hint = كشف بالصيغة الدولية الموحدة أو جدول بصيغة CSV.
costs-statement-lead = لا يحتسب القيد المعروف مرتين. وما يتطابق تماما يقيد فورا.
costs-bank-account = الحساب المصرفي
costs-table-hint = فقط إذا لم يذكره الجدول.
costs-file-refused = لم يؤخذ شيء من هذا الملف. الأخطاء مبينة أدناه.
costs-uneven = القيود لا توصل من رصيد إلى آخر؛ الفرق في هذا الحساب:
costs-at-line = السطر { $line }:
costs-taken = أخذ الكشف.
costs-new = مدفوعات جديدة
costs-exact = قيدت فورا
costs-known = معروفة من قبل
costs-out = مبالغ صادرة
costs-remarks = ملاحظات
costs-account = الحساب
costs-owed = المستحق
costs-overdue = المتأخر
costs-nothing-owed = لا شيء مستحق.
costs-how-to-pay = ادفعوا إلى الحساب المذكور في الإشعار مع ذكر رقمه، فيقيد المبلغ تلقائيا.
costs-own-share = كيف حسب النصيب
costs-not-billed = لم يطالب بأي نصيب عن هذا الاجتماع.
costs-notices = الإشعارات
costs-statement = كشف الحساب
costs-no-lines = لا حركات.
costs-balance = الرصيد
costs-payment = دفعة
costs-meeting = الاجتماع
costs-meeting-hint = رمز الاجتماع إن وجد.
costs-not-drawn = لم يعد إقفال بعد.
costs-close = إقفال الحسابات نهائيا
costs-closed = مقفلة
costs-assessed = المقسم
costs-spent = المنفق
costs-unspent = غير المنفق
costs-treatment = مآل الباقي
costs-back = المعاد
costs-credits = المبالغ الدائنة
costs-draw-up-closing = إعداد الإقفال
costs-which-fund = الصندوق
costs-moved = ممنوح أو منفق
costs-party = المانح أو المستفيد
costs-purpose-of = الغاية
costs-holds = الموجود
costs-move = إدخال حركة
costs-no-contributions = لم يقسم شيء بعد.
costs-purpose = { $code ->
    [preliminary] أولي، قبل الاجتماع
   *[final] نهائي، بحسب المشاركة الفعلية
}
costs-why = { $code ->
    [reference_and_amount] يذكر الإشعار ويسدده بالكامل
    [bundle_and_sum] يذكر الفاتورة المجمّعة ويسدد ما بقي منها بالضبط
    [references_and_sum] يذكر عدة إشعارات ويسدد مجموعها بالكامل
    [reference] يذكر الإشعار بمبلغ مختلف
    [payer_and_amount] المساهم مدين بهذا المبلغ تماما
    [payer_and_sum] المساهم مدين بهذا المبلغ تماما عن عدة إشعارات
    [amount] إشعار واحد فقط بهذا المبلغ
   *[payer] على المساهم مبلغ مستحق
}
costs-set = { $code ->
    [exact] المرجع والمبلغ متطابقان
   *[confirmed] أكده شخص
}
costs-rest = { $code ->
    [returned] يعاد بالتناسب
   *[kept] يحتفظ به للاجتماع التالي
}
costs-fund = { $code ->
    [working_capital] صندوق رأس المال المتداول
    [voluntary] التبرعات
   *[sponsorship] رعاية المندوبين
}
costs-direction = { $code ->
    [given] ممنوح
   *[spent] منفق
}
costs-order = { $code ->
    [support_first] الدعم أولا ثم الاحتياطي على المجموعين
    [contingency_first] الاحتياطي أولا ثم الدعم على المجموعين
   *[both_on_subtotal] كل منهما على المجموع الفرعي
}
costs-bill = { $code ->
    [notice] إشعار بالنصيب
   *[credit_note] إشعار دائن
}
costs-because = { $code ->
    [share] النصيب
    [final_share] الفرق عن النصيب النهائي
    [correction] تصحيح
   *[unspent] الرصيد غير المنفق
}
costs-age = { $code ->
    [not_due] لم يستحق
    [up_to_30] حتى 30 يوما
    [up_to_60] 31 إلى 60 يوما
    [up_to_90] 61 إلى 90 يوما
   *[over_90] أكثر من 90 يوما
}
costs-done = { $code ->
    [kept] حفظت المسودة، ويصدرها شخص ثانٍ.
    [issued] صدرت التقديرات.
    [adopted] سجل الاعتماد.
    [drawn-up] أعد وهو في انتظار شخص ثانٍ.
    [issued-bills] صدرت الإشعارات.
    [given-up] جرى التخلي عن الإشعارات.
    [allocated] قيد المبلغ.
    [named] سجل المساهم.
    [undone] جرى التراجع، والمبلغ في الانتظار من جديد.
    [entered] أدخل المبلغ وهو في الانتظار.
    [went-back] سُجّل المبلغ المعاد.
    [closed] أقفلت الحسابات.
   *[moved] أدخلت الحركة.
}
costs-bank-remark = { $code ->
    [not-booked] القيد غير مسجل وقد أغفل.
    [reversal] القيد يلغي قيدا سابقا.
    [bundle-differs] مدفوعات الحزمة لا تساوي مبلغها؛ أخذت وحدها دون أسماء.
    [repeated-reference] أعطى المصرف هذا المرجع لقيد سابق أيضا.
    [charges-differ] الرسوم بعدة عملات ولم تجمع.
   *[no-day-of-booking] لا تاريخ للقيد؛ وحل محله تاريخ الاستحقاق.
}
costs-bank-fault = { $code ->
    [too-large] الملف كبير جدا.
    [too-many] القيود كثيرة جدا.
    [too-long] النص طويل جدا.
    [too-deep] تداخل العناصر عميق جدا.
    [unreadable] تعذرت قراءة الملف.
    [not-text] توجد محتويات ليست نصا.
    [encoding] ترميز غير مقروء.
    [unknown-form] ليس كشفا ولا جدولا.
    [not-a-statement] ليس كشف حساب.
    [version] إصدار الصيغة غير معروف.
    [no-statement] لا كشف فيه.
    [truncated] الملف مبتور.
    [not-xml] الترميز البنيوي معيب.
    [document-type] لا يسمح بتعريف نوع الوثيقة.
    [entity] لا تتبع الكيانات.
    [mixed] نص بجانب عناصر.
    [missing] عنصر لازم ناقص.
    [repeated] عنصر مكرر.
    [statement-twice] كشف مكرر.
    [amount-empty] لا مبلغ.
    [amount-separator] فاصل بين أرقام المبلغ.
    [amount-too-fine] كسور المبلغ أكثر مما في عملته.
    [amount-not-digits] المبلغ ليس عددا.
    [amount-too-large] المبلغ كبير جدا.
    [negative] المبلغ سالب.
    [currency] ليست عملة.
    [other-currency] العملة غير عملة الحساب.
    [day] ليس تاريخا.
    [direction] لا يبين وارد أم صادر.
    [indicator] لا صواب ولا خطأ.
    [rate] ليس سعر صرف.
    [no-heading] لا عناوين للتاريخ والمبلغ.
    [columns] عدد الخلايا يختلف عن العناوين.
    [quotation] علامة اقتباس غير مغلقة.
    [decimal-mark] النقطة والفاصلة تقرآن بوجهين.
    [decimal-marks] النقطة والفاصلة كلتاهما قبل الكسور.
    [day-order] التاريخ يقرأ بوجهين.
    [day-orders] التواريخ بترتيبين.
    [no-account] الجدول لا يذكر حسابا. اذكره أدناه.
    [no-currency] الجدول لا يذكر عملة. اذكرها أدناه.
   *[more] توجد أخطاء أخرى.
}
costs-as-pdf = PDF
costs-as-xlsx = مصنّف جداول (XLSX)
costs-months = في نهاية الأشهر السابقة
costs-part = الجزء { $number } من { $count }
costs-first = الأول
costs-earlier = السابق
costs-later = التالي
costs-last = الأخير
costs-scale-hint = كما يرد في بيانات المعاهدة أو غيره. وإذا تغيّر الجدول أثناء الفترة المالية، يحتسب خيار «كل جدول بحسب أيامه» الجدولين معا.
costs-from = من
costs-until = إلى
costs-from-hint = لخيار «كل جدول بحسب أيامه» فقط: الفترة المالية. وإن لم تُذكر فسنة الافتتاح.
costs-by-scale = { $code ->
    [by-opening] الجدول النافذ عند افتتاح الاجتماع
    [by-issue] الجدول النافذ اليوم
    [latest] أحدث جدول
   *[by-days] كل جدول بحسب أيامه
}
costs-journal = يومية المحاسبة
costs-journal-lead = كل قيد في الفترة مع رمز حسابه في دفاتر الأمانة. والمدين والدائن متطابقان.
costs-journal-show = عرض المجاميع
costs-journal-file = تنزيل الملف (CSV)
costs-edition = { $code ->
    [draft] مسودة
   *[issued] صادرة
}
costs-came = { $code ->
    [payment] دفعة
   *[returned] دفعة مستردة
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = ما استردّه المصرف
costs-takes-back = قد يسترد الدفعة المؤرخة { $date }.
costs-takes-nothing = لا تُعرف دفعة بهذا المبلغ.
costs-set-against = مقيّدة على:
costs-see-to-it = لم يغيَّر شيء. سجّله عند الدفعة: ما سددته يصبح مستحقا من جديد.
costs-gone = { $code ->
    [taken_back] استرده المصرف
   *[sent_back] أعيد إلى المساهم
}
costs-enter-gone = { $code ->
    [taken_back] تسجيل استرداد المصرف له
   *[sent_back] تسجيل إعادة جزء منه
}
costs-gone-lead = { $code ->
    [taken_back] لم تعد الدفعة كلها قائمة، وما سددته أصبح مستحقا من جديد.
   *[sent_back] لا يعاد إلا ما تبقى من الدفعة، ويسجل ذلك شخص غير الذي أدخل الدفعة.
}
costs-evidence = مستند المصرف
costs-evidence-hint = قيد كشف الحساب أو الأمر كما يسميه المصرف.
costs-went-back = ما أعيد
costs-to-gone = هذه الدفعة وما أعيد منها
costs-budget = الميزانية
costs-budgets = الميزانيات
costs-of-meeting = تكاليف الاجتماع
costs-budget-hint = للميزانية الثانية مساهموها وتقديراتها.
costs-if-it-comes = ما يتحمله كل طرف إذا حضرت
