V4644-----
r e HW-Top-Sea-Headlines     02-09 0121
^*9006< ^HW-Top-Sea-Headlines,0176<
^HW Top Sea News at 11:23 p.m.<
^Ferry crews go on with their strike
^Seal blocks ferry ramp
^Cranes of the old port are sold

	   HW-WF-02-10-16 0423GMT<


