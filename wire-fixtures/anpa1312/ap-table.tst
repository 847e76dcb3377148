s0417-----
r s AP-ROW--Standings     07-06 0060
^AP-ROW--Standings<
^Harbour League Standings<
	   At A Glance
Harbour Bay;17;19;.472;_
Lakeside;12;24;.333;5{
PointMarsh;9;27.250;8
^END<
	   
	   AP-SS-07-06-13 0102GMT<
