# تسجيل الدخول ومفاتيحه.

identity-sign-in = تسجيل الدخول
identity-lead = لموظفي الأمانة والرئاسة والمكاتب التي تصدر المذكرات.
identity-sign-in-passkey = تسجيل الدخول بمفتاح مرور
identity-needs-script = يحتاج مفتاح المرور إلى نصوص برمجية وهي معطلة في هذا المتصفح. ويعمل رمز الاسترداد من دونها.
identity-ceremony-failed = لم يُقبل المفتاح. ولم يتغير شيء؛ حاول مرة أخرى.
identity-failed = لم يتم تسجيل الدخول. تحقق مما أدخلته وحاول مرة أخرى.
identity-recovery = من دون مفتاحك
identity-recovery-help = يُستعمل كل رمز من رموز الاسترداد التي تلقيتها مرة واحدة.
identity-handle = اسمك المختصر في هذا الموقع
identity-code = رمز الاسترداد
identity-sign-in-code = تسجيل الدخول بالرمز
identity-mission = للبعثات والمنظمات
identity-mission-help = لا حاجة إلى حساب: الرابط المرسل إلى عنوانكم المسجل يفتح صفحة وفدكم.
identity-new-link = طلب رابط جديد
identity-enrol = تسجيل مفتاحك
identity-enrol-lead = تُسجل هذه الصفحة مفتاحا لـ
identity-enrol-help = يبقى المفتاح في جهازك أو في مدير كلمات المرور؛ ولا يحفظ الموقع إلا ما يثبت أنه لك. ويُستعمل عنوان هذه الصفحة مرة واحدة.
identity-enrol-button = تسجيل مفتاح مرور
identity-key-label = اسم المفتاح
identity-key-label-hint = ما تعرفه به: حاسوب المكتب، الهاتف.
identity-key-unnamed = مفتاح
identity-key-kept = تاريخ التسجيل
identity-key-used = آخر استعمال
identity-key-act = إجراء
identity-key-end = إنهاء هذا المفتاح
identity-key-add = إضافة مفتاح
identity-keys = مفاتيحك
identity-keys-lead = المفاتيح التي تفتح لك مكتب العمل. احتفظ بمفتاحين على الأقل في جهازين.
identity-codes = رموز الاسترداد
identity-codes-lead = انسخها الآن واحفظها بعيدا عن جهازك: تُعرض مرة واحدة ويُستعمل كل منها مرة واحدة.
identity-codes-done = نسختها: إلى مكتب العمل
identity-codes-left = { $count ->
    [0] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
   *[other] عدد رموز الاسترداد الباقية: { $count }.
}
identity-codes-renew = إنشاء رموز استرداد جديدة
identity-sign-in-provider = تسجيل الدخول عبر
identity-provider-help = لا يحتاج الحساب لدى مقدم الخدمة إلى رموز استرداد من هذا الموقع: فمن فقده يحصل من مدير الموقع على تسجيل جديد، ويُعد الموظف الأول تسجيله من سطر الأوامر في الخادم. ومن لا يرغب في الاعتماد على أحد يُعد رموزا في صفحة مفاتيحه.
identity-bound = رُبط حسابكم.
