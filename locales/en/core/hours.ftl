## What words for hours are taken for. Said in a list, so without a full stop.

hours-morning = morning (am) is 09:00-12:00
hours-early-morning = early morning is 07:00-09:00
hours-late-morning = late morning is 10:00-12:00
hours-lunch = lunch is 12:00-13:00
hours-afternoon = afternoon (pm) is 13:00-17:00
hours-early-afternoon = early afternoon is 13:00-15:00
hours-late-afternoon = late afternoon is 15:00-17:00
hours-evening = evening is 17:00-20:00
hours-day = a day without hours is 09:00-17:00
hours-any-time = any time is Monday to Friday 09:00-17:00
hours-no-day = hours without a day are on Monday to Friday
hours-open-end = “after” lasts until 17:00 (later ones until 20:00), “before” begins at 09:00 (or two hours earlier than an early end)
hours-half-unknown = These weekly hours do not say whether they are before or after noon.
    .advice = Write 14:00-16:00 or 2-4pm.
hours-not-read = These weekly hours could not be read.
    .advice = Write them like this: Mon 09:00-12:00; Thu 14:00-16:00.
