# The report that others may see.

report-lead = A report for others. What it shows is fixed before results are looked at; what it hides cannot be worked out from it, nor from all reports together. Reporting is confidential: you hold the raw answers and can read them.
report-none = There are no answers yet from which a report could be made.
report-round = Report of
report-by-side = Role in the pair
report-everybody = Everybody
report-unstated = Not stated
report-plan-title = What the report will show
report-plan-what = Choose this before you look at the scores of this round. Everybody together is always shown, where there are respondents enough.
report-plan-no-groups = These answers name no groups. The report shows everybody together.
report-plan-by = By group
report-plan-stated = People chose to state { $name }
report-plan-crossed = Two of them in one table
report-plan-crossed-none = None
report-plan-measure = Small groups show
report-plan-measure-mean = their mean
report-plan-measure-favourable = their favourable share
report-plan-least = Smallest numbers
report-plan-least-hint = Respondents to a question. These can be raised, never lowered.
report-plan-least-mean = For a mean
report-plan-least-distribution = For a distribution
report-plan-least-optIn = For what people chose to state
report-plan-least-comments = For comments
report-plan-outlook = What would be shown, from the size of the groups alone:
report-plan-outlook-row = { $share ->
    [none] nobody answered
    [nothing] nothing; a coarser grouping would show more
    [all] all groups in all questions
   *[some] { $shown } of { $groups } figures; larger groups would show more
 }
report-plan-fix = Fix the plan for this round
report-plan-fix-hint = A plan that is fixed stays, also when you undo. It is kept in the programme, with the reports made by it.
report-plan-fixed-said = The plan is fixed.
report-fixed-title = The plan of this round
report-fixed-all = Everybody together only
report-fixed-least = Mean { $mean }, distribution { $distribution }, freely stated { $own }, comments { $comments }
report-make-title = Make the report
report-to = For whom
report-to-hint = For example: works council, executive board. It stands in your own list of reports, not in the report.
report-to-missing = Say for whom the report is: the list of what left needs it.
report-invited = How many were invited
report-next = What we do next (stands in the report)
report-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
 }, { $may } of them may leave
report-comments-hint = Names of the people here are taken out, and nothing links two comments. Read each: nicknames and ways of writing are not found. Only what you let through leaves.
report-comment-text = Comment { $number }
report-comment-may = Comment { $number } may leave
report-comment-may-short = May leave
report-make = See the report
report-making = Making the report
report-preview = The report as others will see it
report-preview-what = For: { $to }.
report-file-html = Page to read and print (HTML)
report-file-xlsx = Excel workbook
report-file-csv = Tidy table (CSV)
report-hand-hint = Nothing has left yet. From the first file on, the report counts as passed on: later reports are checked together with it, whatever you undo.
report-left = This report stands in the list of what left.
report-hidden = { $count ->
    [one] { $count } group is hidden, and why
   *[other] { $count } groups are hidden, and why
 }
report-hidden-hint = For your eyes: readers see one mark for all of it. Larger groups, or fewer groupings, would show more; that is for the plan of another round.
report-hidden-table = Hidden groups
report-hidden-group = Group
report-hidden-why = Why
report-hidden-questions = Questions
report-why-empty = nobody answered
report-why-few = too few respondents, or too fine a table for so many
report-why-remainder = with it, the hidden rest of the table would be too few
report-why-audit = with it, several tables together would give a small group back
report-why-values = with it, the answers as they are would pin a small group down
report-comments-leave = { $count ->
    [one] { $count } comment leaves
   *[other] { $count } comments leave
 }
report-methods = How these figures were made
report-file = report-{ $survey }-{ $round }
report-ledger = Reports that left
report-ledger-hint = Every later report of a round is checked together with these. The list is kept in the programme and is confidential.
report-ledger-round = Survey and round
report-ledger-to = For whom
report-ledger-rows = Rows shown
surveys-tab-report = Report for others
surveys-scores-to-report = Make a report for others
report-plan-seen = The scores of this round were opened before a plan was fixed. The report will say so.
report-chart = Chart of “{ $table }”
report-chart-as = As a chart:
report-coarser = What a coarser plan would show instead
    .fixed = A plan that is fixed stays as it is; this is for the next round.
# $by is a grouping, $tables what the others would show.
report-coarser-instead = Instead of { $by }: { $tables }.
report-coarser-without = Without the table by { $by }: { $tables }.
report-coarser-table = { $by } { $shown } of { $groups } figures
report-coarser-take = Plan it this way
    .label = Plan it this way. { $plan }
report-coarser-taken = The choice of tables was changed. What they would show is told anew.
