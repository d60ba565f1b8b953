# صفحات المكتب الخاصة بمذكرات الاجتماع.

notes-title = المذكرات
notes-lead = الأوراق التي يُعقد بها هذا الاجتماع أو تصحِّح أو تسحب: لكل منها رقمها ومرحلتها، ومن فعل ماذا ومتى.
notes-none = لم تُصغ أي مذكرة بعد.
notes-caption = مذكرات هذا الاجتماع، الأحدث أولا
notes-column-paper = الورقة
notes-column-dated = التاريخ الذي تحمله
notes-column-stage = المرحلة
notes-column-steps = الخطوات
notes-column-step = الخطوة
notes-column-person = الشخص
notes-column-moment = متى
notes-column-paragraph = الفقرة
notes-without-number = بلا رقم بعد
notes-purpose = { $purpose ->
    [correction] تصويب
    [withdrawal] سحب
   *[convening] مذكرة الدعوة إلى الانعقاد
}
notes-begin = بدء ورقة
notes-draft = صياغة المذكرة
notes-correct = صياغة تصويبها
notes-withdraw = صياغة سحبها
notes-done = { $done ->
    [drafted] صيغت المذكرة. ويعتمدها شخص آخر.
    [approved] اعتُمدت المذكرة وأُعطيت رقمها. ويجري إعداد نسخها.
    [initialled] وُقّعت المذكرة بالأحرف الأولى.
    [issued] صدرت المذكرة. ومن الآن تُصوَّب أو تُسحب ولا تُغيَّر.
    [abandoned] صُرف النظر عن المذكرة. ويبقى رقمها، إن كان لها رقم، مقيدا.
   *[changed] حُفظ التغيير. وسقط أي اعتماد للنص السابق.
}
notes-number = الرقم
notes-earlier = الورقة السابقة التي تشير إليها
notes-states = الدول التي تتلقى مذكرة
notes-organizations = المنظمات التي تتلقى رسالة
notes-sheets = النسخ المعدّة
notes-drawn = { $drawn } من { $all }
notes-look-again = تحديث
notes-in-the-way = ما يحول دون الاعتماد
notes-next = الخطوة التالية
notes-next-other = الخطوة التالية لشخص يتولى دورا آخر.
notes-approve = اعتماد المذكرة
notes-approve-help = أنتم المراجع الثاني: اقرأوا النص بلغاته أدناه ثم اعتمدوه. ولا يجوز ذلك لمن صاغه أو غيّره.
notes-acknowledge = نصوص تعذّر التحقق منها على أصولها
notes-acknowledge-hint = قارنوا كلا منها بالنص الرسمي وعلّموا عليه باسمه.
notes-date = تاريخ المذكرة
notes-date-hint = التاريخ الذي تحمله الورقة.
notes-no-date = ليس هذا تاريخا.
notes-initial = تسجيل التوقيع بالأحرف الأولى
notes-initial-help = بهذه الخطوة توقّعون المذكرة بالأحرف الأولى باسم المكتب المصدر. ويجب أن تكون جميع النسخ معدّة.
notes-issue = إصدار المذكرة
notes-issue-help = المذكرة الصادرة لا تُغيَّر أبدا. ويمكن تصويبها أو سحبها بورقة لاحقة.
notes-abandon = صرف النظر عن المذكرة
notes-abandon-help = يبقى رقمها، إن كان لها رقم، مقيدا؛ ويبقى النص محفوظا.
notes-steps = من فعل ماذا
notes-steps-caption = خطوات هذه المذكرة، الأقدم أولا
notes-text = النص
notes-text-caption = النص، لغة بجانب لغة
notes-paper = الورقة
notes-the-note = المذكرة الشفوية إلى الدول
notes-sides = اللغات جنبا إلى جنب
notes-show = عرض
notes-change = تغيير «{ $paragraph }»
notes-origin = { $origin ->
    [replaced] استُبدلت لهذا الاجتماع
    [added] أُضيفت لهذا الاجتماع
   *[wanting] ناقصة بهذه اللغة
}
notes-sheet = نسخة كما أُعدّت
notes-addressee = المرسل إليه
notes-language = اللغة
notes-download = تنزيل النسخة
notes-back = جميع مذكرات هذا الاجتماع
notes-departure-title = تغيير فقرة
notes-departure-lapses = يسري التغيير على هذا الاجتماع وحده. ويسقط أي اعتماد للنص السابق، ولا يجوز لمن يغيّر النص أن يعتمده. ونقصان أي لغة يحول دون الاعتماد.
notes-departure-what = المطلوب
notes-departure-choice = { $what ->
    [add] إضافة فقرة أخرى بعد هذه الفقرة
    [drop] حذف هذه الفقرة
    [restore] إعادة النص المعتاد
   *[replace] استبدال هذه الفقرة
}
notes-departure-left-out = هي محذوفة.
notes-departure-no-text = قدّموا نصا بلغة واحدة على الأقل.
notes-departure-too-long = هذا النص أطول من أن يكون فقرة.
notes-departure-keep = حفظ التغيير
notes-departure-leave = العودة دون تغيير
notes-paragraph = { $paragraph ->
    [opening] العبارة الافتتاحية
    [earlier] الورقة السابقة
    [basis] أساس الدعوة إلى الانعقاد
    [resolution] القرار
    [rearranged] الترتيبات المعدلة
    [convene] الدعوة إلى الانعقاد
    [mode] المشاركة عن بعد
    [invite] دعوة المراقبين
    [costs] التكاليف
    [composition] تشكيل الوفود
    [address] العنوان
    [email] البريد الإلكتروني
    [arrangements] معلومات إضافية
    [withdrawal] السحب
    [cancellation] الإلغاء
    [closing] العبارة الختامية
   *[other] فقرة مضافة
}
notes-paragraph-of-letter = { $paragraph } (الرسالة)
