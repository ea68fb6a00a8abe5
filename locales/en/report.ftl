### Reports of placement: today's numbers, the chart, the Excel, the page of the month.

report-coming = All right, the report is being made and comes here in a moment.
report-not-yours = This report is for staff of a centre, admins and the head. If you need it, ask an admin at the office.
report-not-made = Sorry, this report cannot be made yet because of a fault of ours. Nothing is lost. Try again later: /laporan
report-of-all = All centres
report-title = <b>Placement of graduates: { $of }</b>
    { $date }
report-people = Trainees { $trainees } · passed { $graduates } · counted { $counted }
report-young = { $count } graduates are not counted yet, since their month is not old enough.
report-statuses =
    Working { $working } · own business { $business }
    Apprentice { $apprentice } · studying { $studying }
    Looking { $looking } · not looking { $resting }
    No news { $unknown }
report-part = { $part } of { $of } ({ $percent })
report-percent = { $whole }.{ $tenths }%
report-no-figure = –
report-placed-of-graduates = Placed of graduates: <b>{ $part }</b>
report-placed-of-reached = Placed of those who answered: { $part }
report-coverage = Answered: { $part }
report-confirmed = Confirmed by employers: { $part }
report-checked = Checked by staff: { $count }
report-median = Half of those who work found it within { $days } days.
report-waiting = { $count } graduates wait for a call.
report-button-chart = Chart
report-button-sheet = Excel

## The page of the month

report-month = <b>Monthly report of placement, { $month }</b>
    The chart and the Excel follow below.
report-attention-unknown = Least news: { $centre }, answered { $part }.
report-attention-calls = Most calls waiting: { $centre }, { $count } graduates.
report-attention-field = Lowest placement: { $field }, placed { $part }.
report-attention-nothing = Nothing needs special attention.

## The chart

report-chart-title = Placement of graduates: { $of }
report-chart-below = Placed of graduates: { $part }
report-chart-nothing = No data yet
report-chart-centres = By centre
report-chart-fields = By field
report-chart-months = By month of graduation
report-chart-others = Others
report-chart-foot = As of { $date }. Working or own business, of graduates whose month is old enough.
report-month-short = { $month } { $year }
report-file-name = placement

## The Excel

report-page-summary = Summary
report-page-rows = Rows
report-page-meanings = Definitions
report-group-all = All
report-column-group = Group
report-column-name = Name
report-column-number = Number
report-column-centre = Centre
report-column-field = Field
report-column-programme = Programme
report-column-class = Class
report-column-month = Month
report-column-finished = Finished
report-column-passed = Passed
report-column-counted = Counted
report-column-status = Situation
report-column-placed = Placed
report-column-level = Evidence
report-column-days = Days to work
report-column-sex = Sex
report-column-age = Age
report-column-education = Education
report-column-region = Regency or city
report-column-once-all = One person once: all
report-column-once-centre = Once: centre
report-column-once-field = Once: field
report-column-once-programme = Once: programme
report-column-once-month = Once: month
report-column-trainees = Trainees
report-column-graduates = Graduates
report-column-reached = Answered
report-column-placed-of-graduates = Placed of graduates
report-column-placed-of-reached = Placed of answered
report-column-coverage = Answered of graduates
report-column-confirmed = Confirmed
report-column-confirmed-of-placed = Confirmed of placed
report-column-median = Days (median)
report-unknown = No news
report-deleted = Data deleted
report-outside = Outside Lampung
report-level-said = Said by graduate
report-level-checked = Checked by staff
report-level-confirmed = Confirmed by employer
report-made = Made
report-means-trainees = People whose training is over: passed, not passed, or left.
report-means-graduates = Trainees who passed.
report-means-counted = Graduates of whose month everybody was asked once: one month after the end of the month of graduation.
report-means-reached = Counted graduates whose present situation is known, from themselves, staff or the employer.
report-means-placed = Working or own business. Formal and informal work both count. Apprentices and students do not.
report-means-unknown = No answer since graduation. Never counted as unemployed.
report-means-placed-of-graduates = Placed divided by counted graduates. This is the official figure.
report-means-placed-of-reached = Placed divided by those who answered.
report-means-coverage = Those who answered divided by counted graduates.
report-means-confirmed = Of those placed, the ones whom an employer confirmed.
report-means-median = Half of those who ever worked found their first work within so many days after the end.
report-means-once = One person counts once in each group. This column shows the row that counts; groups together may be more than the row All.
report-means-deleted = People who asked for their data to be deleted. Only the count remains.
