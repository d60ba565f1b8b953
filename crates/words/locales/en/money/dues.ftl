# What is owed, at the desk: reminders, small notices asked for together.

dues-reminders = Reminders
dues-bundles = Collective invoices
dues-lead = What has fallen due and was not called to mind at its step yet, as of
dues-over = Overdue by
dues-more-than = more than { $days } days
dues-treaty = Treaty
dues-letters = Letters
dues-would-go = What would go out
dues-none-due = Nobody is to be reminded of anything in this choice today. What was called to mind at its step, or today, is not called to mind again.
dues-no-address = no registered address
dues-days-over = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
dues-send = { $count ->
    [one] Send { $count } reminder
   *[other] Send { $count } reminders
}
dues-sent = Reminders that were sent
dues-none-sent = No reminder has been sent yet.
dues-sent-by = Sent by
dues-last = Last reminded
dues-off = The site’s file names no threshold under { $setting }: every notice is posted by itself.
dues-waiting = Notices that wait
dues-none-waiting = No notice waits.
dues-waits = waits to be asked for together with others
dues-since = Waits since
dues-below = Below
dues-alone = Post by itself
dues-post-alone = Post a waiting notice by itself
dues-post = Post it
dues-draw-up = Draw up collective invoices
dues-draw-up-hint = Of each payer that has two notices or more waiting in one currency, over all treaties. A second person issues.
dues-one-payer = Only of this payer
dues-one-payer-hint = Leave it empty for all.
dues-run = Collective invoices that were drawn up
dues-issue = Issue these invoices
dues-none-issued = No collective invoice has been issued yet.
dues-done = { $code ->
    [reminded] The reminders are on their way.
    [drawn-up] They are drawn up and wait for a second person.
    [issued] The collective invoices are issued.
    [given-up] They were given up; their notices wait on.
   *[posted] The notice is on its way.
}
