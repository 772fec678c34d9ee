# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
complaint-breach-answer-silence = Pflicht zur Antwort ({ cite-12-3-with-12-4 }): Der Verantwortliche hat mich weder über die ergriffenen Massnahmen noch über die Gründe unterrichtet, aus denen er nicht tätig wird.
complaint-breach-answer-partly = Pflicht zur Antwort ({ cite-12-3-with-12-4 }): Zu dem, was noch offen ist, hat mich der Verantwortliche weder über die ergriffenen Massnahmen noch über die Gründe unterrichtet, aus denen er nicht tätig wird.
complaint-ask-limit = Bitte verhängen Sie eine Beschränkung der Verarbeitung zu den Zwecken, gegen die sich mein Schreiben richtet, einschliesslich eines Verbots ({ cite-58-2-f }).
