W2870asian
r i BC-EU--Portugal-Seal     11-14 0098
^BC-EU--Portugal-Seal,98<
^Seal blocks ferry ramp in Lisbon<
^EDITOR'S NOTE _ This is part of an occasional series on harbours.<
^By MARTA SILVEIRA=
	   LISBON, Portugal (AP) _ A young seal kept a ferry from docking for an hour on Thursday. 
 
	   Nobody was hurt. 
 

	   
	   AP-WS-11-14-13 0820GMT<
