# المذكرة الشفوية الصادرة عن الأمين العام.

note-title = { $purpose ->
    [correction] مذكرة شفوية مصوبة
    [withdrawal] سحب مذكرة شفوية
   *[convening] مذكرة شفوية
}: { $title }

note-issuer = { $gender ->
    [feminine] الأمينة العامة
   *[masculine] الأمين العام
}
note-issuer-within = { $gender ->
    [feminine] تتشرف الأمينة العامة
   *[masculine] يتشرف الأمين العام
}

note-opening = { $gender ->
    [feminine] تهدي
   *[masculine] يهدي
} { note-issuer } للأمم المتحدة { $gender ->
    [feminine] تحياتها
   *[masculine] تحياته
} إلى الممثلين الدائمين للدول الأعضاء وإلى المراقبين الدائمين للدول غير الأعضاء لدى الأمم المتحدة، { $gender ->
    [feminine] وتتشرف
   *[masculine] ويتشرف
} بالإشارة إلى { $referred }، التي بدأ نفاذها في { $in_force }.

note-earlier = و{ $gender ->
    [feminine] تشير
   *[masculine] يشير
} { note-issuer } إلى المذكرة الشفوية { $earlier } المؤرخة { $earlier_date }، { $gender ->
    [feminine] وتتشرف
   *[masculine] ويتشرف
} بأن { $gender ->
    [feminine] تحيل
   *[masculine] يحيل
} هذه المذكرة التي تحل محلها بكاملها.

note-basis = وتنص { $paragraph ->
    [none] المادة { $article }
   *[other] الفقرة { $paragraph } من المادة { $article }
} { $treaty_of } على ما يلي: «{ $quotation }». وعملا { $paragraph ->
    [none] بالمادة { $article }
   *[other] بالفقرة { $paragraph } من المادة { $article }
}، قرر { $previous } { $treaty_to } (المعقود { $held }) عقد { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city }،{" "}
}{ $decided_when }.

note-resolution = وعلاوة على ذلك، فإن الجمعية العامة للأمم المتحدة، في الفقرة { $resolution_paragraph } من قرارها { $resolution } المؤرخ { $adopted } والمعنون «{ $resolution_title }»، «{ $resolution_words }».

note-rearranged = وقد عدلت منذ ذلك الحين ترتيبات { meeting-for }؛ وتحل المواعيد والمكان المبينة أدناه محل ما تقرر في بادئ الأمر.

note-convene = ووفقا لهذه الأحكام، { note-issuer-within } بالدعوة إلى عقد { $meeting } { $of_treaty } { $when } { $venue }.

note-mode = ويجوز للوفود أيضا أن تشارك { meeting-in } عن بعد، بوسائل إلكترونية.

note-invite = و{ note-issuer-within } كذلك، { $behalf }، بدعوة الدول غير الأطراف { $treaty_to }، وكذلك المنظمات أو المؤسسات الدولية ذات الصلة والمنظمات غير الحكومية، إلى المشاركة { meeting-in } بصفة مراقب.

note-costs = و{ $gender ->
    [feminine] تغتنم { note-issuer } هذه الفرصة لتذكّر
   *[masculine] يغتنم { note-issuer } هذه الفرصة ليذكّر
} بأنه، وفقا { $costs_paragraph ->
    [none] للمادة { $costs_article }
   *[other] للفقرة { $costs_paragraph } من المادة { $costs_article }
} { $treaty_of }، «{ $costs_words }».

note-composition = وينبغي تقديم تشكيل الوفود المشاركة في { $meeting_to } في موعد أقصاه { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] ، الساعة { $hour } (بتوقيت مكان الانعقاد)،
} إلى العنوان التالي:

note-secretariat = أمانة { $meeting_of } { treaty-to } ({ $abbreviation })

note-email = البريد الإلكتروني: { $email }

note-arrangements = وستوافي أمانة { $meeting_of_alone } البعثات الدائمة وبعثات المراقبين الدائمين، في الوقت المناسب، بمعلومات إضافية عن ترتيبات { meeting-for }.

note-closing = و{ $gender ->
    [feminine] تغتنم { note-issuer } للأمم المتحدة هذه الفرصة لتعرب
   *[masculine] يغتنم { note-issuer } للأمم المتحدة هذه الفرصة ليعرب
} مجددا للممثلين الدائمين للدول الأعضاء وللمراقبين الدائمين للدول غير الأعضاء لدى الأمم المتحدة عن أسمى آيات { $gender ->
    [feminine] تقديرها
   *[masculine] تقديره
}.

note-withdrawal-opening = { $gender ->
    [feminine] تهدي
   *[masculine] يهدي
} { note-issuer } للأمم المتحدة { $gender ->
    [feminine] تحياتها
   *[masculine] تحياته
} إلى الممثلين الدائمين للدول الأعضاء وإلى المراقبين الدائمين للدول غير الأعضاء لدى الأمم المتحدة، { $gender ->
    [feminine] وتتشرف
   *[masculine] ويتشرف
} بالإشارة إلى المذكرة الشفوية { $earlier } المؤرخة { $earlier_date }، المتعلقة بعقد { $meeting_of } { $of_treaty }.

note-withdrawal = و{ note-issuer-within } بإبلاغ الممثلين الدائمين والمراقبين الدائمين بأن المذكرة الشفوية { $earlier } قد سحبت بموجب هذه المذكرة، وبأنه لا يلزم اتخاذ أي إجراء بناء عليها.

note-cancellation = ولن يعقد { meeting-it }.

note-wanting = [النص العربي لهذه الفقرة غير متوفر.]

note-step = { $step ->
    [drafted] صيغت
    [approved] اعتمدت
    [initialled] وقعت بالأحرف الأولى
    [issued] صدرت
   *[abandoned] ألغيت
}
