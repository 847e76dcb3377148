W2422asian
r a BC-HarbourNotebook     09-04 0813
^BC-Harbour Notebook,364<
^Three things to know in the harbour today<
^Eds: With AP Photos.<
^By The Associated Press=
	   Your look at the harbour:
 
	   1. FERRIES STAY IN PORT 
	   Crews are in the third week of a strike that keeps 14,000 commuters waiting every day. 
 
	   2. CRANES CHANGE HANDS 
	   The port of Brevonne has sold its cranes, and the workers keep their jobs, the company said. 
 

	   AP-WF-09-04-19 1029GMT<


