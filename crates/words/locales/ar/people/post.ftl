# الإرسال: إلى من أُرسلت وثيقة، والتذكير، والإعلان، والحقيبة.

post-dispatch = الإرسال
post-lead = إلى من أُرسلت { $reference } وبأي طريق وما آل إليه إرسالها.
post-picture = الجهات المرسل إليها حسب حالة الإرسال
post-count = { $what }: { $count }
post-caption = الجهات الموجهة إليها الوثيقة
post-addressee = الجهة المرسل إليها
post-language = اللغة
post-standing = الحالة
post-when = متى
post-otherwise = بطريق آخر
post-paper = الوثيقة
post-standing-carried = أُرسلت بطريق آخر
post-standing-unsent = لم تُرسل بعد
post-standing-no-address = لا يُعرف لها عنوان
post-unsent-letters = { $count ->
    [zero] لا رسائل لم تُرسل بعد
    [one] رسالة واحدة لم تُرسل بعد ({ $count })
    [two] رسالتان لم تُرسلا بعد ({ $count })
    [few] { $count } رسائل لم تُرسل بعد
    [many] { $count } رسالة لم تُرسل بعد
   *[other] { $count } رسالة لم تُرسل بعد
}
post-send = إرسال الرسائل
post-to-lay = { $count ->
    [zero] لن تُرسل أي رسالة.
    [one] ستُرسل رسالة واحدة مع وثيقتها ({ $count }): رسالة إلى كل عنوان مسجل.
    [two] ستُرسل رسالتان مع وثيقتيهما ({ $count }): رسالة إلى كل عنوان مسجل.
    [few] ستُرسل { $count } رسائل مع وثائقها: رسالة إلى كل عنوان مسجل.
    [many] ستُرسل { $count } رسالة مع وثائقها: رسالة إلى كل عنوان مسجل.
   *[other] ستُرسل { $count } رسالة مع وثائقها: رسالة إلى كل عنوان مسجل.
}
post-by-pouch = { $count ->
    [zero] لكل جهة عنوان مسجل.
    [one] جهة واحدة بلا عنوان مسجل ({ $count }): تُرسل وثيقتها بالحقيبة.
    [two] جهتان بلا عنوان مسجل ({ $count }): تُرسل وثيقتاهما بالحقيبة.
    [few] { $count } جهات بلا عنوان مسجل: تُرسل وثائقها بالحقيبة.
    [many] { $count } جهة بلا عنوان مسجل: تُرسل وثائقها بالحقيبة.
   *[other] { $count } جهة بلا عنوان مسجل: تُرسل وثائقها بالحقيبة.
}
post-send-now = { $count ->
    [zero] لا رسائل
    [one] إرسال رسالة ({ $count })
    [two] إرسال رسالتين ({ $count })
    [few] إرسال { $count } رسائل
    [many] إرسال { $count } رسالة
   *[other] إرسال { $count } رسالة
}
post-all-sent = لكل عنوان مسجل رسالته.
post-sent = { $count ->
    [zero] لا رسائل في الطريق.
    [one] رسالة واحدة في الطريق ({ $count }).
    [two] رسالتان في الطريق ({ $count }).
    [few] { $count } رسائل في الطريق.
    [many] { $count } رسالة في الطريق.
   *[other] { $count } رسالة في الطريق.
}
post-meanwhile = تغير عدد الرسائل في هذه الأثناء. ولم يُرسل شيء؛ فيرجى النظر فيه مرة أخرى.
post-see = الإرسال جهة فجهة
post-delivery-record = تسجيل تسليم
post-record-of = تسجيل تسليم: { $participant }
post-delivery-lead = ما أُرسل بالبريد أو بالساعي أو بالفاكس أو باليد. ويبقى ما سُجل؛ ويُصحح التسجيل الخاطئ بتسجيل آخر إلى جانبه.
post-delivery-recorded = سُجل التسليم.
post-field-participant = الجهة المرسل إليها
post-field-channel = بأي طريق
post-delivery-on = تاريخ الإرسال أو التسليم
post-delivery-proof = الإثبات
post-delivery-proof-hint = رقم الإرسالية أو من وقّع عليها.
post-field-scan = نسخة ممسوحة من الإثبات
post-choose = يرجى الاختيار
post-no-such-channel = اختاروا الطريق الذي أُرسلت به.
post-no-such-addressee = اختاروا جهة موجهة إليها هذه الوثيقة.
post-papers = ما يرافق الحقيبة
post-labels = بطاقات العناوين
post-pouch-list = قائمة الحقيبة
post-for-pouch = { $count ->
    [zero] لا جهة
    [one] للجهة التي لم يصلها شيء ({ $count })
    [two] للجهتين اللتين لم يصلهما شيء ({ $count })
    [few] للجهات التي لم يصلها شيء ({ $count })
    [many] للجهات التي لم يصلها شيء ({ $count })
   *[other] للجهات التي لم يصلها شيء ({ $count })
}
post-for-all = للجميع ({ $count })
post-pouch-place = الرقم
post-pouch-signature = التاريخ والتوقيع
post-pouch-items = { $count ->
    [zero] لا إرساليات
    [one] إرسالية واحدة ({ $count })
    [two] إرساليتان ({ $count })
    [few] { $count } إرساليات
    [many] { $count } إرسالية
   *[other] { $count } إرسالية
}
post-astray = رسائل لم تصل
post-astray-more = { $count ->
    [zero] لا غيرها
    [one] ورسالة أخرى في السجل ({ $count })
    [two] ورسالتان أخريان في السجل ({ $count })
    [few] و{ $count } رسائل أخرى في السجل
    [many] و{ $count } رسالة أخرى في السجل
   *[other] و{ $count } رسالة أخرى في السجل
}
post-remind = { $count ->
    [zero] لا أحد
    [one] تذكير جهة لم تجب ({ $count })
    [two] تذكير جهتين لم تجيبا ({ $count })
    [few] تذكير { $count } جهات لم تجب
    [many] تذكير { $count } جهة لم تجب
   *[other] تذكير { $count } جهة لم تجب
}
post-reminders = تذكير
post-reminders-confirm = { $count ->
    [zero] لن يُرسل أي تذكير الآن. ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
    [one] سيُرسل الآن تذكير واحد برابط جديد ({ $count }). ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
    [two] سيُرسل الآن تذكيران برابطين جديدين ({ $count }). ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
    [few] ستُرسل الآن { $count } رسائل تذكير بروابط جديدة. ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
    [many] ستُرسل الآن { $count } رسالة تذكير بروابط جديدة. ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
   *[other] ستُرسل الآن { $count } رسالة تذكير بروابط جديدة. ولا يُرسل تذكير ثان إلى عنوان ذُكّر اليوم.
}
post-reminders-send = { $count ->
    [zero] لا تذكير
    [one] إرسال تذكير ({ $count })
    [two] إرسال تذكيرين ({ $count })
    [few] إرسال { $count } رسائل تذكير
    [many] إرسال { $count } رسالة تذكير
   *[other] إرسال { $count } رسالة تذكير
}
post-reminded = { $count ->
    [zero] لا تذكير في الطريق.
    [one] تذكير واحد في الطريق ({ $count }).
    [two] تذكيران في الطريق ({ $count }).
    [few] { $count } رسائل تذكير في الطريق.
    [many] { $count } رسالة تذكير في الطريق.
   *[other] { $count } رسالة تذكير في الطريق.
}
post-without-address = لم تجب ولا يُعرف لها عنوان
post-announce = إعلان
post-announcement = الإعلان عن المعلومات للمشاركين
post-announcement-confirm = { $count ->
    [zero] لن تُرسل أي رسالة بشأن الطبعة { $edition }.
    [one] ستُرسل رسالة واحدة ({ $count }) بشأن الطبعة { $edition }: رسالة إلى كل عنوان يكتب باسم وفد. ولا يُعلن عن طبعة واحدة مرتين.
    [two] ستُرسل رسالتان ({ $count }) بشأن الطبعة { $edition }: رسالة إلى كل عنوان يكتب باسم وفد. ولا يُعلن عن طبعة واحدة مرتين.
    [few] ستُرسل { $count } رسائل بشأن الطبعة { $edition }: رسالة إلى كل عنوان يكتب باسم وفد. ولا يُعلن عن طبعة واحدة مرتين.
    [many] ستُرسل { $count } رسالة بشأن الطبعة { $edition }: رسالة إلى كل عنوان يكتب باسم وفد. ولا يُعلن عن طبعة واحدة مرتين.
   *[other] ستُرسل { $count } رسالة بشأن الطبعة { $edition }: رسالة إلى كل عنوان يكتب باسم وفد. ولا يُعلن عن طبعة واحدة مرتين.
}
post-acknowledgement-record = تسجيل إشعار بالاستلام
post-acknowledgement-lead = أن الجهة المرسل إليها اطلعت على الرسالة، كما أُبلغ أحد الموظفين. ويبقى ما سُجل؛ ويُصحح التسجيل الخاطئ بتسجيل آخر إلى جانبه.
post-acknowledgement-on = تاريخ الإشعار
post-acknowledgement-proof = المصدر
post-acknowledgement-proof-hint = من أفاد بذلك، أو مرجع الوثيقة التي تفيد به.
post-acknowledgement-recorded = سُجل الإشعار بالاستلام.
