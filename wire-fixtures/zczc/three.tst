ZCZC AAP
$A
:Harbour one
^Ferry number one stays in port
Ferry number one stayed in port on Monday, the operator said.

AAP jax
NNNN

ZCZC AAP
$A
:Harbour two
^Ferry number two stays in port
Ferry number two stayed in port on Monday, the operator said.

AAP jbx
NNNN

ZCZC AAP
$A
:Harbour three
^Ferry number three stays in port
Ferry number three stayed in port on Monday, the operator said.

AAP jcx
NNNN

