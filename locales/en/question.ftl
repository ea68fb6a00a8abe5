### Questions to staff and their answers.

question-write = Please write your question in one message. Staff answer here within one working day, Monday–Friday 08:00–15:30 WIB.
question-write-about = Please write your question about class <b>{ $class }</b> in one message. Staff of { $centre } answer here within one working day, Monday–Friday 08:00–15:30 WIB.
question-write-words = Please write it in words, in one message. We cannot pass on photos, files or voice messages yet.
question-too-long = That message has { $typed } characters; at most { $most } are possible. Please shorten it and send it again.
question-check = Question from <b>{ $name }</b>:
question-check-about = Question from <b>{ $name }</b> about class { $class }, { $centre }:
question-check-card =
    { $opening }

    “{ $text }”

    Is it right? Tap Send. To change it, write it once more.
question-sent = Your question has been passed on to staff with the number <b>{ $number }</b>. The answer comes here by <b>{ $due }</b>.
question-sent-before = Your question has been sent with the number <b>{ $number }</b>. Staff answer here.
question-full = Five of your questions are still waiting for an answer. Once one of them is answered, you can ask again. If it is urgent, please come to the nearest BLK on a working day, 08:00–15:30 WIB.

## For staff

question-head = { $name } · general · { $time }
question-head-centre = { $name } · { $centre } · { $time }
question-head-class = { $name } · class { $class } · { $time }
question-whole =
    { $head }

    “{ $text }”
question-new =
    New question <b>{ $number }</b>
    { $whole }

    Please answer by { $due }.
question-overdue =
    Question <b>{ $number }</b> has not been answered within one working day.
    { $whole }

    Whoever asked knows that it was passed on to you. Please answer it.
question-list-empty = No question is waiting.
question-list-opening = Questions that are waiting, oldest first:
question-requests-wait = Requests are waiting, under Requests.
question-item =
    <b>{ $number }</b> · { $head }
    “{ $text }”
question-write-answer =
    Please write the answer to <b>{ $number }</b> in one message.

    { $whole }
question-go-on-answer = Please go on with the answer to <b>{ $number }</b> from { $name }: write it in one message.
question-check-answer =
    Answer for <b>{ $name }</b>, question { $number }:

    “{ $text }”

    Is it right? Tap Send. To change it, write it once more.
question-answer-sent = The answer to <b>{ $number }</b> has been sent.
question-colleague = a colleague
question-answered-before =
    Question <b>{ $number }</b> was answered by { $by } on { $time }; no other answer is needed.

    “{ $text }”

## For whoever asked

question-passed-on = Sorry, your question number <b>{ $number }</b> has not been answered within one working day. We have passed it on to the head of the office; the answer still comes here.
question-answer =
    Answer of staff to your question <b>{ $number }</b>:

    { $answer }

    Your question: “{ $question }”
