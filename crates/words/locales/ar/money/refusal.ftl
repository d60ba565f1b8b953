# ما ترفضه القواعد المالية، وما هو خطأ فيما كُتب.

money-refusal = { $why ->
    [nothing-to-bill] لا شيء يُفوتَر: لا تختلف حصة أحد عما قُسِّم عليه.
    [bills-under-way] فواتير أخرى لهذا الاجتماع تنتظر شخصا ثانيا. أصدرها أو تخلَّ عنها أولا.
    [second-person-for-bills] من أعدّها لا يصدرها؛ يصدرها شخص ثانٍ.
    [bills-issued] صدرت هذه الفواتير من قبل.
    [bills-given-up] جرى التخلي عن هذه الفواتير.
    [due-before-dated] لا بد للإشعار من تاريخ استحقاق لا يسبق تاريخه.
    [apportionment-billed] سبق إصدار فواتير هذا التقسيم.
    [more-than-billed] رصيد { $number } أقل من ذلك.
    [nothing-to-bundle] ليس لأي مساهم إشعاران منتظران بعملة واحدة. والإشعار الواحد يُرسل وحده.
    [bundles-under-way] توجد فواتير مجمّعة أخرى في انتظار شخص ثانٍ. أصدرها أو تخلّ عنها أولا.
    [second-person-for-bundles] من أعد الفواتير المجمّعة لا يصدرها، بل يصدرها شخص ثانٍ.
    [bundle-due-before-dated] تُسدّد الفاتورة المجمّعة في تاريخها أو بعده.
    [bundle-changed] سُدّد شيء منها أو قُيّد أو أُرسل منذ إعدادها. تخلّ عنها وأعدّها من جديد.
    [notice-not-waiting] هذا الإشعار ليس منتظرا: فقد أُرسل، أو طُلب مع غيره، أو سُدّد، أو لم يُطبع بعد.
    [nothing-to-remind] لا يُذكّر أحد بشيء اليوم: لا شيء تجاوز أجله ولم يُذكّر به في مرحلته.
    [nothing-to-allocate] يلزم مبلغ أكبر من الصفر.
    [bill-not-open] { $number } ليس مفتوحا: سُدِّد أو أُلغي بإشعار دائن أو غير معروف.
    [bill-of-other-currency] الإشعار بعملة { $currency }. ولا تسدده عملة أخرى إلا بسعر صرف مقيَّد.
    [bill-of-other-payer] هذا المال يخص { $payer } ولا يسدد إشعار غيره.
    [more-than-left] لم يبق من هذه الدفعة إلا { $amount }.
    [more-than-owed] لم يبق مستحقا على هذا الإشعار إلا { $amount }.
    [no-reason] اذكر السبب.
    [no-evidence] اذكر مستند المصرف الذي يثبت ذلك.
    [before-payment] وردت الدفعة في { $date }، ولا يمكن أن تعاد قبل ذلك.
    [second-person-for-refund] من أدخل الدفعة لا يسجل إعادتها، بل يسجلها شخص ثان.
    [accounts-closed] هذه الحسابات مقفلة.
    [closing-not-drawn-up] لم يُعَدّ أي إقفال.
    [second-person-for-closing] من أعدّ الإقفال لا يقفل؛ يقفل شخص ثانٍ.
    [bills-wait] فواتير لهذا الاجتماع تنتظر الإصدار. أصدرها أو تخلَّ عنها أولا.
    [negative-cost] لا تقل تكلفة الاجتماع عن الصفر.
    [closing-without-paper] اذكر الوثيقة التي يستند إليها الإقفال.
    [nothing-moved] يلزم مبلغ أكبر من الصفر.
    [nameless-movement] اذكر من قدّم المال أو قبضه، ولأي غرض.
    [not-enough-in-fund] لا يحوي الصندوق بهذه العملة إلا { $amount }.
    [no-sponsorship-programme] ليس في بيانات المعاهدة برنامج للرعاية.
    [late-sponsorship-request] كانت الطلبات تُقبل حتى { $date }.
    [too-many-sponsorship-requests] طلبت هذه الدولة لأكبر عدد مقبول من المندوبين.
    [sponsorship-asked-twice] الطلب { $number } للمندوب نفسه.
    [sponsorship-not-open] بُت في الطلب أو سُحب.
    [nothing-granted] يلزم مبلغ أكبر من الصفر.
    [decision-without-reason] اذكروا السبب: تقرؤه البعثة.
    [grant-not-in-fund] يحوي الصندوق بهذه العملة { $holds }، منها { $reserved } ممنوح وغير مدفوع.
    [grant-not-proposed] لم يُقترح شيء بعد.
    [second-person-for-grant] من اقترح لا يمنح، بل يمنح شخص ثان.
    [sponsorship-not-granted] الطلب غير ممنوح.
    [nothing-left-of-grant] لم يبق شيء مما مُنح.
    [more-than-granted] لم يبق مما مُنح إلا { $amount }.
    [sponsorship-from-other-fund] يُدفع الطلب من صندوق الرعاية.
    [granted-in-fund] يحوي الصندوق بهذه العملة { $holds }، منها { $reserved } ممنوح لمندوبين وغير مدفوع.
    [account-without-code] لهذه الحسابات حركات وليس لها رمز في قسم الحسابات من ملف الموقع: { $accounts }.
    [no-period] تنتهي الفترة قبل أن تبدأ.
    [no-total] لا مجموع للتقسيم: أصدر تقديرا أولا أو اذكر مجموعا.
    [not-closed] لم يُختتم الاجتماع، ولا يُعرف بعد من شارك فيه.
    [missing-rate] ليس لـ { $payer } معدل في الجدول المستخدم. اطلب أقرب معدل افتراضي أو اذكر معدلا.
   *[other] لا تسمح قواعد التقسيم بذلك.
}
money-wrong = { $why ->
    [no-item] اختر ما يُدفع عنه.
    [no-words] اذكر ما هو، بلغة واحدة على الأقل.
    [no-quantity] اكتب عددا صحيحا أكبر من الصفر.
    [no-amount] اكتب مبلغا مثل 1234.50 دون فواصل بين الآلاف.
    [no-percentage] اكتب نسبة مئوية من 0 إلى 100.
    [nothing] أدخل سطرا واحدا على الأقل.
    [too-many] الأسطر أكثر من اللازم.
    [too-long] هذا النص أطول من اللازم.
    [too-large] المجموع أكبر مما يمكن عدّه.
    [no-date] اكتب التاريخ: السنة والشهر واليوم.
    [no-currency] اكتب رمز العملة من ثلاثة أحرف.
    [no-payer] اكتب رمز المساهم.
    [no-charges] الرسوم أقل من المبلغ الوارد.
    [no-rate] يُذكر المبلغ المرسل وعملته وسعر الصرف معا.
    [no-criterion] اختاروا من الأسباب الواردة في بيانات المعاهدة.
    [no-why] اذكروا سببا من القائمة أو اشرحوا السبب.
    [no-paper] اذكروا الرسالة.
   *[nameless] اذكر المساهم أو اسما أو مرجعا.
}
