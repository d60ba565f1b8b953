# ما يقوله سطر الأوامر. كل اسم بين { $الحاصرتين } يُدرج كما هو.

console-status-on = { $title }، { $date }
console-heading-address = العنوان
console-heading-article = المادة
console-heading-at = التاريخ والوقت
console-heading-cancelled_on = تاريخ الإلغاء
console-heading-capacity = الصفة
console-heading-category = الفئة
console-heading-channel = الطريقة
console-heading-check = الفحص
console-heading-code = الرمز
console-heading-composition_due_on = موعد تقديم تشكيل الوفود
console-heading-count = العدد
console-heading-courtesy = اللقب التشريفي
console-heading-dated = التاريخ
console-heading-dates = مواعيد الانعقاد
console-heading-deposited_on = تاريخ الإيداع
console-heading-emails = البريد الإلكتروني
console-heading-ended = الانتهاء
console-heading-entered = مسجّلة
console-heading-fact = البيان
console-heading-family = اللقب
console-heading-found = الملاحظات
console-heading-from = من
console-heading-function = الوظيفة
console-heading-given = الاسم
console-heading-in_force_on = تاريخ بدء النفاذ
console-heading-rate_percent = المعدل (٪)
console-heading-share_percent = النصيب (٪)
console-heading-amount = المبلغ
console-heading-iso3 = الرمز
console-heading-key = المفتاح
console-heading-kind = النوع
console-heading-language = اللغة
console-heading-language_set_on = تاريخ التحديد
console-heading-languages = اللغات
console-heading-manner = الصفة
console-heading-meeting = الاجتماع
console-heading-name = الاسم
console-heading-number = الرقم
console-heading-office = المكتب
console-heading-own_script = بالكتابة الأصلية
console-heading-parties = الأطراف
console-heading-person = الشخص
console-heading-place = الترتيب
console-heading-published_at = النشر
console-heading-purpose = الغرض
console-heading-reason = السبب
console-heading-received_at = تاريخ الاستلام
console-heading-reference = الرقم المرجعي
console-heading-role = الدور
console-heading-rule = القاعدة
console-heading-scope = النطاق
console-heading-sha256 = SHA-256
console-heading-source = المصدر
console-heading-stage = المرحلة
console-heading-standing = الوضع
console-heading-state = الحالة
console-heading-station = مركز العمل
console-heading-step = الخطوة
console-heading-timeliness = الموعد
console-heading-symbol = الرمز
console-heading-title = التسمية
console-heading-treaty = المعاهدة
console-heading-until = إلى
console-heading-valid_from = سارٍ من
console-heading-valid_until = سارٍ حتى
console-heading-value = القيمة
console-heading-verified = التحقق
console-heading-version = الصيغة
console-heading-withdrawal_effective_on = تاريخ سريان الانسحاب
console-heading-year = السنة

console-kind-payer = جهة مسدِّدة
console-kind-ldc-list = قائمة أقل البلدان نموا
console-kind-delegation = وفد
console-kind-file = ملف
console-kind-document = وثيقة
console-kind-meeting = اجتماع
console-kind-mission = بعثة
console-kind-note = مذكرة
console-kind-organization = منظمة
console-kind-paper = وثيقة
console-kind-person = شخص
console-kind-request = طلب حضور
console-kind-role = دور
console-kind-site = موقع
console-kind-state = دولة
console-kind-treaty = معاهدة

