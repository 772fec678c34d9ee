# Rectification of inaccurate data, and completion of incomplete data.

## Subject, heading, and its name in a list

subject-rectification = Request for rectification under { cite-16 }: inaccurate personal data
heading-rectification = Request for rectification ({ cite-16 })
short-rectification = rectification

## What is inaccurate, point by point, in the words of the person

rectification-request = Under { cite-16 } I request that you rectify without undue delay the following inaccurate personal data concerning me:
# Variables:
#   $wrong (String) - what is said or stored, as the person typed it
rectification-wrong = Inaccurate: { $wrong }
# Variables:
#   $right (String) - what is true instead, as the person typed it
rectification-right = Correct: { $right }
# Variables:
#   $where (String) - where it is found, as the person typed it
rectification-where = Where found: { $where }

## Incomplete data, and what AI features say

rectification-complete = Should you regard any of these data as incomplete rather than inaccurate, please complete them; what I state here as correct is my supplementary statement ({ cite-16-second-sentence }).
rectification-output = Where a point concerns what an AI feature says about me, please also rectify or erase the data from which this arises, and take every reasonable step to ensure that it is not said again ({ cite-5-1-d }).

## Until it is verified

# Where the same letter asks for the restriction in a section of its own.
rectification-restrict-above = Until their accuracy has been verified, my request for restriction of processing in this letter applies ({ cite-18-1-a }).
rectification-restrict = I contest the accuracy of these data. Please restrict their processing on receipt of this letter for the period that you need to verify it, and inform me before lifting the restriction ({ cite-18-1-a-with-18-3 }).

## What to tell

rectification-recipients = Please communicate each rectification and restriction to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }).
rectification-confirm = Please confirm to me in writing, point by point, what you have rectified and when, or give your reasons for refusing ({ cite-12-4 }).
rectification-evidence = Should you need evidence on a point, please tell me without delay which evidence and why.

## The short text for a web form; the points are those of the letter

form-right-rectification = Under { cite-16 } I request that you rectify without undue delay the inaccurate personal data concerning me that I name here, and that you confirm this to me. Until you have verified their accuracy, please restrict their processing ({ cite-18-1-a }).
