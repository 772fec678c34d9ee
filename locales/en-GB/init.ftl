# United Kingdom: email without a hyphen; otherwise as in English.
help-init-email = Where an answer by email should go
help-init-from = The sender of your emails: an address, or a name and an address
help-init-no-mail = demur will send no email itself
init-welcome = These questions make your profile: who you are and which accounts you have. From it demur writes your letters to Meta.
    Nothing is written before the last question, and nothing goes to Meta. If you set up email, demur tries the log-in to your mail server.
    Press Enter to take what is in [brackets]. Type ? for more.
    Ctrl-D or Ctrl-C ends it without writing anything.
init-no-answer = Without an email address or a postal address, Meta can answer only through your account.
ask-email = Email address for the answer
ask-account-email = Email address registered at { $service }
ask-earlier-email = email
ask-mail = Should demur be able to send your letters as email itself?
why-mail = You do not need this: Meta names no email address for such letters, and receipt is easier to prove by post.
ask-from = Sender of your emails
why-from = It appears in every email.
ask-login-change = change what you said about email
ask-change-mail = email
comment-email = where an answer by email should go
comment-outbox = for sending as email
