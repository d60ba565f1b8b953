# الأشخاص وأدوارهم وعنوان المفتاح الأول.

people-title = الأشخاص
people-lead = كل من يعمل هنا ومكتبه وأدواره. وتبقى الأدوار المنتهية مقيدة.
people-caption = الأشخاص المقيدون
people-column-name = الاسم
people-column-office = المكتب
people-column-roles = الأدوار
people-column-role = الدور
people-column-scope = النطاق
people-column-from = من
people-column-until = حتى
people-column-act = الإجراء
people-roles-caption = الأدوار الحالية والماضية والمقبلة
people-erased = محذوف
people-held = { $when ->
    [past] منته
    [soon] لم يبدأ
   *[now] قائم
}
people-whole-site = الموقع كله
people-treaty = المعاهدة { $treaty }
people-meeting = الاجتماع { $meeting }
people-appoint = تعيين شخص
people-name = الاسم كما يكتبه صاحبه
people-name-wrong = اذكروا الاسم.
people-handle = الاسم المختصر
people-handle-hint = من 2 إلى 32 من الحروف اللاتينية الصغيرة أو الأرقام أو النقاط أو الشرطات.
people-handle-taken = هذا الاسم المختصر مستعمل.
people-office-wrong = اذكروا المكتب.
people-role = الدور
people-role-wrong = اختاروا دورا.
people-scope = النطاق
people-scope-wrong = اختاروا النطاق.
people-from = ابتداء من يوم
people-day-wrong = ليس هذا تاريخا.
people-give = إسناد دور
people-end = إنهاء اليوم
people-done = { $done ->
    [appointed] عُيّن الشخص.
    [given] أُسند الدور.
    [ended] أُنهي الدور.
   *[erased] مُحي الاسم والاسم المختصر؛ ويبقى السجل قابلا للتحقق.
}
people-enrol = المفتاح الأول
people-enrol-help = يسجل الشخص مفتاحا في عنوان يعمل مرة واحدة. ويُعرض عليكم مرة واحدة؛ فسلّموه بسبيل موثوق.
people-enrol-give = إنشاء العنوان
people-enrol-once = يُعرض هذا العنوان مرة واحدة. انسخوه الآن.
people-enrol-until = يسري حتى
people-erase = محو بيانات شخص
people-erase-ask = محو البيانات الشخصية لهذا الشخص
people-erase-help = يُمحى الاسم والاسم المختصر والمفاتيح نهائيا، وكذلك القيم الشخصية في السجل؛ وتنتهي اليوم جميع الأدوار. ويبقى ما أُنجز مقيدا بلا اسم. ولا رجوع عن ذلك.
people-erase-do = المحو نهائيا
people-erase-leave = العودة دون محو
people-back = جميع الأشخاص
people-back-to = العودة إلى الشخص
people-office = { $office ->
    [eosg] المكتب التنفيذي للأمين العام
    [oda-geneva] مكتب شؤون نزع السلاح، فرع جنيف
    [oios] مكتب خدمات الرقابة الداخلية
    [presidency] الرئاسة
   *[other] { $office }
}
