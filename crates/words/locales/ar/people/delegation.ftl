# الوفود: الصفات والأخطاء وصفحة الوفد.

delegation-capacity = { $capacity ->
    [head] رئيس الوفد
    [deputy] نائب رئيس الوفد
    [alternate] ممثل مناوب
    [adviser] مستشار
   *[representative] ممثل
}
delegation-courtesy = { $courtesy ->
    [his_excellency] سعادة السيد
    [her_excellency] سعادة السيدة
    [ms] السيدة
    [dr] الدكتور
   *[mr] السيد
}
delegation-name-order = { $order ->
    [family_first] اللقب ثم الاسم
   *[given_first] الاسم ثم اللقب
}
delegation-channel = { $channel ->
    [mail] بالبريد الإلكتروني
    [post] ورقيا
   *[page] عبر صفحة الوفد
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] في الموعد بعد التمديد
    [late] بعد الموعد
   *[in_time] في الموعد
}
delegation-wrong = { $wrong ->
    [no-head] حدد من يرأس الوفد؛ ويمكن تسمية نائب رئيسا إلى حينه.
    [two-heads] للوفد رئيس واحد: اختر هنا صفة أخرى.
    [too-many] لا يمكن ذكر أكثر من { $number } عضو في صفحة واحدة؛ اكتبوا إلى الأمانة.
    [over-quota] مقاعد منظمتكم: { $number }. لا تذكروا أعضاء أكثر.
    [twice] ورد هذا الاسم مرتين في الوفد.
    [no-name] اكتب اسما أو أفرغ السطر.
    [no-such-capacity] اختر صفة من القائمة.
    [too-long] { $number } حرفا على الأكثر.
    [invisible] توجد هنا حروف خفية تغير اتجاه النص؛ أعد كتابة الكلمات.
   *[nobody] لم يُذكر أحد بعد.
}
delegation-fault-in-row = العضو { $row }، { $field }: { $fault }
delegation-moment = { $date }، { $time } ({ $zone }؛ { $utc })
delegation-moment-universal = { $date }، { $utc }
delegation-saved = حُفظ. ولم يُقدم شيء بعد.
delegation-released = حُفظ وأُتيح: يمكن لزميل أن يواصل.
delegation-held-meanwhile = تولى زميل المسودة في الأثناء.
delegation-access-given = مُنح الوصول والرابط في طريقه.
delegation-access-ended = سُحب الوصول.
delegation-deadline = آخر موعد للأسماء
delegation-extended = مُدد لهذا الوفد
delegation-state = ما ورد
delegation-places = المقاعد
delegation-nothing-yet = لا شيء بعد
delegation-version-received = الصيغة { $version }
delegation-late-help = انقضى الموعد. ولا يزال وفدكم مقبولا وسيُذكر أنه ورد بعد الموعد.
delegation-members = أعضاء الوفد
delegation-save = حفظ المسودة
delegation-restore = ثمة ما كُتب في هذا المتصفح ولم يُحفظ.
delegation-restore-button = استعادته
delegation-draft-saved = حُفظت المسودة في { $moment }.
delegation-held = المسودة لدى زميل، آخر تعديل في { $moment }. وتُتاح عند انتهائه أو بعد خمس عشرة دقيقة دون تغيير.
delegation-take = محاولة تولّيها
delegation-row = العضو { $row }
delegation-row-up = نقل العضو { $row } إلى أعلى
delegation-row-down = نقل العضو { $row } إلى أسفل
delegation-row-remove = حذف العضو { $row }
delegation-column-capacity = الصفة
delegation-column-title = اللقب التشريفي
delegation-column-given = الاسم
delegation-column-family = اسم العائلة
delegation-column-name = الاسم الكامل
delegation-column-function = الوظيفة
delegation-column-own-script = الاسم بكتابته الأصلية
delegation-column-order = ترتيب الاسم
delegation-add = إضافة عضو
delegation-paste = لصق من جدول بيانات
delegation-paste-label = أسطر الجدول
delegation-paste-hint = الأعمدة بهذا الترتيب: اللقب، الاسم، اسم العائلة، الوظيفة، الصفة. ويُقبل أيضا سطر فيه اسم فقط.
delegation-paste-button = إضافة هذه الأسطر
delegation-from-last = جلب أعضاء الاجتماع السابق
delegation-note = المذكرة الموقعة
delegation-note-label = المذكرة بصيغة PDF
delegation-note-hint = 10 ميغابايت على الأكثر. ويمكن إرسالها لاحقا.
delegation-note-laid = مع المسودة
delegation-note-remove = إزالتها
delegation-note-too-large = الملف أكبر من 10 ميغابايت.
delegation-note-no-pdf = الملف ليس بصيغة PDF مهما كان اسمه.
delegation-submit = تقديم الوفد
delegation-submit-again = التقديم كصيغة جديدة
delegation-submit-over = التقديم فوق الصيغة الأحدث
delegation-release = حفظ وترك زميل يواصل
delegation-versions = الصيغ
delegation-versions-none = لم يُقدم شيء بعد.
delegation-version = إيصال الصيغة { $version }
delegation-access = من لديه حق الوصول
delegation-access-email = عنوان زميل
delegation-access-hint = يُرسل إليه رابط. ويمكنك سحب الوصول في أي وقت.
delegation-access-give = منح الوصول
delegation-access-end = سحب الوصول
delegation-no-address = هذا ليس عنوان بريد إلكتروني.
