# حالات الرفض: ما تقوله القاعدة وما يمكن عمله.

refusal-misquotation = الاقتباس من { $locator } باللغة { $language } غير صحيح: { $how ->
    [empty] لا يتضمن أي كلمة.
    [bracket] في «{ $quoted }» وضع بين قوسين حرف غير الحرف الوارد في «{ $source }».
   *[differs] بعد «{ $after }» يرد «{ $quoted }» بينما يرد في النص «{ $source }».
}
refusal-misquotation-help = صححوا الاقتباس في صحيفة بيانات الاجتماع، أو ضعوا [...] مكان الكلمات المحذوفة.
refusal-no-such-article = لا يتضمن ملف المعاهدة نص المادة { $article }.
refusal-no-such-article-help = اقتبسوا من مادة أخرى، أو أدخلوا نص هذه المادة في ملف المعاهدة.
refusal-no-such-resolution = لا يتضمن ملف المعاهدة نص { $locator }.
refusal-no-such-resolution-help = أدخلوا فقرة القرار مع مصدرها في ملف المعاهدة.
refusal-no-resolution = تشترط المادة { $article } ولاية من الأمم المتحدة، ولا تذكر صحيفة البيانات أي قرار.
refusal-no-resolution-help = اذكروا قرار الجمعية العامة في صحيفة بيانات الاجتماع.
refusal-resolution-not-current = يسري { $locator }، المتخذ في { $adopted }، حتى { $until } ولا يصلح أساسا لهذا الاجتماع؛ وتشترط المادة { $article } ولاية.
refusal-resolution-not-current-help = اذكروا أحدث قرار للجمعية العامة في صحيفة بيانات الاجتماع.
refusal-meeting-cancelled = ألغي الاجتماع.
refusal-meeting-cancelled-help = لا يمكن إلا سحب مذكراته السابقة.
refusal-no-house-text = لا يوجد نص لمذكرات هذه الجهة الداعية: { $convener ->
    [treaty_secretariat] أمانة المعاهدة
    [depositary_governments] الحكومات الوديعة
   *[un_secretary_general] الأمين العام للأمم المتحدة
}.
refusal-no-house-text-help = تعقد اجتماعات هذه المعاهدة من جهة أخرى؛ وتظل قوائمها ومراكز الدول محفوظة هنا.
refusal-not-acknowledged = تعذرت مقابلة هذه النصوص بأصولها ويجب الإقرار بها واحدا واحدا: { $texts }.
refusal-not-acknowledged-help = قابلوا كلا منها بالنص الرسمي، ثم اعتمدوا المذكرة مع ذكرها كلها.
refusal-missing-language = لا نص للفقرة { $paragraph } من هذا الاجتماع باللغة { $language }.
refusal-missing-language-help = أضيفوا النص بتلك اللغة، أو عودوا إلى النص الأساسي.
refusal-no-such-paragraph = لا توجد في النص الأساسي فقرة { $paragraph }.
refusal-no-such-paragraph-help = اذكروا إحدى الفقرات التي تبينها المذكرة.
refusal-same-person = لا يجوز لمن صاغ المذكرة أن يعتمدها.
refusal-same-person-help = اطلبوا من زميل قراءتها واعتمادها.
refusal-wrong-stage = حالة المذكرة: { $is }؛ ويتطلب هذا الإجراء أن تكون الحالة: { $needed }.
refusal-wrong-stage-help = اتبعوا خطوات المذكرة بترتيبها: الصياغة، الاعتماد، التوقيع بالأحرف الأولى، الإصدار.
refusal-already-drafted = توجد بالفعل مذكرة قيد الإعداد للدعوة إلى هذا الاجتماع.
refusal-already-drafted-help = واصلوا العمل على تلك المذكرة، أو ألغوها أولا.
refusal-not-issued = لا يمكن تصويب أو سحب وثيقة إلا بعد صدورها.
refusal-not-issued-help = عدلوا المسودة، أو ألغوها.
refusal-already-superseded = حلت محل الوثيقة أو سحبتها الوثيقة { $reference }.
refusal-already-superseded-help = صوبوا أو اسحبوا تلك الوثيقة اللاحقة.
refusal-date-out-of-order = لا يجوز أن تحمل المذكرة التاريخ { $date }: فهو بعد الافتتاح، أو قبل النص الذي تستند إليه المذكرة.
refusal-date-out-of-order-help = ضعوا للمذكرة تاريخا بين القرار وافتتاح الاجتماع.
refusal-missing-glyph = لا يوجد خط يمكنه طباعة { $characters } في «{ $text }».
refusal-missing-glyph-help = اكتبوا النص دون هذه الحروف.
refusal-no-mission = لا توجد في السجل بعثة أو وزارة يمكن أن ترسل إليها النسخة: { $state }.
refusal-no-mission-help = أدخلوا بعثتها أو وزارة خارجيتها في سجل البعثات.
refusal-sheets-missing = { $count ->
    [one] لم تعد بعد نسخة واحدة من المذكرة.
    [two] لم تعد بعد نسختان من المذكرة.
    [few] لم تعد بعد { $count } نسخ من المذكرة.
    [many] لم تعد بعد { $count } نسخة من المذكرة.
   *[other] لم تعد بعد { $count } نسخة من المذكرة.
}
refusal-sheets-missing-help = انتظروا إعدادها ثم وقعوا المذكرة بالأحرف الأولى.
refusal-not-permitted = لا يسمح لكم بهذا الإجراء هنا: { $act }. وهو من اختصاص: { $roles }.
refusal-not-permitted-help = توجهوا إلى من يتولى هذا الدور، أو اطلبوا إسناده إليكم من مدير الموقع.
refusal-paragraph-taken = توجد فقرة بالمفتاح { $paragraph } بالفعل.
refusal-paragraph-taken-help = أعطِ الفقرة الجديدة مفتاحا آخر أو استبدل الفقرة الموجودة.
refusal-not-convened = يمكن إرسال الروابط بعد إصدار المذكرة.
refusal-not-convened-help = حرروا المذكرة واستكملوا اعتمادها والتوقيع عليها بالأحرف الأولى ثم أصدروها.
refusal-meeting-over = اختُتم الاجتماع في { $date }: ولم تعد قائمته تقبل أسماء هنا.
refusal-meeting-over-help = اكتبوا إلى الأمانة؛ وتصدر تصويبات القائمة النهائية في وثيقة.
refusal-draft-held = المسودة لدى زميل، آخر تعديل في { $moment }. وما كتبتموه يرد أدناه ولم يُحفظ.
refusal-draft-held-help = اتفقوا مع الزميل أو انتظروا إتاحة المسودة.
refusal-submission-superseded = وردت في الأثناء الصيغة { $version } ورقيا أو من زميل. وما كتبتموه يرد أدناه؛ قارنوا قبل التقديم.
refusal-submission-superseded-help = افتحوا الصيغة الأحدث ثم قدموا فوقها.
refusal-already-filed = التشكيل نفسه مسجل بوصفه الصيغة { $version }.
refusal-already-filed-help = لا حاجة إلى أي إجراء: إيصالها قائم.
refusal-link-opened = سبق فتح هذا الرابط. وهو يُفتح مرة واحدة في متصفح واحد.
refusal-link-opened-help = اطلبوا رابطا جديدا على عنوانكم المسجل.
refusal-link-expired = انتهت صلاحية هذا الرابط.
refusal-link-expired-help = اطلبوا رابطا جديدا على عنوانكم المسجل.
refusal-access-taken-back = سُحب الوصول الذي كان يتيحه هذا الرابط.
refusal-access-taken-back-help = اسألوا جهة الاتصال في وفدكم.
refusal-no-request-rule = لا يتيح النظام الداخلي المحفوظ هنا لهذه المعاهدة طلبات حضور.
refusal-no-request-rule-help = اكتبوا إلى أمانة الاجتماع.
refusal-needs-no-request = { $organization }: تسمي المادة { $rule } من النظام الداخلي هذه المنظمة، وهي تحضر دون طلب.
refusal-needs-no-request-help = اطلبوا من الأمانة رابط صفحتكم.
refusal-too-many-waiting = بلغ عدد طلبات الحضور التي تنتظر قرار الرئيس الحد الذي يقبله الاجتماع في وقت واحد: { $number }.
refusal-too-many-waiting-help = أعيدوا إرسال الطلب بعد البت في غيره، أو اكتبوا إلى أمانة الاجتماع.
refusal-address-waits = بلغ عدد الطلبات التي تحمل عنوان البريد الإلكتروني هذا وتنتظر قرار الرئيس الحد المسموح به لعنوان واحد: { $number }.
refusal-address-waits-help = انتظروا الرد على تلك الطلبات، أو اكتبوا إلى أمانة الاجتماع.
refusal-request-stands = لا يمكن ذلك؛ حالة الطلب: { $state }.
refusal-request-stands-help = افتحوا الطلب وانظروا ما اتُخذ من خطوات.
refusal-answered-before = سبق الرد على الرفض؛ ويُرد عليه مرة واحدة.
refusal-answered-before-help = اكتبوا إلى أمانة الاجتماع.
refusal-decision-recorded = مقرر الاجتماع بشأن هذه المنظمة مسجل.
refusal-decision-recorded-help = يُصحح المقرر الذي سُجل خطأ في قائمة الموافقة النهائية.
refusal-corrected-before = سبق تصحيح هذا المقرر.
refusal-corrected-before-help = افتحوا القائمة من جديد: لا يُصحح إلا أحدث تسجيل.
refusal-nobody-listed = قائمة الموافقة النهائية فارغة.
refusal-nobody-listed-help = يوجه الرئيس الدعوة المؤقتة أولا.
refusal-list-changed = قائمة الموافقة النهائية غير هذه: يبت الاجتماع في كل منظمة مدرجة فيها دون غيرها.
refusal-list-changed-help = افتحوا القائمة من جديد وسجلوا المقرر عليها كلها.
refusal-not-while-sitting = يقرر الاجتماع أثناء انعقاده، من { $from } إلى { $until }.
refusal-not-while-sitting-help = أدخلوا لحظة المقرر بتوقيت مكان الانعقاد.
