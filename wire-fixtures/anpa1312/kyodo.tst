a0412KYODOkoko-
u i BC-Japan-harbour     09-18 0120
^BC-Japan-harbour<
^Harbour crane operators end strike in Minatogawa+<
	   MINATOGAWA, Japan, Sept. 18 Kyodo - Crane operators ended their strike on Tuesday after eleven days.
 
	   The port said work had resumed on all nine piers.
 
==Kyodo
	   
	   KWS-21:37-18-09-12