console-who-acts = من يقوم بالإجراء؟
console-who-acts-help = عرّف بنفسك بالخيار --as PERSON؛ ويبيّن `convene person list` المسجلين
console-unknown = لا يوجد في السجل: { $kind } `{ $key }`.
console-unknown-help = تبيّن أوامر `list` ما هو مسجل
console-already-on-record = موجود في السجل من قبل: { $kind } `{ $key }`.
console-faults = { $file }: { $count ->
    [zero] لا أخطاء ({ $count })؛ ولم يُغيَّر شيء
    [one] خطأ واحد؛ ولم يُغيَّر شيء
    [two] خطآن؛ ولم يُغيَّر شيء
    [few] { $count } أخطاء؛ ولم يُغيَّر شيء
    [many] { $count } خطأ؛ ولم يُغيَّر شيء
   *[other] { $count } خطأ؛ ولم يُغيَّر شيء
}
console-faults-help = صحّح الملف في المواضع المذكورة ثم قدّمه من جديد
console-fault-at-line = { $file }، السطر { $line }، { $column }: وُجد «{ $found }»، والمتوقع { $expected }
console-fault-in-line = { $file }، السطر { $line }: وُجد «{ $found }»، والمتوقع { $expected }
console-fault-at-field = { $file }، { $column }: وُجد «{ $found }»، والمتوقع { $expected }
console-last-administrator = لن يبقى أحد لإدارة الموقع.
console-last-administrator-help = عيّن مديرا آخر أولا
console-changed-meanwhile = أدخل شخص آخر تغييرا في هذه الأثناء؛ ولم يُكتب شيء.
console-changed-meanwhile-help = راجع البيانات من جديد ثم كرّر الأمر
console-file-too-large = حجم الملف يتجاوز 20 MiB.
console-file-unreadable = تتعذر قراءة { $file }: { $why }
console-no-workbook-in-terminal = لا يُعرض المصنّف في الطرفية.
console-no-workbook-in-terminal-help = حدّد ملفا بالخيار --output، أو وجّه المخرجات القياسية إلى ملف
console-no-site = { $folder } ليس موقعا: { $why }
console-no-site-help = أنشئ موقعا بالأمر `convene found`، أو جرّب `convene demo`

console-imported = أصبح { $file } ساريا (SHA-256 { $hash }…).
console-missions-imported = { $count ->
    [zero] لا يضم السجل الآن أي بعثة.
    [one] يضم السجل الآن بعثة واحدة.
    [two] يضم السجل الآن بعثتين.
    [few] يضم السجل الآن { $count } بعثات.
    [many] يضم السجل الآن { $count } بعثة.
   *[other] يضم السجل الآن { $count } بعثة.
}
console-language-set = حُدّدت اللغة؛ ولم تعد افتراضا.
console-site-founded = أُنشئ الموقع { $site }. ويضيف `convene person appoint` الأشخاص التالين.
console-person-appointed = عُيّن الشخص.
console-person-erased = مُحي الاسم والمعرّف؛ ولا يزال سجل القيود قابلا للتحقق.
console-role-given = أُسند الدور اعتبارا من اليوم.
console-role-ended = أُنهي الدور.
console-treaty-entered = سُجلت المعاهدة: { $title }.
console-meeting-opened = فُتح ملف الاجتماع { $meeting }. ويصوغ `convene note draft { $meeting }` مذكرته.
console-meeting-followed = فُتح ملف الاجتماع { $meeting } مع ترحيل مواعيده. ولم يُحدَّد قراره بعد.
console-resolution-named = أصبح الاجتماع { $meeting } يستند إلى القرار.
console-meeting-arranged = عُدّلت ترتيبات الاجتماع { $meeting }. وسقطت الموافقات على النص السابق.
console-meeting-cancelled = أُلغي الاجتماع { $meeting }. ويمكن سحب مذكراته الصادرة.
console-note-drafted = صيغت المذكرة. ويوافق عليها شخص آخر بالأمر `convene note approve`.
console-correction-drafted = صيغ التصويب؛ وهو موجّه إلى كل من تلقى المذكرة السابقة.
console-withdrawal-drafted = صيغ السحب؛ وهو موجّه إلى كل من تلقى المذكرة السابقة.
console-departure-kept = حُفظ الخروج عن النص النموذجي بوصفه النسخة { $version }.
console-note-approved = ووفق على المذكرة { $reference } وأُعدّت، وهي جاهزة للتوقيع بالأحرف الأولى.
console-note-initialled = وُقّعت المذكرة { $reference } بالأحرف الأولى.
console-note-issued = صدرت المذكرة { $reference }. ومن الآن فصاعدا تُصوَّب أو تُسحب ولا تُغيَّر أبدا.
console-note-abandoned = صُرف النظر عن المذكرة. ويظل رقمها، إن كان لها رقم، مقيدا.
console-document-published = نُشرت { $symbol }، الإصدار { $version }.
console-publication = لم تُنشر الوثيقة؛ ولم يتغير شيء.
console-papers-written = { $count ->
    [zero] لا توجد أي وثيقة في { $folder }.
    [one] توجد وثيقة واحدة في { $folder }.
    [two] توجد وثيقتان في { $folder }.
    [few] توجد { $count } وثائق في { $folder }.
    [many] توجد { $count } وثيقة في { $folder }.
   *[other] توجد { $count } وثيقة في { $folder }.
}
console-drawing-up = جار الإعداد
console-writing-out = جارية الكتابة

