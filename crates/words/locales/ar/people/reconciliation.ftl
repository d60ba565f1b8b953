# قائمتان يجب أن تتطابقا: المذكرة وما أُدخل.

reconciliation-title = المذكرة وما أُدخل
reconciliation-link = مقارنة المذكرة بما أُدخل
reconciliation-lead = في جانب أسماء آخر مذكرة أو رسالة، وفي الجانب الآخر ما أُدخل في صفحة الوفد. اختر ما يُعتمد من المذكرة وما يبقى كما أُدخل، أو اسأل البعثة.
reconciliation-official = في المذكرة
reconciliation-entered = كما أُدخل
reconciliation-no-note = لم ترد مذكرة ولا رسالة بعد: لا شيء يُقارن به.
reconciliation-agree = المذكرة وما أُدخل متطابقان.
reconciliation-all-settled = سُوّيت جميع الفروق.
reconciliation-open = { $count ->
    [zero] لا فروق متبقية
    [one] فرق واحد متبق
    [two] فرقان متبقيان
    [few] { $count } فروق متبقية
    [many] { $count } فرقا متبقيا
   *[other] { $count } فرق متبق
}
reconciliation-not-official = غير وارد في المذكرة
reconciliation-not-entered = لم يُدخل
reconciliation-nothing = لا شيء
reconciliation-differences = الفروق
reconciliation-general = الوفد ككل
reconciliation-row = { $row }. { $name }
reconciliation-certainty = { $code ->
    [same] الاسم نفسه
    [likely] الشخص نفسه على الأرجح
   *[possible] ربما الشخص نفسه
}
reconciliation-why = { $code ->
    [order-of-names] أجزاء الاسم بترتيب آخر
    [case] الحروف الكبيرة
    [accents] علامات الحروف
    [spacing] المسافات أو الواصلات
    [honorific] في الاسم لقب: { $one }
    [particle] أداة محذوفة أو مختلفة: { $one }
    [initial] { $one } بدلا من { $two }
    [slip] خطأ في الكتابة: { $one }، { $two }
    [transliteration] كتابة أخرى: { $one }، { $two }
    [own-script] بحسب الاسم بكتابته الأصلية
    [own-script-differs] خلافا لذلك: الاسمان بكتابتهما الأصلية مختلفان
    [part-of-name] محذوف: { $one }
   *[generation] ربما جيل آخر: { $one }
}
reconciliation-difference = { $code ->
    [heads] رئيس الوفد: في المذكرة { $official }، وكما أُدخل { $entered }.
    [only-official] { $who }: في المذكرة ولم يُدخل.
    [only-entered] { $who }: أُدخل وليس في المذكرة.
    [name-written] الاسم: في المذكرة { $official }، وكما أُدخل { $entered }.
    [capacity] صفة { $who }: في المذكرة { $official }، وكما أُدخل { $entered }.
    [title] لقب { $who }: في المذكرة { $official }، وكما أُدخل { $entered }.
    [function] وظيفة { $who }: في المذكرة { $official }، وكما أُدخل { $entered }.
   *[order] الترتيب: في المذكرة { $official }؛ وكما أُدخل { $entered }.
}
reconciliation-stands = { $side ->
    [official] المعتمد حاليا ما في المذكرة
   *[entered] المعتمد حاليا ما أُدخل
}
reconciliation-settled = { $side ->
    [official] سُوّي: كما في المذكرة
   *[entered] سُوّي: كما أُدخل
}
reconciliation-chosen = ما اختير
reconciliation-all = كل ما تبقى
reconciliation-take = كما في المذكرة
reconciliation-keep = الإبقاء على ما أُدخل
reconciliation-ask = سؤال البعثة
reconciliation-take-all = الكل كما في المذكرة
reconciliation-keep-all = الإبقاء على كل ما أُدخل
reconciliation-ask-all = سؤال البعثة عن الكل
reconciliation-look = مراجعة
reconciliation-done = سُوّي. الصيغة المعتمدة هي { $version }.
reconciliation-asked = { $count ->
    [zero] سُئلت البعثة عن هذا اليوم.
    [one] رسالة واحدة إلى البعثة في الطريق.
    [two] رسالتان إلى البعثة في الطريق.
    [few] { $count } رسائل إلى البعثة في الطريق.
    [many] { $count } رسالة إلى البعثة في الطريق.
   *[other] { $count } رسالة إلى البعثة في الطريق.
}
reconciliation-sources = من أي وثيقة ورد كل عضو
reconciliation-column-source = الوثيقة والسطر
reconciliation-uncovered = ليس في أي مذكرة
reconciliation-source-mail = الرسالة الإلكترونية
reconciliation-source-line = { $part }، السطر { $line }
reconciliation-source-body = السطر { $line } من نصها
reconciliation-twice = يبدو أنه في أكثر من وفد
reconciliation-twice-more = { $count ->
    [zero] لا غيرها
    [one] وحالة أخرى ({ $count }): انظر صفحة الوفد
    [two] وحالتان أخريان ({ $count }): انظر صفحتي الوفدين
    [few] و{ $count } حالات أخرى: انظر صفحات الوفود
    [many] و{ $count } حالة أخرى: انظر صفحات الوفود
   *[other] و{ $count } حالة أخرى: انظر صفحات الوفود
}
reconciliation-only-open = الوفود التي بقيت فيها فروق فقط
reconciliation-every = جميع الوفود
reconciliation-none-open = لا فروق متبقية في أي وفد.
question-subject = { $meeting }: سؤال عن تشكيل وفدكم
question-text = تشكيل وفدكم ({ $meeting }) في مذكرتكم أو رسالتكم الواردة في { $moment } لا يطابق ما أُدخل في صفحة وفدكم. والفروق هي:
question-answer = أيهما الصحيح؟ يرجى إبلاغنا ردا على هذه الرسالة، أو إدخال التشكيل من جديد في صفحة وفدكم.
question-open = صفحة وفدكم:
refusal-no-official-list = لم ترد مذكرة ولا رسالة من هذا الوفد.
refusal-no-official-list-help = أدخل المذكرة أو الرسالة أولا.
refusal-no-difference-chosen = لا شيء مما اختير فرق بين المذكرة وما أُدخل.
refusal-no-difference-chosen-help = اختر فرقا واحدا على الأقل مما تعرضه القائمتان الآن.
refusal-differences-go-together = يرتبط بفرق آخر سُوّي على نحو مختلف.
refusal-differences-go-together-help = اختر الاثنين: من يغادر الوفد لا يبقى رئيسه.
refusal-nobody-to-ask = لا يُعرف أي عنوان لهذه البعثة.
refusal-nobody-to-ask-help = أدخل عنوانها في سجل البعثات، أو امنح جهة اتصال حق الوصول.
console-heading-difference = الفرق
console-heading-follows = المعتمد
console-heading-says = النص
