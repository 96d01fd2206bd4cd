## Was mit guter Passung einherging.

learned-nothing = Keine Antworten sagen, wie gut die Paare passen: weder zu „Wie wir zusammenarbeiten“ noch zur Pulsbefragung gibt es welche, die Personen nennen.
learned-too-few = { $count ->
    [one] { $count } Paar hat gesagt, wie gut es passt. Unter { $least } ist zu wenig da, um daraus zu lernen.
   *[other] { $count } Paare haben gesagt, wie gut sie passen. Unter { $least } ist zu wenig da, um daraus zu lernen.
 }
learned-alike = Alle Paare passen gleich gut oder kamen aus denselben Gründen zustande: Es gibt nichts zu unterscheiden.
learned-unclear = Bei { $count } Paaren gingen die Punkte keiner Regel klar mit besserer oder schlechterer Passung einher.
learned-clear = { $rules ->
    [one] Bei { $count } Paaren gingen die Punkte von { $rules } Regel mit der berichteten Passung einher.
   *[other] Bei { $count } Paaren gingen die Punkte von { $rules } Regeln mit der berichteten Passung einher.
 }
suggest-more-weight = Probieren Sie anderthalbfaches Gewicht für: { $rule }
suggest-less-weight = Probieren Sie halbes Gewicht für: { $rule }

## Lehren.

lesson-pairs = { $count ->
    [one] { $count } Paar bestand am Ende.
   *[other] { $count } Paare bestanden am Ende.
 }
lesson-ended = { $count ->
    [one] { $count } Paar endete vor der Zeit.
   *[other] { $count } Paare endeten vor der Zeit.
 }
lesson-sessions = { $count ->
    [one] { $count } von { $of } fälligen Treffen hat stattgefunden.
   *[other] { $count } von { $of } fälligen Treffen haben stattgefunden.
 }
lesson-complete = { $count ->
    [one] { $count } von { $of } Paaren hatte alle geplanten Treffen.
   *[other] { $count } von { $of } Paaren hatten alle geplanten Treffen.
 }
lesson-never-met = { $count ->
    [one] { $count } von { $of } Paaren hat nie ein Treffen eingetragen.
   *[other] { $count } von { $of } Paaren haben nie ein Treffen eingetragen.
 }
lesson-not-matched = { $count ->
    [one] { $count } teilnehmende Person hatte keine Partnerin und keinen Partner.
   *[other] { $count } teilnehmende Personen hatten keine Partnerin und keinen Partner.
 }
lesson-rule-better = Mehr davon ging mit besserer Passung einher: { $rule }
lesson-rule-worse = Mehr davon ging mit schlechterer Passung einher: { $rule }
