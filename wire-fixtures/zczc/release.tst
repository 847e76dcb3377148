   ZCZC AAP
%MGD
$K
:
:Harbour Masters Association
*X
Figures released today show that the harbour is busier than ever, the association said in a statement.
"Eight new piers were opened," said its chief executive, Jo Lund.

SOURCE: Harbour Masters Association

NNNN
