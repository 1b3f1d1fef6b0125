"""Many pairs, one data set: survey, plan, cut, finish; files on shared storage are the protocol."""
