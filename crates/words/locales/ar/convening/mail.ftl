# الرسائل الإلكترونية الواردة.

mail-lies = { $code ->
    [unknown] في الانتظار: ممن هي؟
    [recognised] في انتظار القراءة
    [done] أُدخلت
   *[aside] نُحّيت
}
mail-basis = { $code ->
    [token] رد على إحدى رسائلنا بحسب العنوان المرسل إليه
    [address] واردة من عنوان مسجل
    [thread] رد على إحدى رسائلنا
   *[reference] تذكر مرجعا من مراجعنا
}
mail-doubt = { $code ->
    [unknown] لا شيء فيها معروف هنا.
    [conflict] فيها أمران يشيران إلى مرسلين مختلفين.
    [spoofed] فشل التحقق من المرسل: ربما كتبها غيره.
   *[several] قد تكون من أكثر من جهة.
}
mail-nature = { $code ->
    [letter] رسالة
    [auto-reply] رد آلي
    [bounce] رسالة معادة
    [receipt] إشعار بشأن رسالتنا
    [loop] رسالتنا نفسها
   *[calendar] دعوة تقويم
}
mail-standing = { $code ->
    [proven] المرسل مؤكد
    [unproven] المرسل غير مؤكد
   *[failed] فشل التحقق من المرسل
}
mail-step = { $code ->
    [assigned] نُسبت
    [entered] أُدخلت تشكيلا
    [covered] تؤكد نسخة
    [registered] سُجّلت رسالة
   *[aside] نُحّيت
}
mail-remark = { $code ->
    [forward-opened] فُتحت رسالة محوّلة.
    [winmail-opened] فُتح غلاف برنامج البريد.
    [winmail-unread] تعذرت قراءة غلاف برنامج البريد؛ وهو محفوظ كما ورد.
    [charset-repaired] لم تكن الحروف بالترميز المعلن؛ وقد خُمن غيره.
    [letters-lost] تعذرت قراءة بعض الحروف فاستُبدلت.
    [charset-unknown] تعلن ترميزا غير معروف.
    [transfer-broken] تضرر جزء منها في الطريق.
    [transfer-unknown] جزء منها مرزوم بطريقة غير معروفة.
    [truncated] تنتهي قبل نهاية جزئها الأخير.
    [too-deep] فيها رسائل متداخلة أعمق مما يُقرأ.
    [parts-left-out] أجزاؤها أكثر مما يُقرأ.
    [header-cut] ترويستها أطول مما يُقرأ.
    [list-cut] تذكر عناوين أكثر مما يُحفظ.
    [text-cut] نصها أطول مما يُحفظ.
    [alternative-left-out] أُغفل النص نفسه في صيغة أخرى.
    [sealed] جزء منها مختوم بمفتاح قارئ.
    [not-whole] هي جزء من رسالة أو تحيل إلى مكان آخر.
    [date-unread] تاريخها غير مقروء.
    [name-cleaned] كان في اسم ملف ما يُخفى فنُظّف.
    [type-differs] ملف ليس ما يدّعيه.
    [foreign-verdict] تزعم تحققا لم يجره خادمنا.
   *[unread] تعذرت قراءتها ضمن الحدود؛ وهي محفوظة كما وردت.
}
mail-refusal = { $code ->
    [mail-entered] أُدخلت من قبل بوصفها النسخة { $about }.
    [mail-registered] سُجّلت من قبل برقم { $about }.
    [mail-covers-nothing] لا يوجد تشكيل قائم يمكن أن تؤكده.
    [mail-is-none] هذا الملف ليس رسالة إلكترونية: اختاروا الرسالة كما وردت (EML).
    [mail-too-large] حجمها أكبر من 64 ميغابايت: يرجى طلبها بوسيلة أخرى.
    [mail-no-reason] يلزم ذكر سبب: فهو يبقى مسجلا.
   *[mail-of-nobody] حددوا أولا ممن هي.
}
