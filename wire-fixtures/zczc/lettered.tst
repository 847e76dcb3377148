zczc
AN#26945219
KN#Harbour Bites
PD#06 June 2016 14:00:00
CO#HBR.AX
SO#ASX
SF#*
BY#
KY#ACNB Comnews HBR.AX
TI#Harbour Group goes on with pier delay negotiation
AB#Harbour Group’s construction of two piers is still delayed.
TX#
Harbour Group’s construction of two piers continues to be delayed, the company told the exchange.
Negotiations with the port are ongoing.
