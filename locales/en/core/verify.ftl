## What a check finds wrong in a pairing.

verify-fingerprint = The fingerprint does not fit: something was altered after the pairing was made.
verify-seed = The seed is not the policy's.
verify-same-id = Two people have the same id.
verify-order = Pair { $number } is out of order, or there twice.
verify-unknown = Pair { $number } names somebody who is not in the roster.
verify-role = Pair { $number } gives somebody a role that they do not have.
verify-must = Pair { $number } breaks a must.
verify-locked = Pair { $number } does not say truly whether it is locked.
verify-minutes = Pair { $number } has other shared hours.
verify-points = Pair { $number } is worth other points.
verify-gain = Pair { $number } has other gains.
verify-reasons = Pair { $number } has other reasons.
verify-capacity = Person { $number } has more partners than their capacity.
verify-capacity-total = Person { $number } has more partners in all than their capacity.
verify-waiting = Other people wait than the pairing says.
verify-totals = The totals are not those of the pairs.

## What is wrong in the proof.

proof-priority = This kind of proof does not belong to the policy's priority.
proof-kind = The kind of the proof does not fit what it claims.
proof-gap = The gap is not the bound minus what was reached.
proof-not-whole = The prices are not whole numbers.
proof-no-prices = There are no prices to prove anything.
proof-odd-set = An odd set has no true price, holds somebody who is not in the programme, or does not belong to this kind of proof.
proof-blocking = { $count } times a mentor and a mentee would both rather have each other.
proof-nothing = Nothing proves the bound.
proof-units = The units do not keep the parts of the objective apart.
proof-misfit = The prices do not fit the people, or the pairs do not fit their seats.
proof-not-best = The prices do not prove that no better pairing exists.
proof-first-stage = The prices do not prove the first stage.
proof-not-fairest = The stages do not prove that no fairer pairing exists.
proof-bound = The prices do not prove the bound.
