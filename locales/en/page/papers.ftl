## The papers for those who sign

papers = Papers for those who sign
papers-about = Drafts for the works council, data protection and the people who take part, filled from this programme. They name nobody of the list; what the page does not know is left open.
papers-read = Read
papers-close = Close the paper
papers-work = Writing the papers…
papers-blanks = { $count ->
    [one] { $count } place is left to be filled in by you.
   *[other] { $count } places are left to be filled in by you.
}
papers-overview = What is held, where and by whom
    .for = One page: kinds of data, who reads them, the way they take, when they are deleted.
    .file = what-is-held
papers-thresholds = What leaves, and from how many people on
    .for = Smallest numbers in words, plans of the rounds, what was released so far.
    .file = what-leaves
papers-dpia = Data protection impact assessment (skeleton)
    .for = Art. 35 GDPR: purposes, necessity, risks, measures, decision.
    .file = impact-assessment
papers-notice = Notice for participants
    .for = Art. 13 and 14 GDPR: what is held of them, who sees what, how to leave.
    .file = notice
