### Finding a class and applying to it.

## The list of classes

training-list-opening = Classes open now: <b>{ $total }</b>
training-list-field = Field: { $field }
training-list-centre = Place: { $centre }
training-list-near = Those nearest to { $region } come first. Distances are as the crow flies between the seats of regencies and cities.
training-list-here = Distance: in { $region }
training-list-neighbour = Distance: about { $km } km, a neighbouring region
training-list-farther = Distance: about { $km } km
training-list-page = Page { $page } of { $pages }
training-list-class =
    <b>{ $programme }</b>, { $centre }
    Starts { $start }. Apply until { $until }.
    Seats: { $seats }, applicants: { $applicants }
training-list-ending = To see the requirements and apply, tap the name of a class.
training-list-button = { $programme }, { $centre }
training-in-fields = Open in your fields now: <b>{ $total }</b>

training-which-field = Which field would you like to see?
training-which-centre = Which BLK would you like to see?
training-which-region = In which regency or city do you live? We show the nearest classes first.
training-counted = { $name } ({ $count })
training-filter-field = Field
training-filter-centre = BLK
training-filter-near = Near Me
training-filter-none = All Classes

## No class yet

training-fields-opening = Fields of training at the BLK of Lampung:
training-field-item = • { $name }
training-none-told = No class is open yet. As soon as there is a class in your fields, we tell you here.
training-none-untold = No class is open yet. To be told as soon as there is a class in your fields, tap Receive Training News.
training-none-stranger = No class is open yet. If you register and agree to receive news, we tell you as soon as there is one in your fields.
training-field = <b>{ $name }</b>: no class is open in this field yet.
training-field-centre = <b>{ $name }</b>: no class is open in this field at { $centre } yet.
training-field-examples = Training held before, for example: { $examples }.
training-field-wished = This field is already on your list.
training-field-not-wished = This field is not on your list yet. To add it, tap Change Fields.
training-field-untold = To be told when there is a class in your fields, tap Receive Training News.
training-field-stranger = To register for this field, tap Register.
training-centre-none = No class is open at <b>{ $centre }</b> yet.
training-others = Other classes are open; to see them, tap All Classes.

## The card of a class

training-card-title = <b>{ $programme }</b>
training-card-field = Field: { $field }
training-card-place = Place: { $place }
training-card-when = Time: { $when }
training-card-length = Length: { $length }
training-card-seats = Seats: { $seats }, applicants so far: { $applicants }
training-card-from = Apply from: { $moment }
training-card-until = Apply until: { $moment }
training-card-test = Test: { $moment }
training-card-test-at = Test: { $moment }, at { $place }
training-card-requirements = Requirements:
training-card-anybody = Requirements: none in particular
training-card-documents = Bring to the test: { $documents }
training-card-documents-later = Documents: { $documents }. Have them ready and keep them for now; we tell you here when to bring them to { $centre }.
training-card-paid = Cost: { $paid }
training-card-free = Cost: free
training-card-code = Code of the class: { $code }
training-card-own = You have applied to this class already; your number is <b>{ $number }</b>.
training-card-overlaps = Please note: it falls into the same days as class { $code }, to which you applied too. A seat can be confirmed in one of them only.
training-card-not-met = Requirements marked ✗ are not met, so you cannot apply to this class yet.
training-card-seat-in-the-way = Its days overlap with class { $code } (number <b>{ $number }</b>), where your seat is confirmed. One person can be in one class at a time.
training-card-swap = To move to this class, tap Change Class.
training-card-fits = To apply, tap Apply.
training-card-not-yet = Registration opens { $moment }. Please come back then.
training-nearest = The nearest class that fits you:
training-nearest-interest = No other class in { $field } fits your data yet. In your fields of interest:
training-nearest-other-field = No other class in { $field } fits your data yet. What fits in another field:
training-apply = Apply
training-see-nearest = See a Class That Fits
training-see-all = Other Classes

## Applying

training-applied = You have applied to { $class }; your number is <b>{ $number }</b>.
training-applied-before = You have applied already, number <b>{ $number }</b>: { $class }.
training-applied-second = In case this class is full, another one can be considered: tap Second Choice.
training-second = Second Choice
training-decided = You applied to { $class } before with number <b>{ $number }</b>, and the result is out. To see it, tap My Status.
training-not-eligible = You cannot apply to { $class } because:
training-not-eligible-next = For the nearest class that fits your data, tap See a Class That Fits. If your data are not right, correct them in My Data.
training-seat-in-the-way = { $class } falls into the same days as class { $code } (number { $number }), where your seat is confirmed. One person can be in one class at a time.
training-paused = You have withdrawn your consent to the service, so we do not use your data for selection. To apply to a class, consent again with the button Consents.

## Classes that are not open

training-no-such-class = We do not know that class or link, or it is no longer in use. What is open stands below.
training-closed = Registration for { $class } ended on { $date }. Thank you for your interest.
training-postponed = { $class } is postponed. There are no new dates yet, so nobody can apply for now.
training-cancelled = { $class } does not take place. Thank you for your interest.
training-begun = { $class } has begun, so it takes no more applicants. Thank you for your interest.
training-nothing-fits = No other class fits your data at the moment.
training-remind = To be told when a class that fits you opens, tap Remind Me.
