# Signing in and the keys for it.

identity-sign-in = Sign in
identity-lead = For the staff of the secretariat, the presidency and the offices that issue notes.
identity-sign-in-passkey = Sign in with a passkey
identity-needs-script = A passkey needs scripts, which are off in this browser. A recovery code works without them.
identity-ceremony-failed = The key was not accepted. Nothing was changed; try again.
identity-failed = You were not signed in. Check what you entered and try again.
identity-recovery = Without your key
identity-recovery-help = Each of the recovery codes you were given opens once.
identity-handle = Your short name at this site
identity-code = Recovery code
identity-sign-in-code = Sign in with the code
identity-mission = For missions and organizations
identity-mission-help = You need no account: the link sent to your registered address opens your delegation’s page.
identity-new-link = Ask for a new link
identity-enrol = Enrol your key
identity-enrol-lead = This page enrols a key for
identity-enrol-help = The key stays on your device or with your password manager; this site keeps only what proves it is yours. The address of this page works once.
identity-enrol-button = Enrol a passkey
identity-key-label = Name of the key
identity-key-label-hint = What you will know it by: office computer, telephone.
identity-key-unnamed = Key
identity-key-kept = Enrolled
identity-key-used = Last used
identity-key-act = Act
identity-key-end = End this key
identity-key-add = Add a key
identity-keys = Your keys
identity-keys-lead = The keys that open the desk for you. Keep at least two, on two devices.
identity-codes = Recovery codes
identity-codes-lead = Copy these now and keep them away from your device: they are shown once, and each opens once.
identity-codes-done = I have copied them: go to the desk
identity-codes-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
identity-codes-renew = Make new recovery codes
identity-sign-in-provider = Sign in with
identity-provider-help = An account with the provider needs no recovery codes of this site: who loses it gets a new enrolment from an administrator, and the first officer makes one at the command line of the server. Whoever wishes to depend on nobody makes codes under “Your keys”.
identity-bound = Your account is bound.
