# The journal as the desk shows it.

journal-title = Journal
journal-lead = One line for each act, the latest first; times are universal time. A personal value is only committed to here, and opened to an auditor while it exists.
journal-caption = Acts, the latest first
journal-none = No line answers this question.
journal-column-at = When
journal-column-act = Act
journal-column-who = Who, at which office and by which door
journal-column-meeting = Meeting
journal-column-subject = Subject
journal-column-facts = Facts
journal-any-meeting = All
journal-anybody = Anybody
journal-actor = Who
journal-day = Day
journal-show = Show
journal-older = Older lines
journal-papers = { $count ->
    [one] One paper
   *[other] Papers: { $count }
}
journal-committed = committed
journal-erased = erased
journal-unsound = does not verify