console-fact-title = الاجتماع
console-fact-dates = مواعيد الانعقاد
console-fact-place = مكان الانعقاد
console-fact-basis = السند
console-fact-composition = موعد تقديم تشكيل الوفود
console-fact-cancelled = أُلغي
console-fact-note = المذكرة
console-fact-broken = لا يجوز عقده
console-deadline = { $weekday }، { $date }، نهاية اليوم بتوقيت { $zone } (يُعد متأخرا من { $late_from })
console-quotation-read = مطابق؛ وقد قُرئ المصدر
console-quotation-as-quoted = مطابق لنص لا يُعرف إلا من وثيقة تقتبسه
console-quotation-not-verified = مطابق لنص لم يُتحقق منه
console-quotation-no-source = لا يوجد نص محفوظ بهذه اللغة للمقارنة به
console-by-rule = مذكورة في المادة { $rule } من النظام الداخلي
console-version-issued = صادرة
console-version-courtesy = ترجمة غير رسمية
console-mark-replaced = مستبدلة لهذا الاجتماع
console-mark-added = مضافة لهذا الاجتماع
console-mark-wanting = غير متوافرة بهذه اللغة
console-yes = نعم
console-verified = جرى التحقق
console-unverified = لم يجر التحقق
console-rule-title = التسمية
console-rule-entry-into-force = بدء النفاذ
console-rule-withdrawal = الانسحاب
console-rule-costs = التكاليف
console-rule-observers = المراقبون
console-rule-mandate = ولاية الأمم المتحدة
console-rule-symbols = رموز الوثائق
console-rule-text = النص المحفوظ
console-calendar-due = { $meeting }: موعد تقديم تشكيل الوفود

console-check-schema = بنية القاعدة والإحالات
console-check-journal = سجل القيود
console-check-papers = الوثائق
console-check-numbers = سجل الأرقام
console-check-notes = مطابقة المذكرات لاجتماعاتها
console-check-money = المال: القيود والفواتير والمدفوعات والحصص
console-in-order = سليم
console-not-in-order = غير سليم
console-ailing = { $count ->
    [zero] لم يكشف أي فحص عن خلل.
    [one] كشف فحص واحد عن خلل.
    [two] كشف فحصان عن خلل.
    [few] كشفت { $count } فحوص عن خلل.
    [many] كشف { $count } فحصا عن خلل.
   *[other] كشف { $count } فحص عن خلل.
}

