### Training centres, programmes and fields.

places-home = What would you like to change? Changes apply at once and are recorded.
places-centres = The training centres. Tap one to see or change it.
places-retired-label = { $name } (retired)
places-centre =
    <b>{ $name }</b>
    Abbreviation: { $abbreviation }
    Region: { $region }
    Address: { $address }
    Phone: { $phone }
places-centre-retired = This centre is retired: it is not offered for new classes, but stays on old ones.
places-centre-busy = <b>{ $name }</b> cannot be retired yet, since it has classes that are not over: { $classes }. Finish or cancel these first.
places-centre-added = <b>{ $name }</b> has been added. Region, address and phone can be filled in on its card.

places-fields = The fields of training and how many programmes they have. Tap one to see its programmes.
places-field-label = { $name } ({ $count })
places-field = <b>{ $name }</b>: { $count } programmes on offer. Tap a programme to see or change it.
places-programme =
    <b>{ $name }</b>
    Field: { $field }
    Lesson hours: { $hours }
    Days: { $days }
places-programme-retired = This programme is retired: it is not offered for new classes, but stays on old ones.
places-programme-added = Programme <b>{ $name }</b> has been added. Lesson hours and days can be filled in on its card.

## Questions

places-ask-current =
    { $question }

    Now: { $current }
places-ask-centre-name = Type the name of the centre, for example BLK Metro.
places-ask-abbreviation = Type the abbreviation of this centre, three letters. The codes of its classes begin with it.
places-ask-new-abbreviation = Type the abbreviation of <b>{ $name }</b>, three letters, for example MTR. The codes of its classes begin with it.
places-ask-region = Type the regency or city of this centre. Type - to leave it empty.
places-ask-address = Type the address of this centre. Type - to leave it empty.
places-ask-phone = Type the phone number of this centre with its area code, for example 0725 000000. Type - to leave it empty.
places-ask-programme-name = Type the name of the programme as job seekers will read it.
places-ask-field = Type the name of the field for this programme.
places-ask-lesson-hours = Type the lesson hours of this programme. Type - to leave it empty.
places-ask-days = Type the days of training of this programme. Type - to leave it empty.
places-ask-field-name = Type the new name of this field.

## What was not right

places-problem-not-words = Please type the answer in letters or digits.
places-problem-name = That name cannot be recorded: one line, 3–100 characters. Please type it again.
places-problem-name-taken = That name is used already. Please type another one.
places-problem-twin = That field has a programme of the same name already. Type another field, or rename the programme first.
places-problem-abbreviation = An abbreviation is three letters A–Z, for example MTR. Please type it again.
places-problem-abbreviation-taken = That abbreviation is used by { $by }. Please type another one.
places-problem-region = We did not find that regency or city in Lampung. Please type it again, for example Kota Metro.
places-problem-address = That address is too long, at most 200 characters. Please type it again.
places-problem-phone = That number cannot be recorded. Please type it with its area code, for example 0725 000000.
places-problem-field = We did not find that field. Please type its name as in the list of fields.
places-problem-number = Please type a whole number from 1 to { $most }.
