package dev.replydesk.response.sla.domain;

import java.util.List;

/** The ordered policies of a merchant at one version; the first that matches decides, the last matches everything. */
public record PolicySet(long version, List<SlaPolicy> policies) {
    public PolicySet {
        policies = List.copyOf(policies);
    }

    /** In force until a merchant writes its own, so that no review ever waits without a deadline. */
    public static PolicySet builtIn() {
        return new PolicySet(0, List.of(SlaPolicy.builtIn()));
    }

    public SlaPolicy choose(SlaSubject review) {
        return policies.get(indexFor(review));
    }

    /** Whether there must be an answer: MIXED waits for one only where the policy that decides names it. */
    public boolean askForAnAnswer(SlaSubject review) {
        return review.verdict().asksForAnAnswer()
                || review.verdict() == Verdict.MIXED && choose(review).match().verdicts().contains(Verdict.MIXED);
    }

    /** The position of the policy that decides; for previews that count by policy. */
    public int indexFor(SlaSubject review) {
        for (int i = 0; i < policies.size() - 1; i++) {
            if (policies.get(i).match().matches(review)) {
                return i;
            }
        }
        return policies.size() - 1;
    }
}
