package dev.replydesk.response.courtesy;

import dev.replydesk.response.courtesy.domain.CourtesyInput;
import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.CourtesyRules;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import org.springframework.stereotype.Service;

/** One check for the composer, for submitting and for the moment before sending, so that all three agree. */
@Service
public class CourtesyService {

    private final CourtesyRules rules = new CourtesyRules(RuleSet.shipped(), new NumberingPlans());

    /** Takes less than a millisecond for a reply of ordinary length; safe on an event loop. */
    public CourtesyResult check(CourtesyInput input) {
        return rules.check(input);
    }
}
