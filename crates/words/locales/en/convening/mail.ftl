# Mails that came in.

mail-lies = { $code ->
    [unknown] Waits: whose is it?
    [recognised] Waits to be read
    [done] Entered
   *[aside] Set aside
}
mail-basis = { $code ->
    [token] Answers a letter of ours, by the address it was sent to
    [address] Comes from a registered address
    [thread] Answers a letter of ours
   *[reference] Names a reference of ours
}
mail-doubt = { $code ->
    [unknown] Nothing in it is known here.
    [conflict] Two things in it name different senders.
    [spoofed] The check of its sender failed: somebody else may have written it.
   *[several] It may come from several.
}
mail-nature = { $code ->
    [letter] Letter
    [auto-reply] Automatic reply
    [bounce] Returned letter
    [receipt] Receipt for our letter
    [loop] Our own letter
   *[calendar] Calendar invitation
}
mail-standing = { $code ->
    [proven] The sender is confirmed
    [unproven] The sender is not confirmed
   *[failed] The check of the sender failed
}
mail-step = { $code ->
    [assigned] Assigned
    [entered] Entered as a composition
    [covered] Covers a version
    [registered] Registered as a letter
   *[aside] Set aside
}
mail-remark = { $code ->
    [forward-opened] A forwarded mail was opened.
    [winmail-opened] An Outlook envelope was opened.
    [winmail-unread] An Outlook envelope could not be read; it is kept as it came.
    [charset-repaired] The letters were not in the encoding it declares; another one was guessed.
    [letters-lost] Some letters could not be read and were replaced.
    [charset-unknown] It declares an encoding nobody knows.
    [transfer-broken] Part of it was damaged on the way.
    [transfer-unknown] Part of it is packed in a way nobody knows.
    [truncated] It ends before its last part does.
    [too-deep] Mails lie in it deeper than is read.
    [parts-left-out] It has more parts than are read.
    [header-cut] Its header is longer than is read.
    [list-cut] It names more addresses than are kept.
    [text-cut] Its text is longer than is kept.
    [alternative-left-out] The same words in another form were left out.
    [sealed] Part of it is sealed for a reader’s key.
    [not-whole] It is only a piece of a mail, or points elsewhere.
    [date-unread] Its date is none.
    [name-cleaned] The name of a file hid something and was cleaned.
    [type-differs] A file is not what it claims to be.
    [foreign-verdict] It claims a check that our own server did not make.
   *[unread] It could not be read within bounds; it is kept as it came.
}
mail-refusal = { $code ->
    [mail-entered] It was entered already, as version { $about }.
    [mail-registered] It was registered already, under { $about }.
    [mail-covers-nothing] No composition stands that it could cover.
    [mail-is-none] This file is no mail: choose the mail as it was received (EML).
    [mail-too-large] It is larger than 64 MB: please ask for it by other means.
    [mail-no-reason] A reason is wanted: it stays on record.
   *[mail-of-nobody] Say first whose it is.
}
