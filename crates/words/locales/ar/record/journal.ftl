# السجل كما يعرضه المكتب.

journal-title = سجل الأعمال
journal-lead = سطر لكل عمل، الأحدث أولا؛ والأوقات بالتوقيت العالمي. ولا ترد القيم الشخصية إلا ببصمتها، وتُفتح للمراجع ما دامت قائمة.
journal-caption = الأعمال، الأحدث أولا
journal-none = لا سطر يجيب عن هذا السؤال.
journal-column-at = متى
journal-column-act = العمل
journal-column-who = من، وفي أي مكتب، ومن أي باب
journal-column-meeting = الاجتماع
journal-column-subject = الموضوع
journal-column-facts = الوقائع
journal-any-meeting = الكل
journal-anybody = أي شخص
journal-actor = من
journal-day = اليوم
journal-show = عرض
journal-older = أسطر أقدم
journal-papers = عدد الأوراق: { $count }
journal-committed = بصمة فقط
journal-erased = ممحو
journal-unsound = لا يجتاز التحقق
journal-any-act = الكل
journal-act = { $act ->
    [access-give] منح زميل إمكانية الوصول
    [access-take] سحب إمكانية الوصول
    [delegation-extend] تمديد الموعد لوفد
    [delegation-settle] سُوّيت فروق بين قائمتين
    [delegation-submit] تقديم تشكيل وفد
    [document-publish] نشر وثيقة
    [document-supersede] استبدال وثيقة
    [document-withdraw] سحب وثيقة
    [identity-bind] ربط حساب مقدم الخدمة بشخص
    [key-codes] إعطاء رموز استرداد جديدة
    [key-end] إنهاء مفتاح
    [key-enrol] تسجيل المفتاح الأول
    [key-keep] إضافة مفتاح
    [key-recover] استعمال رمز استرداد
    [law-import] استبدال البيانات القانونية
    [letter-register] تسجيل رسالة
    [link-open] فتح رابط
    [link-renew] طلب رابط جديد
    [link-send] إرسال روابط
    [meeting-arrange] ترتيب اجتماع
    [meeting-cancel] إلغاء اجتماع
    [meeting-follow] فتح اجتماع عقب الاجتماع السابق
    [meeting-open] فتح اجتماع من صحيفة وقائع
    [meeting-resolution] إسناد قرار إلى الاجتماع
    [mission-import] استبدال سجل البعثات
    [mission-language] تحديد لغة المراسلة
    [note-abandon] التخلي عن مذكرة
    [note-approve] اعتماد مذكرة
    [note-depart] تغيير فقرة من مذكرة
    [note-draft] صياغة مذكرة
    [note-initial] توقيع مذكرة بالأحرف الأولى
    [note-issue] إصدار مذكرة
    [person-appoint] تعيين شخص
    [person-enrol] إعطاء عنوان للمفتاح الأول
    [person-erase] محو بيانات شخصية
    [programme-keep] حفظ مسودة البرنامج
    [programme-publish] نشر البرنامج
    [information-keep] حفظ مسودة المعلومات للمشاركين
    [information-publish] نشر المعلومات للمشاركين
    [request-answer] الرد على طلب
    [request-ask] ورود طلب حضور
    [request-decision] تسجيل مقرر الاجتماع
    [request-invite] دعوة منظمة دعوة مؤقتة
    [request-refuse] رفض طلب
    [role-end] إنهاء دور
    [role-give] إسناد دور
    [session-open] تسجيل دخول
    [site-found] تأسيس الموقع
    [treaty-enter] إدخال معاهدة
    [accounts-close] أُقفلت الحسابات
    [accounts-draw] أُعدّ إقفال الحسابات
    [bills-abandon] جرى التخلي عن فواتير
    [bills-draw] أُعدّت فواتير
    [bills-issue] صدرت فواتير
    [bill-post] إرسال إشعار وحده
    [bundles-abandon] التخلي عن فواتير مجمّعة
    [bundles-draw] إعداد فواتير مجمّعة
    [bundles-issue] إصدار فواتير مجمّعة
    [dues-remind] تذكير المساهمين بما عليهم
    [costs-apportion] قُسّمت التكاليف
    [estimate-adopt] قُيّد اعتماد تقدير
    [estimate-keep] حُفظت مسودة التقدير
    [estimate-publish] صدر التقدير
    [fund-move] قُيّدت حركة صندوق
    [payment-allocate] خُصّصت دفعة لإشعار
    [payment-name] حُدّد دافع دفعة
    [payment-release] أُلغي تخصيص دفعة
    [payment-return] أعيد مال دفعة
    [sponsorship-ask] طُلبت رعاية
    [sponsorship-grant] مُنحت رعاية
    [sponsorship-propose] اقتُرح منح رعاية
    [sponsorship-refuse] رُفضت رعاية
    [sponsorship-release] أُتيح باقي رعاية
    [sponsorship-withdraw] سُحب طلب رعاية
    [payments-enter] قُيّدت مدفوعات
    [request-correction] صُحّح تسجيل مقرر
    [request-withdraw] سُحبت دعوة مؤقتة
    [announcement-send] أُعلنت المعلومات للمشاركين
    [acknowledgement-record] سُجّل إشعار باستلام رسالة
    [delivery-record] سُجّل تسليم وثيقة
    [mail-ask] سُئلت البعثة عن الاختلافات
    [mail-aside] نُحّيت رسالة إلكترونية
    [mail-assign] نُسبت رسالة إلكترونية إلى مرسلها
    [mail-receive] استُلمت رسالة إلكترونية
    [note-send] أُرسلت المذكرة
    [reminder-send] أُرسلت رسائل التذكير
    [mail-cover] رسالة إلكترونية تؤكد نسخة قائمة
    [mail-register] سُجّلت رسالة إلكترونية كرسالة واردة
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] نص مُقَر به
    [answers] ردا على
    [basis] الأساس
    [by] حل محله
    [channel] طريق الورود
    [composition] التشكيل
    [contact] جهة الاتصال
    [dated] مؤرخ
    [decided_on] تاريخ القرار
    [differences] الفروق
    [effective_at] تاريخ النفاذ
    [email] البريد الإلكتروني
    [file] الملف
    [from] من
    [handle] اسم الدخول
    [kind] النوع
    [language] اللغة
    [links] الروابط
    [members] الأعضاء
    [missions] البعثات
    [name] الاسم
    [office] المكتب
    [opens_on] تاريخ الافتتاح
    [paragraph] الفقرة
    [participant] المشارك
    [place] المكان
    [places] المقاعد
    [purpose] الغرض
    [reason] السبب
    [received_at] تاريخ الورود
    [resolution] القرار
    [role] الدور
    [sender] المرسل
    [side] الجانب المعتمد
    [stage] المرحلة
    [subject] الموضوع
    [until] حتى
    [version] الصيغة
    [words] النص
    [bill] الفاتورة
    [bills] الفواتير
    [bundles] الفواتير المجمّعة
    [notices] الإشعارات
    [due_on] تاريخ الاستحقاق
    [corrects] يصحّح
    [credits] الإشعارات الدائنة
    [currency] العملة
    [direction] وارد أو منصرف
    [exact] مطابقة تامة
    [fund] الصندوق
    [ground] الأساس
    [minor] المبلغ بالوحدات الصغرى
    [number] الرقم
    [paper] الوثيقة
    [payer] المساهم
    [payers] المساهمون
    [payments] المدفوعات
    [spent_minor] التكلفة بالوحدات الصغرى
    [total_minor] المجموع بالوحدات الصغرى
    [treatment] الرصيد
    [letters] الرسائل
    [mail] البريد الإلكتروني
    [nature] النوع
    [on] في
    [proof] الإثبات
   *[other] { $fact }
}
journal-door = { $door ->
    [page] البوابة
    [console] سطر الأوامر
    [demonstration] العرض التوضيحي
   *[other] { $door }
}
