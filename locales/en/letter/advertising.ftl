# The objection to direct marketing: absolute, without grounds.

## Subjects and headings

subject-advertising = Objection under { cite-21-2 }: advertising with personal data
heading-advertising = Objection to advertising ({ cite-21-2 })
short-advertising = objection to advertising

## Objection to advertising

advertising-statement = Under { cite-21-2 } I object to all processing of personal data concerning me for direct marketing, including profiling related to it. By this I mean all advertising that is selected for me, shown to me or sent to me on the basis of such data, in your services (including AI features) or elsewhere, by you, your group or third parties.
advertising-scope-meta = This covers all such data of any source or age, including my profile, content and activity, what I enter into AI features and their answers, data from other companies, websites and apps, lists that advertisers transmit to you, and what you infer.
advertising-scope-whatsapp = This covers all such data of any source or age, including my account, profile and usage data, the channels and businesses I follow or write to, what I enter into AI features and their answers, what others supply to you, and what you infer.
advertising-scope-without-account = This covers all such data of any source or age, including data from other companies, websites and apps, contacts that others upload, lists that advertisers transmit to you, and what you infer.
advertising-no-reasons = This right needs no reasons and leaves no room for a balancing of interests: from receipt you must no longer process the data for this purpose ({ cite-21-3 }).
advertising-any-basis = That is so whatever legal basis you rely on; should it be consent, I withdraw it ({ cite-7-3 }).
advertising-without-data = Advertising that uses no data concerning me is not affected.
advertising-please = Please
advertising-off-meta = no longer link data from other companies, websites and apps (activity off Meta technologies) to me for this purpose, and undo existing links;
advertising-combine = do not combine data concerning me from several of your services or with data from third parties, nor use them across services, for advertising or for personalising AI features (for example with data from Facebook and Instagram): I do not consent to this, withdraw any consent given, and ask for the less personalised but equivalent alternative ({ cite-dma-5-2 });
advertising-special-categories = show me no advertising based on profiling with special categories of personal data; on online platforms it is prohibited in any case ({ cite-dsa-26-3 });
advertising-minor = since I am a minor, show me no advertising at all based on profiling ({ cite-dsa-28-2 });
advertising-erase = erase what you process only for advertising, such as interest profiles and my inclusion in audiences ({ cite-17-1-c }), but only after answering any access request;
advertising-recipients = communicate the erasure to each recipient and tell me who they are ({ cite-19 }); and
advertising-confirm = confirm in writing from what date and for which services you comply and what you have erased, or give your reasons for refusing ({ cite-12-4 }).

## The short text for a web form

form-right-advertising = Under { cite-21-2 } I object to all processing of personal data concerning me for direct marketing, including profiling related to it, by you, your group or third parties, whatever the source of the data and the legal basis. From receipt you must no longer process the data for this purpose ({ cite-21-3 }); please confirm this to me.

# The view of the supervisory authority of the United Kingdom.
decision-ico-o-carroll = In its statement of March 2025 on a case against Meta, the ICO said that online targeted advertising should be considered as direct marketing.
