# رسائل إلى البعثات والمنظمات.

dispatch-link-subject = { $meeting }: صفحة وفدكم
dispatch-link = يمكن إدخال تشكيل وفدكم ({ $meeting }) في صفحة واحدة دون حساب بالرابط أدناه.
dispatch-link-renewed = طلب شخص في هذا العنوان رابطا جديدا لصفحة وفدكم ({ $meeting }). وإن لم تكونوا أنتم فلا حاجة إلى أي إجراء.
dispatch-access = منحكم زميل حق الوصول إلى صفحة وفدكم ({ $meeting }).
dispatch-admission = منظمتكم مدعوة مؤقتا ({ $meeting }) رهنا بالموافقة النهائية للاجتماع. ويمكن إدخال ممثليها بالرابط أدناه.
dispatch-link-care = يُفتح الرابط مرة واحدة في متصفح واحد. ويرجى عدم تمريره؛ ويمكن لجهة الاتصال منح الزملاء حق الوصول من الصفحة نفسها.
dispatch-link-open = صفحة وفدكم:
dispatch-receipt-subject = { $meeting }: إيصال، { $participant }
dispatch-receipt = استُلم تشكيل الوفد كما يرد أدناه.
dispatch-receipt-facts = الرقم { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = الإيصال في صفحة الوفد:
dispatch-note-subject = { $meeting }: { $reference }
dispatch-note = تتعلق الوثيقة المرفقة { $reference } المؤرخة { $date } بالاجتماع ({ $meeting }). ويمكن إرسال تشكيل وفدكم على النحو المبين في الوثيقة، أو ردا على هذه الرسالة، أو إدخاله في صفحة واحدة دون حساب بالرابط أدناه.
dispatch-later-note = تتعلق الوثيقة المرفقة { $reference } المؤرخة { $date } بالاجتماع ({ $meeting }). وهي تحل محل وثيقة سابقة أو تسحبها على النحو المبين فيها.
dispatch-note-open = صفحة الاجتماع:
dispatch-reminder-subject = { $meeting }: تشكيل وفدكم
dispatch-reminder = لم يُستلم حتى الآن تشكيل وفدكم ({ $meeting }). وكان مطلوبا في موعد أقصاه { $deadline }.
dispatch-announcement-subject = { $meeting }: معلومات للمشاركين
dispatch-announcement = نُشرت معلومات للمشاركين ({ $meeting }، الطبعة { $edition }).
dispatch-announcement-changed = الأقسام التي تغيرت منذ الطبعة السابقة: { $sections }.
dispatch-announcement-open = المعلومات للمشاركين:
dispatch-bill-subject = { $meeting }: { $number }
dispatch-bill = إشعار الاشتراك المرفق { $number } بمبلغ { $amount } ({ $meeting }). ويرد حساب المبلغ في الإشعار وفي الصفحة أدناه.
dispatch-credit = إشعار الدائن المرفق { $number } بمبلغ { $amount } ({ $meeting }).
dispatch-dues-subject = { $number }: اشتراكات غير مسددة
dispatch-dues = تذكّر المذكرة الشفوية المرفقة { $number } بإشعارات الأنصبة المقررة التي حلّ أجلها ولم تُسدّد بكاملها: { $amount }. وإذا كان السداد قد تم في هذه الأثناء فلا يلزم أي إجراء.
dispatch-bundle-subject = { $number }: فاتورة مجمّعة
dispatch-bundle = الفاتورة المجمّعة المرفقة { $number } بمبلغ { $amount }، تُسدّد في موعد أقصاه { $date }، عن إشعارات صغيرة بالأنصبة المقررة مرفقة أيضا. ويُرجى ذكر رقمها وحده مع الدفعة.
dispatch-bill-alone = كان الإشعار ينتظر أن يُطلب مع غيره، وهو يُرسل الآن وحده. ويُسدّد في موعد أقصاه { $date }، أيا كان التاريخ المطبوع عليه.
dispatch-bill-open = حسابكم:
dispatch-answer = يصل الرد على هذه الرسالة إلى الأمانة ويقرؤه شخص.
dispatch-stage = { $stage ->
    [queued] في انتظار الإرسال
    [handed_over] سُلّمت للإرسال
    [delivered] وصلت
    [tried] جرت محاولة وستتكرر
    [bounced] أُعيدت
    [given_up] تُوقف عن إرسالها
   *[acknowledged] تأكد الاستلام
}
dispatch-known = { $kind ->
    [bounced] أُعيدت
    [delayed] تأخرت في الطريق
    [delivered] وصلت، بحسب خادمها
    [read] عُرضت على قارئها، بحسب برنامج البريد
    [by-telephone] بالهاتف
    [in-writing] برسالة أو مذكرة
    [in-person] شخصيا
   *[acknowledged] رُدّ عليها أو فُتح رابطها
}
