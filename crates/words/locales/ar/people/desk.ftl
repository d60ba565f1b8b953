# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] أُرسل الرابط
    [link_opened] فُتح الرابط
    [draft_begun] بدأت المسودة
    [in_time] في الموعد
    [in_time_by_extension] في الموعد بعد التمديد
    [late] بعد الموعد
   *[nothing] لا شيء بعد
}
desk-moment = { $date }، { $time }
desk-links = إرسال الروابط
desk-links-after-issue = يمكن إرسال الروابط بعد إصدار المذكرة.
desk-links-new = { $count ->
    [one] إرسال رابط إلى جهة واحدة لم تتلقه
    [two] إرسال رابط إلى جهتين لم تتلقياه
    [few] إرسال رابط إلى { $count } جهات لم تتلقه
    [many] إرسال رابط إلى { $count } جهة لم تتلقه
   *[other] إرسال رابط إلى { $count } جهة لم تتلقه
}
desk-links-confirm = { $count ->
    [one] ستتلقى جهة واحدة رابطا على كل عنوان مسجل لها.
    [two] ستتلقى جهتان رابطا على كل عنوان مسجل.
    [few] ستتلقى { $count } جهات رابطا على كل عنوان مسجل.
    [many] ستتلقى { $count } جهة رابطا على كل عنوان مسجل.
   *[other] ستتلقى { $count } جهة رابطا على كل عنوان مسجل.
}
desk-links-send = { $count ->
    [one] إرسال إلى جهة واحدة
    [two] إرسال إلى جهتين
    [few] إرسال إلى { $count } جهات
    [many] إرسال إلى { $count } جهة
   *[other] إرسال إلى { $count } جهة
}
desk-links-to = إلى من
desk-links-sent = { $count ->
    [one] رسالة واحدة فيها رابط في الطريق.
    [two] رسالتان فيهما رابط في الطريق.
    [few] { $count } رسائل فيها روابط في الطريق.
    [many] { $count } رسالة فيها روابط في الطريق.
   *[other] { $count } رسالة فيها روابط في الطريق.
}
desk-delegations = الوفود
desk-column-delegation = الوفد
desk-column-received = ورد
desk-column-members = الأعضاء
desk-column-changes = منذ الصيغة السابقة
desk-changes = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
desk-first-version = الصيغة الأولى
desk-composition-of = تشكيل الصيغة { $version }
desk-draft = حُفظت المسودة
desk-access-none = لا أحد لديه إمكانية الوصول بعد.
desk-access-taken = سُحبت إمكانية الوصول
desk-access-end-of = سحب الوصول: { $email }
desk-link-sent = أُرسل الرابط في { $moment }
desk-link-opened = فُتح الرابط في { $moment }
desk-extensions = تمديدات الموعد
desk-extensions-none = لم يُمنح أي تمديد.
desk-extend = تمديد الموعد
desk-extend-until = الموعد الجديد
desk-extend-basis = الرسالة أو المذكرة أو المكالمة التي يستند إليها.
desk-extended = مُدد موعد هذا الوفد.
desk-extended-until = ممدد حتى
desk-letter-enter = إدخال تشكيل ورد برسالة
desk-letter-entered = أُدخل التشكيل.
desk-letter-channel = اختر طريقة الورود.
desk-letter-received = تاريخ الورود
desk-letter-hour = ساعة الورود
desk-letter-hour-hint = بتوقيت مكان الانعقاد، { $zone }.
desk-no-hour = أدخل ساعة الورود.
desk-letter-look = مراجعة
desk-letter-scan = نسخة ممسوحة من المذكرة
desk-letter-scan-hint = عشرة ميغابايت على الأكثر. اختره أخيرا: أي زر آخر في الصفحة ينساه.
desk-letter-submit = إدخال نيابة عن البعثة
