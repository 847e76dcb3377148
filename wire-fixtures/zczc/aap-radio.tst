ZCZC AAP
%A
#Ferries_BC1
$Ferries stay in port in Brisbane
:(BRISBANE)
&AAPIS\Doej
*11000000
@QLD
Ferries have stayed in port in Brisbane after talks failed.

   The operator says buses will replace them until the end of the week.



AAP RTV
NNNN