# The cost paper: what a meeting is expected to cost, and what a revision changed.

estimate-title = Estimated costs of the { $meeting } { $of_treaty }
estimate-budget-title = Estimated costs: { $purse }
estimate-revision = Revised estimate, { $mark }
estimate-currency = All amounts in { $currency }
estimate-column-item = Item
estimate-column-quantity = Quantity
estimate-column-price = Unit price
estimate-column-amount = Amount
estimate-column-change = Change
estimate-column-before = Before
estimate-column-now = Now
estimate-heading = { $heading ->
    [documentation] Documentation
    [interpretation] Interpretation
    [rooms_and_services] Rooms and services
    [staff] Temporary staff
   *[other] Other costs
}
estimate-item = { $item ->
    [pre_session_documentation] Pre-session documentation
    [in_session_documentation] In-session documentation
    [post_session_documentation] Post-session documentation
    [summary_records] Summary records
    [interpretation] Interpretation of meetings
    [conference_servicing] Conference servicing
    [rooms] Rooms with sound and cleaning
    [security] Security
    [technology] Technology and participation at a distance
    [accessibility] Accessibility
    [temporary_staff] Temporary staff of the secretariat
    [staff_travel] Travel of staff
   *[miscellaneous] Miscellaneous
}
estimate-words-in = { $words } (in { $language })
estimate-heading-sum = Subtotal
estimate-subtotal = Sum of all headings
estimate-support = Programme support costs ({ $rate } of { $base ->
    [both] the sum and the contingency
   *[subtotal] the sum
})
estimate-contingency = Contingency ({ $rate } of { $base ->
    [both] the sum and programme support costs
   *[subtotal] the sum
})
estimate-support-name = Programme support costs
estimate-contingency-name = Contingency
estimate-order-name = Order of the percentages
estimate-order = { $order ->
    [support_first] support costs first
    [contingency_first] contingency first
   *[both_on_subtotal] each of the sum
}
estimate-total = Total
estimate-changes = What changed since the last edition
estimate-change = { $kind ->
    [added] New
    [removed] Left out
   *[changed] Changed
}
estimate-notes = Notes
estimate-rule = Estimated costs are adopted by the meeting that precedes the one they are for.
estimate-budget-rule = The meeting decides on this budget beside its own costs.
estimate-adopted = Adopted on { $date }: { $paper }.
estimate-not-adopted = This estimate has not been adopted yet.
estimate-basis = The costs are shared on this basis: { $article }.
