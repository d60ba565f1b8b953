# الرسالة الموجهة إلى منظمة مسماة في النظام الداخلي.

letter-title = { $purpose ->
    [correction] رسالة دعوة مصوبة
    [withdrawal] سحب رسالة دعوة
   *[convening] رسالة دعوة
}: { $title }

letter-salutation = تحية طيبة وبعد،

letter-opening = باسم { $gender ->
    [feminine] الأمينة العامة
   *[masculine] الأمين العام
} للأمم المتحدة، أتشرف بأن أشير إلى { $referred }، التي بدأ نفاذها في { $in_force }، وبأن أبلغكم بأن { $meeting_subject } { $of_treaty } سيعقد { $when } { $venue }.

letter-earlier = وأشير إلى الرسالة { $earlier } المؤرخة { $earlier_date }، التي تحل هذه الرسالة محلها بكاملها.

letter-basis = وقد قرر { $previous } { $treaty_to } (المعقود { $held }) عقد { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city }،{" "}
}{ $decided_when }.

letter-invite = ووفقا { $rule ->
    [none] { $observer_paragraph ->
        [none] للمادة { $observer_article }
       *[other] للفقرة { $observer_paragraph } من المادة { $observer_article }
    } { $treaty_of }
   *[other] للمادة { $rule } من النظام الداخلي
}، و{ $behalf }، أتشرف كذلك بدعوة منظمتكم إلى المشاركة { meeting-in } بصفة مراقب.

letter-composition = وأرجو التفضل بتقديم تشكيل وفدكم إلى { $meeting_to } في موعد أقصاه { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] ، الساعة { $hour } (بتوقيت مكان الانعقاد)،
} إلى العنوان التالي:

letter-arrangements = وستوافيكم أمانة { $meeting_of_alone }، في الوقت المناسب، بمعلومات إضافية عن ترتيبات { meeting-for }.

letter-withdrawal = باسم { $gender ->
    [feminine] الأمينة العامة
   *[masculine] الأمين العام
} للأمم المتحدة، أتشرف بأن أشير إلى الرسالة { $earlier } المؤرخة { $earlier_date }، المتعلقة بعقد { $meeting_of } { $of_treaty }، وبأن أبلغكم بأنها قد سحبت، وبأنه لا يلزم اتخاذ أي إجراء بناء عليها.

letter-closing = وتفضلوا بقبول فائق التقدير والاحترام.

letter-signatory = باسم { $gender ->
    [feminine] الأمينة العامة
   *[masculine] الأمين العام
} للأمم المتحدة