console-demonstration-name = أمانة للعرض التجريبي
console-not-a-demonstration = في هذا المجلد موقع ليس للعرض التجريبي؛ ولم يُمسّ بشيء.
console-not-a-demonstration-help = حدّد مجلدا آخر بالخيار --site
console-demonstration-clock = هذا عرض توضيحي: تشير ساعته إلى { $moment }.
console-stage-passed = بلغ الموقع في { $site } المرحلة «{ $stage }»؛ ولا يعود إلى «{ $wanted }».
console-stage-passed-help = حددوا مجلدا آخر بـ --site أو مرحلة لاحقة
console-demonstration-done =
    { $reference }: { $stage }؛ { $papers } وثيقة بست لغات ({ $seconds } ثانية).

      { $site }/papers/notes/en/FRA.pdf     المذكرة الشفوية الموجهة إلى فرنسا؛ وإلى جانبها ar و zh و fr و ru و es
      { $site }/papers/letters/fr/icrc.pdf  الرسالة الموجهة إلى منظمة مذكورة في النظام الداخلي
      { $site }/roster.xlsx                 من يُدعى إلى الانعقاد ومن يُدعى مراقبا، ولماذا (وكذلك roster.csv)
      { $site }/ccm-12msp.ics               الاجتماع لإدراجه في التقويم

    ما يمكن تجربته بعد ذلك (الأشخاص والعناوين من نسج الخيال):

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = البوابة في { $address }. أوقفها بـ Ctrl-C.
console-serve-in-the-clear = { $at } ليس مقصورا على هذا الجهاز، ولا يذكر الموقع شهادة ولا وكيلا: ستنتقل الأسماء والروابط دون تشفير.
console-serve-in-the-clear-help = اذكر certificate وkey تحت [serve] في site.toml، أو الوكيل في behind_proxy.
console-composition = لم يُقبل التشكيل بعد.
console-request-decided = { $count ->
   *[other] تم البت في الطلبات: { $count }.
}
console-heading-direction = الاتجاه
console-heading-subject = الموضوع
console-heading-sender = المرسل
console-heading-their_reference = مرجعهم
console-heading-answers = ردا على
console-heading-act = العمل
console-heading-facts = الوقائع
console-heading-door = الباب
console-delivery = لم يُسجل شيء بعد.
console-letter = لم تُسجل الرسالة بعد.
console-letter-registered = سُجلت الرسالة برقم { $number }.
console-enrolled = يسجل الشخص مفتاحا في هذا العنوان مرة واحدة خلال يوم: { $address }
console-kind-letter = رسالة
console-kind-enrolment = تسجيل
console-request-form = لم يُقبل الطلب بعد.
console-step-in = للدخول مكان أي شخص: { $address }/ar/step-in
console-certificate-and-key = يذكر الموقع شهادة دون مفتاحها أو مفتاحا دون شهادته: اذكر كليهما تحت [serve] في site.toml.
console-estimate = في التقدير أخطاء؛ لم يُحفظ شيء.
console-payment = في الدفعة أخطاء؛ لم يُحفظ شيء.
console-post-in-the-clear = لا تنتقل الرسائل خارج هذا الجهاز دون تشفير: قيمة security هي tls أو starttls.
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = المتبقي
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-sponsorship = { sponsorship-title }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = لم يستحق
console-heading-up_to_30 = حتى 30 يوما
console-heading-up_to_60 = 31 إلى 60 يوما
console-heading-up_to_90 = 61 إلى 90 يوما
console-heading-over_90 = أكثر من 90 يوما
console-heading-proposal = المقترح
console-heading-allocation = القيد
console-heading-budget = الميزانية
console-heading-entry = القيد المحاسبي
console-heading-account_code = رمز الحساب
console-heading-cost_centre = مركز التكلفة
console-heading-debit = مدين
console-heading-credit = دائن
console-kind-run = دفعة إشعارات منتظرة
console-kind-bill = إشعار
console-kind-estimate = تقدير
console-kind-apportionment = تقسيم
console-kind-payment = دفعة
console-kind-allocation = قيد
console-kind-budget = ميزانية
console-kind-account = حساب
console-rule-sharing = تقاسم التكاليف
console-rule-overheads = الدعم والاحتياطي والترتيب
console-rule-decision = عدد الأشهر قبل الافتتاح التي يتخذ فيها القرار
console-statement = في كشف الحساب أخطاء؛ ولم يؤخذ منه شيء.
console-paper-written = كُتب في { $file }.
console-estimate-kept = صيغت النسخة { $version } من التقدير. ويصدرها شخص آخر بالأمر `convene costs estimate issue`.
console-estimate-issued = صدرت النسخة { $version } من التقدير.
console-estimate-adopted = سُجّل اعتماد النسخة { $version }.
console-shares-kept = حُفظ التقسيم { $number }: { $total } على { $payers } من المسددين.
console-bills-drawn-up = أُعدّ { $bills }. ويصدرها شخص آخر بالأمر `convene costs bill issue`.
console-bills-issued = صدر وطُبع { $bills }، من { $first } إلى { $last }.
console-bills-given-up = تُرك ما كان منتظرا من الإشعارات.
console-statement-taken = أُخذ الكشف. جديد: { $new }، قُيّد فورا: { $exact }، معروف سلفا: { $known }، صادر: { $out }.
console-payment-entered = أُدخلت الدفعة برقم { $payment } وهي منتظرة.
console-payer-named = الدفعة تخص { $payer }.
console-payment-allocated = إشعارات قُيّدت: { $count }.
console-allocation-taken-back = استُردّ القيد؛ والمال منتظر من جديد.
console-payment-taken-back = استُردت الدفعة، وما سددته أصبح مستحقا من جديد.
console-payment-sent-back = سُجّلت الإعادة.
console-closing-drawn-up = أُعدّ الإقفال. ويقفل الحسابات شخص آخر بالأمر `convene costs closing close`.
console-accounts-closed = أُقفلت الحسابات. إشعارات دائنة صدرت: { $credits }.
console-fund-moved = أُدخلت الحركة.
console-sponsorship-asked = قُيد الطلب { $number }.
console-sponsorship-proposed = تم الاقتراح، ويمنحه موظف مالي آخر بالأمر `convene costs sponsorship grant`.
console-sponsorship-granted = مُنح الطلب.
console-sponsorship-refused = رُفض الطلب.
console-sponsorship-released = ما لم يُدفع متاح من جديد.
console-sponsorship-withdrawn = سُحب الطلب.
console-letters-sent = { $count ->
    [zero] لا رسائل في الطريق.
    [one] رسالة واحدة في الطريق ({ $count }).
    [two] رسالتان في الطريق ({ $count }).
    [few] { $count } رسائل في الطريق.
    [many] { $count } رسالة في الطريق.
   *[other] { $count } رسالة في الطريق.
}
console-letters-would-go = { $count ->
    [zero] لن تُرسل أي رسالة.
    [one] ستُرسل رسالة واحدة ({ $count }).
    [two] ستُرسل رسالتان ({ $count }).
    [few] ستُرسل { $count } رسائل.
    [many] ستُرسل { $count } رسالة.
   *[other] ستُرسل { $count } رسالة.
}
console-without-address = { $count ->
    [zero] لكل جهة عنوان مسجل.
    [one] جهة واحدة بلا عنوان مسجل ({ $count }).
    [two] جهتان بلا عنوان مسجل ({ $count }).
    [few] { $count } جهات بلا عنوان مسجل.
    [many] { $count } جهة بلا عنوان مسجل.
   *[other] { $count } جهة بلا عنوان مسجل.
}
console-delivery-recorded = سُجل التسليم.
console-nothing-for-pouch = لا شيء يُرسل بالحقيبة: فقد وصلت الوثيقة إلى كل جهة أو لها عنوان.
console-nothing-for-pouch-help = للطباعة للجميع: { $option }.
console-heading-proof = الإثبات
console-mail-taken = { $file }: أُدخلت بالرقم { $mail }.
console-mail-known = { $file }: معروفة من قبل بالرقم { $mail }.
console-heading-mail = الرسالة
console-heading-participant = المشارك
console-heading-order = ترتيب الأسماء
console-heading-assumed = مفترض
console-mail-assigned = نُسبت الرسالة.
console-mail-entered = أُدخلت؛ والنسخة { $version } من تشكيل الوفد هي السارية.
console-mail-aside = نُحّيت الرسالة.
console-kind-mail = رسالة إلكترونية
console-acknowledgement-recorded = سُجل الإشعار بالاستلام.
console-mail-covers = تؤكد النسخة { $version }؛ وموافقتكم مسجلة.
console-kind-information = معلومات للمشاركين
console-reminders-sent = أُرسل: { $count }، من { $first } إلى { $last }.
console-reminders-would-go = سيُرسل { $count } من التذكيرات في { $letters } من الرسائل.
console-bundles-drawn-up = أُعدّ: { $count }. ويصدرها شخص آخر بالأمر `convene costs bundle issue`.
console-bundles-issued = صدر وطُبع: { $count }، من { $first } إلى { $last }.
console-bundles-given-up = تم التخلي عن الفواتير المجمّعة المنتظرة.
console-notice-posted = يُرسل { $number } وحده؛ الرسائل: { $letters }.
console-rule-reminders = أيام التأخر التي يُذكّر بعدها المساهم
console-rule-sponsorship = أسباب الرعاية
console-heading-letters = الرسائل
console-heading-days = أيام التأخر
console-heading-notice = الإشعار
console-heading-since = منذ
console-heading-sent_by = أرسله
console-kind-reminder = تذكير
console-kind-bundle = فاتورة مجمّعة
console-kind-sponsorship = طلب رعاية
