ZCZC FMG000
YY NLB
:PREMIERSHIP :HARBOUR


      Leading crews (Harbour)
          As at 30/05/16

CREW?               WINS? WINS S/R? PLACE?
J Lund?             88.5? 4.7?      200.5?
A Mirelo?           57?   5?        136?


NNNN
