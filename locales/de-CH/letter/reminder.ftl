# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
reminder-breach-silence = Sie hatten mich bis dahin über die ergriffenen Massnahmen zu unterrichten oder über die Gründe, aus denen Sie nicht tätig werden ({ cite-12-3-with-12-4 }); keines von beidem ist geschehen.
reminder-breach-partly = Sie hatten mich bis dahin zu allem, was ich beantragt habe, über die ergriffenen Massnahmen zu unterrichten oder über die Gründe, aus denen Sie nicht tätig werden ({ cite-12-3-with-12-4 }); zu dem, was noch offen ist, ist keines von beidem geschehen.
