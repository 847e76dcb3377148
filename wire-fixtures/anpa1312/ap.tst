W2870asian
r i BC-EU--Portugal-FerryStr,1stLd-Writethru     11-13 0416
^BC-EU--Portugal-Ferry Strike, 1st Ld-Writethru,416<
^Ferry strike on the Tagus enters third week<
^Lisbon commuters face buses as crews and port authority fail to agree<
^AP Photo LIS101, LIS102<
^Eds: With AP Photos. Updates with quotes.<
^By MARTA SILVEIRA and TOM KERR=
^Associated Press=
	   LISBON, Portugal (AP) _ Ferry crews on the Tagus voted to extend their strike into a third week. 
 
	   ``We are ready to sit down again,'' union secretary Ana Mirelo said. 
 
	   ___ 
 
	   Associated Press writer Jo Lund in Porto contributed to this report. 
 

	   
	   AP-WF-11-13-13 1509GMT<


