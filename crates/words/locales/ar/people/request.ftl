# طلبات المنظمات للحضور: الاستمارة والحالة وقائمة الانتظار وقائمة الموافقة.

request-kind = { $kind ->
    [international] منظمة دولية
    [regional] منظمة إقليمية
    [institution] مؤسسة أخرى
   *[non_governmental] منظمة غير حكومية
}
request-profit = { $profit ->
    [for_profit] هادفة للربح
   *[non_profit] كيان غير هادف للربح
}
request-way = { $way ->
    [letter] برسالة
   *[page] في الصفحة العامة
}
request-state = { $state ->
    [received] ورد
    [invited] مدعوة مؤقتا
    [refused] مرفوض
    [withdrawn] سُحبت الدعوة
    [approved] موافق عليه
   *[not_approved] غير موافق عليه
}
request-step = { $step ->
    [invited] وجه الرئيس دعوة مؤقتة
    [refused] رفض الرئيس
    [withdrawn] سحب الرئيس الدعوة
   *[answered] ردت المنظمة على الرفض
}
request-outcome = { $outcome ->
    [not_approved] غير موافق عليها
   *[approved] موافق عليها
}
request-wrong = { $wrong ->
    [too-long] { $number } حرفا على الأكثر.
    [invisible] توجد هنا حروف خفية تغير اتجاه النص؛ أعد كتابة الكلمات.
    [not-latin] اكتبوا الاسم بالحروف اللاتينية.
    [no-email] هذا ليس عنوان بريد إلكتروني.
    [no-website] هذا ليس عنوان موقع.
    [no-choice] اختاروا واحدا.
    [no-number] أدخلوا عددا من 1 إلى { $number }.
    [no-moment] أدخلوا يوما وساعة؛ وما استُلم يقع في الماضي.
    [too-many] { $number } ملفات على الأكثر.
    [too-large] أحد الملفات أكبر من 10 ميغابايت.
    [no-pdf] أحد الملفات ليس بالصيغة المطلوبة مهما كان اسمه.
   *[wanting] يجب ملء هذا الحقل.
}
request-title = طلب الحضور
request-lead = للمنظمات التي ترغب في حضور الاجتماع بصفة مراقب. والدول مدعوة ولا تحتاج إلى طلب.
request-rule = المادة { $rule } من النظام الداخلي
request-criteria = ما يؤخذ في الاعتبار
request-criterion-profit = هل المنظمة كيان غير هادف للربح.
request-criterion-purpose = هل يتفق غرضها وأنشطتها مع موضوع الاتفاقية وغرضها.
request-criterion-final = الدعوة مؤقتة: والمشاركة رهن بالموافقة النهائية للاجتماع.
request-named = تحضر دون طلب
request-organization = المنظمة
request-name = الاسم الرسمي
request-name-hint = كما تكتبه المنظمة بحروفها.
request-latin = الاسم بالحروف اللاتينية
request-latin-hint = تظهره القوائم حيث لا يوجد اسم بلغتها.
request-names = الأسماء باللغات الست
request-names-hint = إن كان للمنظمة مثل هذا الاسم. وتظهره القوائم بتلك اللغة.
request-acronym = المختصر
request-kind-label = نوع المنظمة
request-profit-label = تعلن المنظمة أنها
request-purpose = غرضها
request-activities = كيف تتفق أنشطتها مع موضوع الاتفاقية وغرضها
request-text-hint = { $number } حرفا على الأكثر.
request-website = الموقع
request-contact-heading = جهة المراسلة
request-contact = شخص الاتصال
request-email = عنوان البريد الإلكتروني
request-email-hint = يُرسل إليه التأكيد والجواب.
request-language = لغة المراسلة
request-places = المقاعد المطلوبة
request-places-hint = عدد الحاضرين، { $number } على الأكثر.
request-files = النظام الأساسي والرسالة
request-files-hint = حتى { $number } ملفات بصيغة الوثائق المحمولة، كل منها 10 ميغابايت على الأكثر. واختاروها من جديد إن عادت الاستمارة.
request-send = إرسال الطلب
request-sent = استُلم الطلب. ويُرسل إلى شخص الاتصال تأكيد فيه عنوان صفحة الطلب.
request-sent-help = القرار للرئيس. ويُرسل الجواب إلى العنوان نفسه.
request-stands = الحالة
request-help = { $state ->
    [received] ينتظر الطلب قرار الرئيس.
    [invited] الدعوة مؤقتة رهنا بالموافقة النهائية للاجتماع. وقد أُرسل رابط إدخال الممثلين إلى شخص الاتصال.
    [refused] الأسباب واردة أدناه.
    [withdrawn] سحب الرئيس الدعوة المؤقتة؛ والأسباب واردة أدناه. وصفحة ممثلي المنظمة مغلقة. ويجوز تقديم طلب جديد.
    [approved] وافق الاجتماع على مشاركة المنظمة.
   *[not_approved] لم يوافق الاجتماع على مشاركة المنظمة.
}
request-places-given = المقاعد الممنوحة
request-basis-stands = على أساس
request-effective-from = اعتبارا من
request-history = ما اتُخذ من خطوات
request-what-was-sent = ما أُرسل
request-answer = الرد على الرفض
request-answer-help = للمنظمة أن ترد مرة واحدة. ثم ينتظر الطلب الرئيس من جديد.
request-answer-label = ما يؤيد الطلب
request-answer-send = إرسال الرد
request-answer-sent = استُلم الرد. وينتظر الطلب الرئيس من جديد.
request-answered-before = سبق الرد على الرفض؛ ويُرد عليه مرة واحدة.
request-none = لم يرد أي طلب.
request-waiting = في انتظار الرئيس
request-none-waiting = لا طلب في الانتظار.
request-decided-on = تم البت فيها
request-appeal = رد على رفض
request-select = دعوة { $name }
request-remark = ملاحظة للمدعوين
request-remark-hint = يجوز أن تبقى فارغة. وترد في رسالة القبول.
request-invite = دعوة المختارة مؤقتا
request-none-selected = اختاروا منظمة واحدة على الأقل.
request-refuse = رفض
request-reasons = الأسباب
request-reasons-hint = تقرؤها المنظمة ولها أن ترد مرة واحدة.
request-refuse-send = رفض الطلب
request-withdraw = سحب الدعوة
request-withdraw-help = ما دام الاجتماع لم يبت، يجوز سحب الدعوة المؤقتة. وينتهي الدخول إلى صفحة المنظمة فورا؛ وتبقى الأسماء التي قدمتها محفوظة ولا ترد في أي قائمة.
request-withdraw-hint = تقرؤها المنظمة.
request-withdraw-send = سحب الدعوة
request-register = إدخال طلب ورد برسالة
request-register-help = يتلقى شخص الاتصال التأكيد نفسه كما من الصفحة.
request-register-send = إدخال الطلب
request-received-when = تاريخ الاستلام
request-venue-time = بتوقيت مكان الانعقاد ({ $zone }).
request-way-label = الطريقة
request-list = قائمة الموافقة النهائية
request-list-lead = منظمات مدعوة مؤقتا تخضع مشاركتها للموافقة النهائية للاجتماع.
request-list-none = القائمة فارغة.
request-invited-on = تاريخ الدعوة
request-record = تسجيل مقرر الاجتماع
request-record-help = يُسجل المقرر على القائمة كلها دفعة واحدة ويسري على الجميع في اللحظة نفسها. وتُرسل الرسائل في تلك اللحظة.
request-basis = الوثيقة والفقرة
request-effective = يسري اعتبارا من
request-record-send = تسجيل المقرر
request-decisions = المقررات المسجلة
request-recorded = سُجل في
request-corrected = صححه المقرر { $number }
request-corrects = يصحح المقرر { $number }:
request-correct = سُجل هذا المقرر خطأ
request-correct-help = يبقى التسجيل ويظهر مصححا. ويسري التسجيل الجديد من الآن؛ ولا تُرسل الرسائل المتعلقة بالتسجيل السابق التي لم ترسل بعد.
request-correction = ما سُجل خطأ
request-correction-hint = يرد بجانب التسجيل الجديد.
request-correct-send = تسجيل المقرر من جديد
request-done = { $done ->
    [invited] دُعيت المنظمات مؤقتا؛ ورسائل القبول في الطريق.
    [refused] رُفض الطلب؛ ورسالة الأسباب في الطريق.
    [withdrawn] سُحبت الدعوة؛ ورسالة الأسباب في الطريق، وأُغلقت صفحة المنظمة.
    [registered] أُدخل الطلب؛ والتأكيد في الطريق.
   *[recorded] سُجل المقرر.
}
request-by-organizations = المنظمات
request-ask = طلب الحضور بصفة مراقب
request-ask-help = تطلب المنظمات التي لا يسميها النظام الدعوة من الرئيس.
request-letter-subject = { $meeting }: طلب حضور، { $participant }
request-letter-received = استُلم طلب المنظمة الحضور بصفة مراقب ({ $meeting }). والقرار للرئيس.
request-letter-refused = لم يقبل الرئيس طلب المنظمة ({ $meeting }). الأسباب:
request-letter-answer = للمنظمة أن ترد مرة واحدة في صفحة طلبها.
request-letter-withdrawn = سحب الرئيس الدعوة المؤقتة الموجهة إلى المنظمة ({ $meeting }). وأُغلقت الصفحة التي كان يُدخل فيها ممثلوها. الأسباب:
request-letter-corrected = كان المقرر قد سُجل خطأ. وتبين هذه الرسالة ما قرره الاجتماع.
request-letter-approved = وافق الاجتماع على مشاركة المنظمة ({ $meeting }).
request-letter-not-approved = لم يوافق الاجتماع على مشاركة المنظمة ({ $meeting }). وأُغلقت الصفحة التي كان يُدخل فيها ممثلوها.
request-letter-basis = على أساس: { $basis }
request-letter-places = المقاعد: { $places }
request-letter-open = صفحة الطلب التي لا يؤدي إليها إلا هذا العنوان:
