# التقسيم: كيف يُستخلص النصيب، ولماذا لا يُقسَّم المجموع.

apportionment-total = المبلغ المطلوب تقسيمه: { $total } { $currency }. عدد الجهات المسدِّدة: { $payers }.
apportionment-fixed-percent = تُتحمَّل نسبة ثابتة قدرها { $percent }٪ من المجموع، تُقتطع قبل تقسيم الباقي.
apportionment-rate = المعدل: { $rate }٪؛ { $ground }.
apportionment-ground-scale = جدول الأنصبة المقررة { $period }
apportionment-ground-notional = المعدل النظري لدولة غير عضو، { $period } ({ $basis })
apportionment-ground-other = المعدل النظري لفترة { $period }، لأن الجدول المستخدم لا يذكر معدلا ({ $basis })
apportionment-ground-days = كل جدول بحسب أيامه: { $parts }
apportionment-ground-part = { $period }: { $days } يوما
apportionment-ground-given = محدد مع قائمة الجهات المسدِّدة
apportionment-below-threshold = المعدل دون العتبة البالغة { $threshold }٪: لا يُدفع شيء.
apportionment-fixed-taken = تُقتطع أولا النسب الثابتة، ومجموعها { $percent }٪؛ الباقي: { $left }.
apportionment-others-ceiling = الجولة { $round }: المثبَّتون عند الحد الأقصى: { $count }، ويتحملون معا { $amount }.
apportionment-held-ceiling = الجولة { $round }: كان النصيب سيبلغ { $share }؛ وقد ثُبِّت عند الحد الأقصى: { $amount }.
apportionment-others-least-developed = الجولة { $round }: المثبَّتون عند حد أقل البلدان نموا: { $count }، ويتحملون معا { $amount }.
apportionment-held-least-developed = الجولة { $round }: كان النصيب سيبلغ { $share }؛ وقد ثُبِّت عند حد أقل البلدان نموا: { $amount }.
apportionment-others-minimum = الجولة { $round }: المثبَّتون عند المبلغ الأدنى: { $count }، ويتحملون معا { $amount }.
apportionment-held-minimum = الجولة { $round }: كان النصيب سيبلغ { $share }؛ وقد ثُبِّت عند المبلغ الأدنى: { $amount }.
apportionment-left = الباقي على الآخرين: { $left }.
apportionment-sum = مجموع معدلات المشاركين في التقسيم ({ $payers }): { $sum }٪.
apportionment-share = النصيب: { $left } × { $rate } ÷ { $sum } = { $share }.
apportionment-fixed-share = النصيب: { $share }.
apportionment-whole = النصيب عدد صحيح من الوحدات؛ لا يُجرى أي تقريب.
apportionment-rounded-down = التقريب إلى أسفل بوحدات قدرها { $unit }: { $down }؛ المقتطع: { $remainder } من الوحدة.
apportionment-unit-added = الوحدات المتبقية: { $given }، واحدة لكل من أكبر البواقي؛ وترتيب هذا الباقي { $rank }: تضاف وحدة واحدة.
apportionment-unit-not-added = الوحدات المتبقية: { $given }، واحدة لكل من أكبر البواقي؛ وترتيب هذا الباقي { $rank }: لا تضاف أي وحدة.
apportionment-half-up = التقريب إلى أقرب { $unit }، والنصف إلى أعلى.
apportionment-pays = المبلغ الواجب دفعه: { $amount } { $currency }.
apportionment-sums = المجموع { $total }، مجموع المبالغ { $sum }، الفرق { $difference }، بعملة { $currency }.
apportionment-scales = جدول الأنصبة المقررة: { $periods }.
apportionment-uneven = مجموع معدلات جدول { $period } هو { $sum }٪ وليس 100٪؛ ويُستخدم بناء على طلب.
apportionment-not-verified = لم تُقرأ قاعدة من يدفع في نص رسمي: { $source }
refusal-no-payers = لم تُذكر أي جهة مسدِّدة.
refusal-no-payers-help = قدِّم ملفا بالجهات المسدِّدة، أو معاهدة وتاريخا.
refusal-payer-twice = يرد { $payer } مرتين بين الجهات المسدِّدة.
refusal-payer-twice-help = اذكر كل جهة مرة واحدة.
refusal-payer-is-party = { $payer } طرف في هذا التاريخ ويدفع بالفعل بهذه الصفة.
refusal-payer-is-party-help = احذفه من الدول المشاركة إلى جانب الأطراف.
refusal-parties-only = تتحمل أطراف هذه المعاهدة وحدها تكاليفها؛ و{ $payer } ليس طرفا.
refusal-parties-only-help = انظر في ملف المعاهدة من يدفع.
refusal-total-not-positive = لا يُقسَّم مجموع قدره { $total }: لا توجد تكلفة تُتحمَّل.
refusal-total-not-positive-help = أدخل مجموعا أكبر من الصفر. وما يُعاد هو رصيد دائن يتبع ما طُولب به كل دافع.
refusal-no-unit = وحدة التقريب ليست مبلغا موجبا.
refusal-no-unit-help = أدخل 0.01 للسنتات، و1 للوحدات الكاملة.
refusal-too-many-decimals = تُطبع النسبة باثنتي عشرة خانة عشرية على الأكثر، لا { $decimals }.
refusal-too-many-decimals-help = اطلب أقل من ذلك.
refusal-total-not-in-units = المجموع { $total } ليس عددا صحيحا من وحدات { $unit }، فلا يمكن أن تساويه مبالغ بهذه الوحدات.
refusal-total-not-in-units-help = اختر وحدة أصغر، أو التقريب إلى الأقرب الذي يبيِّن الفرق.
refusal-minimum-not-in-units = المبلغ الأدنى { $minimum } سالب، أو ليس عددا صحيحا من وحدات { $unit }.
refusal-minimum-not-in-units-help = أدخل مبلغا أدنى بوحدات كاملة.
refusal-fixed-above-whole = مجموع النسب الثابتة { $sum }٪، أي أكثر من الكل.
refusal-fixed-above-whole-help = اخفضها إلى 100٪ أو أقل.
refusal-fixed-above-cap = النسبة الثابتة { $fixed }٪ لـ{ $payer } تتجاوز حدها البالغ { $most }٪.
refusal-fixed-above-cap-help = لا بد أن تتراجع إحدى القاعدتين؛ حدِّد أيهما.
refusal-nobody-by-rate = يبقى { $left } للتحمل، ولا أحد له معدل يتحمله به.
refusal-nobody-by-rate-help = اذكر جهات لها معدل، أو اخفض العتبة.
refusal-all-capped = جميع المشاركين مقيَّدون بحد: يتحملون معا { $most } على الأكثر من { $left }، ويبقى { $short } بلا متحمِّل. عند الحد الأقصى: { $ceiling }؛ عند حد أقل البلدان نموا: { $developed }.
refusal-all-capped-help = ارفع الحد: لا توجد أنصبة تبلغ المجموع.
refusal-minimum-above-total = مجموع المبالغ الدنيا { $least }، أي أكثر من { $left } المطلوب تحمله.
refusal-minimum-above-total-help = اخفض المبلغ الأدنى.
refusal-too-large = هذه الأرقام أكبر من أن تُحسب بدقة.
refusal-too-large-help = لم يُقرَّب شيء ولم يُقتطع. تحقق من المجموع والمعدلات.
refusal-no-scale = لا تحتوي البيانات على جدول أنصبة لـ{ $asked }. وهي تحتوي على: { $periods }.
refusal-no-scale-help = اذكر إحدى هذه الفترات.
refusal-no-span = الأيام من { $from } إلى { $until } ليست مدة لا تتجاوز عشر سنوات.
refusal-no-span-help = ضع اليوم الأول قبل الأخير.
refusal-scale-not-whole = مجموع معدلات جدول { $period } هو { $sum }٪ وليس 100٪.
refusal-scale-not-whole-help = اذكر جدولا آخر، أو اقبل هذا عن علم: { $option }.
refusal-missing-rate = لا يذكر جدول { $period } معدلا لـ: { $payers }.
refusal-missing-rate-offered = { $payer } (المعدل النظري { $rate }٪ في { $period })
refusal-missing-rate-help = أدخل معدلا في العمود { $column } من الملف، أو { $rate }؛ أو خذ أقرب معدل نظري: { $notional }.
apportionment-amount-wrong = { $option } «{ $found }»: { $wrong ->
    [empty] لا يوجد مبلغ.
    [separator] يوجد فاصل بين الأرقام؛ اكتب أرقاما ونقطة واحدة، مثل 300000.00.
    [too-fine] للعملة خانات أقل بعد النقطة.
    [too-large] أكثر من 9223372036854775807 وحدة صغرى.
   *[not-digits] المتوقع أرقام ونقطة واحدة، مثل 300000.00.
}
apportionment-sheet-title = تقسيم التكاليف
apportionment-sheet-inputs = الخلايا الرمادية أرقام معطاة؛ وكل رقم آخر صيغة.
apportionment-sheet-held-note = مَن ثُبِّت عند حد أقصى أو أدنى حدَّده البرنامج وهو معطى في عمود الأساس؛ ويبيِّن عمود المراجعة ما إذا كان ذلك صحيحا بعد تغيير رقم.
apportionment-sheet-total = المجموع
apportionment-sheet-unit = وحدة التقريب
apportionment-sheet-left = الباقي على المشاركين بالمعدل، بالأجزاء
apportionment-sheet-parts = أجزاء الوحدة
apportionment-sheet-rates = مجموع المعدلات
apportionment-sheet-over = الوحدات المتبقية
apportionment-sheet-sum = مجموع المبالغ
apportionment-sheet-difference = الفرق
apportionment-sheet-footing = الأساس
apportionment-sheet-rate = المعدل (٪)
apportionment-sheet-limit = المبلغ المعطى بالوحدات
apportionment-sheet-down = مقرَّب إلى أسفل
apportionment-sheet-remainder = الباقي
apportionment-sheet-rank = الترتيب
apportionment-sheet-added = الوحدة المضافة
apportionment-sheet-share = النصيب (٪)
apportionment-sheet-amount = المبلغ
apportionment-sheet-control = المراجعة
apportionment-sheet-code = الرمز
apportionment-sheet-name = الاسم
apportionment-footing = { $footing ->
    [fixed] نسبة ثابتة
    [ceiling] الحد الأقصى
    [least-developed] حد أقل البلدان نموا
    [minimum] المبلغ الأدنى
    [threshold] دون العتبة
   *[rate] المعدل
}
apportionment-rule-not-verified = { $rule ->
    [sharing] لم تُقرأ كيفية تقاسم التكاليف في نص رسمي: { $source }
    [overheads] لم يُقرأ ما يضاف إلى التكاليف في نص رسمي: { $source }
    [reminders] لم تُقرأ مواعيد التذكير في نص رسمي: { $source }
    [sponsorship] لم يُقرأ برنامج الرعاية في نص رسمي: { $source }
   *[decision] لم يُقرأ موعد هذا القرار في نص رسمي: { $source }
}
