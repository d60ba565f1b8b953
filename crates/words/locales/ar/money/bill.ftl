# إشعار النصيب المقرر مع فاتورته، والإشعار الدائن.

bill-kind = { $kind ->
    [credit_note] إشعار دائن
   *[notice] إشعار بالنصيب المقرر وفاتورة
}
bill-number = الرقم
bill-dated = التاريخ
bill-due = تاريخ الاستحقاق
bill-meeting = الاجتماع
bill-budget = الميزانية
bill-payer = الجهة المسدّدة
bill-basis = الأساس القانوني
bill-article = { $treaty }، المادة { $article }
bill-decisions = { $treaty }، مقررات الأطراف
bill-corrects = يصحّح
bill-why = السبب
bill-reason = الإيضاح
bill-ground = { $ground ->
    [final_share] الفرق بين التقسيم الأولي والتقسيم النهائي
    [correction] تصحيح
    [unspent] حصة مما لم يستعمله الاجتماع
    [budget_share] حصة من هذه الميزانية
    [budget_unspent] حصة مما لم يُستعمل من هذه الميزانية
   *[share] حصة من تكاليف الاجتماع
}
bill-amount = { $kind ->
    [credit_note] المبلغ المقيّد للحساب
   *[notice] المبلغ الواجب سداده
}
bill-payable = يُسدّد في موعد أقصاه { $date }
bill-derivation = كيف حُسب المبلغ
bill-step-total = التكاليف المقسّمة، وعدد المسدّدين { $payers }
bill-step-fixed-percent = نسبة ثابتة من المجموع
bill-step-rate = المعدل ({ $ground })
bill-rate-ground = { $ground ->
    [scale] جدول الأنصبة المقررة للأمم المتحدة { $period }
    [notional] معدل افتراضي، جدول { $period }
    [notional_of_other] معدل افتراضي من جدول { $period }
    [by_days] الجداول بحسب الأيام: { $period }
   *[given] معدل محدد لهذا التقسيم
}
bill-days = { $period } لعدد { $days } من الأيام
bill-step-threshold = دون العتبة
bill-step-fixed-taken = الباقي بعد النسب الثابتة للآخرين ({ $percent })
bill-step-others-held = الباقي بعد من قُيّدت حصصهم بحد أقصى أو أدنى، وعددهم { $payers }
bill-step-held = { $bound ->
    [ceiling] الحصة قبل خفضها إلى الحد الأقصى
    [least_developed] الحصة قبل خفضها إلى حد أقل البلدان نموا
   *[minimum] الحصة قبل رفعها إلى الحد الأدنى
}
bill-step-sum = مجموع معدلات من يسددون بحسب المعدل، وعددهم { $payers }
bill-step-factor = المعامل: مبلغ كل واحد في المائة من المعدل
bill-step-share = الحصة غير المقرّبة، المعدل × المعامل
bill-step-fixed-share = الحصة غير المقرّبة
bill-step-down = التقريب إلى الأدنى
bill-step-unit = الوحدات الباقية: { $given }، لأكبر البواقي؛ رتبة هذا الباقي { $rank }
bill-step-half-up = التقريب إلى أقرب { $unit }، والنصف إلى الأعلى
bill-step-pays = الحصة
bill-step-before = المقرّر حتى الآن
bill-step-difference = الفرق
bill-how = كيفية السداد
bill-reference = المرجع
bill-reference-why = يرجى ذكر هذا المرجع عند السداد، ليُقيّد على هذا الإشعار.
bill-says-not = { $kind ->
    [credit_note] يخفض هذا الإشعار الدائن المبلغ المستحق؛ وهو ليس سدادا ولا إيصالا، ولا يمس إشعارات أخرى.
   *[notice] ليس هذا الإشعار إيصالا، ولا يتناول الإشعارات السابقة أو المدفوعات التي في الطريق: فهذه ترد في كشف الحساب.
}
# A second budget of a meeting.
money-purse = { $budget }، { $meeting }
