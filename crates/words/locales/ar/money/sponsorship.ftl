# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = طلبات الرعاية
sponsorship-own-title = الرعاية
sponsorship-lead = يمكن أن يُدفع سفر مندوب من صندوق الرعاية الخاص بالاجتماع. وقد يُرفض الطلب لعدم توافر الأموال.
sponsorship-until = تُقبل الطلبات حتى { $date }.
sponsorship-own = طلبات دولتكم
sponsorship-none = لا توجد طلبات.
sponsorship-ask = طلب رعاية لمندوب
sponsorship-send = إرسال الطلب
sponsorship-letter = قيد طلب ورد برسالة
sponsorship-enter = قيد الطلب
sponsorship-number = الرقم
sponsorship-request = الطلب { $number }
sponsorship-state = الدولة
sponsorship-standing = الصفة
sponsorship-state-hint = رمز الدولة من ثلاثة أحرف.
sponsorship-delegate = المندوب
sponsorship-delegate-hint = اتركوه فارغا إذا كان المندوب سيُسمّى لاحقا.
sponsorship-to-be-named = يُسمّى لاحقا
sponsorship-function = الوظيفة
sponsorship-cost = التكلفة المقدرة
sponsorship-cost-hint = إن كانت معروفة، مثل 2400.00.
sponsorship-criteria = الأسباب المذكورة
sponsorship-reasons = السبب بعبارات الدولة نفسها
sponsorship-paper = رقم الرسالة
sponsorship-received-on = تاريخ الورود
sponsorship-asked-on = وقت الطلب
sponsorship-came = { $code ->
    [page] على صفحة البعثة
   *[letter] برسالة
}
sponsorship-trap = هذه الدولة ليست طرفا. فإذا شارك مندوبها تحملت حصة من تكاليف الاجتماع، أيا كان من يدفع السفر.
sponsorship-trap-own = دولتكم ليست طرفا. فإذا شارك مندوب تحملت حصة من تكاليف الاجتماع، أيا كان من يدفع السفر.
sponsorship-by-estimate = وفق التقدير القائم، بين الأطراف وهذه الدولة وحدها.
sponsorship-share = حصة هذه الدولة
sponsorship-others-now = جميع الآخرين معا بدونها
sponsorship-others-then = جميع الآخرين معا معها
sponsorship-unknown = لا يمكن حساب حصتها بعد.
sponsorship-amount = الممنوح
sponsorship-bears = ستتحمل
sponsorship-bears-party = تدفع في جميع الأحوال
sponsorship-stage = { $code ->
    [asked] مطلوب
    [proposed] ينتظر شخصا ثانيا
    [granted] ممنوح
    [refused] مرفوض
    [withdrawn] مسحوب
   *[released] ممنوح، والباقي متاح من جديد
}
sponsorship-step = { $code ->
    [asked] ورد
    [proposed] اقتُرح المنح
    [granted] مُنح
    [refused] رُفض
    [withdrawn] سُحب
   *[released] ما لم يُدفع متاح من جديد
}
sponsorship-stands = حالة الطلب
sponsorship-history = ما تم
sponsorship-decide = القرار
sponsorship-proposal-lead = يمنح موظف مالي آخر ما يُقترح هنا. ويحل الاقتراح الجديد محل سابقه.
sponsorship-propose = اقتراح المنح
sponsorship-grant = منح ما اقتُرح
sponsorship-proposed = المقترح
sponsorship-refuse = الرفض
sponsorship-reason = السبب
sponsorship-reason-hint = تقرؤه البعثة.
sponsorship-release = إتاحة ما لم يُدفع
sponsorship-withdraw = سحب الطلب
sponsorship-reserved = ممنوح وغير مدفوع
sponsorship-available = المتاح
sponsorship-paid = المدفوع
sponsorship-pay = طلب الرعاية المدفوع
sponsorship-pay-hint = رقمه، إذا كان الدفع لطلب مُنح لهذا الاجتماع.
sponsorship-done = { $code ->
    [asked] ورد الطلب.
    [entered] قُيد الطلب.
    [proposed] تم الاقتراح، ويمنحه موظف مالي آخر.
    [granted] مُنح الطلب.
    [refused] رُفض الطلب.
    [released] ما لم يُدفع متاح من جديد.
   *[withdrawn] سُحب الطلب.
}
sponsorship-letter-subject = { $meeting }: الرعاية، الطلب { $number }
sponsorship-letter-about = تتعلق هذه الرسالة بطلبكم { $number } أن يُدفع سفر مندوب من صندوق الرعاية ({ $meeting }). المندوب: { $delegate }.
sponsorship-letter-said = { $code ->
    [received] ورد الطلب، وستُبلَّغون بالقرار.
    [granted] مُنح الطلب: { $amount }.
    [refused] رُفض الطلب.
    [withdrawn] سُحب الطلب.
   *[released] ما مُنح ولم يُدفع متاح من جديد، ولا يُدفع عنه شيء بعد ذلك.
}
sponsorship-letter-reason = السبب: { $reason }
sponsorship-letter-open = طلباتكم للرعاية:
sponsorship-letters = الرسائل إلى البعثة
sponsorship-no-letter = لم تُرسل إلى البعثة رسالة بشأن هذا الطلب: فهي لا تقرأ مآله إلا في صفحتها.
