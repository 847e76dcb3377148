ZCZC AAP
%A
$D
:Harbour Strike
=2nd Lead
^Ferries stay in port as talks fail
&AAPIS
*X
@QLD
BRISBANE, June 6 AAP - Ferries stayed in port on Monday as talks between
crews and the operator failed.

   The strike is in its third week.

AAP jr/mm
NNNN
